import type { Core } from "./core.js";
import { invalid, thrown } from "./errors.js";
import { bytes, checkText, encodeObject, isBytes } from "./json.js";
import type { Envelope } from "./types.js";

/** How a stored answer is read. */
export interface DecodeOptions {
  /** The HTTP status that it came with. */
  readonly status?: number;
  /** Gives the bytes in the envelope. */
  readonly raw?: boolean;
  /** Gives members in the envelope that this version does not know. */
  readonly extra?: boolean;
  /** The most that is read: bytes, depth, attributes of an element, bytes of one text. */
  readonly limits?: { readonly bytes?: number; readonly depth?: number; readonly attributes?: number; readonly text?: number };
}

/** Reads a stored answer by the module's function. */
export function decodeBy<Payload>(core: Core, method: string, body: Uint8Array, options?: DecodeOptions): Envelope<Payload> {
  const { decode } = core.content;
  if (!isBytes(body)) throw invalid("body", "expected a Uint8Array");
  const [name, text] = [checkText(method, "method"), encodeObject(options, "options", "options")];
  try {
    return envelope(decode(name, body, text));
  } catch (error) {
    throw thrown(error);
  }
}

/** Where a page has its list, as names from the payload on, and what asks for the next one. */
export interface PagePlace {
  readonly list: readonly string[];
  readonly next?: string;
}

/** An envelope with the place of the page that was asked for. */
export type Paged<Payload = unknown> = Envelope<Payload> & { readonly page?: PagePlace };

/** An envelope from its JSON text. */
export function envelope<Payload>(text: string): Paged<Payload> {
  const { payload, requestId, requestTime, partial, untranslated, blockErrors, warnings, extra, raw, page } = JSON.parse(text);
  return {
    payload, requestId, requestTime, partial, untranslated, blockErrors, warnings, extra,
    raw: raw === undefined ? undefined : bytes(raw),
    ...(page && { page }),
  };
}

/**
 * As `otapi`, with the flows of back offices beside those of the main job: linking, watching, statuses, bulk runs, settings.
 *
 * @module
 */
import { Client as MainClient } from "../client.js";
import { within, type Core } from "../core.js";
import { decodeBy, type DecodeOptions } from "../decode.js";
import { BACK_OFFICE_FLOWS, type BackOfficeFlows } from "../face/index.js";
import { hangFlows } from "../flows.js";
import type { Json } from "../json.js";
import type { Envelope } from "../types.js";
import { core } from "./core.js";

export * from "../index.js";

/** A client of the service with all flows; otherwise as that of `otapi`, which it is one of. */
export interface Client extends BackOfficeFlows {}

/** A client of the service with all flows. */
export class Client extends MainClient {
  /** @internal */
  static override readonly [within]: Core = core;

  static {
    hangFlows(this, BACK_OFFICE_FLOWS);
  }
}

/** Reads a stored answer of a method, XML or JSON, told apart by its bytes. Throws what the call would have rejected with. */
export function decode<Payload = Json>(method: string, body: Uint8Array, options?: DecodeOptions): Envelope<Payload> {
  return decodeBy(core, method, body, options);
}

import { TransportFailure } from "./errors.js";

/** A request to perform. Its printed form hides the body and the values of the headers, where secrets are. */
export class Request {
  /** `POST`. */
  readonly method: string;
  /** Where to; nothing secret is in it. */
  readonly url: string;
  /** The whole exchange must be over after so many milliseconds. */
  readonly deadlineMs: number;
  /** The longest answer that is of use. Of a longer one, one byte more is worth receiving: the client then says that it is too long. */
  readonly maxBytes: number;
  readonly #headers: readonly (readonly [string, string])[];
  readonly #body: Uint8Array<ArrayBuffer>;

  /** A request of these parts. */
  constructor(parts: {
    readonly method: string;
    readonly url: string;
    readonly headers: readonly (readonly [string, string])[];
    readonly body: Uint8Array<ArrayBuffer>;
    readonly deadlineMs: number;
    readonly maxBytes: number;
  }) {
    this.method = parts.method;
    this.url = parts.url;
    this.deadlineMs = parts.deadlineMs;
    this.maxBytes = parts.maxBytes;
    this.#headers = parts.headers;
    this.#body = parts.body;
  }

  /** Names and values; send no others of your own. */
  get headers(): readonly (readonly [string, string])[] {
    return this.#headers;
  }

  /** The form, as bytes. */
  get body(): Uint8Array<ArrayBuffer> {
    return this.#body;
  }

  /** A line for a log, without secrets. */
  toString(): string {
    return `${this.method} ${this.url} (${this.#body.length} bytes, within ${this.deadlineMs} ms)`;
  }
}

/** An HTTP answer, whatever its status. */
export interface Response {
  /** The HTTP status. */
  readonly status: number;
  /** The headers that can be read: pairs of name and value, such as a `Headers` object gives. */
  readonly headers?: Iterable<readonly [string, string]> | undefined;
  /** The body, decompressed. */
  readonly body: Uint8Array;
}

/** Performs one request. Rejects with a `TransportFailure`; anything else that it throws counts as `broken`. Stops when the signal says so. */
export type Send = (request: Request, signal: AbortSignal) => Promise<Response>;

/** A way to the service: a function, or an object with one. If it is a clock as well, it is the client's clock. */
export type Transport = Send | ({ readonly send: Send } & Partial<Clock>);

/** Both times, in whole milliseconds. */
export interface Time {
  /** Unix time. Serves signatures only and may be wrong: the client learns by how much. */
  readonly wallMs: number;
  /** A clock that never goes back. All waiting is told on it. */
  readonly monoMs: number;
}

/** Where the time comes from. */
export interface Clock {
  /** The time. */
  now(): Time;
  /** Waits until the monotonic clock shows this; returns early when the signal says so. */
  sleep(untilMonoMs: number, signal: AbortSignal): Promise<void>;
}

/** Timers take no longer delays. */
const LONGEST_MS = 0x7fff_ffff;

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => ({ wallMs: Date.now(), monoMs: Math.floor(performance.now()) }),
  sleep: (untilMonoMs, signal) =>
    new Promise((resolve) => {
      const delay = Math.ceil(untilMonoMs - performance.now());
      const timer = setTimeout(awake, Math.min(Math.max(delay, 0), LONGEST_MS));
      signal.addEventListener("abort", awake, { once: true });
      function awake(): void {
        clearTimeout(timer);
        signal.removeEventListener("abort", awake);
        resolve();
      }
    }),
};

/**
 * The platform's `fetch`. It never follows a redirect, and what it sends needs no preflight in a browser unless headers of a gateway
 * do. Node says when surely nothing was sent; browsers do not tell, so there a failure counts as `broken`. Node's `fetch` does not look
 * at the system's proxies; for these, give a transport of your own.
 */
export const fetchTransport: Send = async (request, signal) => {
  if (signal.aborted) throw new TransportFailure("cancelled", "cancelled by the caller");
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  signal.addEventListener("abort", stop, { once: true });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, Math.min(request.deadlineMs, LONGEST_MS));
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers.map(([name, value]): [string, string] => [name, value]),
      body: request.body,
      redirect: "manual",
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: controller.signal,
    });
    if (response.type === "opaqueredirect") {
      throw new TransportFailure("broken", "the answer is a redirect, which is not followed");
    }
    return { status: response.status, headers: response.headers, body: await read(response, request.maxBytes + 1) };
  } catch (error) {
    if (error instanceof TransportFailure) throw error;
    if (late) throw new TransportFailure("timeout", `no answer within ${request.deadlineMs} ms`);
    if (signal.aborted) throw new TransportFailure("cancelled", "cancelled by the caller");
    throw new TransportFailure(unsent(error) ? "not_sent" : "broken", explained(error), { cause: error });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
};

/** So many bytes of a body, or all if there are fewer. */
async function read(response: globalThis.Response, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader && length < most) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.length;
  }
  // What is not wanted any more is not received either; that it cannot be stopped would change nothing.
  if (length >= most) reader?.cancel().catch(() => {});
  if (pieces.length === 1) return pieces[0]!.subarray(0, most);
  const body = new Uint8Array(length);
  let place = 0;
  for (const piece of pieces) {
    body.set(piece, place);
    place += piece.length;
  }
  return body.subarray(0, most);
}

/** Found while the connection is made, and never later. */
const BEFORE_SENDING = new Set([
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

/** Whether Node says that no connection was made. */
function unsent(error: unknown): boolean {
  const { code, syscall, errors, cause } = Object(error) as NodeError;
  if (cause !== undefined) return unsent(cause);
  // One error for each address that was tried.
  if (errors?.length) return errors.every(unsent);
  return syscall === "connect" || syscall === "getaddrinfo" || BEFORE_SENDING.has(code ?? "");
}

interface NodeError {
  readonly code?: string;
  readonly syscall?: string;
  readonly errors?: readonly unknown[];
  readonly cause?: unknown;
}

/** A message that says more than Node's `fetch failed`. */
function explained(error: unknown): string {
  const { message, cause } = Object(error) as Partial<Error>;
  const { message: deeper, code } = Object(cause) as Partial<Error> & NodeError;
  return [message ?? String(error), deeper || code].filter(Boolean).join(": ");
}

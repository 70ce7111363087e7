/**
 * A client of the OTAPI web service: search marketplaces, place orders, pay them, have them bought, follow them until they arrive.
 *
 * @module
 */
import { core } from "./core.js";
import { decodeBy, type DecodeOptions } from "./decode.js";
import type { Json } from "./json.js";
import type { Envelope } from "./types.js";

export { Client, Scope } from "./client.js";
export type { DecodeOptions } from "./decode.js";
export type { CustomerScope, GuestScope, OperatorScope, ProviderScope } from "./client.js";
export {
  AccessDeniedError, CancelledError, HttpError, InvalidArgumentError, LimitExceededError, MalformedAnswerError, OtapiError,
  OutcomeUnknownError, ServiceError, SessionExpiredError, TimeoutError, TransportError, TransportFailure,
} from "./errors.js";
export type { ErrorRecord, Failure, Retry } from "./errors.js";
export { FlowRun } from "./run.js";
export { Request } from "./transport.js";
export type { Clock, Response, Send, Time, Transport } from "./transport.js";
export type { Json, JsonObject } from "./json.js";
export type { ModuleSource } from "./loader.js";
export type * from "./types.js";
export type * from "./values.js";
export type * from "./face/index.js";

/** Reads a stored answer of a method, XML or JSON, told apart by its bytes. Throws what the call would have rejected with. */
export function decode<Payload = Json>(method: string, body: Uint8Array, options?: DecodeOptions): Envelope<Payload> {
  return decodeBy(core, method, body, options);
}

/** The version of this package. */
export const VERSION = "0.1.0";

/** Whether trying the same call again can help. */
export type Retry = "never" | "after" | "after_new_session";

/** Everything that is known of a failure, and nothing that is secret. Members that are not known are absent. */
export interface ErrorRecord {
  /** What sort of failure it was: `transport`, `timeout`, … An open set. */
  readonly kind: string;
  /** The service's `ErrorCode`, as sent. An open set. */
  readonly code?: string;
  /** The service's `SubErrorCode`, as sent. An open set. */
  readonly subCode?: string;
  /** A sentence for people. The service localises its own by the call's language. Never decide by it. */
  readonly message: string;
  /** The service's method that was called. */
  readonly method?: string;
  /** The service's number of the request, to name when reporting a fault. */
  readonly requestId?: string;
  /** The HTTP status, where an answer came. */
  readonly httpStatus?: number;
  /** Whether to try again. */
  readonly retry: Retry;
  /** With `retry: "after"`: after how many milliseconds, if that is known. */
  readonly retryAfterMs?: number;
  /** The offending argument, or the place in the answer: `addData.items[0].quantity`. */
  readonly path?: string;
  /** The ids of what is there although a flow failed, or was seen while looking for the truth. */
  readonly candidates?: readonly string[];
}

/** A failure of a call or a flow. There is a class for each kind; a kind that this version does not know is a plain `OtapiError`. */
export class OtapiError extends Error {
  /** What sort of failure it was; decide by this or by the class, never by the message. */
  readonly kind: string;
  /** The service's `ErrorCode`, as sent. An open set. */
  readonly code: string | undefined;
  /** The service's `SubErrorCode`, as sent. An open set. */
  readonly subCode: string | undefined;
  /** The service's method that was called. */
  readonly method: string | undefined;
  /** The service's number of the request, to name when reporting a fault. */
  readonly requestId: string | undefined;
  /** The HTTP status, where an answer came. */
  readonly httpStatus: number | undefined;
  /** Whether to try again. */
  readonly retry: Retry;
  /** With `retry: "after"`: after how many milliseconds, if that is known. */
  readonly retryAfterMs: number | undefined;
  /** The offending argument, or the place in the answer: `addData.items[0].quantity`. */
  readonly path: string | undefined;
  /** The ids of what is there although a flow failed, or was seen while looking for the truth. */
  readonly candidates: readonly string[];
  readonly #record: ErrorRecord;

  /** An error of this record; `options.cause` is what led to it: an exception of the transport, or the reason of an `AbortSignal`. */
  constructor(record: ErrorRecord, options?: ErrorOptions) {
    super(record.message, options);
    this.#record = record;
    this.kind = record.kind;
    this.code = record.code;
    this.subCode = record.subCode;
    this.method = record.method;
    this.requestId = record.requestId;
    this.httpStatus = record.httpStatus;
    this.retry = record.retry;
    this.retryAfterMs = record.retryAfterMs;
    this.path = record.path;
    this.candidates = record.candidates ?? [];
  }

  /** The record: plain members, without those that are not known. */
  toJSON(): ErrorRecord {
    return this.#record;
  }

  static {
    name(this, "OtapiError");
  }
}

/** Has a class print under its name even where a bundler has shortened it. */
function name(type: Function & { readonly prototype: Error }, name: string): void {
  Object.defineProperty(type.prototype, "name", { value: name, configurable: true, writable: true });
}

/** The request did not get through, or the answer did not come back, for a reason of the network. */
export class TransportError extends OtapiError {}
/** The deadline passed before the answer was complete. */
export class TimeoutError extends OtapiError {}
/** The caller cancelled. */
export class CancelledError extends OtapiError {}
/** An HTTP status other than success, from the service or from a proxy before it. */
export class HttpError extends OtapiError {}
/** The body is not an answer of the service. */
export class MalformedAnswerError extends OtapiError {}
/** The body exceeds a limit of size, depth or number. */
export class LimitExceededError extends OtapiError {}
/** The service refused, with a code that has no kind of its own. */
export class ServiceError extends OtapiError {}
/** The customer's or operator's session is no longer valid. */
export class SessionExpiredError extends OtapiError {}
/** The key, the signature, the session or the address is not allowed to do this. */
export class AccessDeniedError extends OtapiError {}
/** An argument is missing, unknown or of the wrong form. Nothing was sent. */
export class InvalidArgumentError extends OtapiError {}
/** A call that changes something was sent, and whether it took effect is not known. Look before you repeat it. */
export class OutcomeUnknownError extends OtapiError {}

const CLASSES: { readonly [kind: string]: typeof OtapiError } = {
  transport: TransportError,
  timeout: TimeoutError,
  cancelled: CancelledError,
  http: HttpError,
  malformed_answer: MalformedAnswerError,
  limit_exceeded: LimitExceededError,
  service: ServiceError,
  session_expired: SessionExpiredError,
  access_denied: AccessDeniedError,
  invalid_argument: InvalidArgumentError,
  outcome_unknown: OutcomeUnknownError,
};
for (const [kind, type] of Object.entries(CLASSES)) {
  name(type, `${kind.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}Error`);
}

/** The error of a record, in the class of its kind. */
export function errorOf(record: ErrorRecord, cause?: unknown): OtapiError {
  const type = Object.hasOwn(CLASSES, record.kind) ? CLASSES[record.kind]! : OtapiError;
  return new type(record, cause === undefined ? undefined : { cause });
}

/** An argument that cannot be sent, named by its path. */
export function invalid(path: string, message: string): OtapiError {
  return errorOf({ kind: "invalid_argument", message, path, retry: "never" });
}

/** What was thrown by the module: the text of a record, as the error that it stands for. */
export function thrown(error: unknown): unknown {
  return typeof error === "string" ? errorOf(JSON.parse(error) as ErrorRecord) : error;
}

/** How far a request got that brought no answer. */
export type Failure =
  /** Surely nothing was sent: the name was not found, no connection was made, the host refused. */
  | "not_sent"
  /** The deadline passed after the first byte may have been sent. */
  | "timeout"
  /** The connection broke after the first byte may have been sent; say this when it is not known. */
  | "broken"
  /** The caller stopped it after the first byte may have been sent. */
  | "cancelled";

/** What a transport throws to say how far the request got. Anything else that it throws counts as `broken`. */
export class TransportFailure extends Error {
  /** How far the request got. */
  readonly failure: Failure;

  /** A failure of this sort, with a message for people. */
  constructor(failure: Failure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }

  static {
    name(this, "TransportFailure");
  }
}

import type { OtapiError } from "./errors.js";
import type { Json, JsonObject } from "./json.js";
import type { Clock, Transport } from "./transport.js";

/** What a client is configured with. A misspelt setting is refused. */
export interface Settings {
  /** The instance key. */
  readonly key?: string;
  /** The signing secret, if calls are to be signed. Whoever can read a page can read it there. */
  readonly secret?: string;
  /** A client without key and secret, for a gateway that knows its callers by `headers`. */
  readonly keyless?: boolean;
  /** Headers for a gateway. In browsers they cost a preflight. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Another address than the public service's. */
  readonly url?: string;
  /** In which form the service answers (`xml`). */
  readonly format?: "xml" | "json";
  /** Allows plain http to other hosts than this machine. */
  readonly allowHttp?: boolean;
  /** The language of titles and messages, such as `en`. */
  readonly language?: string;
  /** Milliseconds that one attempt of a request may take (60,000). */
  readonly timeoutMs?: number;
  /** Milliseconds by which the service's clock is ahead of this one, for signatures. Learned from answers where their date can be read. */
  readonly clockOffsetMs?: number;
  /** The longest answer in bytes, and how deeply it may be nested. */
  readonly limits?: { readonly bytes?: number; readonly depth?: number };
  /** How reads are repeated: attempts in all (3), and delays between them (from 500 to 20,000 milliseconds). */
  readonly retry?: { readonly attempts?: number; readonly baseMs?: number; readonly maxMs?: number };
  /** When activities are looked at: first (1,000), then while they run (5,000) and while they wait for an answer (30,000 milliseconds). */
  readonly activity?: { readonly firstMs?: number; readonly runningMs?: number; readonly awaitingMs?: number };
  /** Milliseconds before each look after a change whose answer was lost. */
  readonly settleMs?: readonly number[];
  /** The way to the service (`fetch`). */
  readonly transport?: Transport;
  /** Where the time comes from: the transport's own clock if it has one, else the machine's. */
  readonly clock?: Clock;
  /** Gets a record of every attempt of a request, and of every session that comes or goes. Nothing in them is secret. */
  readonly log?: (event: HostEvent) => unknown;
}

/** One attempt of a request. */
export interface Log {
  readonly event: "log";
  /** The call or flow. */
  readonly id: number;
  /** The service's method. */
  readonly method: string;
  /** The number of the attempt, from 1. */
  readonly attempt: number;
  /** `ok`, or the kind and code of the failure. */
  readonly outcome: string;
  /** Milliseconds from sending to the answer. */
  readonly elapsedMs: number;
}

/** A session was obtained, or lost with what hung on it (a guest's basket). */
export interface Session {
  readonly event: "session";
  /** The call or flow on whose behalf it happened. */
  readonly id: number;
  /** The number of the scope. */
  readonly scope: number;
  /** `opened`, or `lost` when the service no longer takes it. */
  readonly change: "opened" | "lost" | Open;
}

/** What the `log` hook gets. */
export type HostEvent = Log | Session;

/** A text beyond those that are known now: the set is open. */
export type Open = string & Record<never, never>;

/** A scope of the same client, or its number. */
export type ScopeRef = { readonly id: number; readonly role: Role; close(): void } | number;

/** Whose session a scope has. */
export type Role = "guest" | "customer" | "operator" | "provider";

/** Ends waiting for a call or a flow early: it rejects with `CancelledError`, or `OutcomeUnknownError` if a change was on its way. */
export interface Cancellable {
  /** When it says so; its reason becomes the error's `cause`. */
  readonly signal?: AbortSignal;
}

/** Options of a call. */
export interface CallOptions extends Cancellable {
  /** Another language than the client's. */
  readonly language?: string;
  /** Milliseconds for one attempt. */
  readonly timeoutMs?: number;
  /** Milliseconds for all attempts together. */
  readonly deadlineMs?: number;
  /** Gives the answer's bytes in the envelope. */
  readonly raw?: boolean;
  /** Gives members in the envelope that this version does not know. */
  readonly extra?: boolean;
  /** Repeats a read that timed out, although it may be billed twice. */
  readonly retryAfterTimeout?: boolean;
  /** The scope of the session with the marketplace, for methods that want one. */
  readonly provider?: ScopeRef;
}

/** An answer with everything beside its payload. */
export interface Envelope<Payload = Json> {
  /** The answer itself; `null` where the method gives nothing. */
  readonly payload: Payload;
  /** The service's number of the request. */
  readonly requestId: string | undefined;
  /** Milliseconds that the service says it took. */
  readonly requestTime: number | undefined;
  /** Some blocks of the answer failed; `blockErrors` says which. */
  readonly partial: boolean;
  /** Texts are not translated (yet). */
  readonly untranslated: boolean;
  /** The blocks that failed. */
  readonly blockErrors: readonly { readonly block: string; readonly code: string; readonly message?: string }[];
  /** Values that could not be read as what they should be and were left out. */
  readonly warnings: readonly { readonly path: string; readonly raw: string }[];
  /** Members that this version does not know, by request. */
  readonly extra: readonly { readonly path: string; readonly value: Json }[] | undefined;
  /** The answer's bytes, by request. */
  readonly raw: Uint8Array | undefined;
}

/** An activity moved on. */
export interface Progress {
  readonly event: "progress";
  /** 0 to 100; the service's own figure, which may stay below 100. */
  readonly percent: number;
  /** What it is doing. */
  readonly state: "running" | "awaiting" | "cancelling" | "finished" | "cancelled" | Open;
}

/** A line of an activity's log, each told once. */
export interface Step {
  readonly event: "step";
  /** The line's place in the log. */
  readonly index: number;
  /** What sort of line it is. */
  readonly stepType: "Info" | "Warning" | "Error" | "Question" | Open;
  /** The text for people. */
  readonly message: string;
}

/** An http or https address for a person's browser. The question that offered it stays open. */
export interface OpenUrl {
  readonly event: "open_url";
  readonly url: string;
}

/** An answer was not taken, by the client or by the service. Nothing is lost: what is still open is asked again. */
export interface AnswerRefused {
  readonly event: "answer_refused";
  readonly error: OtapiError;
}

/** Questions are open. Give an `answer` to the run; when it is pulled again without one, it waits, for somebody else may answer. */
export interface Ask {
  readonly event: "ask";
  readonly questions: Questions;
  /** When the activity is looked at again, in milliseconds of the monotonic clock. */
  readonly pollAtMs: number;
}

/** Some of the items that a flow tells on its way, such as `bulkItems`. */
export interface Items<Item = Json> {
  readonly event: "items";
  /** The place of the first of them among all. A flow that is taken up may give some again, at their old places. */
  readonly first: number;
  readonly items: readonly Item[];
  /** The ids of those among them that came incomplete to the end. */
  readonly incomplete: readonly string[];
}

/** Something that this version does not know. */
export interface Other {
  readonly event: "other";
  /** What it is called. */
  readonly name: string;
  readonly members: JsonObject;
}

/** What a run tells on its way. */
export type Update<Item = Json> = Progress | Step | OpenUrl | AnswerRefused | Ask | Items<Item> | Other;

/** An activity's open questions. */
export interface Questions {
  /** Which activity asks. */
  readonly activity: { readonly type: string; readonly id: string };
  readonly questions: readonly Question[];
  /** What can be done to the activity as a whole, such as `Cancel`. */
  readonly actions: readonly { readonly action: string; readonly label: string }[];
}

/** A question. */
export interface Question {
  /** Its id, which changes with what it says. */
  readonly id: string;
  /** The line of the activity's log that asks. */
  readonly stepIndex: number;
  readonly stepType: Step["stepType"];
  /** The text for people. Never decide by it. */
  readonly message: string;
  readonly choices: readonly Choice[];
}

/** One way to answer a question. */
export interface Choice {
  /** Its number, for the answer. */
  readonly choice: number;
  /** `answer` is sent to the service, `link` opens an address, and `unknown` is sent only with `send: true`. */
  readonly kind: "answer" | "link" | "unknown";
  /** The service's name of the action. */
  readonly action: string;
  /** The text for people. */
  readonly label: string;
  /** What tells choices apart for programs. */
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
}

/** A choice of a question, or an action of the whole activity. */
export type Answer =
  | { readonly question: string; readonly choice: number; readonly send?: boolean }
  | { readonly action: string };

/** Options of a flow's run. Hooks may be asynchronous; what they throw comes out of the pull that called them. */
export interface RunOptions<Item = Json> extends Cancellable {
  /**
   * Keeps the state, before every change that must not happen twice; the run goes on once this has returned. If it throws, nothing is
   * sent, and the next pull calls it again with the same state.
   */
  readonly save?: (state: string) => unknown;
  /** Answers open questions: with an answer, several, or nothing to leave them open. Called again only when they changed or one was answered. */
  readonly ask?: (questions: Questions) => AskResult | Promise<AskResult>;
  /** Gets every update, also those that `result()` passes over. */
  readonly onUpdate?: (update: Update<Item>) => unknown;
}

/** What the `ask` hook gives. */
export type AskResult = Answer | readonly Answer[] | undefined | null | void;

import type { Core } from "./core.js";
import type { Engine } from "./engine.js";
import { errorOf, invalid, thrown, TransportFailure, type ErrorRecord } from "./errors.js";
import { encodeObject, isBytes, type JsonObject } from "./json.js";
import type { Machine } from "./machine.js";
import type { Clock, Request, Send, Time } from "./transport.js";
import { fetchTransport, systemClock } from "./transport.js";
import type { HostEvent, Settings, Update } from "./types.js";

/** What a machine wants now, as the module words it. */
export type Step =
  | { readonly step: "send"; readonly request: Omit<ConstructorParameters<typeof Request>[0], "body">; readonly body: string }
  | { readonly step: "wait"; readonly untilMs: number }
  | { readonly step: "blocked" }
  | { readonly step: "ask"; readonly questions: never; readonly pollAtMs: number }
  | { readonly step: "save"; readonly state: string }
  | { readonly step: "done"; readonly body: string }
  | { readonly step: "failed"; readonly error: ErrorRecord };

/** What came of a request, as the module takes it. */
export interface Reply {
  readonly head: string;
  readonly body: Uint8Array;
}

interface Event {
  readonly event: string;
  readonly id?: number;
  readonly ids?: readonly number[];
  readonly error?: ErrorRecord;
}

/** An engine in the module, and what a client needs to serve it: transport, clock, log, and the machines at work. */
export class Connection {
  readonly send: Send;
  readonly #engine: Engine;
  readonly #clock: Clock;
  readonly #log: ((event: HostEvent) => unknown) | undefined;
  readonly #machines = new Map<number, Machine>();
  #last: Time = { wallMs: 0, monoMs: 0 };
  #closed = false;

  constructor(settings: Settings, core: Core) {
    const { Engine } = core.content;
    if (typeof settings !== "object" || settings === null) throw invalid("settings", "expected an object");
    const { transport = fetchTransport, clock, log, ...rest } = settings;
    if ("case" in rest) throw invalid("case", "`case` is not a setting here: members are in camelCase");
    const own = typeof transport === "function" ? undefined : transport;
    this.send = typeof transport === "function" ? transport : (request, signal) => transport.send(request, signal);
    if (own && typeof own?.send !== "function") throw invalid("transport", "expected a function, or an object with `send`");
    this.#clock = clock ?? (isClock(own) ? own : systemClock);
    if (!isClock(this.#clock)) throw invalid("clock", "expected an object with `now` and `sleep`");
    if (log !== undefined && typeof log !== "function") throw invalid("log", "expected a function");
    this.#log = log;
    const entropy = crypto.getRandomValues(new Uint8Array(32));
    const text = encodeObject({ ...rest, case: "camel" }, "settings", "");
    try {
      this.#engine = new Engine(text, entropy);
    } catch (error) {
      throw thrown(error);
    }
  }

  /** Does something with the engine, then tells what happened meanwhile. */
  use<Result>(work: (engine: Engine) => Result): Result {
    if (this.#closed) throw invalid("client", "the client is closed");
    try {
      return work(this.#engine);
    } catch (error) {
      throw thrown(error);
    } finally {
      this.#tell();
    }
  }

  /** Has a machine served until it ends. */
  add(machine: Machine): void {
    this.#machines.set(machine.id, machine);
  }

  /** A machine has ended. */
  remove(machine: Machine): void {
    this.#machines.delete(machine.id);
  }

  /** The time, in the whole milliseconds that the engine takes. */
  now(): Time {
    const { wallMs, monoMs } = this.#clock.now();
    if (!Number.isFinite(wallMs) || !Number.isFinite(monoMs)) throw invalid("clock", "`now` gave no times");
    this.#last = { wallMs, monoMs };
    return this.#last;
  }

  /** Waits for a time of the monotonic clock. */
  async sleep(untilMonoMs: number, signal: AbortSignal): Promise<void> {
    await this.#clock.sleep(untilMonoMs, signal);
  }

  /** What the machine wants now. */
  step(id: number, { wallMs, monoMs } = this.now()): Step {
    const text = this.use((engine) => engine.step(id, wallMs, monoMs));
    const end = text.indexOf("\n");
    const head = JSON.parse(text.slice(0, end));
    const body = text.slice(end + 1);
    return head.step === "send" ? { step: "send", request: head, body } : { ...head, body };
  }

  /** Hands in what came of the machine's request. Takes the time that was told last where the clock fails: no answer is lost by it. */
  feed(id: number, reply: Reply): void {
    try {
      this.now();
    } catch {}
    const { wallMs, monoMs } = this.#last;
    const ids = this.use((engine) => engine.feed(id, wallMs, monoMs, reply.head, reply.body));
    this.#wake(ids, id);
  }

  /** Stops the machine and gives its end. Takes the time that was told last: this must work when the clock does not. */
  cancel(id: number): Step {
    const { wallMs, monoMs } = this.#last;
    const ids = this.use((engine) => engine.cancel(id, wallMs, monoMs));
    this.#wake(ids, id);
    return this.step(id, this.#last);
  }

  /** Ends everything. */
  close(): void {
    if (this.#closed) return;
    for (const machine of [...this.#machines.values()]) machine.cancel();
    this.#closed = true;
    this.#engine.free();
  }

  #wake(ids: Iterable<number>, own?: number): void {
    for (const id of ids) if (id !== own) this.#machines.get(id)?.wake();
  }

  #tell(): void {
    const text = this.#engine.events();
    if (text === "") return;
    for (const event of JSON.parse(text) as Event[]) {
      if (event.event === "runnable") this.#wake(event.ids ?? []);
      else if (event.event === "log" || event.event === "session") this.#record(event as HostEvent);
      else if (event.id !== undefined) this.#machines.get(event.id)?.tell(update(event));
    }
  }

  /** A log that fails is nobody's business here. */
  #record(event: HostEvent): void {
    try {
      const told = this.#log?.(event);
      if (told instanceof Promise) told.catch(() => {});
    } catch {}
  }
}

function isClock(value: Partial<Clock> | undefined): value is Clock {
  return typeof value?.now === "function" && typeof value.sleep === "function";
}

/** An event as the caller sees it. */
function update({ id: _, ...event }: Event): Update {
  switch (event.event) {
    case "progress":
    case "step":
    case "open_url":
    case "items":
      return event as Update;
    case "answer_refused":
      return { event: "answer_refused", error: errorOf(event.error!) };
    default: {
      const { event: name, ...members } = event;
      return { event: "other", name, members: members as JsonObject };
    }
  }
}

/** What a transport gave, or what it threw, for the engine. Gives the exception beside it. */
export async function perform(send: Send, request: Request, signal: AbortSignal): Promise<{ reply: Reply; cause?: unknown }> {
  try {
    const { status, headers, body } = await send(request, signal);
    if (!Number.isInteger(status)) throw new TypeError("the transport gave no HTTP status");
    if (!isBytes(body)) throw new TypeError("the transport gave no bytes as body");
    const pairs: [string, string][] = [];
    for (const [name, value] of headers ?? []) pairs.push([String(name), String(value)]);
    return { reply: { head: JSON.stringify({ status, headers: pairs }), body } };
  } catch (error) {
    return { reply: failed(error), cause: error };
  }
}

/** An exception of a transport, for the engine. */
export function failed(error: unknown): Reply {
  const failure = error instanceof TransportFailure ? error.failure : "broken";
  const message = error instanceof Error ? error.message : String(error);
  return { head: JSON.stringify({ failure, message: message.replace(/\p{Surrogate}/gu, "\ufffd") }), body: new Uint8Array() };
}

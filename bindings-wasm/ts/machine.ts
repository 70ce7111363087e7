import { failed, perform, type Connection, type Step as Want } from "./connection.js";
import { errorOf, invalid } from "./errors.js";
import { encode } from "./json.js";
import { Request } from "./transport.js";
import type { Answer, RunOptions, Update } from "./types.js";

type End = { readonly text: string } | { readonly error: unknown };

/** A call or a flow at work: does what the engine says until it ends. Nothing happens unless it is pulled. */
export class Machine {
  readonly id: number;
  /** The state that was kept last. */
  state: string | undefined;
  readonly #connection: Connection;
  readonly #options: RunOptions;
  readonly #updates: Update[] = [];
  #end: End | undefined;
  #pulled = false;
  /** A state that the engine wants kept before anything else. */
  #unsaved: string | undefined;
  /** The questions that were shown last, while no answer was given since. */
  #asked: string | undefined;
  /** What led to the end: an exception of the transport, or the reason for cancelling. */
  #cause: unknown;
  /** Ends a wait that a new situation makes idle. */
  #woken: (() => void) | undefined;
  /** Ends whatever the pull waits for; there is one pull at a time. */
  #stopped: (() => void) | undefined;
  /** Stops a request on its way. */
  #request: AbortController | undefined;

  constructor(connection: Connection, id: number, options: RunOptions) {
    this.id = id;
    this.#connection = connection;
    this.#options = options;
    connection.add(this);
    options.signal?.addEventListener("abort", this.#abort);
    if (options.signal?.aborted) this.#abort();
  }

  /** The next update; nothing at the end. */
  pull(): Promise<Update | undefined> {
    return this.#alone(() => this.#next());
  }

  /** The result's JSON text. */
  result(): Promise<string> {
    return this.#alone(async () => {
      while (await this.#next());
      return (this.#end as { text: string }).text;
    });
  }

  /** As `result`, for a machine that nobody can go on with when this fails. An answer that is there is given all the same. */
  async finish(): Promise<string> {
    try {
      return await this.result();
    } catch (error) {
      this.cancel();
      if (this.#end && "text" in this.#end) return this.#end.text;
      throw error;
    }
  }

  /** Gives an answer to the activity. */
  answer(answer: Answer): void {
    const text = encode(answer, "answer");
    if (this.#end) throw invalid("run", "the run has ended");
    this.#connection.use((engine) => engine.answer(this.id, text));
    this.#asked = undefined;
    this.wake();
  }

  /** Stops the machine and takes it to its end. */
  cancel(cause?: unknown): void {
    if (this.#end) return;
    this.#cause = cause;
    this.#finish(this.#connection.cancel(this.id));
  }

  /** Something happened: look again. */
  wake(): void {
    this.#woken?.();
  }

  /** Notes what the engine tells of this machine. */
  tell(update: Update): void {
    this.#updates.push(update);
  }

  readonly #abort = (): void => this.cancel(this.#options.signal?.reason);

  async #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#pulled) throw invalid("run", "the run is being waited for already; one at a time");
    this.#pulled = true;
    try {
      return await work();
    } finally {
      this.#pulled = false;
    }
  }

  async #next(): Promise<Update | undefined> {
    while (!this.#end) {
      if (this.#unsaved !== undefined) {
        await this.#save(this.#unsaved);
        continue;
      }
      const want = this.#connection.step(this.id);
      switch (want.step) {
        // Performed before anything is told, so that a run that is put aside never holds a request that others wait for.
        case "send":
          await this.#send(want);
          break;
        case "save":
          this.#unsaved = want.state;
          break;
        case "done":
        case "failed":
          this.#finish(want);
          break;
        default: {
          const update = this.#updates.shift() ?? this.#question(want);
          if (update) return this.#deliver(update);
          await this.#wait(want);
        }
      }
    }
    const update = this.#updates.shift();
    if (update) return this.#deliver(update);
    if ("error" in this.#end) throw this.#end.error;
    return undefined;
  }

  async #send({ request, body }: Want & { step: "send" }): Promise<void> {
    const whole = new Request({ ...request, body: new TextEncoder().encode(body) });
    this.#request = new AbortController();
    const performed = await this.#orEnd(perform(this.#connection.send, whole, this.#request.signal));
    this.#request = undefined;
    if (!performed || this.#end) return;
    this.#cause = performed.cause;
    try {
      this.#connection.feed(this.id, performed.reply);
    } catch (error) {
      this.#cause = error;
      this.#connection.feed(this.id, failed(error));
    }
  }

  async #save(state: string): Promise<void> {
    await this.#orEnd(this.#options.save?.(state));
    if (this.#end) return;
    this.state = state;
    this.#unsaved = undefined;
  }

  /** Open questions that nobody has been shown. */
  #question(want: Want): Update | undefined {
    if (want.step !== "ask" || this.#options.ask) return undefined;
    const { questions, pollAtMs } = want;
    return this.#isNew(questions) ? { event: "ask", questions, pollAtMs } : undefined;
  }

  #isNew(questions: unknown): boolean {
    const asked = JSON.stringify(questions);
    const isNew = asked !== this.#asked;
    this.#asked = asked;
    return isNew;
  }

  /** Waits as the engine says, or has questions answered. */
  async #wait(want: Want): Promise<void> {
    const { ask } = this.#options;
    if (want.step === "ask" && ask && this.#isNew(want.questions)) {
      try {
        const said = await this.#orEnd(ask(want.questions));
        if (!said || this.#end) return;
        for (const answer of [said].flat()) this.answer(answer);
      } catch (error) {
        // They have not been seen, and are shown again.
        this.#asked = undefined;
        throw error;
      }
      return;
    }
    const idle = new AbortController();
    const woken = new Promise<void>((resolve) => (this.#woken = resolve));
    const until = want.step === "wait" ? want.untilMs : want.step === "ask" ? want.pollAtMs : undefined;
    try {
      const slept = until === undefined ? woken : this.#connection.sleep(until, idle.signal);
      await this.#orEnd(Promise.race([slept, woken]));
    } finally {
      this.#woken = undefined;
      idle.abort();
    }
  }

  async #deliver(update: Update): Promise<Update> {
    await this.#orEnd(this.#options.onUpdate?.(update));
    return update;
  }

  /** What comes of this, or nothing if the machine ends before. */
  #orEnd<Result>(work: Result | Promise<Result>): Promise<Result | undefined> {
    return new Promise((resolve, reject) => {
      this.#stopped = () => resolve(undefined);
      Promise.resolve(work).then(resolve, reject);
    });
  }

  #finish(want: Want): void {
    if (want.step === "done") this.#end = { text: want.body };
    else if (want.step === "failed") this.#end = { error: errorOf(want.error, this.#cause) };
    else throw new Error(`otapi: a machine that has been stopped wants ${want.step}`);
    this.#connection.remove(this);
    this.#options.signal?.removeEventListener("abort", this.#abort);
    this.#stopped?.();
    this.#request?.abort();
  }
}

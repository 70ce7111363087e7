import type { Engine } from "./engine.js";
import { invalid } from "./errors.js";
import { Machine } from "./machine.js";
import { checkSignal } from "./json.js";
import type { Answer, RunOptions, Update } from "./types.js";
import type { Connection } from "./connection.js";

/**
 * A flow at work. Nothing happens until it is pulled: iterate over its updates, or await `result()`. Stopping to iterate only pauses it.
 *
 * ```ts
 * const run = client.export({ operator, provider, orderId });
 * for await (const update of run) console.log(update);
 * const { complete } = await run.result();
 * ```
 */
export class FlowRun<Result, Item = never> implements AsyncIterableIterator<Update<Item>, undefined>, Disposable {
  readonly #machine: Machine;
  /** Items that have come and were not given yet. */
  readonly #items: Item[] = [];
  #result: { readonly value: Result } | undefined;

  /** Runs come from a client's flows. @internal */
  constructor(connection: Connection, id: number, options: RunOptions) {
    this.#machine = new Machine(connection, id, options);
  }

  /** The run's number in its client, as log records name it. */
  get id(): number {
    return this.#machine.id;
  }

  /** The state that was kept last, for `client.resume`; nothing secret is in it. */
  get state(): string | undefined {
    return this.#machine.state;
  }

  /** Goes on to the end and gives the result; afterwards the same result, or the same error, again. */
  async result(): Promise<Result> {
    if (!this.#result) this.#result = { value: JSON.parse(await this.#machine.result()) as Result };
    return this.#result.value;
  }

  /** Goes on to the next update, or to the end. */
  async next(): Promise<IteratorResult<Update<Item>, undefined>> {
    const value = (await this.#machine.pull()) as Update<Item> | undefined;
    return value ? { value } : { value, done: true };
  }

  /**
   * Goes on to the end and gives the items one by one, of flows that tell some on their way; the result is there afterwards. Stopping only
   * pauses the run: iterating again begins at the next item.
   *
   * ```ts
   * const run = client.bulkItems({ ids });
   * for await (const item of run.items()) console.log(item.title);
   * const { missing } = await run.result();
   * ```
   */
  async *items(): AsyncGenerator<Item, undefined> {
    while (true) {
      for (let item = this.#items.shift(); item !== undefined; item = this.#items.shift()) yield item;
      const { value } = await this.next();
      if (!value) return;
      if (value.event === "items") this.#items.push(...value.items);
    }
  }

  /**
   * Answers an open question, or says something unasked, such as `{ action: "Cancel" }` to a running activity. It is sent when the run is
   * pulled; an answer that does not fit comes back as the update `answer_refused`.
   */
  answer(answer: Answer): void {
    this.#machine.answer(answer);
  }

  /**
   * Stops the run: its next pull ends with `CancelledError`, or `OutcomeUnknownError` if a change was on its way. This stops nothing at
   * the service.
   */
  cancel(): void {
    this.#machine.cancel();
  }

  /** The run itself: it is its own iterator. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  /** As `cancel`. */
  [Symbol.dispose](): void {
    this.cancel();
  }
}

/** A run of a flow, started with what the engine is told. */
export function startRun<Result, Item>(
  connection: Connection,
  start: (engine: Engine) => number,
  options: RunOptions<Item>,
): FlowRun<Result, Item> {
  if (typeof options !== "object" || options === null) throw invalid("options", "expected an object");
  const { save, ask, onUpdate, signal, ...others } = options;
  for (const [name, hook] of Object.entries({ save, ask, onUpdate })) {
    if (hook !== undefined && typeof hook !== "function") throw invalid(`options.${name}`, "expected a function");
  }
  checkSignal(signal);
  for (const name of Object.keys(others)) throw invalid(`options.${name}`, `\`${name}\` is unknown; known are save, ask, onUpdate, signal`);
  return new FlowRun(connection, connection.use(start), options as RunOptions);
}

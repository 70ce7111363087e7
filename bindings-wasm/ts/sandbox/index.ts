import { thrown, TransportFailure, type Failure } from "../errors.js";
import { checkText, encodeObject, type Json } from "../json.js";
import { Loader } from "../loader.js";
import type { Clock, Request, Response, Time } from "../transport.js";
import { bound, type Engine } from "./engine.js";

/** How the sandbox behaves. */
export interface SandboxSettings {
  /** What chance is drawn from (1): the same seed tells the same story. */
  readonly seed?: number;
  /** The story (`main`). */
  readonly scenario?: string;
  /** What goes wrong, such as `AddOrder#1=lost-after`. */
  readonly faults?: readonly string[];
  /** Milliseconds that a request takes (40). */
  readonly latencyMs?: number;
  /** Milliseconds after which sessions expire. */
  readonly sessionMs?: number;
  /** By how many milliseconds the service's clock is wrong. */
  readonly clockSkewMs?: number;
  /** How many calls a day the key allows. */
  readonly dailyCalls?: number;
  /** Ways in which answers may be worded otherwise. */
  readonly variants?: {
    readonly zonedDates?: boolean;
    readonly plainIds?: boolean;
    readonly bareXml?: boolean;
    readonly nil?: boolean;
    readonly emptyOrders?: boolean;
    readonly dropReturnQuery?: boolean;
  };
}

/** The sandbox's module. */
export const engine = new Loader("otapi/sandbox", bound());

/**
 * A fake service in this process, with accounts, goods, orders and a marketplace: a client's transport and clock in one. Its time is its
 * own: waiting takes none of yours.
 *
 * ```ts
 * const sandbox = new Sandbox();
 * const client = new Client({ key: "sandbox", transport: sandbox });
 * ```
 */
export class Sandbox implements Clock, Disposable {
  readonly #engine: Engine;

  /** A sandbox with these settings. */
  constructor(settings?: SandboxSettings) {
    const { Engine } = engine.content;
    const text = encodeObject(settings, "sandbox", "sandbox");
    this.#engine = attempt(() => new Engine(text));
  }

  /** Answers a request. */
  async send(request: Request): Promise<Response> {
    const { method, url, headers, body, deadlineMs, maxBytes } = request;
    const head = JSON.stringify({ method, url, headers, deadlineMs, maxBytes });
    const reply = JSON.parse(attempt(() => this.#engine.exchange(head, body))) as Reply;
    if ("failure" in reply) throw new TransportFailure(reply.failure, reply.message);
    return { ...reply, body: this.#engine.body() };
  }

  /** The sandbox's time. */
  now(): Time {
    return { wallMs: this.#engine.wallMs(), monoMs: this.#engine.monoMs() };
  }

  /** Lets the time pass at once. Others get a turn meanwhile, so that waiting without end can be stopped. */
  async sleep(untilMonoMs: number): Promise<void> {
    this.#engine.waitUntil(untilMonoMs);
    await new Promise((resolve) => setTimeout(resolve));
  }

  /**
   * What a person's browser does at the marketplace's login: approves, or with `refuse` declines. Gives the address that it is sent back to.
   */
  visit(url: string, refuse = false): string {
    return attempt(() => this.#engine.visit(checkText(url, "url"), refuse));
  }

  /** The sandbox's books: what really happened. */
  truth<Books = Json>(): Books {
    return JSON.parse(this.#engine.truth()) as Books;
  }

  /** Forgets everything. */
  close(): void {
    this.#engine.free();
  }

  /** As `close`. */
  [Symbol.dispose](): void {
    this.close();
  }
}

type Reply =
  | { readonly status: number; readonly headers: readonly (readonly [string, string])[] }
  | { readonly failure: Failure; readonly message: string };

function attempt<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw thrown(error);
  }
}

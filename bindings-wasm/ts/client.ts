import { hangAreas, pages } from "./areas.js";
import { Connection } from "./connection.js";
import { core, within, type Core } from "./core.js";
import { envelope, type Paged, type PagePlace } from "./decode.js";
import type { Engine } from "./engine.js";
import { invalid } from "./errors.js";
import { FLOWS, type Areas, type Flows, type Methods } from "./face/index.js";
import { hangFlows } from "./flows.js";
import { checkSignal, checkText, encode, encodeObject, number, type Json, type JsonObject } from "./json.js";
import { Machine } from "./machine.js";
import { startRun, type FlowRun } from "./run.js";
import type { CallOptions, Envelope, Role, RunOptions, ScopeRef, Settings } from "./types.js";

/** The arguments and options of a method. */
type Given<Name extends keyof Methods> = Parameters<Methods[Name]>;
/** What a method gives. */
type Payload<Name extends keyof Methods> = Awaited<ReturnType<Methods[Name]>>;
/** A name beside those that are known: one that is known is held to its types. */
type OtherName<Name extends string> = Name extends keyof Methods ? never : Name;

/** The session of a person, and the way to get it again. All calls of a scope share its session, so that one login serves many. */
export interface Scope extends Areas {}

/** The session of a person, and the way to get it again. All calls of a scope share its session, so that one login serves many. */
export class Scope implements Disposable {
  /** Its number within its client. */
  readonly id: number;
  /** Whose session it is. */
  readonly role: Role;
  readonly #connection: Connection;

  static {
    hangAreas(this, (scope) => (scope.#connection, scope));
  }

  /** Scopes come from `client.operator` and the like. @internal */
  constructor(connection: Connection, id: number, role: Role) {
    this.#connection = connection;
    this.id = id;
    this.role = role;
  }

  /**
   * Calls a method of the catalogue by the service's own name, and gives its payload: members in camelCase, decimals as texts. Wrong
   * arguments are found before anything is sent. `scope.item.getItemInfo(…)` and the like do the same.
   */
  call<Name extends keyof Methods>(method: Name, ...given: Given<Name>): Promise<Payload<Name>>;
  /** The same for a name that is not known before it runs, or a payload of another type; that is not checked. */
  call<Payload = Json, Name extends string = string>(method: OtherName<Name>, args?: object, options?: CallOptions): Promise<Payload>;
  async call(method: string, args?: object, options?: CallOptions): Promise<unknown> {
    return (await this.callEnvelope<unknown>(method, args, options)).payload;
  }

  /** As `call`, with what the answer says beside its payload. */
  callEnvelope<Name extends keyof Methods>(method: Name, ...given: Given<Name>): Promise<Envelope<Payload<Name>>>;
  /** The same for a name that is not known before it runs, or a payload of another type. */
  callEnvelope<Payload = Json, Name extends string = string>(
    method: OtherName<Name>,
    args?: object,
    options?: CallOptions,
  ): Promise<Envelope<Payload>>;
  async callEnvelope(method: string, args?: object, options?: CallOptions): Promise<Envelope<unknown>> {
    return this.#call(method, this.#encoded(args), options);
  }

  /**
   * Calls any method, known or not, with ready-made parameters: texts by name. It counts as one that changes something once, unless the
   * catalogue knows better.
   */
  async callRaw<Payload = Json>(name: string, parameters?: object, options?: CallOptions): Promise<Envelope<Payload>> {
    const text = encodeObject(parameters, "parameters", "parameters", this.#connection);
    return this.#finish(name, options, (engine, name, options) => engine.callRaw(this.id, name, text, options));
  }

  /** Forgets the session. What still uses it ends with an error. */
  close(): void {
    this.#connection.use((engine) => engine.closeScope(this.id));
  }

  /** As `close`. */
  [Symbol.dispose](): void {
    this.close();
  }

  /** Its number, for what belongs to the same client. @internal */
  [number](connection: Connection | undefined, path: string): number {
    if (connection !== this.#connection) throw invalid(path, "the scope belongs to another client");
    return this.id;
  }

  /** The items of all pages. Nothing is sent before one is wanted. @internal */
  async *[pages](method: string, args?: object, options?: CallOptions): AsyncGenerator<unknown, undefined> {
    const text = this.#encoded(args);
    let place: PagePlace | undefined = { list: [], next: "" };
    while (place?.next !== undefined) {
      const { payload, page }: Paged = await this.#call(method, text, options, place.next);
      let items = payload as Json | undefined;
      for (const name of page?.list ?? []) items = (items as JsonObject | undefined)?.[name];
      yield* (items as readonly Json[] | null | undefined) ?? [];
      place = page;
    }
  }

  #encoded(args: object | undefined): string {
    return encodeObject(args, "arguments", "", this.#connection);
  }

  #call(method: string, args: string, options: CallOptions | undefined, page?: string): Promise<Paged> {
    return this.#finish(method, options, (engine, name, options) => engine.call(this.id, name, args, options), page);
  }

  async #finish<Payload>(
    method: string,
    options: CallOptions | undefined,
    start: (engine: Engine, name: string, options: string) => number,
    page?: string,
  ): Promise<Paged<Payload>> {
    const name = checkText(method, "method");
    const text = encodeObject(forEngine(options, page), "options", "options", this.#connection);
    const id = this.#connection.use((engine) => start(engine, name, text));
    const { signal } = options ?? {};
    return envelope(await new Machine(this.#connection, id, signal ? { signal } : {}).finish());
  }
}

/** How an operator's session is had: by login, or brought along. */
export type OperatorScope = { readonly login: string; readonly password: string } | { readonly session: string };
/** How a customer's session is had: by login, through an operator who acts for the customer, or brought along. */
export type CustomerScope =
  | { readonly login: string; readonly password: string; readonly rememberMe?: boolean }
  | { readonly login: string; readonly operator: ScopeRef }
  | { readonly session: string };
/** How a session with a marketplace is had: by the account's name from the operator's list, or brought along. */
export type ProviderScope = { readonly providerType: string } & (
  | { readonly account: string; readonly operator: ScopeRef }
  | { readonly session: string }
);
/** A guest may have a basket: `anonymous` gets a session for it. */
export type GuestScope = { readonly anonymous?: boolean };

/**
 * A client of the service: settings, sessions, and all calls and flows in progress. It calls as a guest itself; `operator`, `customer`
 * and `provider` give scopes that call with a session.
 *
 * ```ts
 * const client = new Client({ key: "…", language: "en" });
 * const { title } = await client.item.getItemInfo({ itemId: "520813250866" });
 * ```
 */
export interface Client extends Areas, Flows {}

/** A client of the service. */
export class Client implements Disposable {
  /** @internal */
  static readonly [within]: Core = core;
  readonly #connection: Connection;
  readonly #guest: Scope;
  readonly #core: Core;

  static {
    hangAreas(this, (client) => client.#guest);
    hangFlows(this, FLOWS);
  }

  /** A client with these settings. */
  constructor(settings: Settings) {
    this.#core = new.target[within];
    this.#connection = new Connection(settings, this.#core);
    this.#guest = new Scope(this.#connection, 0, "guest");
  }

  /** As `Scope.call`, as a guest. */
  call<Name extends keyof Methods>(method: Name, ...given: Given<Name>): Promise<Payload<Name>>;
  /** The same for a name that is not known before it runs, or a payload of another type; that is not checked. */
  call<Payload = Json, Name extends string = string>(method: OtherName<Name>, args?: object, options?: CallOptions): Promise<Payload>;
  call(method: string, args?: object, options?: CallOptions): Promise<unknown> {
    return this.#guest.call(method, args, options);
  }

  /** As `Scope.callEnvelope`, as a guest. */
  callEnvelope<Name extends keyof Methods>(method: Name, ...given: Given<Name>): Promise<Envelope<Payload<Name>>>;
  /** The same for a name that is not known before it runs, or a payload of another type. */
  callEnvelope<Payload = Json, Name extends string = string>(
    method: OtherName<Name>,
    args?: object,
    options?: CallOptions,
  ): Promise<Envelope<Payload>>;
  callEnvelope(method: string, args?: object, options?: CallOptions): Promise<Envelope<unknown>> {
    return this.#guest.callEnvelope(method, args, options);
  }

  /** As `Scope.callRaw`, as a guest. */
  callRaw<Payload = Json>(name: string, parameters?: object, options?: CallOptions): Promise<Envelope<Payload>> {
    return this.#guest.callRaw(name, parameters, options);
  }

  /** A guest, with a basket if `anonymous`. Nothing is sent before a call needs the session; so with all scopes. */
  guest(scope: GuestScope = {}): Scope {
    return this.#scope("guest", scope);
  }

  /** An operator of the shop. */
  operator(scope: OperatorScope): Scope {
    return this.#scope("operator", scope);
  }

  /** A customer of the shop. */
  customer(scope: CustomerScope): Scope {
    return this.#scope("customer", scope);
  }

  /** A session with a marketplace. */
  provider(scope: ProviderScope): Scope {
    return this.#scope("provider", scope);
  }

  /** Starts a flow by the engine's own name of it, such as one that has no method yet. What it gives is not checked. */
  start<Result = Json, Item = Json>(kind: string, input?: object, options: RunOptions<Item> = {}): FlowRun<Result, Item> {
    const name = checkText(kind, "kind");
    this.#checkKind(name);
    const text = encodeObject(input, "input", "", this.#connection);
    return startRun(this.#connection, (engine) => engine.start(name, text), options);
  }

  /**
   * Takes up a saved state, of this or another process or language, with the scopes that it acts with. A change that may have been sent
   * before is looked up, never sent again.
   */
  resume<Result = Json, Item = Json>(
    state: string,
    sessions: { readonly operator?: ScopeRef; readonly customer?: ScopeRef; readonly provider?: ScopeRef } = {},
    options: RunOptions<Item> = {},
  ): FlowRun<Result, Item> {
    const saved = checkText(state, "state");
    this.#checkKind(kindOf(saved));
    const text = encodeObject(sessions, "sessions", "sessions", this.#connection);
    return startRun(this.#connection, (engine) => engine.resume(saved, text), options);
  }

  /** Ends everything that is in progress, as cancelled, and forgets all sessions. A closed client is of no use any more. */
  close(): void {
    this.#connection.close();
  }

  /** As `close`. */
  [Symbol.dispose](): void {
    this.close();
  }

  /** Refuses a flow that the module leaves out, and says where it is. */
  #checkKind(kind: unknown): void {
    if (!this.#core.lacks.some((name) => name === kind)) return;
    throw invalid("kind", `the flow \`${kind}\` is one of back offices, which this module leaves out: take the client of otapi/back-office`);
  }

  #scope(role: Role, scope: object): Scope {
    encodeObject(scope, "scope", "", this.#connection);
    const text = encode({ ...scope, role }, "", this.#connection);
    return new Scope(this.#connection, this.#connection.use((engine) => engine.scope(text)), role);
  }
}

/** The flow that a state is of, if it is one. */
function kindOf(state: string): unknown {
  try {
    return (JSON.parse(state) as { readonly kind?: unknown } | null)?.kind;
  } catch {
    // The engine says what is wrong with it.
    return undefined;
  }
}

/** The options as the engine takes them: without the host's own, with the page that is to be read. */
function forEngine(options: CallOptions | undefined, page: string | undefined): object | undefined {
  if (options !== undefined && (!isObject(options) || Array.isArray(options))) return options;
  const { signal, ...rest } = options ?? {};
  checkSignal(signal);
  return page === undefined ? rest : { ...rest, page };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

import type { Client, Scope } from "otapi";

/** Whoever the examples call with. */
export interface Callers {
  readonly client: Client;
  readonly operator: Scope;
  readonly customer: Scope;
  readonly provider: Scope;
}

/** Examples by the service's names of their methods. */
export type Examples = Readonly<Record<string, (callers: Callers) => Promise<void>>>;

import type { RunOptions } from "./types.js";

/** What starts a flow. */
interface Starter {
  start(kind: string, input?: object, options?: RunOptions): unknown;
}

/** Hangs a method for each of these flows on a class: what it takes and gives is the engine's. */
export function hangFlows<Owner extends Starter>(of: { readonly prototype: Owner }, kinds: readonly string[]): void {
  for (const kind of kinds) {
    const name = kind.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const value = function (this: Owner, input?: object, options?: RunOptions): unknown {
      return this.start(kind, input, options);
    };
    Object.defineProperty(of.prototype, name, { configurable: true, writable: true, value });
  }
}

import type { RunOptions } from "./types.js";

/** What starts a flow. */
interface Starter {
  start(kind: string, input?: object, options?: RunOptions): unknown;
}

/** Hangs a method for each of these flows on a class: what it takes and gives is the engine's. */
export function hangFlows<Owner extends Starter>(of: { readonly prototype: Owner }, kinds: readonly string[]): void {
  for (const kind of kinds) {
    const name = kind.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const begin = function (this: Owner, input?: object, options?: RunOptions): unknown {
      return this.start(kind, input, options);
    };
    const area = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(of.prototype), name)?.get;
    Object.defineProperty(of.prototype, name, area ? withArea(name, begin, area) : { configurable: true, writable: true, value: begin });
  }
}

/** A flow whose name an area has, too: the area is a function then. */
function withArea(name: string, begin: (input?: object, options?: RunOptions) => unknown, area: () => object): PropertyDescriptor {
  return {
    configurable: true,
    get(this: Starter): unknown {
      const value: unknown = Object.setPrototypeOf(begin.bind(this), area.call(this));
      Object.defineProperty(this, name, { value });
      return value;
    },
  };
}

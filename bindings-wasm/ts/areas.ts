import { AREAS } from "./face/index.js";
import type { CallOptions } from "./types.js";

/** The method by which a caller reads all pages of a list. */
export const pages = Symbol("pages");

/** What the areas need of a caller. */
interface Caller {
  callEnvelope(method: string, args?: object, options?: CallOptions): Promise<{ readonly payload: unknown }>;
  [pages](method: string, args?: object, options?: CallOptions): AsyncIterableIterator<unknown, undefined>;
}

/** The ending of a method's twin that goes through all pages. */
const ALL = "All";

/**
 * Hangs the areas on a class. There is nothing here for any one method: what they are called and what they take is the engine's, which
 * names the nearest for a wrong one.
 */
export function hangAreas<Owner extends object>(of: { readonly prototype: Owner }, callerOf: (owner: Owner) => Caller): void {
  for (const area of AREAS) {
    Object.defineProperty(of.prototype, area, {
      configurable: true,
      get(this: Owner): object {
        const value = methods(callerOf(this), area);
        // Kept, so that it is the same one each time.
        Object.defineProperty(this, area, { value });
        return value;
      },
    });
  }
}

/** Every name is a method, but for those by which the language itself asks an object what it is. */
function methods(caller: Caller, area: string): object {
  return new Proxy({}, {
    get(own, name) {
      if (typeof name === "symbol" || name in own || name === "then" || name === "toJSON") return Reflect.get(own, name);
      if (name.endsWith(ALL)) {
        return (args?: object, options?: CallOptions) => caller[pages](`${area}.${name.slice(0, -ALL.length)}`, args, options);
      }
      return async (args?: object, options?: CallOptions) => (await caller.callEnvelope(`${area}.${name}`, args, options)).payload;
    },
  });
}

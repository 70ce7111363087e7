import type { ModuleSource } from "../loader.js";
import { core } from "./core.js";

/** Loads the module, before anything else is used, as the `init` of `otapi` loads its own. Takes the same sources. */
export function init(source?: ModuleSource): Promise<void> {
  return core.load(source ?? new URL("./back-office.wasm", import.meta.url));
}

export * from "./index.js";

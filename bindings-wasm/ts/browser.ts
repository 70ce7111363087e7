import { core } from "./core.js";
import type { ModuleSource } from "./loader.js";

/**
 * Loads the module, before anything else is used: `await init()`. Without a source it is fetched from beside this file; bundlers and
 * workers may say where it is, or give it. Calling it again is free.
 */
export function init(source?: ModuleSource): Promise<void> {
  return core.load(source ?? new URL("./otapi.wasm", import.meta.url));
}

export * from "./index.js";

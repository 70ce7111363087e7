import { isReady, load, type ModuleSource } from "./loader.js";

/**
 * Loads the module, before anything else is used: `await init()`. Without a source it is fetched from beside this file; bundlers and
 * workers may say where it is, or give it. Calling it again is free.
 */
export async function init(source?: ModuleSource): Promise<void> {
  if (!isReady()) await load(source ?? new URL("./otapi.wasm", import.meta.url));
}

export * from "./index.js";

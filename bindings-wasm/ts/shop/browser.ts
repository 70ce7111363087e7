import type { ModuleSource } from "../loader.js";
import { engine } from "./apply.js";

/** Loads the rules, before they are used; beside the `init` of the client, if there is one. Takes the same sources. */
export function init(source?: ModuleSource): Promise<void> {
  return engine.load(source ?? new URL("./shop.wasm", import.meta.url));
}

export * from "./index.js";

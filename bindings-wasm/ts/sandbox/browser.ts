import type { ModuleSource } from "../loader.js";
import { engine } from "./index.js";

/** Loads the sandbox, before it is used; beside the `init` of the client. Takes the same sources. */
export function init(source?: ModuleSource): Promise<void> {
  return engine.load(source ?? new URL("./sandbox.wasm", import.meta.url));
}

export { Sandbox } from "./index.js";
export type { SandboxSettings } from "./index.js";

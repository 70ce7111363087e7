import type { ModuleSource } from "../loader.js";
import { load } from "./index.js";

/** Loads the sandbox, before it is used; beside the `init` of the client. Takes the same sources. */
export async function init(source?: ModuleSource): Promise<void> {
  await load({ module_or_path: source ?? new URL("./sandbox.wasm", import.meta.url) });
}

export { Sandbox } from "./index.js";
export type { SandboxSettings } from "./index.js";

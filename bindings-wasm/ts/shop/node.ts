import { readFileSync } from "node:fs";
import type { ModuleSource } from "../loader.js";
import { engine } from "./apply.js";

engine.loadSync(readFileSync(new URL("./shop.wasm", import.meta.url)));

/** Nothing to do in Node, where the module is loaded with the package; for programs that run in browsers, too. */
export async function init(_source?: ModuleSource): Promise<void> {}

export * from "./index.js";

import start, { initSync } from "./engine.js";

/** Where the module comes from: its address, an answer to it, its bytes, or the compiled module (which workers can be sent). */
export type ModuleSource = string | URL | globalThis.Response | Promise<globalThis.Response> | BufferSource | WebAssembly.Module;

let ready = false;
let loading: Promise<void> | undefined;

/** Whether the module is loaded. */
export function isReady(): boolean {
  return ready;
}

/** Loads the module from its bytes, at once. */
export function loadSync(bytes: BufferSource): void {
  initSync({ module: bytes });
  ready = true;
}

/** Loads the module; once, however often it is asked to. */
export function load(source: ModuleSource): Promise<void> {
  loading ??= start({ module_or_path: source }).then(
    () => {
      ready = true;
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

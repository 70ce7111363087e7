import { invalid } from "./errors.js";

/** Where the module comes from: its address, an answer to it, its bytes, or the compiled module (which workers can be sent). */
export type ModuleSource = string | URL | globalThis.Response | Promise<globalThis.Response> | BufferSource | WebAssembly.Module;

type Start = (source: { module_or_path: ModuleSource }) => Promise<unknown>;
type StartSync = (source: { module: BufferSource }) => unknown;

/** A module, which is loaded once, however often it is asked for. */
export class Loader {
  readonly #name: string;
  readonly #start: Start;
  readonly #startSync: StartSync;
  #ready = false;
  #loading: Promise<void> | undefined;

  /** The module that an import of this name loads, by these functions of wasm-bindgen. */
  constructor(name: string, start: Start, startSync: StartSync) {
    this.#name = name;
    this.#start = start;
    this.#startSync = startSync;
  }

  /** Loads it from its bytes, at once. */
  loadSync(bytes: BufferSource): void {
    this.#startSync({ module: bytes });
    this.#ready = true;
  }

  /** Loads it. */
  load(source: ModuleSource): Promise<void> {
    this.#loading ??= this.#load(source);
    return this.#loading;
  }

  /** Throws if it is used too early. */
  check(): void {
    if (!this.#ready) throw invalid(this.#name, `${this.#name} is not loaded yet; \`await init()\` of it before anything else`);
  }

  async #load(source: ModuleSource): Promise<void> {
    try {
      await this.#start({ module_or_path: source });
      this.#ready = true;
    } catch (error) {
      // The next one may find it.
      this.#loading = undefined;
      throw error;
    }
  }
}

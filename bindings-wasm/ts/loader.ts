import { invalid } from "./errors.js";

/** Where the module comes from: its address, an answer to it, its bytes, or the compiled module (which workers can be sent). */
export type ModuleSource = string | URL | globalThis.Response | Promise<globalThis.Response> | BufferSource | WebAssembly.Module;

/** What wasm-bindgen prints for every module. */
interface Bound {
  default(source: { module_or_path: ModuleSource }): Promise<unknown>;
  initSync(source: { module: BufferSource }): unknown;
}

/** A module, which is loaded once, however often it is asked for. */
export class Loader<Content extends Bound> {
  readonly #name: string;
  readonly #content: Content;
  #ready = false;
  #loading: Promise<void> | undefined;

  /** The module that an import of this name loads. */
  constructor(name: string, content: Content) {
    this.#name = name;
    this.#content = content;
  }

  /** What is in the module. Throws if it is used too early. */
  get content(): Content {
    if (!this.#ready) throw invalid(this.#name, `${this.#name} is not loaded yet; \`await init()\` of it before anything else`);
    return this.#content;
  }

  /** Loads it from its bytes, at once. */
  loadSync(bytes: BufferSource): void {
    this.#content.initSync({ module: bytes });
    this.#ready = true;
  }

  /** Loads it. */
  load(source: ModuleSource): Promise<void> {
    this.#loading ??= this.#load(source);
    return this.#loading;
  }

  async #load(source: ModuleSource): Promise<void> {
    try {
      await this.#content.default({ module_or_path: source });
      this.#ready = true;
    } catch (error) {
      // The next one may find it.
      this.#loading = undefined;
      throw error;
    }
  }
}

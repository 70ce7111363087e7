import start, { initSync } from "./engine.js";
import { Loader } from "./loader.js";

/** The client's module. */
export const core = new Loader("otapi", start, initSync);

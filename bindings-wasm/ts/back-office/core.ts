import { Core } from "../core.js";

/** The module of `otapi/back-office`. */
export const core = new Core("otapi/back-office", []);

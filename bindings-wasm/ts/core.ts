import { bound } from "./engine.js";
import { BACK_OFFICE_FLOWS } from "./face/index.js";
import { Loader } from "./loader.js";

/** A module with a client in it. */
export class Core extends Loader<ReturnType<typeof bound>> {
  /** The flows that are left out. */
  readonly lacks: readonly string[];

  constructor(name: string, lacks: readonly string[]) {
    super(name, bound());
    this.lacks = lacks;
  }
}

/** The member by which a class of clients says which module it works in. */
export const within = Symbol("within");

/** The module of `otapi`. */
export const core = new Core("otapi", BACK_OFFICE_FLOWS);

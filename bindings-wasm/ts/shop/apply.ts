import { thrown } from "../errors.js";
import { encode, encodeObject } from "../json.js";
import { Loader } from "../loader.js";
import { bound } from "./engine.js";

/** The rules' module. */
export const engine = new Loader("otapi/shop", bound());

/** Applies a rule to what it needs and what it may be given beside. */
export function apply<Result>(name: string, needed: object, options?: object): Result {
  const { rule } = engine.content;
  encodeObject(options, "options", "");
  const text = encode({ ...options, ...needed }, "");
  try {
    return JSON.parse(rule(name, text)) as Result;
  } catch (error) {
    throw thrown(error);
  }
}

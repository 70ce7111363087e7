// The face model: what the typed faces of all languages are printed from.
import { readFileSync } from "node:fs";

export const face = JSON.parse(readFileSync(new URL("../../core/src/generated/face_model.json", import.meta.url), "utf8"));
export const types = new Map(face.types.map((type) => [type.name, type]));
const areas = new Map(face.areas.map(({ name, camel }) => [name, camel]));

/** Where callers find a method: the names of its area and of itself. */
export const places = new Map(face.methods.map(({ name, area, camel }) => [name, [areas.get(area), camel]]));

/** What the function of a rule is given for an input: what it needs one by one, the rest together. */
export function parameters(rule, input) {
  const { input: type } = face.rules.find(({ name }) => name === rule);
  const needed = types.get(type).members.filter(({ required }) => required).map(({ camel }) => camel);
  const others = Object.entries(input).filter(([name]) => !needed.includes(name));
  return [...needed.map((name) => input[name]), ...(others.length > 0 ? [Object.fromEntries(others)] : [])];
}

// The face model: what the typed faces of all languages are printed from.
import { readFileSync } from "node:fs";

export const face = JSON.parse(readFileSync(new URL("../../core/src/generated/face_model.json", import.meta.url), "utf8"));
const areas = new Map(face.areas.map(({ name, camel }) => [name, camel]));

/** Where callers find a method: the names of its area and of itself. */
export const places = new Map(face.methods.map(({ name, area, camel }) => [name, [areas.get(area), camel]]));

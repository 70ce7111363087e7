import { invalid } from "./errors.js";
import type { Connection } from "./connection.js";

/** A JSON value: what payloads are made of. Decimals are texts in it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/** A JSON object. Members that the service left out are absent. */
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

/** The method by which a scope stands for its number, in the connection that it belongs to. */
export const number = Symbol("number");

interface Numbered {
  [number](connection: Connection | undefined, path: string): number;
}

/** Deeper values are refused rather than followed until the stack ends. */
const DEPTH = 200;

/**
 * The JSON text of a caller's value. Everything that would be lost or bent on the way is an error that names its path: `NaN`, half
 * characters, functions, maps, circles. Members that are `undefined` are left out. Objects with a `toJSON` (dates, most decimal types)
 * go as what that gives, whole numbers of any size as `bigint`, scopes as their numbers.
 */
export function encode(value: unknown, path: string, connection?: Connection): string {
  const around = new Set<object>();
  return text(value, path) ?? "null";

  function text(value: unknown, path: string): string | undefined {
    switch (typeof value) {
      case "undefined":
        return undefined;
      case "boolean":
        return String(value);
      case "bigint":
        return String(value);
      case "number":
        if (!Number.isFinite(value)) throw invalid(path, `${value} is no number that can be sent`);
        return JSON.stringify(value);
      case "string":
        return quoted(value, path);
      case "object":
        return value === null ? "null" : inside(value, path);
      default:
        throw invalid(path, `a ${typeof value} cannot be sent`);
    }
  }

  function inside(value: object, path: string): string | undefined {
    if (number in value) return String((value as Numbered)[number](connection, path));
    if (around.has(value)) throw invalid(path, "the value contains itself");
    if (around.size >= DEPTH) throw invalid(path, "the value is nested too deeply");
    around.add(value);
    try {
      if (value instanceof Date && Number.isNaN(value.getTime())) throw invalid(path, "the date is none");
      const { toJSON } = value as { toJSON?: unknown };
      if (typeof toJSON === "function") return text(toJSON.call(value, ""), path);
      return Array.isArray(value) ? list(value, path) : members(value, path);
    } finally {
      around.delete(value);
    }
  }

  function list(values: readonly unknown[], path: string): string {
    const texts: string[] = [];
    for (let place = 0; place < values.length; place += 1) {
      const at = `${path}[${place}]`;
      const item = text(values[place], at);
      if (item === undefined) throw invalid(at, "a list cannot have gaps");
      texts.push(item);
    }
    return `[${texts.join()}]`;
  }

  function members(value: object, path: string): string {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      throw invalid(path, `a ${value.constructor?.name || "value"} cannot be sent; give plain objects`);
    }
    const texts: string[] = [];
    for (const [name, member] of Object.entries(value)) {
      const at = path === "" ? name : `${path}.${name}`;
      const item = text(member, at);
      if (item !== undefined) texts.push(`${quoted(name, at)}:${item}`);
    }
    return `{${texts.join()}}`;
  }
}

function quoted(value: string, path: string): string {
  if (/\p{Surrogate}/u.test(value)) throw invalid(path, "the text holds half of a character");
  return JSON.stringify(value);
}

/** The JSON text of an object; nothing given is an empty text. */
export function encodeObject(value: unknown, name: string, path: string, connection?: Connection): string {
  if (value === undefined) return "";
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalid(name, `expected an object, not ${value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`}`);
  }
  return encode(value, path, connection);
}

/** A text from a caller who need not have a compiler. */
export function checkText(value: unknown, path: string): string {
  if (typeof value !== "string") throw invalid(path, `expected text, not ${value === null ? "null" : `a ${typeof value}`}`);
  if (/\p{Surrogate}/u.test(value)) throw invalid(path, "the text holds half of a character");
  return value;
}

/** Whether a value is a `Uint8Array`, also one of another realm, as test environments have. */
export function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === "[object Uint8Array]";
}

/** Refuses what is no `AbortSignal`, of whatever make. */
export function checkSignal(signal: unknown): void {
  if (signal !== undefined && typeof (signal as Partial<AbortSignal> | null)?.addEventListener !== "function") {
    throw invalid("options.signal", "expected an AbortSignal");
  }
}

/** The bytes of a base64 text. */
export function bytes(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

// The vectors of tests/conformance, and the record of what was run of them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const ROOT = new URL("../../", import.meta.url);
const FOLDER = new URL("tests/conformance/", ROOT);
/** What each test file has run, until the last of them writes the whole down. */
const PARTS = new URL("target/npm/parity/", ROOT);

/** All vectors of the files whose names fit, each with its file's name. */
export function vectors(pattern) {
  const files = readdirSync(FOLDER).filter((name) => pattern.test(name) && name.endsWith(".json"));
  return files.sort().flatMap((file) => {
    const read = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));
    // Kept apart from the vector's own members, which the runner must know.
    return read.map((vector) => Object.defineProperty(vector, "file", { value: file }));
  });
}

/** Notes how many vectors of a group were run. */
export function record(group, counts) {
  mkdirSync(PARTS, { recursive: true });
  writeFileSync(new URL(`${group}.json`, PARTS), JSON.stringify(counts));
}

/** The bytes of a vector's body. */
export function bytes(parts) {
  if (typeof parts === "string") return Buffer.from(parts);
  if (Array.isArray(parts)) return Buffer.concat(parts.map(bytes));
  const [member, ...others] = Object.keys(parts);
  if (others.length > 0) throw new Error(`a part has too many members: ${JSON.stringify(parts)}`);
  if (member === "base64") return Buffer.from(parts.base64, "base64");
  if (member === "repeat") return Buffer.from(parts.repeat[0].repeat(parts.repeat[1]));
  throw new Error(`\`${member}\` is not known`);
}

/** Whether two JSON values are equal: the order of members does not matter. */
export function same(one, two) {
  return text(one) === text(two);
}

function text(value) {
  return JSON.stringify(value, (_, member) => {
    if (typeof member !== "object" || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

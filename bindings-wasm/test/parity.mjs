// Writes what `tests/run parity` compares between the languages: how many vectors were run, and the names of the public interface, as the
// published declarations have them.
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const TARGET = new URL("../../target/", import.meta.url);
const PARTS = new URL("npm/parity/", TARGET);

const read = (file) => readFileSync(file, "utf8");
const vectors = Object.fromEntries(
  readdirSync(PARTS).map((part) => [part.replace(".json", ""), JSON.parse(read(new URL(part, PARTS)))]),
);
assert.deepEqual(Object.keys(vectors).sort(), ["activities", "answers", "calls", "errors", "flows", "requests", "rules"]);

const names = new Set();
for (const entry of ["node.d.ts", "back-office/node.d.ts", "sandbox/node.d.ts"]) exported(new URL(`../dist/${entry}`, import.meta.url));
// Both clients have their flows from an interface.
for (const name of [...names]) if (/^(BackOffice)?Flows\./.test(name)) names.add(name.replace(/^\w+/, "Client"));
// A module of functions stands for a type of functions.
const shop = read(new URL("../dist/face/rules.d.ts", import.meta.url));
for (const [, name] of shop.matchAll(/^export declare function (\w+)/gm)) names.add("Shop").add(`Shop.${name}`);
for (const name of ["Client", "Client.callEnvelope", "Client.completeProviderSession", "Client.bulkItems", "Shop.shownPrice", "FlowRun.next", "Sandbox.visit", "Envelope.blockErrors", "VERSION"]) {
  assert(names.has(name), `${name} was not found`);
}
const methods = typed(new URL("../dist/face/", import.meta.url));
assert(methods.includes("item.getItemInfo"));
const whole = { language: "npm", vectors, names: [...names].sort(), methods };
mkdirSync(new URL("parity/", TARGET), { recursive: true });
writeFileSync(new URL("parity/npm.json", TARGET), `${JSON.stringify(whole, null, 1)}\n`);
console.log(`${names.size} names; ${methods.length} methods; ${Object.entries(vectors).map(([group, { run, skipped }]) => `${group} ${run} (${skipped} skipped)`).join(", ")}`);

/** The methods of all areas, as their declarations have them. */
function typed(folder) {
  const bodies = new Map();
  for (const file of readdirSync(folder)) {
    for (const [, name, body] of read(new URL(file, folder)).matchAll(/^export interface (\w+) \{\n((?: [^\n]*\n)*)\}/gm)) bodies.set(name, body);
  }
  const areas = [...bodies.get("Areas").matchAll(/^    readonly (\w+): (\w+);/gm)];
  return areas.flatMap(([, area, name]) => [...bodies.get(name).matchAll(/^    (\w+)\(/gm)].map(([, method]) => `${area}.${method}`));
}

/** Adds the names that a declaration file exports; all of them, or those that are asked for. */
function exported(file, wanted) {
  const text = read(file);
  for (const [, list, from] of text.matchAll(/^export (?:type )?(\*|\{[^}]*\}) from "(.*)";$/gm)) {
    exported(new URL(from.replace(/\.js$/, ".d.ts"), file), list === "*" ? undefined : list.slice(1, -1).split(",").map((name) => name.trim()));
  }
  const declared = /^export (?:declare )?(class|interface|type|const|function) (\w+)(?:[^\n]*\{\n((?: [^\n]*\n)*)\})?/gm;
  for (const [, kind, name, body = ""] of text.matchAll(declared)) {
    if (wanted && !wanted.includes(name)) continue;
    names.add(name);
    if (kind !== "class" && kind !== "interface") continue;
    for (const [, member] of body.matchAll(/^    (?:readonly |get |set )*([a-zA-Z]\w*)[?(<:]/gm)) {
      if (member !== "constructor") names.add(`${name}.${member}`);
    }
  }
}

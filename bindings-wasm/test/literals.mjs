// Writes the vectors down as TypeScript, in `build/literals`: each answer as what its method gives, each request as what its method takes.
// Compiled, never run; a literal may have no member that its type has not.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { decode } from "otapi";
import { face } from "./face.mjs";
import { bytes, vectors } from "./vectors.mjs";

const FOLDER = new URL("../build/literals/", import.meta.url);
const types = new Map(face.types.map((type) => [type.name, type]));
const methods = new Map(face.methods.map((method) => [method.name, method]));

mkdirSync(FOLDER, { recursive: true });
const config = { extends: "../../test/types/tsconfig.json", include: ["."] };
writeFileSync(new URL("tsconfig.json", FOLDER), JSON.stringify(config));

const answers = vectors(/^answers/).filter(({ payload, method }) => payload !== undefined && payload !== null);
write("answers", answers.map(answer));
const requests = vectors(/^requests\.json/).filter(({ error }) => !error);
write("arguments", requests.map(request).filter((line) => line !== undefined));

function write(name, lines) {
  assert(lines.length > 300, `only ${lines.length} ${name}`);
  const head = 'import type { Methods } from "otapi";\n\ntype Gives<Name extends keyof Methods> = Awaited<ReturnType<Methods[Name]>>;\ntype Takes<Name extends keyof Methods> = Parameters<Methods[Name]>[0];\n\n';
  writeFileSync(new URL(`${name}.ts`, FOLDER), `${head}${lines.join("\n")}\n`);
  console.log(`${name}: ${lines.length}`);
}

function answer({ id, method, xml, json }, place) {
  const { payload } = decode(method, bytes(xml ?? json));
  const [name, literal] = [`a${place}`, JSON.stringify(payload)];
  // A subtype has members that the declared type has not, which only a literal in its place must not have.
  if (xml?.includes("xsi:type=")) return `const ${name}_ = ${literal} as const; export const ${name}: Gives<"${method}"> = ${name}_; // ${id}`;
  return `export const ${name}: Gives<"${method}"> = ${literal}; // ${id}`;
}

/** The arguments in the words of callers, as far as callers give them. */
function request({ id, method, arguments: given }, place) {
  const args = {};
  for (const [name, value] of Object.entries(given)) {
    // Suit every method; the one is an option, the other for the service's own developers.
    if (name === "language" || name === "debug") continue;
    const argument = methods.get(method).arguments.find(({ wire, camel, snake }) => [wire, camel, snake].includes(name));
    assert(argument, `${id}: ${name}`);
    if (argument.role === "session" || argument.role === "providerSession") continue;
    // A document as text, or a list that is joined already: the types do not offer that.
    if (typeof value === "string" && ["object", "list"].includes(argument.value.kind)) return undefined;
    // Numbers can be joined, too.
    args[argument.camel] = argument.separator ? value.map(String) : inWords(argument.value, value);
  }
  return `export const r${place}: Takes<"${method}"> = ${JSON.stringify(args)}; // ${id}`;
}

function inWords(of, value) {
  if (value === null || value === undefined) return undefined;
  switch (of.kind) {
    case "list":
      return value.map((item) => inWords(of.item, item));
    case "object": {
      const [only] = types.get(of.type).members;
      if (Array.isArray(value)) return { [only.camel]: inWords(only.value, value) };
      const members = Object.entries(value).map(([name, inner]) => {
        const member = types.get(of.type).members.find(({ wire, camel, snake }) => [wire, camel, snake].includes(name));
        assert(member, `${of.type}.${name}`);
        return [member.camel, inWords(member.value, inner)];
      });
      return Object.fromEntries(members);
    }
    // The engine takes numbers and texts for each other; the types want what is exact.
    case "decimal":
    case "id":
      return String(value);
    case "long":
      return Number(value);
    default:
      return value;
  }
}

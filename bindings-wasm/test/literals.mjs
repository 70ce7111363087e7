// Writes the vectors down as TypeScript, in `build/literals`: each answer as what its method gives, each request as what its method takes;
// and so what flows and rules are given and give. Compiled, never run; a literal may have no member that its type has not.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { decode } from "otapi";
import "otapi/back-office";
import "otapi/shop";
import { core } from "../dist/back-office/core.js";
import { engine } from "../dist/shop/apply.js";
import { face, parameters, types } from "./face.mjs";
import { apply, play } from "./player.mjs";
import { bytes, vectors } from "./vectors.mjs";

const FOLDER = new URL("../build/literals/", import.meta.url);
const methods = new Map(face.methods.map((method) => [method.name, method]));

let counted = 0;
const count = () => (counted += 1);

mkdirSync(FOLDER, { recursive: true });
const config = { extends: "../../test/types/tsconfig.json", include: ["."] };
writeFileSync(new URL("tsconfig.json", FOLDER), JSON.stringify(config));

const answers = vectors(/^answers/).filter(({ payload, method }) => payload !== undefined && payload !== null);
const METHODS = `import type { Methods } from "otapi";

type Gives<Name extends keyof Methods> = Awaited<ReturnType<Methods[Name]>>;
type Takes<Name extends keyof Methods> = Parameters<Methods[Name]>[0];
`;
write("answers", METHODS, answers.map(answer), 490);
const requests = vectors(/^requests\.json/).filter(({ error }) => !error);
write("arguments", METHODS, requests.map(request).filter((line) => line !== undefined), 500);

const FLOWS = `import type { Client } from "otapi/back-office";

type Gives<Name extends keyof Client> = Client[Name] extends (...given: never) => { result(): Promise<infer Result> } ? Result : never;
type Takes<Name extends keyof Client> = Client[Name] extends (input: infer Input, ...options: never) => unknown ? Input : never;
`;
write("flows", FLOWS, vectors(/^(activities|flows-)/).flatMap(flows), 550);
const rules = vectors(/^rules/).filter(({ input, error }) => !error && !input.case);
const functions = face.rules.map(({ camel }) => camel);
write("rules", `import { ${functions.join(", ")} } from "otapi/shop";\n`, rules.map(rule), 90);

function write(name, head, lines, least) {
  assert(lines.length >= least, `only ${lines.length} ${name}`);
  writeFileSync(new URL(`${name}.ts`, FOLDER), `${head}\n${lines.join("\n")}\n`);
  console.log(`${name}: ${lines.length}`);
}

/** The inputs that flows take in a script, and the results that come out. */
function flows(vector) {
  const lines = [];
  // The types are in camelCase; what is found to be wrong on the way is no fault of theirs.
  if (vector.settings?.case || vector.script?.some(({ error }) => error?.kind === "invalid_argument")) return lines;
  play(vector, core.content.Engine, (kind, { input, result }) => {
    const flow = face.flows.find(({ name }) => name === kind);
    const { camel } = flow;
    const [type, value] = result === undefined ? ["Takes", inWords({ kind: "object", type: flow.input }, input)] : ["Gives", result];
    lines.push(`export const f${count()}: ${type}<"${camel}"> = ${JSON.stringify(value)}; // ${vector.file} ${vector.id}`);
  });
  return lines;
}

/** A call of a rule's function, and that it gives what comes out. */
function rule(vector) {
  const { camel, gives, input } = face.rules.find(({ name }) => name === vector.rule);
  const found = apply(vector, engine.content.rule);
  const result = JSON.stringify(gives ? found[gives] : found);
  const given = parameters(vector.rule, inWords({ kind: "object", type: input }, vector.input)).map((value) => JSON.stringify(value));
  const name = `r${count()}`;
  return `export const ${name}: ReturnType<typeof ${camel}> = ${result}; // ${vector.id}\nexport const ${name}_ = () => ${camel}(${given.join(", ")});`;
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

/** A value in the words of callers. */
function inWords(of, value) {
  if (value === null || value === undefined) return undefined;
  switch (of.kind) {
    case "list":
      return value.map((item) => inWords(of.item, item));
    case "object": {
      const { open, members: known } = types.get(of.type);
      const [only] = known;
      if (Array.isArray(value)) return { [only.camel]: inWords(only.value, value) };
      const members = Object.entries(value).map(([name, inner]) => {
        const member = known.find(({ wire, camel, snake }) => [wire, camel, snake, capital(camel)].includes(name));
        assert(member || open, `${of.type}.${name}`);
        if (!member) return [name, inner];
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

/** A name as payloads spell it on the wire. */
function capital(name) {
  return name[0].toUpperCase() + name.slice(1);
}

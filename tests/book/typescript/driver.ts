// Runs the examples of the reference: each gets the answer of its method, and must send what its page promises and nothing else.
import { readFileSync } from "node:fs";
import { Client, type Send } from "otapi";
import { all } from "./all.js";
import type { Callers } from "./callers.js";
import { callers as started } from "./start.js";

interface Exchange {
  readonly body: string;
  readonly answer: string;
}

const exchanges: Readonly<Record<string, Exchange>> = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
let sent: string[] = [];
let answer = "";
const transport: Send = async (request) => {
  sent.push(`${request.url.split("/").at(-1)} ${new TextDecoder().decode(request.body)}`);
  return { status: 200, body: new TextEncoder().encode(answer) };
};
const client = new Client({ key: "KEY", transport });
const operator = client.operator({ session: "OPERATOR" });
const customer = client.customer({ session: "CUSTOMER" });
const callers: Callers = { client, operator, customer, provider: client.provider({ providerType: "Taobao", session: "PROVIDER" }) };

// Each is a line that begins with its page; the stage reads them.
const failures: string[] = [];
if (started.operator.role !== "operator") failures.push("index.html: the operator is none");
for (const [method, example] of Object.entries(all)) {
  const exchange = exchanges[method];
  sent = [];
  answer = exchange?.answer ?? "";
  const wanted = `${method} ${exchange?.body}`;
  try {
    await example(callers);
    if (sent.join("\n") !== wanted) failures.push(`methods/${method}.html: sent ${JSON.stringify(sent)}, not ${wanted}`);
  } catch (error) {
    failures.push(`methods/${method}.html: ${error}`);
  }
}
for (const failure of failures) console.log(failure);
console.log(`${Object.keys(all).length} examples, ${failures.length} failures`);

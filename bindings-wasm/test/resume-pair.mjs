// Two halves of one export, for two processes: `begin URL FILE` places and pays an order, starts its export, and stops when that runs;
// `finish URL FILE` takes it up, accepts what is asked, and prints `complete`.
import { readFileSync, writeFileSync } from "node:fs";
import { Client } from "otapi";
import { accept, ordered } from "./hosts.mjs";

const [verb, url, file] = process.argv.slice(2);
const client = new Client({ url, key: "sandbox", activity: { firstMs: 50, runningMs: 50, awaitingMs: 100 } });

if (verb === "begin") {
  const approve = async (login) => (await fetch(`${login}&choice=approve`, { redirect: "manual" })).headers.get("location");
  const { operator, provider, session, orderId } = await ordered(client, approve);
  const run = client.export({ operator, provider, orderId });
  for await (const update of run) if (update.event === "progress") break;
  writeFileSync(file, JSON.stringify({ state: run.state, providerSession: session }));
} else if (verb === "finish") {
  const { state, providerSession: session } = JSON.parse(readFileSync(file, "utf8"));
  const operator = client.operator({ login: "operator", password: "operator" });
  const provider = client.provider({ providerType: "Taobao", session });
  const { complete } = await client.resume(state, { operator, provider }, { ask: accept }).result();
  console.log(complete ? "complete" : "not complete");
  process.exitCode = complete ? 0 : 1;
} else {
  console.error("usage: resume-pair.mjs begin|finish URL FILE");
  process.exitCode = 2;
}

// The main job over HTTP, against the emulator whose address the stage gives.
import assert from "node:assert/strict";
import test from "node:test";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "otapi";
import { accept, ordered } from "./hosts.mjs";

const url = process.env.OTAPI_EMULATOR;
const skip = url ? false : "OTAPI_EMULATOR is not set; `tests/run npm` sets it";
const QUICK = { activity: { firstMs: 50, runningMs: 50, awaitingMs: 100 } };

const approve = async (login) => (await fetch(`${login}&choice=approve`, { redirect: "manual" })).headers.get("location");

for (const [format, access] of [["xml", { key: "sandbox" }], ["json", { key: "sandbox-signed", secret: "sandbox-secret" }]]) {
  test(`the main job over HTTP, ${format}`, { skip }, async () => {
    const client = new Client({ url, format, language: "en", ...QUICK, ...access });
    const { operator, provider, orderId } = await ordered(client, approve);
    const exported = await client.export({ operator, provider, orderId }, { ask: accept }).result();
    assert.equal(exported.complete, true);
    const synchronised = await client.synchronise({ operator, provider, orderIds: [orderId] }).result();
    assert.equal(synchronised.activity.state, "finished");
    const { hits } = await client.track({ operator, marketplaceOrder: exported.lines[0].marketplaceOrder }).result();
    assert.deepEqual(hits.map((hit) => hit.orderId), [orderId]);
    client.close();
  });
}

test("twenty calls at once over HTTP", { skip }, async () => {
  const client = new Client({ url, key: "sandbox" });
  const customer = client.customer({ login: "customer", password: "customer" });
  const found = await Promise.all([...Array(20).keys()].map(() => customer.call("GetUserProfileInfoList")));
  assert.equal(new Set(found.map((profiles) => JSON.stringify(profiles))).size, 1);
  assert(found[0].length > 0);
});

test("one process begins and another finishes", { skip }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "otapi-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "state.json");
  const pair = (verb) =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, ["test/resume-pair.mjs", verb, url, file], { stdio: ["ignore", "pipe", "inherit"] });
      let said = "";
      child.stdout.on("data", (data) => (said += data));
      child.on("close", (code) => resolve([code, said.trim()]));
    });
  assert.deepEqual(await pair("begin"), [0, ""]);
  const { state, providerSession } = JSON.parse(readFileSync(file, "utf8"));
  assert.equal(JSON.parse(state).kind, "export");
  assert.equal(typeof providerSession, "string");
  assert.deepEqual(await pair("finish"), [0, "complete"]);
});

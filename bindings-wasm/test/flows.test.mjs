// The flows of both clients: which has which, items on the way, and what callers without a compiler get wrong.
import assert from "node:assert/strict";
import test from "node:test";
import * as main from "otapi";
import * as backOffice from "otapi/back-office";
import { Sandbox } from "otapi/sandbox";
import { face } from "./face.mjs";
import { accept, ok, ordered, rejected, shop } from "./hosts.mjs";

const IDS = ["520813250866", "520813250867", "43215670012", "43215670013", "610077001234"];

function whole(settings = {}) {
  const client = new backOffice.Client({ key: "sandbox", transport: new Sandbox(), ...settings });
  return { client, operator: client.operator({ login: "operator", password: "operator" }) };
}

/** Holds what some work throws against the path that it must name. */
function wrong(work, path, words = /./) {
  assert.throws(work, (error) => {
    assert(error instanceof main.InvalidArgumentError, String(error));
    assert.equal(error.path, path);
    return words.test(error.message);
  });
}

test("each client has its flows", () => {
  const client = whole().client;
  const small = new main.Client({ key: "k" });
  for (const { camel, backOffice } of face.flows) {
    assert.equal(typeof client[camel], "function", camel);
    assert.equal(typeof small[camel], backOffice ? "undefined" : "function", camel);
  }
  assert.deepEqual([client instanceof main.Client, small instanceof backOffice.Client], [true, false]);
});

test("both modules have the same beside", () => {
  const others = new Set(["Client", "decode", "init"]);
  for (const [name, value] of Object.entries(main)) {
    if (others.has(name)) assert.equal(typeof backOffice[name], typeof value);
    else assert.equal(backOffice[name], value, name);
  }
  const body = new TextEncoder().encode('{"ErrorCode": "Ok", "Result": {"Id": "7"}}');
  assert.deepEqual(backOffice.decode("GetBill", body), main.decode("GetBill", body));
});

test("the small module says where a flow is that it leaves out", () => {
  const client = new main.Client({ key: "k" });
  for (const { name } of face.flows.filter(({ backOffice }) => backOffice)) {
    wrong(() => client.start(name, {}), "kind", /leaves out.*otapi\/back-office/);
    wrong(() => client.resume(JSON.stringify({ kind: name })), "kind", /leaves out.*otapi\/back-office/);
  }
  wrong(() => client.start("wach", {}), "kind", /no flow/);
  wrong(() => client.resume("null"), "state.format");
});

test("a state of one module goes on in the other", async () => {
  const { client, sandbox, operator, provider, session, orderId } = await shop();
  const run = client.export({ operator, provider, orderId });
  for await (const { event } of run) if (event === "ask") break;
  const other = new backOffice.Client({ key: "sandbox", transport: sandbox });
  const sessions = {
    operator: other.operator({ login: "operator", password: "operator" }),
    provider: other.provider({ providerType: "Taobao", session }),
  };
  assert.equal((await other.resume(run.state, sessions, { ask: accept }).result()).complete, true);
  assert.equal(sandbox.truth().effects.RunOrderExportingToProvider, 1);
});

test("the main job by the client of all flows, and back", async () => {
  const sandbox = new Sandbox();
  const client = new backOffice.Client({ key: "sandbox", language: "en", transport: sandbox });
  const { operator, provider, orderId } = await ordered(client, (url) => sandbox.visit(url));
  const { snapshot } = await client.watch({ operator, orderIds: [orderId] }).result();
  assert.equal((await client.export({ operator, provider, orderId }, { ask: accept }).result()).complete, true);
  const { differences } = await client.watch({ operator, orderIds: [orderId], snapshot }).result();
  assert(differences.some(({ fields }) => fields.some(({ field }) => field === "marketplaceOrder")));
  const unlinked = await client.unlink({ operator, provider, orderId }).result();
  assert.deepEqual([unlinked.complete, unlinked.lines[0].verdict], [true, "unlinked"]);
});

test("items come one by one, and none is lost by stopping", async () => {
  const { client } = whole();
  const run = client.bulkItems({ ids: IDS, blockSize: 2 });
  const seen = [];
  // Leaves off within a block, and at its end.
  for await (const { id } of run.items()) if (seen.push(id) === 1) break;
  for await (const { id } of run.items()) if (seen.push(id) === 4) break;
  for await (const { id } of run.items()) seen.push(id);
  assert.deepEqual(seen, IDS);
  assert.deepEqual(await run.result(), { given: 5, incomplete: [], missing: [], unrequested: [] });
  for await (const _ of run.items()) assert.fail("it has ended");
});

test("items come as updates, too", async () => {
  const { client } = whole();
  const places = [];
  const run = client.bulkItems({ ids: IDS, blockSize: 2 }, { onUpdate: ({ event, first }) => event === "items" && places.push(first) });
  assert.equal((await run.result()).given, 5);
  assert.deepEqual(places, [0, 2, 4]);
  const found = [];
  for await (const update of client.bulkSearch({ parameters: { itemTitle: "shirt" }, frameSize: 3 })) {
    if (update.event === "items") found.push(...update.items);
  }
  assert(found.length > 0 && found.every(({ title }) => /shirt/i.test(title)), JSON.stringify(found));
});

test("a run that fails tells so to who iterates", async () => {
  const client = new backOffice.Client({ key: "k", format: "json", retry: { attempts: 1 }, transport: async () => ({ status: 500, body: ok().body }) });
  const items = client.bulkItems({ ids: IDS }).items();
  const error = await rejected(items.next());
  assert(error instanceof main.OtapiError, String(error));
  assert.deepEqual(await items.next(), { value: undefined, done: true });
});

test("wrong inputs are named, for every flow", async () => {
  const { client, operator } = whole();
  for (const { camel } of face.flows) {
    for (const input of [7, null, "text", [], true]) wrong(() => client[camel](input), "input");
    wrong(() => client[camel]({ misspelt: 1 }), "misspelt", /did you mean|unknown|known/);
    wrong(() => client[camel]({ reference: Number.NaN }), "reference", /NaN/);
    wrong(() => client[camel]({ reference: "\ud800" }), "reference", /half/);
    wrong(() => client[camel]({ reference: () => {} }), "reference", /function/);
    wrong(() => client[camel]({}, 7), "options");
  }
  const order = { customer: 2, deliveryModeId: "1", items: [{ id: "1", quantity: 1 }] };
  wrong(() => client.place({ ...order, items: [{ id: "1", quantity: 1.5 }] }), "items[0].quantity");
  wrong(() => client.place({ ...order, items: [null] }), "items[0].id");
  wrong(() => client.place(), "deliveryModeId");
  wrong(() => client.track({ operator: {}, waybill: "1" }), "operator");
  wrong(() => client.track({ operator }), "waybill");
  const stranger = whole().operator;
  wrong(() => client.track({ operator: stranger, waybill: "1" }), "operator", /another client/);
  client.close();
  wrong(() => client.track({ operator, waybill: "1" }), "client", /closed/);
});

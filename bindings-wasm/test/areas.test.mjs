// Methods by area: the same as by name for every answer, all pages of a list, and what callers without a compiler get wrong.
import assert from "node:assert/strict";
import test from "node:test";
import { inspect } from "node:util";
import { Client, InvalidArgumentError, MalformedAnswerError, ServiceError } from "otapi";
import { core } from "../dist/core.js";
import { face, places } from "./face.mjs";
import { clientOf, formOf, methodOf, ok, promised, rejected } from "./hosts.mjs";
import { bytes, same, vectors } from "./vectors.mjs";

const { decode: decodeText } = core.content;
const quiet = async () => ok();

/** The client and a scope of each kind of session, of which one may call any method. */
function callers(client) {
  return [client, client.operator({ session: "o" }), client.customer({ session: "c" })];
}

test("every method is there, and every area on every caller", async () => {
  const seen = [];
  const client = clientOf(async (request) => (seen.push(methodOf(request)), ok()));
  const provider = client.provider({ providerType: "Taobao", session: "p" });
  for (const { method, arguments: given } of vectors(/^requests\.json/)) {
    const { sessionId: _, ...args } = given;
    const [area, name] = places.get(method);
    const before = seen.length;
    for (const caller of callers(client)) {
      const error = await caller[area][name](args, { provider }).then(() => undefined, (error) => error);
      assert.notEqual(error?.path, "method", `${area}.${name}`);
      if (seen.length > before) break;
    }
    assert.equal(seen.at(-1), method, `${area}.${name}`);
  }
  assert.deepEqual(new Set(seen), new Set(places.keys()));
});

test("every answer of the vectors is what the method gives", async () => {
  const requests = new Map(vectors(/^requests\.json/).map(({ method, arguments: given }) => [method, given]));
  let count = 0;
  for (const { id, method, json, payload, options } of vectors(/^answers/)) {
    if (!json || payload === undefined || options || !places.has(method)) continue;
    const client = clientOf(async () => ({ status: 200, headers: [], body: bytes(json) }));
    const provider = client.provider({ providerType: "Taobao", session: "p" });
    const { sessionId: _, ...args } = requests.get(method);
    const [area, name] = places.get(method);
    let given;
    for (const caller of callers(client)) {
      given = await caller[area][name](args, { provider }).then((payload) => ({ payload }), (error) => ({ error }));
      if (given.error?.path !== "scope") break;
    }
    assert.equal(given.error, undefined, `${id}: ${given.error}`);
    const read = (form) => JSON.parse(decodeText(method, bytes(json), JSON.stringify({ case: form }))).payload;
    assert(same(given.payload, read("camel")), id);
    assert(same(payload, read("wire")), id);
    client.close();
    count += 1;
  }
  assert(count > 480, `only ${count} answers`);
});

test("an area is the same one each time, and can be stood in for", async () => {
  const client = clientOf(quiet);
  const operator = client.operator({ session: "s" });
  assert.equal(client.item, client.item);
  assert.notEqual(client.item, operator.item);
  const { getBrandInfoList } = client.brand;
  await getBrandInfoList();
  client.item.getItemInfo = async () => ({ title: "of a test" });
  assert.deepEqual(await client.item.getItemInfo({ itemId: "1" }), { title: "of a test" });
  assert.notEqual(clientOf(quiet).item.getItemInfo, client.item.getItemInfo);
});

test("an area can be shown, awaited and taken for a value without being called", async () => {
  const seen = [];
  const client = clientOf(async (request) => (seen.push(methodOf(request)), ok()));
  assert.deepEqual([inspect(client.item), JSON.stringify({ item: client.item }), String(client.item)], ["{}", '{"item":{}}', "[object Object]"]);
  assert.equal(await client.item, client.item);
  assert.equal(client.item[Symbol.iterator], undefined);
  assert.deepEqual(Object.keys(client).filter((name) => places.has(name)), []);
  assert.throws(() => Client.prototype.item, TypeError);
  assert.equal(typeof client.item.getItemInfo, "function");
  assert.deepEqual(seen, []);
});

test("a wrong name is told with the nearest one, before anything is sent", async () => {
  const client = clientOf(async () => assert.fail("sent"));
  const operator = client.operator({ session: "s" });
  const wrong = async (call, path, message) => {
    const error = await rejected((async () => call())());
    assert(error instanceof InvalidArgumentError, String(error));
    assert.equal(error.path, path);
    assert.match(error.message, message);
  };
  await wrong(() => client.item.getItemInof({ itemId: "1" }), "method", /did you mean `item\.getItemInfo`\?/);
  await wrong(() => client.item.GetItemInfo({ itemId: "1" }), "method", /did you mean `item\.getItemInfo`\?/);
  await wrong(() => operator.order.searchOrders(), "method", /did you mean `orderAdmin\.searchOrders`\?/);
  await wrong(() => operator.order.searchOrdersAll().next(), "method", /did you mean `orderAdmin\.searchOrders`\?/);
  await wrong(() => operator.orderAdmin.everything(), "method", /^there is no such method$/);
  await wrong(() => client.call("GetItemInof"), "method", /did you mean `GetItemInfo`\?/);
  await wrong(() => client.item.getItemInfo(), "itemId", /expected text/);
  await wrong(() => client.item.getItemInfo(undefined), "itemId", /expected text/);
  await wrong(() => client.item.getItemInfo({ itemId: undefined }), "itemId", /expected text/);
  await wrong(() => client.item.getItemInfo({ itemID: "1" }), "itemID", /did you mean `itemId`\?/);
  await wrong(() => client.item.getItemInfo("1"), "arguments", /expected an object, not a string/);
  await wrong(() => client.item.getItemInfo(null), "arguments", /expected an object, not null/);
  await wrong(() => client.item.getItemInfo({ itemId: "1" }, "en"), "options", /expected an object/);
  await wrong(() => client.item.getItemInfo({ itemId: "1" }, [1]), "options", /expected an object/);
  await wrong(() => client.item.getItemInfo({ itemId: "1" }, { timeout: 1 }), "options.timeout", /did you mean `timeoutMs`\?/);
  await wrong(() => client.item.getItemInfoAll({ itemId: "1" }).next(), "options.page", /GetItemInfo does not give its list in pages/);
  await wrong(() => operator.orderAdmin.searchOrdersAll(7).next(), "arguments", /expected an object/);
  await wrong(() => operator.orderAdmin.searchOrdersAll({}, 7).next(), "options", /expected an object/);
  await wrong(() => operator.orderAdmin.searchOrdersAll({}, { signal: 7 }).next(), "options.signal", /expected an AbortSignal/);
  await wrong(() => operator.cart.getBasket(), "scope", /needs a customer's session/);
  assert.equal(client.itme, undefined);
});

/** A client of a service with so many orders; and what it was asked. */
function ordersOf(total, settings) {
  const asked = [];
  const client = clientOf(async (request) => {
    const { framePosition = "0", frameSize = "100" } = formOf(request);
    asked.push([Number(framePosition), Number(frameSize)]);
    const ids = Array.from({ length: total }, (_, place) => ({ Id: `ORD-${place}` }));
    return ok({ Result: { Content: ids.slice(Number(framePosition), Number(framePosition) + Number(frameSize)), TotalCount: total } });
  }, settings);
  return { asked, operator: client.operator({ session: "s" }), client };
}

const idsOf = async (orders) => {
  const ids = [];
  for await (const { id } of orders) ids.push(id);
  return ids;
};

test("all pages of a list, one after the other", async () => {
  const { asked, operator } = ordersOf(5);
  const args = { searchParameters: {}, frameSize: 2 };
  const orders = operator.orderAdmin.searchOrdersAll(args);
  assert.deepEqual(asked, []);
  assert.deepEqual(await idsOf(orders), ["ORD-0", "ORD-1", "ORD-2", "ORD-3", "ORD-4"]);
  assert.deepEqual(asked, [[0, 2], [2, 2], [4, 2]]);
  assert.deepEqual(await idsOf(orders), [], "it has been gone through");
  assert.deepEqual(await idsOf(operator.orderAdmin.searchOrdersAll({ ...args, framePosition: 3 })), ["ORD-3", "ORD-4"]);
  assert.deepEqual(await idsOf(ordersOf(0).operator.orderAdmin.searchOrdersAll(args)), []);
});

test("a page is read when it is wanted, with the arguments as they were", async () => {
  const { asked, operator } = ordersOf(10);
  const args = { searchParameters: {}, frameSize: 2 };
  const orders = operator.orderAdmin.searchOrdersAll(args);
  const first = await orders.next();
  args.frameSize = 5;
  assert.deepEqual([first.value.id, (await orders.next()).value.id], ["ORD-0", "ORD-1"]);
  assert.deepEqual(asked, [[0, 2]]);
  for await (const { id } of orders) {
    assert.equal(id, "ORD-2");
    break;
  }
  assert.deepEqual(asked, [[0, 2], [2, 2]]);
  assert.deepEqual(await orders.next(), { value: undefined, done: true });
});

test("pages end with the error of the one that failed", async () => {
  let count = 0;
  const client = clientOf(async () => {
    count += 1;
    if (count === 2) return { status: 200, headers: [], body: new TextEncoder().encode('{"ErrorCode": "NotFound"}') };
    return ok({ Result: { Content: [{ Id: "ORD-0" }], TotalCount: 9 } });
  });
  const { orderAdmin } = client.operator({ session: "s" });
  const orders = orderAdmin.searchOrdersAll({ frameSize: 1 });
  assert.equal((await orders.next()).value.id, "ORD-0");
  const error = await rejected(orders.next());
  assert(error instanceof ServiceError && error.code === "NotFound" && error.method === "SearchOrders", String(error));
  assert.equal((await orders.next()).done, true);
  // The same page for ever.
  const again = orderAdmin.searchOrdersAll({ frameSize: 1 });
  await again.next();
  assert((await rejected(again.next())) instanceof MalformedAnswerError);
  assert.equal(count, 4);
});

test("pages are cancelled by their signal", async () => {
  const [arrived, arrive] = promised();
  const client = clientOf(async (_, signal) => {
    arrive();
    await new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("stopped"))));
  });
  const controller = new AbortController();
  const waiting = rejected(client.operator({ session: "s" }).orderAdmin.searchOrdersAll({}, { signal: controller.signal }).next());
  await arrived;
  controller.abort("enough");
  const error = await waiting;
  assert.deepEqual([error.kind, error.cause], ["cancelled", "enough"]);
});

test("every list that comes in pages has its items where the model says", async () => {
  const paged = face.methods.filter(({ pages }) => pages);
  assert(paged.length > 40);
  const answers = new Map(vectors(/^answers/).filter(({ json, envelope }) => json && !envelope?.partial).map((vector) => [vector.method, vector]));
  const requests = new Map(vectors(/^requests\.json/).map(({ method, arguments: given }) => [method, given]));
  for (const { name: method, pagesList } of paged.filter(({ name }) => answers.has(name))) {
    const { json, payload } = answers.get(method);
    const client = clientOf(async () => ({ status: 200, headers: [], body: bytes(json) }));
    const { sessionId: _, ...args } = requests.get(method);
    const [area, name] = places.get(method);
    const expected = pagesList.reduce((value, member) => value?.[member], payload)?.length ?? 0;
    const found = [];
    for (const caller of callers(client)) {
      try {
        for await (const item of caller[area][`${name}All`](args)) if (found.push(item) === expected) break;
        break;
      } catch (error) {
        assert.equal(error.path, "scope", `${method}: ${error}`);
      }
    }
    assert.equal(found.length, expected, method);
  }
});

// Calls, scopes, settings and arguments, through transports of the test's own.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import test from "node:test";
import { inspect } from "node:util";
import {
  AccessDeniedError, CancelledError, Client, init, InvalidArgumentError, OtapiError, OutcomeUnknownError, ServiceError, TransportError,
  TransportFailure, VERSION,
} from "otapi";
import { init as initSandbox, Sandbox } from "otapi/sandbox";
import { clientOf, formOf, methodOf, ok, promised, rejected } from "./hosts.mjs";

const quiet = async () => ok();

test("a call gives its payload, an envelope everything beside it", async () => {
  const answer = { RequestId: "r1", RequestTime: 2.5, Result: { Id: "7", PaidSumInUSD: { Price: 12.5 }, New: 1 } };
  const client = clientOf(async () => ok(answer)).operator({ session: "s" });
  assert.deepEqual(await client.call("GetBill", { billId: "7" }), { id: "7", paidSumInUsd: { price: "12.5" } });
  const envelope = await client.callEnvelope("GetBill", { billId: "7" }, { raw: true, extra: true });
  assert.deepEqual([envelope.requestId, envelope.requestTime, envelope.partial, envelope.warnings], ["r1", 2.5, false, []]);
  assert.deepEqual(envelope.raw, ok(answer).body);
  assert.deepEqual(envelope.extra, [{ path: "new", value: 1 }]);
});

test("any method is reached by its name", async () => {
  const seen = [];
  const client = clientOf(async (request) => (seen.push([methodOf(request), formOf(request)]), ok({ Result: { A: [1] } })));
  const { payload } = await client.callRaw("NotKnownYet", { b: "2", a: "1" });
  assert.deepEqual(seen, [["NotKnownYet", { a: "1", b: "2", instanceKey: "k" }]]);
  assert.deepEqual(payload, { Result: { A: [1] } });
});

test("a request shows no secrets, and is all that a transport needs", async () => {
  let request;
  const client = clientOf(async (given) => ((request = given), ok()), { key: "S3CRET", headers: { "x-token": "S3CRET" }, limits: { bytes: 99 } });
  await client.call("GetBrandInfoList", {}, { timeoutMs: 1234, language: "ru" });
  const { method, url, headers, deadlineMs, maxBytes } = request;
  assert.deepEqual([method, url, deadlineMs, maxBytes], ["POST", "https://otapi.net/service-json/GetBrandInfoList", 1234, 99]);
  assert.deepEqual(headers, [["Content-Type", "application/x-www-form-urlencoded"], ["x-token", "S3CRET"]]);
  assert.deepEqual(formOf(request), { instanceKey: "S3CRET", language: "ru" });
  for (const shown of [String(request), JSON.stringify(request), inspect(request), inspect(client)]) assert(!shown.includes("S3CRET"), shown);
});

test("twenty calls at once log in once, and equal reads are sent once", async () => {
  const seen = [];
  const client = clientOf(async (request) => {
    const method = methodOf(request);
    seen.push(method);
    await new Promise((resolve) => setTimeout(resolve, 1));
    return method === "AuthenticateInstanceOperator" ? ok({ SessionId: { Value: "s" } }) : ok({ Result: { Id: formOf(request).billId } });
  });
  const operator = client.operator({ login: "l", password: "p" });
  const bills = [...Array(20).keys()].map((place) => String(place % 10));
  const found = await Promise.all(bills.map((billId) => operator.call("GetBill", { billId })));
  assert.deepEqual(found.map(({ id }) => id), bills);
  assert.equal(seen.filter((method) => method === "AuthenticateInstanceOperator").length, 1);
  assert.equal(seen.length, 1 + 10);
});

test("the log tells attempts and sessions, and may fail", async () => {
  const seen = [];
  const client = clientOf(
    async (request) => (methodOf(request) === "GetBill" ? ok() : ok({ SessionId: { Value: "S3CRET" } })),
    { log: (event) => (seen.push(event), Promise.reject(new Error("no log"))) },
  );
  await client.customer({ login: "l", password: "S3CRET" }).call("GetUserStatusInfo").catch(() => {});
  assert.deepEqual(seen.map(({ event }) => event).sort().filter((event, place, all) => event !== all[place - 1]), ["log", "session"]);
  const { id, elapsedMs, ...log } = seen.find(({ event }) => event === "log");
  assert.deepEqual(log, { event: "log", method: "Authenticate", attempt: 1, outcome: "ok" });
  assert.deepEqual(seen.find(({ event }) => event === "session"), { event: "session", id, scope: 1, change: "opened" });
  assert(!JSON.stringify(seen).includes("S3CRET"));
  const throwing = clientOf(quiet, { log: () => assert.fail("no log") });
  await throwing.call("GetBrandInfoList");
});

test("what a transport throws is kept", async () => {
  const failing = (failure) => clientOf(async () => { throw failure; });
  const own = new RangeError("the wire is cut");
  const error = await rejected(failing(own).call("GetBrandInfoList"));
  assert(error instanceof TransportError && error instanceof OtapiError);
  assert.deepEqual([error.kind, error.retry, error.method, error.cause], ["transport", "after", "GetBrandInfoList", own]);
  assert.match(error.message, /the wire is cut/);
  assert.match((await rejected(failing("half \ud800").call("GetBrandInfoList"))).message, /half/);
  // A change may have been done, unless nothing was sent.
  const change = (client) => rejected(client.callRaw("DoSomething"));
  assert((await change(failing(own))) instanceof OutcomeUnknownError);
  assert((await change(failing(new TransportFailure("timeout", "late")))) instanceof OutcomeUnknownError);
  assert((await change(failing(new TransportFailure("not_sent", "no route")))) instanceof TransportError);
});

test("nonsense from a transport does no harm", async () => {
  for (const [answer, message] of [
    [undefined, /status/],
    [{}, /no HTTP status/],
    [{ status: "200", body: new Uint8Array() }, /no HTTP status/],
    [{ status: 200, body: "text" }, /no bytes/],
    [{ status: 200, headers: 7, body: new Uint8Array() }, /iterable/],
    [{ status: 70_000, body: new Uint8Array() }, /HTTP status/],
    [{ status: 200, headers: [["a", "\ud800"]], body: new Uint8Array() }, /JSON/],
  ]) {
    const error = await rejected(clientOf(async () => answer).call("GetBrandInfoList"));
    assert(error instanceof TransportError, inspect(answer));
    assert.match(error.message, message);
  }
  const long = { ...ok(), body: new Uint8Array(101).fill(32) };
  const error = await rejected(clientOf(async () => long, { limits: { bytes: 100 } }).call("GetBrandInfoList"));
  assert.equal(error.kind, "limit_exceeded");
});

test("errors come in the class of their kind", async () => {
  const client = (code) => clientOf(async () => ok({ ErrorCode: code, ErrorDescription: "why", RequestId: "r" })).operator({ session: "s" });
  const error = await rejected(client("NotFound").call("GetBill", { billId: "7" }));
  assert(error instanceof ServiceError);
  assert.deepEqual(
    [error.name, error.kind, error.code, error.message, error.method, error.requestId, error.httpStatus, error.retry, error.candidates],
    ["ServiceError", "service", "NotFound", "why", "GetBill", "r", undefined, "never", []],
  );
  assert.equal(JSON.parse(JSON.stringify(error)).code, "NotFound");
  assert((await rejected(client("AccessDenied").call("GetBill", { billId: "7" }))) instanceof AccessDeniedError);
  assert.equal(new OtapiError({ kind: "not_known_yet", message: "m", retry: "never" }).kind, "not_known_yet");
});

test("a cancelled call ends at once", async () => {
  const reason = new RangeError("enough");
  await rejected(clientOf(() => assert.fail("sent")).call("GetBrandInfoList", {}, { signal: AbortSignal.abort(reason) })).then((error) => {
    assert(error instanceof CancelledError);
    assert.equal(error.cause, reason);
  });
  const [sent, tell] = promised();
  const client = clientOf((_, signal) => (tell(signal), new Promise(() => {})));
  const controller = new AbortController();
  const call = rejected(client.callRaw("DoSomething", {}, { signal: controller.signal }));
  const signal = await sent;
  controller.abort(reason);
  const error = await call;
  assert(error instanceof OutcomeUnknownError);
  assert.equal(error.cause, reason);
  assert(signal.aborted);
  // One of two equal reads goes on when the other is cancelled.
  const waiting = [];
  const soon = new AbortController();
  setTimeout(() => soon.abort(), 5);
  const reader = clientOf(() => new Promise((resolve) => waiting.push(resolve))).operator({ session: "s" });
  const first = rejected(reader.call("GetBill", { billId: "7" }, { signal: soon.signal }));
  const second = reader.call("GetBill", { billId: "7" });
  assert((await first) instanceof CancelledError);
  await new Promise((resolve) => setTimeout(resolve));
  waiting.forEach((answer) => answer(ok({ Result: { Id: "7" } })));
  assert.deepEqual(await second, { id: "7" });
});

test("a closed client or scope is of no use", async () => {
  const [sent, tell] = promised();
  const client = clientOf((_, signal) => (tell(signal), new Promise(() => {})));
  const scope = client.operator({ session: "s" });
  const call = rejected(client.call("GetBrandInfoList"));
  const signal = await sent;
  client.close();
  client.close();
  assert((await call) instanceof CancelledError);
  assert(signal.aborted);
  for (const use of [
    () => client.call("GetBrandInfoList"), () => client.callRaw("X"), () => scope.call("GetBill"), async () => client.guest(),
    async () => scope.close(), async () => client.start("track", {}), async () => client.resume("{}"),
  ]) {
    const error = await rejected(use());
    assert(error instanceof InvalidArgumentError && error.path === "client", String(error));
  }
  const open = clientOf(quiet);
  const closed = open.customer({ session: "s" });
  closed.close();
  assert.equal((await rejected(closed.call("GetUserProfileInfoList"))).path, "scope");
  closed.close();
});

test("who waits for the login of a scope ends when that is closed", async () => {
  const client = clientOf(() => new Promise(() => {}));
  const operator = client.operator({ login: "l", password: "p" });
  const [first, second] = ["1", "2"].map((billId) => rejected(operator.call("GetBill", { billId })));
  operator.close();
  assert.equal((await second).path, "scope");
  client.close();
  assert.equal((await first).path, "scope");
});

test("wrong arguments are found before anything is sent, and named", async () => {
  const client = clientOf(() => assert.fail("sent"));
  const circle = { a: [] };
  circle.a.push(circle);
  for (const [args, path] of [
    [{ addData: { items: [{ quantity: Number.NaN }] } }, "addData.items[0].quantity"],
    [{ addData: { comment: "\udc00" } }, "addData.comment"],
    [{ addData: { comment: () => {} } }, "addData.comment"],
    [{ addData: { items: new Map() } }, "addData.items"],
    [{ addData: { items: [undefined] } }, "addData.items[0]"],
    [{ addData: { at: new Date(Number.NaN) } }, "addData.at"],
    [{ addData: circle }, "addData.a[0]"],
    [{ addDate: {} }, "addDate"],
    [[], "arguments"],
    [7, "arguments"],
    [null, "arguments"],
  ]) {
    const error = await rejected(client.customer({ session: "s" }).call("AddOrder", args));
    assert(error instanceof InvalidArgumentError, String(error));
    assert.equal(error.path, path);
  }
  const call = (...given) => rejected(client.call(...given)).then(({ path }) => path);
  assert.equal(await call(7), "method");
  assert.equal(await call("GetBil", { billId: "7" }), "method");
  assert.equal(await call("GetBill", { billId: "7" }, 7), "options");
  assert.equal(await call("GetBill", { billId: "7" }, { timeout: 7 }), "options.timeout");
  assert.equal(await call("GetBill", { billId: "7" }, { timeoutMs: "7" }), "options.timeoutMs");
  assert.equal(await call("GetBill", { billId: "7" }, { signal: {} }), "options.signal");
  const foreign = clientOf(quiet).provider({ providerType: "Taobao", session: "s" });
  assert.equal(await call("GetBill", { billId: "7" }, { provider: foreign }), "options.provider");

  const path = (work) => {
    try {
      work();
    } catch (error) {
      assert(error instanceof InvalidArgumentError, String(error));
      return error.path;
    }
    return assert.fail("not refused");
  };
  const settings = (given) => path(() => new Client(given));
  assert.equal(settings(undefined), "settings");
  assert.equal(settings({}), "key");
  assert.equal(settings({ key: "k", keys: "k" }), "keys");
  assert.equal(settings({ key: "k", retry: { attempts: 1.5 } }), "retry.attempts");
  assert.equal(settings({ key: "k", case: "wire" }), "case");
  assert.equal(settings({ key: "k", transport: 7 }), "transport");
  assert.equal(settings({ key: "k", clock: {} }), "clock");
  assert.equal(settings({ key: "k", log: "x" }), "log");
  assert.equal(path(() => client.operator({ login: "l" })), "login");
  assert.equal(path(() => client.operator(7)), "scope");
  assert.equal(path(() => client.customer({ login: "l", operator: clientOf(quiet).operator({ session: "s" }) })), "operator");
  assert.equal(path(() => client.start(7)), "kind");
  assert.equal(path(() => client.start("tracks", {})), "kind");
  assert.equal(path(() => client.track([])), "input");
  assert.equal(path(() => client.track({ operator: client.operator({ session: "s" }), waybil: "1" })), "waybil");
  assert.equal(path(() => client.track({ operator: client.customer({ session: "s" }), waybill: "1" })), "operator");
  assert.equal(path(() => client.track({}, { save: 7 })), "options.save");
  assert.equal(path(() => client.track({}, { onupdate: () => {} })), "options.onupdate");
  assert.equal(path(() => client.resume({})), "state");
  assert.equal(path(() => client.resume("{}")), "state.format");
  assert.equal(path(() => client.resume("{}", { operator: client })), "sessions.operator");
  assert.equal(path(() => new Sandbox({ seeds: 1 })), "sandbox.seeds");
  assert.equal(path(() => new Sandbox().visit("https://shop.example/?a=1")), "url");
});

test("values go as what they mean", async () => {
  let form;
  const client = clientOf(async (request) => ((form = formOf(request)), ok()));
  const decimal = { toJSON: () => "0.10" };
  await client.operator({ session: "s" }).call("UpdateWarehouseCategory", {
    categoryId: 42, updateData: { parentId: 9007199254740993n, name: undefined },
  });
  assert.equal(form.xmlUpdateData, "<CategoryData><ParentId>9007199254740993</ParentId></CategoryData>");
  await client.callRaw("X", { long: "ж".repeat(1_000_000), decimal, date: new Date(0) });
  assert.deepEqual([form.long.length, form.decimal, form.date], [1_000_000, "0.10", "1970-01-01T00:00:00.000Z"]);
});

test("a clock that fails when the answer is there loses no answer", async () => {
  let isSent = false;
  const now = () => {
    if (isSent) throw new RangeError("no time");
    return { wallMs: 0, monoMs: 0 };
  };
  const transport = async () => ((isSent = true), ok({ OrderId: "ORD-1" }));
  const client = clientOf(transport, { clock: { now, sleep: async () => {} } });
  assert.equal((await client.callRaw("X")).payload.OrderId, "ORD-1");
});

test("a clock that gives no times is named, and its exceptions come out", async () => {
  const clock = (now) => clientOf(quiet, { clock: { now, sleep: async () => {} } });
  assert.equal((await rejected(clock(() => ({})).call("GetBrandInfoList"))).path, "clock");
  assert.equal((await rejected(clock(() => { throw new RangeError("no time"); }).call("GetBrandInfoList"))).message, "no time");
  const tired = clientOf(quiet, { clock: { now: () => ({ wallMs: 0, monoMs: 0 }), sleep: async () => { throw new RangeError("no sleep"); } }, transport: async () => { throw new TransportFailure("broken", ""); }, retry: {} });
  assert.equal((await rejected(tired.call("GetBrandInfoList"))).message, "no sleep");
});

test("the package is one for `import` and `require`, and tells its version", async () => {
  const require = createRequire(import.meta.url);
  assert.equal(require("otapi").Client, Client);
  assert.equal(require("otapi/sandbox").Sandbox, Sandbox);
  assert.equal(VERSION, require("otapi/package.json").version);
  const workspace = readFileSync(new URL("../../Cargo.toml", import.meta.url), "utf8");
  assert.equal(VERSION, /^version = "(.*)"$/m.exec(workspace)[1]);
  await init();
  await initSandbox();
});

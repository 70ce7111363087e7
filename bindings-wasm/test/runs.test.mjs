// Flows as the caller sees them: pulling, hooks, questions, cancelling, resuming. On the sandbox, whose time is its own.
import assert from "node:assert/strict";
import test from "node:test";
import { CancelledError, Client, InvalidArgumentError, OutcomeUnknownError } from "otapi";
import { Sandbox } from "otapi/sandbox";
import { accept, clientOf, promised, rejected, shop } from "./hosts.mjs";

const events = async (run) => {
  const seen = [];
  for await (const update of run) seen.push(update);
  return seen;
};

test("a question is answered by a hook", async () => {
  const { client, sandbox, operator, provider, orderId } = await shop();
  const asked = [];
  const seen = [];
  const run = client.export(
    { operator, provider, orderId },
    { ask: (questions) => (asked.push(questions), accept(questions)), onUpdate: (update) => seen.push(update) },
  );
  assert.equal(run.state, undefined);
  const result = await run.result();
  assert.equal(result.complete, true);
  assert.deepEqual(result.lines.map(({ verdict }) => verdict), ["bought"]);
  assert.equal(asked.length, 1);
  assert.equal(asked[0].activity.type, "ProviderOrdersIntegrationExporting");
  assert(seen.some(({ event, percent, state }) => event === "progress" && percent === 100 && state === "finished"));
  assert(seen.some(({ event, stepType }) => event === "step" && stepType === "Question"));
  assert.equal(JSON.parse(run.state).kind, "export");
  assert.equal(await run.result(), result, "the same result again");
  assert.deepEqual(await run.next(), { value: undefined, done: true });
  assert.equal(sandbox.truth().effects.RunOrderExportingToProvider, 1);
});

test("a question is answered while iterating, and a second answer does not fit", async () => {
  const { client, operator, provider, orderId } = await shop();
  const run = client.export({ operator, provider, orderId });
  const seen = [];
  for await (const update of run) {
    seen.push(update.event);
    if (update.event !== "ask") continue;
    assert(update.pollAtMs > 0);
    run.answer(accept(update.questions));
    run.answer(accept(update.questions));
  }
  assert.equal(seen.filter((event) => event === "ask").length, 1);
  assert.equal(seen.filter((event) => event === "answer_refused").length, 1);
  assert.equal((await run.result()).complete, true);
  assert.equal((await rejected((async () => run.answer({ action: "Cancel" }))())).path, "run");
});

test("a policy answers by itself, and tells so", async () => {
  const { client, operator, provider, orderId } = await shop();
  const policy = [{ stepType: "Question", where: [{ parameter: "answer", equals: "accept" }] }];
  const ask = () => assert.fail("nothing is open");
  const { complete, activity } = await client.export({ operator, provider, orderId, policy }, { ask }).result();
  assert.equal(complete, true);
  assert.deepEqual(activity.audit.map(({ by, outcome }) => [by, outcome]), [["policy", "taken"]]);
});

test("open questions are left open, shown once, and polled", async () => {
  const { client, sandbox, operator, provider, orderId } = await shop();
  let asked = 0;
  const controller = new AbortController();
  const ask = () => {
    asked += 1;
    setTimeout(() => controller.abort("enough"), 30);
  };
  const error = await rejected(client.export({ operator, provider, orderId }, { ask, signal: controller.signal }).result());
  assert(error instanceof CancelledError);
  assert.equal(error.cause, "enough");
  assert.equal(asked, 1);
  assert(sandbox.now().monoMs > 60_000, "it was polled meanwhile");
});

test("a question whose answer did not fit is asked again", async () => {
  const { client, operator, provider, orderId } = await shop();
  const refused = [];
  let asked = 0;
  const ask = (questions) => {
    asked += 1;
    return asked === 1 ? { ...accept(questions), choice: 99 } : accept(questions);
  };
  const onUpdate = ({ event, error }) => event === "answer_refused" && refused.push(error.path);
  assert.equal((await client.export({ operator, provider, orderId }, { ask, onUpdate }).result()).complete, true);
  assert.deepEqual([asked, refused], [2, ["answer.choice"]]);
});

test("an answer from elsewhere wakes the run that waits for it", async () => {
  const { sandbox, client: first, orderId, session } = await shop();
  first.close();
  let asked = false;
  // Once asked, nobody would look again by itself.
  const sleep = (until, signal) => (asked ? new Promise((resolve) => signal.addEventListener("abort", resolve)) : sandbox.sleep(until));
  const client = new Client({ key: "sandbox", transport: sandbox, clock: { now: () => sandbox.now(), sleep } });
  const operator = client.operator({ login: "operator", password: "operator" });
  const provider = client.provider({ providerType: "Taobao", session });
  const ask = (questions) => {
    asked = true;
    setTimeout(() => ((asked = false), run.answer(accept(questions))), 5);
  };
  const run = client.export({ operator, provider, orderId }, { ask });
  assert.equal((await run.result()).complete, true);
});

test("nothing happens before a run is pulled, and pausing only pauses", async () => {
  const { client, sandbox, operator, provider, orderId } = await shop();
  const before = sandbox.truth();
  const run = client.export({ operator, provider, orderId }, { ask: accept });
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual(sandbox.truth(), before);
  for await (const update of run) if (update.event === "step") break;
  const paused = sandbox.truth();
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual(sandbox.truth(), paused);
  // Others go on while it is put aside.
  assert.equal((await operator.call("GetSalesOrderDetailsForOperator", { salesId: orderId })).salesOrderInfo.id, orderId);
  assert.equal((await run.result()).complete, true);
});

test("two pulls at a time are an error", async () => {
  const { client, operator, provider, orderId } = await shop();
  const run = client.export({ operator, provider, orderId }, { ask: accept });
  const first = run.result();
  const error = await rejected(run.next());
  assert(error instanceof InvalidArgumentError && error.path === "run");
  assert.equal((await first).complete, true);
});

test("the state is kept before anything is sent, and kept again if that failed", async () => {
  const { client, sandbox, operator, provider, orderId } = await shop();
  const states = [];
  let works = false;
  const save = async (state) => {
    states.push(state);
    await new Promise((resolve) => setTimeout(resolve));
    if (!works) throw new RangeError("the disk is full");
  };
  const run = client.export({ operator, provider, orderId }, { save, ask: accept });
  for (let times = 0; times < 2; times += 1) {
    assert((await rejected(run.next())) instanceof RangeError);
    assert.equal(sandbox.truth().effects.RunOrderExportingToProvider, undefined);
    assert.equal(run.state, undefined);
  }
  works = true;
  assert.equal((await run.result()).complete, true);
  assert.equal(states[0], states[1]);
  assert.equal(states[1], states[2]);
  assert.notEqual(states[2], states[3]);
  assert.equal(run.state, states.at(-1));
  assert(!states.join().includes("operator:"), "no secrets");
});

test("a run is taken up by another client", async () => {
  const { client, sandbox, operator, provider, session, orderId } = await shop();
  const run = client.export({ operator, provider, orderId });
  for await (const { event } of run) if (event === "ask") break;
  const { state } = run;
  client.close();
  assert((await rejected(run.next())) instanceof CancelledError);

  const other = new Client({ key: "sandbox", transport: sandbox });
  const sessions = {
    operator: other.operator({ login: "operator", password: "operator" }),
    provider: other.provider({ providerType: "Taobao", session }),
  };
  const result = await other.resume(state, sessions, { ask: accept }).result();
  assert.equal(result.complete, true);
  assert.equal(sandbox.truth().effects.RunOrderExportingToProvider, 1);
});

test("a change that may have been sent is looked for, not sent again", async () => {
  const { client, sandbox, operator, customer, order } = await shop({ faults: ["AddOrder#2=lost-after"] });
  let kept;
  // The process ends when the first change is on its way.
  const run = client.place({ customer, operator, ...order }, { save: (state) => (kept ??= state) });
  const { orderId } = await run.result();
  assert.equal(sandbox.truth().effects.AddOrder, 2);
  const resumed = await client.resume(kept, { customer, operator }).result();
  assert.equal(resumed.orderId, orderId);
  assert.equal(sandbox.truth().effects.AddOrder, 2);
});

test("hooks that throw are heard, and the run can go on", async () => {
  const { client, operator, provider, orderId } = await shop();
  let fails = true;
  const throwing = (name, work) => (given) => {
    if (fails) throw new RangeError(name);
    return work(given);
  };
  const run = client.export(
    { operator, provider, orderId },
    { ask: throwing("ask", accept), onUpdate: (update) => update.event === "step" && update.stepType === "Question" && throwing("update", () => {})(update) },
  );
  assert.equal((await rejected(run.result())).message, "update");
  assert.equal((await rejected(run.result())).message, "ask");
  assert.equal((await rejected(run.result())).message, "ask");
  fails = false;
  assert.equal((await run.result()).complete, true);
});

test("cancelling ends a run wherever it is", async (t) => {
  await t.test("before it starts", async () => {
    const { client, sandbox, operator, provider, orderId } = await shop();
    const before = sandbox.truth();
    const run = client.export({ operator, provider, orderId });
    run.cancel();
    run.cancel();
    const error = await rejected(run.result());
    assert(error instanceof CancelledError);
    assert.equal(await rejected(run.result()), error, "the same error again");
    assert.equal(await rejected(run.next()), error);
    assert.deepEqual(sandbox.truth(), before);
  });
  await t.test("by a signal that has spoken already", async () => {
    const { client, operator, provider, orderId } = await shop();
    const run = client.export({ operator, provider, orderId }, { signal: AbortSignal.abort(new RangeError("no")) });
    assert.equal((await rejected(run.result())).cause.message, "no");
  });
  await t.test("while it asks", async () => {
    const { client, operator, provider, orderId } = await shop();
    const run = client.export({ operator, provider, orderId }, { ask: () => new Promise(() => setTimeout(() => run.cancel())) });
    assert((await rejected(run.result())) instanceof CancelledError);
  });
  await t.test("while it saves", async () => {
    const { client, sandbox, operator, provider, orderId } = await shop();
    const run = client.export({ operator, provider, orderId }, { save: () => new Promise(() => setTimeout(() => run.cancel())) });
    assert((await rejected(run.result())) instanceof CancelledError);
    assert.equal(sandbox.truth().effects.RunOrderExportingToProvider, undefined);
  });
  await t.test("while it waits", async () => {
    const sandbox = new Sandbox();
    const clock = { now: () => sandbox.now(), sleep: () => new Promise(() => setTimeout(() => run.cancel())) };
    const client = new Client({ key: "sandbox", transport: sandbox, clock });
    const operator = client.operator({ login: "operator", password: "operator" });
    const run = client.activity({ operator, activity: { type: "Test", id: "1" } });
    assert((await rejected(run.result())) instanceof CancelledError);
  });
  await t.test("while a change is on its way", async () => {
    const [sent, tell] = promised();
    const client = clientOf((request, signal) => {
      tell(signal);
      return new Promise(() => {});
    });
    const customer = client.customer({ session: "s" });
    const run = client.place({ customer, deliveryModeId: "1", items: [{ id: "a", quantity: 1 }] });
    const end = rejected(run.result());
    const signal = await sent;
    run.cancel();
    assert((await end) instanceof OutcomeUnknownError);
    assert.equal(signal.aborted, true);
  });
  await t.test("by leaving its block, and with its client", async () => {
    const { client, operator, provider, orderId } = await shop();
    const run = client.export({ operator, provider, orderId });
    run[Symbol.dispose]();
    assert((await rejected(run.result())) instanceof CancelledError);
    const other = client.export({ operator, provider, orderId });
    client[Symbol.dispose]();
    assert((await rejected(other.result())) instanceof CancelledError);
    other.cancel();
  });
});

test("an activity can be told to end", async () => {
  const { client, operator, provider, orderId } = await shop();
  const run = client.export({ operator, provider, orderId }, { ask: ({ actions }) => [{ action: actions[0].action }] });
  const { activity, complete } = await run.result();
  assert.deepEqual([activity.state, complete], ["cancelled", false]);
});

test("an address for a person's browser is an update", async () => {
  const { client, operator } = await shop();
  const updates = await events(client.providerSession({ operator, providerType: "Taobao", returnUrl: "https://shop.example/" }));
  assert.deepEqual(updates.map(({ event }) => event), ["open_url"]);
  assert.match(updates[0].url, /^https:/);
});

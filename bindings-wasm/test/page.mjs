// What the browser test runs inside a page; `test/browser.mjs` serves it. Nothing of it needs Node.
import { CancelledError, Client, init, OutcomeUnknownError, TransportError } from "otapi";
import * as backOffice from "otapi/back-office";
import { init as initSandbox, Sandbox } from "otapi/sandbox";
import { init as initShop, shownPrice } from "otapi/shop";
import { accept, ordered, rejected } from "./hosts.mjs";
import { isMain, play } from "./player.mjs";

function ensure(holds, message) {
  if (!holds) throw new Error(message);
}

/** Too early: says what is missing. */
export async function early() {
  for (const work of [() => new Client({ key: "k" }), () => new backOffice.Client({ key: "k" }), () => shownPrice({ id: "1" })]) {
    const error = await rejected((async () => work())());
    ensure(/^otapi[a-z/-]* is not loaded yet; `await init\(\)`/.test(error.message), error.message);
  }
}

/** Loads all modules; twice, which is once. */
export async function load() {
  const all = [init, backOffice.init, initSandbox, initShop];
  await Promise.all([...all, ...all].map((init) => init()));
  await init();
  const modules = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".wasm"));
  ensure(modules.length === all.length, `${modules.length} modules were loaded`);
}

/** The main job in the sandbox. */
export async function offline() {
  const sandbox = new Sandbox();
  const client = new Client({ key: "sandbox", language: "en", transport: sandbox });
  await job(client, (url) => sandbox.visit(url));
  const { effects } = sandbox.truth();
  for (const method of ["AddOrder", "PostTransaction", "SalesPaymentReserve", "RunOrderExportingToProvider"]) {
    ensure(effects[method] === 1, `${method}: ${effects[method]}`);
  }
}

/** The main job over HTTP, from another origin; `/approve` of the page's own server is the person at the marketplace's login. */
export async function online(url) {
  const activity = { firstMs: 50, runningMs: 50, awaitingMs: 100 };
  const client = new Client({ key: "sandbox-signed", secret: "sandbox-secret", url, language: "en", activity });
  await job(client, async (login) => (await fetch(`/approve?${new URLSearchParams({ login })}`)).text());
}

async function job(client, approve) {
  const { operator, provider, orderId } = await ordered(client, approve);
  const { complete, lines } = await client.export({ operator, provider, orderId }, { ask: accept }).result();
  ensure(complete, "not everything was bought");
  await client.synchronise({ operator, provider, orderIds: [orderId] }).result();
  const { hits } = await client.track({ operator, marketplaceOrder: lines[0].marketplaceOrder }).result();
  ensure(hits.some((hit) => hit.orderId === orderId), "the order was not found");
  client.close();
}

/** Cancelling stops the request: the server says so afterwards. */
export async function cancel(url) {
  const client = new Client({ key: "k", url: `${url}/hang`, timeoutMs: 60_000 });
  for (const [method, type] of [["GetBrandInfoList", CancelledError], ["DoSomething", OutcomeUnknownError]]) {
    const controller = new AbortController();
    const call = rejected(client.callRaw(method, {}, { signal: controller.signal }));
    await fetch("/arrived");
    controller.abort(new RangeError("enough"));
    const error = await call;
    ensure(error instanceof type && error.cause instanceof RangeError, String(error));
    await fetch("/closed");
  }
}

/** What browsers do not tell counts as broken: a redirect, and a port where nobody listens. */
export async function failures(url, dead) {
  for (const address of [`${url}/redirect`, dead]) {
    const client = new Client({ key: "k", url: address, retry: { attempts: 1 } });
    const read = await rejected(client.call("GetBrandInfoList"));
    ensure(read instanceof TransportError, `${address}: ${read}`);
    ensure((await rejected(client.callRaw("DoSomething"))) instanceof OutcomeUnknownError, address);
  }
}

/** Both clients beside each other: the module of each does what it has. */
export async function both() {
  const sandbox = new Sandbox();
  const [small, large] = [Client, backOffice.Client].map((Client) => new Client({ key: "sandbox", transport: sandbox }));
  ensure(large instanceof Client && !(small instanceof backOffice.Client), "one is the other");
  const items = [];
  for await (const { title } of large.bulkItems({ ids: ["520813250866"] }).items()) items.push(title);
  ensure(items.join() === "Cotton shirt", items.join());
  const error = await rejected((async () => small.start("bulk_items", { ids: ["520813250866"] }))());
  ensure(error instanceof backOffice.InvalidArgumentError && /otapi\/back-office/.test(error.message), error.message);
}

/** All vectors of the engine, and those of the main job with the small module; gives how many there were of both. */
export async function engine(files) {
  const { core: whole } = await import("/dist/back-office/core.js");
  const { core } = await import("/dist/core.js");
  const counts = [0, 0];
  for (const file of files) {
    for (const vector of await (await fetch(`/conformance/${file}`)).json()) {
      for (const [place, { content, lacks }] of [whole, core].entries()) {
        if (!isMain(vector, lacks)) continue;
        counts[place] += 1;
        try {
          play(vector, content.Engine);
        } catch (error) {
          throw new Error(`${file} ${vector.id}: ${error.message}`);
        }
      }
    }
  }
  return counts;
}

/** The module in a worker, which is sent the compiled module. */
export async function worker() {
  const module = await WebAssembly.compileStreaming(fetch("/dist/otapi.wasm"));
  const worker = new Worker("/test/worker.mjs", { type: "module" });
  const said = new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  worker.postMessage(module);
  ensure((await said) === "b1", `the worker said ${await said}`);
  worker.terminate();
}

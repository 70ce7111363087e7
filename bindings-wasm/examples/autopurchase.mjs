// The main job from one end to the other: search, place, pay, provider session, export with a question, synchronise, track.
//
// Without arguments it runs offline, on the sandbox; with `--url URL --key KEY [--secret SECRET] --operator LOGIN:PASSWORD
// --customer LOGIN:PASSWORD` it runs over HTTP. It ends with 0 only if the books agree.
import assert from "node:assert/strict";
import { parseArgs } from "node:util";
import { Client } from "otapi";
import { Sandbox } from "otapi/sandbox";

const text = (value) => ({ type: "string", default: value });
const { values: options } = parseArgs({
  options: {
    url: { type: "string" },
    key: text("sandbox"),
    secret: { type: "string" },
    operator: text("operator:operator"),
    customer: text("customer:customer"),
  },
});
const say = (chapter) => console.log(`\n${chapter}`);
const tell = (line) => console.log(`   ${line}`);
const login = (pair) => ({ login: pair.slice(0, pair.indexOf(":")), password: pair.slice(pair.indexOf(":") + 1) });

const sandbox = options.url ? undefined : new Sandbox();
const { url, key, secret } = options;
const client = new Client({ key, secret, url, language: "en", transport: sandbox });
await shop();
client.close();

/** What a shop does, from the search to the parcel. */
async function shop() {
  const operator = client.operator(login(options.operator));
  const customer = client.customer(login(options.customer));

  say("Find something to buy");
  const search = { provider: "Taobao", itemTitle: "shirt" };
  const found = await client.search.searchItemsFrame({ parameters: search, framePosition: 0, frameSize: 10 });
  const items = [];
  for (const { id, title, price } of found.items) {
    const full = await client.item.getItemFullInfo({ itemId: id });
    if (full.isSellAllowed === false || items.length === 2) continue;
    tell(`2 x ${title} (${id}), ${price.convertedPrice} each`);
    items.push({ id, configurationId: full.configuredItems[0]?.id, quantity: 2 });
  }
  assert(items.length > 0, "nothing was found");

  say("Place the order");
  const { ready, profiles: [profile], deliveryModes: [mode] } = await client.prepare({ customer }).result();
  assert(ready, "a profile or a delivery mode is missing");
  tell(`to ${profile.name}, ${profile.address}`);
  tell(`by ${mode.name}`);
  const order = { deliveryModeId: mode.id, userProfileId: profile.id, comment: "A gift, please wrap", items };
  const placed = await client.place({ customer, operator, ...order }).result();
  const { orderId } = placed;
  tell(`order ${orderId}: ${placed.total} ${placed.currency}`);
  for (const line of placed.lines) tell(`${line.itemId} is ${line.verdict}`);
  assert(placed.complete, "the order has gaps");

  say("Pay it");
  const paid = await client.pay({ operator, orderId }).result();
  tell(`deposited ${paid.deposited} ${paid.currency}`);
  tell(`reserved ${paid.reserved} ${paid.currency} for the order`);
  assert(paid.settled, "something is still open");

  say("Get the marketplace's session");
  const handOff = { operator, providerType: "Taobao", returnUrl: "https://shop.example/marketplace?tab=sessions" };
  const begun = await client.providerSession(handOff).result();
  const completed = await client
    .completeProviderSession({ state: begun.state, returnUrl: await approve(begun.url), operator })
    .result();
  assert(completed.outcome === "session", "the marketplace refused");
  tell(`the account \`${completed.account}\` may be used`);
  const provider = client.provider({ providerType: "Taobao", session: completed.session });

  say("Have it bought");
  // The shop owner accepts a changed price. A shop keeps the state in its database, so that another process can take over.
  const run = client.export({ operator, provider, orderId }, { ask: accept, save: async (_state) => {} });
  for await (const update of run) show(update);
  const exported = await run.result();
  for (const line of exported.lines) tell(`line ${line.lineId} is ${line.verdict} as ${line.marketplaceOrder}`);
  assert(exported.complete, "not every line was bought");

  say("Synchronise until the parcels are on their way");
  let waybill;
  for (let times = 0; times < 3 && !waybill; times += 1) {
    const synchronised = await client.synchronise({ operator, provider, orderIds: [orderId] }, { onUpdate: show }).result();
    for (const { lineId, fields } of synchronised.differences) {
      for (const { field, before, after } of fields) tell(`line ${lineId}: ${field} ${before} -> ${after}`);
    }
    waybill = synchronised.lines.map((line) => line.waybill).find(Boolean);
  }
  assert(waybill, "no parcel was sent");

  say("A parcel arrives");
  // A scanner adds blanks and does not care for case.
  const { hits } = await client.track({ operator, waybill: ` ${waybill.toLowerCase()} \r\n` }).result();
  for (const hit of hits) tell(`in ${waybill}: ${hit.quantity} x ${hit.title}, order ${hit.orderId}`);
  assert(hits.some((hit) => hit.orderId === orderId), "the parcel was not found");

  say("The books");
  check(orderId);
  console.log("\nEverything was done, and done once.");
}

/** Accepts what the marketplace asks, by the parameter that says so. */
function accept({ questions: [question] }) {
  tell(`? ${question.message}`);
  const isAccepting = ({ parameters }) => parameters.some(({ name, value }) => name === "answer" && value === "accept");
  const choice = question.choices.find(isAccepting);
  return choice && { question: question.id, choice: choice.choice };
}

function show(update) {
  if (update.event === "progress") tell(`${String(update.percent).padStart(3)} % ${update.state}`);
  if (update.event === "step") tell(`${update.stepType}: ${update.message}`);
  if (update.event === "answer_refused") tell(`not taken: ${update.error.message}`);
}

/** What the operator's browser does: opens the marketplace's login, approves, and is sent back to this address. */
async function approve(url) {
  if (sandbox) return sandbox.visit(url);
  const { headers } = await fetch(`${url}&choice=approve`, { redirect: "manual" });
  return headers.get("location");
}

/** Holds the sandbox's own truth against what was to be done. */
function check(orderId) {
  if (!sandbox) return tell("what really happened can be seen only offline; the answers agree with each other");
  const { orders, marketplaceOrders, effects } = sandbox.truth();
  assert.deepEqual(orders.map(({ id }) => id), [orderId], "there is another order");
  assert.equal(orders[0].total, orders[0].paid, "the order is not paid exactly");
  tell(`one order, ${orders[0].paid} of ${orders[0].total} paid`);
  // The sandbox's buyer has bought things by hand, too.
  for (const { id, linkedTo } of marketplaceOrders.filter(({ byHand }) => !byHand)) {
    tell(`marketplace order ${id} holds ${linkedTo.length} lines`);
    assert(linkedTo.length > 0, "something was bought that no line holds");
  }
  for (const method of ["AddOrder", "PostTransaction", "SalesPaymentReserve", "RunOrderExportingToProvider"]) {
    assert.equal(effects[method], 1, `${method} took effect more than once, or never`);
  }
}

// Flows and rules, as a strict caller's compiler sees them. Compiled, never run.
import { Client as MainClient, type Decimal, type FlowRun, type ItemFullInfo, type Json, type OrderId, type PlaceResult, type Scope } from "otapi";
import { Client, decode, init, OtapiError, type BulkResult, type PolicyRule, type Update } from "otapi/back-office";
import { chooseConfiguration, init as initShop, pictures, shownPrice, type ConfigurationChoice } from "otapi/shop";

type Same<One, Two> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Two ? 1 : 2 ? true : false;
function same<One, Two>(_: Same<One, Two>): void {}

await Promise.all([init(), initShop()]);
const small = new MainClient({ key: "k" });
using client = new Client({ key: "k" });
// The larger one goes wherever the other does.
client satisfies MainClient;
const operator: Scope = client.operator({ login: "l", password: "p" });
const customer = client.customer({ session: "c" });
const provider = client.provider({ providerType: "Taobao", session: "p" });

// Results.
const placing = small.place({ customer, deliveryModeId: "1", items: [{ id: "1", quantity: 2, Comment: "as the document has it" }] });
same<typeof placing, FlowRun<PlaceResult>>(true);
const placed = await placing.result();
same<typeof placed.orderId, OrderId>(true);
same<typeof placed.total, Decimal | null | undefined>(true);
placed satisfies Json;
if (placed.lines[0]?.verdict === "dropped" || placed.lines[0]?.verdict === "of tomorrow") placed.lines[0].cause?.trim();
// @ts-expect-error: there is no such member
placed.orderid;
// @ts-expect-error: it may be missing
placed.total.trim();
// One made by hand, for a caller's own test.
({ orderId: "1", reference: "r", complete: true, lines: [], unrequestedLines: [] }) satisfies PlaceResult;

// Inputs.
small.prepare({ customer, weight: "0.5", cityCode: undefined });
small.track({ operator, waybill: "]C0YT2100000000001" });
client.synchronise({ operator, provider, statusIds: [1], limit: 5 });
client.watch({ operator, orderIds: [placed.orderId], snapshot: { any: ["tree", 1] } });
client.runActivity({ operator, method: "RunX", arguments: { at: new Date(), of: 10n } });
client.updateOrder({ operator, orderId: "1", update: { weight: { toJSON: () => "1.5" }, deliveryAddress: { city: "Riga" } } });
const policy: readonly PolicyRule[] = [{ where: [{ parameter: "price", atMost: "12.5" }] }];
client.export({ operator, provider, orderId: "1", policy });
// @ts-expect-error: the mark and the code are one too many, or one too few
client.track({ operator });
// @ts-expect-error: one of the two
client.track({ operator, waybill: "1", marketplaceOrder: "2" });
// @ts-expect-error: a limit goes with statuses
client.watch({ operator, orderIds: ["1"], limit: 5 });
// @ts-expect-error: an amount is text
client.pay({ operator, orderId: "1", amount: 12.5 });
// @ts-expect-error: whose order?
client.place({ deliveryModeId: "1", items: [] });
// @ts-expect-error: misspelt
client.link({ operator, provider, orderId: "1", marketplaceOrder: ["2"] });
// @ts-expect-error: a condition has one test
client.export({ operator, provider, orderId: "1", policy: [{ where: [{ parameter: "a" }] }] });
// @ts-expect-error: a condition has one test
client.export({ operator, provider, orderId: "1", policy: [{ where: [{ parameter: "a", equals: "1", atMost: "2" }] }] });

// What only the larger client has.
// @ts-expect-error: a flow of back offices
small.link({ operator, provider, orderId: "1", marketplaceOrders: ["2"] });
const { complete } = await client.link({ operator, provider, orderId: "1", marketplaceOrders: ["2"] }).result();
complete satisfies boolean;
(await client.settings({ operator, providerType: "Taobao" }).result()).fields[0]?.fields[0]?.max?.toFixed();
await client.shopSettings.getEnabledFeatures();
if (new Error() instanceof OtapiError) decode("GetBill", new Uint8Array()).payload satisfies Json;

// Items on the way.
const bulk = client.bulkItems({ ids: ["1"] }, { onUpdate: (update) => update.event === "items" && update.items[0]?.title?.trim() });
same<typeof bulk, FlowRun<BulkResult, ItemFullInfo>>(true);
for await (const item of bulk.items()) same<typeof item, ItemFullInfo>(true);
for await (const update of client.bulkSearch({ parameters: { itemTitle: "shirt" }, frameSize: 5 })) {
  if (update.event === "items") update.items[0]?.title?.trim();
  update satisfies Update;
}
(await bulk.result()).missing.join();
for await (const item of placing.items()) same<typeof item, never>(true);

// By the engine's names.
const other = client.start("not_known_yet", { operator });
same<typeof other, FlowRun<Json, Json>>(true);
const resumed = client.resume<PlaceResult>("state", { customer });
same<Awaited<ReturnType<typeof resumed.result>>, PlaceResult>(true);

// Rules.
declare const full: ItemFullInfo;
const choice: ConfigurationChoice = chooseConfiguration(full, { selected: [{ pid: "1", vid: "2" }], quantity: 2 });
choice.properties[0]?.values[0]?.displayName?.trim();
same<typeof choice.configurationId, string | null>(true);
if (choice.problems[0]?.problem === "not_enough") shownPrice(full, { currency: "USD" }).price?.min.trim();
choice.problems[0]?.["availableQuantity"] satisfies Json | undefined;
pictures(full)[0]?.url.trim();
choice satisfies Json;
// @ts-expect-error: a misspelt option
shownPrice(full, { curency: "USD" });
// @ts-expect-error: no payload
shownPrice("1");

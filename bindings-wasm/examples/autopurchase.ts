// Buys three things for a customer, of which somebody has bought two by hand already: the address of the service is the argument.
import { argv } from "node:process";
import { Client, type Questions } from "otapi/back-office";

const client = new Client({ key: "sandbox", url: argv[2] ?? "http://127.0.0.1:8080", activity: { firstMs: 200, runningMs: 200 } });
const operator = client.operator({ login: "operator", password: "operator" });
const customer = client.customer({ login: "customer", password: "customer" });

const { items: [found] } = await client.search.searchItemsFrame({ parameters: { itemTitle: "backpack" }, framePosition: 0, frameSize: 1 });
const item = await client.item.getItemFullInfo({ itemId: there(found?.id) });
console.log(`found: ${item.title}`);
const { profiles: [profile], deliveryModes: [mode] } = await client.prepare({ customer }).result();
console.log(`prepared: to ${profile?.name}, by ${mode?.name}`);

const items = [
  { id: there(item.id), configurationId: there(item.configuredItems[0]?.id), quantity: 1 },
  { id: "520813250866", configurationId: "3186064872", quantity: 1 },
  { id: "43215670013", quantity: 1 },
];
const wanted = { customer, operator, deliveryModeId: there(mode).id, userProfileId: there(profile).id, items };
const { orderId, lines, total, currency } = await client.place(wanted).result();
const lineIds = lines.flatMap((line) => line.lineIds);
const place = (lineId: string) => lineIds.indexOf(lineId) + 1;
console.log(`placed: ${lineIds.length} lines, ${total} ${currency}`);

const { reserved, settled } = await client.pay({ operator, orderId }).result();
console.log(`paid: ${reserved} ${currency}, ${settled ? "settled" : "open"}`);

// The operator lets the service use an account at the marketplace; the browser of a person, in truth, approves there.
const handOff = await client.providerSession({ operator, providerType: "Taobao", returnUrl: "https://shop.example/back" }).result();
const login = await fetch(`${handOff.url}&choice=approve`, { redirect: "manual" });
await client.completeProviderSession({ state: handOff.state, returnUrl: there(login.headers.get("location")), operator }).result();
const provider = client.provider({ providerType: "Taobao", account: "buyer", operator });

// The first line is bought by the service, which asks about its price; a choice is told by its parameters, never by its text.
const accept = ({ questions: [question] }: Questions) => {
  console.log(`asked: ${question?.message}`);
  const accepts = question?.choices.find(({ parameters }) => parameters.some(({ name, value }) => name === "answer" && value === "accept"));
  return question && accepts && { question: question.id, choice: accepts.choice };
};
const exported = await client.export({ operator, provider, orderId, lineIds: lineIds.slice(0, 1) }, { ask: accept }).result();
for (const line of exported.lines) console.log(`exported: line ${place(line.lineId)} is ${line.verdict}`);

// The others were bought by hand: which line each belongs to, the service finds out.
const linked = await client.link({ operator, provider, orderId, marketplaceOrders: ["2100000000000000001"] }).result();
for (const line of linked.lines) console.log(`linked: line ${place(line.lineId)} is ${line.verdict}`);

const { differences } = await client.synchronise({ operator, provider, orderIds: [orderId] }).result();
for (const { lineId, fields } of differences) {
  console.log(`synchronised: line ${place(lineId)} has another ${fields.map(({ field }) => field).join(", ")}`);
}

const { hits } = await client.track({ operator, waybill: "]C0YT2100000000001" }).result();
for (const hit of hits) console.log(`scanned: line ${place(hit.lineId)}, ${hit.title}`);
client.close();

function there<Value>(value: Value | null | undefined): Value {
  if (value === undefined || value === null) throw new Error("the service left out what is needed");
  return value;
}

import { Client } from "otapi";
import { Sandbox } from "otapi/sandbox";

const client = new Client({ key: "sandbox", transport: new Sandbox() });
const operator = client.operator({ login: "operator", password: "operator" });
const customer = client.customer({ login: "customer", password: "customer" });

const item = await client.item.getItemFullInfo({ itemId: "520813250866" });
const { deliveryModes, profiles } = await client.prepare({ customer }).result();
const items = [{ id: item.id, configurationId: item.configuredItems[0].id, quantity: 2 }];
const wanted = { customer, operator, deliveryModeId: deliveryModes[0].id, userProfileId: profiles[0].id, items };
const { orderId, total, currency } = await client.place(wanted).result();
const { settled } = await client.pay({ operator, orderId }).result();
console.log(`${item.title}: order ${orderId}, ${total} ${currency}, ${settled ? "paid" : "open"}`);

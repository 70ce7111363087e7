// What tests give a client in place of a network.
import { Client } from "otapi";
import { Sandbox } from "otapi/sandbox";

/** An answer with these members. */
export function ok(members = {}) {
  return { status: 200, headers: [], body: new TextEncoder().encode(JSON.stringify({ ErrorCode: "Ok", ...members })) };
}

/** The service's method that a request calls. */
export function methodOf(request) {
  return request.url.split("/").at(-1);
}

/** The parameters that a request sends. */
export function formOf(request) {
  return Object.fromEntries(new URLSearchParams(new TextDecoder().decode(request.body)));
}

/** A client of a transport, without retries. */
export function clientOf(transport, settings = {}) {
  return new Client({ key: "k", format: "json", retry: { attempts: 1 }, transport, ...settings });
}

/** A promise and the function that keeps it. */
export function promised() {
  let keep;
  const promise = new Promise((resolve) => (keep = resolve));
  return [promise, keep];
}

/** What a promise rejects with. */
export async function rejected(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("not rejected");
}

/** A shop on a sandbox of its own, up to the order that is to be exported. */
export async function shop(settings = {}) {
  const sandbox = new Sandbox(settings);
  const client = new Client({ key: "sandbox", language: "en", transport: sandbox });
  return { sandbox, ...(await ordered(client, (url) => sandbox.visit(url))) };
}

/** An order that is placed and paid, and the scopes to export it with. */
export async function ordered(client, approve) {
  const operator = client.operator({ login: "operator", password: "operator" });
  const customer = client.customer({ login: "customer", password: "customer" });
  const { deliveryModes, profiles } = await client.prepare({ customer }).result();
  const items = [{ id: "520813250866", configurationId: "3000001", quantity: 2 }];
  const full = await client.call("GetItemFullInfo", { itemId: items[0].id });
  items[0].configurationId = full.configuredItems[0].id;
  const order = { deliveryModeId: deliveryModes[0].id, userProfileId: profiles[0].id, items };
  const { orderId } = await client.place({ customer, operator, ...order }).result();
  await client.pay({ operator, orderId }).result();
  const returnUrl = "https://shop.example/back";
  const begun = await client.providerSession({ operator, providerType: "Taobao", returnUrl }).result();
  const back = await approve(begun.url);
  const { session } = await client.completeProviderSession({ state: begun.state, returnUrl: back, operator }).result();
  const provider = client.provider({ providerType: "Taobao", session });
  return { client, operator, customer, provider, session, orderId, order };
}

/** Accepts what is asked, as an `ask` hook. */
export function accept({ questions: [question] }) {
  const accepts = ({ parameters }) => parameters.some(({ name, value }) => name === "answer" && value === "accept");
  return { question: question.id, choice: question.choices.find(accepts).choice };
}

// What a strict caller's compiler must take, and what it must refuse. Compiled, never run.
import { Client, decode, init, InvalidArgumentError, TransportFailure, type CallOptions, type Json, type Transport, type Update } from "otapi";
import { Sandbox } from "otapi/sandbox";

await init();
const sandbox = new Sandbox({ seed: 7, faults: ["AddOrder#1=lost-after"] });
using client = new Client({ key: "k", transport: sandbox, retry: { attempts: 1 } });
const operator = client.operator({ login: "l", password: "p" });
const provider = client.provider({ providerType: "Taobao", account: "buyer", operator });

const item = await client.call<{ readonly title: string }>("GetItemInfo", { itemId: "1" });
item.title.trim();
const tree = await operator.call("NotKnownYet", { billId: "1" });
// @ts-expect-error: an untyped payload is a tree that is to be looked at first
tree.id;
const options: CallOptions = { timeoutMs: 5, signal: AbortSignal.timeout(5), provider };
const { raw, warnings } = await client.callEnvelope("GetItemInfo", { itemId: "1" }, options);
raw?.byteLength.toFixed();
warnings[0]?.path.trim();

const run = client.export(
  { operator, provider, orderId: "1", policy: [{ where: [{ parameter: "answer", equals: "accept" }] }] },
  { save: async (state) => void state.trim(), ask: ({ questions }) => questions.map(({ id }) => ({ question: id, choice: 0 })) },
);
for await (const update of run) told(update);
const { complete, lines } = await run.result();
complete satisfies boolean;
const verdict = lines[0]?.verdict;
// Known words are proposed, others are possible.
if (verdict === "bought" || verdict === "not_known_yet") lines[0]?.marketplaceOrder?.trim();

function told(update: Update): string {
  switch (update.event) {
    case "progress":
      return update.percent.toFixed();
    case "step":
      return update.message;
    case "open_url":
      return update.url;
    case "answer_refused":
      return update.error.kind;
    case "ask":
      return update.questions.questions[0]?.id ?? "";
    case "items":
      return update.first.toFixed();
    case "other":
      return update.name;
  }
}

const transport: Transport = async ({ url, body }, signal) => {
  if (signal.aborted) throw new TransportFailure("cancelled", "stopped");
  const answer = await fetch(url, { method: "POST", body, signal });
  return { status: answer.status, headers: answer.headers, body: new Uint8Array(await answer.arrayBuffer()) };
};
new Client({ keyless: true, url: "https://a.example", headers: { token: "t" }, transport }).close();
decode("GetBill", new Uint8Array()).payload satisfies Json;
const error: unknown = new InvalidArgumentError({ kind: "invalid_argument", message: "m", retry: "never" });
if (error instanceof InvalidArgumentError) error.path?.trim();

// @ts-expect-error: misspelt
new Client({ keys: "k" });
// @ts-expect-error: a binding's own
new Client({ key: "k", case: "wire" });
// @ts-expect-error: no password
client.operator({ login: "l" });
// @ts-expect-error: neither a choice nor an action
run.answer({ question: "1" });
// @ts-expect-error: not a failure
new TransportFailure("lost", "m");

// What the browser test runs inside a page that only shows goods; `test/browser.mjs` serves it.
import { chooseConfiguration, init, shownPrice } from "otapi/shop";
import { engine } from "../dist/shop/apply.js";
import { apply } from "./player.mjs";

/** Prices and configurations, without a client. */
export async function goods() {
  await Promise.all([init(), init()]);
  const modules = performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.endsWith(".wasm"));
  ensure(modules.length === 1 && modules[0].endsWith("/shop.wasm"), modules.join());
  const price = { convertedPriceList: { displayedMoneys: [{ price: "5", sign: "$", code: "USD" }] } };
  const item = { id: "1", configuredItems: [{ id: "c", quantity: 3, price, configurators: [{ pid: "a", vid: "1" }] }] };
  ensure(shownPrice(item).price.text === "5.00$", "another price");
  const { configurationId, problems } = chooseConfiguration(item, { selected: [{ pid: "a", vid: "1" }], quantity: 4 });
  ensure(configurationId === "c" && problems[0].problem === "not_enough", JSON.stringify(problems));
  try {
    shownPrice({});
  } catch ({ kind, path }) {
    return ensure(kind === "invalid_argument" && path === "item.id", `${kind} at ${path}`);
  }
  throw new Error("not refused");
}

/** All vectors of rules; gives how many there were. */
export async function rules() {
  const all = await (await fetch("/conformance/rules.json")).json();
  for (const vector of all) {
    try {
      apply(vector, engine.content.rule);
    } catch (error) {
      throw new Error(`${vector.id}: ${error.message}`);
    }
  }
  return all.length;
}

function ensure(holds, message) {
  if (!holds) throw new Error(message);
}

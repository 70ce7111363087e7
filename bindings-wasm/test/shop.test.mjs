// The vectors of rules in tests/conformance, every one of them, through the module and through the functions over it.
import assert from "node:assert/strict";
import test from "node:test";
import { InvalidArgumentError } from "otapi";
import * as shop from "otapi/shop";
import { engine } from "../dist/shop/apply.js";
import { face, parameters } from "./face.mjs";
import { apply } from "./player.mjs";
import { record, vectors } from "./vectors.mjs";

const { rule } = engine.content;
const camel = new Map(face.rules.map(({ name, camel }) => [name, camel]));
const gives = new Map(face.rules.map(({ name, gives }) => [name, gives]));

test("rules", () => {
  const all = vectors(/^rules/);
  assert(all.length > 0, "there are no vectors");
  const failures = [];
  for (const vector of all) {
    try {
      through(vector, apply(vector, rule));
    } catch (error) {
      failures.push(`${vector.file} ${vector.id}: ${error.message}`);
    }
  }
  assert.deepEqual(failures, []);
  record("rules", { run: all.length, skipped: 0 });
});

/** The function gives the same as the module, and refuses the same. What no function can be told only the module refuses. */
function through({ rule: name, input, error }, found) {
  const apply = shop[camel.get(name)];
  if (!apply || parameters(name, input).length > apply.length) return assert(error);
  const work = () => apply(...parameters(name, input));
  if (error) return assert.throws(work, (thrown) => thrown instanceof InvalidArgumentError && thrown.path === error.path);
  return assert.deepEqual(work(), gives.get(name) ? found[gives.get(name)] : found);
}

test("every rule has its function", () => {
  const functions = Object.keys(shop).filter((name) => name !== "init");
  assert.deepEqual(functions.sort(), [...camel.values()].sort());
});

test("payloads are taken as calls give them", () => {
  const price = { convertedPriceList: { displayedMoneys: [{ price: "5", sign: "$", code: "USD" }] } };
  const configuredItems = [{ id: "c", quantity: 3, price, configurators: [{ pid: "a", vid: "1" }] }];
  const item = { id: "1", mainPictureUrl: "//img.alicdn.com/a.jpg", configuredItems };
  const choice = shop.chooseConfiguration(item, { selected: [{ pid: "a", vid: "1" }], quantity: 4 });
  assert.deepEqual([choice.configurationId, choice.problems], ["c", [{ problem: "not_enough", availableQuantity: 3 }]]);
  assert.equal(shop.shownPrice(item).price.text, "5.00$");
  const order = { salesOrderInfo: { id: "O", statusId: 1 }, salesLinesList: [{ id: "1", qty: 2 }] };
  const { lines, complete } = shop.orderPackages(order, [{ id: "P", items: [{ orderLineId: "1", quantity: 1 }] }]);
  assert.deepEqual([lines[0].unpacked, complete], [1, false]);
  assert.equal(shop.orderStatuses(order, { orderStatuses: [{ id: 1, name: "New" }] }).status, "New");
});

test("what is wrong is named", () => {
  const wrong = (work, path) => assert.throws(work, (error) => error instanceof InvalidArgumentError && error.path === path);
  const { chooseConfiguration, orderPackages, picture, shownPrice } = shop;
  wrong(() => shownPrice({}), "item.id");
  wrong(() => shownPrice(), "item.id");
  wrong(() => shownPrice("1"), "item");
  wrong(() => shownPrice({ id: "1" }, { quantity: 1.5 }), "quantity");
  wrong(() => shownPrice({ id: "1" }, { quantity: Number.NaN }), "quantity");
  wrong(() => shownPrice({ id: "1" }, { curency: "USD" }), "curency");
  wrong(() => shownPrice({ id: "1" }, { currency: "\ud800" }), "currency");
  wrong(() => shownPrice({ id: "1" }, "USD"), "options");
  wrong(() => shownPrice({ id: "1" }, null), "options");
  wrong(() => chooseConfiguration({ id: "1" }, { selected: [{ pid: "a" }] }), "selected[0].vid");
  wrong(() => orderPackages({ salesOrderInfo: { id: "O" } }, {}), "packages");
  wrong(() => picture(7), "url");
});

// The vectors of rules in tests/conformance, every one of them, through the module; and the functions over it.
import assert from "node:assert/strict";
import test from "node:test";
import { InvalidArgumentError } from "otapi";
import { chooseConfiguration, descriptionPolicy, orderPackages, orderStatuses, picture, pictures, shownPrice } from "otapi/shop";
import { rule } from "../dist/shop/engine.js";
import { apply } from "./player.mjs";
import { record, vectors } from "./vectors.mjs";

test("rules", () => {
  const all = vectors(/^rules/);
  assert(all.length > 0, "there are no vectors");
  const failures = [];
  for (const vector of all) {
    try {
      apply(vector, rule);
    } catch (error) {
      failures.push(`${vector.file} ${vector.id}: ${error.message}`);
    }
  }
  assert.deepEqual(failures, []);
  record("rules", { run: all.length, skipped: 0 });
});

test("every rule has its function", () => {
  const price = { convertedPriceList: { displayedMoneys: [{ price: "5", sign: "$", code: "USD" }] } };
  const configuredItems = [{ id: "c", quantity: 3, price, configurators: [{ pid: "a", vid: "1" }] }];
  const item = { id: "1", mainPictureUrl: "//img.alicdn.com/a.jpg", configuredItems };
  const choice = chooseConfiguration(item, { selected: [{ pid: "a", vid: "1" }], quantity: 4 });
  assert.deepEqual([choice.configurationId, choice.problems], ["c", [{ problem: "not_enough", availableQuantity: 3 }]]);
  assert.equal(shownPrice(item).price.text, "5.00$");
  assert.deepEqual(pictures(item), [{ url: "https://img.alicdn.com/a.jpg", isMain: true, sizes: [] }]);
  assert.equal(picture("//a.example/a.jpg").url, "https://a.example/a.jpg");
  const order = { salesOrderInfo: { id: "O", statusId: 1 }, salesLinesList: [{ id: "1", qty: 2 }] };
  const { lines, complete } = orderPackages(order, [{ id: "P", items: [{ orderLineId: "1", quantity: 1 }] }]);
  assert.deepEqual([lines[0].unpacked, complete], [1, false]);
  assert.equal(orderStatuses(order, { orderStatuses: [{ id: 1, name: "New" }] }).status, "New");
  assert(descriptionPolicy().tags.includes("img"));
});

test("what is wrong is named", () => {
  const wrong = (work, path) => assert.throws(work, (error) => error instanceof InvalidArgumentError && error.path === path);
  wrong(() => shownPrice({}), "item.id");
  wrong(() => shownPrice({ id: "1" }, { quantity: 1.5 }), "quantity");
  wrong(() => chooseConfiguration({ id: "1" }, { selected: [{ pid: "a" }] }), "selected[0].vid");
  wrong(() => picture(7), "url");
});

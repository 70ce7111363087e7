// The examples of the README, read from top to bottom as one program.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import test from "node:test";
import { promisify } from "node:util";
import { face } from "./face.mjs";

test("the README's examples run as they stand", async () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const blocks = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code);
  assert(blocks.length > 7);
  const cwd = new URL("../", import.meta.url);
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", blocks.join("")], { cwd });
  for (const said of [/^Cotton shirt 62$/m, /^itemID .*did you mean `itemId`/m, /^paid [\d.]+ USD$/m, /^100 %$/m, /^true \[ 'bought' \]$/m, /^Celadon tea set$/m, /status: Ordered -> Received/, /MaxUnpaidOrders.* 50/, /^cancelled enough$/m, /outcome: 'ok'/]) {
    assert.match(stdout, said);
  }
});

test("the README shows the job of a day as it stands, and names every flow and rule", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const shown = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);
  assert.deepEqual(shown, [readFileSync(new URL("../examples/autopurchase.ts", import.meta.url), "utf8")]);
  for (const { camel } of [...face.flows, ...face.rules]) assert(readme.includes(`\`${camel}\``) || readme.includes(`${camel}(`), camel);
});

test("the README names the sizes that are", () => {
  const budgets = JSON.parse(readFileSync(new URL("../../tests/budgets/sizes.json", import.meta.url), "utf8"));
  const told = /of (\d+) KB \(gzip\), or (\d+) KB/.exec(readFileSync(new URL("../README.md", import.meta.url), "utf8")).slice(1);
  for (const [place, part] of ["wasm", "back-office"].entries()) assert(told[place] * 1000 <= budgets[part].gzip, part);
});

// The examples of the README, read from top to bottom as one program.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import test from "node:test";
import { promisify } from "node:util";

test("the README's examples run as they stand", async () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const blocks = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code);
  assert(blocks.length > 7);
  const cwd = new URL("../", import.meta.url);
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", blocks.join("")], { cwd });
  for (const said of [/^Cotton shirt 62$/m, /^itemID .*did you mean `itemId`/m, /^paid [\d.]+ USD$/m, /^100 %$/m, /^true \[ 'bought' \]$/m, /^cancelled enough$/m, /outcome: 'ok'/]) {
    assert.match(stdout, said);
  }
});

test("the README names the sizes that are", () => {
  const [, budget] = /"wasm": \{ "gzip": (\d+) \}/.exec(readFileSync(new URL("../../tests/budgets/sizes.json", import.meta.url), "utf8"));
  const [, told] = /of (\d+) KB \(gzip\)/.exec(readFileSync(new URL("../README.md", import.meta.url), "utf8"));
  assert(Number(told) * 1000 <= Number(budget));
});

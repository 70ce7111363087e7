// The vectors of calls, activities and flows in tests/conformance, every one of what the module has, through the module.
import assert from "node:assert/strict";
import test from "node:test";
import "otapi";
import { Engine } from "../dist/engine.js";
import { play } from "./player.mjs";
import { absent, record, vectors } from "./vectors.mjs";

for (const [group, pattern] of Object.entries({ calls: /^calls/, activities: /^activities/, flows: /^flows-/ })) {
  test(group, (t) => {
    const known = vectors(pattern);
    const all = known.filter(({ file }) => !absent.vectors.includes(file));
    assert(all.length > 0, "there are no vectors");
    if (all.length < known.length) t.diagnostic(`${known.length - all.length} vectors skipped: ${absent.why}`);
    const failures = [];
    for (const vector of all) {
      try {
        play(vector, Engine);
      } catch (error) {
        failures.push(`${vector.file} ${vector.id}: ${error.message}`);
      }
    }
    assert.deepEqual(failures, []);
    record(group, { run: all.length, skipped: known.length - all.length });
  });
}

test("a player notices what is not as expected", () => {
  const start = { start: { call: "GetBill", scope: 1, arguments: { billId: "7" } } };
  const script = (...steps) => () => play({ id: "x", script: [start, ...steps] }, Engine);
  assert.throws(script({ wait: 5 }), /step 1 .*says/s);
  assert.throws(script({ send: "GetBills" }), /sends to/);
  assert.throws(script({ send: "GetBill", form: { billId: "8" } }), /all.billId: expected "8", found "7"/);
  assert.throws(script({ send: "GetBill", reply: { code: "S3CRET" } }, { error: { kind: "service" } }), /shows a secret/);
  assert.throws(script({ sends: "GetBill" }), /no known step/);
  assert.throws(script({ send: "GetBill", soon: true }), /`soon` is not known/);
});

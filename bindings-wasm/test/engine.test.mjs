// The vectors of calls, activities and flows in tests/conformance, every one of them, through the module of all flows; and those of the main
// job through the small one, too.
import assert from "node:assert/strict";
import test from "node:test";
import "otapi";
import "otapi/back-office";
import { core as backOffice } from "../dist/back-office/core.js";
import { core } from "../dist/core.js";
import { isMain, play } from "./player.mjs";
import { record, vectors } from "./vectors.mjs";

const { Engine } = backOffice.content;
const GROUPS = { calls: /^calls/, activities: /^activities/, flows: /^flows-/ };

for (const [group, pattern] of Object.entries(GROUPS)) {
  test(group, () => {
    const all = vectors(pattern);
    assert(all.length > 0, "there are no vectors");
    assert.deepEqual(failures(all, Engine), []);
    record(group, { run: all.length, skipped: 0 });
  });

  test(`${group} of the main job, in the small module`, (t) => {
    const all = vectors(pattern).filter((vector) => isMain(vector, core.lacks));
    assert(all.length > 20, `only ${all.length} vectors`);
    assert.deepEqual(failures(all, core.content.Engine), []);
    t.diagnostic(`${all.length} vectors`);
  });
}

/** What goes otherwise than the vectors say. */
function failures(all, Engine) {
  return all.flatMap((vector) => {
    try {
      play(vector, Engine);
      return [];
    } catch (error) {
      return [`${vector.file} ${vector.id}: ${error.message}`];
    }
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

// A client that is used for long must not grow.
import assert from "node:assert/strict";
import test from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { core } from "../dist/core.js";
import { clientOf, ok, rejected } from "./hosts.mjs";
import "otapi";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");
/** The heap of the host and the memory of the module, in bytes. */
async function used() {
  // What is due to be let go is let go in turns of its own: collected until that gains nothing any more.
  let [heap, before] = [process.memoryUsage().heapUsed, Infinity];
  while (before - heap > 10_000) {
    before = heap;
    await new Promise((resolve) => setTimeout(resolve, 20));
    collect();
    heap = process.memoryUsage().heapUsed;
  }
  // It is loaded already: this only gives what it exports.
  return [heap, core.content.initSync({ module: new Uint8Array() }).memory.buffer.byteLength];
}

test("100,000 calls do not grow", async (t) => {
  const client = clientOf(async () => answer);
  const answer = ok({ Result: { Content: [{ Id: "b1", Name: "One" }] } });
  const calls = async (count) => {
    for (let done = 0; done < count; done += 4) {
      await Promise.all(["1", "2", "3", "4"].map((itemId) => client.call("GetItemInfo", { itemId })));
    }
  };
  await calls(5_000);
  const [heap, memory] = await used();
  const started = performance.now();
  await calls(100_000);
  t.diagnostic(`${((performance.now() - started) / 100).toFixed(1)} µs a call`);
  const [heapAfter, memoryAfter] = await used();
  assert.equal(memoryAfter, memory, "the module's memory");
  assert(heapAfter - heap < 1_000_000, `the heap grew by ${heapAfter - heap} bytes`);
});

test("calls that the clock has failed do not grow", async () => {
  const now = () => {
    throw new RangeError("no time");
  };
  const client = clientOf(async () => ok(), { clock: { now, sleep: async () => {} } });
  const failing = async (count) => {
    for (let done = 0; done < count; done += 1) await rejected(client.callRaw("X", { text: "x".repeat(1_000) }));
  };
  await failing(500);
  const [, memory] = await used();
  await failing(2_000);
  const [, memoryAfter] = await used();
  assert.equal(memoryAfter, memory, "the module's memory");
  client.close();
});

test("cancelled calls and clients that are left do not grow", async () => {
  const failing = async (count) => {
    for (let done = 0; done < count; done += 1) {
      const client = clientOf(() => new Promise(() => {}));
      const controller = new AbortController();
      const call = rejected(client.callRaw("X", {}, { signal: controller.signal }));
      await undefined;
      controller.abort();
      await call;
      client.close();
    }
  };
  await failing(200);
  const [heap, memory] = await used();
  await failing(2_000);
  const [heapAfter, memoryAfter] = await used();
  assert.equal(memoryAfter, memory, "the module's memory");
  assert(heapAfter - heap < 1_000_000, `the heap grew by ${heapAfter - heap} bytes`);
});

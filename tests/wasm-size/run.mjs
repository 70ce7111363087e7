// Makes one call through the weighed module, because a module that does not work is easily light: `node run.mjs MODULE.wasm`.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const { instance } = await WebAssembly.instantiate(readFileSync(process.argv[2]));
const client = instance.exports;

/** Calls an export; the last text becomes bytes in the module's memory. */
function ask(name, ...inputs) {
  const text = typeof inputs.at(-1) === "string" ? [new TextEncoder().encode(inputs.pop())] : [];
  const placed = text.flatMap((bytes) => {
    const address = client.room(bytes.length);
    new Uint8Array(client.memory.buffer, address, bytes.length).set(bytes);
    return [address, bytes.length];
  });
  const result = BigInt.asUintN(64, client[name](...inputs, ...placed));
  const bytes = new Uint8Array(client.memory.buffer, Number(result >> 32n), Number(result & 0xffffffffn));
  return new TextDecoder().decode(bytes);
}

// The vendor's own example of a signature (PROTOCOL 1.5).
const now = [BigInt(Date.UTC(2021, 1, 12, 11, 43, 45)), 0n];
assert.equal(ask("open", '{"key": "INSTANCEKEY", "secret": "123123", "language": "ru"}'), "");
const id = Number(ask("begin", JSON.stringify(["call", "GetCategoryInfo", '{"categoryId": "0"}', ""])));
assert.deepEqual(JSON.parse(ask("step", id, ...now)), [
  "https://otapi.net/service/GetCategoryInfo",
  "categoryId=0&instanceKey=INSTANCEKEY&language=ru&timestamp=20210212114345" +
    "&signature=305330c8b160062a90c9449cd146f4fb79a458d0fe3f04b55908edab5c65f1a5",
]);
const body = "<A><ErrorCode>Ok</ErrorCode><OtapiCategory><Id>0</Id><Name>All &amp; more</Name></OtapiCategory></A>";
assert.equal(ask("feed", id, ...now, 200, body), `[${id}]`);
const { payload } = JSON.parse(ask("step", id, ...now));
assert.deepEqual([payload.id, payload.name], ["0", "All & more"]);

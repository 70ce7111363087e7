// How fast answers become objects, beside what one would do without this package, and what a call costs: `node bench/main.mjs [--rounds N]`.
//
// In one process and in turns, so that a busy machine slows both. The last column is theirs by ours: 2 means that the package takes half the
// time. Peers read the bytes, too, and give untyped objects.
import { parseArgs } from "node:util";
import { XMLParser } from "fast-xml-parser";
import { Client, decode } from "otapi";
import { parse, simplify } from "txml";
import { page } from "./pages.mjs";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "15" } } });
const rounds = Number(values.rounds);
const text = (bytes) => new TextDecoder().decode(bytes);
const parser = new XMLParser({ ignoreAttributes: false });
const answer = new TextEncoder().encode('{"ErrorCode": "Ok", "Result": {"Id": "1", "Title": "One"}}');
const transport = async () => ({ status: 200, body: answer });
const client = new Client({ key: "k", format: "json", transport });

console.log(`${"what".padEnd(27)}  ${"bytes".padStart(9)} ${"first ms".padStart(9)} ${"ms".padStart(8)}  ${"against".padEnd(17)} ${"first ms".padStart(9)} ${"ms".padStart(8)} ${"ratio".padStart(6)}`);
for (const [size, items] of [["small", 17], ["large", 150]]) {
  const { xml, json } = page(items);
  if (decode("SearchItemsFrame", xml).payload.items.length !== items) throw new Error("the page is not read as what it is");
  for (const [form, bytes, against, theirs] of [
    ["xml", xml, "fast-xml-parser", () => parser.parse(text(xml))],
    ["xml", xml, "txml + simplify", () => simplify(parse(text(xml)))],
    ["json", json, "JSON.parse", () => JSON.parse(text(json))],
  ]) {
    const ours = () => decode("SearchItemsFrame", bytes);
    await measure(`${form}, ${size}`, bytes.length, ours, against, theirs, 1);
  }
}
const plain = async () => JSON.parse(text((await transport()).body));
await measure("call", answer.length, () => client.call("GetItemInfo", { itemId: "1" }), "transport + parse", plain, 200);
client.close();

async function measure(name, bytes, ours, against, theirs, times) {
  const [[first, mine], [firstTheirs, other]] = await compare([ours, theirs], times);
  const column = (value, width) => value.toFixed(3).padStart(width);
  const label = against === "JSON.parse" || name === "call" ? name : `${name}, ${against.split(" ")[0]}`;
  console.log(
    `${label.padEnd(27)}  ${String(bytes).padStart(9)} ${column(first, 9)} ${column(mine, 8)}  ${against.padEnd(17)} ${column(firstTheirs, 9)} ${column(other, 8)} ${(other / mine).toFixed(2).padStart(6)}`,
  );
}

/** Each one's first time and its best, in milliseconds, taken in turns. */
async function compare(works, times) {
  const found = works.map(() => [Infinity, Infinity]);
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, work] of works.entries()) {
      const started = performance.now();
      for (let done = 0; done < times; done += 1) await work();
      const took = (performance.now() - started) / times;
      if (round === 0) found[place][0] = took;
      found[place][1] = Math.min(found[place][1], took);
    }
  }
  return found;
}

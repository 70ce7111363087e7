// Writes the pages for benchmarks of other languages: `node bench/write-pages.mjs FOLDER` makes small.xml, small.json, large.xml, large.json.
import { mkdirSync, writeFileSync } from "node:fs";
import { page } from "./pages.mjs";

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
for (const [size, items] of [["small", 17], ["large", 150]]) {
  for (const [form, bytes] of Object.entries(page(items))) writeFileSync(`${folder}/${size}.${form}`, bytes);
}

// From the start of an import to the first request, beside importing fast-xml-parser; each in a fresh process: `node bench/import.mjs`.
import { execFileSync } from "node:child_process";

const ROUNDS = 15;
const OURS = `
  const started = performance.now();
  const { Client } = await import("otapi");
  const client = new Client({ key: "k", transport: () => { console.log(performance.now() - started); process.exit(); } });
  await client.call("GetItemInfo", { itemId: "1" });`;
const THEIRS = `
  const started = performance.now();
  await import("fast-xml-parser");
  console.log(performance.now() - started);`;

const best = [OURS, THEIRS].map(() => Infinity);
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [place, program] of [OURS, THEIRS].entries()) {
    const said = execFileSync(process.execPath, ["--input-type=module", "--eval", program], { cwd: new URL("../", import.meta.url) });
    best[place] = Math.min(best[place], Number(said));
  }
}
const [ours, theirs] = best;
console.log(`import to first request  ${ours.toFixed(1)} ms  fast-xml-parser, import alone  ${theirs.toFixed(1)} ms  ratio ${(theirs / ours).toFixed(2)}`);

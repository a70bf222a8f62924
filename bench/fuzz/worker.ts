/** Mutates and reads `count` files of one kind from a seed on: what a child process of fuzz.ts does. */
import { mkdtempSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mutated, seeded } from "./mutate.ts";
import { readAny } from "./read-any.ts";
import { samplesWith } from "./samples.ts";

const [ending = "", first = "0", count = "1"] = process.argv.slice(2);
const samples = samplesWith(process.env["SHISA_FILTER_DATA"])[ending]!;
const folder = mkdtempSync(join(tmpdir(), "shisa-filter-fuzz-"));
const path = join(folder, `fuzzed${ending}`);
let sound = 0;
try {
  for (let seed = Number(first); seed < Number(first) + Number(count); seed++) {
    const random = seeded(seed);
    const pick = () => samples[Math.floor(random() * samples.length)]!;
    writeFileSync(path, mutated(pick(), pick(), random));
    // Before it is read: whoever finds this process dead knows of which seed it died.
    writeSync(2, `${seed}\n`);
    if (await readAny(path)) sound++;
    await new Promise((resolve) => setImmediate(resolve));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(String(sound));

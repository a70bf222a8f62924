import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { mutated, seeded } from "../../bench/fuzz/mutate.ts";
import { readAny } from "../../bench/fuzz/read-any.ts";
import { OWN } from "../../bench/fuzz/samples.ts";

const folder = mkdtempSync(join(tmpdir(), "shisa-filter-fuzz-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The bench does 100,000 of them: `npm run bench -- fuzz`. Rejections that nobody waits for fail the tests too. */
const RUNS = 50;

describe("mutated files are read or refused with one line, and nothing else", () => {
  it.each(Object.entries(OWN))("%s", async (ending, samples) => {
    const path = join(folder, `fuzzed${ending}`);
    for (const sample of samples) {
      writeFileSync(path, sample);
      expect(await readAny(path)).toBe(true);
    }
    let read = 0;
    for (let seed = 1; seed <= RUNS; seed++) {
      const random = seeded(seed);
      const pick = () => samples[Math.floor(random() * samples.length)]!;
      writeFileSync(path, mutated(pick(), pick(), random));
      if (await readAny(path)) read++;
    }
    // Lines are set aside one by one; whole files of the other formats are refused for most mutations.
    if (ending === ".jsonl") expect(read).toBe(RUNS);
    else expect(read).toBeLessThan(RUNS);
  });
});

/** Rows of some length among many short ones, and edited copies far behind them: what is still found among so many rows. */

import { seeded } from "../src/core/random.ts";
import { SHINGLE } from "../src/filters/duplicates/near-sketch.ts";
import nearDuplicate from "../src/filters/near-duplicate.ts";
import { chanceOf, chooseBands, jaccardOfEdits } from "../src/text/near/bands.ts";
import { edited, RATES } from "./near-pairs.ts";
import { shortRow } from "./short-rows.ts";

/** Copies of each share of edits, where there are rows enough. */
const PROBES = 600;
/** A probe is as long as so many short rows: 80 to 390 characters. */
const ROWS = 3;
/** All of a probe is in one script. */
const SCRIPTS = [/^[a-z]/, /[ぁ-ん]/, /[가-힣]/];
/** No row is one of these, so that what they say stands nowhere else. */
const FIRST_SOURCE = 1e9;

export interface Probes {
  /** The row of that number, where it is one of these. */
  textAt(row: number): { readonly text: string; readonly isCopy: false } | undefined;
  /** Counts a row that was dropped; false: it is none of these. */
  found(row: number): boolean;
  lines(): string[];
}

/** In the first half of the rows stand what is copied, in the second half the copies, all at the same distance from each other. */
export function createProbes(rows: number): Probes {
  const half = Math.floor(rows / 2);
  const each = Math.min(PROBES, Math.floor(half / 20 / RATES.length));
  const stride = Math.max(1, Math.floor(half / (each * RATES.length)));
  const counts = RATES.map(() => 0);
  const probeOf = (row: number): number | undefined => {
    const place = row % half;
    const probe = place / stride;
    return row < 2 * half && Number.isInteger(probe) && probe < each * RATES.length ? probe : undefined;
  };
  const source = (probe: number): string => {
    const script = SCRIPTS[probe % SCRIPTS.length]!;
    const texts: string[] = [];
    for (let row = FIRST_SOURCE + 1000 * probe; texts.length < ROWS; row++) {
      const { text, isCopy } = shortRow(row);
      if (!isCopy && script.test(text)) texts.push(text);
    }
    return texts.join(" ");
  };
  return {
    textAt(row) {
      const probe = probeOf(row);
      if (probe === undefined) return undefined;
      const text = source(probe);
      if (row < half) return { text, isCopy: false };
      return { text: edited(text, RATES[probe % RATES.length]!, seeded(`probe ${probe}`)), isCopy: false };
    },
    found(row) {
      const probe = probeOf(row);
      if (probe === undefined) return false;
      if (row >= half) counts[probe % RATES.length]!++;
      return true;
    },
    lines() {
      const { threshold, permutations } = nearDuplicate.options.parse({});
      const bands = chooseBands(threshold, permutations);
      const proposed = (rate: number, shingle: number) =>
        `${(100 * chanceOf(jaccardOfEdits(rate, shingle), bands)).toFixed(1)} %`;
      return [
        `${bands.bands} keys of ${bands.rows} hashes each; copies among ${rows} rows, by the share of their characters that was edited:`,
        ...RATES.map(
          (rate, at) =>
            `${String(Math.round(100 * rate)).padStart(3)} % edited: ${((100 * counts[at]!) / each).toFixed(1)} % of ${each} dropped; proposed by reckoning ${proposed(rate, SHINGLE.dense)} in kana, Han and Hangul, ${proposed(rate, SHINGLE.other)} else`,
        ),
      ];
    },
  };
}

import type { MatchPlan } from "../../core/matcher.ts";
import { matchLayout } from "./match-words.ts";
import { WordColumn } from "./word-column.ts";

/** What of each text tells at a glance that two with a key in common are nothing like each other: fingerprint and size. */
export class Glances {
  readonly #words: WordColumn;
  readonly #from: number;
  readonly #leastEqual: number;
  readonly #leastSize: number;

  constructor(plan: MatchPlan) {
    this.#words = new WordColumn(plan.fingerprintWords + 1);
    this.#from = matchLayout(plan).fingerprint;
    this.#leastEqual = plan.leastEqual;
    this.#leastSize = plan.leastSize ?? 0;
  }

  /** Takes the words of a row (`match-words.ts`). */
  push(words: Uint32Array): void {
    this.#words.push(words, this.#from);
  }

  /** Whether two texts are worth a comparison. */
  mayBeAlike(one: number, other: number): boolean {
    const { width } = this.#words;
    const [block, otherBlock] = [this.#words.blockOf(one), this.#words.blockOf(other)];
    const [at, otherAt] = [this.#words.offsetOf(one), this.#words.offsetOf(other)];
    const [size, otherSize] = [block[at + width - 1]!, otherBlock[otherAt + width - 1]!];
    // Rounding must leave out none that is exactly at the limit.
    if (Math.min(size, otherSize) + 1 < this.#leastSize * Math.max(size, otherSize)) return false;
    let different = 0;
    for (let word = 0; word < width - 1; word++)
      different += differentHashes(block[at + word]!, otherBlock[otherAt + word]!);
    return (width - 1) * 8 - different >= this.#leastEqual;
  }
}

/** Of two words with eight hashes of four bits each, how many hashes differ. */
export function differentHashes(one: number, other: number): number {
  const bits = one ^ other;
  const pairs = bits | (bits >>> 1);
  return Math.imul((pairs | (pairs >>> 2)) & 0x11111111, 0x11111111) >>> 28;
}

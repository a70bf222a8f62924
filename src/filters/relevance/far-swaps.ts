import { type Aligned, fitOf } from "./fit.ts";
import { answerOf, questionOf, SKETCH_WORDS, weightOfAll } from "./pair-sketch.ts";
import type { Rarity } from "./rarity.ts";

/** An answer that fits its own question better than this belongs to it; of those that were swapped 9 in 10 fit less. */
const MOST_OWN = 3;
/** What the terms of an answer must weigh. */
const LEAST_WEIGHT = 3;
/** The gains of both questions, and the smaller one again: of so much there is no chance among thousands of rows (bench/quality/relevance.ts). */
const GAIN = 18;
/** Another row that fits so well makes the first one doubtful. */
const OTHER_GAIN = 12;
/** Rows of weak fit that are remembered: 10 MB of sketches. */
const ROWS = 1 << 14;
/** Rows by a term of their question, so many a slot, in 2 MB. */
const SLOTS = 1 << 17;
const A_SLOT = 4;
/** How telling a term must be to be looked up by: it is in one row of 12 at most. */
const TELLING = Math.log(12);
/** Rows that are compared. */
const CANDIDATES = 6;

/** Two answers far apart that stand in each other's place: among rows whose answers hardly fit their questions, of one source. */
export class FarSwaps {
  readonly #rarity: Rarity;
  #sketches = new Uint32Array(64 * SKETCH_WORDS);
  #own = new Float32Array(64);
  #row = new Float64Array(64);
  readonly #slots = new Int32Array(SLOTS * A_SLOT).fill(-1);
  readonly #next = new Uint8Array(SLOTS);
  /** How many were ever added; the number of a row is its place modulo `ROWS`. */
  #count = 0;
  readonly #votes = new Map<number, number>();

  constructor(rarity: Rarity) {
    this.#rarity = rarity;
  }

  /** The row that the answer of `current` belongs to, which has its answer; undefined where there is none. */
  add(current: Aligned): number | undefined {
    const answer = answerOf(current.sketch);
    if (current.own > MOST_OWN || weightOfAll(answer) < LEAST_WEIGHT) return undefined;
    const partner = this.#partnerOf(current, answer);
    this.#remember(current);
    return partner;
  }

  #partnerOf({ sketch, own }: Aligned, answer: Uint32Array): number | undefined {
    const votes = this.#votes;
    votes.clear();
    for (const term of answer) {
      const telling = this.#rarity.of(term);
      if (telling < TELLING) continue;
      const slot = slotOf(term);
      for (let at = slot * A_SLOT; at < (slot + 1) * A_SLOT; at++) {
        const number = this.#slots[at]!;
        if (number >= 0 && number > this.#count - ROWS) votes.set(number, (votes.get(number) ?? 0) + telling);
      }
    }
    const question = questionOf(sketch);
    const best = [...votes].sort(([, one], [, other]) => other - one).slice(0, CANDIDATES);
    let partner: number | undefined;
    for (const [number] of best) {
      const at = number % ROWS;
      const other = this.#sketches.subarray(at * SKETCH_WORDS, (at + 1) * SKETCH_WORDS);
      const back = fitOf(questionOf(other), answer, this.#rarity) - this.#own[at]!;
      if (back <= 0) continue;
      const crossed = fitOf(question, answerOf(other), this.#rarity) - own;
      if (crossed + back + Math.min(crossed, back) < (partner === undefined ? GAIN : OTHER_GAIN)) continue;
      // Where several rows would do, the set asks one thing again and again, of several models or in several languages.
      if (partner !== undefined) return undefined;
      partner = this.#row[at]!;
    }
    return partner;
  }

  #remember({ sketch, own, row }: Aligned): void {
    const number = this.#count++;
    const at = number % ROWS;
    if (at >= this.#own.length) this.#grow();
    this.#sketches.set(sketch, at * SKETCH_WORDS);
    this.#own[at] = own;
    this.#row[at] = row;
    for (const term of questionOf(sketch)) {
      if (this.#rarity.of(term) < TELLING) continue;
      const slot = slotOf(term);
      this.#slots[slot * A_SLOT + this.#next[slot]!] = number;
      this.#next[slot] = (this.#next[slot]! + 1) % A_SLOT;
    }
  }

  #grow(): void {
    const size = 2 * this.#own.length;
    const larger = new Uint32Array(size * SKETCH_WORDS);
    larger.set(this.#sketches);
    const [own, row] = [new Float32Array(size), new Float64Array(size)];
    own.set(this.#own);
    row.set(this.#row);
    [this.#sketches, this.#own, this.#row] = [larger, own, row];
  }
}

/** The lowest bits of a term are not part of its hash. */
const slotOf = (term: number) => (term >>> 2) & (SLOTS - 1);

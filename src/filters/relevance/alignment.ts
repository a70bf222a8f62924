import { type Aligned, betterBy } from "./fit.ts";
import type { Rarity } from "./rarity.ts";

/** What a shift is looked for at: the answer of a row against the question so many rows before it (after it, where negative). */
const REACH = 4;

/** The most that one row adds to the evidence, so that no run of a few rows decides. */
const STEP = 2;
/** How much better a pair fits that fits better beyond doubt. */
const CLEAR = 5;

/** Evidence that grows while it is so and never falls below nothing (a CUSUM test), and the row it grows from. */
interface Evidence {
  sum: number;
  since: number;
}
const stepOf = (better: number) => Math.max(-STEP, Math.min(STEP, better));
const grow = (evidence: Evidence, by: number, row: number) => {
  if (evidence.sum === 0) evidence.since = row;
  evidence.sum = Math.max(0, evidence.sum + by);
};
const none = (): Evidence => ({ sum: 0, since: 0 });

/** Where answers stand that do not stand beside their questions. */
export type Misalignment =
  /** The answer belongs to the question `by` rows before it; negative: after it. */
  | { readonly kind: "shift"; readonly by: number; readonly since: number }
  /** The answers of two rows stand in each other's place, and so do those of the next two. */
  | { readonly kind: "pairs"; readonly since: number; readonly by: 1 | -1 };

/**
 * Follows the rows of one source and tells when, over many rows, the answers fit the questions of other rows better than
 * their own. Holds the last few rows only.
 */
export class Alignment {
  readonly #rarity: Rarity;
  /** How much evidence it takes. */
  readonly #limit: number;
  readonly #before: Aligned[] = [];
  /** By offset: 1, −1, 2, −2 … */
  readonly #shifts: readonly Evidence[] = Array.from({ length: 2 * REACH }, none);
  /** By the parity of the second row of the pair, counted over the rows with a sketch. */
  readonly #pairs: readonly Evidence[] = [none(), none()];
  #count = 0;
  #found: { readonly index: number; readonly since: number } | undefined;
  /** Evidence that what was found is over. */
  #over = none();

  constructor(rarity: Rarity, limit: number) {
    this.#rarity = rarity;
    this.#limit = limit;
  }

  /** The row so many rows before, 1 to 4; undefined where there is none. */
  before(rows: number): Aligned | undefined {
    return this.#before[rows - 1];
  }

  /** Looks at the next row; says what is wrong with it, as far as can be known by now. */
  add(current: Aligned): Misalignment | undefined {
    const ends = this.#before.length;
    const second = this.#count++ & 1;
    let here = 0;
    for (let back = 1; back <= ends; back++) {
      const other = this.#before[back - 1]!;
      // Answers that slipped down are seen at their own row, answers that slipped up at the row of their question.
      const down = betterBy(other, current, this.#rarity);
      const up = betterBy(current, other, this.#rarity);
      this.#learn(2 * back - 2, down, current.row, (by) => {
        here = by;
      });
      this.#learn(2 * back - 1, up, other.row, (by) => {
        here = by;
      });
      if (back > 1) continue;
      const index = 2 * REACH + second;
      // Both rows speak at once, and before either of two shifts by one that half of the rows agree with.
      const both = stepOf(down) + stepOf(up);
      grow(this.#pairs[second]!, both, other.row);
      this.#settle(index, this.#pairs[second]!, both);
    }
    this.#before.unshift(current);
    if (this.#before.length > REACH) this.#before.pop();
    return this.#say(second, here);
  }

  #learn(index: number, better: number, row: number, use: (better: number) => void): void {
    const evidence = this.#shifts[index]!;
    grow(evidence, stepOf(better), row);
    this.#settle(index, evidence, stepOf(better));
    if (this.#found?.index === index) use(better);
  }

  /** Takes note of a misalignment that has become certain, or of the end of the one that was found. */
  #settle(index: number, { sum, since }: Evidence, step: number): void {
    const found = this.#found;
    if (found === undefined) {
      if (sum >= this.#limit) {
        this.#found = { index, since };
        this.#over = none();
      }
    } else if (found.index === index) {
      grow(this.#over, -step, 0);
      if (this.#over.sum < this.#limit) return;
      this.#found = undefined;
      for (const evidence of [...this.#shifts, ...this.#pairs]) evidence.sum = 0;
    }
  }

  #say(second: number, better: number): Misalignment | undefined {
    const found = this.#found;
    if (found === undefined) return undefined;
    const { index, since } = found;
    if (index >= 2 * REACH) return { kind: "pairs", since, by: second === index - 2 * REACH ? 1 : -1 };
    // Among shifted rows one may stand where it belongs.
    if (better <= -CLEAR) return undefined;
    const back = (index >> 1) + 1;
    return { kind: "shift", since, by: index % 2 === 0 ? back : -back };
  }
}

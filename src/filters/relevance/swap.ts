import { type Aligned, fitOf } from "./fit.ts";
import { answerOf, questionOf, weightOfAll } from "./pair-sketch.ts";
import type { Rarity } from "./rarity.ts";

/** How much better two answers fit each other's questions than their own, together: from here on that is no chance (bench/quality/relevance.ts). */
const GAIN = 4;
/** What the terms of both answers weigh where the sum alone decides; of shorter ones each question must prefer the other's answer. */
const LONG_WEIGHT = 3;
const SHORT_WEIGHT = 1;
/** An answer that fits the question of a neighbour so well may have slipped. */
const SLIPPED = 2;

/**
 * Whether the answers of two rows stand in each other's place.
 * @param before - the row before `one`; without it both questions must have words of the other's answer.
 */
export function areSwapped(one: Aligned, other: Aligned, rarity: Rarity, before?: Aligned): boolean {
  const [here, there] = [answerOf(one.sketch), answerOf(other.sketch)];
  const weight = Math.min(weightOfAll(here), weightOfAll(there));
  if (weight < SHORT_WEIGHT) return false;
  const crossed = fitOf(questionOf(one.sketch), there, rarity);
  const back = fitOf(questionOf(other.sketch), here, rarity);
  if (crossed + back - one.own - other.own < GAIN) return false;
  if (crossed > 0 && back > 0) return weight >= LONG_WEIGHT || (crossed >= one.own && back >= other.own);
  return before !== undefined && weight >= LONG_WEIGHT && !isShift(before, one, rarity);
}

/** The same holds one row earlier: all answers have slipped, and no two were swapped. */
function isShift(before: Aligned, one: Aligned, rarity: Rarity): boolean {
  const down = fitOf(questionOf(before.sketch), answerOf(one.sketch), rarity);
  const up = fitOf(questionOf(one.sketch), answerOf(before.sketch), rarity);
  return Math.max(down, up) > Math.max(one.own, SLIPPED);
}

/**
 * How often rows pass for swapped that cannot be: neighbours two rows away. Where a set's rows share their subjects, an answer
 * often is the subject of a near question, and a swap cannot be told from that.
 */
export class SwapNoise {
  #rows = 0;
  #passed = 0;

  add(passed: boolean): void {
    this.#rows++;
    if (passed) this.#passed++;
  }

  /** Fewer than one in 300 rows pass for swapped by chance; 150 rows are let go without any. */
  get isLow(): boolean {
    return this.#passed * 300 <= this.#rows + 150;
  }
}

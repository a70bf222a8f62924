import { median } from "./statistics.ts";

/** Wilcoxon's signed-rank test of paired differences. */
export interface SignedRank {
  /** Pairs that differ; equal ones say nothing of a direction and are left out. */
  readonly pairs: number;
  /** The sum of the ranks of the positive differences, and of the negative ones; ties share their mean rank. */
  readonly plus: number;
  readonly minus: number;
  /** Two-sided, exact under the ties there are: how often chance alone would be as one-sided as this. */
  readonly p: number;
}

/**
 * The exact test (Wilcoxon 1945), with the distribution counted over all choices of signs. Differences have no need to
 * be normal, only to be symmetrical around their median where nothing has changed.
 */
export function signedRank(differences: readonly number[]): SignedRank {
  const sorted = differences.filter((each) => each !== 0).sort((a, b) => Math.abs(a) - Math.abs(b));
  // Doubled, mean ranks are whole numbers, which the distribution can be indexed by.
  const doubled: number[] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && Math.abs(sorted[to]!) === Math.abs(sorted[from]!)) to++;
    for (let at = from; at < to; at++) doubled.push(from + 1 + to);
    from = to;
  }
  const total = doubled.reduce((sum, rank) => sum + rank, 0);
  const plus = doubled.reduce((sum, rank, at) => (sorted[at]! > 0 ? sum + rank : sum), 0);
  const fewer = Math.min(plus, total - plus);
  const below = chances(doubled)
    .slice(0, fewer + 1)
    .reduce((sum, chance) => sum + chance, 0);
  return { pairs: sorted.length, plus: plus / 2, minus: (total - plus) / 2, p: Math.min(1, 2 * below) };
}

/** The chance of every sum of ranks where each rank counts or does not with the same chance. */
function chances(ranks: readonly number[]): number[] {
  let known = [1];
  for (const rank of ranks) {
    const next = new Array<number>(known.length + rank).fill(0);
    for (let sum = 0; sum < known.length; sum++) {
      next[sum]! += known[sum]! / 2;
      next[sum + rank]! += known[sum]! / 2;
    }
    known = next;
  }
  return known;
}

/** Chance differences are told from real ones at this level. */
export const P_LIMIT = 0.05;

/** Smaller differences are no ground to change code, however sure they are; as a share of the smaller median. */
export const RATIO_LIMIT = 0.03;

/** With fewer pairs not even all of them on one side reach the level (2 / 2^5 = 0.0625). */
export const FEWEST_PAIRS = 6;

/** Two lists of times, measured in turns. */
export interface Comparison {
  readonly a: number;
  readonly b: number;
  /** Median of B by median of A; undefined where one of them is not above 0, as a cost lost in noise is. */
  readonly ratio: number | undefined;
  readonly p: number;
  /** What B is beside A, beyond noise. */
  readonly verdict: "slower" | "faster" | "same";
}

/** Compares the values of equal index, as many as both have. */
export function comparePairs(timesA: readonly number[], timesB: readonly number[]): Comparison {
  const pairs = Math.min(timesA.length, timesB.length);
  const [listA, listB] = [timesA.slice(0, pairs), timesB.slice(0, pairs)];
  const [a, b] = [median(listA), median(listB)];
  const { p, plus, minus } = signedRank(listB.map((time, at) => time - listA[at]!));
  const ratio = a > 0 && b > 0 ? b / a : undefined;
  const isLarge = ratio === undefined || Math.max(ratio, 1 / ratio) > 1 + RATIO_LIMIT;
  const verdict = p < P_LIMIT && isLarge ? (plus > minus ? "slower" : "faster") : "same";
  return { a, b, ratio, p, verdict };
}

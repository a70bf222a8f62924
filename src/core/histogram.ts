/**
 * The one set of bin edges of every histogram: 0, then 1–9.5 of each power of ten in the steps below, from 10^-4 to
 * 10^6. Written out and searched, not computed by a logarithm, so that every platform puts a value in the same bin,
 * and integer counts of shards can be added.
 */
const STEPS = [1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5];
const POWERS = [0.0001, 0.001, 0.01, 0.1, 1, 10, 100, 1000, 10000, 100000, 1000000];

/** Lower edges, ascending; bin `i` holds values in `[BIN_EDGES[i], BIN_EDGES[i + 1])`, the last one all above. */
export const BIN_EDGES: readonly number[] = [
  0,
  ...POWERS.flatMap((power) => STEPS.map((step) => Number((step * power).toPrecision(3)))),
];

/** The bin of a value; values below 0 and NaN count as 0. */
export function binOf(value: number): number {
  let low = 0;
  let high = BIN_EDGES.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (value >= BIN_EDGES[middle]!) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** An edit changes at most so many grams of this length. */
export const BOUND_GRAM = 4;
const BUCKETS = 1 << 12;
const counts = new Int32Array(BUCKETS);

/**
 * How many of the longer text's grams the other one lacks, at the least: counted by hash, so that a coincidence only lowers it. Of
 * texts that `d` edits lie between it is at most `d * BOUND_GRAM` (the q-gram lemma, Ukkonen 1992).
 */
export function lackedGrams(one: Uint16Array, other: Uint16Array): number {
  counts.fill(0);
  count(one, 1);
  count(other, -1);
  let [more, less] = [0, 0];
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const left = counts[bucket]!;
    if (left > 0) more += left;
    else less -= left;
  }
  return Math.max(more, less);
}

function count(units: Uint16Array, step: number): void {
  for (let at = 0; at + BOUND_GRAM <= units.length; at++) {
    const low = units[at]! | (units[at + 1]! << 16);
    const high = units[at + 2]! | (units[at + 3]! << 16);
    const bucket = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 0;
    const slot = (bucket ^ (bucket >>> 15)) & (BUCKETS - 1);
    counts[slot] = counts[slot]! + step;
  }
}

/** An edit changes at most so many grams of this length. */
export const BOUND_GRAM = 4;
const BUCKETS = 1 << 12;
/** Of the text counted last, how often each bucket's grams stand in it. */
const counts = new Int32Array(BUCKETS);
/** The bucket of each gram of the text counted last, and of the text held against it. */
let counted = new Uint16Array(1 << 12);
let countedLength = 0;
let held = new Uint16Array(1 << 12);

/** Counts the grams of a text that others are then held against. */
export function countGrams(units: Uint16Array): void {
  for (let at = 0; at < countedLength; at++) counts[counted[at]!] = 0;
  countedLength = Math.max(0, units.length - BOUND_GRAM + 1);
  if (countedLength > counted.length) counted = new Uint16Array(2 * countedLength);
  for (let at = 0; at < countedLength; at++) {
    const bucket = bucketOf(units, at);
    counted[at] = bucket;
    counts[bucket] = counts[bucket]! + 1;
  }
}

/**
 * How many grams of the longer of two texts, one of which was counted last, the shorter one lacks, at the least: counted by
 * hash, so that a coincidence only lowers it. Of texts that `d` edits lie between it is at most `d * BOUND_GRAM` (the q-gram
 * lemma, Ukkonen 1992). Beyond `most` it is not counted to the end.
 */
export function lackedGrams(other: Uint16Array, most: number): number {
  const length = Math.max(0, other.length - BOUND_GRAM + 1);
  if (length > held.length) held = new Uint16Array(2 * length);
  const longer = Math.max(length, countedLength);
  // Each gram that is not in both brings what both can have in common down by one.
  let lacked = longer - length;
  let at = 0;
  for (; at < length && lacked <= most; at++) {
    const bucket = bucketOf(other, at);
    held[at] = bucket;
    const left = counts[bucket]! - 1;
    counts[bucket] = left;
    if (left < 0) lacked++;
  }
  for (let back = 0; back < at; back++) counts[held[back]!] = counts[held[back]!]! + 1;
  return lacked;
}

function bucketOf(units: Uint16Array, at: number): number {
  const low = units[at]! | (units[at + 1]! << 16);
  const high = units[at + 2]! | (units[at + 3]! << 16);
  const hash = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 0;
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}

import { FOREIGN_GRAMS } from "./foreign-grams.table.ts";

/** Letter groups of a word that are weighed: from two letters to five, the edges of the word among them. */
const SHORTEST_GRAM = 2;
const LONGEST_GRAM = 5;

/** The weight of a group is found by this hash of it; groups that meet in one place share their weight. */
export const GRAM_BITS = 14;

const EDGE = 0x60;

let weights: Int8Array | undefined;

/** Calls `visit` with the place of each letter group of a lower-case word in ASCII letters. */
export function visitGrams(text: string, start: number, end: number, visit: (place: number) => void): void {
  for (let from = start - 1; from < end; from++) {
    let hash = 0x811c9dc5;
    for (let at = from; at <= end && at < from + LONGEST_GRAM; at++) {
      const unit = at < start || at === end ? EDGE : text.charCodeAt(at);
      hash = Math.imul(hash ^ unit, 0x01000193);
      if (at - from + 1 < SHORTEST_GRAM) continue;
      const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
      visit((mixed ^ (mixed >>> 13)) >>> (32 - GRAM_BITS));
    }
  }
}

/**
 * How much a lower-case word in ASCII letters looks like a word of another language than English: above nought more so than
 * not, in natural logarithms of odds. For words that no English list has.
 */
export function foreignShape(text: string, start: number, end: number): number {
  weights ??= Int8Array.from(atob(FOREIGN_GRAMS), (character) => character.charCodeAt(0));
  const known = weights;
  let sum = known[known.length - 1]!;
  visitGrams(text, start, end, (place) => {
    sum += known[place]!;
  });
  return sum / SHAPE_SCALE;
}

/** Steps of a weight in one unit of log odds. */
export const SHAPE_SCALE = 32;

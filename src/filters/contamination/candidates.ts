import type { Hits } from "./hits.ts";
import type { ItemIndex } from "./item-index.ts";
import type { Item } from "./items.ts";

/** An item that may stand in a text, and the tokens `[from, to)` to look at, as far as there are so many. */
export interface Candidate {
  readonly item: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Of the grams of an item this share has to be there, and two at the least, for a look at it. Where one word in five was
 * changed, half of the grams of three words are still there, and a quarter of those of six characters.
 */
const LEAST_SHARE = 0.15;
const LEAST_HITS = 2;
/** How much longer than the item the place is looked at that holds it. */
const STRETCH = 1.5;

/** Finds the items that a text may hold. */
export function createCandidateFinder(items: readonly Item[], { first, items: owners, places, grams }: ItemIndex) {
  const needed = grams.map((count) => Math.max(LEAST_HITS, Math.ceil(LEAST_SHARE * count)));
  const reach = Int32Array.from(items, ({ tokens: { count } }) => Math.ceil(STRETCH * count));
  /** Of the hits of an item in a row that are near each other: how many, and the last one. */
  const scores = new Int32Array(items.length);
  const last = new Int32Array(items.length);
  const isCandidate = new Uint8Array(items.length);

  /** Numbers of the items with enough hits near each other. */
  function proposed(hits: Hits): number[] {
    const touched: number[] = [];
    const found: number[] = [];
    for (let at = 0; at < hits.count; at++) {
      const place = hits.places[at]!;
      const gram = hits.grams[at]!;
      for (let posting = first[gram]!; posting < first[gram + 1]!; posting++) {
        const item = owners[posting]!;
        if (scores[item] === 0) touched.push(item);
        else if (place - last[item]! > reach[item]!) scores[item] = 0;
        last[item] = place;
        if (++scores[item]! < needed[item]! || isCandidate[item] === 1) continue;
        isCandidate[item] = 1;
        found.push(item);
      }
    }
    for (const item of touched) scores[item] = 0;
    return found;
  }

  return (hits: Hits): Candidate[] => {
    if (hits.count < LEAST_HITS) return [];
    const found = proposed(hits);
    if (found.length === 0) return [];
    /** Pairs of a place in the text and one in the item, by item. */
    const pairs = new Map<number, number[]>(found.map((item) => [item, []]));
    for (let at = 0; at < hits.count; at++) {
      const gram = hits.grams[at]!;
      for (let posting = first[gram]!; posting < first[gram + 1]!; posting++)
        if (isCandidate[owners[posting]!] === 1) pairs.get(owners[posting]!)!.push(hits.places[at]!, places[posting]!);
    }
    for (const item of found) isCandidate[item] = 0;
    return [...pairs].map(([item, list]) => regionOf(item, list, items[item]!.tokens.count));
  };
}

/** The densest place of hits, widened to all that the item may take there. */
function regionOf(item: number, pairs: readonly number[], length: number): Candidate {
  const width = STRETCH * length;
  let [best, bestFrom, bestTo] = [0, 0, 0];
  for (let from = 0, to = 0; to < pairs.length; to += 2) {
    while (pairs[to]! - pairs[from]! > width) from += 2;
    if (to - from + 2 > best) [best, bestFrom, bestTo] = [to - from + 2, from, to];
  }
  const slack = 4 + (length >> 3);
  let [from, to] = [Number.POSITIVE_INFINITY, 0];
  for (let at = bestFrom; at <= bestTo; at += 2) {
    const begin = pairs[at]! - pairs[at + 1]!;
    from = Math.min(from, begin - slack);
    to = Math.max(to, begin + length + slack);
  }
  return {
    item,
    from: Math.max(0, from, pairs[bestFrom]! - length - slack),
    to: Math.min(to, pairs[bestTo]! + length + slack),
  };
}

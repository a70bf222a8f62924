import { GRAM_BITS_MOST } from "../../text/kernels/layout.ts";
import { eachGram, type GramSizes } from "./grams.ts";
import type { Item } from "./items.ts";

/** Where the grams of items stand. */
export interface ItemIndex {
  /** A bit per `mixed hash >>> shift`: where it is 0, no item has the gram. */
  readonly bits: Uint32Array;
  readonly shift: number;
  /** The number of a gram, or -1. */
  gramOf(hash: number): number;
  /** The postings of gram g are `[first[g], first[g + 1])`. */
  readonly first: Int32Array;
  readonly items: Int32Array;
  /** The token of the item that the gram ends with. */
  readonly places: Int32Array;
  /** How many grams of each item are here. */
  readonly grams: Int32Array;
}

/** A gram of more items than this leads to none of them. */
const MOST_ITEMS = 8;
/** Bits of the table for a gram, as long as there is room: one in sixteen tokens of other texts is looked up in vain. */
const BITS_A_GRAM = 16;

const powerOfTwo = (least: number) => 1 << (32 - Math.clz32(Math.max(1, least - 1)));

export function indexItems(items: readonly Item[], sizes: GramSizes): ItemIndex {
  const postings = new Map<number, number[]>();
  for (const [number, { tokens }] of items.entries())
    eachGram(tokens, 0, tokens.count, sizes, (hash, _, end) => {
      const known = postings.get(hash);
      if (known === undefined) postings.set(hash, [number, end]);
      else known.push(number, end);
    });
  for (const [hash, pairs] of postings) if (pairs.length > 2 * MOST_ITEMS) postings.delete(hash);
  const bitCount = Math.max(1024, Math.min(GRAM_BITS_MOST, powerOfTwo(postings.size * BITS_A_GRAM)));
  const bits = new Uint32Array(bitCount >>> 5);
  const shift = Math.clz32(bitCount) + 1;
  const slots = powerOfTwo(Math.max(16, postings.size * 2));
  const slotGram = new Int32Array(slots).fill(-1);
  const hashes = new Int32Array(postings.size);
  const first = new Int32Array(postings.size + 1);
  const total = [...postings.values()].reduce((sum, pairs) => sum + pairs.length / 2, 0);
  const owners = new Int32Array(total);
  const places = new Int32Array(total);
  const grams = new Int32Array(items.length);
  let gram = 0;
  let filled = 0;
  for (const [hash, pairs] of postings) {
    const bit = hash >>> shift;
    bits[bit >>> 5] = bits[bit >>> 5]! | (1 << (bit & 31));
    let slot = hash & (slots - 1);
    while (slotGram[slot]! >= 0) slot = (slot + 1) & (slots - 1);
    slotGram[slot] = gram;
    hashes[gram] = hash;
    for (let at = 0; at < pairs.length; at += 2) {
      owners[filled] = pairs[at]!;
      places[filled++] = pairs[at + 1]!;
      grams[pairs[at]!]!++;
    }
    first[++gram] = filled;
  }
  return {
    bits,
    shift,
    gramOf(hash) {
      for (let slot = hash & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
        const found = slotGram[slot]!;
        if (found < 0 || hashes[found] === hash) return found;
      }
    },
    first,
    items: owners,
    places,
    grams,
  };
}

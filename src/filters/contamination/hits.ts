import { type ActiveKernels, kernels } from "../../text/kernels/kernels.ts";
import { CHUNK, FOLD_TABLE, GRAM_BITS, GRAM_HITS, GRAM_RING, GRAM_STATE } from "../../text/kernels/layout.ts";
import { foldTable } from "./fold.ts";
import { eachGram, type GramSizes, power } from "./grams.ts";
import type { ItemIndex } from "./item-index.ts";
import type { Tokens } from "./tokens.ts";

/** Grams of a text that items have too: the token each ends with, and its number in the index. */
export interface Hits {
  count: number;
  places: Int32Array;
  grams: Int32Array;
}

export const newHits = (): Hits => ({ count: 0, places: new Int32Array(256), grams: new Int32Array(256) });

/** What goes on from call to call, after the five words of what it goes by. */
const FIRST_STATE = (GRAM_STATE >> 2) + 5;
const LAST_STATE = (GRAM_STATE >> 2) + 9;

/** Whose tables are in the memory of which kernels. */
let owner: ItemIndex | undefined;
let ownedIn: ActiveKernels | undefined;

/**
 * Finds hits in units that are in the kernels' memory; without calls of the kernels, `tokens` are gone through one by one.
 */
export function createHitFinder(index: ItemIndex, sizes: GramSizes) {
  const { bits, shift, gramOf } = index;
  const settings = [sizes.words, sizes.characters, power(sizes.words), power(sizes.characters), shift];

  function take(active: ActiveKernels): void {
    if (owner === index && ownedIn === active) return;
    owner = index;
    ownedIn = active;
    active.memory.signed.set(foldTable(), FOLD_TABLE >> 2);
    active.memory.words.set(bits, GRAM_BITS >> 2);
    active.memory.signed.set(settings, GRAM_STATE >> 2);
  }

  return {
    /** Hits of `length` units at a byte address; false where the kernel cannot tell, and the tokens have to be made. */
    inUnits(from: number, length: number, into: Hits): boolean {
      const active = kernels();
      take(active);
      const { signed } = active.memory;
      for (let at = FIRST_STATE; at <= LAST_STATE; at++) signed[at] = 0;
      signed[GRAM_RING >> 2] = 0;
      into.count = 0;
      for (let at = 0; at < length; at += CHUNK) {
        const count = active.grams(from + 2 * at, Math.min(CHUNK, length - at), at + CHUNK >= length ? 1 : 0);
        if (count < 0) return false;
        for (let hit = GRAM_HITS >> 2, end = hit + 2 * count; hit < end; hit += 2) {
          const gram = gramOf(signed[hit + 1]!);
          if (gram >= 0) add(into, signed[hit]!, gram);
        }
      }
      return true;
    },
    inTokens(tokens: Tokens, into: Hits): void {
      into.count = 0;
      eachGram(tokens, 0, tokens.count, sizes, (hash, _, end) => {
        const gram = gramOf(hash);
        if (gram >= 0) add(into, end, gram);
      });
    },
  };
}

function add(into: Hits, place: number, gram: number): void {
  if (into.count === into.places.length) {
    const { places, grams } = into;
    into.places = new Int32Array(2 * places.length);
    into.grams = new Int32Array(2 * grams.length);
    into.places.set(places);
    into.grams.set(grams);
  }
  into.places[into.count] = place;
  into.grams[into.count++] = gram;
}

import { TERM_KINDS, type TermList } from "./term-list.ts";

/** The terms of a list, none of them twice. Filled by `addTerms`; made once and used again. */
export interface Terms extends TermList {
  /** How many there are of each kind. */
  readonly counts: Uint32Array;
  /** Where each stands, + 1, by open addressing; twice as many slots as there is room for terms at least. */
  readonly slots: Uint16Array;
  /** The slot of each. */
  readonly places: Uint16Array;
}

/** Room for `most` terms, 32,767 at most; what is found after them is left out. */
export const createTerms = (most: number): Terms => ({
  length: 0,
  hashes: new Uint32Array(most),
  kinds: new Uint8Array(most),
  counts: new Uint32Array(TERM_KINDS),
  slots: new Uint16Array(2 ** Math.ceil(Math.log2(2 * most))),
  places: new Uint16Array(most),
});

export function clearTerms(terms: Terms): void {
  const { slots, places, length } = terms;
  for (let at = 0; at < length; at++) slots[places[at]!] = 0;
  terms.length = 0;
  terms.counts.fill(0);
}

/** The slot of a term, or the free one where it belongs. */
function slotOf({ slots, hashes }: Terms, hash: number): number {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** True where a text has a term of another one. */
export const hasTerm = (terms: Terms, hash: number): boolean => terms.slots[slotOf(terms, hash)] !== 0;

/** Adds what is listed and was not there. */
export function addTerms(list: TermList, terms: Terms): void {
  const { hashes, kinds, counts, slots, places } = terms;
  let { length } = terms;
  const mask = slots.length - 1;
  for (let index = 0; index < list.length && length < hashes.length; index++) {
    const hash = list.hashes[index]!;
    let slot = hash & mask;
    while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash) slot = (slot + 1) & mask;
    if (slots[slot] !== 0) continue;
    const kind = list.kinds[index]!;
    places[length] = slot;
    hashes[length] = hash;
    kinds[length] = kind;
    counts[kind]!++;
    slots[slot] = ++length;
  }
  terms.length = length;
}

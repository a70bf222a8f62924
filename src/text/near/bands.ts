import { finish } from "../../core/hash.ts";

/** How the hashes of a signature are cut into keys. */
export interface Bands {
  /** Keys of a signature. */
  readonly bands: number;
  /** Hashes of a key. */
  readonly rows: number;
}

/** The least chance that two texts exactly at the threshold are proposed. */
const LEAST_CHANCE = 0.9;

/**
 * Cuts `permutations` hashes into as selective keys as the threshold allows: the most hashes a key with which two texts of
 * Jaccard similarity `threshold` (0 to 1) still share a key in nine of ten cases. For 128 hashes and 0.4 that is 42 keys of 3.
 */
export function chooseBands(threshold: number, permutations: number): Bands {
  for (let rows = Math.min(32, permutations); rows > 1; rows--) {
    const bands = Math.floor(permutations / rows);
    if (chanceOf(threshold, { bands, rows }) >= LEAST_CHANCE) return { bands, rows };
  }
  return { bands: permutations, rows: 1 };
}

/** The chance that two texts of a Jaccard similarity share at least one key. */
export const chanceOf = (jaccard: number, { bands, rows }: Bands): number => 1 - (1 - jaccard ** rows) ** bands;

/**
 * The Jaccard similarity of `shingle`-grams that two texts have where a share `edits` (0 to 1) of the characters of one was
 * replaced, dropped or added, each by chance: a gram stays where none of its characters is edited.
 */
export function jaccardOfEdits(edits: number, shingle: number): number {
  const stays = (1 - edits) ** shingle;
  return stays / (2 - stays);
}

/** The keys of a signature: a 32-bit hash of each `rows` of its words. */
export function keysOf(signature: Uint32Array, { bands, rows }: Bands): Uint32Array {
  const keys = new Uint32Array(bands);
  for (let band = 0; band < bands; band++) {
    let hash = 0x2545f491 ^ band;
    for (let row = band * rows; row < (band + 1) * rows; row++)
      hash = Math.imul(finish(hash ^ signature[row]!), 0x9e3779b1) + row;
    keys[band] = finish(hash);
  }
  return keys;
}

/** The low four bits of each word of a signature of a multiple of 8, eight to a word: enough to see that two texts differ. */
export function fingerprintOf(signature: Uint32Array): Uint32Array {
  const words = new Uint32Array(signature.length >>> 3);
  for (let at = 0; at < signature.length; at++)
    words[at >>> 3] = words[at >>> 3]! | ((signature[at]! & 15) << (4 * (at & 7)));
  return words;
}

/** Standard deviations below what is expected: one pair in a thousand at the similarity is missed. */
const DEVIATIONS = 3;

/**
 * How many hashes' four bits two texts of a Jaccard similarity have in common at the least: equal words always agree, others
 * by chance in one case of sixteen.
 */
export function leastEqual(jaccard: number, permutations: number): number {
  const agree = jaccard + (1 - jaccard) / 16;
  return Math.max(0, Math.floor(permutations * agree - DEVIATIONS * Math.sqrt(permutations * agree * (1 - agree))));
}

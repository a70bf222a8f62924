import type { Memory } from "../calls.ts";
import { FOLD_TABLE, GRAM_BITS, GRAM_HASHES, GRAM_HITS, GRAM_RING, GRAM_STATE } from "../layout.ts";

const IGNORED = 3 << 16;
const CONSONANT = 4 << 16;
const PRIME = 0x01000193;
const BASE = 0x5bd1e995 | 0;
const STATE = GRAM_STATE >> 2;
const RING = GRAM_RING >> 2;
const HASHES = GRAM_HASHES >> 2;

/** The twin of `assembly/grams.ts`. */
export function gramsOfUnits(memory: Memory, from: number, length: number, last: number): number {
  const { units, signed } = memory;
  const table = FOLD_TABLE >> 2;
  let hash = signed[STATE + 7]!;
  let open = signed[STATE + 8]!;
  let within = signed[STATE + 9]!;
  let to = HASHES;
  signed[to] = (hash & ~1) | within;
  const first = from >> 1;
  for (let at = first; at < first + length; at++) {
    const entry = signed[table + units[at]!]!;
    if (entry >= IGNORED) {
      if (entry >= CONSONANT) return -1;
      continue;
    }
    const kind = entry >>> 16;
    const letter = kind & 1;
    const goesOn = letter & within;
    to += open & (goesOn ^ 1);
    hash = Math.imul((hash & (0 - goesOn)) ^ entry, PRIME);
    signed[to] = (hash & ~1) | letter;
    open = (kind | (kind >>> 1)) & 1;
    within = letter;
  }
  if (last) {
    to += open;
    open = 0;
  }
  signed[STATE + 7] = hash;
  signed[STATE + 8] = open;
  signed[STATE + 9] = within;
  return probe(memory, to);
}

function probe({ signed, words: unsigned }: Memory, end: number): number {
  const words = signed[STATE]!;
  const characters = signed[STATE + 1]!;
  const ofWords = signed[STATE + 2]!;
  const ofCharacters = signed[STATE + 3]!;
  const shift = signed[STATE + 4]!;
  let prefix = signed[STATE + 5]!;
  let count = signed[STATE + 6]!;
  let out = GRAM_HITS >> 2;
  for (let at = HASHES; at < end; at++) {
    const hash = signed[at]!;
    const isWord = hash & 1;
    prefix = (Math.imul(prefix, BASE) + hash) | 0;
    count++;
    const tokens = isWord === 1 ? words : characters;
    const before = signed[RING + ((count - tokens) & 63)]!;
    signed[RING + (count & 63)] = prefix;
    let gram = (prefix - Math.imul(before, isWord === 1 ? ofWords : ofCharacters)) | 0;
    gram = Math.imul(gram ^ (gram >>> 16), 0x85ebca6b);
    gram ^= gram >>> 15;
    const bit = gram >>> shift;
    const isSet = (unsigned[(GRAM_BITS >> 2) + (bit >>> 5)]! >>> (bit & 31)) & 1;
    if (isSet === 0 || count < tokens) continue;
    signed[out] = count - 1;
    signed[out + 1] = gram;
    out += 2;
  }
  signed[STATE + 5] = prefix;
  signed[STATE + 6] = count;
  return (out - (GRAM_HITS >> 2)) >> 1;
}

import { FOLD_TABLE, GRAM_BITS, GRAM_HASHES, GRAM_HITS, GRAM_RING, GRAM_STATE } from "../src/text/kernels/layout";

/** Kinds of units in FOLD_TABLE, above the unit that each is folded to. */
const IGNORED: u32 = 3 << 16;
const CONSONANT: u32 = 4 << 16;
const PRIME: u32 = 0x01000193;
const BASE: u32 = 0x5bd1e995;

/**
 * Takes `length` units at `from` for tokens, as FOLD_TABLE says (a word for each unit: its kind, and what it is folded to), and
 * writes to GRAM_HITS, as pairs of words, the number of each token that ends a gram whose bit in GRAM_BITS is set, and the gram's
 * hash. A gram is so many tokens as GRAM_STATE says, of words or of characters, by the token it ends with. GRAM_STATE goes
 * from call to call: before a text it is cleared but for its first five words, and so is the first word of GRAM_RING; `last` closes the token at hand. At most CHUNK units.
 * Returns how many pairs there are; -1 where a syllable is written in parts, which this does not put together.
 */
export function grams(from: usize, length: i32, last: i32): i32 {
  let hash = load<u32>(GRAM_STATE, 28);
  let open = load<u32>(GRAM_STATE, 32);
  let within = load<u32>(GRAM_STATE, 36);
  const end = from + (<usize>length << 1);
  let to: usize = GRAM_HASHES;
  store<u32>(to, (hash & ~1) | within);
  // Every unit is added to the token at hand, which is written down again each time and stays where it is once the next one
  // begins: where words end cannot be predicted.
  for (let at = from; at < end; at += 2) {
    const entry = load<u32>((<usize>load<u16>(at) << 2) + FOLD_TABLE);
    if (entry >= IGNORED) {
      if (entry >= CONSONANT) return -1;
      continue;
    }
    const kind = entry >>> 16;
    const letter = kind & 1;
    const goesOn = letter & within;
    to += <usize>((open & (goesOn ^ 1)) << 2);
    hash = ((hash & (0 - goesOn)) ^ entry) * PRIME;
    store<u32>(to, (hash & ~1) | letter);
    open = (kind | (kind >>> 1)) & 1;
    within = letter;
  }
  if (last) {
    to += <usize>(open << 2);
    open = 0;
  }
  store<u32>(GRAM_STATE, hash, 28);
  store<u32>(GRAM_STATE, open, 32);
  store<u32>(GRAM_STATE, within, 36);
  return probe(to);
}

/** Goes through the hashes of whole tokens up to `end`. */
@inline
function probe(end: usize): i32 {
  const words = load<u32>(GRAM_STATE);
  const characters = load<u32>(GRAM_STATE, 4);
  const ofWords = load<u32>(GRAM_STATE, 8);
  const ofCharacters = load<u32>(GRAM_STATE, 12);
  const shift = load<u32>(GRAM_STATE, 16);
  let prefix = load<u32>(GRAM_STATE, 20);
  let count = load<u32>(GRAM_STATE, 24);
  let out: usize = GRAM_HITS;
  for (let at: usize = GRAM_HASHES; at < end; at += 4) {
    const hash = load<u32>(at);
    const isWord = hash & 1;
    prefix = prefix * BASE + hash;
    count++;
    const tokens = isWord ? words : characters;
    const before = load<u32>(GRAM_RING + (<usize>((count - tokens) & 63) << 2));
    store<u32>(GRAM_RING + (<usize>(count & 63) << 2), prefix);
    let gram = prefix - before * (isWord ? ofWords : ofCharacters);
    gram = (gram ^ (gram >>> 16)) * 0x85ebca6b;
    gram ^= gram >>> 15;
    const bit = gram >>> shift;
    store<u32>(out, count - 1);
    store<u32>(out, gram, 4);
    const isSet = (load<u32>(GRAM_BITS + (<usize>(bit >>> 5) << 2)) >>> (bit & 31)) & 1;
    out += <usize>((isSet & <u32>(count >= tokens)) << 3);
  }
  store<u32>(GRAM_STATE, prefix, 20);
  store<u32>(GRAM_STATE, count, 24);
  return <i32>((out - GRAM_HITS) >> 3);
}

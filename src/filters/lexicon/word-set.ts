/** A set of words that answers `has` from a few bits a word, and is wrong for 3 in 1,000 words that are not members. */
export interface WordSet {
  has(word: string): boolean;
}

/** Bits looked at for a word. */
export const WORD_HASHES = 8;

/** The bits of a word in a set of so many bits, written into `places` and returned. */
export function bitsOf(word: string, bits: number, places: Uint32Array): Uint32Array {
  // Two FNV-1a hashes; the others are sums of them (Kirsch and Mitzenmacher).
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x5bd1e995);
    second ^= second >>> 15;
  }
  first ^= first >>> 16;
  const step = (second | 1) >>> 0;
  for (let hash = 0; hash < places.length; hash++) places[hash] = ((first >>> 0) + hash * step) % bits;
  return places;
}

/** The set a table packs; unpacked when it is first asked. */
export function wordSet(packed: string): WordSet {
  let bytes: Uint8Array | undefined;
  const places = new Uint32Array(WORD_HASHES);
  return {
    has(word) {
      bytes ??= Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
      for (const bit of bitsOf(word, bytes.length * 8, places))
        if ((bytes[bit >> 3]! & (1 << (bit & 7))) === 0) return false;
      return true;
    },
  };
}

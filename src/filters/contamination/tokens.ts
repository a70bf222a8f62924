import { BREAK, CHARACTER, foldTable, IGNORE, JAMO, LETTER } from "./fold.ts";

/**
 * A text as tokens: each word, or each character of scripts that are compared by character. Folded, so that case, width,
 * accents, punctuation and white space make no difference. The arrays are longer than `count` and serve the next text again.
 */
export interface Tokens {
  count: number;
  /** UTF-16 offset of each token. */
  starts: Int32Array;
  /** The hash of each token; its lowest bit says that it is a word. */
  hashes: Int32Array;
  /** The hash of all tokens before each: of a stretch by two look-ups, however long it is. */
  prefixes: Int32Array;
}

export const newTokens = (): Tokens => ({
  count: 0,
  starts: new Int32Array(0),
  hashes: new Int32Array(0),
  prefixes: new Int32Array(1),
});

/** Multiplies the hash of a stretch for every token that follows. */
export const BASE = 0x5bd1e995 | 0;
const PRIME = 0x01000193;

export const isWordAt = ({ hashes }: Tokens, at: number): boolean => (hashes[at]! & 1) === 1;

/** Code units that are about to become tokens: `length` of them from `base` on. */
export interface Units {
  readonly units: Uint16Array;
  readonly base: number;
  readonly length: number;
}

export function unitsOf(text: string): Units {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return { units, base: 0, length: text.length };
}

function reserve(into: Tokens, units: number): void {
  if (into.starts.length >= units) return;
  const size = 1 << (32 - Math.clz32(Math.max(units, 1023)));
  into.starts = new Int32Array(size);
  into.hashes = new Int32Array(size);
  into.prefixes = new Int32Array(size + 1);
}

/** Fills `into` with the tokens of units, the first of which is unit `offset` of its text: the same as the kernel `grams` takes. */
export function tokenise({ units, base, length }: Units, offset: number, into: Tokens): void {
  reserve(into, length);
  const table = foldTable();
  const { starts, hashes, prefixes } = into;
  const end = base + length;
  let count = 0;
  for (let at = base; at < end; ) {
    let entry = table[units[at]!]!;
    const kind = entry >>> 16;
    starts[count] = at + offset - base;
    at++;
    if (kind === LETTER) {
      let hash = Math.imul(entry, PRIME);
      for (; at < end; at++) {
        entry = table[units[at]!]!;
        if (entry >>> 16 === LETTER) hash = Math.imul(hash ^ entry, PRIME);
        else if (entry >>> 16 !== IGNORE) break;
      }
      hashes[count++] = hash | 1;
    } else if (kind === CHARACTER) hashes[count++] = hashOf(entry & 0xffff);
    else if (kind === JAMO) {
      const syllable = syllableOf(entry & 0xffff, at < end ? units[at]! : 0, at + 1 < end ? units[at + 1]! : 0);
      hashes[count++] = hashOf((syllable === 0 ? entry : syllable) & 0xffff);
      at += syllable >>> 16;
    }
  }
  into.count = count;
  for (let at = 0; at < count; at++) prefixes[at + 1] = (Math.imul(prefixes[at]!, BASE) + hashes[at]!) | 0;
}

const hashOf = (character: number): number => Math.imul((CHARACTER << 16) | character, PRIME) & ~1;

/** The syllable of a consonant, a vowel and perhaps a final consonant, and above it how many units follow the first; or 0. */
function syllableOf(consonant: number, second: number, third: number): number {
  const vowel = second - 0x1161;
  if (vowel < 0 || vowel > 20) return 0;
  const final = third - 0x11a7;
  const hasFinal = final > 0 && final < 28;
  const unit = 0xac00 + ((consonant - 0x1100) * 21 + vowel) * 28 + (hasFinal ? final : 0);
  return ((hasFinal ? 2 : 1) << 16) | unit;
}

/** Where the token that starts at `start` ends. */
export function tokenEnd(text: string, start: number): number {
  const table = foldTable();
  const kind = table[text.charCodeAt(start)]! >>> 16;
  let end = start + 1;
  if (kind === JAMO)
    end += syllableOf(text.charCodeAt(start), text.charCodeAt(start + 1), text.charCodeAt(start + 2)) >>> 16;
  for (let at = end; at < text.length; at++) {
    const next = table[text.charCodeAt(at)]! >>> 16;
    // Marks belong to what they stand on, not only in words.
    if (next === BREAK || (next !== IGNORE && (kind !== LETTER || next !== LETTER))) break;
    if (next === LETTER || isMark(text.charCodeAt(at))) end = at + 1;
  }
  return end;
}

const isMark = (unit: number) => (unit >= 0x300 && unit < 0x370) || unit === 0x3099 || unit === 0x309a;

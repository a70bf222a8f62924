import { KOREAN, PINYIN, ROMAJI, type Syllables } from "./syllables.ts";

/**
 * A first look at words of plain letters, which settles most words of other languages without making a string of them: by two
 * letters in a row that no syllables of a kind have, and by a table of the words that are listed.
 */

/** Bits of the kinds, in the order of `KINDS`. */
export const ALL_KINDS = 7;

/** Rows and columns of the table of pairs: the letters, and the edge of a word. */
const EDGE = 26;
const SIDE = 32;

let pairs: Uint8Array | undefined;

/** By `SIDE * letter + letter`: bits of the kinds in whose words the second letter may follow the first. */
function pairTable(): Uint8Array {
  const table = new Uint8Array(SIDE * SIDE);
  addPairs(table, ROMAJI, "aeiou", 1);
  addPairs(table, KOREAN, "aeiou", 2);
  addPairs(table, PINYIN, "aeiouv", 4);
  return table;
}

const letterAt = (text: string, at: number) => text.charCodeAt(at) - 0x61;

function addPairs(table: Uint8Array, { initial, medial, final }: Syllables, vowelLetters: string, bit: number): void {
  const vowels = Array.from(vowelLetters, (vowel) => letterAt(vowel, 0));
  const allow = (first: number, second: number) => {
    table[SIDE * first + second]! |= bit;
  };
  for (const vowel of vowels) {
    allow(EDGE, vowel);
    allow(vowel, EDGE);
    for (const next of vowels) allow(vowel, next);
  }
  for (const groups of [initial, medial, final])
    for (const group of groups) {
      const last = letterAt(group, group.length - 1);
      for (let at = 1; at < group.length; at++) allow(letterAt(group, at - 1), letterAt(group, at));
      if (groups === initial) allow(EDGE, letterAt(group, 0));
      else for (const vowel of vowels) allow(vowel, letterAt(group, 0));
      if (groups === final) allow(last, EDGE);
      else for (const vowel of vowels) allow(last, vowel);
    }
}

/** The letters of a word as two numbers, six letters each. */
const HALF = 6;
/** Longer words are not in the table. */
const LONGEST = 2 * HALF;

/** Listed words by their letters: open addressing, a power of two of places. */
interface Listed {
  readonly mask: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly code: Int16Array;
}

let listed: Listed | undefined;

const placeOf = (low: number, high: number, mask: number) =>
  ((Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 7) & mask;

/** Makes the table of words, each with its code. Words of other letters than `a` to `z`, and long ones, are left out. */
function tableOf(codes: Iterable<readonly [string, number]>): Listed {
  const entries = [...codes].filter(([word]) => word.length <= LONGEST && /^[a-z]+$/.test(word));
  const size = 1 << Math.ceil(Math.log2(4 * entries.length));
  const table = {
    mask: size - 1,
    low: new Int32Array(size),
    high: new Int32Array(size),
    code: new Int16Array(size).fill(-1),
  };
  for (const [word, code] of entries) {
    let [low, high] = [0, 0];
    for (let at = 0; at < word.length; at++)
      if (at < HALF) low = (low << 5) | (letterAt(word, at) + 1);
      else high = (high << 5) | (letterAt(word, at) + 1);
    let place = placeOf(low, high, table.mask);
    while (table.code[place]! >= 0) place = (place + 1) & table.mask;
    table.low[place] = low;
    table.high[place] = high;
    table.code[place] = code;
  }
  return table;
}

/** What `quickLook` gives in place of a code. */
export const SLOW = -1;

/** After `quickLook` gave `SLOW`: bits of the kinds whose word it may be. */
let may = 0;
export const possibleKinds = (): number => may;

/**
 * The code of a word that is listed; `fails` where it is not and cannot be of any kind; `SLOW` where only a closer look
 * tells, as with marks, digits and long words. `codes`: the listed words with their codes, asked for once.
 */
export function quickLook(
  text: string,
  start: number,
  end: number,
  fails: number,
  codes: () => Iterable<readonly [string, number]>,
): number {
  pairs ??= pairTable();
  listed ??= tableOf(codes());
  let kinds = ALL_KINDS;
  let low = 0;
  let high = 0;
  let letters = 0;
  let last = EDGE;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const letter = (unit | 0x20) - 0x61;
    if (letter < 0 || letter >= EDGE || unit >= 0x80) {
      if (unit === 0x27) continue;
      may = ALL_KINDS;
      return SLOW;
    }
    kinds &= pairs[SIDE * last + letter]!;
    last = letter;
    if (letters < HALF) low = (low << 5) | (letter + 1);
    else high = (high << 5) | (letter + 1);
    letters++;
  }
  if (letters === 0 || letters > LONGEST) {
    may = ALL_KINDS;
    return SLOW;
  }
  kinds &= pairs[SIDE * last + EDGE]!;
  for (let place = placeOf(low, high, listed.mask); listed.code[place]! >= 0; place = (place + 1) & listed.mask)
    if (listed.low[place] === low && listed.high[place] === high) return listed.code[place]!;
  if (kinds === 0) return fails;
  may = kinds;
  return SLOW;
}

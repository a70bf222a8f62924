import { COMMON, commonness } from "../codecs/commonness.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, scriptTable } from "../scripts.ts";
import { addLetter, isGrammar, stemEnd, WORD_BASIS } from "./english-stem.ts";

/** What a term is made of. */
export const WORD = 1;
export const NUMBER = 2;
/** One ideograph, and two in a row. */
export const HAN_ONE = 3;
export const HAN_TWO = 4;
/** Two katakana in a row, two Hangul syllables of a word, three hiragana. */
export const KATAKANA_TWO = 5;
export const HANGUL_TWO = 6;
export const HIRAGANA_THREE = 7;

/** One ideograph that any text has, of whatever subject. */
export const HAN_COMMON = 8;

export const TERM_KINDS = 9;

/**
 * What a text may be about, as hashes in the order of the text, as often as it says them: stems of words, numbers, and n-grams of
 * scripts that have no spaces. Filled by `listTerms`; made once and used again.
 */
export interface TermList {
  length: number;
  readonly hashes: Uint32Array;
  readonly kinds: Uint8Array;
}

/** What one code unit adds at most: an ideograph counts alone and with the one before it. */
export const TERMS_PER_UNIT = 2;

/** Room for `most` terms: `TERMS_PER_UNIT` for each code unit that will be listed before the list is emptied. */
export const createTermList = (most: number): TermList => ({
  length: 0,
  hashes: new Uint32Array(most),
  kinds: new Uint8Array(most),
});

const BASIS = WORD_BASIS;
const mix = addLetter;

/** Spreads what FNV leaves in the low bits, since tables are addressed by the high ones. */
function spread(raw: number): number {
  const hash = Math.imul(raw ^ (raw >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

function add(list: TermList, raw: number, kind: number): void {
  const at = list.length++;
  list.hashes[at] = spread(raw ^ kind);
  list.kinds[at] = kind;
}

/** Full-width letters and digits as ASCII; the letter of either case in lower case. */
function folded(unit: number): number {
  const narrow = unit >= 0xff10 && unit <= 0xff5a ? unit - 0xfee0 : unit;
  return (narrow >= 0x41 && narrow <= 0x5a) || (narrow >= 0xc0 && narrow <= 0xde && narrow !== 0xd7)
    ? narrow + 0x20
    : narrow;
}
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const LONG_MARK = 0x30fc;

/** ASCII letters and digits, folded; 0 for the rest. */
const ASCII = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(unit)) ? folded(unit) : 0,
);

/** One word of an alphabet, folded. */
const letters = new Uint16Array(32);
/** The hash of as many of its letters. */
const begun = new Int32Array(letters.length + 1).fill(WORD_BASIS);

/** Adds the terms of `[start, end)`. */
export function listTerms(text: string, start: number, end: number, list: TermList): void {
  const scripts = scriptTable();
  const common = commonness();
  for (let at = start; at < end; ) {
    const unit = text.charCodeAt(at);
    const script = scripts[unit]!;
    if (script === HAN) at = addIdeographs(text, at, end, list, scripts, common);
    else if (script === HIRAGANA) at = addHiragana(text, at, end, list, scripts);
    else if (script === LATIN) at = addWord(text, at, end, list, scripts);
    else if (script === KATAKANA) at = addKatakana(text, at, end, list, scripts);
    else if (script === HANGUL) at = addHangul(text, at, end, list, scripts);
    else if (isDigit(folded(unit))) at = addNumber(text, at, end, list);
    else at++;
  }
}

/** Digits with the commas between them. */
function addNumber(text: string, from: number, end: number, list: TermList): number {
  let hash = BASIS;
  let at = from;
  for (; at < end; at++) {
    const unit = folded(text.charCodeAt(at));
    if (isDigit(unit)) hash = mix(hash, unit);
    else if (unit !== 0x2c || !isDigit(folded(text.charCodeAt(at + 1)))) break;
  }
  add(list, hash, NUMBER);
  return at;
}

function addWord(text: string, from: number, end: number, list: TermList, scripts: Uint8Array): number {
  let length = 0;
  let hash = WORD_BASIS;
  let at = from;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    let letter: number;
    if (unit < 0x80) {
      letter = ASCII[unit]!;
      if (letter === 0) break;
    } else {
      letter = folded(unit);
      if (scripts[unit] !== LATIN && !isDigit(letter)) break;
    }
    if (length === letters.length) continue;
    letters[length++] = letter;
    hash = addLetter(hash, letter);
    begun[length] = hash;
  }
  if (length >= 2 && !isGrammar(hash)) add(list, begun[stemEnd(letters, length)]!, WORD);
  return at;
}

function addIdeographs(
  text: string,
  from: number,
  end: number,
  list: TermList,
  scripts: Uint8Array,
  common: Uint8Array,
): number {
  const { hashes, kinds } = list;
  let to = list.length;
  let last = text.charCodeAt(from);
  hashes[to] = spread(mix(BASIS, last) ^ kindOf(last, common));
  kinds[to++] = kindOf(last, common);
  let at = from + 1;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (scripts[unit] !== HAN) break;
    const kind = kindOf(unit, common);
    hashes[to] = spread(mix(BASIS, unit) ^ kind);
    hashes[to + 1] = spread(mix(mix(BASIS, last), unit) ^ HAN_TWO);
    kinds[to] = kind;
    kinds[to + 1] = HAN_TWO;
    to += 2;
    last = unit;
  }
  list.length = to;
  return at;
}

const kindOf = (ideograph: number, common: Uint8Array) => (common[ideograph]! & COMMON ? HAN_COMMON : HAN_ONE);

function addHiragana(text: string, from: number, end: number, list: TermList, scripts: Uint8Array): number {
  const { hashes, kinds } = list;
  let to = list.length;
  let [before, last] = [0, text.charCodeAt(from)];
  let at = from + 1;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (scripts[unit] !== HIRAGANA) break;
    if (before !== 0) {
      hashes[to] = spread(mix(mix(mix(BASIS, last), unit), before) ^ HIRAGANA_THREE);
      kinds[to++] = HIRAGANA_THREE;
    }
    before = last;
    last = unit;
  }
  list.length = to;
  return at;
}

function addKatakana(text: string, from: number, end: number, list: TermList, scripts: Uint8Array): number {
  let last = 0;
  let at = from;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    // The mark of long vowels is left out by some: コンピューター, コンピュータ.
    if (unit === LONG_MARK) continue;
    if (scripts[unit] !== KATAKANA) break;
    if (last !== 0) add(list, mix(mix(BASIS, last), unit), KATAKANA_TWO);
    last = unit;
  }
  return at;
}

/** Two syllables that end words of any subject. */
const ENDINGS: ReadonlySet<number> = new Set(
  "니다 습니 합니 입니 됩니 세요 시오 주세 해주 하는 하고 하여 해서 하면 하지 에서 에게 으로 부터 까지 이나 어요 아요 해요 예요 에요 네요 지요 군요 까요 나요 가요 대해 대한 있는 있습 없습 있어 것이 는데 지만 으면 려면 라고 다고 려고 면서 하기 되는 되어 있다 었습 았습 했습"
    .split(" ")
    .map((ending) => (ending.charCodeAt(0) << 16) | ending.charCodeAt(1)),
);

/** By the low bits of the second syllable: 1 where an ending may have it. */
const LAST = new Uint8Array(0x100);
for (const ending of ENDINGS) LAST[ending & 0xff] = 1;

function addHangul(text: string, from: number, end: number, list: TermList, scripts: Uint8Array): number {
  let last = 0;
  let at = from;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (scripts[unit] !== HANGUL) break;
    if (last !== 0 && !(LAST[unit & 0xff] === 1 && ENDINGS.has((last << 16) | unit)))
      add(list, mix(mix(BASIS, last), unit), HANGUL_TWO);
    last = unit;
  }
  return at;
}

import { COMMON, commonness } from "../codecs/commonness.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, scriptTable } from "../scripts.ts";
import { isGrammar, stemEnd } from "./english-stem.ts";

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
 * What a text may be about, as hashes: stems of words, numbers, and n-grams of scripts that have no spaces, none of them twice.
 * Filled by `addTerms`; made once and used again.
 */
export interface Terms {
  length: number;
  readonly hashes: Uint32Array;
  readonly kinds: Uint8Array;
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

const FNV = 0x01000193;
const mix = (hash: number, unit: number) => Math.imul(hash ^ unit, FNV);

/** The last step spreads what FNV leaves in the low bits, since tables are addressed by the high ones. */
function addHash(terms: Terms, raw: number, kind: number): void {
  let hash = raw ^ kind;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = (hash ^ (hash >>> 13)) >>> 0;
  const { hashes, length, slots } = terms;
  if (length === hashes.length) return;
  const slot = slotOf(terms, hash);
  if (slots[slot] !== 0) return;
  slots[slot] = length + 1;
  terms.places[length] = slot;
  hashes[length] = hash;
  terms.kinds[length] = kind;
  terms.counts[kind]!++;
  terms.length++;
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

/** One word of an alphabet, folded. */
const letters = new Uint16Array(32);

/** Adds the terms of `[start, end)`. */
export function addTerms(text: string, start: number, end: number, terms: Terms): void {
  const scripts = scriptTable();
  for (let at = start; at < end; ) {
    const unit = text.charCodeAt(at);
    const first = folded(unit);
    const script = scripts[unit]!;
    if (isDigit(first)) {
      at = addNumber(text, at, end, terms);
    } else if (script === LATIN) {
      at = addWord(text, at, end, terms, scripts);
    } else if (script === HAN || script === HANGUL || script === HIRAGANA || script === KATAKANA) {
      at = addRun(text, at, end, terms, scripts, script);
    } else at++;
  }
}

/** Digits with the commas between them. */
function addNumber(text: string, from: number, end: number, terms: Terms): number {
  let hash = 0x811c9dc5;
  let at = from;
  for (; at < end; at++) {
    const unit = folded(text.charCodeAt(at));
    if (isDigit(unit)) hash = mix(hash, unit);
    else if (unit !== 0x2c || !isDigit(folded(text.charCodeAt(at + 1)))) break;
  }
  addHash(terms, hash, NUMBER);
  return at;
}

function addWord(text: string, from: number, end: number, terms: Terms, scripts: Uint8Array): number {
  let length = 0;
  let at = from;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    const letter = folded(unit);
    if (scripts[unit] !== LATIN && !isDigit(letter)) break;
    if (length < letters.length) letters[length++] = letter;
  }
  if (length < 2 || isGrammar(letters, length)) return at;
  const stem = stemEnd(letters, length);
  let hash = 0x811c9dc5;
  for (let each = 0; each < stem; each++) hash = mix(hash, letters[each]!);
  addHash(terms, hash, WORD);
  return at;
}

/** Two syllables that end words of any subject. */
const ENDINGS: ReadonlySet<number> = new Set(
  "니다 습니 합니 입니 됩니 세요 시오 주세 해주 하는 하고 하여 해서 하면 하지 에서 에게 으로 부터 까지 이나 어요 아요 해요 예요 에요 네요 지요 군요 까요 나요 가요 대해 대한 있는 있습 없습 있어 것이 는데 지만 으면 려면 라고 다고 려고 면서 하기 되는 되어 있다 었습 았습 했습"
    .split(" ")
    .map((ending) => (ending.charCodeAt(0) << 16) | ending.charCodeAt(1)),
);

const GRAMS: Readonly<Record<number, readonly [size: number, kind: number]>> = {
  [HAN]: [2, HAN_TWO],
  [KATAKANA]: [2, KATAKANA_TWO],
  [HANGUL]: [2, HANGUL_TWO],
  [HIRAGANA]: [3, HIRAGANA_THREE],
};

function addRun(text: string, from: number, end: number, terms: Terms, scripts: Uint8Array, script: number): number {
  const [size, kind] = GRAMS[script]!;
  const common = commonness();
  let at = from;
  let [before, last] = [0, 0];
  let length = 0;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    // The mark of long vowels is left out by some: コンピューター, コンピュータ.
    if (unit === LONG_MARK && script === KATAKANA) continue;
    if (scripts[unit] !== script) break;
    length++;
    if (script === HAN) addHash(terms, mix(0x811c9dc5, unit), common[unit]! & COMMON ? HAN_COMMON : HAN_ONE);
    if (length >= size && !(script === HANGUL && ENDINGS.has((last << 16) | unit))) {
      const hash = mix(mix(0x811c9dc5, last), unit);
      addHash(terms, size === 3 ? mix(hash, before) : hash, kind);
    }
    before = last;
    last = unit;
  }
  if (at === from) return at + 1;
  return at;
}

import { HAN, HANGUL, HIRAGANA, KATAKANA, scriptTable } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";
import { beginsNumber } from "../grounding/number-reader.ts";
import type { LanguageOfText } from "./language-of-text.ts";

/** Sentences of one text that are compared. */
export const MOST = 400;
/** The shortest and the longest sentence that is compared, in UTF-16 code units. */
const LEAST_UNITS = 9;
const MOST_UNITS = 160;

/** 1 for the units that items, headings, rows of tables and code begin with. */
const MARKED = new Uint8Array(0x10000);
for (const mark of "-*#|>`0123456789・•") MARKED[mark.charCodeAt(0)] = 1;

/** Two sentences that say the same begin alike: so many units are compared first. */
const OPENING = 4;
const BITS = 12;

/** Counts by a hash of twelve bits: two that share a place are compared for nothing. The lists serve one text after the other. */
const openings = new Uint16Array(1 << BITS);
const heads = new Uint16Array(1 << BITS);
const wholes = new Uint16Array(1 << BITS);

/** By sentence, + 1: where its hashes are counted; 0 for none. */
const opening = new Uint16Array(MOST);
const head = new Uint16Array(MOST);
const whole = new Uint16Array(MOST);

/**
 * The letters that denying or affirming a sentence may bring or take away (see `NEGATIONS` in `repeated.ts`). What is left is the same of
 * a sentence and of its denial.
 */
const OF_DENIAL: Readonly<Record<LanguageOfText, string>> = {
  ja: "ではじゃありませんないすだる",
  ko: "이가아닙니다입없습있지않ㅂ",
  zh: "不能無法可以沒没會会",
  en: "notil",
};

const letters = new Map<LanguageOfText, Uint16Array>();

/** By code unit: the letter or digit it counts as, in lower case and half width; 0 for one that is passed over. */
function lettersOf(language: LanguageOfText): Uint16Array {
  let known = letters.get(language);
  if (known !== undefined) return known;
  known = new Uint16Array(0x10000);
  const scripts = scriptTable();
  for (let unit = 0; unit < known.length; unit++) {
    const script = scripts[unit]!;
    if (script === HAN || script === HIRAGANA || script === KATAKANA || script === HANGUL) known[unit] = unit;
  }
  for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789") {
    const unit = letter.charCodeAt(0);
    const upper = letter.toUpperCase().charCodeAt(0);
    for (const each of [unit, upper, unit + 0xfee0, upper + 0xfee0]) known[each] = unit;
  }
  // Other letters are passed over; but these two are those of ASCII in lower case.
  known[0x212a] = 0x6b;
  known[0x130] = 0x69;
  for (const letter of OF_DENIAL[language]) {
    const unit = letter.charCodeAt(0);
    for (let each = 0; each < known.length; each++) if (known[each] === unit) known[each] = 0;
  }
  letters.set(language, known);
  return known;
}

/**
 * Tells `use` of the sentences that may be the same as another one of the text but for a number or a denial: they begin alike, and
 * have the same letters before their first number, or the same letters but for those of a denial. Few do.
 */
export function eachAlike(text: Text, language: LanguageOfText, use: (start: number, end: number) => void): void {
  const sentences = text.sentences();
  const count = Math.min(sentences.length, MOST);
  if (count < 2 || !beginAlike(text, count)) return;
  const table = lettersOf(language);
  for (let index = 0; index < count; index++) {
    head[index] = 0;
    whole[index] = 0;
    if (openings[opening[index]!]! < 2) continue;
    const start = sentences.start(index);
    const end = sentences.end(index);
    if (end - start < LEAST_UNITS || end - start > MOST_UNITS || MARKED[text.text.charCodeAt(start)] === 1) continue;
    note(text.text, start, end, index, table);
  }
  for (let index = 0; index < count; index++)
    if (heads[head[index]!]! > 1 || wholes[whole[index]!]! > 1) use(sentences.start(index), sentences.end(index));
  for (let index = 0; index < count; index++) {
    openings[opening[index]!] = 0;
    heads[head[index]!] = 0;
    wholes[whole[index]!] = 0;
  }
}

/** Counts how many sentences begin alike; false where none do. */
function beginAlike(text: Text, count: number): boolean {
  const sentences = text.sentences();
  let isAny = false;
  for (let index = 0; index < count; index++) {
    const place = openingAt(text.text, sentences.start(index));
    opening[index] = place;
    if (++openings[place]! > 1) isAny = true;
  }
  if (!isAny) for (let index = 0; index < count; index++) openings[opening[index]!] = 0;
  return isAny;
}

const openingAt = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at) * 31 + text.charCodeAt(at + 1), 0x9e3779b1) ^
    Math.imul(text.charCodeAt(at + 2) * 31 + text.charCodeAt(at + OPENING - 1), 0x85ebca6b)) >>>
  (32 - BITS);

/** Counts the letters of a sentence before its first number, where it has one, and all of them. */
function note(text: string, start: number, end: number, index: number, table: Uint16Array): void {
  let hash = 0x811c9dc5;
  let hasNumber = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (!hasNumber && beginsNumber(unit)) {
      hasNumber = true;
      head[index] = placeOf(hash);
      heads[head[index]!]!++;
    }
    const letter = table[unit]!;
    if (letter !== 0) hash = Math.imul(hash ^ letter, 0x01000193);
  }
  whole[index] = placeOf(hash);
  wholes[whole[index]!]!++;
}

/** Never 0. */
const placeOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - BITS) || 1;

import { isKorean, isLatin, MANNERS, NAMES } from "./request-names.ts";

/** Ways in which a prompt may ask for a language in words, as bits. */
export const IN_LATIN = 1;
export const IN_JAPANESE = 2;
export const IN_KOREAN = 4;
export const IN_CHINESE = 8;
/** It may have words about the language of somebody. */
export const SPOKEN = 16;

/** What a prompt has of these, and where: found by one pass over it. */
export interface RequestMarks {
  readonly bits: number;
  /** Where names of languages begin that a Japanese or a Korean particle follows, ascending. */
  readonly starts: readonly number[];
  /** Where the last of those particles stands. */
  readonly last: number;
}

/** What a unit may be the end or the beginning of: a class by code unit, 0 for most. */
const BLANK = 1;
const PARTICLE = 2;
const TOWARDS = 3;
const CHINESE_VERB = 4;
let classes: Uint8Array | undefined;

/** Before a blank: the last letters of `in`, `into`, `to`, `using`, `use`, `speak`, and of words before `language`. */
const BEFORE_NAME = 1;
const BEFORE_LANGUAGE = 2;
const BEFORE = new Uint8Array(0x80);
for (const letter of "nogek") BEFORE[letter.charCodeAt(0)]! |= BEFORE_NAME;
for (const letter of "el") BEFORE[letter.charCodeAt(0)]! |= BEFORE_LANGUAGE;

/** By the last five bits of three letters in a row: what such a word may be. */
const BEGINS = new Uint8Array(1 << 15);
/** Units that names of languages in Japanese and Chinese, and in Korean, end with. */
const ENDS = new Uint8Array(0x10000);
/** The names by their last two units, and by their first two. */
const BY_END = new Map<number, string[]>();
const BY_START = new Map<number, string[]>();

const codeOf = (first: number, second: number, third: number) =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
const pairOf = (first: number, second: number) => first * 0x10000 + second;

function fill(): Uint8Array {
  const begin = (word: string, bit: number) => {
    BEGINS[codeOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))]! |= bit;
  };
  for (const word of ["only", ...MANNERS.split("|")]) begin(word, BEFORE_NAME);
  begin("language", BEFORE_LANGUAGE);
  for (const name of NAMES.keys()) {
    if (isLatin(name)) {
      begin(name, BEFORE_NAME);
      continue;
    }
    const last = name.charCodeAt(name.length - 1);
    ENDS[last] = isKorean(name) ? IN_KOREAN : IN_JAPANESE;
    const pair = pairOf(name.charCodeAt(name.length - 2), last);
    BY_END.set(pair, [...(BY_END.get(pair) ?? []), name]);
    const start = pairOf(name.charCodeAt(0), name.charCodeAt(1));
    BY_START.set(start, [...(BY_START.get(start) ?? []), name]);
  }
  const table = new Uint8Array(0x10000);
  table[0x20] = BLANK;
  for (const unit of "でにを") table[unit.charCodeAt(0)] = PARTICLE;
  table["로".charCodeAt(0)] = TOWARDS;
  for (const unit of "用以講讲說说譯译翻") table[unit.charCodeAt(0)] = CHINESE_VERB;
  classes = table;
  return table;
}

/** Names that end otherwise do not make a prompt one that asks. */
const JAPANESE_HINT = "語文ト";
const KOREAN_HINT = "어말토";
const CHINESE_ENDS = "語语文话話";
const CHINESE_STOPS = "，。\n";
/** Between `用` and the last character of the language's name, but for a `成`. */
const CHINESE_UNITS = 6;

const NO_MARKS: RequestMarks = { bits: 0, starts: [], last: -1 };
const SPOKEN_ONLY: RequestMarks = { ...NO_MARKS, bits: SPOKEN };

/**
 * What a prompt may ask for; most have nothing of the kind. `units`: its code units from place `from` on. `isNamed`: whether the
 * name of a language in Latin letters stands behind the blank at a place.
 */
export function requestMarks(
  prompt: string,
  units: Uint16Array,
  from: number,
  isNamed: (prompt: string, blank: number) => boolean,
): RequestMarks {
  const table = classes ?? fill();
  const { length } = prompt;
  let bits = 0;
  let hints = 0;
  let names = 0;
  let last = -1;
  // What may be the name of a language is in the clause of a verb, and one stands right behind a verb.
  let clause = false;
  let verb = false;
  let starts: number[] | undefined;
  for (let at = 0; at < length; at++) {
    const kind = table[units[from + at]!]!;
    if (kind === 0) continue;
    if (kind === CHINESE_VERB) {
      clause ||= namesChinese(prompt, at);
      verb ||= startsName(prompt, at + 1) || ("成為为".includes(prompt.charAt(at + 1)) && startsName(prompt, at + 2));
      continue;
    }
    if (at === 0) continue;
    const before = units[from + at - 1]!;
    if (kind === BLANK) {
      const may = BEFORE[(before | 0x20) & 0x7f]!;
      if (may === 0 || at + 3 >= length) continue;
      const begins = may & BEGINS[codeOf(units[from + at + 1]!, units[from + at + 2]!, units[from + at + 3]!)]!;
      if ((begins & BEFORE_NAME) !== 0 && (bits & IN_LATIN) === 0 && isNamed(prompt, at)) bits |= IN_LATIN;
      if ((begins & BEFORE_LANGUAGE) !== 0) bits |= SPOKEN;
      continue;
    }
    const wanted = kind === PARTICLE ? IN_JAPANESE : IN_KOREAN;
    if (ENDS[before] !== wanted) continue;
    if ((kind === PARTICLE ? JAPANESE_HINT : KOREAN_HINT).includes(prompt.charAt(at - 1))) hints |= wanted;
    const found = at < 2 ? undefined : BY_END.get(pairOf(units[from + at - 2]!, before));
    if (found === undefined) continue;
    for (const name of found) {
      if (at < name.length || !prompt.startsWith(name, at - name.length)) continue;
      starts ??= [];
      starts.push(at - name.length);
      names |= wanted;
      last = at;
    }
  }
  bits |= hints & names;
  if (clause && verb) bits |= IN_CHINESE;
  if (starts === undefined) return bits === 0 ? NO_MARKS : bits === SPOKEN ? SPOKEN_ONLY : { ...NO_MARKS, bits };
  return { bits, starts: starts.sort((a, b) => a - b), last };
}

/** True when the name of a language begins at `at`. */
function startsName(prompt: string, at: number): boolean {
  if (at + 1 >= prompt.length) return false;
  const names = BY_START.get(pairOf(prompt.charCodeAt(at), prompt.charCodeAt(at + 1)));
  return names?.some((name) => prompt.startsWith(name, at)) === true;
}

/** True when what may be the name of a language ends in the clause behind a verb: `用中文`, `翻譯成英語`. */
function namesChinese(prompt: string, verb: number): boolean {
  let from = verb + 1;
  // Its last unit may stand one further where a word of direction is between.
  const most = "成為为".includes(prompt.charAt(from)) ? CHINESE_UNITS + 1 : CHINESE_UNITS;
  const end = Math.min(prompt.length - 1, verb + 1 + most);
  for (; from < end; from++) {
    if (CHINESE_STOPS.includes(prompt.charAt(from))) return false;
    if (CHINESE_ENDS.includes(prompt.charAt(from + 1))) return true;
  }
  return false;
}

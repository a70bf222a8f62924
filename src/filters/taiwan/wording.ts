import type { Text } from "../../text/text.ts";
import { HONG_KONG, type MainlandWord, mainlandWords } from "../lexicon/mainland-words.ts";

/** A mainland word of a text: its first place, and how often it occurs. */
export interface Found {
  readonly word: MainlandWord;
  readonly start: number;
  times: number;
}

export interface Wording {
  readonly found: readonly Found[];
  readonly traditional: boolean;
}

/** What a unit may be: the first of a mainland word, the first of a Hong Kong one, a form of one script alone. */
const FIRST = 1;
const HONG_KONG_FIRST = 2;
const TRADITIONAL = 4;
const SIMPLIFIED = 8;
/** In `pairs`: two units that a word of either may begin with. */
const PAIR = 1;
/** A Hong Kong word of one unit. */
const ALONE = 32;

/** Common characters whose two forms differ, neither of which Japanese has in common with the other script. */
const TRADITIONAL_FORMS =
  "這們個說時對過還與開關點長東車見觀問間電話應該讓實際經後發現無從頭為於樣寫體臺灣學會國來兩麼什幾" +
  "網軟視頻號數據標盤務際納導彈計員賬腦機術區業產質級費類線錄設備";
const SIMPLIFIED_FORMS = "这们个说时对过还与开关点长东车见观问间电话应该让实际经发现无从头为样写湾学会国来两么几";

interface Tables {
  readonly words: ReadonlyMap<number, readonly MainlandWord[]>;
  readonly hongKong: ReadonlyMap<number, readonly string[]>;
  readonly kinds: Uint8Array;
  /** By `pairAt`: few pairs that begin no word share a place with one that does. */
  readonly pairs: Uint8Array;
}

const pairAt = (first: number, second: number) => ((first * 31) ^ (second * 7)) & 0xffff;

let made: Tables | undefined;

function tables(): Tables {
  if (made !== undefined) return made;
  const kinds = new Uint8Array(0x10000);
  const mark = (character: string, kind: number) => {
    kinds[character.charCodeAt(0)]! |= kind;
  };
  const pairs = new Uint8Array(0x10000);
  const pair = (word: string) => {
    pairs[pairAt(word.charCodeAt(0), word.charCodeAt(1))] = PAIR;
  };
  const words = mainlandWords();
  for (const [first, list] of words) {
    kinds[first]! |= FIRST;
    for (const { word } of list) pair(word);
  }
  const hongKong = new Map<number, string[]>();
  for (const word of HONG_KONG) {
    mark(word, HONG_KONG_FIRST);
    if (word.length > 1) pair(word);
    else mark(word, ALONE);
    hongKong.set(word.charCodeAt(0), [...(hongKong.get(word.charCodeAt(0)) ?? []), word]);
  }
  for (const character of TRADITIONAL_FORMS) if (!SIMPLIFIED_FORMS.includes(character)) mark(character, TRADITIONAL);
  for (const character of SIMPLIFIED_FORMS) if (!TRADITIONAL_FORMS.includes(character)) mark(character, SIMPLIFIED);
  made = { words, hongKong, kinds, pairs };
  return made;
}

/**
 * The mainland words of a text in Traditional characters, each once, in order, and whether it is in Traditional ones at all;
 * no words where it is from Hong Kong. One walk over the text with a look into a table for every unit.
 */
export function mainlandWording(text: Text): Wording {
  const { words, hongKong, kinds, pairs } = tables();
  const units = text.text;
  const found = new Map<string, Found>();
  let traditional = 0;
  let simplified = 0;
  for (let at = 0; at < units.length; at++) {
    const kind = kinds[units.charCodeAt(at)]!;
    if (kind === 0) continue;
    if ((kind & TRADITIONAL) !== 0) traditional++;
    if ((kind & SIMPLIFIED) !== 0) simplified++;
    if ((kind & ALONE) !== 0) return { found: [], traditional: true };
    if ((kind & (FIRST | HONG_KONG_FIRST)) === 0) continue;
    const first = units.charCodeAt(at);
    if (pairs[pairAt(first, units.charCodeAt(at + 1))] === 0) continue;
    if ((kind & HONG_KONG_FIRST) !== 0 && startsOne(units, at, hongKong.get(first)!))
      return { found: [], traditional: true };
    const word = (kind & FIRST) === 0 ? undefined : wordAt(units, at, words.get(first)!);
    if (word === undefined) continue;
    const known = found.get(word.word);
    if (known !== undefined) known.times++;
    else if (!isSetApart(text, at)) found.set(word.word, { word, start: at, times: 1 });
    at += word.word.length - 1;
  }
  const isTraditional = traditional > 2 * simplified;
  return { found: isTraditional ? [...found.values()] : [], traditional: isTraditional };
}

// Functions of their own: a closure over the loop's place would cost every turn of it an allocation.
const startsOne = (units: string, at: number, words: readonly string[]) =>
  words.some((word) => units.startsWith(word, at));
const wordAt = (units: string, at: number, words: readonly MainlandWord[]) =>
  words.find((word) => stands(units, at, word));

function stands(units: string, at: number, { word, notAfter, notBefore }: MainlandWord): boolean {
  if (!units.startsWith(word, at)) return false;
  const before = units[at - 1];
  const after = units[at + word.length];
  return !(before !== undefined && notAfter.includes(before)) && !(after !== undefined && notBefore.includes(after));
}

/** In code, a quotation, a title or parentheses it is somebody else's word. */
const isSetApart = (text: Text, at: number): boolean => {
  const kind = text.zoneAt(at)?.kind;
  return kind !== undefined && kind !== "table";
};

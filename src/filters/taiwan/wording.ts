import { type MarkedPlaces, type MarkTable, markedPlaces, markTable } from "../../text/marked.ts";
import type { Text } from "../../text/text.ts";
import { HONG_KONG, type MainlandWord, mainlandWords } from "../lexicon/mainland-words.ts";

/** A mainland word of a text: its first place, and how often it occurs. */
export interface Found {
  readonly word: MainlandWord;
  readonly start: number;
  times: number;
}

/** What a unit may be: the first of a mainland word, the first of a Hong Kong one, a Hong Kong word of one unit. */
const FIRST = 1;
const HONG_KONG_FIRST = 2;
const ALONE = 4;
/** A mark of prose in half width. */
export const HALF_WIDTH = 8;
const HALF_WIDTH_MARKS = ",.?!;";

/** Common characters whose two forms differ, neither of which Japanese has in common with the other script. */
const TRADITIONAL_FORMS =
  "這們個說時對過還與開關點長東車見觀問間電話應該讓實際經後發現無從頭為於樣寫體臺灣學會國來兩麼什幾" +
  "網軟視頻號數據標盤務際納導彈計員賬腦機術區業產質級費類線錄設備";
const SIMPLIFIED_FORMS = "这们个说时对过还与开关点长东车见观问间电话应该让实际经发现无从头为样写湾学会国来两么几";

/** The mainland words of a text in order. */
export interface Wording {
  readonly found: readonly Found[];
  /** What the units behind the first of each word add to `weightOf`: they say nothing about the text around them. */
  readonly weight: number;
}

interface Tables {
  readonly words: ReadonlyMap<number, readonly MainlandWord[]>;
  readonly hongKong: ReadonlyMap<number, readonly string[]>;
  readonly table: MarkTable;
}

let made: Tables | undefined;

function tables(): Tables {
  if (made !== undefined) return made;
  const marks = new Uint8Array(0x10000);
  const pairs: string[] = [];
  const words = mainlandWords();
  for (const [first, list] of words) {
    marks[first]! |= FIRST;
    for (const { word } of list) pairs.push(word.slice(0, 2));
  }
  const hongKong = new Map<number, string[]>();
  for (const word of HONG_KONG) {
    const first = word.charCodeAt(0);
    marks[first]! |= word.length > 1 ? HONG_KONG_FIRST : HONG_KONG_FIRST | ALONE;
    if (word.length > 1) pairs.push(word.slice(0, 2));
    hongKong.set(first, [...(hongKong.get(first) ?? []), word]);
  }
  for (const mark of HALF_WIDTH_MARKS) marks[mark.charCodeAt(0)]! |= HALF_WIDTH;
  made = { words, hongKong, table: markTable(marks, FIRST | HONG_KONG_FIRST, pairs) };
  return made;
}

const places = markedPlaces();

/** Where words may begin that are looked for, and where half-width marks stand. Good until the next text is looked at. */
export function placesOf(text: Text): MarkedPlaces {
  text.marked(tables().table, places);
  return places;
}

/**
 * The mainland words of a text, each once, in order; undefined where it has a word of Hong Kong. Only words that begin with
 * the same two units as one of these are looked up.
 */
export function mainlandWording(text: Text, places: MarkedPlaces): Wording | undefined {
  if ((places.marks & (FIRST | HONG_KONG_FIRST | ALONE)) === 0) return NOTHING;
  const { words, hongKong } = tables();
  const units = text.text;
  const found = new Map<string, Found>();
  let done = 0;
  let weight = 0;
  for (let index = 0; index < places.length; index++) {
    const at = places.at[index]!;
    if (at < done || places.mark[index] === HALF_WIDTH) continue;
    if ((places.mark[index]! & ALONE) !== 0) return undefined;
    const first = units.charCodeAt(at);
    if ((places.mark[index]! & HONG_KONG_FIRST) !== 0 && startsOne(units, at, hongKong.get(first)!)) return undefined;
    const word = (places.mark[index]! & FIRST) === 0 ? undefined : wordAt(units, at, words.get(first)!);
    if (word === undefined) continue;
    const known = found.get(word.word);
    if (known !== undefined) known.times++;
    else if (!isSetApart(text, at)) found.set(word.word, { word, start: at, times: 1 });
    done = at + word.word.length;
    weight += weightOf(units, at + 1, done);
  }
  return found.size === 0 && weight === 0 ? NOTHING : { found: [...found.values()], weight };
}

const NOTHING: Wording = { found: [], weight: 0 };

/** By code unit: 1 for a Traditional form, 2 for a Simplified one. */
let forms: Uint8Array | undefined;

/** True when a text is in Traditional characters, if in any of the two, outside its mainland words. */
export const isTraditional = ({ text }: Text, { weight }: Wording): boolean => weightOf(text, 0, text.length) > weight;

/** Traditional forms of a stretch, less twice the Simplified ones. */
function weightOf(text: string, start: number, end: number): number {
  forms ??= formTable();
  let traditional = 0;
  let simplified = 0;
  for (let at = start; at < end; at++) {
    const form = forms[text.charCodeAt(at)]!;
    traditional += form & 1;
    simplified += form >> 1;
  }
  return traditional - 2 * simplified;
}

function formTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const each of TRADITIONAL_FORMS) if (!SIMPLIFIED_FORMS.includes(each)) table[each.charCodeAt(0)] = 1;
  for (const each of SIMPLIFIED_FORMS) if (!TRADITIONAL_FORMS.includes(each)) table[each.charCodeAt(0)] = 2;
  return table;
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

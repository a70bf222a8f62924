import {
  hanFormTable,
  IN_JAPANESE,
  IN_MAINLAND,
  JAPANESE,
  OLD,
  SIMPLIFIED,
  SOMETIMES_SIMPLIFIED,
  TRADITIONAL,
} from "../../text/han-forms.ts";
import { type MarkedPlaces, type MarkTable, markedPlaces, markTable, pairsIn } from "../../text/marked.ts";
import type { Text } from "../../text/text.ts";
import { CHINESE_WORDS, type ChineseWord } from "../lexicon/chinese-function-words.ts";
import type { HanBase } from "./base.ts";
import { simplifiedWords, type WordList, wordList } from "./words.ts";

/** The base never writes this character: a simplified form, or one that only Chinese has. */
export const FOREIGN = 1;
/** Foreign where a word of the list of simplified words is over it. */
export const IN_WORD = 2;
/** In Japanese: a form given up for a newer one. */
export const OLD_FORM = 4;
/** In Japanese: the character by which Chinese function words are found. */
export const GRAMMAR = 8;
/** In Japanese: in no character set of the language, and no simplified form. */
export const RARE = 16;
/** In Chinese: a form that only Japan writes. */
export const JAPANESE_FORM = 32;
/** With `GRAMMAR`: a word of one character. */
const WHOLE_WORD = 64;

/** Simplified forms that JIS has and no Japanese text uses but in names. */
const UNUSED_IN_JAPANESE = new Set(
  [..."个从价儿决况凭听坏处夸广弃无档气泪烟犹笋网赶种极于么丰"].map((each) => each.charCodeAt(0)),
);

/** What is looked for in a text of a base. */
interface Sought {
  readonly table: MarkTable;
  /** The words that have no character which is foreign by itself. */
  readonly words: WordList;
}

const known = new Map<HanBase, Sought>();

function soughtIn(base: HanBase): Sought {
  let sought = known.get(base);
  if (sought === undefined) {
    sought = make(base);
    known.set(base, sought);
  }
  return sought;
}

/** What every UTF-16 code unit calls for in a text of a base. */
export const marksOf = (base: HanBase): Uint8Array => soughtIn(base).table.marks;

/** The simplified words that have no character which is foreign to the base by itself. */
export const wordsOf = (base: HanBase): WordList => soughtIn(base).words;

function make(base: HanBase): Sought {
  const forms = hanFormTable();
  const marks = new Uint8Array(0x10000);
  for (let unit = 0x3400; unit < 0xa000; unit++) {
    const form = forms[unit]!;
    if (base === "zh") {
      if (form & SIMPLIFIED) marks[unit] = FOREIGN;
      else if (form & JAPANESE) marks[unit] = JAPANESE_FORM;
    } else if (base === "ko") {
      if (form & SIMPLIFIED && (form & IN_JAPANESE) === 0) marks[unit] = FOREIGN;
    } else if ((form & IN_JAPANESE) === 0)
      marks[unit] = form & (SIMPLIFIED | TRADITIONAL | IN_MAINLAND) ? FOREIGN : RARE;
    else if (form & OLD) marks[unit] = OLD_FORM;
  }
  const words = new Set<string>();
  const isAnchor = (unit: number) =>
    base !== "zh" ? UNUSED_IN_JAPANESE.has(unit) : (forms[unit]! & (SIMPLIFIED | SOMETIMES_SIMPLIFIED)) !== 0;
  for (const word of simplifiedWords()) {
    const units = Array.from(word, (each) => each.charCodeAt(0));
    if (units.some((unit) => marks[unit]! & FOREIGN) || !units.some(isAnchor)) continue;
    words.add(word);
    for (const unit of units) if (isAnchor(unit)) marks[unit] = (marks[unit]! & ~RARE) | IN_WORD;
  }
  const pairs: string[] = [];
  for (const word of words) pairs.push(...pairsIn(word));
  if (base === "ja") for (const [anchor, found] of CHINESE_WORDS) markGrammar(anchor, found, marks, pairs);
  return { table: markTable(marks, IN_WORD | GRAMMAR, pairs), words: wordList(words) };
}

/** Marks the character by which words are found, and what may stand beside it in them. */
function markGrammar(anchor: string, words: readonly ChineseWord[], marks: Uint8Array, pairs: string[]): void {
  const unit = anchor.charCodeAt(0);
  marks[unit]! |= GRAMMAR;
  for (const { word } of words) {
    if (word.length === 1) marks[unit]! |= WHOLE_WORD;
    pairs.push(...pairsIn(word));
  }
}

export type Places = MarkedPlaces;

const places = markedPlaces();

/** The marked places of a text in order. Good until the next text is looked at. */
export function placesOf(text: Text, base: HanBase): Places {
  text.marked(soughtIn(base).table, places);
  return places;
}

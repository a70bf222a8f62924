import {
  hanFormTable,
  IN_JAPANESE,
  IN_MAINLAND,
  IN_TAIWAN,
  JAPANESE,
  OLD,
  SIMPLIFIED,
  TRADITIONAL,
} from "../../text/han-forms.ts";
import { CHINESE_WORDS } from "../lexicon/chinese-function-words.ts";
import type { HanBase } from "./base.ts";
import { wordAnchors } from "./words.ts";

/** The base never writes this character: a simplified form, or one that only Chinese has. */
export const FOREIGN = 1;
/** Foreign where a word of the list of simplified words is over it. */
export const IN_WORD = 2;
/** In Japanese: a form given up for a newer one. */
export const OLD_FORM = 4;
/** In Japanese: the character by which Chinese function words are found. */
export const GRAMMAR = 8;
/** In no character set of the language, and no simplified form. */
export const RARE = 16;
/** In Chinese: a form that only Japan writes. */
export const JAPANESE_FORM = 32;

/** Simplified forms that JIS has and no Japanese text uses but in names. */
const UNUSED_IN_JAPANESE = new Set(
  [..."个从价儿决况凭听坏处夸广弃无档气泪烟犹笋网赶种极于么丰"].map((each) => each.charCodeAt(0)),
);

const tables = new Map<HanBase, Uint8Array>();

/** What every UTF-16 code unit calls for in a text of a base; 0 for nearly all. */
export function marksOf(base: HanBase): Uint8Array {
  let marks = tables.get(base);
  if (marks === undefined) {
    marks = make(base);
    tables.set(base, marks);
  }
  return marks;
}

function make(base: HanBase): Uint8Array {
  const forms = hanFormTable();
  const anchors = wordAnchors();
  const marks = new Uint8Array(0x10000);
  for (let unit = 0x3400; unit < 0xa000; unit++) {
    const form = forms[unit]!;
    if (base === "zh") {
      if (form & SIMPLIFIED) marks[unit] = FOREIGN;
      else if (anchors[unit] === 1) marks[unit] = IN_WORD;
      else if (form & JAPANESE) marks[unit] = JAPANESE_FORM;
      else if ((form & IN_TAIWAN) === 0) marks[unit] = RARE;
    } else if (base === "ko") {
      if (form & SIMPLIFIED && (form & IN_JAPANESE) === 0) marks[unit] = FOREIGN;
      else if (anchors[unit] === 1) marks[unit] = IN_WORD;
    } else if ((form & IN_JAPANESE) === 0)
      marks[unit] = form & (SIMPLIFIED | TRADITIONAL | IN_MAINLAND) ? FOREIGN : RARE;
    else {
      if (anchors[unit] === 1 && UNUSED_IN_JAPANESE.has(unit)) marks[unit]! |= IN_WORD;
      if (form & OLD) marks[unit]! |= OLD_FORM;
    }
  }
  if (base === "ja") for (const anchor of CHINESE_WORDS.keys()) marks[anchor.charCodeAt(0)]! |= GRAMMAR;
  return marks;
}

/** Places of a text and what they call for; one list that every text fills anew. */
export interface Places {
  length: number;
  /** All marks that occur, as bits. */
  marks: number;
  readonly at: number[];
  readonly mark: number[];
}

const places: Places = { length: 0, marks: 0, at: [], mark: [] };

/** The marked places of a text in order. Good until the next text is looked at. */
export function placesOf(text: string, marks: Uint8Array): Places {
  let count = 0;
  let all = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = marks[text.charCodeAt(at)]!;
    if (mark === 0) continue;
    all |= mark;
    places.at[count] = at;
    places.mark[count++] = mark;
  }
  places.length = count;
  places.marks = all;
  return places;
}

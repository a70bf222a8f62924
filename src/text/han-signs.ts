import { bitCount } from "./alphabet-language.ts";
import { BRACKETS } from "./brackets.ts";
import { hanFormTable, IN_JAPANESE, JAPANESE, OLD, SIMPLIFIED } from "./han-forms.ts";
import { HAN, HIRAGANA, KATAKANA } from "./scripts.ts";
import { sureEnd, sureStart } from "./sure-sentences.ts";
import type { UnitView } from "./unit-view.ts";

/** Chinese function characters that Japanese does not write, and those it writes in some compounds only. */
const CHINESE_STRONG = "这這们們你您她它吗嗎呢吧么麼说說还沒让讓给哪啊怎很";
export const CHINESE_WEAK = "的了是在我他不就也都而但到被把為为還还要和有";
export const STRONG_MARK = 255;
/** The bit of 是, which Japanese has in three words only. */
export const IS = 1 << (CHINESE_WEAK.indexOf("是") + 1);
let marks: Uint8Array | undefined;

/** `STRONG_MARK` for the ones, the number of the character for the others. */
export function chineseMarks(): Uint8Array {
  if (marks !== undefined) return marks;
  marks = new Uint8Array(0x10000);
  for (const mark of CHINESE_STRONG) marks[mark.charCodeAt(0)] = STRONG_MARK;
  for (const [number, mark] of [...CHINESE_WEAK].entries()) marks[mark.charCodeAt(0)] ||= number + 1;
  return marks;
}

/** A character without which a stretch with kana is no Chinese: of its grammar, or in a form that Japan does not write now. */
export const CHINESE_SIGN = 1;
/** A simplified form, and one that only Japan writes. */
export const SIMPLIFIED_SIGN = 2;
export const JAPANESE_SIGN = 4;

/** So many different characters of Chinese grammar that Japanese has in compounds make a sentence of Han characters Chinese. */
const GRAMMAR_KINDS = 3;
/** In the table alone: one of these. */
const MAY_BE_GRAMMAR = 8;

let signs: Uint8Array | undefined;

function signTable(): Uint8Array {
  const forms = hanFormTable();
  const grammar = chineseMarks();
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) {
    const form = forms[unit]!;
    const mainland = (form & (SIMPLIFIED | IN_JAPANESE)) === SIMPLIFIED;
    if (grammar[unit] === STRONG_MARK || 1 << grammar[unit]! === IS || mainland || (form & OLD) !== 0)
      table[unit]! |= CHINESE_SIGN;
    if (grammar[unit] !== 0 && grammar[unit] !== STRONG_MARK) table[unit]! |= MAY_BE_GRAMMAR;
    if (form & SIMPLIFIED) table[unit]! |= SIMPLIFIED_SIGN;
    if (form & JAPANESE) table[unit]! |= JAPANESE_SIGN;
  }
  return table;
}

/** The signs that a text shows. */
export interface HanSigns {
  /** As bits: `CHINESE_SIGN` and its like. */
  readonly bits: number;
  /** Sentences that may be Chinese by their grammar: starts and ends by turns, in UTF-16 code units. */
  readonly grammar: readonly number[];
}

const NO_GRAMMAR: readonly number[] = [];
/** By bits, for the many texts without such sentences. */
const PLAIN: readonly HanSigns[] = Array.from({ length: 8 }, (_, bits) => ({ bits, grammar: NO_GRAMMAR }));

/** The signs of a text, in one pass. */
export function signsOf(text: { readonly text: string; units(): UnitView }): HanSigns {
  signs ??= signTable();
  const { array, from } = text.units();
  const to = from + text.text.length;
  let found = 0;
  // Of the sentence at hand: where the last such character stood, and which there were.
  let last = from;
  let kinds = 0;
  let settled = 0;
  let grammar: number[] | undefined;
  for (let at = from; at < to; ) {
    let mark = signs[array[at]!]!;
    if (at + 4 <= to) {
      mark |= signs[array[at + 1]!]! | signs[array[at + 2]!]! | signs[array[at + 3]!]!;
      if ((mark & MAY_BE_GRAMMAR) === 0) {
        found |= mark;
        at += 4;
        continue;
      }
      mark = signs[array[at]!]!;
    }
    found |= mark;
    if ((mark & MAY_BE_GRAMMAR) !== 0) {
      const start = sureStart(array, last, at);
      if (start >= 0) kinds = 0;
      kinds |= 1 << chineseMarks()[array[at]!]!;
      last = at;
      if (at >= settled && bitCount(kinds) >= GRAMMAR_KINDS) {
        settled = sureEnd(array, at, to);
        const begin = sureStart(array, from, at);
        const start = Math.max(0, begin - from);
        if (mayHaveGrammar(text, start, settled - from)) {
          grammar ??= [];
          grammar.push(start, settled - from);
        }
      }
    }
    at++;
  }
  const bits = found & ~MAY_BE_GRAMMAR;
  return grammar === undefined ? PLAIN[bits]! : { bits, grammar };
}

/** True when `[start, end)` of a text shows one of the signs. */
export function hasSigns(text: { units(): UnitView }, start: number, end: number, wanted: number): boolean {
  signs ??= signTable();
  const { array, from } = text.units();
  for (let at = from + start; at < from + end; at++) if ((signs[array[at]!]! & wanted) !== 0) return true;
  return false;
}

/** Without kana between them so many Han characters may be a sentence among few kana. */
const HAN_RUN = 8;
/** 1: it may open or close what is set apart, so that what stands around it meets. */
const MARKS = new Uint8Array(0x10000);
for (const mark of `"${BRACKETS.map(([open, close]) => open + close).join("")}`) MARKS[mark.charCodeAt(0)] = 1;

/**
 * True when so many kinds of the grammar of Chinese stand in a sentence of a text that a part of it with hardly a kana, as
 * quotations and other letters leave it, may be Chinese.
 */
function mayHaveGrammar(text: { units(): UnitView }, start: number, end: number): boolean {
  const grammar = chineseMarks();
  const { array, from, scripts, first } = text.units();
  let all = 0;
  let kinds = 0;
  let apart = false;
  let run = 0;
  for (let at = start; at < end; at++) {
    const script = scripts[first + at]!;
    const unit = array[from + at]!;
    if (script === HAN) {
      const mark = grammar[unit]!;
      if (mark !== 0 && mark !== STRONG_MARK) {
        all |= 1 << mark;
        kinds |= 1 << mark;
        if (bitCount(kinds) >= GRAMMAR_KINDS) return true;
      }
      if (++run >= HAN_RUN) apart = true;
    } else if (script === HIRAGANA || script === KATAKANA) {
      run = 0;
      kinds = 0;
    } else apart ||= MARKS[unit] === 1;
  }
  return apart && bitCount(all) >= GRAMMAR_KINDS;
}

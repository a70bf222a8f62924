import { CHINESE_SIGN, hasSigns, JAPANESE_SIGN, SIMPLIFIED_SIGN, signsOf } from "../../text/han-signs.ts";
import { stretchesOf } from "../../text/language.ts";
import { agrees } from "../../text/language-tags.ts";
import { LATIN_ONLY } from "../../text/script-runs.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA, LATIN } from "../../text/scripts.ts";
import { sureEnd, sureStart } from "../../text/sure-sentences.ts";
import type { Text } from "../../text/text.ts";
import { proseParts } from "./prose.ts";

/**
 * Letters of other scripts, Hangul or CJK characters with which nothing reads like a sentence: one letter less than the words
 * it takes, and than the CJK characters (`PROSE_WORDS` and `PROSE_CJK` of `text/language.ts`).
 */
const FEW_OTHERS = 3;
const FEW_CJK = 5;
/** Latin words that read like a sentence, so many of them in lower case (`PROSE_WORDS`, `KNOWN_LOWER_RATIO`). */
const LATIN_WORDS = 4;
const LOWER_WORDS = 2;
/** Or letters of plain English, whose words are not counted, with so many blanks (`ENGLISH_UNITS` and what goes with it). */
const ENGLISH_LETTERS = 16;
const ENGLISH_BLANKS = 8;
/**
 * True for a text in which nothing reads like a sentence of another language than the wanted one (`ja`, `ko`, `zh-Hant`): one
 * look at every unit, and only sentences that may be such a one are judged. False says nothing.
 */
export function isNative(text: Text, wanted: string | undefined): boolean {
  if (wanted !== "ja" && wanted !== "ko" && wanted !== "zh-Hant") return false;
  const counts = text.scripts();
  const kana = counts.of(HIRAGANA) + counts.of(KATAKANA);
  const han = counts.of(HAN);
  const hangul = counts.of(HANGUL);
  const latin = counts.of(LATIN);
  if (counts.letters - kana - han - hangul - latin > FEW_OTHERS) return false;
  if (wanted === "ko" ? han + kana > FEW_CJK : hangul > FEW_CJK) return false;
  // Kana in Chinese are looked at where they are: nearly no text has any.
  if (wanted === "zh-Hant" && kana > 0) return false;
  const pieces: Piece[] = [];
  if (latin >= LATIN_WORDS) addLatin(text, pieces);
  if (wanted !== "ko" && han > FEW_CJK) {
    const { bits, grammar } = text.once(signsOf);
    const signs = bits & SIGNS[wanted];
    if (signs !== 0) addMixed(text, signs, pieces);
    if (wanted === "ja")
      for (let at = 0; at < grammar.length; at += 2) pieces.push({ start: grammar[at]!, end: grammar[at + 1]! });
    pieces.sort((a, b) => a.start - b.start);
  }
  return pieces.length === 0 || areNative(text, pieces, wanted);
}

/** What stands between marks that end a sentence wherever they stand. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The signs of another writing in a text that is wanted in one. */
const SIGNS = { ja: CHINESE_SIGN, "zh-Hant": SIMPLIFIED_SIGN | JAPANESE_SIGN };

/** Adds the pieces that show signs. */
function addMixed(text: Text, signs: number, pieces: Piece[]): void {
  const { array, from } = text.units();
  const { length } = text.text;
  for (let start = 0; start < length; ) {
    const end = sureEnd(array, from + start, from + length) - from;
    if (hasSigns(text, start, end, signs)) pieces.push({ start, end });
    start = end + 1;
  }
}

/** Adds those in which Latin words may read like a sentence. */
function addLatin(text: Text, pieces: Piece[]): void {
  const runs = text.runs(LATIN_ONLY);
  const { array, from } = text.units();
  const to = from + text.text.length;
  let start = 0;
  let last = 0;
  let done = 0;
  let [words, lower, letters] = [0, 0, 0];
  for (let run = 0; run < runs.length; run++) {
    const at = runs.start(run);
    if (at < done) continue;
    const end = runs.end(run);
    const begin = sureStart(array, from + Math.max(last, done), from + at);
    if (begin >= 0) {
      start = begin - from;
      words = 0;
      lower = 0;
      letters = 0;
    }
    last = end;
    words++;
    const first = array[from + at]!;
    if (first < 0x41 || first > 0x5a) lower++;
    const few = letters < ENGLISH_LETTERS;
    letters += end - at;
    if (words >= LATIN_WORDS && lower >= LOWER_WORDS) {
      done = sureEnd(array, from + end, to) - from;
      pieces.push({ start, end: done });
    } else if (few && letters >= ENGLISH_LETTERS) {
      const stop = sureEnd(array, from + end, to) - from;
      if (blanksIn(array, from + start, from + stop) <= ENGLISH_BLANKS) continue;
      done = stop;
      pieces.push({ start, end: done });
    }
  }
}

function blanksIn(array: Uint16Array, from: number, to: number): number {
  let blanks = 0;
  for (let at = from; at < to; at++) if (array[at]! <= 0x20) blanks++;
  return blanks;
}

/** True when the sentences in the pieces are native after all: what else was in them is code, quoted, a name or a term. */
function areNative(text: Text, pieces: readonly Piece[], wanted: string): boolean {
  let piece = 0;
  for (const { start, end, asides } of proseParts(text)) {
    while (piece < pieces.length && pieces[piece]!.end <= start) piece++;
    if (piece === pieces.length) return true;
    if (pieces[piece]!.start >= end) continue;
    for (const { language, prose } of stretchesOf(text, start, end, asides)) {
      if (language === undefined || agrees(language, wanted)) continue;
      // Beside Chinese of whatever length a row of Han is Chinese, too.
      if (prose || language.startsWith("zh")) return false;
    }
  }
  return true;
}

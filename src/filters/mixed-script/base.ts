import {
  HAN,
  HANGUL,
  HIRAGANA,
  KATAKANA,
  LATIN,
  type Script,
  SURROGATE,
  scriptAt,
  scriptTable,
} from "../../text/scripts.ts";
import type { ScriptCounts } from "../../text/text.ts";

/** The writing a text or a line is in; `other` where there is none this filter can judge by. */
export type Base = "ja" | "ko" | "zh" | "latin" | "other";

/** One CJK character says about as much as this many Latin letters. */
export const LATIN_PER_CJK = 3;

/** The base of a text by its counts. */
export function baseOf(counts: ScriptCounts): Base {
  const kana = counts.of(HIRAGANA) + counts.of(KATAKANA);
  return decide(kana, counts.of(HAN), counts.of(HANGUL), counts.of(LATIN), counts.letters, false);
}

/** 0.12: Japanese prose has 30 to 60 % kana, kanji-heavy titles 15 %; kana spliced into Chinese stay below this. */
const KANA_RATIO = 0.12;

function decide(kana: number, han: number, hangul: number, latin: number, letters: number, japanese: boolean): Base {
  const plain = latin / LATIN_PER_CJK;
  const cjk = kana + han;
  const most = Math.max(cjk, hangul, plain);
  // Letters of other scripts, each weighed as a Latin one.
  const others = (letters - kana - han - hangul - latin) / LATIN_PER_CJK;
  if (most === 0 || others > most) return "other";
  if (most === plain) return "latin";
  if (most === hangul && hangul > cjk) return "ko";
  return kana >= KANA_RATIO * cjk || japanese ? "ja" : "zh";
}

/** What is on a line, as far as a judgement about a token in it needs it. */
export interface LineProfile {
  readonly start: number;
  readonly end: number;
  readonly base: Base;
  /** Letters by script. */
  of(script: Script): number;
  /** Letters of the base's own scripts. */
  readonly native: number;
}

/** Letters by script of the line last looked at. */
const counts = new Uint32Array(SURROGATE + 1);

/**
 * The profile of `[start, end)` of a text whose base is `text`; kanji-only lines of a Japanese text are Japanese. Good
 * until the next line is looked at.
 */
export function profileOf(text: string, start: number, end: number, base: Base): LineProfile {
  const table = scriptTable();
  counts.fill(0);
  for (let at = start; at < end; at++) {
    const script = table[text.charCodeAt(at)]!;
    counts[script]!++;
    if (script !== SURROGATE) continue;
    counts[scriptAt(text, at)]!++;
    if (text.codePointAt(at)! > 0xffff) at++;
  }
  let letters = 0;
  for (let script = LATIN; script < SURROGATE; script++) letters += counts[script]!;
  const kana = counts[HIRAGANA]! + counts[KATAKANA]!;
  const own = decide(kana, counts[HAN]!, counts[HANGUL]!, counts[LATIN]!, letters, base === "ja");
  const native = own === "ko" ? counts[HANGUL]! : own === "latin" ? counts[LATIN]! : kana + counts[HAN]!;
  return { start, end, base: own, of: countOf, native };
}

const countOf = (script: Script) => counts[script]!;

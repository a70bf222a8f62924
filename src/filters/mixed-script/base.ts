import type { ScriptCounts } from "../../text/script-runs.ts";
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

/** The writing a text or a line is in; `other` where there is none this filter can judge by. */
export type Base = "ja" | "ko" | "zh" | "latin" | "other";

/** One CJK character says about as much as this many Latin letters. */
const LATIN_PER_CJK = 3;

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

/** The profile of `[start, end)` of a text whose base is `text`; kanji-only lines of a Japanese text are Japanese. */
export function profileOf(text: string, start: number, end: number, base: Base): LineProfile {
  const table = scriptTable();
  const counts = new Map<Script, number>();
  let letters = 0;
  for (let at = start; at < end; at++) {
    let script = table[text.charCodeAt(at)]!;
    if (script === SURROGATE) {
      script = scriptAt(text, at);
      if (text.codePointAt(at)! > 0xffff) at++;
    }
    if (script < LATIN) continue;
    counts.set(script, (counts.get(script) ?? 0) + 1);
    letters++;
  }
  const of = (script: Script) => counts.get(script) ?? 0;
  const kana = of(HIRAGANA) + of(KATAKANA);
  const own = decide(kana, of(HAN), of(HANGUL), of(LATIN), letters, base === "ja");
  const native = own === "ko" ? of(HANGUL) : own === "latin" ? of(LATIN) : kana + of(HAN);
  return { start, end, base: own, of, native };
}

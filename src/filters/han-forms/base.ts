import { HAN, HANGUL, HIRAGANA, KATAKANA } from "../../text/scripts.ts";
import type { ScriptCounts } from "../../text/text.ts";

/** What the ideographs of a text are part of: Japanese, Korean, or Chinese; `han` where too little says which. */
export type HanBase = "ja" | "ko" | "zh";

/**
 * Kana make a text Japanese from this share of kana and ideographs on: Japanese prose has 30 to 60 %, headings 15 %;
 * a Chinese text with Japanese names stays below.
 */
const KANA_RATIO = 0.12;

/** The base of a text that has ideographs. */
export function hanBaseOf(counts: ScriptCounts): HanBase {
  const han = counts.of(HAN);
  const kana = counts.of(HIRAGANA) + counts.of(KATAKANA);
  const hangul = counts.of(HANGUL);
  if (hangul > han && hangul > kana) return "ko";
  return kana >= KANA_RATIO * (kana + han) ? "ja" : "zh";
}

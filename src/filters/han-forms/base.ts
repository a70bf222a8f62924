import { hanFormTable, JAPANESE } from "../../text/han-forms.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";

/** What the ideographs of a text are part of: Japanese, Korean, or Chinese. */
export type HanBase = "ja" | "ko" | "zh";

/** Kana make a text Japanese from this share of kana and ideographs on: Japanese prose has 30 to 60 %, headings 15 %. */
const KANA_RATIO = 0.12;
/** A text with a smaller share may be either: a Chinese one with Japanese names, or a Japanese list of names. */
const KANA_TRACE = 0.01;

/** Characters that Chinese sentences have and lists of Japanese names have not. */
const CHINESE_GRAMMAR = "的了是這们們我他她你沒没";

/** The base of a text that has ideographs. */
export function hanBaseOf(text: Text): HanBase {
  const counts = text.scripts();
  const han = counts.of(HAN);
  const hiragana = counts.of(HIRAGANA);
  const kana = hiragana + counts.of(KATAKANA);
  const hangul = counts.of(HANGUL);
  if (hangul > han && hangul > kana) return "ko";
  if (kana >= KANA_RATIO * (kana + han)) return "ja";
  if (hiragana === 0 || kana < KANA_TRACE * (kana + han)) return "zh";
  return chineseGrammar(text.text) <= japaneseForms(text.text) ? "ja" : "zh";
}

/** How many characters of Chinese grammar a text has. */
export function chineseGrammar(text: string): number {
  let times = 0;
  for (let at = 0; at < text.length; at++) if (CHINESE_GRAMMAR.includes(text[at]!)) times++;
  return times;
}

function japaneseForms(text: string): number {
  const forms = hanFormTable();
  let times = 0;
  for (let at = 0; at < text.length; at++) if (forms[text.charCodeAt(at)]! & JAPANESE) times++;
  return times;
}

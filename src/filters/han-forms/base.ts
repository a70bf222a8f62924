import { languageOfCjk } from "../../text/han-language.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";

/** What the ideographs of a text are part of: Japanese, Korean, or Chinese. */
export type HanBase = "ja" | "ko" | "zh";

/** Characters that Chinese sentences have and lists of Japanese names have not. */
const CHINESE_GRAMMAR = "的了是這们們我他她你沒没";

/** The base of a text that has ideographs: one with kana is Japanese, unless they are guests of a Chinese text. */
export function hanBaseOf(text: Text): HanBase {
  const counts = text.scripts();
  const han = counts.of(HAN);
  const kana = counts.of(HIRAGANA) + counts.of(KATAKANA);
  const hangul = counts.of(HANGUL);
  if (hangul > han && hangul > kana) return "ko";
  const language = kana === 0 ? "zh" : text.once(languageOfCjk);
  return language === "ja" || language === "Hani" ? "ja" : "zh";
}

/** How many characters of Chinese grammar a text has. */
export function chineseGrammar(text: string): number {
  let times = 0;
  for (let at = 0; at < text.length; at++) if (CHINESE_GRAMMAR.includes(text[at]!)) times++;
  return times;
}

/** Chinese prose has a character of its grammar for every dozen others, lists of names have none. */
const GRAMMAR_RATIO = 0.02;

/** True for ideographs in which no sentence of Chinese can be: a list of names or places, in whatever language. */
export const isWithoutGrammar = (text: Text): boolean =>
  chineseGrammar(text.text) <= GRAMMAR_RATIO * text.scripts().of(HAN);

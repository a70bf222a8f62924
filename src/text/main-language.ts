import { wordEvidence } from "./alphabet-language.ts";
import { languageOfCjk } from "./han-language.ts";
import { LETTERS_PER_CJK } from "./language.ts";
import { CYRILLIC, HAN, HANGUL, HIRAGANA, KATAKANA, LATIN } from "./scripts.ts";
import type { Text } from "./text.ts";

/** A text in alphabetic letters is told by its beginning, in UTF-16 code units: enough for some hundred words. */
const LOOKED_AT = 1200;
/** Fewer letters say nothing about a language. */
const LEAST_LETTERS = 6;

/** The tag of a text whose language cannot be told. */
export const UNDETERMINED = "und";

/**
 * The language most of a text is in, for counting: `ja`, `ko`, `zh-Hant`, `zh-Hans`, `zh`, `en` or another tag of the
 * word lists, else `und`. Costs a look at the counts of scripts; no sentence is judged by it.
 */
export function mainLanguage(text: Text): string {
  const counts = text.scripts();
  const cjk = counts.of(HIRAGANA) + counts.of(KATAKANA) + counts.of(HAN) + counts.of(HANGUL);
  const latin = counts.of(LATIN);
  const cyrillic = counts.of(CYRILLIC);
  const others = counts.letters - cjk - latin - cyrillic;
  if (counts.letters < LEAST_LETTERS && cjk < 2) return UNDETERMINED;
  const weight = cjk * LETTERS_PER_CJK;
  if (weight >= Math.max(latin, cyrillic, others)) {
    const language = text.once(languageOfCjk);
    return language === undefined || language === "Hani" ? UNDETERMINED : language;
  }
  if (others > Math.max(latin, cyrillic)) return UNDETERMINED;
  const end = Math.min(text.text.length, LOOKED_AT);
  return wordEvidence(text, 0, end, latin >= cyrillic ? LATIN : CYRILLIC).language ?? UNDETERMINED;
}

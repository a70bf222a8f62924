import { hanEvidence } from "../../text/han-forms.ts";
import { languageOfCjk } from "../../text/han-language.ts";
import { agrees } from "../../text/language-tags.ts";
import { isPlainEnglish } from "../../text/plain-english.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, scriptTable } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";
import { isMostlyEnglish } from "./doubtful.ts";
import { proseParts } from "./prose.ts";

/** Letters of Latin, and CJK characters or letters of any other script, that a foreign passage has at least. */
const LATIN_LETTERS = 15;
const OTHER_LETTERS = 6;
/** Han characters of a sentence that may be a Chinese one. */
const SENTENCE_HAN = 8;

/**
 * The language of a text that is plainly all in one, at the cost of a look at its counts and a glance at each sentence;
 * undefined for a text that has to be read. `wanted`: what it should be in, if that is known.
 */
export function plainLanguage(text: Text, wanted: string | undefined): string | undefined {
  const counts = text.scripts();
  const kana = counts.of(HIRAGANA) + counts.of(KATAKANA);
  const han = counts.of(HAN);
  const hangul = counts.of(HANGUL);
  const latin = counts.of(LATIN);
  const cjk = kana + han + hangul;
  const other = counts.letters - cjk - latin;
  if (other >= OTHER_LETTERS) return undefined;
  if (cjk < OTHER_LETTERS) {
    if (wanted !== undefined && wanted !== "en" && wanted !== "Latn") return undefined;
    return latin >= LATIN_LETTERS && isEnglishThroughout(text) ? "en" : undefined;
  }
  if (latin >= LATIN_LETTERS) return undefined;
  if (hangul >= OTHER_LETTERS)
    return han + kana < OTHER_LETTERS && (wanted === undefined || wanted === "ko") ? "ko" : undefined;
  const language = text.once(languageOfCjk);
  if (language === undefined || language === "Hani" || (wanted !== undefined && !agrees(language, wanted)))
    return undefined;
  if (language === "ja") return everySentenceHasKana(text) ? language : undefined;
  if (kana >= OTHER_LETTERS) return undefined;
  const { simplified, traditional } = hanEvidence(text);
  if (language === "zh-Hant") return simplified === 0 ? language : undefined;
  return language === "zh-Hans" && traditional === 0 ? language : undefined;
}

/** Shorter sentences are headings, names and items; the longest that one English word settles. UTF-16 code units. */
const HEADING_UNITS = 36;
const ONE_WORD_UNITS = 80;

/** True when the sentences that say anything are plain English. */
function isEnglishThroughout(text: Text): boolean {
  for (const { start, end } of proseParts(text)) {
    const length = end - start;
    if (length < HEADING_UNITS || isPlainEnglish(text, start, end, length < ONE_WORD_UNITS ? 2 : 4)) continue;
    if (!isMostlyEnglish(text, start, end)) return false;
  }
  return true;
}

/** True when no sentence of a Japanese text has so many Han characters and no kana that it may be Chinese. */
function everySentenceHasKana(text: Text): boolean {
  const table = scriptTable();
  const sentences = text.sentences();
  const { array, from } = text.units();
  for (let index = 0; index < sentences.length; index++) {
    const end = from + sentences.end(index);
    let han = 0;
    for (let at = from + sentences.start(index); at < end; at++) {
      const script = table[array[at]!];
      if (script === HIRAGANA || script === KATAKANA) {
        han = 0;
        break;
      }
      if (script === HAN) han++;
    }
    if (han >= SENTENCE_HAN) return false;
  }
  return true;
}

import type { Stretch } from "../../text/language.ts";
import { modelLanguage } from "../../text/language-model.ts";
import { isLatinLanguage } from "../../text/language-tags.ts";
import { LATIN, scriptTable } from "../../text/scripts.ts";
import { isEnglishWord } from "../lexicon/english.ts";

/** Lower-case words a share is taken of, at least and at most; of two words of which both are English it is enough. */
const FEWEST_WORDS = 4;
const FEWEST_ENGLISH = 2;
const FEW_WORDS = 6;
const MOST_WORDS = 40;

/**
 * Shares of English words that make a stretch English, or anything but: chosen by hand; what they give is measured by
 * bench/quality/language.ts.
 */
const ENGLISH_RATIO = 0.75;
const FOREIGN_RATIO = 0.45;

/** Letters by threes a word has in living languages; permutations of `abc` have fewer. */
const FEWEST_SIZE = 1.15;

/**
 * What a stretch of Latin prose is in where function words leave doubt: English by the share of its words that are, else
 * what the model says. A stretch that is neither stays as it is.
 */
export function settled(text: string, stretch: Stretch): Stretch {
  const { language, sure, prose, words, size } = stretch;
  if (sure || words < FEWEST_ENGLISH || language === undefined || !isLatinLanguage(language)) return stretch;
  const { counted, share } = englishShare(text, stretch);
  // A few words of another language may well be English ones: "Définis le cloud computing".
  if (language !== "Latn" && language !== "en" && counted < FEW_WORDS) return stretch;
  if (share >= ENGLISH_RATIO && counted >= FEWEST_ENGLISH) return { ...stretch, language: "en", sure: true };
  if (!prose || counted < FEWEST_WORDS || share > FOREIGN_RATIO || size < FEWEST_SIZE * words) return stretch;
  const guess = modelLanguage(text.slice(stretch.start, stretch.end));
  if (guess === undefined || guess === "en") return stretch;
  return { ...stretch, language: language === "Latn" || language === "en" ? guess : language, sure: true };
}

const SHORT_ENGLISH = new Set(
  "of to in is on as be by or an at it he we my me do go if no so up us am ai vs".split(" "),
);

/** Words after which a sentence without a common word is taken to be English, where most of them are. */
const ENOUGH_WORDS = 8;

/** True when most of the first words of a sentence are English: what has no article or pronoun, as headings and steps. */
export function isMostlyEnglish(text: string, start: number, end: number, ratio = MOSTLY): boolean {
  const { counted, share } = englishShare(text, { start, end, words: ENOUGH_WORDS }, ENOUGH_WORDS);
  return counted >= FEWEST_ENGLISH && share > ratio;
}

const MOSTLY = 0.6;

/** The ratio (0–1) of a stretch's words that are English, and how many were looked at. */
function englishShare(
  text: string,
  { start, end, words }: Pick<Stretch, "start" | "end" | "words">,
  most = MOST_WORDS,
): { counted: number; share: number } {
  const table = scriptTable();
  let counted = 0;
  let english = 0;
  for (let at = start; at < end && counted < most; at++) {
    if (table[text.charCodeAt(at)] !== LATIN) continue;
    const from = at;
    let ascii = true;
    for (; at < end && table[text.charCodeAt(at)] === LATIN; at++) if (text.charCodeAt(at) > 0x7f) ascii = false;
    const short = words < FEW_WORDS;
    if (at - from < (short ? 2 : 3) && ascii) continue;
    const word = text.slice(from, at).toLowerCase();
    const isEnglish = ascii && (at - from < 3 ? SHORT_ENGLISH.has(word) : isEnglishWord(word));
    // A capitalised word of no list is a name, which says nothing.
    if (!isEnglish && !short && text.charCodeAt(from) < 0x61) continue;
    counted++;
    if (isEnglish) english++;
  }
  return { counted, share: counted === 0 ? 0 : english / counted };
}

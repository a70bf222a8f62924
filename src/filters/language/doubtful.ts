import type { Stretch } from "../../text/language.ts";
import { modelLanguage } from "../../text/language-model.ts";
import { isLatinLanguage } from "../../text/language-tags.ts";
import { LATIN, scriptTable } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";
import { isEnglishAt } from "./english-word.ts";

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
export function settled(text: Text, stretch: Stretch): Stretch {
  const { language, sure, prose, words, size } = stretch;
  if (sure || words < FEWEST_ENGLISH || language === undefined || !isLatinLanguage(language)) return stretch;
  const { counted, share } = englishShare(text, stretch);
  // A few words of another language may well be English ones: "Définis le cloud computing".
  if (language !== "Latn" && language !== "en" && counted < FEW_WORDS) return stretch;
  if (share >= ENGLISH_RATIO && counted >= FEWEST_ENGLISH) return { ...stretch, language: "en", sure: true };
  if (!prose || counted < FEWEST_WORDS || share > FOREIGN_RATIO || size < FEWEST_SIZE * words) return stretch;
  const guess = modelLanguage(text.text.slice(stretch.start, stretch.end));
  if (guess === undefined || guess === "en") return stretch;
  return { ...stretch, language: language === "Latn" || language === "en" ? guess : language, sure: true };
}

/** English words of two letters, five bits each. */
const SHORT_ENGLISH = new Set(
  "of to in is on as be by or an at it he we my me do go if no so up us am ai vs"
    .split(" ")
    .map((word) => ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(1) & 31)),
);

/** Words after which a sentence without a common word is taken to be English, where most of them are. */
const ENOUGH_WORDS = 8;

/** True when most of the first words of a sentence are English: what has no article or pronoun, as headings and steps. */
export function isMostlyEnglish(text: Text, start: number, end: number, ratio = MOSTLY): boolean {
  const { counted, share } = englishShare(text, { start, end, words: ENOUGH_WORDS }, ENOUGH_WORDS);
  return counted >= FEWEST_ENGLISH && share > ratio;
}

const MOSTLY = 0.6;

/** The ratio (0–1) of a stretch's words that are English, and how many were looked at. */
function englishShare(
  text: Text,
  { start, end, words }: Pick<Stretch, "start" | "end" | "words">,
  most = MOST_WORDS,
): { counted: number; share: number } {
  const table = scriptTable();
  const { array, from } = text.units();
  const to = from + end;
  const short = words < FEW_WORDS;
  const fewest = short ? 2 : 3;
  let counted = 0;
  let english = 0;
  for (let at = from + start; at < to && counted < most; at++) {
    const first = array[at]!;
    if (table[first] !== LATIN) continue;
    const begin = at;
    let ascii = true;
    for (; at < to; at++) {
      const unit = array[at]!;
      const letter = unit | 0x20;
      if (letter >= 0x61 && letter <= 0x7a) continue;
      if (unit < 0x80 || table[unit] !== LATIN) break;
      ascii = false;
    }
    const length = at - begin;
    if (length < fewest && ascii) continue;
    const isEnglish = ascii && (length < 3 ? isShortEnglish(array, begin) : isEnglishAt(array, begin, at));
    // A capitalised word of no list is a name, which says nothing.
    if (!isEnglish && !short && first < 0x61) continue;
    counted++;
    if (isEnglish) english++;
  }
  return { counted, share: counted === 0 ? 0 : english / counted };
}

/** The same of the two letters at `at`. */
const isShortEnglish = (array: Uint16Array, at: number) =>
  SHORT_ENGLISH.has(((array[at]! & 31) << 5) | (array[at + 1]! & 31));

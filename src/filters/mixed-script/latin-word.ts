import { isDrugName } from "../lexicon/drug-names.ts";
import { isEnglishWord } from "../lexicon/english.ts";
import { FOREIGN_WORDS } from "../lexicon/foreign-words.table.ts";
import { CODE_LATIN, PROSE_LATIN } from "../lexicon/prose-latin.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { isRomanised } from "./romanised.ts";

/**
 * What a lower-case Latin word is: `known` to CJK prose, too short to tell, or no word at all; `english`; `foreign`, a
 * common word of another language or one with letters that English has not; `romanised` Japanese or Chinese; `unknown`,
 * a word of no list: of another language, or somebody's name for something.
 */
export type Verdict = "known" | "english" | "foreign" | "romanised" | "unknown";

const foreign = wordSet(FOREIGN_WORDS);

/** Shorter unknown words are abbreviations, units, variables. */
const UNKNOWN_LETTERS = 4;

/** Latin-1 to Latin Extended-B, and Latin Extended Additional: the letters of living languages. */
export const isAccented = (unit: number): boolean =>
  (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x1e00 && unit <= 0x1eff);

/**
 * Longer words that could be spelt Japanese are mostly Italian, Indonesian or Turkish: of the lower-case words in 15,000
 * clean Japanese, Korean and Chinese rows none was romanised Japanese of so many letters, but for names with a title.
 */
const ROMANISED_LETTERS = 5;

/** `technical`: the text shows code, so that the words of code are known in it. */
export function verdictOf(word: string, technical: boolean): Verdict {
  if (isKnown(word) || (technical && CODE_LATIN.has(word)) || isDrugName(word)) return "known";
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit > 0x7f) return isRomanised(word) ? "romanised" : "foreign";
  }
  if (word.length < 3) return "known";
  if (foreign.has(word)) return "foreign";
  if (isEnglishWord(word)) return "english";
  if (word.length < UNKNOWN_LETTERS || !hasVowel(word)) return "known";
  return word.length < ROMANISED_LETTERS && isRomanised(word) ? "romanised" : "unknown";
}

const isKnown = (word: string) => PROSE_LATIN.has(word) || (word.endsWith("s") && PROSE_LATIN.has(word.slice(0, -1)));

function hasVowel(word: string): boolean {
  for (let at = 0; at < word.length; at++) if ("aeiouy".includes(word[at]!)) return true;
  return false;
}

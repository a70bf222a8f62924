import { ENGLISH_WORDS } from "./english-words.table.ts";
import { wordSet } from "./word-set.ts";

const english = wordSet(ENGLISH_WORDS);

/**
 * True for a lower-case English word of three letters and more. The table leaves common endings to be taken off: see
 * ENDINGS in bench/tables/words.ts.
 */
export function isEnglishWord(word: string): boolean {
  if (english.has(word)) return true;
  const stem = (cut: number, added = "") =>
    word.length - cut >= 3 && english.has(word.slice(0, word.length - cut) + added);
  if (word.endsWith("s"))
    return stem(1) || (/(?:[sxzo]|ch|sh)es$/.test(word) && stem(2)) || (word.endsWith("ies") && stem(3, "y"));
  if (word.endsWith("ed")) return stem(2) || stem(1) || (word.endsWith("ied") && stem(3, "y"));
  if (word.endsWith("ing")) return stem(3) || stem(3, "e");
  return word.endsWith("ly") && stem(2);
}

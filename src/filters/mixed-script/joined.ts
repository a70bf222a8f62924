import { verdictOf } from "./latin-word.ts";
import { insideSentence, isAsciiLetter, isDigit, isNative } from "./sentence.ts";

/** Halves of two letters are anything. */
const HALF_LETTERS = 3;
/** The least letters of a half that no list has: `dict`, `args` are abbreviations. */
const UNKNOWN_LETTERS = 5;

/** True for an identifier one of whose halves is a word of another language. */
export function isJoinedForeign(token: string): boolean {
  const halves = token.split("_");
  if (!isJoinedWords(token)) return false;
  return halves.some((half) => {
    const verdict = verdictOf(half, true);
    return verdict === "foreign" || (verdict === "unknown" && half.length >= UNKNOWN_LETTERS);
  });
}

/** True for two words that an underscore joins. */
export const isJoinedWords = (token: string): boolean =>
  !token.split("_").some((half) => half.length < HALF_LETTERS || half.includes(" "));

/** Where the underscore starts that glues the word to a native letter (`線路_checkpoint`); `start` where none does. */
export const joinedFrom = (text: string, start: number): number =>
  text[start - 1] === "_" && start >= 2 && isNative(text, start - 2) ? start - 1 : start;

/** True for a word in a sentence that an underscore begins: `、_checkpoint`; `_so_` and `(_so` are marked up. */
export function isHeadless(text: string, start: number, end: number): boolean {
  if (text[start - 1] !== "_" || text[end] === "_" || end - start < HALF_LETTERS) return false;
  const before = text.charCodeAt(start - 2);
  if (before === 0x5f || isNative(text, start - 2) || isAsciiLetter(before) || isDigit(before)) return false;
  return insideSentence(text, start - 1, end);
}

import { pairHash } from "../../text/marked.ts";
import { SIMPLIFIED_LONGER, SIMPLIFIED_PAIRS } from "../lexicon/simplified-words.table.ts";

/** `[start, end)` in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

let words: Set<string> | undefined;

/** The longest word of the list, in code units. */
const LONGEST = 4;

/** Frequent words of Simplified Chinese with a simplified form in them. */
export function simplifiedWords(): ReadonlySet<string> {
  if (words !== undefined) return words;
  words = new Set(SIMPLIFIED_LONGER.split(" "));
  for (const group of SIMPLIFIED_PAIRS.split(" "))
    for (let at = 1; at < group.length; at++) words.add(group[0]! + group[at]!);
  return words;
}

/** Words and, hashed, the pairs of neighbours in them: where neither side of a place is one, no word need be looked up. */
export interface WordList {
  readonly words: ReadonlySet<string>;
  readonly pairs: Uint8Array;
}

export function wordList(words: ReadonlySet<string>): WordList {
  const pairs = new Uint8Array(0x10000);
  for (const word of words)
    for (let at = 1; at < word.length; at++) pairs[pairHash(word.charCodeAt(at - 1), word.charCodeAt(at))] = 1;
  return { words, pairs };
}

let all: WordList | undefined;

/** The list of all simplified words. */
export function allWords(): WordList {
  all ??= wordList(simplifiedWords());
  return all;
}

/** The longest word of a list over a place; undefined where there is none. Of two equally long ones the first. */
export function wordOver(text: string, at: number, { words, pairs }: WordList): Stretch | undefined {
  const unit = text.charCodeAt(at);
  const left = at > 0 && pairs[pairHash(text.charCodeAt(at - 1), unit)] === 1;
  const right = at + 1 < text.length && pairs[pairHash(unit, text.charCodeAt(at + 1))] === 1;
  if (!left && !right) return undefined;
  for (let length = LONGEST; length >= 2; length--)
    for (let start = left ? Math.max(0, at - length + 1) : at; start <= at; start++) {
      if (start === at && !right) break;
      if (words.has(text.slice(start, start + length))) return { start, end: start + length };
    }
  return undefined;
}

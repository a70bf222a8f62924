import { hanFormTable, SIMPLIFIED, SOMETIMES_SIMPLIFIED } from "../../text/han-forms.ts";
import { SIMPLIFIED_LONGER, SIMPLIFIED_PAIRS } from "../lexicon/simplified-words.table.ts";

/** `[start, end)` in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

let words: Set<string> | undefined;
let anchors: Uint8Array | undefined;

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

/** 1 for a character that the words of the list have a simplified form in, and that is no sure sign by itself. */
export function wordAnchors(): Uint8Array {
  if (anchors !== undefined) return anchors;
  const found = new Uint8Array(0x10000);
  const forms = hanFormTable();
  for (const word of simplifiedWords())
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      if (forms[unit]! & (SIMPLIFIED | SOMETIMES_SIMPLIFIED)) found[unit] = 1;
    }
  anchors = found;
  return found;
}

/** Two neighbours of words of the list, hashed: most pairs that are none need no look into the list. */
let neighbours: Uint8Array | undefined;

const pairHash = (first: number, second: number) => (Math.imul(first, 0x9e35) + second) & 0xffff;

function pairsOfWords(): Uint8Array {
  if (neighbours !== undefined) return neighbours;
  neighbours = new Uint8Array(0x10000);
  for (const word of simplifiedWords())
    for (let at = 1; at < word.length; at++) neighbours[pairHash(word.charCodeAt(at - 1), word.charCodeAt(at))] = 1;
  return neighbours;
}

/** The longest word of the list over a place; undefined where there is none. Of two equally long ones the first. */
export function wordOver(text: string, at: number): Stretch | undefined {
  const pairs = pairsOfWords();
  const unit = text.charCodeAt(at);
  const left = at > 0 && pairs[pairHash(text.charCodeAt(at - 1), unit)] === 1;
  const right = at + 1 < text.length && pairs[pairHash(unit, text.charCodeAt(at + 1))] === 1;
  if (!left && !right) return undefined;
  const list = simplifiedWords();
  for (let length = LONGEST; length >= 2; length--)
    for (let start = left ? Math.max(0, at - length + 1) : at; start <= at; start++) {
      if (start === at && !right) break;
      if (list.has(text.slice(start, start + length))) return { start, end: start + length };
    }
  return undefined;
}

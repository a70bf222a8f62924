import { POINTS_OF } from "./romanised/points.ts";
import { classesOf, KINDS, type RomanisedKind } from "./romanised/word-class.ts";
import { LATIN } from "./scripts.ts";
import type { Text } from "./text.ts";

export type { RomanisedKind } from "./romanised/word-class.ts";

/** A stretch of Latin letters that spells Japanese, Korean or Chinese; `[start, end)` in UTF-16 code units. */
export interface Romanised {
  readonly kind: RomanisedKind;
  /** Points a word on average; see `WHOLE` and `WITHIN`. */
  readonly score: number;
  /** Words in Latin letters. */
  readonly words: number;
  readonly start: number;
  readonly end: number;
}

/** What a stretch must have: words, points, and points a word on average. */
interface Limits {
  readonly words: number;
  readonly sum: number;
  readonly mean: number;
}

/** Of a text as a whole. bench/quality/romanised.ts measures what they catch and what they cost. */
const WHOLE: Limits = { words: 3, sum: 2, mean: 0.15 };
/** Of the best stretch of a text, which is found by trying them all. */
const WITHIN: Limits = { words: 5, sum: 5, mean: 0.6 };

/**
 * What `[start, end)` spells, if all its words together spell Japanese, Korean or Chinese in Latin letters. Words inside
 * code, addresses and formulas do not count. Linear in the length of the stretch.
 */
export function romanisedAs(text: Text, start: number, end: number): Romanised | undefined {
  const sums = KINDS.map(() => 0);
  let words = 0;
  let first = -1;
  let last = -1;
  eachWord(text, start, end, (from, to, points) => {
    words++;
    if (first < 0) first = from;
    last = to;
    for (let kind = 0; kind < sums.length; kind++) sums[kind]! += points[kind]!;
  });
  const best = sums.indexOf(Math.max(...sums));
  return judged(WHOLE, best, sums[best]!, words, first, last);
}

/**
 * The stretch of `[start, end)` with the most points, if it spells Japanese, Korean or Chinese: a sentence in Latin letters
 * inside a text of another language. One pass (Kadane's) for all kinds.
 */
export function romanisedWithin(text: Text, start: number, end: number): Romanised | undefined {
  const open = KINDS.map(() => ({ sum: 0, words: 0, from: -1 }));
  let best: { kind: number; sum: number; words: number; from: number; to: number } | undefined;
  eachWord(text, start, end, (from, to, points) => {
    for (let kind = 0; kind < open.length; kind++) {
      const at = open[kind]!;
      if (at.sum <= 0) {
        at.sum = 0;
        at.words = 0;
        at.from = from;
      }
      at.sum += points[kind]!;
      at.words++;
      if (at.sum > (best?.sum ?? 0)) best = { kind, sum: at.sum, words: at.words, from: at.from, to };
    }
  });
  if (best === undefined) return undefined;
  return judged(WITHIN, best.kind, best.sum, best.words, best.from, best.to);
}

function judged(
  limits: Limits,
  kind: number,
  sum: number,
  words: number,
  start: number,
  end: number,
): Romanised | undefined {
  const score = sum / words;
  if (words < limits.words || sum < limits.sum || score < limits.mean) return undefined;
  return { kind: KINDS[kind]!, score, words, start, end };
}

/** Calls back for every word in Latin letters with its points for each kind. */
function eachWord(
  text: Text,
  start: number,
  end: number,
  visit: (from: number, to: number, points: readonly number[]) => void,
): void {
  const words = text.words();
  for (let index = Math.max(0, words.lastFrom(start)); index < words.length; index++) {
    const from = words.start(index);
    if (from >= end) return;
    if (from < start || words.script(index) !== LATIN || text.protected(from)) continue;
    const to = words.end(index);
    const classes = classesOf(text.text, from, to);
    if (classes === undefined) continue;
    visit(
      from,
      to,
      classes.map((each, kind) => POINTS_OF[kind]!.get(each)!),
    );
  }
}

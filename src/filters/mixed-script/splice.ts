import type { Text } from "../../text/text.ts";
import type { Foreign } from "./foreign.ts";
import type { LatinWord } from "./latin.ts";

/** Whether and where foreign tokens are dense enough to be splices. */
export interface Splice {
  /** The most points of any passage. */
  readonly points: number;
  /** A weightiest token met on the way there; absent when no token has weight. */
  readonly worst?: Foreign | LatinWord;
  /** How many tokens are in passages over the limit. */
  readonly times: number;
  has(token: Foreign | LatinWord): boolean;
}

/** Points are counted in passages of this many UTF-16 code units: about a paragraph. */
const PASSAGE_UNITS = 300;

/**
 * What a token says against its passage. Two foreign-script tokens, two words of other languages, one of these with an
 * English word, or three plain English words pass 2.5; where nouns may stand they do beside such words only. Measured by
 * bench/quality/mixed-script.ts on 40,904 clean rows: the whole filter rejects 10 and flags 51; rows with five planted
 * tokens of mixed languages caught: Japanese 99.5 %, Korean 99.5 %, Traditional Chinese 98.8 %, English 97.9 %. Of 18,600
 * rows of the quality bench's keep classes it rejects 9.
 */
const POINTS = {
  script: 2,
  joined: 2,
  identifier: 2,
  foreign: 2,
  unknown: 1.5,
  telling: 1.5,
  romanised: 1,
  word: 1,
  // In a text about programs lower-case words are its subject; ten of them are then needed.
  term: 0.25,
  noun: 0.4,
  known: 0,
  name: 0,
} as const;

/**
 * Nouns and terms together never weigh more than this: however many an answer has, it is in the manner of its trade, and
 * only beside a word of another language they are more of the same.
 */
const MOST_NOUNS = 0.9;
const isNoun = (token: Foreign | LatinWord) => "kind" in token && (token.kind === "noun" || token.kind === "term");

/** Weighs all tokens of a text, in passages; a word said again in its passage adds nothing. */
export function spliceOf(text: Text, foreign: readonly Foreign[], words: readonly LatinWord[], limit: number): Splice {
  const tokens = [...foreign, ...words].sort((a, b) => a.start - b.start);
  if (tokens.length === 0) return { points: 0, times: 0, has: () => false };
  const spellings = tokens.map(({ start, end }) => text.text.slice(start, end));
  const worth = tokens.map((token) => ("kind" in token ? POINTS[token.kind] : POINTS.script));
  const inside = new Map<string, number>();
  const spliced = new Set<Foreign | LatinWord>();
  let best = 0;
  let worst: { token: Foreign | LatinWord; worth: number } | undefined;
  // What nouns weigh, and everything else.
  let nouns = 0;
  let others = 0;
  const add = (index: number, sign: 1 | -1) => {
    if (isNoun(tokens[index]!)) nouns += sign * worth[index]!;
    else others += sign * worth[index]!;
  };
  let first = 0;
  for (let last = 0; last < tokens.length; last++) {
    const spelling = spellings[last]!;
    const times = inside.get(spelling) ?? 0;
    inside.set(spelling, times + 1);
    if (times === 0) add(last, 1);
    for (; tokens[last]!.end - tokens[first]!.start > PASSAGE_UNITS && first < last; first++) {
      const left = inside.get(spellings[first]!)! - 1;
      inside.set(spellings[first]!, left);
      if (left === 0) add(first, -1);
    }
    const sum = others + Math.min(nouns, MOST_NOUNS);
    if (sum > best) {
      best = sum;
      if (worst === undefined || worth[last]! > worst.worth) worst = { token: tokens[last]!, worth: worth[last]! };
    }
    if (sum > limit) for (let at = last; at >= first && !spliced.has(tokens[at]!); at--) spliced.add(tokens[at]!);
  }
  const strays = foreign.filter(({ glued }) => !glued);
  if (strays.length >= 2) for (const stray of strays) spliced.add(stray);
  return {
    points: best,
    times: spliced.size,
    has: (token) => spliced.has(token),
    ...(worst === undefined ? {} : { worst: worst.token }),
  };
}

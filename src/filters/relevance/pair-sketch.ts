import type { Sample } from "../../core/sample.ts";
import { lowestTerms } from "../../text/subject/lowest-terms.ts";
import {
  HAN_COMMON,
  HAN_ONE,
  HIRAGANA_THREE,
  NUMBER,
  TERM_KINDS,
  type TermList,
  WORD,
} from "../../text/subject/term-list.ts";
import { firstExchange } from "./exchange.ts";
import { termListsOf } from "./exchange-terms.ts";
import { strangeAnswerIn, strangeAnswerOf } from "./passage-sketch.ts";

/** Words of a sketch: how many terms the question and the answer have, then room for the terms of either. */
export const QUESTION_TERMS = 96;
export const ANSWER_TERMS = 64;
const HEAD = 2;
export const SKETCH_WORDS = HEAD + QUESTION_TERMS + ANSWER_TERMS;

/**
 * The lowest bits of a term in a sketch say what it weighs: n-grams overlap, and single ideographs are in many words. Chosen by
 * hand; bench/quality/relevance.ts shows what comes of it.
 */
const WEIGHTS: readonly number[] = [0.25, 0.5, 0.7, 1];
const WEIGHT_BITS = 3;
const CLASS_OF = new Uint8Array(TERM_KINDS).fill(1);
CLASS_OF[WORD] = 3;
CLASS_OF[NUMBER] = 2;
for (const kind of [HAN_ONE, HAN_COMMON, HIRAGANA_THREE]) CLASS_OF[kind] = 0;

export const weightOf = (term: number): number => WEIGHTS[term & WEIGHT_BITS]!;

/**
 * The terms of a row's first question and answer, ascending, the lowest bits their weight. Of many terms those with
 * the smallest hashes stay, in any text the same, so that samples of two texts still share what the texts share. Behind them
 * stands what `strangeAnswerOf` says, if it says something.
 */
export function pairSketch(sample: Sample): Uint32Array | undefined {
  const pair = firstExchange(sample);
  if (pair === undefined) return undefined;
  const { question, answer } = termListsOf(pair);
  const strange = strangeAnswerOf(pair);
  const sketch = new Uint32Array(SKETCH_WORDS + (strange?.length ?? 0));
  if (strange !== undefined) sketch.set(strange, SKETCH_WORDS);
  sketch[0] = write(question, sketch, HEAD, QUESTION_TERMS);
  sketch[1] = write(answer, sketch, HEAD + QUESTION_TERMS, ANSWER_TERMS);
  return sketch;
}

function write(list: TermList, sketch: Uint32Array, from: number, most: number): number {
  const { hashes, kinds } = list;
  let at = from;
  lowestTerms(list, most, (index) => {
    sketch[at++] = (hashes[index]! & ~WEIGHT_BITS) | CLASS_OF[kinds[index]!]!;
  });
  return at - from;
}

/** What `strangeAnswerOf` said of the row, of a sketch as it was made. */
export const strangeOf = (sketch: Uint32Array) =>
  sketch.length === SKETCH_WORDS ? undefined : strangeAnswerIn(sketch.subarray(SKETCH_WORDS));

/** What all terms weigh. */
export function weightOfAll(terms: Uint32Array): number {
  let sum = 0;
  for (const term of terms) sum += weightOf(term);
  return sum;
}

export const questionOf = (sketch: Uint32Array) => sketch.subarray(HEAD, HEAD + sketch[0]!);
export const answerOf = (sketch: Uint32Array) =>
  sketch.subarray(HEAD + QUESTION_TERMS, HEAD + QUESTION_TERMS + sketch[1]!);

import { answerOf, questionOf, weightOf } from "./pair-sketch.ts";
import type { Rarity } from "./rarity.ts";

/** A row's terms, and where it stands. */
export interface Aligned {
  readonly row: number;
  readonly sketch: Uint32Array;
  /** How well its own question and answer fit. */
  readonly own: number;
}

/** The most that one pair says: a long answer that copies its question is no better evidence than any that takes it up. */
const MOST_FIT = 12;

/** How well a question and an answer fit: what they share, the rarer the better, 0 to 12. */
export function fitOf(question: Uint32Array, answer: Uint32Array, rarity: Rarity): number {
  let sum = 0;
  for (let at = 0, other = 0; at < question.length && other < answer.length; ) {
    const term = question[at]!;
    const wanted = answer[other]!;
    if (term < wanted) at++;
    else if (wanted < term) other++;
    else {
      sum += weightOf(term) * rarity.of(term);
      at++;
      other++;
    }
  }
  return Math.min(MOST_FIT, sum);
}

/** An answer of so many terms, so many of which a question has, stands in it: the question goes on with a conversation. */
const COPIED_TERMS = 8;
const COPIED_SHARE = 0.8;

function isCopied(question: Uint32Array, answer: Uint32Array): boolean {
  let shared = 0;
  let other = 0;
  for (let at = 0; at < question.length && other < answer.length; ) {
    const term = question[at]!;
    const wanted = answer[other]!;
    if (term <= wanted) at++;
    if (wanted <= term) other++;
    if (term === wanted) shared++;
  }
  // What comes after the last term of the question may only have been left out of the sketch.
  return other >= COPIED_TERMS && shared >= COPIED_SHARE * other;
}

/** How much better an answer fits the question of another row than its own; 0 where that question quotes the answer. */
export function betterBy(asked: Aligned, answered: Aligned, rarity: Rarity): number {
  const question = questionOf(asked.sketch);
  const answer = answerOf(answered.sketch);
  const fit = fitOf(question, answer, rarity);
  return fit > answered.own && isCopied(question, answer) ? 0 : fit - answered.own;
}

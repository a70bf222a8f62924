import { TextHash } from "../../core/hash.ts";
import type { Sample } from "../../core/sample.ts";
import { LETTERS_PER_CJK } from "../../text/language.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA } from "../../text/scripts.ts";
import { lowestTerms } from "../../text/subject/lowest-terms.ts";
import { textOf } from "../../text/texts.ts";
import { firstExchange } from "./exchange.ts";
import { speaksOf, termListsOf } from "./exchange-terms.ts";

/** Words of a sketch: the answer's hash, the question's, how many of its terms follow, and they. */
const ANSWER = 4;
const COUNT = ANSWER + 1;
const TERMS = COUNT + 1;
/** Terms of a question that tell it from others. */
const MOST_TERMS = 16;
const WIDTH = TERMS + MOST_TERMS;

/** The first answer of a row that says nothing of its question and is long enough, hashed, and the question's terms. */
export function genericSketch(sample: Sample, minSize: number): Uint32Array | undefined {
  const pair = firstExchange(sample);
  if (pair === undefined) return undefined;
  const text = textOf(pair.answer);
  const scripts = text.scripts();
  const cjk = scripts.of(HAN) + scripts.of(HIRAGANA) + scripts.of(KATAKANA) + scripts.of(HANGUL);
  if (cjk + (scripts.letters - cjk) / LETTERS_PER_CJK < minSize) return undefined;
  if (speaksOf(pair)) return undefined;
  const sketch = new Uint32Array(WIDTH);
  const hash = new TextHash();
  text.addFoldedTo(hash);
  hash.writeTo(sketch, 0);
  const asked = new TextHash();
  for (const segment of pair.question) textOf(segment).addFoldedTo(asked);
  const words = new Uint32Array(4);
  asked.writeTo(words, 0);
  sketch[ANSWER] = words[0]!;
  const { question } = termListsOf(pair);
  lowestTerms(question, MOST_TERMS, (index) => {
    sketch[TERMS + sketch[COUNT]!++] = question.hashes[index]!;
  });
  return sketch;
}

export const questionHash = (sketch: Uint32Array): number => sketch[ANSWER]!;
export const questionTerms = (sketch: Uint32Array): Uint32Array => sketch.slice(TERMS, TERMS + sketch[COUNT]!);

/** With more than this part of the terms of both, two questions ask for the same. */
const SAME = 0.4;

/** True where two questions, by their lowest terms, ask for the same. */
export function askTheSame(one: Uint32Array, other: Uint32Array): boolean {
  let shared = 0;
  for (const term of one) if (other.includes(term)) shared++;
  return shared > SAME * Math.min(one.length, other.length);
}

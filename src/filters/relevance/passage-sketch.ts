import { sizeOf } from "../grounding/given.ts";
import { squashed } from "../grounding/support.ts";
import type { Exchange } from "./exchange.ts";

/** The question of such a row has a passage in it, and its answer is a few words of one; UTF-16 code units. */
const PASSAGE_UNITS = 80;
/** What a passage says at least, as `sizeOf` counts: 80 CJK characters, 240 letters. */
const PASSAGE_SIZE = 240;
const MOST_UNITS = 6000;
const ANSWER_UNITS = 24;
/** Neighbouring characters that are looked up: two tell little, four are nearly the words themselves. */
const SHORT_GRAM = 2;
const LONG_GRAM = 4;

/** Words of the set of a passage's grams, one bit a hash: of 1,200 characters a gram that is not there has one in seven set. */
const SET_WORDS = 512;
const SET_SHIFT = 32 - 14;

/** What is known of a row whose answer its own passage does not have. */
export interface StrangeAnswer {
  /** Hashes of the grams of the answer. */
  readonly grams: Uint32Array;
  /** The grams of the passage. */
  readonly passage: Uint32Array;
}

function* gramsOf(text: string): Generator<number> {
  for (let at = 0; at < text.length; at++)
    for (const size of [SHORT_GRAM, LONG_GRAM])
      if (at + size <= text.length) {
        let hash = 0x811c9dc5 ^ size;
        for (let step = 0; step < size; step++) hash = Math.imul(hash ^ text.charCodeAt(at + step), 0x01000193);
        hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
        yield (hash ^ (hash >>> 13)) >>> 0;
      }
}

/**
 * For a row with a passage and a short answer that does not stand in it: the answer's grams and the set of the passage's, as
 * words; undefined for any other row.
 */
export function strangeAnswerOf({ question, answer }: Exchange): Uint32Array | undefined {
  if (answer.text.length > 2 * ANSWER_UNITS) return undefined;
  let length = 0;
  for (const { text } of question) length += text.length;
  if (length < PASSAGE_UNITS || length > MOST_UNITS) return undefined;
  const asked = question.map(({ text }) => text).join("\n");
  if (asked.includes(answer.text.trim()) || sizeOf(asked) < PASSAGE_SIZE) return undefined;
  const said = squashed(answer.text);
  if (said.length < SHORT_GRAM || said.length > ANSWER_UNITS) return undefined;
  const passage = squashed(asked);
  if (passage.includes(said)) return undefined;
  const grams = [...gramsOf(said)];
  const words = new Uint32Array(1 + grams.length + SET_WORDS);
  words[0] = grams.length;
  words.set(grams, 1);
  for (const gram of gramsOf(passage)) {
    const bit = gram >>> SET_SHIFT;
    words[1 + grams.length + (bit >>> 5)]! |= 1 << (bit & 31);
  }
  return words;
}

/** The parts of what `strangeAnswerOf` made. */
export const strangeAnswerIn = (words: Uint32Array): StrangeAnswer => ({
  grams: words.subarray(1, 1 + words[0]!),
  passage: words.subarray(1 + words[0]!),
});

/** True where all grams of an answer are among those of a passage. */
export function mayStandIn(grams: Uint32Array, passage: Uint32Array): boolean {
  for (const gram of grams) {
    const bit = gram >>> SET_SHIFT;
    if ((passage[bit >>> 5]! & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}

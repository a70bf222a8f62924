import { PACKED_HALF, PACKED_LONGEST, packedPlace } from "../../text/packed-words.ts";
import { isEnglishWord } from "../lexicon/english.ts";

/** Words that were asked about, a place each: prose says the same ones again and again. */
const SLOTS = 1 << 12;
const known = { low: new Int32Array(SLOTS), high: new Int32Array(SLOTS), answer: new Uint8Array(SLOTS) };
const YES = 1;
const NO = 2;

/** `isEnglishWord` of the ASCII letters `[from, to)` among a text's units, whatever their case. */
export function isEnglishAt(units: Uint16Array, from: number, to: number): boolean {
  if (to - from > PACKED_LONGEST) return isEnglishWord(wordOf(units, from, to));
  let low = 0;
  let high = 0;
  const half = Math.min(to, from + PACKED_HALF);
  for (let at = from; at < half; at++) low = (low << 5) | (units[at]! & 31);
  for (let at = half; at < to; at++) high = (high << 5) | (units[at]! & 31);
  const slot = packedPlace(low, high, SLOTS - 1);
  if (known.answer[slot] !== 0 && known.low[slot] === low && known.high[slot] === high)
    return known.answer[slot] === YES;
  const answer = isEnglishWord(wordOf(units, from, to));
  known.low[slot] = low;
  known.high[slot] = high;
  known.answer[slot] = answer ? YES : NO;
  return answer;
}

function wordOf(units: Uint16Array, from: number, to: number): string {
  let word = "";
  for (let at = from; at < to; at++) word += String.fromCharCode(units[at]! | 0x20);
  return word;
}

import type { Memory } from "../calls.ts";
import { ADDENDS, FACTORS, SIGNATURE } from "../layout.ts";

/** Turns the order of unsigned words into that of signed ones. */
const SIGN = 0x80000000 | 0;

/** The twin of `assembly/minhash.ts`. */
export function minhashOfWords({ words }: Memory, from: number, count: number, hashes: number): void {
  const first = from >> 2;
  const end = first + count;
  for (let at = 0; at < hashes; at++) {
    const factor = words[(FACTORS >> 2) + at]! | 0;
    const addend = words[(ADDENDS >> 2) + at]! | 0;
    let least = words[(SIGNATURE >> 2) + at]! ^ SIGN;
    for (let place = first; place < end; place++) {
      const value = (Math.imul(factor, words[place]!) + addend) ^ SIGN;
      if (value < least) least = value;
    }
    words[(SIGNATURE >> 2) + at] = least ^ SIGN;
  }
}

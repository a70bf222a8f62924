import { finish } from "../../../core/hash.ts";
import type { Memory } from "../calls.ts";
import { SHINGLES_HIGH, SHINGLES_LOW } from "../layout.ts";

const LOW = 0x93d765dd | 0;
const HIGH = 0xac564b05 | 0;
const START = 0x9e3779b9 | 0;

/** The twin of `assembly/shingles.ts`. */
export function shinglesOfUnits(memory: Memory, from: number, length: number, n: number, wide: number): number {
  if (wide) hashAll(memory, from >> 1, length, n, HIGH, SHINGLES_HIGH >> 2);
  return hashAll(memory, from >> 1, length, n, LOW, SHINGLES_LOW >> 2);
}

function hashAll(
  { units, words }: Memory,
  from: number,
  length: number,
  n: number,
  multiplier: number,
  to: number,
): number {
  if (length === 0) return 0;
  const size = Math.min(n, length);
  let start = START;
  let power = 1;
  let hash = 0;
  for (let at = 0; at < size; at++) {
    start = Math.imul(start, multiplier);
    power = Math.imul(power, multiplier);
    hash = (Math.imul(hash, multiplier) + units[from + at]!) | 0;
  }
  const count = length - size + 1;
  for (let at = 0; at < count; at++) {
    words[to + at] = finish((hash + start) | 0);
    hash = (Math.imul(hash, multiplier) + units[from + at + size]! - Math.imul(power, units[from + at]!)) | 0;
  }
  return count;
}

import { scriptTable } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";

/** A stretch that is one unit again and again with nothing between. All in UTF-16 code units. */
export interface Loop {
  readonly start: number;
  readonly end: number;
  /** The length of the unit. */
  readonly period: number;
}

/** So many equal units in a row are looked up: they begin a repetition. */
const GRAM = 8;
/** Longer units are whole sections, which sentences that come back tell as well. */
const LONGEST_PERIOD = 2000;
/** Shorter stretches are never of interest. */
const LEAST_UNITS = 48;
/** So many times in a row at least, of a unit of any length. */
const LEAST_TIMES = 3;

const SLOT_BITS = 15;
/** Where the gram of a hash stood last, past the texts before: what is smaller than `base` is of another text. */
const lastAt = new Int32Array(1 << SLOT_BITS);
let base = 0;
/** Beyond it the places of a text might overflow, and the table begins anew. */
const MOST_BASE = 1 << 29;

const FACTOR = 0x2c1b3c6d | 1;
const LEAVING = (() => {
  let power = 1;
  for (let at = 0; at < GRAM; at++) power = Math.imul(power, FACTOR);
  return power;
})();

/**
 * The repetitions of a text, by start: one pass, whatever the length of the unit. A rolling hash names the place where the last
 * eight units stood before; from there on units are compared with those one period earlier, for as long as they are equal.
 */
export function loopsIn(text: Text): readonly Loop[] {
  const { length } = text.text;
  if (length < LEAST_UNITS) return NONE;
  const { array, from } = text.units();
  if (base > MOST_BASE) {
    lastAt.fill(0);
    base = 0;
  }
  base += 1;
  const first = base;
  base += length;
  let found: Loop[] | undefined;
  let period = 0;
  let start = 0;
  let hash = 0;
  for (let at = 0; at <= length; at++) {
    // Behind the last unit stands a zero, which ends what goes on.
    const unit = array[from + at]!;
    if (period > 0 && (at === length || unit !== array[from + at - period])) {
      if (at - start >= LEAST_UNITS && at - start >= LEAST_TIMES * period) {
        found ??= [];
        found.push({ start, end: at, period });
      }
      period = 0;
    }
    hash = (Math.imul(hash, FACTOR) + unit) | 0;
    if (at < GRAM) {
      if (at < GRAM - 1) continue;
    } else hash = (hash - Math.imul(array[from + at - GRAM]!, LEAVING)) | 0;
    const slot = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - SLOT_BITS);
    const last = lastAt[slot]! - first;
    lastAt[slot] = first + at;
    if (period > 0 || last < 0 || at - last > LONGEST_PERIOD) continue;
    let same = 0;
    while (same < GRAM && array[from + at - same] === array[from + last - same]) same++;
    if (same < GRAM) continue;
    period = at - last;
    start = last - GRAM + 1;
  }
  return found ?? NONE;
}

const NONE: readonly Loop[] = [];

/** How many units of `[start, end)` are letters of a script. */
export function lettersIn(text: Text, start: number, end: number): number {
  const { array, from } = text.units();
  const scripts = scriptTable();
  let letters = 0;
  for (let at = start; at < end; at++) if (scripts[array[from + at]!]! > 0) letters++;
  return letters;
}

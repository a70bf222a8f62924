import { COMMON, commonness } from "./commonness.ts";
import type { Misreading } from "./misreading.ts";

/** Characters that must be ordinary once their bytes are swapped, their share, how many others end the stretch, and different ones. */
const ENOUGH = { letters: 6, share: 0.7, gap: 3, distinct: 4 };

const swapped = (unit: number) => ((unit & 0xff) << 8) | (unit >> 8);

interface Stretch {
  readonly end: number;
  readonly good: number;
  /** Characters that are ordinary as they stand. */
  readonly honest: number;
}

const isOrdinary = (unit: number) => (unit >= 0x20 && unit < 0x7f) || (commonness()[unit]! & COMMON) !== 0;

/** Where the stretch begins that was noticed at `at`. */
function startBefore(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor) {
    const unit = text.charCodeAt(start - 1);
    if (unit < 0x100 || isOrdinary(unit) || !isOrdinary(swapped(unit))) break;
    start--;
  }
  return start;
}

function stretchFrom(text: string, at: number, limit: number): Stretch {
  let [good, honest, end] = [0, 0, at];
  for (let here = at; here < limit && here - end < ENOUGH.gap; here++) {
    const unit = text.charCodeAt(here);
    if (unit < 0x100) break;
    if (isOrdinary(unit)) honest++;
    if (!isOrdinary(swapped(unit))) continue;
    good++;
    end = here + 1;
  }
  return { good, honest, end };
}

/** Code units looked at first; a stretch that passes is then taken to its end. */
const FIRST_LOOK = 60;

/** UTF-16 whose bytes were read in the wrong order, around the rare character at `at` and not before `floor`: `䠀攀氀氀漀` is “Hello”. */
export function misreadSwapped(text: string, at: number, floor: number): Misreading | undefined {
  const look = stretchFrom(text, at, Math.min(text.length, at + FIRST_LOOK));
  const length = look.end - at;
  if (new Set(text.slice(at, look.end)).size < ENOUGH.distinct) return undefined;
  if (look.good < ENOUGH.letters || look.good < length * ENOUGH.share || look.honest * 4 > length) return undefined;
  const { end, good } = stretchFrom(text, at, text.length);
  const start = startBefore(text, at, floor);
  let decoded = "";
  for (let here = start; here < end; here++) {
    const unit = swapped(text.charCodeAt(here));
    decoded += unit < 0x20 || (unit >= 0xd800 && unit <= 0xf8ff) ? "\ufffd" : String.fromCharCode(unit);
  }
  return { start, end, written: "utf-16le", read: "utf-16be", decoded, evidence: good };
}

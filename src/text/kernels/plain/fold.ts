import type { Memory } from "../calls.ts";
import { BLANK, BREAK, STATE, UNIT_TABLE } from "../layout.ts";

const SPACE = 0x20;
const LINE_FEED = 0x0a;
/** The words of STATE that hold the run that waits, and whether anything was written. */
const WAITS = (STATE >> 2) + 8;
const BEGUN = (STATE >> 2) + 9;

/** The twin of `assembly/fold.ts`. */
export function foldUnits({ units, words }: Memory, from: number, length: number, to: number): number {
  let waits = words[WAITS]!;
  let begun = words[BEGUN]!;
  const end = (from >> 1) + length;
  let out = to >> 1;
  for (let at = from >> 1; at < end; at++) {
    const unit = units[at]!;
    const entry = units[(UNIT_TABLE >> 1) + unit]!;
    if (entry & BLANK) {
      if (entry & BREAK) waits = LINE_FEED;
      else if (waits === 0) waits = SPACE;
      continue;
    }
    if (waits !== 0 && begun !== 0) units[out++] = waits;
    waits = 0;
    begun = 1;
    units[out++] = unit;
  }
  words[WAITS] = waits;
  words[BEGUN] = begun;
  return out - (to >> 1);
}

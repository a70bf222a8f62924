import { HAN, scriptTable } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";

/** Half-width marks of a text in the middle or at the end of Chinese prose. */
export interface HalfWidth {
  readonly start: number;
  readonly end: number;
  readonly times: number;
  /** Full-width marks that the text has beside them. */
  readonly full: number;
}

/** What a unit may be: a half-width mark of prose, or its full-width counterpart. */
const HALF = 1;
const FULL = 2;

let made: Uint8Array | undefined;

function kinds(): Uint8Array {
  if (made !== undefined) return made;
  made = new Uint8Array(0x10000);
  for (const mark of ",.?!;") made[mark.charCodeAt(0)] = HALF;
  for (const mark of "，。？！；：、") made[mark.charCodeAt(0)] = FULL;
  return made;
}

/** A place between two characters is no accident; a mark before a space or a line's end may be one of a list. */
const FEWEST = 2;

/**
 * Half-width commas, stops and question marks that stand directly behind a Chinese character, and before another, a space
 * or the line's end; not in numbers, beside Latin letters, in code or addresses. The first place, and how many there are.
 */
export function halfWidthMarks(text: Text): HalfWidth | undefined {
  const units = text.text;
  const marks = kinds();
  const scripts = scriptTable();
  let times = 0;
  let between = 0;
  let full = 0;
  let first = -1;
  for (let at = 1; at < units.length; at++) {
    const kind = marks[units.charCodeAt(at)]!;
    if (kind === 0) continue;
    if (kind === FULL) {
      full++;
      continue;
    }
    if (scripts[units.charCodeAt(at - 1)] !== HAN) continue;
    const next = at + 1 < units.length ? units.charCodeAt(at + 1) : 0x0a;
    const inside = scripts[next] === HAN;
    if (!inside && next !== 0x20 && next !== 0x0a && next !== 0x0d) continue;
    if (text.protected(at)) continue;
    times++;
    if (inside) between++;
    if (first < 0) first = at;
  }
  if (times < FEWEST && between === 0) return undefined;
  return { start: first, end: first + 1, times, full };
}

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

/** Marks of prose in half width, and how many of their counterparts a text has. */
const HALF = [",", ".", "?", "!", ";"];
const FULL = /[，。？！；：、]/g;

/** A place between two characters is no accident; a mark before a space or a line's end may be one of a list. */
const FEWEST = 2;

/**
 * Half-width commas, stops and question marks that stand directly behind a Chinese character, and before another, a space
 * or the line's end; not in numbers, beside Latin letters, in code or addresses. The first place, and how many there are.
 */
export function halfWidthMarks(text: Text): HalfWidth | undefined {
  const units = text.text;
  const scripts = scriptTable();
  let times = 0;
  let between = 0;
  let first = -1;
  for (const mark of HALF) {
    for (let at = units.indexOf(mark, 1); at >= 0; at = units.indexOf(mark, at + 1)) {
      if (scripts[units.charCodeAt(at - 1)] !== HAN) continue;
      const next = at + 1 < units.length ? units.charCodeAt(at + 1) : 0x0a;
      const inside = scripts[next] === HAN;
      // A question mark inside a word is a character that was lost.
      if (inside && mark === "?") continue;
      if ((!inside && next !== 0x20 && next !== 0x0a && next !== 0x0d) || text.protected(at)) continue;
      times++;
      if (inside) between++;
      if (first < 0 || at < first) first = at;
    }
  }
  if (times < FEWEST && between === 0) return undefined;
  return { start: first, end: first + 1, times, full: units.match(FULL)?.length ?? 0 };
}

import type { MarkedPlaces } from "../../text/marked.ts";
import { HAN, scriptTable } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";
import { HALF_WIDTH } from "./wording.ts";

/** Half-width marks of a text in the middle or at the end of Chinese prose. */
export interface HalfWidth {
  readonly start: number;
  readonly end: number;
  readonly times: number;
  /** Full-width marks that the text has beside them. */
  readonly full: number;
}

/** The counterparts of the marks in full width. */
const FULL = /[，。？！；：、]/g;

/** A place between two characters is no accident; a mark before a space or a line's end may be one of a list. */
const FEWEST = 2;

/**
 * Half-width commas, stops and question marks that stand directly behind a Chinese character, and before another, a space
 * or the line's end; not in numbers, beside Latin letters, in code or addresses. The first place, and how many there are.
 */
export function halfWidthMarks(text: Text, places: MarkedPlaces): HalfWidth | undefined {
  if ((places.marks & HALF_WIDTH) === 0) return undefined;
  const units = text.text;
  const scripts = scriptTable();
  let times = 0;
  let between = 0;
  let first = -1;
  for (let index = 0; index < places.length; index++) {
    if (places.mark[index] !== HALF_WIDTH) continue;
    const at = places.at[index]!;
    if (at === 0 || scripts[units.charCodeAt(at - 1)] !== HAN) continue;
    const next = at + 1 < units.length ? units.charCodeAt(at + 1) : 0x0a;
    const inside = scripts[next] === HAN;
    // A question mark inside a word is a character that was lost.
    if (inside && units.charCodeAt(at) === QUESTION_MARK) continue;
    if ((!inside && next !== 0x20 && next !== 0x0a && next !== 0x0d) || text.protected(at)) continue;
    times++;
    if (inside) between++;
    if (first < 0) first = at;
  }
  if (times < FEWEST && between === 0) return undefined;
  if (areValues(units)) return undefined;
  return { start: first, end: first + 1, times, full: units.match(FULL)?.length ?? 0 };
}

/** True for lines of comma-separated values: two at least, each with as many commas as the first, and no other mark. */
function areValues(text: string): boolean {
  const lines = text.trim().split("\n", VALUE_LINES);
  const commas = (line: string) => line.split(",").length - 1;
  const first = commas(lines[0]!);
  return (
    lines.length > 1 &&
    first > 0 &&
    lines.every((line) => commas(line) === first && !/[，。？！；：、.?!;]\s*$/.test(line))
  );
}

/** So many lines say what a text is made of. */
const VALUE_LINES = 50;

const QUESTION_MARK = 0x3f;

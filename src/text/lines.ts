import { arenaWords, reserve, take } from "./arena.ts";
import { CARRIAGE_RETURN, LINE_FEED } from "./kernels/layout.ts";
import { SpanList, type Spans, TRIPLE } from "./spans.ts";
import { STOP_WORDS } from "./stops.ts";

/**
 * The lines of a text without their terminators `\n`, `\r\n` or a lone `\r`; a text without any is one line. Its `stops` begin at
 * word `from` of the arena.
 */
export function linesOf(length: number, from: number, stops: number): Spans {
  let words = arenaWords();
  const to = from + STOP_WORDS * stops;
  let ends = 0;
  for (let stop = from; stop < to; stop += STOP_WORDS) if (words[stop + 1]! <= CARRIAGE_RETURN) ends++;
  words = reserve(TRIPLE * (ends + 1));
  const first = take(0);
  let at = first;
  let start = 0;
  let carriage = -2;
  for (let stop = from; stop < to; stop += STOP_WORDS) {
    const kind = words[stop + 1]!;
    if (kind !== LINE_FEED && kind !== CARRIAGE_RETURN) continue;
    const place = words[stop]!;
    // The second half of `\r\n` ends no line of its own.
    if (kind === CARRIAGE_RETURN || carriage !== place - 1) {
      words[at] = 0;
      words[at + 1] = start;
      words[at + 2] = place;
      at += TRIPLE;
    }
    if (kind === CARRIAGE_RETURN) carriage = place;
    start = place + 1;
  }
  words[at] = 0;
  words[at + 1] = start;
  words[at + 2] = length;
  take(at + TRIPLE - first);
  return new SpanList(first, (at + TRIPLE - first) / TRIPLE, TRIPLE);
}

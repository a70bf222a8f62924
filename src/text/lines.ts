import { reserve, take } from "./arena.ts";
import { CARRIAGE_RETURN, LINE_FEED } from "./kernels/layout.ts";
import { SpanList, type Spans, TRIPLE } from "./spans.ts";
import type { Stops } from "./stops.ts";

/** The lines of a text without their terminators `\n`, `\r\n` or a lone `\r`; a text without any is one line. */
export function linesOf(length: number, stops: Stops): Spans {
  const words = reserve(TRIPLE * (stops.length + 1));
  const first = take(0);
  let count = 0;
  let start = 0;
  const line = (end: number) => {
    const at = first + TRIPLE * count++;
    words[at] = 0;
    words[at + 1] = start;
    words[at + 2] = end;
  };
  let carriage = -2;
  for (let index = 0; index < stops.length; index++) {
    const kind = stops.kind(index);
    if (kind !== LINE_FEED && kind !== CARRIAGE_RETURN) continue;
    const place = stops.place(index);
    if (kind === CARRIAGE_RETURN) carriage = place;
    // The second half of `\r\n` ends no line of its own.
    if (kind === CARRIAGE_RETURN || carriage !== place - 1) line(place);
    start = place + 1;
  }
  line(length);
  take(TRIPLE * count);
  return new SpanList(first, count, TRIPLE);
}

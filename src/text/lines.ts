/** A line without its terminator, in UTF-16 code units. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text, ended by `\n`, `\r\n` or a lone `\r`; a text without any is one line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let feed = text.indexOf("\n");
  let carriage = text.indexOf("\r");
  while (feed >= 0 || carriage >= 0) {
    const end = feed < 0 || (carriage >= 0 && carriage < feed) ? carriage : feed;
    lines.push({ start, end });
    start = end === carriage && feed === end + 1 ? end + 2 : end + 1;
    if (feed >= 0 && feed < start) feed = text.indexOf("\n", start);
    if (carriage >= 0 && carriage < start) carriage = text.indexOf("\r", start);
  }
  lines.push({ start, end: text.length });
  return lines;
}

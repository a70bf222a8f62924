import { wholeCharacters } from "../core/span.ts";
import { visible } from "./visible.ts";
import { displayWidth, takeEnd, truncateMiddle, truncateToWidth } from "./width.ts";

/** A place in a text, in UTF-16 code units. */
export interface Marked {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface FrameOptions {
  /** Terminal columns a line may take. */
  readonly columns: number;
  /** Neighbouring lines shown before and after. */
  readonly context: number;
}

/** `text` holds a part of the span and is followed by its `carets`; `context` is a line beside it, `gap` lines left out. */
export interface FrameLine {
  readonly kind: "text" | "carets" | "context" | "gap";
  readonly text: string;
}

/** How many code units may take one column: a character with all the marks that `visible` draws, and to spare. */
const UNITS_PER_COLUMN = 24;

/**
 * Draws the lines a span stands in, with carets under it. Lines wider than `columns` are cut to a window around the
 * span, a long span is cut in its middle, and of a span over many lines the first and the last are drawn. Looks only at
 * the text near the span's ends, so that a text of megabytes costs no more than a short one.
 */
export function frameOf(marked: Marked, { columns, context }: FrameOptions): FrameLine[] {
  const { text } = marked;
  const { start, end } = wholeCharacters(text, marked.start, marked.end);
  const reach = columns * UNITS_PER_COLUMN;
  const last = Math.max(start, end - 1);
  const feed = text.slice(start, last).indexOf("\n");
  const before = lineBefore(text, start, reach);
  const takesFeed = end > start && text.charAt(last) === "\n";
  const after = takesFeed ? "" : lineAfter(text, end, reach);
  const lines: FrameLine[] = [];
  if (feed < 0) lines.push(...markedLine(before, text.slice(start, end), after, columns));
  else {
    const firstEnd = start + feed + 1;
    const lastStart = text.lastIndexOf("\n", last - 1) + 1;
    const between = countFeeds(text, firstEnd, lastStart);
    lines.push(...markedLine(before, text.slice(start, firstEnd), "", columns));
    if (between === 1) {
      const middle = text.slice(firstEnd, lastStart);
      lines.push(...markedLine("", middle, "", columns));
    } else if (between > 1) lines.push({ kind: "gap", text: `${between} more lines` });
    lines.push(...markedLine("", text.slice(lastStart, end), after, columns));
  }
  if (context < 1) return lines;
  const shown = (line: string): FrameLine[] =>
    line.trim() === "" ? [] : [{ kind: "context", text: truncateToWidth(visible(line), columns) }];
  return [
    ...neighboursBefore(text, start - before.length, reach, context).flatMap(shown),
    ...lines,
    ...neighboursAfter(text, takesFeed ? end - 1 : end + after.length, reach, context).flatMap(shown),
  ];
}

/** The part of the line before `at`, at most `reach` code units of it. */
function lineBefore(text: string, at: number, reach: number): string {
  const from = wholeCharacters(text, at - reach, at).start;
  const near = text.slice(from, at);
  return near.slice(near.lastIndexOf("\n") + 1);
}

/** The part of the line from `at` on, at most `reach` code units of it. */
function lineAfter(text: string, at: number, reach: number): string {
  const near = text.slice(at, wholeCharacters(text, at, at + reach).end);
  const feed = near.indexOf("\n");
  return feed < 0 ? near : near.slice(0, feed);
}

function neighboursBefore(text: string, lineStart: number, reach: number, most: number): string[] {
  const lines: string[] = [];
  for (let at = lineStart; lines.length < most && at > 0 && text.charAt(at - 1) === "\n"; ) {
    const line = lineBefore(text, at - 1, reach);
    lines.unshift(withoutReturn(line));
    at -= line.length + 1;
  }
  return lines;
}

function neighboursAfter(text: string, lineEnd: number, reach: number, most: number): string[] {
  const lines: string[] = [];
  for (let at = lineEnd; lines.length < most && text.charAt(at) === "\n"; ) {
    const line = lineAfter(text, at + 1, reach);
    lines.push(withoutReturn(line));
    at += line.length + 1;
  }
  return lines;
}

const withoutReturn = (line: string) => (line.endsWith("\r") ? line.slice(0, -1) : line);

function countFeeds(text: string, from: number, to: number): number {
  let feeds = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) feeds++;
  return feeds;
}

/** One line of text with a span in it, and the carets below. All three parts are of one line, bounded or not. */
function markedLine(before: string, span: string, after: string, columns: number): FrameLine[] {
  const reach = columns * UNITS_PER_COLUMN;
  let left = visibleEnd(before, columns);
  let middle = visible(bounded(span, reach));
  let right = visibleStart(withoutReturn(after), columns);
  let [leftWidth, width, rightWidth] = [displayWidth(left), displayWidth(middle), displayWidth(right)];
  if (leftWidth + width + rightWidth > columns) {
    const widest = Math.max(1, Math.floor(columns * 0.7), columns - leftWidth - rightWidth);
    if (width > widest) {
      middle = truncateMiddle(middle, widest);
      width = displayWidth(middle);
    }
    const room = columns - width;
    const half = room >> 1;
    const leftRoom = Math.min(leftWidth, Math.max(half, room - rightWidth));
    if (leftWidth > leftRoom) {
      left = leftRoom < 1 ? "" : `…${takeEnd(left, leftRoom - 1)}`;
      leftWidth = displayWidth(left);
    }
    right = truncateToWidth(right, columns - leftWidth - width);
    rightWidth = displayWidth(right);
  }
  return [
    { kind: "text", text: left + middle + right },
    { kind: "carets", text: " ".repeat(leftWidth) + "^".repeat(Math.max(1, width)) },
  ];
}

/** What can be seen of a text's end in `columns`, and more: mostly two code units a column are plenty. */
function visibleEnd(text: string, columns: number): string {
  const shown = visible(text.slice(wholeCharacters(text, text.length - columns * 2, text.length).start));
  return text.length > columns * 2 && displayWidth(shown) <= columns + 2 ? visible(text) : shown;
}

/** What can be seen of a text's beginning in `columns`, and more. */
function visibleStart(text: string, columns: number): string {
  const shown = visible(text.slice(0, wholeCharacters(text, 0, columns * 2).end));
  return text.length > columns * 2 && displayWidth(shown) <= columns + 2 ? visible(text) : shown;
}

/** The beginning and the end of a long text, `…` for the rest: enough of it for any window. In UTF-16 code units. */
export function bounded(text: string, units: number): string {
  if (text.length <= units * 2) return text;
  const head = wholeCharacters(text, 0, units).end;
  const tail = wholeCharacters(text, text.length - units, text.length).start;
  return `${text.slice(0, head)}…${text.slice(tail)}`;
}

/** The first `columns` of a text from outside, on one line, safe to print: for messages, names and paths. */
export function oneLine(text: string, columns: number): string {
  const near = text.slice(0, wholeCharacters(text, 0, columns * UNITS_PER_COLUMN).end);
  const shown = truncateToWidth(visible(near), columns);
  return near.length < text.length && !shown.endsWith("…") ? `${shown}…` : shown;
}

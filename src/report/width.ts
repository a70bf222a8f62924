import { TEXT_EMOJI, WIDE, ZERO_WIDTH } from "./width.table.ts";

/**
 * What a terminal draws as one unit: a character with its combining marks, an emoji sequence, a flag.
 * `start` and `end` are UTF-16 code units, `width` terminal columns.
 */
export interface Cluster {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** Whether `code` lies in inclusive ranges `first, last, first, last, …` in ascending order. */
function inRanges(ranges: readonly number[], code: number): boolean {
  let low = 0;
  let high = ranges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (code < ranges[middle * 2]!) high = middle - 1;
    else if (code > ranges[middle * 2 + 1]!) low = middle + 1;
    else return true;
  }
  return false;
}

/**
 * The columns of one code point by itself: 2 for East Asian Wide and Fullwidth (most emoji among them), 0 for
 * combining marks, joiners, variation selectors and zero-width spaces, otherwise 1. East Asian Ambiguous counts as 1, as in terminals'
 * defaults. Controls count as 1: `visible` draws them as one-column pictures.
 */
export function codePointWidth(code: number): 0 | 1 | 2 {
  if (code < 0x300) return 1;
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a0 && code <= 0x30ff))
    return 2;
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x2064) || code === 0xfeff) return 0;
  if (inRanges(ZERO_WIDTH, code)) return 0;
  return inRanges(WIDE, code) ? 2 : 1;
}

const ZWJ = 0x200d;
const EMOJI_SELECTOR = 0xfe0f;
const isSkinTone = (code: number) => code >= 0x1f3fb && code <= 0x1f3ff;
const isRegional = (code: number) => code >= 0x1f1e6 && code <= 0x1f1ff;

/** True for emoji and for the symbols beside them that emoji sequences are made of. */
export const isPictograph = (code: number): boolean =>
  (code >= 0x1f000 && code <= 0x1faff) || (code >= 0x2300 && code <= 0x2bff) || inRanges(TEXT_EMOJI, code);

/** Yields the clusters of a text in order; they cover it whole. */
export function* clustersOf(text: string): Generator<Cluster> {
  let at = 0;
  while (at < text.length) {
    const start = at;
    const first = text.codePointAt(at)!;
    at += first > 0xffff ? 2 : 1;
    let width: number = codePointWidth(first);
    let last = first;
    // A mark after a line feed or another control belongs to nothing.
    while (at < text.length && first >= 0x20) {
      const next = text.codePointAt(at)!;
      if (next < 0x300) break;
      if (next === EMOJI_SELECTOR) {
        if (last === first && width === 1 && inRanges(TEXT_EMOJI, first)) width = 2;
      } else if (last === ZWJ && isPictograph(next) && isPictograph(first)) {
        // The next picture of a joined emoji is drawn into the first one.
      } else if (isSkinTone(next) && isPictograph(last)) {
        // A skin tone colours the picture before it.
      } else if (isRegional(next) && isRegional(last) && last === first && at - start === 2) {
        width = 2;
      } else if (codePointWidth(next) !== 0) break;
      last = next;
      at += next > 0xffff ? 2 : 1;
    }
    yield { start, end: at, width };
  }
}

/** True for printable ASCII alone, where columns, code units and characters are the same. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit > 0x7e) return false;
  }
  return true;
}

/** The columns a text takes in a terminal, on one line. Give it what `visible` made, not raw data. */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length;
  let width = 0;
  for (const cluster of clustersOf(text)) width += cluster.width;
  return width;
}

/** The longest beginning of a text that fits `columns`; no cluster is cut. Reads no further than it must. */
export function takeStart(text: string, columns: number): string {
  let width = 0;
  for (const cluster of clustersOf(text)) {
    width += cluster.width;
    if (width > columns) return text.slice(0, cluster.start);
  }
  return text;
}

/** The longest end of a text that fits `columns`; no cluster is cut. */
export function takeEnd(text: string, columns: number): string {
  const clusters = [...clustersOf(text)];
  let width = 0;
  for (let index = clusters.length - 1; index >= 0; index--) {
    width += clusters[index]!.width;
    if (width > columns) return text.slice(clusters[index]!.end);
  }
  return text;
}

/** Cuts a text to `columns`, its last column a `…` where something was cut. */
export function truncateToWidth(text: string, columns: number): string {
  const start = takeStart(text, columns);
  if (start.length === text.length) return text;
  return columns < 1 ? "" : `${takeStart(start, columns - 1)}…`;
}

/** Cuts the middle out of a text, so that its beginning and end fit `columns` with a `…` between. */
export function truncateMiddle(text: string, columns: number): string {
  if (takeStart(text, columns).length === text.length) return text;
  if (columns < 1) return "";
  const half = (columns - 1) >> 1;
  return `${takeStart(text, columns - 1 - half)}…${takeEnd(text, half)}`;
}

/** Fills a text with spaces to `columns`; a wider text stays as it is. */
export function padToWidth(text: string, columns: number, align: "left" | "right" = "left"): string {
  const gap = " ".repeat(Math.max(0, columns - displayWidth(text)));
  return align === "left" ? text + gap : gap + text;
}

/**
 * Breaks a text into lines of at most `columns`: at spaces where it can, anywhere where it must, as in Japanese.
 * A single space at a break is dropped.
 */
export function wrapToWidth(text: string, columns: number): string[] {
  const lines: string[] = [];
  let lineStart = 0;
  let width = 0;
  // The last place a line may break at: the end of the line before it, the start of the next, and the width so far.
  let soft: { end: number; next: number; width: number } | undefined;
  for (const cluster of clustersOf(text)) {
    const isSpace = cluster.end - cluster.start === 1 && text.charCodeAt(cluster.start) === 0x20;
    while (width + cluster.width > columns && cluster.start > lineStart && !isSpace) {
      const cut = soft ?? { end: cluster.start, next: cluster.start, width };
      lines.push(text.slice(lineStart, cut.end));
      lineStart = cut.next;
      width -= cut.width;
      soft = undefined;
    }
    width += cluster.width;
    if (isSpace) soft = { end: cluster.start, next: cluster.end, width };
    else if (cluster.width === 2) soft = { end: cluster.end, next: cluster.end, width };
  }
  if (lineStart < text.length || lines.length === 0) lines.push(text.slice(lineStart));
  return lines;
}

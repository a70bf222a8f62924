import { fstatSync } from "node:fs";
import { readFully } from "../read-fully.ts";

/** Whole lines read from a file. */
export interface LineRange {
  readonly buffer: Buffer;
  /** `[from, to)` of `buffer` holds whole lines that start inside the asked range. */
  readonly from: number;
  readonly to: number;
  /** Byte offset in the file of `buffer[0]`. */
  readonly base: number;
  /** A line longer than the limit that starts in the range; its bytes are not in `buffer`. Always the last line. */
  readonly oversize?: { readonly offset: number; readonly length: number };
}

/** Lines longer than this, in bytes, are rows nobody can check: they are set aside unread. */
export const MAX_LINE_BYTES = 64 << 20;

/** Read beyond the range at once: most lines end within it, and a second read would copy the batch. */
const LINE_SLACK = 64 << 10;

const LF = 10;

/**
 * Reads the lines that start in bytes `[start, end)` of a file, the last of them to its end, so that adjoining ranges
 * give each line to exactly one reader, wherever the cuts fall.
 */
export function readLineRange(
  fd: number,
  start: number,
  end: number,
  maxLine: number = MAX_LINE_BYTES,
  scratch?: Scratch,
): LineRange {
  const size = fstatSync(fd).size;
  const stop = Math.min(end, size);
  // One byte before the range tells whether a line starts exactly at its first byte.
  const base = start === 0 ? 0 : start - 1;
  let buffer: Buffer = bufferOf(Math.max(0, Math.min(stop + LINE_SLACK, size) - base), scratch);
  let filled = readFully(fd, buffer, base);
  const from = start === 0 ? 0 : afterNewline(buffer, 0, stop - base);
  if (from < 0 || base + from >= stop) return { buffer, from: 0, to: 0, base };
  // The last line starts inside the range and ends wherever its newline is, most often in the slack.
  const beforeLast = stop - base - 2;
  const lastLine = beforeLast < from ? from : Math.max(from, buffer.lastIndexOf(LF, beforeLast) + 1);
  let searched = Math.max(lastLine, stop - base - 1);
  for (let step = LINE_SLACK; ; step = Math.min(step * 2, 8 << 20)) {
    const newline = buffer.subarray(0, filled).indexOf(LF, searched);
    const length = (newline < 0 ? filled : newline + 1) - lastLine;
    if (length > maxLine) {
      const lineLength = newline < 0 ? lineEnd(fd, base + filled, size) - (base + lastLine) : length;
      return { buffer, from, to: lastLine, base, oversize: { offset: base + lastLine, length: lineLength } };
    }
    if (newline >= 0) return { buffer, from, to: newline + 1, base };
    if (base + filled >= size) return { buffer, from, to: filled, base };
    const more = Buffer.allocUnsafeSlow(filled + step);
    buffer.copy(more, 0, 0, filled);
    searched = filled;
    buffer = more;
    filled += readFully(fd, buffer.subarray(filled), base + filled);
  }
}

/** A buffer that a caller who is done with one range lends to the next: fresh ones cost page faults and collections. */
export interface Scratch {
  buffer: Buffer;
}

function bufferOf(length: number, scratch: Scratch | undefined): Buffer {
  if (scratch === undefined) return Buffer.allocUnsafeSlow(length);
  if (scratch.buffer.length < length) scratch.buffer = Buffer.allocUnsafeSlow(length);
  return scratch.buffer.subarray(0, length);
}

const afterNewline = (buffer: Buffer, from: number, to: number): number => {
  const at = buffer.subarray(0, to).indexOf(LF, from);
  return at < 0 ? -1 : at + 1;
};

function lineEnd(fd: number, offset: number, size: number): number {
  const window = Buffer.allocUnsafeSlow(1 << 20);
  for (let at = offset; at < size; ) {
    const got = readFully(fd, window, at);
    if (got === 0) break;
    const newline = window.subarray(0, got).indexOf(LF);
    if (newline >= 0) return at + newline + 1;
    at += got;
  }
  return size;
}

import { closeSync, openSync } from "node:fs";
import { readFully } from "../../io/read-fully.ts";
import { byteLines, fileBytes } from "../../io/text-lines.ts";

/** A line of a file, and where it is in it: [start, end) in bytes, without its line feed. */
export interface PlacedLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of a file that are not blank, one after the other. */
export async function* placedLines(file: string): AsyncGenerator<PlacedLine> {
  let start = 0;
  for await (const bytes of byteLines(fileBytes(file))) {
    const placed = { text: bytes.toString("utf8"), start, end: start + bytes.length };
    start = placed.end + 1;
    if (placed.text.trim() !== "") yield placed;
  }
}

/** Reads pieces of a file by their places. */
export interface PlaceReader {
  /** @param end - exclusive, in bytes. */
  text(start: number, end: number): string;
  close(): void;
}

/** Lines near each other are read at once, in bytes. */
const WINDOW_BYTES = 1 << 20;

export function openPlaces(file: string): PlaceReader {
  const handle = openSync(file, "r");
  let window: Buffer = Buffer.alloc(0);
  let windowStart = 0;
  return {
    text(start, end) {
      if (start < windowStart || end > windowStart + window.length) {
        window = Buffer.allocUnsafe(Math.max(WINDOW_BYTES, end - start));
        windowStart = start;
        window = window.subarray(0, readFully(handle, window, start));
      }
      return window.toString("utf8", start - windowStart, end - windowStart);
    },
    close: () => closeSync(handle),
  };
}

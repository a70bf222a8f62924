import { closeSync, createReadStream, openSync } from "node:fs";
import { readFully } from "../../io/read-fully.ts";

/** A line of a file, and where it is in it: [start, end) in bytes, without its line feed. */
export interface PlacedLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LINE_FEED = 10;
const CHUNK_BYTES = 1 << 20;

/** The lines of a file that are not blank, one after the other. */
export async function* placedLines(file: string): AsyncGenerator<PlacedLine> {
  let start = 0;
  let begun: Buffer[] = [];
  const line = (last: Buffer): PlacedLine => {
    const bytes = begun.length === 0 ? last : Buffer.concat([...begun, last]);
    begun = [];
    const placed = { text: bytes.toString("utf8"), start, end: start + bytes.length };
    start = placed.end + 1;
    return placed;
  };
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (;;) {
      const at = chunk.indexOf(LINE_FEED, from);
      if (at < 0) break;
      const placed = line(chunk.subarray(from, at));
      if (placed.text.trim() !== "") yield placed;
      from = at + 1;
    }
    // What is kept of a chunk must not be the chunk's memory, which the stream uses again.
    if (from < chunk.length) begun.push(Buffer.from(chunk.subarray(from)));
  }
  const last = line(Buffer.alloc(0));
  if (last.text.trim() !== "") yield last;
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

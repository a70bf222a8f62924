import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Node's own decoder of a slice, without the argument checks of `toString`. */
export type SliceBuffer = Buffer & { utf8Slice(start: number, end: number): string };

/** How far the floor goes with each line: find its end, decode it, parse it. */
export const FLOOR_STEPS = ["scan", "decode", "parse"] as const;

export type FloorStep = (typeof FLOOR_STEPS)[number];

const CHUNK_BYTES = 4 << 20;

/** Bytes `[start, end)` of a file, of whole lines. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** The lines of `[from, to)` of a buffer; returns how many, and where the last of them ends. */
export function floorLines(
  buffer: SliceBuffer,
  from: number,
  to: number,
  step: FloorStep,
): { readonly rows: number; readonly end: number } {
  const view = buffer.subarray(0, to);
  let [rows, start] = [0, from];
  for (let newline = view.indexOf(10, start); newline >= 0; newline = view.indexOf(10, start)) {
    if (step === "parse") JSON.parse(buffer.utf8Slice(start, newline));
    else if (step === "decode") buffer.utf8Slice(start, newline);
    rows++;
    start = newline + 1;
  }
  return { rows, end: start };
}

/** The floor of speed: chunked read, `indexOf(10)`, `utf8Slice`, `JSON.parse` per line, one thread. Returns the rows. */
export function floorRead(file: string, step: FloorStep = "parse", range?: ByteRange): number {
  const fd = openSync(file, "r");
  try {
    const last = range?.end ?? fstatSync(fd).size;
    let buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES) as SliceBuffer;
    let [at, held, rows] = [range?.start ?? 0, 0, 0];
    while (at < last) {
      if (held === buffer.length) {
        const grown = Buffer.allocUnsafeSlow(buffer.length * 2) as SliceBuffer;
        buffer.copy(grown);
        buffer = grown;
      }
      const got = readSync(fd, buffer, held, Math.min(buffer.length - held, last - at), at);
      if (got === 0) break;
      at += got;
      const whole = floorLines(buffer, 0, held + got, step);
      rows += whole.rows;
      buffer.copy(buffer, 0, whole.end, held + got);
      held += got - whole.end;
    }
    return rows;
  } finally {
    closeSync(fd);
  }
}

/** Cuts a file into ranges of nearly equal size, each ending after a line feed or at the end of the file. */
export function lineRanges(file: string, parts: number): ByteRange[] {
  const fd = openSync(file, "r");
  try {
    const { size } = fstatSync(fd);
    const cuts = [0];
    for (let part = 1; part < parts; part++) cuts.push(afterNewline(fd, Math.floor((size * part) / parts), size));
    cuts.push(size);
    return cuts.slice(1).map((end, index) => ({ start: cuts[index]!, end }));
  } finally {
    closeSync(fd);
  }
}

function afterNewline(fd: number, from: number, size: number): number {
  const window = Buffer.allocUnsafeSlow(64 << 10);
  for (let at = from; at < size; ) {
    const got = readSync(fd, window, 0, window.length, at);
    if (got === 0) break;
    const newline = window.subarray(0, got).indexOf(10);
    if (newline >= 0) return at + newline + 1;
    at += got;
  }
  return size;
}

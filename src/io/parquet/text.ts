import { constants } from "node:buffer";
import { UnsupportedFault } from "./fault.ts";

/**
 * UTF-8 to strings. Up to Node 22 the engine decodes text that is not ASCII at less than half the speed of a plain loop,
 * and the loop takes twice as long as a vectorised decoder (Node 20, Japanese texts of 1 kB: 183, 469 and 877 MB/s);
 * Node 24's own is faster than the loop.
 */
const isEngineFast = Number(process.versions.node.split(".")[0]) >= 24;

/** Longer texts are rare and go to the engine. In UTF-16 code units. */
const scratchLength = 1 << 20;
const scratch = new Uint16Array(scratchLength);
const scratchBytes = Buffer.from(scratch.buffer);

/** Text whose first bytes are ASCII, and some others, is taken to be mostly so, where the engine is the faster one. */
const lookAhead = 48;
/**
 * At least so many others, and in long texts one in so many: English with curly quotes decodes four times as fast by
 * `wideDecoder`.
 */
const probes = 32;
const probeStep = 97;

/** Decodes `[start, end)` as Buffer does. */
export type WideDecoder = (bytes: Buffer, start: number, end: number) => string;

/** Shorter texts take longer into another memory and back than the loop takes. In bytes; measured. */
const wideLength = 192;

let wideDecoder: WideDecoder | undefined;

/** Gives this thread a faster decoder of text that is not ASCII than this layer has. */
export function useWideDecoder(decoder: WideDecoder | undefined): void {
  wideDecoder = decoder;
}

/** Decodes `[start, end)`; what is not UTF-8 becomes U+FFFD, just as Buffer does. A byte order mark is kept. @throws UnsupportedFault */
export function decodeText(bytes: Buffer, start: number, end: number): string {
  if (end - start > constants.MAX_STRING_LENGTH) {
    throw new UnsupportedFault(`a text of ${end - start} bytes is longer than a string can be. Leave that row out`);
  }
  if (isEngineFast || isMostlyAscii(bytes, start, end)) return bytes.toString("utf8", start, end);
  if (wideDecoder !== undefined && end - start >= wideLength) return wideDecoder(bytes, start, end);
  return end - start > scratchLength ? bytes.toString("utf8", start, end) : decodeWide(bytes, start, end);
}

function isMostlyAscii(bytes: Buffer, start: number, end: number): boolean {
  const headEnd = Math.min(end, start + lookAhead);
  for (let i = start; i < headEnd; i++) if (bytes[i]! >= 0x80) return false;
  const step = Math.min(probeStep, Math.floor((end - headEnd) / probes) + 1);
  for (let i = headEnd; i < end; i += step) if (bytes[i]! >= 0x80) return false;
  return true;
}

/** Well-formed sequences as in table 3-7 of the Unicode Standard; at the first that is not, the engine takes over. */
function decodeWide(bytes: Buffer, start: number, end: number): string {
  let length = 0;
  let at = start;
  while (at < end) {
    const a = bytes[at]!;
    if (a < 0x80) {
      scratch[length++] = a;
      at++;
    } else if (a >= 0xe0 && a < 0xf0) {
      const b = bytes[at + 1]!;
      const c = bytes[at + 2]!;
      const unit = ((a & 15) << 12) | ((b & 63) << 6) | (c & 63);
      const isSurrogate = (unit & 0xf800) === 0xd800;
      if ((b & 0xc0) !== 0x80 || (c & 0xc0) !== 0x80 || unit < 0x800 || isSurrogate || at + 3 > end) break;
      scratch[length++] = unit;
      at += 3;
    } else if (a >= 0xc2 && a < 0xe0) {
      const b = bytes[at + 1]!;
      if ((b & 0xc0) !== 0x80 || at + 2 > end) break;
      scratch[length++] = ((a & 31) << 6) | (b & 63);
      at += 2;
    } else if (a >= 0xf0 && a < 0xf5) {
      const b = bytes[at + 1]!;
      const c = bytes[at + 2]!;
      const d = bytes[at + 3]!;
      const point = ((a & 7) << 18) | ((b & 63) << 12) | ((c & 63) << 6) | (d & 63);
      if ((b & 0xc0) !== 0x80 || (c & 0xc0) !== 0x80 || (d & 0xc0) !== 0x80 || at + 4 > end) break;
      if (point < 0x10000 || point > 0x10ffff) break;
      scratch[length++] = 0xd7c0 + (point >> 10);
      scratch[length++] = 0xdc00 | (point & 0x3ff);
      at += 4;
    } else break;
  }
  return at === end ? scratchBytes.toString("utf16le", 0, length * 2) : bytes.toString("utf8", start, end);
}

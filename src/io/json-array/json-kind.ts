import { createReadStream } from "node:fs";
import { type Compression, decompress } from "../compression/decompress.ts";

/** What a `.json` file holds: an array of objects or of something else, several objects one a line, one on a line, or else. */
export type JsonKind = "rows" | "array" | "lines" | "line" | "other";

/** A first line that is longer is taken for something else than JSON Lines. */
const HEAD_BYTES = 1 << 20;

/** Looks at the beginning of a file; one that cannot be read is `other`: whoever reads it will say why. */
export async function jsonKind(file: string, compression: Compression | undefined): Promise<JsonKind> {
  const text = await beginningOf(file, compression);
  const start = text.replace(/^\ufeff?\s*/, "");
  if (start.startsWith("[")) return /^\[\s*\{/.test(start) ? "rows" : "array";
  if (!start.startsWith("{")) return "other";
  const end = start.indexOf("\n");
  const first = end < 0 ? start : start.slice(0, end);
  try {
    JSON.parse(first);
  } catch {
    return "other";
  }
  return start.slice(first.length).trimStart().startsWith("{") ? "lines" : "line";
}

async function beginningOf(file: string, compression: Compression | undefined): Promise<string> {
  const raw = createReadStream(file, { end: HEAD_BYTES - 1, highWaterMark: HEAD_BYTES }) as AsyncIterable<Buffer>;
  const pieces: Buffer[] = [];
  let held = 0;
  try {
    for await (const piece of compression === undefined ? raw : decompress(file, raw, compression)) {
      pieces.push(piece);
      held += piece.length;
      if (held >= HEAD_BYTES) break;
    }
  } catch {
    // A compressed file is cut within its data here.
  }
  return Buffer.concat(pieces).toString("utf8", 0, HEAD_BYTES);
}

import { closeSync, openSync, readSync } from "node:fs";
import { constants, gunzipSync } from "node:zlib";
import { ShisaFilterError } from "../core/errors.ts";
import type { InputFile } from "../io/inputs.ts";
import { openParquet } from "../io/parquet/open.ts";

/** Bytes that are looked at, at each of PLACES places of a file. */
const PIECE = 1 << 18;
const PLACES = 3;
const LF = 10;

/**
 * How many rows files have, about: Parquet says it, of JSONL pieces from its beginning, middle and end are counted, of what is
 * zipped one from its beginning. A file that cannot be read counts for nothing: whoever reads it will say so.
 */
export async function estimateRows(files: readonly InputFile[]): Promise<number> {
  let rows = 0;
  for (const file of files) rows += file.format === "parquet" ? await rowsOfParquet(file) : rowsOfLines(file);
  return Math.ceil(rows);
}

async function rowsOfParquet({ path }: InputFile): Promise<number> {
  try {
    const parquet = await openParquet(path);
    try {
      return Number(parquet.metadata.num_rows);
    } finally {
      await parquet.close();
    }
  } catch (error) {
    if (error instanceof ShisaFilterError) return 0;
    throw error;
  }
}

function rowsOfLines({ path, gzip, byteLength }: InputFile): number {
  const piece = Buffer.allocUnsafe(PIECE);
  let [looked, lines] = [0, 0];
  try {
    const fd = openSync(path, "r");
    try {
      for (let place = 0; place < (gzip ? 1 : PLACES); place++) {
        const start = Math.floor((place * Math.max(0, byteLength - PIECE)) / (PLACES - 1));
        const bytes = piece.subarray(0, readSync(fd, piece, 0, PIECE, start));
        looked += bytes.length;
        lines += linesIn(gzip ? beginningOf(bytes) : bytes);
        if (byteLength <= PIECE) break;
      }
    } finally {
      closeSync(fd);
    }
  } catch {
    return 0;
  }
  return looked === 0 ? 0 : (lines * byteLength) / looked;
}

/** What the beginning of a zipped file holds. */
function beginningOf(bytes: Buffer): Buffer {
  // A piece may be of many times its size; what does not fit is not needed.
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64 * PIECE });
  } catch {
    return Buffer.alloc(0);
  }
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) lines++;
  return lines + (bytes.length > 0 && bytes.at(-1) !== LF ? 1 : 0);
}

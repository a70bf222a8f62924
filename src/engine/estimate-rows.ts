import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { ShisaFilterError } from "../core/errors.ts";
import { arrowLines } from "../io/arrow/arrow-lines.ts";
import { decompress } from "../io/compression/decompress.ts";
import type { InputFile } from "../io/inputs.ts";
import { arrayLines } from "../io/json-array/array-lines.ts";
import { scanLines } from "../io/jsonl/lines.ts";
import { openParquet } from "../io/parquet/open.ts";

/** Bytes that are looked at, at each of PLACES places of a file. */
const PIECE = 1 << 18;
const PLACES = 3;
const LF = 10;

/**
 * How many rows files have, about: Parquet says it, of JSONL pieces from its beginning, middle and end are counted, of what is
 * compressed or an array one from its beginning. A file that cannot be read counts for nothing: whoever reads it will say so.
 */
export async function estimateRows(files: readonly InputFile[]): Promise<number> {
  let rows = 0;
  for (const file of files) {
    const { compression, byteLength } = file;
    if (file.format === "parquet") rows += await rowsOfParquet(file);
    else if (file.format === "jsonl" && compression === undefined) rows += rowsOfLines(file);
    else if (file.format === "arrow") rows += await rowsOfArrow(file);
    else rows += (await rowsAtBeginning(file)) * Math.max(1, byteLength / PIECE);
  }
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

function rowsOfLines({ path, byteLength }: InputFile): number {
  const piece = Buffer.allocUnsafe(PIECE);
  let [looked, lines] = [0, 0];
  try {
    const fd = openSync(path, "r");
    try {
      for (let place = 0; place < PLACES; place++) {
        const start = Math.floor((place * Math.max(0, byteLength - PIECE)) / (PLACES - 1));
        const bytes = piece.subarray(0, readSync(fd, piece, 0, PIECE, start));
        looked += bytes.length;
        lines += linesIn(bytes);
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

/** The rows that the first bytes of a file hold which has to be read as a stream. */
async function rowsAtBeginning({ path, format, compression }: InputFile): Promise<number> {
  const raw = createReadStream(path, { end: PIECE - 1, highWaterMark: PIECE }) as AsyncIterable<Buffer>;
  const bytes = compression === undefined ? raw : decompress(path, raw, compression);
  let [rows, total] = [0, 0];
  try {
    for await (const piece of format === "json" ? arrayLines(path, bytes) : bytes) {
      rows += format === "json" ? scanLines(piece, 0, piece.length).rows : linesIn(piece);
      total += piece.length;
      // A piece may be of many times its size; what does not fit is not needed.
      if (total > 64 * PIECE) break;
    }
  } catch {
    // It was cut in the midst of its data.
  }
  return rows;
}

/** By the first rows, as if they took as many bytes in the file as in JSON. */
async function rowsOfArrow({ path, byteLength }: InputFile): Promise<number> {
  let [rows, total] = [0, 0];
  try {
    for await (const piece of arrowLines(path, () => {})) {
      rows += linesIn(piece);
      total += piece.length;
      if (total > PIECE) return (rows * Math.max(byteLength, total)) / total;
    }
  } catch {
    return 0;
  }
  return rows;
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) lines++;
  return lines + (bytes.length > 0 && bytes.at(-1) !== LF ? 1 : 0);
}

import { ShisaFilterError } from "../../src/core/errors.ts";
import { findInputs } from "../../src/io/inputs.ts";
import { readChunks } from "../../src/io/jsonl/chunks.ts";
import { createRowDecoder } from "../../src/io/jsonl/decode.ts";
import { bomLength, scanLines } from "../../src/io/jsonl/lines.ts";
import { encodeRowGroup } from "../../src/io/parquet/filter-row-group.ts";
import { openParquet } from "../../src/io/parquet/open.ts";
import { readRowGroup } from "../../src/io/parquet/read.ts";

/** Only the bitmap of a false number of rows would cost memory. */
const MOST_ROWS = 1_000_000;

/**
 * Reads a file by its ending, and splits it where it is Parquet.
 * @returns whether it could be read; a refusal is an answer, and any other error is thrown.
 */
export async function readAny(path: string): Promise<boolean> {
  try {
    if (path.endsWith(".parquet")) await readParquet(path);
    else await readLines(path);
    return true;
  } catch (error) {
    if (!(error instanceof ShisaFilterError) || error.message.includes("\n")) throw error;
    return false;
  }
}

async function readParquet(path: string): Promise<void> {
  const file = await openParquet(path);
  try {
    for (const [group, { rows }] of file.rowGroups.entries()) {
      const read = await readRowGroup(file, group, undefined);
      if (read.length !== rows) throw new Error(`${read.length} rows, not ${rows}`);
      const keep = Uint8Array.from({ length: Math.min(rows, MOST_ROWS) }, (_, row) => row & 1);
      if (keep.length === rows) await encodeRowGroup(file, group, keep);
    }
  } finally {
    await file.close();
  }
}

async function readLines(path: string): Promise<void> {
  const [file] = await findInputs([path]);
  let at = 0;
  for await (const { bytes, base, oversize } of readChunks(file!, { chunkBytes: 4096, maxExpansion: 100 })) {
    if (base !== at) throw new Error(`a chunk begins at ${base}, not at ${at}`);
    at += bytes.length;
    if (oversize !== undefined) continue;
    const from = base === 0 ? bomLength(bytes) : 0;
    const lines = scanLines(bytes, from, bytes.length);
    const decode = createRowDecoder(bytes, lines, from, bytes.length);
    for (let row = 0; row < lines.rows; row++) decode(row);
  }
}

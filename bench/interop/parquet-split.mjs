/**
 * Splits Parquet files by a fixed pattern of rows, for parquet_roundtrip.py to check with pyarrow:
 *   npx tsc -p tsconfig.bench.json && node bench/interop/parquet-split.mjs OUT FILE... && python bench/interop/parquet_roundtrip.py OUT
 */
import { mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { createParquetFileWriter } from "../../.bench/src/io/parquet/file-writer.js";
import { encodeRowGroup } from "../../.bench/src/io/parquet/filter-row-group.js";
import { openParquet } from "../../.bench/src/io/parquet/open.js";

/** Kept are none, all, every third, and all but one of fifty rows. */
const patterns = {
  none: () => false,
  all: () => true,
  third: (row) => row % 3 === 0,
  most: (row) => row % 50 !== 7,
};

const [out = "out", ...paths] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const done = [];
for (const path of paths) {
  const file = await openParquet(path);
  for (const [pattern, picks] of Object.entries(patterns)) {
    const name = `${basename(path, ".parquet")}.${pattern}`;
    const keep = Uint8Array.from({ length: file.rows }, (_, row) => Number(picks(row)));
    try {
      for (const side of [1, 0]) {
        const target = openSync(join(out, `${name}.${side === 1 ? "kept" : "rejected"}.parquet`), "w");
        const writer = createParquetFileWriter({ write: async (bytes) => void writeSync(target, bytes) }, file.footer);
        let row = 0;
        for (const [index, { rows }] of file.rowGroups.entries()) {
          const bitmap = keep.subarray(row, row + rows).map((byte) => Number(byte === side));
          await writer.append(await encodeRowGroup(file, index, bitmap));
          row += rows;
        }
        await writer.close();
      }
      writeFileSync(join(out, `${name}.keep`), keep);
      done.push({ name, source: resolve(path) });
    } catch (error) {
      console.error(`${name}: ${error.message}`);
    }
  }
  await file.close();
}
writeFileSync(join(out, "split.json"), JSON.stringify(done));

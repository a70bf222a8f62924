// Writes an Arrow stream as Parquet with a library of JavaScript:
//   node bench/interop/write-with.mjs parquet-wasm|parquetjs-lite IN.arrows OUT.parquet
// Exits with 3, and says so, where the library is not installed (`npm install --no-save parquet-wasm`).
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { tableFromIPC } from "apache-arrow";

const [library, source, target] = process.argv.slice(2);
function load() {
  for (const folder of [process.cwd(), process.env.SHISA_FILTER_LIBRARIES ?? process.cwd()]) {
    try {
      return createRequire(path.join(folder, "package.json"))(library);
    } catch (error) {
      if (error.code !== "MODULE_NOT_FOUND") throw error;
    }
  }
  console.error(`${library} is not installed`);
  process.exit(3);
}

const writers = {
  "parquet-wasm": async ({ Compression, Table, WriterPropertiesBuilder, writeParquet }) => {
    const options = new WriterPropertiesBuilder().setCompression(Compression.ZSTD).setMaxRowGroupSize(64).build();
    writeFileSync(target, writeParquet(Table.fromIPCStream(readFileSync(source)), options));
  },
  // It has no structures that may be null, no lists of lists, and no integers beyond 2^53: columns of plain types, lists of texts.
  "parquetjs-lite": async ({ ParquetSchema, ParquetWriter }) => {
    const types = { id: { type: "INT64" }, text: { type: "UTF8" }, score: { type: "DOUBLE" }, ok: { type: "BOOLEAN" } };
    const optional = (column) => ({ ...column, optional: true, compression: "GZIP" });
    const columns = Object.fromEntries(Object.entries(types).map(([name, column]) => [name, optional(column)]));
    const schema = new ParquetSchema({
      ...columns,
      created: optional({ type: "TIMESTAMP_MILLIS" }),
      tags: { type: "UTF8", repeated: true },
    });
    const writer = await ParquetWriter.openFile(schema, target, { rowGroupSize: 64 });
    for (const row of tableFromIPC(readFileSync(source))) {
      const given = {
        id: Number(row.id),
        text: row.text,
        score: row.score,
        ok: row.ok,
        created: new Date(Number(row.created)),
      };
      const present = Object.entries(given).filter(([, value]) => value !== null);
      await writer.appendRow({ ...Object.fromEntries(present), tags: row.tags.toArray() });
    }
    await writer.close();
  },
};

await writers[library](load());

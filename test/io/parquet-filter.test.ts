import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import zlib from "node:zlib";
import fc from "fast-check";
import { asyncBufferFromFile, parquetMetadataAsync } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writableCodec } from "../../src/io/parquet/codecs.ts";
import { encodeRowGroup } from "../../src/io/parquet/filter-row-group.ts";
import { openParquet } from "../../src/io/parquet/open.ts";
import { chunkRange } from "../../src/io/parquet/pages.ts";
import { readRowGroup } from "../../src/io/parquet/read.ts";
import {
  canonical,
  footerBytes,
  makeFolder,
  mergeSides,
  readWithHyparquet,
  writeSamples,
  writeSide,
} from "./parquet-samples.ts";

const { folder, remove } = makeFolder();
const samples = new Map<string, string>();
const kept = join(folder, "kept.parquet");
const rejected = join(folder, "rejected.parquet");

beforeAll(async () => {
  for (const [name, path] of writeSamples(folder)) samples.set(name, path);
  samples.set("parquetjs v1", await writeWithParquetjs("v1", false));
  samples.set("parquetjs v2", await writeWithParquetjs("v2", true));
});
afterAll(remove);

interface Parquetjs {
  ParquetSchema: new (fields: object) => object;
  ParquetWriter: {
    openFile(
      schema: object,
      path: string,
      options: object,
    ): Promise<{ setRowGroupSize(n: number): void; appendRow(row: object): Promise<void>; close(): Promise<void> }>;
  };
}

/** A second writer, of data pages v1 too, of INT96, and of repeated fields without a list around them. */
async function writeWithParquetjs(name: string, useDataPageV2: boolean): Promise<string> {
  const { ParquetSchema, ParquetWriter } = createRequire(import.meta.url)("parquetjs-lite") as Parquetjs;
  const path = join(folder, `parquetjs-${name}.parquet`);
  const schema = new ParquetSchema({
    name: { type: "UTF8", optional: true, compression: "SNAPPY" },
    count: { type: "INT64" },
    old: { type: "INT96" },
    ok: { type: "BOOLEAN", optional: true },
    tags: { type: "UTF8", repeated: true, compression: "GZIP" },
    turns: { repeated: true, fields: { role: { type: "UTF8" }, text: { type: "UTF8", optional: true } } },
  });
  const writer = await ParquetWriter.openFile(schema, path, { useDataPageV2 });
  writer.setRowGroupSize(60);
  for (let i = 0; i < 150; i++) {
    await writer.appendRow({
      ...(i % 4 === 0 ? {} : { name: `名前 ${i}` }),
      count: i * 1000,
      old: i,
      ...(i % 5 === 0 ? {} : { ok: i % 2 === 0 }),
      tags: Array.from({ length: i % 3 }, (_, k) => `tag ${k}`),
      turns: Array.from({ length: i % 4 }, (_, k) => ({ role: "user", ...(k === 1 ? {} : { text: `text ${i}` }) })),
    });
  }
  await writer.close();
  return path;
}

const names = ["plain", "snappy", "gzip", "brotli", "zstd", "lz4", "lz4-raw", "parquetjs v1", "parquetjs v2"] as const;
const pathOf = (name: string) => samples.get(name) as string;

describe.each(names)("filtering %s", (name) => {
  it("splits any selection so that merging gives the source's rows", async () => {
    const file = await openParquet(pathOf(name));
    const source = await readWithHyparquet(file.path);
    expect(source).toHaveLength(file.rows);
    const bitmaps = fc.oneof(
      fc.array(fc.constantFrom(0, 1), { minLength: file.rows, maxLength: file.rows }),
      // Long runs, so that whole pages and row groups fall on one side.
      fc.array(fc.tuple(fc.constantFrom(0, 1), fc.integer({ min: 1, max: 120 })), { maxLength: 12 }).map((runs) => {
        const bits = runs.flatMap(([bit, length]) => new Array<number>(length).fill(bit)).slice(0, file.rows);
        return [...bits, ...new Array<number>(file.rows - bits.length).fill(0)];
      }),
    );
    await fc.assert(
      fc.asyncProperty(bitmaps, async (bits) => {
        const keep = Uint8Array.from(bits);
        await writeSide(file, keep, 1, kept);
        await writeSide(file, keep, 0, rejected);
        const merged = mergeSides(keep, await readWithHyparquet(kept), await readWithHyparquet(rejected));
        expect(merged.map(canonical)).toEqual(source.map(canonical));
      }),
      { numRuns: 12 },
    );
    await file.close();
  });

  it("copies the bytes of row groups that keep all their rows", async () => {
    const file = await openParquet(pathOf(name));
    await writeSide(file, new Uint8Array(file.rows).fill(1), 1, kept);
    const copy = await openParquet(kept);
    for (const [index, group] of file.metadata.row_groups.entries()) {
      for (const [column, chunk] of group.columns.entries()) {
        const from = chunkRange(file, chunk);
        const to = chunkRange(copy, copy.metadata.row_groups[index]!.columns[column]!);
        const bytes = await copy.read(to.start, to.end - to.start);
        expect(bytes).toEqual(await file.read(from.start, from.end - from.start));
      }
    }
    expect((await readWithHyparquet(kept)).map(canonical)).toEqual((await readWithHyparquet(file.path)).map(canonical));
    await copy.close();
    await file.close();
  });

  it("keeps schema, key-value metadata and created_by, and leaves no offset dangling", async () => {
    const file = await openParquet(pathOf(name));
    for (const pick of [() => 1, (row: number) => (row % 3 === 0 ? 1 : 0)]) {
      await writeSide(
        file,
        Uint8Array.from({ length: file.rows }, (_, row) => pick(row)),
        1,
        kept,
      );
      const { schema, key_value_metadata, created_by, row_groups, num_rows } = await parquetMetadataAsync(
        await asyncBufferFromFile(kept),
      );
      expect({ schema, key_value_metadata, created_by }).toEqual({
        schema: (await parquetMetadataAsync(await asyncBufferFromFile(file.path))).schema,
        key_value_metadata: file.metadata.key_value_metadata,
        created_by: file.metadata.created_by,
      });
      expect(row_groups.reduce((sum, group) => sum + group.num_rows, 0n)).toBe(num_rows);
      const dataEnd = readFileSync(kept).length - 8 - footerBytes(kept).length;
      for (const { columns } of row_groups) {
        for (const chunk of columns) {
          const meta = chunk.meta_data!;
          const start = Number(meta.dictionary_page_offset ?? meta.data_page_offset);
          expect(start).toBeGreaterThanOrEqual(4);
          expect(start + Number(meta.total_compressed_size)).toBeLessThanOrEqual(dataEnd);
          expect([chunk.column_index_offset, chunk.offset_index_offset, meta.bloom_filter_offset]).toEqual([
            undefined,
            undefined,
            undefined,
          ]);
        }
      }
    }
    await file.close();
  });
});

describe("filtering", () => {
  it("writes a valid file when no row is kept", async () => {
    const file = await openParquet(pathOf("snappy"));
    await writeSide(file, new Uint8Array(file.rows), 1, kept);
    const empty = await openParquet(kept);
    expect([empty.rows, empty.rowGroups.length, empty.columns]).toEqual([0, 0, file.columns]);
    expect(await readWithHyparquet(kept)).toEqual([]);
    await empty.close();
    await file.close();
  });

  it("refuses a bitmap of another length", async () => {
    const file = await openParquet(pathOf("plain"));
    await expect(encodeRowGroup(file, 0, new Uint8Array(3))).rejects.toThrow(RangeError);
    await expect(encodeRowGroup(file, 9, new Uint8Array(3))).rejects.toThrow(RangeError);
    await file.close();
  });

  it("leaves nothing of rejected rows in dictionaries and statistics", async () => {
    const secret = "sk-secret-of-the-rejected-row";
    const data = Array.from({ length: 90 }, (_, row) => (row === 40 ? secret : `kept ${row % 3}`));
    const path = join(folder, "dictionary.parquet");
    const column = { name: "text", data, type: "STRING", bloomFilter: true, columnIndex: true } as const;
    const buffer = parquetWriteBuffer({
      columnData: [column],
      codec: "UNCOMPRESSED",
      statisticsTruncateLength: Number.POSITIVE_INFINITY,
    });
    writeFileSync(path, new Uint8Array(buffer));
    const file = await openParquet(path);
    expect(file.metadata.row_groups[0]?.columns[0]?.meta_data?.encodings).toContain("RLE_DICTIONARY");
    expect(readFileSync(path).includes(secret)).toBe(true);
    await writeSide(
      file,
      Uint8Array.from(data, (value) => (value === secret ? 0 : 1)),
      1,
      kept,
    );
    expect(readFileSync(kept).includes(secret)).toBe(false);
    const copy = await openParquet(kept);
    expect(copy.metadata.row_groups[0]?.columns[0]?.meta_data?.encodings).toContain("RLE_DICTIONARY");
    expect(await readRowGroup(copy, 0, undefined)).toEqual(data.filter((v) => v !== secret).map((v) => ({ text: v })));
    await copy.close();
    await file.close();
  });

  it("recounts nulls and drops the other statistics of filtered chunks", async () => {
    const file = await openParquet(pathOf("plain"));
    await writeSide(
      file,
      Uint8Array.from({ length: file.rows }, (_, row) => (row < 70 ? 1 : 0)),
      1,
      kept,
    );
    const copy = await openParquet(kept);
    const statistics = copy.metadata.row_groups[0]?.columns[1]?.meta_data?.statistics;
    expect(statistics).toMatchObject({ null_count: 10n, min_value: undefined, max_value: undefined });
    await copy.close();
    await file.close();
  });

  it("says which columns it had to write in another codec", async () => {
    const file = await openParquet(pathOf("zstd"));
    const keep = Uint8Array.from({ length: file.rows }, (_, row) => row & 1);
    const { substitutedCodecs } = await encodeRowGroup(file, 0, keep);
    const expected = file.schema.leaves.map(({ path }) => ({ column: path.join("."), from: "ZSTD", to: "SNAPPY" }));
    expect(substitutedCodecs).toEqual("zstdCompressSync" in zlib ? [] : expected);
    expect(writableCodec("LZO")).toBe("SNAPPY");
    expect((await encodeRowGroup(file, 0, keep.fill(1))).substitutedCodecs).toEqual([]);
    await file.close();
  });

  it("splits one huge page into pages of about 1 MiB", async () => {
    const data = Array.from({ length: 3000 }, (_, row) => `${row} ${"花".repeat(500)}`);
    const path = join(folder, "huge-page.parquet");
    const columnData = [{ name: "text", data, type: "STRING" as const, encoding: "PLAIN" as const }];
    const buffer = parquetWriteBuffer({ columnData, codec: "UNCOMPRESSED", pageSize: 1 << 30, rowGroupSize: 3000 });
    writeFileSync(path, new Uint8Array(buffer));
    const file = await openParquet(path);
    await writeSide(
      file,
      Uint8Array.from(data, (_, row) => (row === 7 ? 0 : 1)),
      1,
      kept,
    );
    const copy = await openParquet(kept);
    const pages = copy.metadata.row_groups[0]?.columns[0]?.meta_data?.encoding_stats;
    expect(pages?.[0]?.count).toBeGreaterThanOrEqual(4);
    expect(await readRowGroup(copy, 0, undefined)).toHaveLength(2999);
    await copy.close();
    await file.close();
  });
});

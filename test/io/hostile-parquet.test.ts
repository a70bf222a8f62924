import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, describe, expect, it } from "vitest";
import { decompress } from "../../src/io/parquet/codecs.ts";
import { i32, i64, list, struct, structOf, structsOf, withFields } from "../../src/io/parquet/fields.ts";
import { encodeRowGroup } from "../../src/io/parquet/filter-row-group.ts";
import { decodeHybrid } from "../../src/io/parquet/hybrid.ts";
import { converterOf } from "../../src/io/parquet/logical-values.ts";
import { openParquet } from "../../src/io/parquet/open.ts";
import { readRowGroup } from "../../src/io/parquet/read.ts";
import type { Leaf } from "../../src/io/parquet/schema.ts";
import { parseThrift, serializeThrift, wire } from "../../src/io/parquet/thrift.ts";
import { makeFolder, writeSide } from "./parquet-samples.ts";

const { folder, remove } = makeFolder();
afterAll(remove);

const texts = ["一行目", "二行目", "三行目", "四行目"];

function oneColumn(column: Partial<ColumnSource> = {}): Buffer {
  const columnData = [{ name: "text", data: texts, type: "STRING", ...column } as ColumnSource];
  return Buffer.from(parquetWriteBuffer({ columnData, codec: "UNCOMPRESSED" }));
}

/** Bytes put before the first page of a file of one column, which the column then holds too. */
function withPage(bytes: Buffer, page: Uint8Array): Buffer {
  const size = bytes.readUInt32LE(bytes.length - 8);
  const { struct: footer } = parseThrift(bytes.subarray(bytes.length - 8 - size));
  const [group] = structsOf(footer, 4);
  const [chunk] = structsOf(group!, 1);
  const metadata = structOf(chunk!, 3)!;
  const longer = withFields(metadata, { 7: i64(7, bytes.length - 12 - size + page.length) });
  const columns = [withFields(chunk!, { 3: struct(3, longer.fields) })];
  const groups = [withFields(group!, { 1: list(1, wire.struct, columns) })];
  const changed = Buffer.from(serializeThrift(withFields(footer, { 4: list(4, wire.struct, groups) })));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(changed.length);
  const data = bytes.subarray(4, bytes.length - 8 - size);
  return Buffer.concat([Buffer.from("PAR1"), page, data, changed, length, Buffer.from("PAR1")]);
}

describe("index pages", () => {
  // PageHeader: type 1 (INDEX_PAGE), its sizes, and the empty IndexPageHeader that the format has for it.
  const header = serializeThrift({ fields: [i32(1, 1), i32(2, 4), i32(3, 4), struct(6, [])] });
  const indexPage = Buffer.concat([header, Buffer.of(1, 2, 3, 4)]);

  it("are passed over in reading, and left out of what is written", async () => {
    const path = join(folder, "index-page.parquet");
    writeFileSync(path, withPage(oneColumn(), indexPage));
    const file = await openParquet(path);
    const rows = texts.map((text) => ({ text }));
    expect(await readRowGroup(file, 0, undefined)).toEqual(rows);
    const kept = join(folder, "kept.parquet");
    await writeSide(file, Uint8Array.of(1, 0, 1, 0), 1, kept);
    await file.close();
    const written = await openParquet(kept);
    expect(await readRowGroup(written, 0, undefined)).toEqual([rows[0], rows[2]]);
    await written.close();
  });

  it("that reach beyond their column are refused, and nothing fails behind anyone's back", async () => {
    const path = join(folder, "long-index-page.parquet");
    const long = serializeThrift({ fields: [i32(1, 1), i32(2, 4), i32(3, 1_000_000), struct(6, [])] });
    writeFileSync(path, withPage(oneColumn(), long));
    const file = await openParquet(path);
    const message = /column "text" of row group 0 \(from 0\) is damaged: a page of 1000000 bytes reaches beyond/;
    await expect(readRowGroup(file, 0, undefined)).rejects.toThrow(message);
    await expect(encodeRowGroup(file, 0, Uint8Array.of(1, 0, 1, 0))).rejects.toThrow(message);
    await file.close();
  });
});

describe("indices of no bits", () => {
  const decode = (bytes: readonly number[], count: number) => {
    const out = new Uint32Array(count).fill(7);
    decodeHybrid(Uint8Array.from(bytes), 0, bytes.length, 0, out);
    return [...out];
  };

  it.each([
    ["a run", [10], 5],
    ["packed by eights", [3], 5],
    ["both", [4, 3], 9],
  ])("are the first entry of a dictionary, as often as their page says: %s", (_, bytes, count) => {
    expect(decode(bytes, count)).toEqual(Array.from({ length: count }, () => 0));
  });

  it.each([
    ["none", [], 1],
    ["too few", [8], 5],
    ["of no length", [0, 10], 5],
  ])("are damaged where some are missing: %s", (_, bytes, count) => {
    expect(() => decode(bytes, count)).toThrow(/values are missing|run of values is cut off/);
  });
});

describe("what a page claims to hold", () => {
  it.each([
    ["SNAPPY", 100_000],
    ["GZIP", 2_000_000],
    ["LZ4", 1_000_000],
    ["LZ4_RAW", 1_000_000],
    ["ZSTD", 100_000_000],
  ] as const)("is refused before memory is taken, where %s cannot have shrunk it to so little", (codec, size) => {
    expect(() => decompress(codec, new Uint8Array(10), size)).toThrow(`a page claims ${size} bytes from 10`);
  });

  it("is refused where it is more than is read at once, whatever it was shrunk to", () => {
    expect(() => decompress("BROTLI", new Uint8Array(1000), 2 ** 30)).toThrow(
      /a page of 1073741824 bytes is larger than the 512 MB that are read at once. Write the file again/,
    );
  });
});

describe("values at the edge of what they are", () => {
  const leaf = (element: Partial<Leaf["element"]>, rest: Partial<Leaf>): Leaf =>
    ({
      index: 0,
      path: ["a"],
      maxDefinition: 0,
      maxRepetition: 0,
      element: { name: "a", ...element },
      ...rest,
    }) as Leaf;

  it.each([
    ["a day of this century", 74_096_123_456_000n, 2_460_311, new Date(1_704_141_296_123)],
    ["before 1970", 1_000_000n, 2_440_587, new Date(-86_399_999)],
    ["beyond Date, wrapped around as Spark does it", -32_509_551_616_000n, -105_862_232, 9_089_380_393_200_000],
  ])("INT96: %s", (_, nanoseconds, day, value) => {
    const bytes = Buffer.alloc(12);
    bytes.writeBigInt64LE(nanoseconds, 0);
    bytes.writeInt32LE(day, 8);
    const out: unknown[] = [];
    converterOf(leaf({}, { type: "INT96", width: 12 }))({ kind: "fixed", bytes, width: 12 }, 0, 1, out);
    expect(out).toEqual([value]);
  });

  it("JSON that nests deeper than it could be written again stays the text it is", async () => {
    const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
    const path = join(folder, "json.parquet");
    const schema = [
      { name: "root", num_children: 1 },
      { name: "text", type: "BYTE_ARRAY", converted_type: "JSON", repetition_type: "REQUIRED" },
    ] as const;
    const data = [nested(3), nested(2000)].map((text) => JSON.parse(text));
    const columnData = [{ name: "text", data }] as ColumnSource[];
    writeFileSync(path, new Uint8Array(parquetWriteBuffer({ columnData, schema: schema as never })));
    const file = await openParquet(path);
    expect(await readRowGroup(file, 0, undefined)).toEqual([{ text: [[[]]] }, { text: nested(2000) }]);
    await file.close();
  });
});

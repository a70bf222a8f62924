import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { i32, i64, list, struct, structOf, structsOf, withFields } from "../../src/io/parquet/fields.ts";
import { encodeRowGroup } from "../../src/io/parquet/filter-row-group.ts";
import { openParquet } from "../../src/io/parquet/open.ts";
import { readRowGroup } from "../../src/io/parquet/read.ts";
import { parseThrift, serializeThrift, wire } from "../../src/io/parquet/thrift.ts";
import { canonical, makeFolder, writeSamples } from "./parquet-samples.ts";

const { folder, remove } = makeFolder();
let samples: ReadonlyMap<string, string> = new Map();
beforeAll(() => {
  samples = writeSamples(folder);
});
afterAll(remove);

const pathOf = (name: string) => samples.get(name) as string;
const at = (name: string) => join(folder, name);

function write(name: string, bytes: Uint8Array): string {
  writeFileSync(at(name), bytes);
  return at(name);
}

async function readAll(path: string): Promise<Record<string, unknown>[]> {
  const file = await openParquet(path);
  try {
    const groups = [];
    for (const index of file.rowGroups.keys()) groups.push(await readRowGroup(file, index, undefined));
    return groups.flat();
  } finally {
    await file.close();
  }
}

describe("reading rows", () => {
  it("gives strings, numbers, lists, structs and nulls as they were written", async () => {
    const rows = await readAll(pathOf("plain"));
    expect(rows).toHaveLength(200);
    expect(rows[14]).toMatchObject({ id: 9_007_199_254_741_007n, text: null, lang: "ko", flag: false, small: 52_079 });
    expect(rows[13]).toEqual({
      id: 9_007_199_254_741_006n,
      text: "plain ASCII 13",
      lang: "en",
      flag: false,
      score: 13 / 7,
      half: 6.5,
      price: "-10740740644074073.29",
      millis: new Date(13 * 86_400_000),
      micros: new Date(Math.floor((13 * 86_400_000_001) / 1000)),
      nanos: new Date(Math.floor((13 * 86_400_000_000_001) / 1_000_000)),
      day: new Date(1300 * 86_400_000),
      small: (169 * 7919) % 100_003,
      tags: ["plain ASCII"],
      messages: [{ role: "user", content: "plain ASCII" }],
      meta: { source: "plain ASCII", turns: 13 },
      nothing: null,
    });
    expect(rows[26]?.["messages"]).toEqual([{ role: "user", content: "안녕하세요" }, null]);
    expect(rows[4]?.["tags"]).toEqual([]);
    expect(rows[8]?.["tags"]).toBe(null);
    expect(rows[7]?.["tags"]).toEqual(["plain ASCII", null, "繁體中文"]);
    expect(rows[12]?.["meta"]).toBe(null);
    expect(rows[10]?.["messages"]).toBe(null);
    expect(rows[17]?.["messages"]).toEqual([
      { role: "user", content: null },
      { role: "assistant", content: null },
    ]);
  });

  it("keeps decimals exact: as strings where a double cannot hold them", async () => {
    const rows = await readAll(pathOf("plain"));
    const unscaled = (row: number) => BigInt(row - 100) * 12_345_678_901_234_567n;
    expect(String(rows[99]?.["price"]).replace(".", "")).toBe(String(unscaled(99)));
    expect(rows[101]?.["price"]).toBe("123456789012345.67");
    expect(rows[100]?.["price"]).toBe(null);
  });

  it("gives the same rows from every codec and encoding", async () => {
    const expected = (await readAll(pathOf("plain"))).map(canonical);
    for (const [name, path] of samples) expect((await readAll(path)).map(canonical), name).toEqual(expected);
  });

  it("reads any range of rows and any columns", async () => {
    for (const name of ["zstd", "lz4-raw"]) {
      const all = await readAll(pathOf(name));
      const file = await openParquet(pathOf(name));
      const rows = file.rowGroups[0]?.rows as number;
      const columns = fc.subarray([...file.columns]);
      const ends = fc.tuple(fc.nat(rows), fc.nat(rows));
      await fc.assert(
        fc.asyncProperty(ends, columns, async ([a, b], names) => {
          const range = { start: Math.min(a, b), end: Math.max(a, b) };
          const expected = all.slice(range.start, range.end).map((row) => {
            return Object.fromEntries(Object.entries(row).filter(([key]) => names.includes(key)));
          });
          expect((await readRowGroup(file, 0, names, range)).map(canonical)).toEqual(expected.map(canonical));
        }),
        { numRuns: 40 },
      );
      await file.close();
    }
  });

  it("names columns that do not exist, and what there is", async () => {
    const file = await openParquet(pathOf("plain"));
    await expect(readRowGroup(file, 0, ["text", "texts"])).rejects.toThrow(
      /has no column texts\. Its columns are id, text/,
    );
    await expect(readRowGroup(file, 5, undefined)).rejects.toThrow(RangeError);
    await expect(readRowGroup(file, 0, undefined, { start: 5, end: 201 })).rejects.toThrow(RangeError);
    expect(file.nullColumns).toEqual(["nothing"]);
    await file.close();
  });

  it("keeps a column named __proto__ a column", async () => {
    const columnData = [{ name: "__proto__", data: ["a", "b"], type: "STRING" as const }];
    const path = write("proto.parquet", new Uint8Array(parquetWriteBuffer({ columnData })));
    const [row] = await readAll(path);
    expect(Object.entries(row ?? {})).toEqual([["__proto__", "a"]]);
  });

  it("passes over index pages", async () => {
    const data = ["花", "鳥", "風", "月"];
    const columnData = [{ name: "text", data, type: "STRING" as const, encoding: "PLAIN" as const }];
    const plain = write("no-index.parquet", new Uint8Array(parquetWriteBuffer({ columnData, codec: "UNCOMPRESSED" })));
    const file = await openParquet(plain);
    const meta = file.metadata.row_groups[0]!.columns[0]!.meta_data!;
    const page = await file.read(Number(meta.data_page_offset), Number(meta.total_compressed_size));
    await file.close();
    const index = serializeThrift({ fields: [i32(1, 1), i32(2, 3), i32(3, 3), struct(6, [])] });
    const chunk = Buffer.concat([index, Buffer.from([1, 2, 3]), page]);
    const { struct: footer } = parseThrift(serializeThrift(file.footer));
    const group = structsOf(footer, 4)[0]!;
    const column = structsOf(group, 1)[0]!;
    const metadata = withFields(structOf(column, 3)!, { 7: i64(7, chunk.length), 9: i64(9, 4) });
    const changed = withFields(footer, {
      4: list(4, wire.struct, [
        withFields(group, { 1: list(1, wire.struct, [withFields(column, { 3: struct(3, metadata.fields) })]) }),
      ]),
    });
    const end = Buffer.alloc(8, "xxxxPAR1");
    const footerBytes = serializeThrift(changed);
    end.writeUInt32LE(footerBytes.length);
    const path = write("index.parquet", Buffer.concat([Buffer.from("PAR1"), chunk, footerBytes, end]));
    expect(await readAll(path)).toEqual(data.map((text) => ({ text })));
    const indexed = await openParquet(path);
    expect((await encodeRowGroup(indexed, 0, new Uint8Array([1, 0, 1, 0]))).rows).toBe(2);
    await indexed.close();
  });
});

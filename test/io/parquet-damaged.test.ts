import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InputError } from "../../src/core/errors.ts";
import { i32, i64, intOf, list, struct, structOf, structsOf, withFields } from "../../src/io/parquet/fields.ts";
import { encodeRowGroup } from "../../src/io/parquet/filter-row-group.ts";
import { openParquet } from "../../src/io/parquet/open.ts";
import { readRowGroup } from "../../src/io/parquet/read.ts";
import { parseThrift, serializeThrift, type ThriftStruct, wire } from "../../src/io/parquet/thrift.ts";
import { makeFolder, writeSamples } from "./parquet-samples.ts";

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

/** Puts a changed footer after the data of a file. */
function withFooter(path: string, change: (footer: ThriftStruct) => ThriftStruct): Uint8Array {
  const bytes = readFileSync(path);
  const size = bytes.readUInt32LE(bytes.length - 8);
  const data = bytes.subarray(0, bytes.length - 8 - size);
  const footer = serializeThrift(change(parseThrift(bytes.subarray(data.length)).struct));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(footer.length);
  return Buffer.concat([data, footer, length, Buffer.from("PAR1")]);
}

describe("files that are no good", () => {
  it.each([
    ["empty", () => new Uint8Array(0), /0 bytes are too few/],
    ["text", () => Buffer.from('{"text":"a line of JSON"}\n'), /is no Parquet file/],
    ["cut off", () => readFileSync(pathOf("plain")).subarray(0, 5000), /its end is missing/],
    ["encrypted", () => Buffer.from("PARE----------------PARE"), /encrypted/],
    [
      "false length",
      () => Buffer.concat([Buffer.alloc(30, "PAR1"), Buffer.from([255, 255, 255, 127]), Buffer.from("PAR1")]),
      /damaged/,
    ],
    [
      "no footer",
      () => Buffer.concat([Buffer.alloc(30, 0xff), Buffer.from([8, 0, 0, 0]), Buffer.from("PAR1")]),
      /damaged/,
    ],
    [
      "signed",
      () => withFooter(pathOf("plain"), (footer) => withFields(footer, { 8: struct(8, []) })),
      /encrypted or signed/,
    ],
    [
      "a type that is unknown",
      () =>
        withFooter(pathOf("plain"), (footer) => {
          const [root, id, ...rest] = structsOf(footer, 2);
          return withFields(footer, { 2: list(2, wire.struct, [root!, withFields(id!, { 1: i32(1, -7) }), ...rest]) });
        }),
      /type of column "id" is unknown/,
    ],
    [
      "a column too few",
      () =>
        withFooter(pathOf("plain"), (footer) => {
          const [group] = structsOf(footer, 4);
          const columns = structsOf(group!, 1).slice(1);
          return withFields(footer, {
            4: list(4, wire.struct, [withFields(group!, { 1: list(1, wire.struct, columns) })]),
          });
        }),
      /row group 0 has 17 columns, the schema 18/,
    ],
  ] as const)("%s", async (name, make, message) => {
    const path = write(`${name}.bad`, make());
    const opened = openParquet(path);
    await expect(opened).rejects.toThrow(InputError);
    await expect(opened).rejects.toThrow(message);
    await expect(opened).rejects.toThrow(path);
  });

  it("a folder, or nothing at all", async () => {
    await expect(openParquet(folder)).rejects.toThrow(/not a regular file/);
    await expect(openParquet(at("missing.parquet"))).rejects.toThrow(/cannot be opened \(ENOENT\)/);
  });

  it("names row group and column of damaged data", async () => {
    const bytes = readFileSync(pathOf("snappy"));
    const file = await openParquet(pathOf("snappy"));
    const chunk = file.metadata.row_groups[1]!.columns[1]!.meta_data!;
    bytes.fill(0xff, Number(chunk.data_page_offset), Number(chunk.data_page_offset) + 40);
    await file.close();
    const damaged = await openParquet(write("damaged.parquet", bytes));
    expect(await readRowGroup(damaged, 0, undefined)).toHaveLength(77);
    const message = /column "text" of row group 1 \(from 0\) is damaged/;
    await expect(readRowGroup(damaged, 1, ["text"])).rejects.toThrow(message);
    const keep = Uint8Array.from({ length: 77 }, (_, row) => row & 1);
    await expect(encodeRowGroup(damaged, 1, keep)).rejects.toThrow(message);
    await damaged.close();
  });

  it("are an InputError or readable, whichever bytes are wrong", async () => {
    for (const name of ["plain", "snappy", "lz4"]) {
      const bytes = readFileSync(pathOf(name));
      const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(changes, async (edits) => {
          const copy = Buffer.from(bytes);
          for (const [offset, byte] of edits) copy[offset] = byte;
          const path = write("fuzzed.parquet", copy);
          try {
            const file = await openParquet(path);
            try {
              for (const [index, { rows }] of file.rowGroups.entries()) {
                await readRowGroup(file, index, undefined).catch(expectInputError);
                // Nor does a false number of rows cost memory; only this bitmap would.
                if (rows > 1_000_000) continue;
                const keep = Uint8Array.from({ length: rows }, (_, row) => row & 1);
                await encodeRowGroup(file, index, keep).catch(expectInputError);
              }
            } finally {
              await file.close();
            }
          } catch (error) {
            expectInputError(error);
          }
        }),
        { numRuns: 150 },
      );
    }
  });

  it("with a false number of rows do not cost memory", async () => {
    const changed = withFooter(pathOf("plain"), (footer) => {
      const [group] = structsOf(footer, 4);
      return withFields(footer, { 4: list(4, wire.struct, [withFields(group!, { 3: i64(3, 2_000_000_000) })]) });
    });
    const file = await openParquet(write("false-rows.parquet", changed));
    await expect(readRowGroup(file, 0, undefined)).rejects.toThrow(
      /column "id".* has 200 rows, its row group 2000000000/,
    );
    await file.close();
    const absurd = withFooter(pathOf("plain"), (footer) => {
      const [group] = structsOf(footer, 4);
      return withFields(footer, { 4: list(4, wire.struct, [withFields(group!, { 3: i64(3, 2n ** 62n) })]) });
    });
    await expect(openParquet(write("absurd-rows.parquet", absurd))).rejects.toThrow(/row group 0 has .* rows/);
  });

  it("in their statistics alone are read", async () => {
    const changed = withFooter(pathOf("plain"), (footer) => {
      const [group] = structsOf(footer, 4);
      const columns = structsOf(group!, 1).map((column) => {
        const statistics = [{ id: 5, type: wire.binary, value: new Uint8Array(1) }];
        return withFields(column, {
          3: struct(3, withFields(structOf(column, 3)!, { 12: struct(12, statistics) }).fields),
        });
      });
      return withFields(footer, {
        4: list(4, wire.struct, [withFields(group!, { 1: list(1, wire.struct, columns) })]),
      });
    });
    const file = await openParquet(write("statistics.parquet", changed));
    expect(await readRowGroup(file, 0, undefined)).toHaveLength(200);
    await file.close();
  });

  it("with a false column size are not read beyond it", async () => {
    const changed = withFooter(pathOf("plain"), (footer) => {
      const [group] = structsOf(footer, 4);
      const [first, ...rest] = structsOf(group!, 1);
      const metadata = structOf(first!, 3)!;
      expect(intOf(metadata, 7)).toBeGreaterThan(100);
      const smaller = withFields(metadata, { 7: i64(7, 60) });
      const columns = [withFields(first!, { 3: struct(3, smaller.fields) }), ...rest];
      return withFields(footer, {
        4: list(4, wire.struct, [withFields(group!, { 1: list(1, wire.struct, columns) })]),
      });
    });
    const file = await openParquet(write("short-chunk.parquet", changed));
    await expect(readRowGroup(file, 0, ["id"])).rejects.toThrow(/column "id".* reaches beyond its column chunk/);
    await file.close();
  });
});

function expectInputError(error: unknown): undefined {
  if (!(error instanceof InputError)) throw error;
  return undefined;
}

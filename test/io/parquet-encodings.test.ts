import fc from "fast-check";
import { deltaBinaryUnpack } from "hyparquet/src/delta.js";
import { readRleBitPackedHybrid } from "hyparquet/src/encoding.js";
import { compressors } from "hyparquet-compressors";
import { ByteWriter } from "hyparquet-writer";
import { deltaBinaryPack } from "hyparquet-writer/src/delta.js";
import { describe, expect, it } from "vitest";
import { type CodecName, compress, decompress, writableCodec } from "../../src/io/parquet/codecs.ts";
import type { LevelledPage } from "../../src/io/parquet/data-page.ts";
import { decodeDelta } from "../../src/io/parquet/delta.ts";
import { ParquetFault } from "../../src/io/parquet/fault.ts";
import { bitWidthOf, decodeBitPackedLevels, decodeHybrid, encodeHybrid } from "../../src/io/parquet/hybrid.ts";
import { type KeptRun, keptRuns } from "../../src/io/parquet/kept-runs.ts";
import { decodeText } from "../../src/io/parquet/text.ts";
import { storeZstd } from "./parquet-samples.ts";

/** Numbers below 2^width, in runs as levels have them. */
const runsOf = (width: number) =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 2 ** width - 1 }), fc.integer({ min: 1, max: 40 })), { maxLength: 40 })
    .map((runs) => runs.flatMap(([value, length]) => new Array<number>(length).fill(value)));

describe("the run-length and bit-packed hybrid", () => {
  it("decodes what it encodes, and so does hyparquet", () => {
    const cases = fc.integer({ min: 1, max: 24 }).chain((width) => fc.tuple(fc.constant(width), runsOf(width)));
    fc.assert(
      fc.property(cases, ([width, numbers]) => {
        const values = Uint32Array.from(numbers);
        const bytes = encodeHybrid(values, width);
        const decoded = new Uint32Array(values.length);
        decodeHybrid(bytes, 0, bytes.length, width, decoded);
        expect(decoded).toEqual(values);
        const theirs = new Array<number>(values.length);
        const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), offset: 0 };
        readRleBitPackedHybrid(reader, width, theirs, bytes.length);
        expect(theirs).toEqual(numbers);
      }),
    );
  });

  it("decodes values of 25 to 32 bits", () => {
    // One group of eight values of 32 bits: the header, then the values as they are.
    const values = Uint32Array.from([1, 2 ** 32 - 1, 2 ** 31, 0, 5, 6, 7, 8]);
    const bytes = new Uint8Array([3, ...new Uint8Array(values.buffer)]);
    const decoded = new Uint32Array(8);
    decodeHybrid(bytes, 0, bytes.length, 32, decoded);
    expect(decoded).toEqual(values);
  });

  it("never reads beyond its bytes, whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 0, max: 40 }), (bytes, width) => {
        const out = new Uint32Array(100);
        try {
          decodeHybrid(bytes, 0, bytes.length, width, out);
        } catch (error) {
          expect(String(error)).toMatch(/missing|cut off|bits/);
        }
      }),
    );
  });

  it("decodes the deprecated bit-packed levels, most significant bit first", () => {
    const out = new Uint8Array(8);
    // The example of the format's description: 0 to 7 in 3 bits.
    expect(decodeBitPackedLevels(new Uint8Array([0b00000101, 0b00111001, 0b01110111]), 0, 3, out)).toBe(3);
    expect([...out]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

describe("delta-encoded integers", () => {
  it("decodes 64-bit integers as another writer encodes them", () => {
    const integers = fc.array(fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.bigInt(-9n, 9n)), {
      minLength: 1,
      maxLength: 400,
    });
    fc.assert(
      fc.property(integers, (values) => {
        const writer = new ByteWriter();
        // Deltas beyond 64 bits are the writer's own trouble: hyparquet's reading of them is what counts.
        deltaBinaryPack(writer, values, "INT64");
        const bytes = writer.getBytes();
        const theirs = new BigInt64Array(values.length);
        try {
          deltaBinaryUnpack(
            { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), offset: 0 },
            values.length,
            theirs,
          );
        } catch {
          return;
        }
        if (theirs.some((value, i) => value !== values[i])) return;
        const { words } = decodeDelta(bytes, 0, values.length, true);
        expect([...new BigInt64Array(words.buffer)]).toEqual(values);
      }),
    );
  });

  it("decodes 32-bit integers", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { minLength: 1, maxLength: 400 }),
        (values) => {
          const writer = new ByteWriter();
          deltaBinaryPack(writer, values, "INT32");
          expect([...decodeDelta(writer.getBytes(), 0, values.length, false).words]).toEqual(values);
        },
      ),
    );
  });
});

describe("codecs", () => {
  const pages = fc.oneof(
    fc.uint8Array({ maxLength: 3000 }),
    fc
      .array(fc.constantFrom("花が", "咲く", "abcdefgh", "。", "12"), { maxLength: 2000 })
      .map((parts) => Buffer.from(parts.join(""))),
    fc.integer({ min: 0, max: 200_000 }).map((length) => new Uint8Array(length)),
  );
  it.each(["UNCOMPRESSED", "SNAPPY", "GZIP", "BROTLI", "LZ4", "LZ4_RAW", "ZSTD"] as const)(
    "%s gives back what it got",
    (name) => {
      const codec: CodecName = writableCodec(name);
      fc.assert(
        fc.property(pages, (page) => {
          expect(Buffer.compare(decompress(codec, compress(codec, page), page.length), page)).toBe(0);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(["SNAPPY", "LZ4", "LZ4_RAW"] as const)("%s is what another decoder reads, and damage is an error", (name) => {
    fc.assert(
      fc.property(pages, fc.nat(), fc.nat(255), (page, at, byte) => {
        fc.pre(page.length > 0);
        const bytes = compress(name, page);
        expect(Buffer.compare(compressors[name]!(bytes, page.length), page)).toBe(0);
        bytes[at % bytes.length] = byte;
        try {
          expect(decompress(name, bytes, page.length)).toHaveLength(page.length);
        } catch (error) {
          expect(error).toBeInstanceOf(ParquetFault);
        }
      }),
    );
  });

  it("reads bare LZ4 blocks under the deprecated codec too", () => {
    const page = Buffer.from("花が咲く。".repeat(500));
    expect(Buffer.compare(decompress("LZ4", compress("LZ4_RAW", page), page.length), page)).toBe(0);
  });

  it("reads Zstandard on any Node", () => {
    const page = Buffer.from("花が咲く。".repeat(20_000));
    expect(Buffer.compare(decompress("ZSTD", storeZstd(page), page.length), page)).toBe(0);
  });

  it("refuses pages of another size than their header says", () => {
    const page = Buffer.from("text ".repeat(1000));
    for (const name of ["SNAPPY", "GZIP", "BROTLI", "LZ4", "LZ4_RAW"] as const) {
      const bytes = compress(name, page);
      expect(() => decompress(name, bytes, page.length - 1), name).toThrow(/page/);
      expect(() => decompress(name, bytes, page.length + 1), name).toThrow(/page/);
    }
    expect(() => decompress("ZSTD", storeZstd(page), page.length - 1)).toThrow(/page/);
    expect(() => decompress("ZSTD", storeZstd(page), page.length + 1)).toThrow(/page/);
    expect(() => decompress("LZO", page, 5)).toThrow(/LZO/);
  });
});

describe("text", () => {
  it("is what Buffer decodes, of any bytes", () => {
    const valid = fc.string({ unit: "binary" }).map((text) => Buffer.from(text));
    const broken = fc.tuple(valid, fc.uint8Array({ maxLength: 4 })).map((parts) => Buffer.concat(parts));
    fc.assert(
      fc.property(fc.oneof(valid, broken, fc.uint8Array()), (bytes) => {
        const buffer = Buffer.concat([Buffer.from("花"), bytes, Buffer.from("咲")]);
        expect(decodeText(buffer, 3, 3 + bytes.length)).toBe(Buffer.from(bytes).toString());
        expect(decodeText(buffer, 0, buffer.length)).toBe(buffer.toString());
      }),
      { numRuns: 500 },
    );
  });
});

describe("runs of kept rows", () => {
  /** Rows of levels; each level is whether it has a value. */
  const rowsOfLevels = fc.array(fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 40,
  });

  it("cover exactly the kept rows, also where pages cut rows apart", () => {
    const cases = fc.tuple(rowsOfLevels, fc.array(fc.boolean()), fc.array(fc.nat(200)), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(cases, ([rows, picks, cuts, longest]) => {
        const keep = Uint8Array.from(rows, (_, row) => (picks[row] === true ? 1 : 0));
        const repetition = rows.flatMap((levels) => levels.map((_, i) => (i === 0 ? 0 : 1)));
        const definition = rows.flatMap((levels) => levels.map((has) => (has ? 3 : 2)));
        const expected = rows.flatMap((levels, row) => (keep[row] === 1 ? levels.map(() => row) : []));
        const owner = rows.flatMap((levels, row) => levels.map(() => row));
        const ends = [...new Set([...cuts.filter((cut) => cut < owner.length), owner.length])].sort((a, b) => a - b);
        const levels: number[] = [];
        let rowsSeen = 0;
        let begun = 0;
        let start = 0;
        for (const end of ends) {
          const page: LevelledPage = {
            count: end - start,
            repetition: Uint8Array.from(repetition.slice(start, end)),
            definition: Uint8Array.from(definition.slice(start, end)),
            defined: 0,
            values: new Uint8Array(0),
            encoding: 0,
          };
          const from = start;
          rowsSeen = keptRuns(page, 3, rowsSeen, keep, longest, (run: KeptRun) => {
            const levelsOfRun = definition.slice(from + run.levelStart, from + run.levelEnd);
            expect(run.valueEnd - run.valueStart).toBe(levelsOfRun.filter((level) => level === 3).length);
            for (let i = run.levelStart; i < run.levelEnd; i++) levels.push(owner[from + i] as number);
            begun += run.rows;
          });
          start = end;
        }
        expect(levels).toEqual(expected);
        expect(rowsSeen).toBe(rows.length);
        expect(begun).toBe(new Set(expected).size);
      }),
    );
  });

  it("names a page that begins in the middle of a row, or has rows too many", () => {
    const page = { count: 2, definition: undefined, defined: 2, values: new Uint8Array(0), encoding: 0 };
    const run = (repetition: Uint8Array | undefined, rows: number) => () =>
      keptRuns({ ...page, repetition }, 0, 0, new Uint8Array(rows), 9, () => undefined);
    expect(run(Uint8Array.from([1, 0]), 2)).toThrow(/middle of a row/);
    expect(run(undefined, 1)).toThrow(/more rows/);
  });

  it("counts the bits of a level", () => {
    expect([0, 1, 2, 3, 4, 255].map(bitWidthOf)).toEqual([0, 1, 2, 2, 3, 8]);
  });
});

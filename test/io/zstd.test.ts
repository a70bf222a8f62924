import zlib from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/core/errors.ts";
import { decompress, unzstd } from "../../src/io/compression/decompress.ts";
import { createXxh64 } from "../../src/io/compression/xxh64.ts";
import { skippable, spaces, stored, TWELVE_LINES, twelveLines } from "./zstd-samples.ts";

async function* cut(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const native = (zlib as { createZstdDecompress?: Parameters<typeof unzstd>[1] }).createZstdDecompress;
const decoders = [["in JavaScript", undefined] as const, ...(native ? [["by Node", native] as const] : [])];

describe.each(decoders)("Zstandard %s", (_, createNative) => {
  const read = async (bytes: Buffer, size = 1 << 16) => {
    const pieces: Buffer[] = [];
    for await (const piece of unzstd(cut(bytes, size), createNative)) pieces.push(piece);
    return Buffer.concat(pieces).toString();
  };

  it.each([1, 2, 3, 17, 1000])("reads what zstd wrote, cut every %i bytes", async (size) => {
    expect(await read(TWELVE_LINES, size)).toBe(twelveLines);
  });

  it("reads all frames of a file, and skips those that hold no text", async () => {
    const more = Buffer.from("行\n".repeat(100_000));
    const frames = [
      skippable(300_000),
      TWELVE_LINES,
      stored(more),
      skippable(0),
      stored(Buffer.alloc(0)),
      TWELVE_LINES,
    ];
    expect(await read(Buffer.concat(frames))).toBe(twelveLines + more.toString() + twelveLines);
  });

  it("gives back any bytes, in any blocks and frames", async () => {
    const frame = fc.tuple(fc.string({ unit: "grapheme", maxLength: 300 }), fc.integer({ min: 1, max: 400 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(frame, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 99 }),
        async (all, size) => {
          const bytes = Buffer.concat(all.map(([text, block]) => stored(Buffer.from(text), block)));
          expect(await read(bytes, size)).toBe(all.map(([text]) => text).join(""));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("refuses a file cut anywhere but between frames", async () => {
    const two = Buffer.concat([TWELVE_LINES, stored(Buffer.from("next\n"), 2)]);
    for (let length = 0; length < two.length; length++) {
      const got = await read(two.subarray(0, length)).catch((error: Error) => error.message);
      expect(got).toBe(length === TWELVE_LINES.length ? twelveLines : "unexpected end of file");
    }
  });

  it("gives a large expansion piece by piece", async () => {
    let most = 0;
    let total = 0;
    for await (const piece of unzstd(cut(spaces(1600), 1 << 20), createNative)) {
      most = Math.max(most, piece.length);
      total += piece.length;
    }
    expect(total).toBe(200 << 20);
    expect(most).toBeLessThanOrEqual(2 << 20);
  });
});

describe("XXH64", () => {
  // Of `xxhsum -H64`, and of every piece size: the state between pieces must not matter.
  const bytes = Buffer.from(Array.from({ length: 100 }, (_, at) => (at * 37) & 255));
  it.each([1, 3, 31, 32, 33, 100])("is the same for pieces of %i bytes", (size) => {
    const hash = createXxh64();
    for (let at = 0; at < bytes.length; at += size) hash.update(bytes.subarray(at, at + size));
    const whole = createXxh64();
    whole.update(bytes);
    expect(hash.digest()).toBe(whole.digest());
  });

  it.each([
    ["", 0xef46db3751d8e999n],
    ["abc", 0x44bc2cf5ad770999n],
    ["Nobody inspects the spammish repetition", 0xfbcea83c8a378bf1n],
  ])("of %j is as published", (text, expected) => {
    const hash = createXxh64();
    hash.update(Buffer.from(text));
    expect(hash.digest()).toBe(expected);
  });
});

describe("what is no whole zstd file", () => {
  const frame = stored(Buffer.from("text\n"));
  const changed = (at: number, byte: number) => Buffer.from(frame.map((own, index) => (index === at ? byte : own)));
  const broken = Buffer.from(TWELVE_LINES);
  broken[20]! ^= 1;
  it.each([
    ["plain text", Buffer.from("not compressed\n"), "no Zstandard data"],
    ["gzip", zlib.gzipSync("x"), "no Zstandard data"],
    ["something after it", Buffer.concat([frame, Buffer.from("tail")]), "data after the last frame"],
    ["a window of 256 MB", changed(5, 18 << 3), "it needs a window of 256 MB; compress it again without --long"],
    [
      "a dictionary",
      Buffer.concat([frame.subarray(0, 4), Buffer.of(1, 7 << 3, 9), frame.subarray(6)]),
      "it was compressed with a dictionary",
    ],
    ["a reserved block", changed(6, 0x2f), "invalid block"],
    ["damage", broken, ""],
  ])("%s", async (_, bytes, why) => {
    const all = (async () => {
      for await (const _ of decompress("in.jsonl.zst", cut(bytes, 1000), "zstd"));
    })();
    const error = await all.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).toContain(`in.jsonl.zst: is not a whole zstd file (${why}`);
  });
});

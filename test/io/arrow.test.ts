import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  Bool,
  CompressionType,
  compressionRegistry,
  type DataType,
  DateDay,
  Dictionary,
  Field,
  FixedSizeList,
  Float32,
  Float64,
  Int32,
  Int64,
  IntervalDayTime,
  List,
  makeData,
  RecordBatch,
  RecordBatchFileWriter,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  TimestampMicrosecond,
  TimestampSecond,
  Uint8,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { InputError } from "../../src/core/errors.ts";
import { arrowLines } from "../../src/io/arrow/arrow-lines.ts";
import { lz4FrameDecode } from "../../src/io/arrow/lz4-frame.ts";
import { lz4Encode } from "../../src/io/parquet/lz4-encode.ts";
import { oneBlock } from "./zstd-samples.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shisa-filter-arrow-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** Columns as batches of `size` rows. */
function batchesOf(columns: Readonly<Record<string, readonly [DataType, readonly unknown[]]>>, size = 100) {
  const fields = Object.entries(columns).map(([name, [type]]) => new Field(name, type, true));
  const schema = new Schema(fields);
  const rows = Object.values(columns)[0]![1].length;
  const batches: RecordBatch[] = [];
  const whole = Object.values(columns).map(([type, values]) => vectorFromArray(values, type));
  for (let at = 0; at < rows; at += size) {
    const length = Math.min(size, rows - at);
    const children = whole.map((column) => column.slice(at, at + length).data[0]!);
    batches.push(new RecordBatch(schema, makeData({ type: new Struct(fields), length, children })));
  }
  return { schema, batches };
}

interface Packing {
  readonly way?: "file" | "stream";
  readonly compression?: { readonly type: CompressionType; readonly encode: (bytes: Uint8Array) => Uint8Array };
}

function pack(
  { schema, batches }: ReturnType<typeof batchesOf>,
  { way = "stream", compression }: Packing = {},
): Buffer {
  const packed: { readonly bytes: Uint8Array; readonly size: number }[] = [];
  if (compression !== undefined)
    compressionRegistry.set(compression.type, {
      encode(given) {
        const bytes = compression.encode(given);
        packed.push({ bytes, size: given.length });
        return bytes;
      },
    });
  const Writer = way === "file" ? RecordBatchFileWriter : RecordBatchStreamWriter;
  const writer = new Writer(compression === undefined ? {} : { compressionType: compression.type });
  if (batches.length === 0) writer.reset(undefined, schema);
  for (const batch of batches) writer.write(batch as never);
  writer.finish();
  const written = Buffer.from(writer.toUint8Array(true));
  // The library writes the compressed size where the other belongs.
  let from = 0;
  for (const { bytes, size } of packed) {
    const at = bytes.length < size ? written.indexOf(bytes, from) : -1;
    if (at < 0) continue;
    written.writeBigInt64LE(BigInt(size), at - 8);
    from = at + bytes.length;
  }
  return written;
}

async function read(bytes: Uint8Array) {
  const file = path.join(folder, `${files++}.arrow`);
  writeFileSync(file, bytes);
  const notices: string[] = [];
  const pieces: Buffer[] = [];
  for await (const piece of arrowLines(file, (text) => void notices.push(text.replace(file, "f")))) pieces.push(piece);
  return { lines: Buffer.concat(pieces).toString().split("\n").slice(0, -1), notices };
}

const chat = new List(
  new Field("item", new Struct([new Field("role", new Utf8(), true), new Field("content", new Utf8(), true)]), true),
);
const texts = batchesOf(
  {
    id: [new Int64(), [1n, null, 9007199254740993n, -4n]],
    text: [new Utf8(), ['改行\nと"引用"と\\', "", null, "\u0001😀"]],
    messages: [
      chat,
      [
        [
          { role: "user", content: "あ" },
          { role: "assistant", content: null },
        ],
        [],
        null,
        [{ role: "user", content: "b" }],
      ],
    ],
    kind: [new Dictionary(new Utf8(), new Int32()), ["x", "y", "x", null]],
    ok: [new Bool(), [true, false, null, true]],
  },
  3,
);
const LINES = [
  '{"id":1,"text":"改行\\nと\\"引用\\"と\\\\","messages":[{"role":"user","content":"あ"},{"role":"assistant","content":null}],"kind":"x","ok":true}',
  '{"id":null,"text":"","messages":[],"kind":"y","ok":false}',
  '{"id":9007199254740993,"text":null,"messages":null,"kind":"x","ok":null}',
  '{"id":-4,"text":"\\u0001😀","messages":[{"role":"user","content":"b"}],"kind":null,"ok":true}',
];

/** Frames of independent blocks, as a compressor of whole buffers writes them. */
function lz4Frame(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [Buffer.of(4, 0x22, 0x4d, 0x18, 0x60, 0x40, 0)];
  for (let at = 0; at < bytes.length; at += 65_536) {
    const part = bytes.subarray(at, at + 65_536);
    const packed = lz4Encode(part);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(packed.length < part.length ? packed.length : (part.length | 0x80000000) >>> 0);
    pieces.push(size, packed.length < part.length ? packed : part);
  }
  return Buffer.concat([...pieces, Buffer.alloc(4)]);
}

const lz4 = { type: CompressionType.LZ4_FRAME, encode: lz4Frame };

describe("Arrow as lines of JSON", () => {
  it.each(["file", "stream"] as const)("reads a %s", async (way) => {
    expect(await read(pack(texts, { way }))).toEqual({ lines: LINES, notices: [] });
  });

  it.each([
    ["LZ4", lz4],
    ["Zstandard", { type: CompressionType.ZSTD, encode: oneBlock }],
  ])("reads buffers compressed with %s", async (_, compression) => {
    const same = batchesOf({ text: [new Utf8(), Array.from({ length: 500 }, () => "a".repeat(200))] }, 500);
    const large = batchesOf(
      { text: [new Utf8(), Array.from({ length: 500 }, (__, row) => `行${row % 7}`.repeat(100))] },
      500,
    );
    for (const [given, way] of [
      [texts, "file"],
      [same, "stream"],
      [large, "stream"],
    ] as const) {
      const packed = pack(given, { way, compression });
      if (given === same) expect(packed.length).toBeLessThan(pack(given).length / 5);
      expect(await read(packed)).toEqual(await read(pack(given)));
    }
  });

  it("writes times as ISO 8601, and says so", async () => {
    const day = new Date(Date.UTC(2026, 1, 3));
    const { lines, notices } = await read(
      pack(
        batchesOf({
          day: [new DateDay(), [day, new Date(-86_400_000)]],
          second: [new TimestampSecond("Asia/Tokyo"), [day, new Date(-1000)]],
          micro: [new TimestampMicrosecond(), [day.getTime() + 1, -1]],
        }),
      ),
    );
    expect(lines).toEqual([
      '{"day":"2026-02-03","second":"2026-02-03T00:00:00Z","micro":"2026-02-03T00:00:00.001000"}',
      '{"day":"1969-12-31","second":"1969-12-31T23:59:59Z","micro":"1969-12-31T23:59:59.999000"}',
    ]);
    expect(notices).toEqual(["f: dates and times are written as ISO 8601 texts"]);
  });

  it("writes numbers with all their digits, and counts those that JSON has no word for", async () => {
    const { lines, notices } = await read(
      pack(
        batchesOf({
          wide: [new Float64(), [0.1, Number.NaN, 1e300]],
          narrow: [new Float32(), [0.5, Number.POSITIVE_INFINITY, -0]],
          pair: [
            new FixedSizeList(2, new Field("item", new Uint8(), true)),
            [
              [1, 2],
              [255, 0],
              [3, 4],
            ],
          ],
        }),
      ),
    );
    expect(lines).toEqual([
      '{"wide":0.1,"narrow":0.5,"pair":[1,2]}',
      '{"wide":null,"narrow":null,"pair":[255,0]}',
      '{"wide":1e+300,"narrow":-0.0,"pair":[3,4]}',
    ]);
    expect(notices).toEqual(["f: 2 numbers are NaN or infinite, which JSON has no word for: they are written as null"]);
  });

  it("gives any texts back, in any batches", async () => {
    const text = fc.option(fc.string({ unit: "binary", maxLength: 30 }));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), async (given, size) => {
        const { lines } = await read(pack(batchesOf({ text: [new Utf8(), given] }, size)));
        // Arrow holds UTF-8, which has no lone surrogates.
        expect(lines.map((line) => JSON.parse(line).text)).toEqual(given.map((each) => each?.toWellFormed() ?? null));
      }),
      { numRuns: 50 },
    );
  });

  it("reads a file without rows", async () => {
    expect(await read(pack({ ...texts, batches: [] }))).toEqual({ lines: [], notices: [] });
  });
});

/** Two rows as polars 2.1 writes them: views of text, and a schema without its length before it. */
const OF_POLARS = Buffer.from(
  [
    "QVJST1cxAAAEAAAA8v///xQAAAAEAAEAAAAKAAsACAAKAAQA+P///wwAAAAIAAgAAAAEAAEAAAAEAAAA7P///ywAAAAgAAAAGAAAAAEYAAAQ",
    "ABIABAAQABEACAAAAAwAAAAAAPz///8EAAQABAAAAHRleHQAAAAA/////6gAAAAEAAAA7P///4AAAAAAAAAAFAAAAAQAAwAMABMAEAASAAwA",
    "BADm////AgAAAAAAAABkAAAAKAAAABQAAAAAAA4AGAAEAAwAEAAAABQAAQAAAAEAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "AAAAAAAgAAAAAAAAAEAAAAAAAAAAKgAAAAAAAAAAAAAAAQAAAAIAAAAAAAAAAAAAAAAAAAAqAAAA5LuK5gAAAAAAAAAAAQAAAGIAAAAAAAAA",
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA5LuK5pel44Gv6Imv44GE5aSp5rCX44Gn44GZ44Gt44CC44Go44Gm44KCAAAA",
    "AAAAAAAAAAAAAAAAAAAAAAAAAP////8AAAAABAAAAOz///9AAAAAOAAAABQAAAAEAAAADAASABAABAAIAAwAAQAAAHgAAAAAAAAAsAAAAAAA",
    "AACAAAAAAAAAAAAAAAAAAAAA+P///wwAAAAIAAgAAAAEAAEAAAAEAAAA7P///ywAAAAgAAAAGAAAAAEYAAAQABIABAAQABEACAAAAAwAAAAA",
    "APz///8EAAQABAAAAHRleHQAmQAAAEFSUk9XMQ==",
  ].join(""),
  "base64",
);

it("reads a file of polars, in which only the index tells where the messages begin", async () => {
  const rows = { lines: ['{"text":"今日は良い天気ですね。とても"}', '{"text":"b"}'], notices: [] };
  expect(await read(OF_POLARS)).toEqual(rows);
});

describe("what is no whole Arrow file", () => {
  const failure = async (bytes: Uint8Array): Promise<string> => {
    const error = await read(bytes).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(InputError);
    return (error as Error).message;
  };
  const file = pack(texts, { way: "file" });
  const stream = pack(texts);

  it.each([
    ["nothing", new Uint8Array(0), /it is something else/],
    ["text", Buffer.from('{"text":"a"}\n'), /it is something else/],
    ["Feather 1", Buffer.from("FEA1    FEA1"), /Feather version 1; save it again as version 2/],
    ["a file without its end", file.subarray(0, -20), /its end is missing/],
    ["a stream cut within a batch", stream.subarray(0, -200), /is not a whole Arrow file/],
  ])("%s", async (_, bytes, message) => expect(await failure(bytes)).toMatch(message));

  it("a stream without its mark is read, and told", async () => {
    const { lines, notices } = await read(stream.subarray(0, -8));
    expect(lines).toEqual(LINES);
    expect(notices).toEqual(["f: it ends without the mark that ends a stream, so rows may be missing at its end"]);
  });

  it("names a column of a type that nothing reads, before a row is", async () => {
    const lasting = batchesOf({ text: [new Utf8(), ["a"]], lasts: [new IntervalDayTime(), [Int32Array.of(1, 2)]] });
    expect(await failure(pack(lasting))).toMatch(
      /column "lasts" is of type Interval<DAY_TIME>, which nothing here reads/,
    );
  });

  it("refuses two columns of one name", async () => {
    const { schema, batches } = batchesOf({ text: [new Utf8(), ["a"]] });
    const twice = new Schema([...schema.fields, ...schema.fields]);
    const { children } = batches[0]!.data;
    const data = makeData({ type: new Struct(twice.fields), length: 1, children: [...children, ...children] });
    expect(await failure(pack({ schema: twice, batches: [new RecordBatch(twice, data)] }))).toMatch(
      /two columns "text"/,
    );
  });

  it("never crashes, hangs or grows on a damaged one", async () => {
    const whole = [file, stream, pack(texts, { compression: lz4 })];
    const edit = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        async (bytes, edits) => {
          const damaged = Buffer.from(bytes);
          for (const [at, byte] of edits) damaged[at % damaged.length] = byte;
          const got = await read(damaged).then(
            ({ lines }) => lines.length,
            (error: unknown) => error,
          );
          if (typeof got !== "number") expect(got).toBeInstanceOf(InputError);
        },
      ),
      { numRuns: 600 },
    );
  });
});

/** What `lz4 -B4 -BD` made of 1,800 times one sentence: two blocks, of which the second refers to the first. */
const LINKED = Buffer.from(
  [
    "BCJNGERAXj0BAAD/I+OBk+OCjOOBr+e3muOBruS4reOBruWQjOOBmOaWh+OBp+OBmeOAgnsidGV4dCI6MX0gMgD/////////////////////",
    "////////////////////////////////////////////////////////////////////////////////////////////////////////////",
    "////////////////////////////////////////////////////////////////////////////////////////////////////////////",
    "////////////////////////////////////////////////////////////////////////////////////////////////////////tlCB",
    "p+OBmWkAAAAP3P//////////////////////////////////////////////////////////////////////////////////////////////",
    "/////////////////////////////////9dQIjoxfSAAAAAAO/Qe0Q==",
  ].join(""),
  "base64",
);

describe("LZ4 frames", () => {
  const sentence = 'これは線の中の同じ文です。{"text":1} ';

  it("of blocks that refer to earlier ones", () => {
    expect(Buffer.from(lz4FrameDecode(LINKED, 90_000)).toString()).toBe(sentence.repeat(1800));
  });

  it("of another size, cut off, or none, are refused", () => {
    expect(() => lz4FrameDecode(LINKED, 89_999)).toThrow();
    expect(() => lz4FrameDecode(LINKED, 90_001)).toThrow();
    expect(() => lz4FrameDecode(LINKED.subarray(0, 300), 90_000)).toThrow();
    expect(() => lz4FrameDecode(Buffer.from("nothing of it"), 10)).toThrow("it is no LZ4 frame");
  });
});

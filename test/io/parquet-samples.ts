/** Small Parquet files of many kinds, written by two other libraries, and what the tests do with them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import zlib from "node:zlib";
import {
  asyncBufferFromFile,
  type CompressionCodec,
  type Encoding,
  type ParquetParsers,
  parquetReadObjects,
  type SchemaElement,
} from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { parquetWriteBuffer } from "hyparquet-writer";
import { createParquetFileWriter } from "../../src/io/parquet/file-writer.ts";
import { encodeRowGroup } from "../../src/io/parquet/filter-row-group.ts";
import { lz4Encode, lz4HadoopEncode } from "../../src/io/parquet/lz4-encode.ts";
import type { ParquetFile } from "../../src/io/parquet/open.ts";

export function makeFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "shisa-filter-parquet-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A Zstandard frame of raw blocks: any reader takes it, and no encoder is needed to write it. */
export function storeZstd(bytes: Uint8Array): Uint8Array {
  const blockSize = 100_000;
  const blocks = Math.max(1, Math.ceil(bytes.length / blockSize));
  const frame = Buffer.alloc(9 + blocks * 3 + bytes.length);
  frame.set([0x28, 0xb5, 0x2f, 0xfd, 0xa0]); // magic number; single segment, a content size of 4 bytes
  frame.writeUInt32LE(bytes.length, 5);
  let at = 9;
  for (let i = 0; i < blocks; i++) {
    const block = bytes.subarray(i * blockSize, (i + 1) * blockSize);
    frame.writeUIntLE(block.length * 8 + (i === blocks - 1 ? 1 : 0), at, 3);
    frame.set(block, at + 3);
    at += 3 + block.length;
  }
  return frame;
}

const testCompressors = {
  GZIP: (bytes: Uint8Array) => new Uint8Array(zlib.gzipSync(bytes)),
  BROTLI: (bytes: Uint8Array) => new Uint8Array(zlib.brotliCompressSync(bytes)),
  ZSTD: storeZstd,
  // hyparquet cannot read the LZ4 block of nothing.
  LZ4: (bytes: Uint8Array) => (bytes.length === 0 ? bytes : lz4HadoopEncode(bytes)),
  LZ4_RAW: (bytes: Uint8Array) => (bytes.length === 0 ? bytes : lz4Encode(bytes)),
};

const rowCount = 200;
const each = <T>(make: (row: number) => T): T[] => Array.from({ length: rowCount }, (_, row) => make(row));

const optional = { repetition_type: "OPTIONAL" } as const;
const text = { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } } as const;
const listOf = (name: string, element: readonly SchemaElement[]): SchemaElement[] => [
  { name, ...optional, num_children: 1, converted_type: "LIST", logical_type: { type: "LIST" } },
  { name: "list", repetition_type: "REPEATED", num_children: 1 },
  ...element,
];
const timestamp = (name: string, unit: "MILLIS" | "MICROS" | "NANOS"): SchemaElement => ({
  name,
  ...optional,
  type: "INT64",
  logical_type: { type: "TIMESTAMP", isAdjustedToUTC: true, unit },
});

const words = ["花が咲く。", "plain ASCII", "안녕하세요", "繁體中文", "😀 emoji", ""];
const word = (row: number) => words[row % words.length] as string;

const schema: SchemaElement[] = [
  { name: "schema", num_children: 16 },
  { name: "id", repetition_type: "REQUIRED", type: "INT64" },
  { name: "text", ...optional, ...text },
  { name: "lang", ...optional, ...text },
  { name: "flag", ...optional, type: "BOOLEAN" },
  { name: "score", ...optional, type: "DOUBLE" },
  { name: "half", repetition_type: "REQUIRED", type: "FLOAT" },
  {
    name: "price",
    ...optional,
    type: "FIXED_LEN_BYTE_ARRAY",
    type_length: 9,
    converted_type: "DECIMAL",
    precision: 20,
    scale: 2,
  },
  timestamp("millis", "MILLIS"),
  timestamp("micros", "MICROS"),
  timestamp("nanos", "NANOS"),
  { name: "day", ...optional, type: "INT32", converted_type: "DATE" },
  { name: "small", repetition_type: "REQUIRED", type: "INT32" },
  ...listOf("tags", [{ name: "element", ...optional, ...text }]),
  ...listOf("messages", [
    { name: "element", ...optional, num_children: 2 },
    { name: "role", ...optional, ...text },
    { name: "content", ...optional, ...text },
  ]),
  { name: "meta", ...optional, num_children: 2 },
  { name: "source", ...optional, ...text },
  { name: "turns", ...optional, type: "INT32" },
  { name: "nothing", ...optional, type: "INT32", logical_type: { type: "NULL" } },
];

type Pick = (row: number) => boolean;
const not = <T>(isNull: Pick, make: (row: number) => T) => each((row) => (isNull(row) ? null : make(row)));
const every =
  (n: number): Pick =>
  (row) =>
    row % n === 0;

function columns(encodings: Readonly<Record<string, Encoding>>) {
  const data: Record<string, unknown[]> = {
    id: each((row) => 9_007_199_254_740_993n + BigInt(row)),
    text: not(every(7), (row) => `${word(row)} ${row}`),
    lang: not(every(11), (row) => ["ja", "en", "ko", "only-once"][row === 5 ? 3 : row % 3]),
    flag: not(every(5), (row) => row % 3 === 0),
    score: not(every(3), (row) => row / 7),
    half: each((row) => row / 2),
    price: not(every(4), (row) => BigInt(row - 100) * 12_345_678_901_234_567n),
    millis: not(every(6), (row) => BigInt(row) * 86_400_000n),
    micros: not(every(6), (row) => BigInt(row) * 86_400_000_001n),
    nanos: not(every(6), (row) => BigInt(row) * 86_400_000_000_001n),
    day: not(every(9), (row) => row * 100),
    small: each((row) => (row * row * 7919) % 100_003),
    tags: not(every(8), (row) => Array.from({ length: row % 4 }, (_, i) => (i === 1 ? null : word(row + i)))),
    messages: not(every(10), (row) =>
      Array.from({ length: row % 3 }, (_, i) => {
        if (row % 13 === 0 && i === 1) return null;
        return {
          role: i === 0 ? "user" : "assistant",
          content: row % 17 === 0 ? null : `${word(row)}${"長".repeat(i)}`,
        };
      }),
    ),
    meta: not(every(12), (row) => ({ source: row % 5 === 0 ? null : word(row), turns: row })),
    nothing: each(() => null),
  };
  return Object.entries(data).map(([name, values]) => {
    const encoding = encodings[name];
    return { name, data: values, ...(encoding === undefined ? {} : { encoding }) };
  });
}

const deltas = { id: "DELTA_BINARY_PACKED", small: "DELTA_BINARY_PACKED", text: "DELTA_LENGTH_BYTE_ARRAY" } as const;
const splits = { half: "BYTE_STREAM_SPLIT", score: "BYTE_STREAM_SPLIT", text: "DELTA_BYTE_ARRAY" } as const;

interface Variant {
  readonly name: string;
  readonly codec: CompressionCodec;
  readonly encodings?: Readonly<Record<string, Encoding>>;
  readonly pageSize?: number;
  readonly rowGroupSize?: number;
}

const variants: readonly Variant[] = [
  { name: "plain", codec: "UNCOMPRESSED" },
  { name: "snappy", codec: "SNAPPY", rowGroupSize: 77 },
  { name: "gzip", codec: "GZIP", encodings: deltas },
  { name: "brotli", codec: "BROTLI", encodings: splits },
  { name: "zstd", codec: "ZSTD", pageSize: 300 },
  { name: "lz4", codec: "LZ4", pageSize: 300, encodings: deltas },
  { name: "lz4-raw", codec: "LZ4_RAW", rowGroupSize: 50, pageSize: 200 },
];

/** Writes one file for every variant. @returns their paths by name */
export function writeSamples(folder: string): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const { name, codec, encodings = {}, pageSize, rowGroupSize = rowCount } of variants) {
    const buffer = parquetWriteBuffer({
      columnData: columns(encodings) as never,
      schema,
      codec,
      compressors: testCompressors,
      rowGroupSize,
      kvMetadata: [{ key: "note", value: "花" }],
      createdBy: "sample version 1",
      ...(pageSize === undefined ? {} : { pageSize }),
    });
    const path = join(folder, `${name}.parquet`);
    writeFileSync(path, new Uint8Array(buffer));
    paths.set(name, path);
  }
  return paths;
}

/** Values as close to the stored ones as hyparquet gives them: bytes as hex, timestamps as integers. */
const rawParsers: Partial<ParquetParsers> = {
  stringFromBytes: (bytes) => Buffer.from(bytes).toString("hex"),
  jsonFromBytes: (bytes) => Buffer.from(bytes).toString("hex"),
  timestampFromMilliseconds: (value) => value,
  timestampFromMicroseconds: (value) => value,
  timestampFromNanoseconds: (value) => value,
  dateFromDays: (value) => value,
};

export async function readWithHyparquet(path: string): Promise<Record<string, unknown>[]> {
  const file = await asyncBufferFromFile(path);
  return await parquetReadObjects({ file, compressors, parsers: rawParsers, geoparquet: false });
}

/** A text form in which values of different types differ. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => {
    if (typeof item === "bigint") return `${item}n`;
    if (item === undefined) return null;
    if (item instanceof Uint8Array) return `bytes ${Buffer.from(item).toString("hex")}`;
    if (typeof item === "number" && (!Number.isFinite(item) || Object.is(item, -0)))
      return `number ${1 / item} ${item}`;
    return item;
  });
}

/** Writes the rows of `file` whose byte in `keep` is `side` to `path`. */
export async function writeSide(file: ParquetFile, keep: Uint8Array, side: 0 | 1, path: string): Promise<void> {
  const parts: Uint8Array[] = [];
  const writer = createParquetFileWriter({ write: async (bytes) => void parts.push(bytes) }, file.footer);
  let row = 0;
  for (const [index, { rows }] of file.rowGroups.entries()) {
    const bitmap = keep.subarray(row, row + rows).map((byte) => (byte === side ? 1 : 0));
    // As if it came from another thread.
    await writer.append(structuredClone(await encodeRowGroup(file, index, bitmap)));
    row += rows;
  }
  await writer.close();
  writeFileSync(path, Buffer.concat(parts));
}

/** Puts kept and rejected rows back in the order of `keep`. */
export function mergeSides<T>(keep: Uint8Array, kept: readonly T[], rejected: readonly T[]): T[] {
  let at = 0;
  let other = 0;
  const merged = Array.from(keep, (byte) => (byte === 1 ? kept[at++] : rejected[other++]) as T);
  if (at !== kept.length || other !== rejected.length) throw new Error("rows are left over");
  return merged;
}

export function footerBytes(path: string): Uint8Array {
  const bytes = readFileSync(path);
  const size = bytes.readUInt32LE(bytes.length - 8);
  return bytes.subarray(bytes.length - 8 - size, bytes.length - 8);
}

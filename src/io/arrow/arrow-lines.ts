import { type FileHandle, open } from "node:fs/promises";
import type { Field, RecordBatch, Schema } from "apache-arrow";
import { InputError } from "../../core/errors.ts";
import { decompress } from "../parquet/codecs.ts";
import type { Table } from "../table/types.ts";
import { ByteWriter } from "./byte-writer.ts";
import { firstBlock } from "./check-message.ts";
import { checkedMessages } from "./checked-messages.ts";
import { type ArrowTypes, isWritable, type Losses, structWriter } from "./column-writer.ts";
import { lz4FrameDecode } from "./lz4-frame.ts";
import { tableOfArrow } from "./table-of-arrow.ts";

const PIECE_BYTES = 1 << 20;

/** What a buffer may expand to: LZ4 reaches 255 times its size, and columns of one value with Zstandard far more. */
const FREE_BYTES = 64 << 20;
const MOST_EXPANSION = 1000;
/** No message with a schema in it is as short, in bytes. */
const SMALLEST_MESSAGE = 32;
/** A million batches. */
const MOST_INDEX = 64 << 20;
/** Rows without a byte that a batch may have. */
const FREE_ROWS = 1_000_000;

/**
 * Reads an Arrow IPC file or stream, batch by batch, as lines of JSON: integers with all their digits, texts as they are,
 * times as ISO 8601, infinities and NaN as null. `onNotice` hears of what JSON cannot hold. Binary, decimals, times of the
 * day and maps are the texts and pairs that `jsonReader` makes such values of again.
 * @throws {InputError} for a file that is none, is damaged or cut off, or has columns that nothing here reads.
 */
export async function* arrowLines(source: string, onNotice: (text: string) => void): AsyncGenerator<Buffer> {
  const arrow = await loadArrow();
  let handle: FileHandle | undefined;
  try {
    handle = await open(source);
    const { reader, schema, hasEnd } = await openBatches(source, handle, arrow);
    const losses: Losses = { notFinite: 0 };
    for await (const batch of reader as AsyncIterable<RecordBatch>)
      if (batch.numRows > 0) yield* linesOf(batch, arrow, losses);
    for (const text of notices(schema, arrow, losses)) onNotice(`${source}: ${text}`);
    if (!hasEnd) onNotice(`${source}: it ends without the mark that ends a stream, so rows may be missing at its end`);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(source, `is not a whole Arrow file (${(error as Error).message}). Fetch or write it again`);
  } finally {
    await handle?.close();
  }
}

/** The columns of an Arrow file. @throws {InputError} as `arrowLines` does. */
export async function arrowTable(source: string): Promise<Table> {
  const arrow = await loadArrow();
  let handle: FileHandle | undefined;
  try {
    handle = await open(source);
    const { reader, schema } = await openBatches(source, handle, arrow);
    await reader.return();
    return tableOfArrow(schema, arrow);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(source, `is not a whole Arrow file (${(error as Error).message}). Fetch or write it again`);
  } finally {
    await handle?.close();
  }
}
async function openBatches(source: string, handle: FileHandle, arrow: Awaited<ReturnType<typeof loadArrow>>) {
  const { start, end, hasEnd, index } = await boundsOf(handle);
  const options = { start, end, highWaterMark: PIECE_BYTES, autoClose: false };
  const bytes = start > end ? noBytes() : handle.createReadStream(options);
  const reader = await arrow.RecordBatchReader.from(checkedMessages(bytes, index));
  await reader.open();
  // The reader forgets it at the end.
  const { schema } = reader;
  if (schema === undefined) throw new Error("it has no schema");
  checkColumns(source, schema, arrow);
  return { reader, schema, hasEnd };
}

async function* noBytes(): AsyncGenerator<Uint8Array> {}

function* linesOf(batch: RecordBatch, arrow: ArrowTypes, losses: Losses): Generator<Buffer> {
  const out = new ByteWriter();
  if (batch.data.children.length === 0) throw new Error("it has rows without columns");
  // A value takes a bit or more, but for columns of nothing but nulls.
  if (batch.numRows > FREE_ROWS && batch.numRows > 8 * batch.data.byteLength)
    throw new Error(`a batch claims ${batch.numRows} rows, which it does not hold`);
  const write = structWriter(batch.data, out, arrow, losses);
  for (let row = 0; row < batch.numRows; row++) {
    write(row);
    out.raw("\n");
    if (out.length >= PIECE_BYTES) yield out.take();
  }
  if (out.length > 0) yield out.take();
}

async function loadArrow() {
  const arrow = await import("apache-arrow");
  const { compressionRegistry, CompressionType } = arrow;
  compressionRegistry.set(CompressionType.ZSTD, { decode: (bytes) => decompress("ZSTD", bytes, sizeBefore(bytes)) });
  compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: (bytes) => lz4FrameDecode(bytes, sizeBefore(bytes)) });
  return arrow;
}

/** The size that stands before a compressed buffer: the library has read it, and hands on only what follows. */
function sizeBefore(bytes: Uint8Array): number {
  const size = Number(new DataView(bytes.buffer, bytes.byteOffset - 8, 8).getBigInt64(0, true));
  if (size < 0 || size > Math.max(FREE_BYTES, bytes.length * MOST_EXPANSION))
    throw new Error(`a buffer of ${bytes.length} bytes claims to hold ${size}`);
  return size;
}

/** Where the messages stand, and whether it ends as it should. */
interface Bounds {
  readonly start: number;
  /** The last byte. */
  readonly end: number;
  readonly hasEnd: boolean;
  readonly index?: Uint8Array;
}

/**
 * A file is a stream between its two marks, with an index after it, and is read as one: from end to end, so that nothing
 * that is written in a damaged index can lead astray.
 */
async function boundsOf(handle: FileHandle): Promise<Bounds> {
  const { size } = await handle.stat();
  const bytesAt = async (position: number, length: number) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, Math.max(0, position));
    return buffer.subarray(0, bytesRead);
  };
  const head = await bytesAt(0, 8);
  if (head.toString("latin1", 0, 4) === "FEA1") throw new Error("Feather version 1; save it again as version 2");
  if (head.toString("latin1", 0, 6) === "ARROW1") {
    const tail = await bytesAt(size - 10, 10);
    if (size < 18 || tail.toString("latin1", 4) !== "ARROW1") throw new Error("its end is missing");
    const length = tail.readInt32LE(0);
    if (length <= 0 || length > Math.min(size - 18, MOST_INDEX)) throw new Error("its index is damaged");
    const index = await bytesAt(size - 10 - length, length);
    const end = size - 11 - length;
    // polars writes the schema without its length before it: only the index tells where the messages begin.
    const word = (await bytesAt(8, 4)).readInt32LE(0);
    const start = word < 0 || word >= SMALLEST_MESSAGE ? 8 : (firstBlock(index) ?? end + 1);
    if (!(start >= 8 && start <= end + 1)) throw new Error("its index is damaged");
    return { start, end, hasEnd: true, index };
  }
  if (head.length < 8 || (head.readInt32LE(0) !== -1 && (head[0]! & 7) !== 0)) throw new Error("it is something else");
  const tail = await bytesAt(size - 8, 8);
  // Before Arrow 0.15 messages began with their length alone, and so did the mark.
  const hasEnd = tail.readInt32LE(4) === 0 && (head.readInt32LE(0) !== -1 || tail.readInt32LE(0) === -1);
  return { start: 0, end: size - 1, hasEnd };
}

function checkColumns(source: string, { fields }: Schema, arrow: ArrowTypes): void {
  for (const { name, type } of fields)
    if (!isWritable(type, arrow))
      throw new InputError(
        source,
        `column ${JSON.stringify(name)} is of type ${type}, which nothing here reads. Save it with another type, or leave it out`,
      );
  const twice = nameTwice(fields);
  if (twice !== undefined)
    throw new InputError(source, `there are two columns ${JSON.stringify(twice)}. Rename one of them`);
}

/** A name that stands twice among columns, or among the fields of one. */
function nameTwice(fields: readonly Field[]): string | undefined {
  const names = new Set<string>();
  for (const { name, type } of fields) {
    if (names.has(name)) return name;
    names.add(name);
    const inner = "dictionary" in type ? (type.dictionary as { children?: Field[] }).children : type.children;
    const { length } = inner ?? [];
    const twice = length === undefined || length === 0 ? undefined : nameTwice(inner as Field[]);
    if (twice !== undefined) return twice;
  }
  return undefined;
}

function notices({ fields }: Schema, { Type }: ArrowTypes, { notFinite }: Losses): string[] {
  const hasTimes = (each: readonly Field[]): boolean =>
    each.some(
      ({ type }) => type.typeId === Type.Timestamp || type.typeId === Type.Date || hasTimes(type.children ?? []),
    );
  return [
    ...(notFinite > 0
      ? [`${notFinite} numbers are NaN or infinite, which JSON has no word for: they are written as null`]
      : []),
    ...(hasTimes(fields) ? ["dates and times are written as ISO 8601 texts"] : []),
  ];
}

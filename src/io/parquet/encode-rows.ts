import { type ColumnType, PER_SECOND, type TableRow } from "../table/types.ts";
import { codecNames } from "./codecs.ts";
import { createColumnSink, type EncodedChunk, pageSize } from "./column-sink.ts";
import { i32, i64, list, struct } from "./fields.ts";
import type { EncodedRowGroup } from "./filter-row-group.ts";
import { encoding } from "./physical-values.ts";
import type { NewLeaf, StoredField, TableSchema } from "./table-schema.ts";
import { serializeThrift, type ThriftStruct, wire } from "./thrift.ts";

/** Every Node can write it, and every reader read it. */
const CODEC = "SNAPPY";

/** Bytes that grow by doubling. */
class Bytes {
  items = new Uint8Array(1024);
  view = new DataView(this.items.buffer);
  length = 0;
  /** Room for more bytes; where they begin. */
  take(more: number): number {
    const at = this.length;
    this.length += more;
    if (this.length > this.items.length) {
      const larger = new Uint8Array(Math.max(this.length, this.items.length * 2));
      larger.set(this.items);
      this.items = larger;
      this.view = new DataView(larger.buffer);
    }
    return at;
  }
  push(byte: number): void {
    const at = this.take(1);
    this.items[at] = byte;
  }
}

/** Collects levels and values of a leaf and pages them. */
function createLeafWriter(leaf: NewLeaf) {
  const sink = createColumnSink(leaf, CODEC);
  const [definitions, repetitions, values] = [new Bytes(), new Bytes(), new Bytes()];
  let starts: number[] = [0];
  let [defined, rows] = [0, 0];
  const isBooleans = leaf.type === "BOOLEAN";
  const isBytes = leaf.type === "BYTE_ARRAY";
  sink.enter({ isV2: false, hasChecksum: false, encoding: encoding.plain, isBooleans });
  function flush(): void {
    const count = definitions.length;
    if (count === 0) return;
    const bytes = values.items.subarray(0, values.length);
    const page = {
      repetition: leaf.maxRepetition > 0 ? repetitions.items.subarray(0, count) : undefined,
      definition: leaf.maxDefinition > 0 ? definitions.items.subarray(0, count) : undefined,
      ...{ count, defined, values: bytes, encoding: encoding.plain },
    };
    const physical = isBooleans
      ? ({ kind: "booleans", bytes } as const)
      : isBytes
        ? ({ kind: "byte-arrays", bytes, starts: Uint32Array.from(starts) } as const)
        : ({ kind: "fixed", bytes, width: leaf.width } as const);
    sink.add(page, physical, { levelStart: 0, levelEnd: count, valueStart: 0, valueEnd: defined, rows });
    definitions.length = repetitions.length = values.length = 0;
    starts = [0];
    defined = rows = 0;
  }
  return {
    level(repetition: number, definition: number) {
      definitions.push(definition);
      repetitions.push(repetition);
    },
    value(put: (into: Bytes) => void) {
      put(values);
      defined++;
      if (isBytes) starts.push(values.length);
    },
    endRow() {
      rows++;
      if (values.length + 2 * definitions.length >= pageSize) flush();
    },
    finish() {
      flush();
      return sink.finish(undefined, CODEC);
    },
  };
}

type LeafWriter = ReturnType<typeof createLeafWriter>;
type Write = (value: unknown, repetition: number, definition: number) => void;

/** Encodes rows as one row group of a new file. */
export function encodeRows({ leaves, fields }: TableSchema, rows: readonly TableRow[]): EncodedRowGroup {
  const writers = leaves.map(createLeafWriter);
  const columns = fields.map((field) => ({ name: field.field.name, write: writerOf(field, writers) }));
  for (const row of rows) {
    for (const { name, write } of columns) write(Object.hasOwn(row, name) ? row[name] : null, 0, 0);
    for (const writer of writers) writer.endRow();
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const chunks: ThriftStruct[] = [];
  let [size, uncompressed] = [0, 0];
  for (const [index, writer] of writers.entries()) {
    const chunk = writer.finish();
    chunks.push(newChunk(leaves[index]!, chunk, size));
    for (const part of chunk.parts) parts.push(new Uint8Array(part));
    size += chunk.compressedSize;
    uncompressed += chunk.uncompressedSize;
  }
  const metadata = serializeThrift({
    fields: [list(1, wire.struct, chunks), i64(2, uncompressed), i64(3, rows.length), i64(5, 0), i64(6, size)],
  });
  return { parts, rows: rows.length, metadata, substitutedCodecs: [] };
}

/** The ColumnChunk of a new chunk that begins at `offset` of its row group. */
export function newChunk(leaf: NewLeaf, chunk: EncodedChunk, offset: number): ThriftStruct {
  const path = leaf.path.map((name) => new TextEncoder().encode(name));
  return {
    fields: [
      i64(2, 0),
      struct(3, [
        i32(1, leaf.typeNumber),
        list(2, wire.i32, chunk.encodings),
        list(3, wire.binary, path),
        i32(4, codecNames.indexOf(CODEC)),
        i64(5, chunk.count),
        i64(6, chunk.uncompressedSize),
        i64(7, chunk.compressedSize),
        i64(9, offset + chunk.dataOffset),
      ]),
    ],
  };
}

function writerOf(stored: StoredField, writers: readonly LeafWriter[]): Write {
  const { field, definition, leaf, inner } = stored;
  const { type } = field;
  const below = leavesBelow(stored).map((each) => writers[each.index]!);
  const missing = (repetition: number, level: number) => {
    for (const writer of below) writer.level(repetition, level);
  };
  const nothing = (repetition: number, level: number) => {
    if (!field.nullable) throw new TypeError(`${field.name} is null, and must not be`);
    missing(repetition, level);
  };
  if (leaf !== undefined) {
    const writer = writers[leaf.index]!;
    const put = putterOf(type, leaf);
    return (value, repetition, level) => {
      if (value === null || value === undefined || type.kind === "null") return nothing(repetition, level);
      writer.level(repetition, definition);
      writer.value((into) => put(into, value));
    };
  }
  if (type.kind === "struct") {
    const parts = inner.map((each) => ({ name: each.field.name, write: writerOf(each, writers) }));
    return (value, repetition, level) => {
      if (value === null || value === undefined) return nothing(repetition, level);
      const object = value as TableRow;
      for (const { name, write } of parts)
        write(Object.hasOwn(object, name) ? object[name] : null, repetition, definition);
    };
  }
  const items = inner.map((each) => writerOf(each, writers));
  const isMap = type.kind === "map";
  return (value, repetition, level) => {
    if (value === null || value === undefined) return nothing(repetition, level);
    const list = value as readonly unknown[];
    if (list.length === 0) return missing(repetition, definition);
    for (const [index, item] of list.entries()) {
      const at = index === 0 ? repetition : stored.repetition + 1;
      if (isMap) for (const [side, write] of items.entries()) write((item as unknown[])[side], at, definition + 1);
      else items[0]!(item, at, definition + 1);
    }
  };
}

const leavesBelow = ({ leaf, inner }: StoredField): NewLeaf[] =>
  leaf === undefined ? inner.flatMap(leavesBelow) : [leaf];

const encoder = new TextEncoder();

/** How a value is put in the layout of PLAIN. */
function putterOf(type: ColumnType, { type: physical, width }: NewLeaf): (into: Bytes, value: unknown) => void {
  const bytes = (into: Bytes, value: Uint8Array) => {
    const at = into.take(4 + value.length);
    into.view.setUint32(at, value.length, true);
    into.items.set(value, at + 4);
  };
  const int64 = (into: Bytes, value: bigint) => {
    const at = into.take(8);
    into.view.setBigInt64(at, value, true);
  };
  const int32 = (into: Bytes, value: number) => {
    const at = into.take(4);
    into.view.setInt32(at, value, true);
  };
  switch (type.kind) {
    case "bool":
      return (into, value) => into.push(value === true ? 1 : 0);
    case "text":
      return (into, value) => bytes(into, encoder.encode(value as string));
    case "binary":
      return (into, value) => bytes(into, value as Uint8Array);
    case "float": {
      if (type.bits === 16)
        return (into, value) => {
          const at = into.take(2);
          into.view.setUint16(at, halfBits(value as number), true);
        };
      return (into, value) => {
        const at = into.take(type.bits / 8);
        if (type.bits === 32) into.view.setFloat32(at, value as number, true);
        else into.view.setFloat64(at, value as number, true);
      };
    }
    case "timestamp":
    case "time": {
      if (physical === "INT96") return putInt96;
      const factor = type.unit === "s" ? PER_SECOND.ms : 1n;
      if (width === 4) return (into, value) => int32(into, Number(BigInt(value as number) * factor));
      return (into, value) => int64(into, BigInt(value as bigint) * factor);
    }
    case "fixed":
      return (into, value) => {
        const at = into.take(width);
        into.items.set(value as Uint8Array, at);
      };
    case "decimal":
      if (physical === "BYTE_ARRAY")
        return (into, value) => bytes(into, bigEndian(value as bigint, bytesOf(value as bigint)));
      if (physical === "FIXED_LEN_BYTE_ARRAY")
        return (into, value) => {
          const at = into.take(width);
          into.items.set(bigEndian(value as bigint, width), at);
        };
  }
  if (width === 8) return (into, value) => int64(into, BigInt.asIntN(64, BigInt(value as bigint)));
  return (into, value) => int32(into, Number(value));
}

/** A signed integer in so many bytes, the first the highest. */
function bigEndian(value: bigint, width: number): Uint8Array {
  const bytes = new Uint8Array(width);
  let rest = BigInt.asUintN(width * 8, value);
  for (let byte = width - 1; byte >= 0; byte--, rest >>= 8n) bytes[byte] = Number(rest & 0xffn);
  return bytes;
}

/** The fewest bytes that hold a signed integer. */
function bytesOf(value: bigint): number {
  let width = 1;
  while (BigInt.asIntN(width * 8, value) !== value) width++;
  return width;
}

const DAY = 86_400_000_000_000n;

/** Nanoseconds of the day, then the Julian day; 1970-01-01 is day 2,440,588. */
function putInt96(into: Bytes, value: unknown): void {
  const rest = (((value as bigint) % DAY) + DAY) % DAY;
  const at = into.take(12);
  into.view.setBigInt64(at, rest, true);
  into.view.setInt32(at + 8, Number(((value as bigint) - rest) / DAY) + 2_440_588, true);
}

/** IEEE 754 binary16 of a number that came from one. */
export function halfBits(value: number): number {
  if (Number.isNaN(value)) return 0x7e00;
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  if (size === Number.POSITIVE_INFINITY) return sign | 0x7c00;
  if (size === 0) return sign;
  const exponent = Math.max(-14, Math.floor(Math.log2(size)));
  if (size < 2 ** -14) return sign | Math.round(size * 2 ** 24);
  return sign | ((exponent + 15) << 10) | (Math.round((size / 2 ** exponent - 1) * 1024) & 1023);
}

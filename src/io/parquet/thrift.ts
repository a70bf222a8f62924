/**
 * A generic codec for Thrift's compact protocol. A struct is parsed into a tree that keeps field ids and wire types,
 * so that what this program does not know (new logical types, new statistics) is written back as it was read.
 */

/** Wire types of the compact protocol. https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md */
export const wire = {
  true: 1,
  false: 2,
  byte: 3,
  i16: 4,
  i32: 5,
  i64: 6,
  double: 7,
  binary: 8,
  list: 9,
  set: 10,
  map: 11,
  struct: 12,
  uuid: 13,
} as const;

/** Integers up to 32 bits are numbers, i64 is a bigint, doubles and UUIDs stay raw bytes (NaN payloads survive). */
export type ThriftValue = boolean | number | bigint | Uint8Array | ThriftList | ThriftMap | ThriftStruct;

export interface ThriftField {
  readonly id: number;
  readonly type: number;
  readonly value: ThriftValue;
}

export interface ThriftStruct {
  readonly fields: readonly ThriftField[];
}

/** Items of a list of structs may also be bytes of structs already serialised. Booleans in lists stay raw bytes. */
export interface ThriftList {
  readonly elementType: number;
  readonly items: readonly ThriftValue[];
}

export interface ThriftMap {
  readonly keyType: number;
  readonly valueType: number;
  readonly entries: readonly (readonly [ThriftValue, ThriftValue])[];
}

/** The bytes end before the struct does; more bytes may help. */
export class ThriftEndError extends Error {
  constructor() {
    super("a Thrift structure ends too early");
  }
}

/** No Parquet structure nests deeper than 10; a damaged one must not exhaust the stack. */
const maxDepth = 64;

interface Cursor {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  offset: number;
}

/**
 * Parses one struct that starts at `offset`.
 * @returns the struct and the offset of the byte after it
 * @throws ThriftEndError when the bytes end inside the struct; Error when they are not a struct
 */
export function parseThrift(bytes: Uint8Array, offset = 0): { struct: ThriftStruct; end: number } {
  const cursor = { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset };
  const struct = readStruct(cursor, 0);
  return { struct, end: cursor.offset };
}

function readByte(cursor: Cursor): number {
  const byte = cursor.bytes[cursor.offset];
  if (byte === undefined) throw new ThriftEndError();
  cursor.offset++;
  return byte;
}

/** Unsigned LEB128 below 2^53, exact as a double; longer ones are a bigint. */
function readVarint(cursor: Cursor): number | bigint {
  let value = 0;
  let scale = 1;
  for (let i = 0; i < 7; i++) {
    const byte = readByte(cursor);
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
    scale *= 128;
  }
  let big = BigInt(value);
  for (let shift = 49n; shift < 70n; shift += 7n) {
    const byte = readByte(cursor);
    big |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return BigInt.asUintN(64, big);
  }
  throw new Error("a Thrift integer is longer than 10 bytes");
}

function readSize(cursor: Cursor): number {
  const size = Number(readVarint(cursor));
  // Every element takes a byte at least, so a size beyond the bytes left is damage, not data.
  if (size > cursor.bytes.length - cursor.offset) throw new ThriftEndError();
  return size;
}

function readZigzag(cursor: Cursor): number {
  const n = Number(readVarint(cursor));
  return n % 2 === 0 ? n / 2 : -(n + 1) / 2;
}

function readZigzagBig(cursor: Cursor): bigint {
  const n = readVarint(cursor);
  if (typeof n === "number") return BigInt(n % 2 === 0 ? n / 2 : -(n + 1) / 2);
  return (n >> 1n) ^ -(n & 1n);
}

function readBytes(cursor: Cursor, length: number): Uint8Array {
  const end = cursor.offset + length;
  if (end > cursor.bytes.length) throw new ThriftEndError();
  const slice = cursor.bytes.subarray(cursor.offset, end);
  cursor.offset = end;
  return slice;
}

function readStruct(cursor: Cursor, depth: number): ThriftStruct {
  if (depth > maxDepth) throw new Error("a Thrift structure nests too deep");
  const fields: ThriftField[] = [];
  let id = 0;
  for (;;) {
    const head = readByte(cursor);
    const type = head & 0x0f;
    if (type === 0) return { fields };
    const delta = head >> 4;
    id = delta === 0 ? readZigzag(cursor) : id + delta;
    const value = type === wire.true ? true : type === wire.false ? false : readValue(cursor, type, depth);
    fields.push({ id, type, value });
  }
}

function readValue(cursor: Cursor, type: number, depth: number): ThriftValue {
  switch (type) {
    case wire.true: // as an element of a list, where a boolean is a byte
    case wire.false:
      return readByte(cursor);
    case wire.byte:
      return (readByte(cursor) << 24) >> 24;
    case wire.i16:
    case wire.i32:
      return readZigzag(cursor);
    case wire.i64:
      return readZigzagBig(cursor);
    case wire.double:
      return readBytes(cursor, 8);
    case wire.uuid:
      return readBytes(cursor, 16);
    case wire.binary:
      return readBytes(cursor, readSize(cursor));
    case wire.list:
    case wire.set: {
      const head = readByte(cursor);
      const elementType = head & 0x0f;
      const size = head >> 4 === 15 ? readSize(cursor) : head >> 4;
      const items: ThriftValue[] = [];
      for (let i = 0; i < size; i++) items.push(readValue(cursor, elementType, depth + 1));
      return { elementType, items };
    }
    case wire.map: {
      const size = readSize(cursor);
      const types = size === 0 ? 0 : readByte(cursor);
      const entries: (readonly [ThriftValue, ThriftValue])[] = [];
      for (let i = 0; i < size; i++) {
        const key = readValue(cursor, types >> 4, depth + 1);
        entries.push([key, readValue(cursor, types & 0x0f, depth + 1)]);
      }
      return { keyType: types >> 4, valueType: types & 0x0f, entries };
    }
    case wire.struct:
      return readStruct(cursor, depth + 1);
    default:
      throw new Error(`a Thrift structure holds the unknown wire type ${type}`);
  }
}

interface Output {
  bytes: Uint8Array;
  length: number;
}

/** Serialises a struct; of a tree that `parseThrift` gave, the very bytes it came from. */
export function serializeThrift(struct: ThriftStruct): Uint8Array<ArrayBuffer> {
  const output = { bytes: new Uint8Array(256), length: 0 };
  writeStruct(output, struct);
  return output.bytes.slice(0, output.length);
}

function reserve(output: Output, extra: number): void {
  if (output.length + extra <= output.bytes.length) return;
  const larger = new Uint8Array(Math.max(output.bytes.length * 2, output.length + extra));
  larger.set(output.bytes.subarray(0, output.length));
  output.bytes = larger;
}

function writeByte(output: Output, byte: number): void {
  reserve(output, 1);
  output.bytes[output.length++] = byte;
}

function writeBytes(output: Output, bytes: Uint8Array): void {
  reserve(output, bytes.length);
  output.bytes.set(bytes, output.length);
  output.length += bytes.length;
}

function writeVarint(output: Output, value: number): void {
  let rest = value;
  while (rest >= 128) {
    writeByte(output, (rest % 128) | 0x80);
    rest = Math.floor(rest / 128);
  }
  writeByte(output, rest);
}

function writeZigzag(output: Output, value: number): void {
  writeVarint(output, value < 0 ? -2 * value - 1 : 2 * value);
}

function writeZigzagBig(output: Output, value: bigint): void {
  if (value > -(2n ** 51n) && value < 2n ** 51n) {
    writeZigzag(output, Number(value));
    return;
  }
  let rest = BigInt.asUintN(64, (value << 1n) ^ (value >> 63n));
  while (rest >= 128n) {
    writeByte(output, Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  writeByte(output, Number(rest));
}

function writeStruct(output: Output, struct: ThriftStruct): void {
  let last = 0;
  for (const { id, type, value } of struct.fields) {
    const delta = id - last;
    const wireType = typeof value === "boolean" ? (value ? wire.true : wire.false) : type;
    if (delta > 0 && delta <= 15) writeByte(output, (delta << 4) | wireType);
    else {
      writeByte(output, wireType);
      writeZigzag(output, id);
    }
    last = id;
    if (typeof value !== "boolean") writeValue(output, wireType, value);
  }
  writeByte(output, 0);
}

function writeValue(output: Output, type: number, value: ThriftValue): void {
  if (typeof value === "bigint") writeZigzagBig(output, value);
  else if (typeof value === "boolean") writeByte(output, value ? wire.true : wire.false);
  else if (typeof value === "number") {
    const isByte = type === wire.byte || type === wire.true || type === wire.false;
    if (isByte) writeByte(output, value & 0xff);
    else writeZigzag(output, value);
  } else if (value instanceof Uint8Array) {
    if (type === wire.binary) writeVarint(output, value.length);
    writeBytes(output, value);
  } else if ("fields" in value) writeStruct(output, value);
  else if ("items" in value) {
    const { elementType, items } = value;
    writeByte(output, (Math.min(items.length, 15) << 4) | elementType);
    if (items.length >= 15) writeVarint(output, items.length);
    for (const item of items) writeValue(output, elementType, item);
  } else {
    writeVarint(output, value.entries.length);
    if (value.entries.length > 0) writeByte(output, (value.keyType << 4) | value.valueType);
    for (const [key, entry] of value.entries) {
      writeValue(output, value.keyType, key);
      writeValue(output, value.valueType, entry);
    }
  }
}

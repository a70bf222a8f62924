import { isUtf8 } from "node:buffer";
import type { SchemaElement } from "hyparquet";
import { jsonExcess } from "../jsonl/json-nesting.ts";
import { ParquetFault } from "./fault.ts";
import type { PhysicalValues } from "./physical-values.ts";
import type { Leaf } from "./schema.ts";
import { decodeText } from "./text.ts";

/** Appends values `[from, to)` to `out` as JavaScript values. */
export type Convert = (values: PhysicalValues, from: number, to: number, out: unknown[]) => void;

type OfBytes = (bytes: Buffer, start: number, end: number) => unknown;
type OfFixed = (view: DataView, offset: number) => unknown;

/**
 * How a leaf's values are shown to filters: text as strings; integers as numbers, of 64 bits as bigint; dates and
 * timestamps as Date (a number of milliseconds where no Date reaches); decimals of up to 15 digits as numbers, longer
 * ones as exact strings; JSON columns parsed; other bytes as Uint8Array. What is written never passes through here.
 */
export function converterOf(leaf: Leaf): Convert {
  if (leaf.type === "BOOLEAN") {
    return (values, from, to, out) => {
      if (values.kind !== "booleans") throw new ParquetFault("its booleans are not stored as such");
      for (let i = from; i < to; i++) out.push(values.bytes[i] === 1);
    };
  }
  if (leaf.type === "BYTE_ARRAY") {
    const convert = ofBytes(leaf.element);
    return (values, from, to, out) => {
      if (values.kind !== "byte-arrays") throw new ParquetFault("its byte arrays are not stored as such");
      const { starts } = values;
      const bytes = Buffer.from(values.bytes.buffer, values.bytes.byteOffset, values.bytes.length);
      for (let i = from; i < to; i++) out.push(convert(bytes, starts[i]! + 4, starts[i + 1]!));
    };
  }
  const convert = ofFixed(leaf);
  const { width } = leaf;
  return (values, from, to, out) => {
    if (values.kind !== "fixed") throw new ParquetFault("its values are not stored as such");
    const view = new DataView(values.bytes.buffer, values.bytes.byteOffset, values.bytes.length);
    for (let i = from; i < to; i++) out.push(convert(view, i * width));
  };
}

function ofBytes(element: SchemaElement): OfBytes {
  const { converted_type: converted, logical_type: logical } = element;
  if (converted === "JSON" || logical?.type === "JSON") return jsonOf;
  if (converted === "DECIMAL" || logical?.type === "DECIMAL") {
    const format = decimalOf(element);
    return (bytes, start, end) => format(bigEndian(bytes, start, end));
  }
  if (converted === "UTF8" || converted === "ENUM" || logical?.type === "STRING" || logical?.type === "ENUM") {
    return decodeText;
  }
  if (converted !== undefined || logical !== undefined) return copyOf;
  // Old writers (Impala, Hive) leave text without a type: what is UTF-8 is text.
  return (bytes, start, end) =>
    isUtf8(bytes.subarray(start, end)) ? decodeText(bytes, start, end) : copyOf(bytes, start, end);
}

const copyOf: OfBytes = (bytes, start, end) => new Uint8Array(bytes.subarray(start, end));

/** Deeper values cannot be written as JSON again: that takes the stack (measured: 4,000 levels of it). */
const deepestValue = 1000;

const jsonOf: OfBytes = (bytes, start, end) => {
  const text = decodeText(bytes, start, end);
  if (jsonExcess(text, deepestValue) !== undefined) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

/** A signed integer of big-endian bytes. */
export function bigEndian(bytes: Uint8Array, start: number, end: number): bigint {
  let value = 0n;
  for (let i = start; i < end; i++) value = (value << 8n) | BigInt(bytes[i]!);
  return BigInt.asIntN(8 * (end - start), value);
}

/** Digits that a double holds for certain. */
const exactDigits = 15;

function decimalOf({ precision = 0, scale = 0, logical_type: logical }: SchemaElement): (unscaled: bigint) => unknown {
  const digits = logical?.type === "DECIMAL" ? logical.precision : precision;
  const places = Math.max(0, logical?.type === "DECIMAL" ? logical.scale : scale);
  // Both operands are exact, so the quotient is the double nearest to the decimal.
  if (digits > 0 && digits <= exactDigits) return (unscaled) => Number(unscaled) / 10 ** places;
  return (unscaled) => {
    const sign = unscaled < 0n ? "-" : "";
    const text = String(unscaled < 0n ? -unscaled : unscaled).padStart(places + 1, "0");
    const point = text.length - places;
    return places === 0 ? sign + text : `${sign}${text.slice(0, point)}.${text.slice(point)}`;
  };
}

function ofFixed({ type, element, width }: Leaf): OfFixed {
  const { converted_type: converted, logical_type: logical } = element;
  const isDecimal = converted === "DECIMAL" || logical?.type === "DECIMAL";
  const isUnsigned = converted?.startsWith("UINT_") || (logical?.type === "INTEGER" && !logical.isSigned);
  switch (type) {
    case "INT32": {
      const format = decimalOf(element);
      if (isDecimal) return (view, at) => format(BigInt(view.getInt32(at, true)));
      if (converted === "DATE" || logical?.type === "DATE") {
        return (view, at) => dateOf(view.getInt32(at, true) * 86_400_000);
      }
      return isUnsigned ? (view, at) => view.getUint32(at, true) : (view, at) => view.getInt32(at, true);
    }
    case "INT64": {
      const format = decimalOf(element);
      if (isDecimal) return (view, at) => format(view.getBigInt64(at, true));
      const perMillisecond = timestampUnit(element);
      if (perMillisecond !== undefined) {
        return (view, at) => dateOf(Number(view.getBigInt64(at, true) / perMillisecond));
      }
      return isUnsigned ? (view, at) => view.getBigUint64(at, true) : (view, at) => view.getBigInt64(at, true);
    }
    case "INT96":
      return julianTimestamp;
    case "FLOAT":
      return (view, at) => view.getFloat32(at, true);
    case "DOUBLE":
      return (view, at) => view.getFloat64(at, true);
    default: {
      const format = decimalOf(element);
      const bytesAt = (view: DataView, at: number) => new Uint8Array(view.buffer, view.byteOffset + at, width);
      if (isDecimal) return (view, at) => format(bigEndian(bytesAt(view, at), 0, width));
      if (logical?.type === "FLOAT16" && width === 2) return (view, at) => halfFloat(view.getUint16(at, true));
      if (logical?.type === "UUID" && width === 16) {
        return (view, at) =>
          Buffer.from(bytesAt(view, at))
            .toString("hex")
            .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
      }
      return (view, at) => bytesAt(view, at).slice();
    }
  }
}

/** Milliseconds from 1970 beyond what a Date holds. */
const latestDate = 8.64e15;

/** A Date, or the milliseconds themselves where an invalid Date would throw on its first use. */
function dateOf(milliseconds: number): Date | number {
  return Math.abs(milliseconds) <= latestDate ? new Date(milliseconds) : milliseconds;
}

/** Units of a timestamp in a millisecond; undefined if the column is none. */
function timestampUnit({ converted_type: converted, logical_type: logical }: SchemaElement): bigint | undefined {
  if (logical?.type === "TIMESTAMP") return { MILLIS: 1n, MICROS: 1_000n, NANOS: 1_000_000n }[logical.unit];
  if (converted === "TIMESTAMP_MILLIS") return 1n;
  return converted === "TIMESTAMP_MICROS" ? 1_000n : undefined;
}

/** The Julian day of 1970-01-01. */
const julianEpoch = 2_440_588;

/**
 * INT96: nanoseconds of the day, then the Julian day. Spark, which alone still writes it, counts in microseconds of 64
 * bits, and days beyond them wrap around when it writes as when it reads (int96_from_spark of apache/parquet-testing).
 */
function julianTimestamp(view: DataView, at: number): Date | number {
  const nanoseconds = view.getBigInt64(at, true);
  const days = view.getInt32(at + 8, true) - julianEpoch;
  if (Math.abs(days) < 1e8) return dateOf(days * 86_400_000 + Number(nanoseconds / 1_000_000n));
  const microseconds = BigInt.asIntN(64, BigInt(days) * 86_400_000_000n + nanoseconds / 1000n);
  return dateOf(Number(microseconds / 1000n));
}

/** IEEE 754 binary16. */
export function halfFloat(bits: number): number {
  const sign = bits >> 15 === 1 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return exponent === 0 ? sign * 2 ** -24 * fraction : sign * 2 ** (exponent - 25) * (1024 + fraction);
}

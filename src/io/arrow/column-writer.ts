import type { Data, DataType, FixedSizeBinary, Time, Timestamp, Type as Types } from "apache-arrow";
import { TIME_UNITS } from "../table/types.ts";
import { timeOfDay } from "../table/value-text.ts";
import type { ByteWriter } from "./byte-writer.ts";
import { decimalWriter, need, viewReader } from "./stored-values.ts";

/** Writes the value of a row of a batch. */
export type ColumnWriter = (row: number) => void;

/** What conversions need of the library, which is loaded only where there is an Arrow file. */
export interface ArrowTypes {
  readonly Type: typeof Types;
}

/** What is counted of values that JSON has no word for. */
export interface Losses {
  notFinite: number;
}

type Offsets = Int32Array | BigInt64Array;

/** Types of columns that are read; unions and intervals are an error before anything is. */
export function isWritable(type: DataType, { Type }: ArrowTypes): boolean {
  const written: readonly number[] = [
    ...[Type.Null, Type.Bool, Type.Int, Type.Float, Type.Utf8, Type.LargeUtf8, Type.Utf8View, Type.Date],
    ...[Type.Timestamp, Type.List, Type.LargeList, Type.FixedSizeList, Type.Struct, Type.Dictionary],
    ...[Type.Binary, Type.LargeBinary, Type.BinaryView, Type.FixedSizeBinary, Type.Decimal, Type.Map],
    ...[Type.Time, Type.Duration],
  ];
  if (!written.includes(type.typeId)) return false;
  const { dictionary } = type as { dictionary?: DataType };
  // A damaged schema may say otherwise.
  if (type.typeId === Type.Map && type.children[0]?.type.children?.length !== 2) return false;
  const inner = [...(type.children ?? []).map((field) => field.type), ...(dictionary ? [dictionary] : [])];
  return inner.every((each) => isWritable(each, { Type }));
}

/**
 * Binds a column of a batch. What a damaged file claims of lengths and offsets is checked here, before values are read.
 * @throws {Error} where they do not fit.
 */
export function columnWriter(data: Data, out: ByteWriter, arrow: ArrowTypes, losses: Losses): ColumnWriter {
  const write = valueWriter(data, out, arrow, losses);
  const { nullBitmap } = data as { nullBitmap?: Uint8Array };
  if (nullBitmap === undefined || nullBitmap.length === 0) return write;
  need(nullBitmap.length * 8 >= data.offset + data.length);
  return (row) => {
    const at = data.offset + row;
    if ((nullBitmap[at >> 3]! >> (at & 7)) & 1) write(row);
    else out.raw("null");
  };
}

function valueWriter(data: Data, out: ByteWriter, arrow: ArrowTypes, losses: Losses): ColumnWriter {
  const { Type } = arrow;
  const { type, offset, length } = data;
  const values = data.values as Uint8Array | Float64Array | BigInt64Array;
  const valueAt = () => {
    need(values.length >= offset + length);
    return (row: number) => values[offset + row]!;
  };
  const writeBase64 = (bytes: Uint8Array, start: number, end: number) =>
    out.raw(`"${Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("base64")}"`);
  switch (type.typeId as Types) {
    case Type.Null:
      return () => out.raw("null");
    case Type.Bool: {
      need(values.length * 8 >= offset + length);
      return (row) =>
        out.raw(((values as Uint8Array)[(offset + row) >> 3]! >> ((offset + row) & 7)) & 1 ? "true" : "false");
    }
    case Type.Int: {
      const at = valueAt();
      return (row) => out.raw(String(at(row)));
    }
    case Type.Float: {
      const at = valueAt();
      const isHalf = values instanceof Uint16Array;
      return (row) => {
        const number = isHalf ? halfFloat(Number(at(row))) : Number(at(row));
        if (!Number.isFinite(number)) losses.notFinite++;
        out.raw(numberText(number));
      };
    }
    case Type.Utf8:
    case Type.LargeUtf8: {
      const range = rangesOf(data, values.length);
      return (row) => out.string(values as Uint8Array, ...range(row));
    }
    case Type.Utf8View: {
      const write = viewReader(data);
      return (row) => write(row, (bytes, start, end) => out.string(bytes, start, end));
    }
    case Type.Binary:
    case Type.LargeBinary: {
      const range = rangesOf(data, values.length);
      return (row) => writeBase64(values as Uint8Array, ...range(row));
    }
    case Type.BinaryView: {
      const write = viewReader(data);
      return (row) => write(row, writeBase64);
    }
    case Type.FixedSizeBinary: {
      const { byteWidth } = type as FixedSizeBinary;
      need(byteWidth >= 0 && values.length >= (offset + length) * byteWidth);
      return (row) => writeBase64(values as Uint8Array, (offset + row) * byteWidth, (offset + row + 1) * byteWidth);
    }
    case Type.Decimal:
      return decimalWriter(data, out);
    case Type.Time: {
      const at = valueAt();
      const { unit } = type as Time;
      return (row) => out.raw(JSON.stringify(timeOfDay(BigInt(at(row)), TIME_UNITS[unit]!)));
    }
    case Type.Duration: {
      const at = valueAt();
      return (row) => out.raw(String(at(row)));
    }
    case Type.Map:
      return mapWriter(data, out, arrow, losses);
    case Type.Date:
      return timeWriter(valueAt(), values instanceof Int32Array ? 86_400_000_000_000n : 1_000_000n, 10, "", out);
    case Type.Timestamp: {
      const { unit, timezone } = type as Timestamp;
      return timeWriter(valueAt(), 1000n ** BigInt(3 - unit), 20 + unit * 3, timezone ? "Z" : "", out);
    }
    case Type.List:
    case Type.LargeList:
    case Type.FixedSizeList: {
      const child = data.children[0]!;
      const item = columnWriter(child, out, arrow, losses);
      const { listSize } = type as { listSize?: number };
      if (listSize !== undefined) need(child.length >= (offset + length) * listSize);
      const range =
        listSize === undefined
          ? rangesOf(data, child.length)
          : (row: number) => [(offset + row) * listSize, (offset + row + 1) * listSize] as const;
      return (row) => {
        const [start, end] = range(row);
        for (let at = start; at < end; at++) {
          out.raw(at === start ? "[" : ",");
          item(at);
        }
        out.raw(start < end ? "]" : "[]");
      };
    }
    case Type.Struct:
      return structWriter(data, out, arrow, losses);
    default:
      return dictionaryWriter(data, valueAt(), out, arrow, losses);
  }
}

/** Objects: each field with its name. */
export function structWriter(data: Data, out: ByteWriter, arrow: ArrowTypes, losses: Losses): ColumnWriter {
  const fields = data.type.children.map(({ name }, index) => {
    const child = data.children[index]!;
    need(child.length >= data.length);
    const label = `${index === 0 ? "{" : ","}${JSON.stringify(name)}:`;
    return { label, write: columnWriter(child, out, arrow, losses) };
  });
  return (row) => {
    for (const { label, write } of fields) {
      out.raw(label);
      write(row);
    }
    out.raw(fields.length === 0 ? "{}" : "}");
  };
}

/** `[start, end)` of each row among `count` bytes or items. */
function rangesOf(data: Data, count: number): (row: number) => readonly [start: number, end: number] {
  const offsets = data.valueOffsets as Offsets;
  const { offset, length } = data;
  if (length === 0) return () => [0, 0];
  need(offsets.length > offset + length);
  for (let at = offset, before = 0; at <= offset + length; at++) {
    const here = Number(offsets[at]);
    need(here >= before && here <= count);
    before = here;
  }
  return (row) => [Number(offsets[offset + row]), Number(offsets[offset + row + 1])];
}

/** Lists of pairs, as keys may be of any type and stand twice. */
function mapWriter(data: Data, out: ByteWriter, arrow: ArrowTypes, losses: Losses): ColumnWriter {
  const pairs = data.children[0]!;
  const [key, value] = pairs.children.map((side) => {
    need(side.length >= pairs.length);
    return columnWriter(side, out, arrow, losses);
  }) as [ColumnWriter, ColumnWriter];
  need(value !== undefined);
  const range = rangesOf(data, pairs.length);
  return (row) => {
    const [start, end] = range(row);
    for (let at = start; at < end; at++) {
      out.raw(at === start ? "[[" : ",[");
      key(at);
      out.raw(",");
      value(at);
      out.raw("]");
    }
    out.raw(start < end ? "]" : "[]");
  };
}

/** ISO 8601, of which `digits` characters say all: a date, or a time to the second or a fraction of it. */
function timeWriter(
  at: (row: number) => number | bigint,
  nanoseconds: bigint,
  digits: number,
  zone: string,
  out: ByteWriter,
): ColumnWriter {
  return (row) => {
    const total = BigInt(at(row)) * nanoseconds;
    const rest = ((total % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n;
    const date = new Date(Number((total - rest) / 1_000_000n));
    if (Number.isNaN(date.getTime())) throw new Error(`a time is beyond the calendar (${at(row)})`);
    const whole = date.toISOString();
    const seconds = whole.slice(0, whole.indexOf("."));
    if (digits === 10) out.raw(JSON.stringify(seconds.slice(0, seconds.indexOf("T"))));
    else if (digits === 20) out.raw(JSON.stringify(`${seconds}${zone}`));
    else
      out.raw(
        JSON.stringify(
          `${seconds}.${String(rest)
            .padStart(9, "0")
            .slice(0, digits - 20)}${zone}`,
        ),
      );
  };
}

function dictionaryWriter(
  data: Data,
  at: (row: number) => number | bigint,
  out: ByteWriter,
  arrow: ArrowTypes,
  losses: Losses,
): ColumnWriter {
  const parts = (data.dictionary?.data ?? []).map((part) => ({
    length: part.length,
    write: columnWriter(part, out, arrow, losses),
  }));
  return (row) => {
    let index = Number(at(row));
    for (const { length, write } of index < 0 ? [] : parts) {
      if (index < length) return write(index);
      index -= length;
    }
    throw new Error("a value is not in its dictionary");
  };
}

/** JSON has a zero below zero, but not as an integer: some readers make 0 of "-0". */
function numberText(number: number): string {
  if (!Number.isFinite(number)) return "null";
  return Object.is(number, -0) ? "-0.0" : JSON.stringify(number);
}

/** IEEE 754 binary16. */
function halfFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

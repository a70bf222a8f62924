import type { Data, DataType, Schema } from "apache-arrow";
import { halfBits } from "../parquet/encode-rows.ts";
import type { ColumnType, Field, Table, TableRow, TimeUnit } from "../table/types.ts";

type Arrow = typeof import("apache-arrow");

/** The mark that ends a stream. */
export const ARROW_END = Uint8Array.of(255, 255, 255, 255, 0, 0, 0, 0);

const UNIT: Readonly<Record<TimeUnit, number>> = { s: 0, ms: 1, us: 2, ns: 3 };

/** What an Arrow IPC stream begins with. */
export async function arrowHead(table: Table): Promise<Uint8Array> {
  const arrow = await import("apache-arrow");
  return headOf(schemaOf(table, arrow), arrow);
}

function headOf(schema: Schema, { RecordBatchStreamWriter }: Arrow): Uint8Array {
  const writer = new RecordBatchStreamWriter({ autoDestroy: false });
  writer.reset(undefined, schema);
  writer.finish();
  const bytes = writer.toUint8Array(true);
  return bytes.subarray(0, bytes.length - ARROW_END.length);
}

/** Rows as one record batch of such a stream, without what is before and after it. */
export async function encodeArrowBatch(table: Table, rows: readonly TableRow[]): Promise<Uint8Array<ArrayBuffer>> {
  const arrow = await import("apache-arrow");
  const schema = schemaOf(table, arrow);
  const children = table.fields.map(({ name, type }, index) =>
    dataOf(
      rows.map((row) => (Object.hasOwn(row, name) ? (row[name] ?? null) : null)),
      type,
      schema.fields[index]!.type,
      arrow,
    ),
  );
  const type = new arrow.Struct(schema.fields);
  const data = arrow.makeData({ type, length: rows.length, nullCount: 0, children });
  const writer = new arrow.RecordBatchStreamWriter({ autoDestroy: false });
  writer.reset(undefined, schema);
  writer.write(new arrow.RecordBatch(schema, data));
  writer.finish();
  const bytes = writer.toUint8Array(true);
  return new Uint8Array(bytes.subarray(headOf(schema, arrow).length, bytes.length - ARROW_END.length));
}

function schemaOf({ fields, metadata }: Table, arrow: Arrow): Schema {
  return new arrow.Schema(
    fields.map((field) => arrowField(field, arrow)),
    new Map(metadata),
  );
}

const arrowField = ({ name, type, nullable }: Field, arrow: Arrow) =>
  new arrow.Field(name, arrowType(type, arrow), nullable);

function arrowType(type: ColumnType, arrow: Arrow): DataType {
  switch (type.kind) {
    case "null":
      return new arrow.Null();
    case "bool":
      return new arrow.Bool();
    case "int":
      return new arrow.Int(type.signed as never, type.bits as never);
    case "float":
      return new arrow.Float([16, 32, 64].indexOf(type.bits) as never);
    case "text":
      return new arrow.Utf8();
    case "binary":
      return new arrow.Binary();
    case "fixed":
      return new arrow.FixedSizeBinary(type.width);
    case "date":
      return new arrow.DateDay();
    case "time":
      return new arrow.Time(UNIT[type.unit] as never, (type.unit === "s" || type.unit === "ms" ? 32 : 64) as never);
    case "duration":
      return new arrow.Duration(UNIT[type.unit] as never);
    case "timestamp":
      return new arrow.Timestamp(UNIT[type.unit], type.zone);
    case "decimal":
      return new arrow.Decimal(type.scale, type.precision, type.precision > 38 ? 256 : 128);
    case "list":
      return new arrow.List(arrowField({ ...type.of, name: "item" }, arrow));
    case "struct":
      return new arrow.Struct(type.fields.map((field) => arrowField(field, arrow)));
    case "map": {
      const key = { ...type.key, name: "key", nullable: false };
      const entries: Field = {
        ...{ name: "entries", nullable: false },
        type: { kind: "struct", fields: [key, { ...type.value, name: "value" }] },
      };
      return new arrow.Map_(arrowField(entries, arrow) as never) as DataType;
    }
  }
}

const encoder = new TextEncoder();

/** The buffers of a column. */
function dataOf(values: readonly unknown[], column: ColumnType, type: DataType, arrow: Arrow): Data {
  const { length } = values;
  const nulls = new Uint8Array(Math.ceil(length / 8));
  let nullCount = 0;
  for (const [row, value] of values.entries())
    if (value === null) nullCount++;
    else nulls[row >> 3]! |= 1 << (row & 7);
  const make = (buffers: object): Data =>
    arrow.makeData({ type, length, nullCount, ...(nullCount > 0 && { nullBitmap: nulls }), ...buffers } as never);
  switch (column.kind) {
    case "null":
      return arrow.makeData({ type, length, nullCount: length } as never);
    case "bool": {
      const data = new Uint8Array(Math.ceil(length / 8));
      for (const [row, value] of values.entries()) if (value === true) data[row >> 3]! |= 1 << (row & 7);
      return make({ data });
    }
    case "text":
    case "binary": {
      const pieces = values.map((value) =>
        value === null ? undefined : column.kind === "text" ? encoder.encode(value as string) : (value as Uint8Array),
      );
      const valueOffsets = offsetsOf(pieces.map((piece) => piece?.length ?? 0));
      const data = new Uint8Array(valueOffsets[length]!);
      for (const [row, piece] of pieces.entries()) if (piece !== undefined) data.set(piece, valueOffsets[row]!);
      return make({ valueOffsets, data });
    }
    case "fixed": {
      const data = new Uint8Array(length * column.width);
      for (const [row, value] of values.entries())
        if (value !== null) data.set(value as Uint8Array, row * column.width);
      return make({ data });
    }
    case "decimal": {
      const width = column.precision > 38 ? 32 : 16;
      const data = new Uint8Array(length * width);
      for (const [row, value] of values.entries()) {
        let rest = BigInt.asUintN(width * 8, (value ?? 0n) as bigint);
        for (let byte = 0; byte < width; byte++, rest >>= 8n) data[row * width + byte] = Number(rest & 0xffn);
      }
      return make({ data: new Uint32Array(data.buffer) });
    }
    case "list":
    case "map": {
      const lists = values.map((value) => (value ?? []) as readonly unknown[]);
      const valueOffsets = offsetsOf(lists.map((list) => list.length));
      const items: unknown[] = [];
      for (const list of lists) for (const item of list) items.push(item ?? null);
      const [child] = type.children;
      if (column.kind === "list") {
        const inner = dataOf(items, column.of.type, child!.type, arrow);
        return make({ valueOffsets, child: inner });
      }
      const [key, value] = [0, 1].map((side) => items.map((pair) => (pair as unknown[])[side] ?? null));
      const [keyField, valueField] = child!.type.children as [{ type: DataType }, { type: DataType }];
      const children = [
        dataOf(key!, column.key.type, keyField.type, arrow),
        dataOf(value!, column.value.type, valueField.type, arrow),
      ];
      const pairs = arrow.makeData({ type: child!.type, length: items.length, nullCount: 0, children } as never);
      return make({ valueOffsets, child: pairs });
    }
    case "struct": {
      const children = column.fields.map(({ name, type: inner }, index) =>
        dataOf(
          values.map((value) => {
            const row = value as TableRow | null;
            return row === null || !Object.hasOwn(row, name) ? null : (row[name] ?? null);
          }),
          inner,
          type.children[index]!.type,
          arrow,
        ),
      );
      return make({ children });
    }
    default:
      return make({ data: numbersOf(values, column) });
  }
}

function offsetsOf(lengths: readonly number[]): Int32Array {
  const offsets = new Int32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) offsets[index + 1] = offsets[index]! + length;
  return offsets;
}

function numbersOf(values: readonly unknown[], column: ColumnType) {
  const { length } = values;
  const number = (value: unknown) => Number(value ?? 0);
  const big = (value: unknown) => BigInt((value ?? 0) as bigint);
  switch (column.kind) {
    case "float":
      if (column.bits === 16) return Uint16Array.from(values, (value) => halfBits(number(value)));
      return column.bits === 32 ? Float32Array.from(values, number) : Float64Array.from(values, number);
    case "int": {
      if (column.bits === 64) return column.signed ? BigInt64Array.from(values, big) : BigUint64Array.from(values, big);
      const numbers = values.map(number);
      if (column.bits === 8) return column.signed ? Int8Array.from(numbers) : Uint8Array.from(numbers);
      if (column.bits === 16) return column.signed ? Int16Array.from(numbers) : Uint16Array.from(numbers);
      return column.signed ? Int32Array.from(numbers) : Uint32Array.from(numbers);
    }
    case "duration":
    case "timestamp":
      return BigInt64Array.from(values, big);
    case "time":
      return column.unit === "s" || column.unit === "ms"
        ? Int32Array.from(values, number)
        : BigInt64Array.from(values, big);
    default:
      return length === 0 ? new Int32Array(0) : Int32Array.from(values, number);
  }
}

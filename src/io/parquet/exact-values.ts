import type { ColumnType } from "../table/types.ts";
import { ParquetFault } from "./fault.ts";
import { bigEndian, type Convert, halfFloat } from "./logical-values.ts";
import type { Leaf } from "./schema.ts";
import { scalarOf } from "./table-of.ts";
import { decodeText } from "./text.ts";

type OfFixed = (view: DataView, at: number) => unknown;

/** Values as they are stored, of the types that `scalarOf` gives: nothing is rounded. */
export function exactConverterOf(leaf: Leaf): Convert {
  const type = scalarOf(leaf);
  if (leaf.type === "BOOLEAN")
    return (values, from, to, out) => {
      if (values.kind !== "booleans") throw new ParquetFault("its booleans are not stored as such");
      for (let i = from; i < to; i++) out.push(values.bytes[i] === 1);
    };
  if (leaf.type === "BYTE_ARRAY") {
    const of = ofBytes(type);
    return (values, from, to, out) => {
      if (values.kind !== "byte-arrays") throw new ParquetFault("its byte arrays are not stored as such");
      const bytes = Buffer.from(values.bytes.buffer, values.bytes.byteOffset, values.bytes.length);
      for (let i = from; i < to; i++) out.push(of(bytes, values.starts[i]! + 4, values.starts[i + 1]!));
    };
  }
  const of = ofFixed(leaf, type);
  return (values, from, to, out) => {
    if (values.kind !== "fixed") throw new ParquetFault("its values are not stored as such");
    const view = new DataView(values.bytes.buffer, values.bytes.byteOffset, values.bytes.length);
    for (let i = from; i < to; i++) out.push(of(view, i * leaf.width));
  };
}

function ofBytes(type: ColumnType): (bytes: Buffer, start: number, end: number) => unknown {
  if (type.kind === "text") return decodeText;
  if (type.kind === "decimal") return (bytes, start, end) => bigEndian(bytes, start, end);
  return (bytes, start, end) => new Uint8Array(bytes.subarray(start, end));
}

function ofFixed({ type, width }: Leaf, column: ColumnType): OfFixed {
  const bytesAt = (view: DataView, at: number) => new Uint8Array(view.buffer, view.byteOffset + at, width);
  switch (type) {
    case "INT32":
      if (column.kind === "int" && !column.signed) return (view, at) => view.getUint32(at, true);
      if (column.kind === "decimal") return (view, at) => BigInt(view.getInt32(at, true));
      return (view, at) => view.getInt32(at, true);
    case "INT64":
      if (column.kind === "int" && !column.signed) return (view, at) => view.getBigUint64(at, true);
      return (view, at) => view.getBigInt64(at, true);
    case "INT96":
      // Nanoseconds of the day, then the Julian day; 1970-01-01 is day 2,440,588.
      return (view, at) =>
        BigInt(view.getInt32(at + 8, true) - 2_440_588) * 86_400_000_000_000n + view.getBigInt64(at, true);
    case "FLOAT":
      return (view, at) => view.getFloat32(at, true);
    case "DOUBLE":
      return (view, at) => view.getFloat64(at, true);
    default:
      if (column.kind === "decimal") return (view, at) => bigEndian(bytesAt(view, at), 0, width);
      if (column.kind === "float") return (view, at) => halfFloat(view.getUint16(at, true));
      return (view, at) => bytesAt(view, at).slice();
  }
}

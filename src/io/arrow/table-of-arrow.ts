import type { Field as ArrowField, DataType, Schema } from "apache-arrow";
import type { ColumnType, Field, Table, TimeUnit } from "../table/types.ts";
import type { ArrowTypes } from "./column-writer.ts";

const UNITS: readonly TimeUnit[] = ["s", "ms", "us", "ns"];

/** The columns of an Arrow file, as far as its rows can be read, and its own metadata. */
export function tableOfArrow({ fields, metadata }: Schema, arrow: ArrowTypes): Table {
  return { fields: fields.map((field) => fieldOf(field, arrow)), metadata: [...metadata] };
}

const fieldOf = ({ name, type, nullable }: ArrowField, arrow: ArrowTypes): Field => ({
  name,
  type: typeOf(type, arrow),
  nullable,
});

function typeOf(type: DataType, arrow: ArrowTypes): ColumnType {
  const { Type } = arrow;
  const { dictionary, bitWidth, isSigned, precision, unit, timezone } = type as unknown as {
    readonly dictionary?: DataType;
    readonly bitWidth?: number;
    readonly isSigned?: boolean;
    readonly precision?: number;
    readonly unit?: number;
    readonly timezone?: string | null;
  };
  switch (type.typeId) {
    case Type.Null:
      return { kind: "null" };
    case Type.Bool:
      return { kind: "bool" };
    case Type.Int:
      return { kind: "int", bits: bitWidth as 8 | 16 | 32 | 64, signed: isSigned! };
    case Type.Float:
      return { kind: "float", bits: ([16, 32, 64] as const)[precision!]! };
    case Type.Date:
      return { kind: "date" };
    case Type.Timestamp:
      return { kind: "timestamp", unit: UNITS[unit!]!, zone: timezone ?? null };
    case Type.List:
    case Type.LargeList:
    case Type.FixedSizeList:
      return { kind: "list", of: fieldOf(type.children[0]!, arrow) };
    case Type.Struct:
      return { kind: "struct", fields: type.children.map((child) => fieldOf(child, arrow)) };
    case Type.Dictionary:
      return typeOf(dictionary!, arrow);
    default:
      return { kind: "text" };
  }
}

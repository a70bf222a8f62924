import type { Field as ArrowField, DataType, Schema } from "apache-arrow";
import { type ColumnType, type Field, type Table, TIME_UNITS } from "../table/types.ts";
import type { ArrowTypes } from "./column-writer.ts";

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
  const { dictionary, bitWidth, isSigned, byteWidth, precision, scale, unit, timezone } = type as unknown as {
    readonly dictionary?: DataType;
    readonly bitWidth?: number;
    readonly isSigned?: boolean;
    readonly byteWidth?: number;
    readonly precision?: number;
    readonly scale?: number;
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
      return { kind: "timestamp", unit: TIME_UNITS[unit!]!, zone: timezone ?? null };
    case Type.Binary:
    case Type.LargeBinary:
    case Type.BinaryView:
      return { kind: "binary" };
    case Type.FixedSizeBinary:
      return { kind: "fixed", width: byteWidth! };
    case Type.Decimal:
      return { kind: "decimal", precision: precision!, scale: scale! };
    case Type.Time:
      return { kind: "time", unit: TIME_UNITS[unit!]! };
    case Type.Duration:
      return { kind: "duration", unit: TIME_UNITS[unit!]! };
    case Type.Map: {
      const [key, value] = type.children[0]!.type.children as [ArrowField, ArrowField];
      return { kind: "map", key: fieldOf(key, arrow), value: fieldOf(value, arrow) };
    }
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

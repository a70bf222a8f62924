import type { SchemaElement } from "hyparquet";
import type { ColumnType, Field, Table, TimeUnit } from "../table/types.ts";
import type { ParquetFile } from "./open.ts";
import type { Leaf, SchemaNode } from "./schema.ts";

/** What Arrow said of the columns: true of no other file. */
const ARROW_SCHEMA = "ARROW:schema";

/** The columns of a file with all that their types say, and its own metadata. */
export function tableOf({ schema, metadata }: ParquetFile): Table {
  return {
    fields: schema.children.map(fieldOf),
    metadata: (metadata.key_value_metadata ?? [])
      .filter(({ key }) => key !== ARROW_SCHEMA)
      .map(({ key, value }) => [key, value ?? ""] as const),
  };
}

/** A column, or what is in one. */
export function fieldOf(node: SchemaNode): Field {
  const { name, element } = node;
  if (element.repetition_type === "REPEATED")
    return {
      name,
      nullable: false,
      type: { kind: "list", of: { name: "element", type: contentOf(node), nullable: false } },
    };
  return { name, type: contentOf(node), nullable: element.repetition_type === "OPTIONAL" };
}

/** The rules by which `assembleRows` makes lists and maps. */
export function contentOf(node: SchemaNode): ColumnType {
  const { element, children } = node;
  const [leaf] = node.leaves;
  if (children.length === 0) return scalarOf(leaf!);
  const { converted_type: converted, logical_type: logical } = element;
  const [first, ...others] = children;
  if (first !== undefined && others.length === 0 && first.element.repetition_type === "REPEATED") {
    if (converted === "LIST" || logical?.type === "LIST") {
      const [item] = first.children;
      const isWrapped = first.children.length === 1 && first.name !== "array" && first.name !== `${node.name}_tuple`;
      const of = isWrapped ? fieldOf(item!) : { name: "element", type: contentOf(first), nullable: false };
      return { kind: "list", of };
    }
    const [key, value, ...more] = first.children;
    const isMap = converted === "MAP" || converted === "MAP_KEY_VALUE" || logical?.type === "MAP";
    if (isMap && key !== undefined && value !== undefined && more.length === 0)
      return { kind: "map", key: fieldOf(key), value: fieldOf(value) };
  }
  return { kind: "struct", fields: children.map(fieldOf) };
}

/** The type of a leaf's values, as `exactConverterOf` gives them. */
export function scalarOf({ type, element, width }: Leaf): ColumnType {
  const { converted_type: converted, logical_type: logical } = element;
  if (logical?.type === "NULL") return { kind: "null" };
  if (converted === "DECIMAL" || logical?.type === "DECIMAL") {
    const { precision, scale } = logical?.type === "DECIMAL" ? logical : element;
    return { kind: "decimal", precision: precision ?? 0, scale: scale ?? 0 };
  }
  switch (type) {
    case "BOOLEAN":
      return { kind: "bool" };
    case "INT32":
      if (converted === "DATE" || logical?.type === "DATE") return { kind: "date" };
      if (converted === "TIME_MILLIS" || logical?.type === "TIME") return { kind: "time", unit: "ms" };
      return intOf(element, 32);
    case "INT64": {
      if (logical?.type === "TIMESTAMP")
        return { kind: "timestamp", unit: UNITS[logical.unit], zone: logical.isAdjustedToUTC ? "UTC" : null };
      if (converted === "TIMESTAMP_MILLIS" || converted === "TIMESTAMP_MICROS")
        return { kind: "timestamp", unit: converted === "TIMESTAMP_MILLIS" ? "ms" : "us", zone: "UTC" };
      if (logical?.type === "TIME") return { kind: "time", unit: UNITS[logical.unit] };
      if (converted === "TIME_MICROS") return { kind: "time", unit: "us" };
      return intOf(element, 64);
    }
    case "INT96":
      return { kind: "timestamp", unit: "ns", zone: null };
    case "FLOAT":
      return { kind: "float", bits: 32 };
    case "DOUBLE":
      return { kind: "float", bits: 64 };
    case "BYTE_ARRAY": {
      const isText = ["UTF8", "ENUM", "JSON"].includes(converted ?? "");
      return { kind: isText || ["STRING", "ENUM", "JSON"].includes(logical?.type ?? "") ? "text" : "binary" };
    }
    default:
      return logical?.type === "FLOAT16" ? { kind: "float", bits: 16 } : { kind: "fixed", width };
  }
}

const UNITS: Readonly<Record<"MILLIS" | "MICROS" | "NANOS", TimeUnit>> = { MILLIS: "ms", MICROS: "us", NANOS: "ns" };

function intOf({ converted_type: converted, logical_type: logical }: SchemaElement, bits: 32 | 64): ColumnType {
  if (logical?.type === "INTEGER")
    return { kind: "int", bits: logical.bitWidth as 8 | 16 | 32 | 64, signed: logical.isSigned };
  const [, unsigned, own] = /^(U?)INT_(8|16|32|64)$/.exec(converted ?? "") ?? [];
  return { kind: "int", bits: own === undefined ? bits : (Number(own) as 8 | 16 | 32 | 64), signed: unsigned !== "U" };
}

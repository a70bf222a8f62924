import type { ColumnType, Field, Table } from "../table/types.ts";
import { i32, i64, list, struct } from "./fields.ts";
import { text } from "./key-values.ts";
import type { Leaf } from "./schema.ts";
import { type ThriftField, type ThriftStruct, wire } from "./thrift.ts";

/** The columns of a new Parquet file: what its footer says of them, and how they are stored. */
export interface TableSchema {
  /** Elements of the schema, the root first. */
  readonly elements: readonly ThriftStruct[];
  readonly leaves: readonly NewLeaf[];
  readonly fields: readonly StoredField[];
}

/** A leaf, and the number of its physical type. */
export interface NewLeaf extends Leaf {
  readonly typeNumber: number;
}

/** A field with the levels at which it is defined, and what is stored of it. */
export interface StoredField {
  readonly field: Field;
  readonly definition: number;
  readonly repetition: number;
  readonly leaf?: NewLeaf;
  /** Of a struct its fields, of a list its item, of a map key and value. */
  readonly inner: readonly StoredField[];
}

/** By their number in the footer. */
export const PHYSICAL_TYPES = [
  "BOOLEAN",
  "INT32",
  "INT64",
  "INT96",
  "FLOAT",
  "DOUBLE",
  "BYTE_ARRAY",
  "FIXED_LEN_BYTE_ARRAY",
] as const;
const WIDTHS = { BOOLEAN: 0, INT32: 4, INT64: 8, INT96: 12, FLOAT: 4, DOUBLE: 8, BYTE_ARRAY: 0 } as const;
const REQUIRED = 0;
const OPTIONAL = 1;
const REPEATED = 2;

/** Numbers of LogicalType's union, and of ConvertedType. https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift */
const LOGICAL = {
  string: 1,
  map: 2,
  list: 3,
  decimal: 5,
  date: 6,
  time: 7,
  timestamp: 8,
  integer: 10,
  null: 11,
  float16: 15,
};
const CONVERTED = { utf8: 0, map: 1, list: 3, decimal: 5, date: 6, uint8: 11, int8: 15 };

const flag = (id: number, value: boolean): ThriftField => ({ id, type: wire.true, value });
const logical = (id: number, fields: readonly ThriftField[] = []): ThriftField => struct(10, [struct(id, fields)]);

/** How a type that is no list, struct or map is stored: physical type, width, and what the schema says of it. */
function physicalOf(type: ColumnType): {
  readonly type: (typeof PHYSICAL_TYPES)[number];
  readonly width?: number;
  readonly said: readonly ThriftField[];
} {
  switch (type.kind) {
    case "null":
      return { type: "INT32", said: [logical(LOGICAL.null)] };
    case "bool":
      return { type: "BOOLEAN", said: [] };
    case "int": {
      const { bits, signed } = type;
      const converted = (signed ? CONVERTED.int8 : CONVERTED.uint8) + Math.log2(bits / 8);
      const said = [
        i32(6, converted),
        logical(LOGICAL.integer, [{ id: 1, type: wire.byte, value: bits }, flag(2, signed)]),
      ];
      const isPlain = signed && bits >= 32;
      return { type: bits === 64 ? "INT64" : "INT32", said: isPlain ? [] : said };
    }
    case "float":
      if (type.bits === 16) return { type: "FIXED_LEN_BYTE_ARRAY", width: 2, said: [logical(LOGICAL.float16)] };
      return { type: type.bits === 32 ? "FLOAT" : "DOUBLE", said: [] };
    case "text":
      return { type: "BYTE_ARRAY", said: [i32(6, CONVERTED.utf8), logical(LOGICAL.string)] };
    case "binary":
      return { type: "BYTE_ARRAY", said: [] };
    case "fixed":
      return { type: "FIXED_LEN_BYTE_ARRAY", width: type.width, said: [] };
    case "date":
      return { type: "INT32", said: [i32(6, CONVERTED.date), logical(LOGICAL.date)] };
    case "time":
    case "timestamp": {
      const isTime = type.kind === "time";
      // Parquet has no whole seconds: they are written as thousandths.
      const unit = type.unit === "ns" ? 3 : type.unit === "us" ? 2 : 1;
      const isUtc = isTime || type.zone !== null;
      const said = logical(isTime ? LOGICAL.time : LOGICAL.timestamp, [flag(1, isUtc), struct(2, [struct(unit, [])])]);
      return { type: isTime && unit === 1 ? "INT32" : "INT64", said: [said] };
    }
    case "decimal": {
      const { precision, scale } = type;
      const said = [
        i32(6, CONVERTED.decimal),
        i32(7, scale),
        i32(8, precision),
        logical(LOGICAL.decimal, [i32(1, scale), i32(2, precision)]),
      ];
      if (precision <= 18) return { type: precision <= 9 ? "INT32" : "INT64", said };
      return { type: "FIXED_LEN_BYTE_ARRAY", width: decimalWidth(precision), said };
    }
    default:
      throw new TypeError(`${type.kind} is no scalar`);
  }
}

/** Bytes of a signed integer of so many decimal digits. */
const decimalWidth = (precision: number) => Math.ceil((precision * Math.log2(10) + 1) / 8);

/** Types that Parquet cannot hold: a struct needs a field, and its decimals have no scale below 0. */
export const isUnknownToParquet = (type: ColumnType): boolean =>
  type.kind === "duration" ||
  (type.kind === "struct" && type.fields.length === 0) ||
  (type.kind === "decimal" && type.scale < 0);

/** Settles how a table is stored. */
export function tableSchema({ fields }: Pick<Table, "fields">): TableSchema {
  const elements: ThriftStruct[] = [{ fields: [text(4, "schema"), i32(5, fields.length)] }];
  const leaves: NewLeaf[] = [];
  const group = (name: string, repetition: number, children: number, said: readonly ThriftField[] = []) =>
    elements.push({ fields: [i32(3, repetition), text(4, name), i32(5, children), ...said] });

  function visit(field: Field, path: readonly string[], definition: number, repetition: number): StoredField {
    const { name, type, nullable } = field;
    const here = [...path, name];
    const kind = nullable ? OPTIONAL : REQUIRED;
    const own = definition + (nullable ? 1 : 0);
    const stored = { field, definition: own, repetition };
    if (type.kind === "struct") {
      group(name, kind, type.fields.length);
      return { ...stored, inner: type.fields.map((each) => visit(each, here, own, repetition)) };
    }
    if (type.kind === "list") {
      group(name, kind, 1, [i32(6, CONVERTED.list), logical(LOGICAL.list)]);
      group("list", REPEATED, 1);
      return { ...stored, inner: [visit({ ...type.of, name: "element" }, [...here, "list"], own + 1, repetition + 1)] };
    }
    if (type.kind === "map") {
      group(name, kind, 1, [i32(6, CONVERTED.map), logical(LOGICAL.map)]);
      group("key_value", REPEATED, 2);
      const below = [...here, "key_value"];
      const key = visit({ ...type.key, name: "key", nullable: false }, below, own + 1, repetition + 1);
      return { ...stored, inner: [key, visit({ ...type.value, name: "value" }, below, own + 1, repetition + 1)] };
    }
    const { type: physical, width, said } = physicalOf(type);
    const typeNumber = PHYSICAL_TYPES.indexOf(physical);
    elements.push({
      fields: [
        i32(1, typeNumber),
        ...(width === undefined ? [] : [i32(2, width)]),
        i32(3, kind),
        text(4, name),
        ...said,
      ],
    });
    const leaf: NewLeaf = {
      ...{ index: leaves.length, path: here, element: { name }, type: physical, typeNumber },
      width: width ?? WIDTHS[physical as keyof typeof WIDTHS],
      maxDefinition: own,
      maxRepetition: repetition,
    };
    leaves.push(leaf);
    return { ...stored, leaf, inner: [] };
  }
  const stored = fields.map((field) => visit(field, [], 0, 0));
  return { elements, leaves, fields: stored };
}

/** A footer without row groups, as `createParquetFileWriter` takes it. */
export function newFooter({ elements, leaves }: TableSchema, { metadata }: Pick<Table, "metadata">): ThriftStruct {
  const pairs = metadata.map(([key, value]) => ({ fields: [text(1, key), text(2, value)] }));
  // Every column's statistics would be ordered as its type is.
  const orders = leaves.map(() => ({ fields: [struct(1, [])] }));
  return {
    fields: [
      i32(1, 2),
      list(2, wire.struct, elements),
      i64(3, 0),
      list(4, wire.struct, []),
      ...(pairs.length > 0 ? [list(5, wire.struct, pairs)] : []),
      text(6, "shisa-filter"),
      list(7, wire.struct, orders),
    ],
  };
}

import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import type { OutputFormat } from "../io/output-format.ts";
import { openParquet } from "../io/parquet/open.ts";
import type { SchemaNode } from "../io/parquet/schema.ts";
import type { Table } from "../io/table/types.ts";

/** What the columns of a shard hold, as far as loaders care that infer types of JSON, or take them from Parquet. */
export type ColumnType =
  | { readonly kind: "null" | "mixed" }
  | { readonly kind: "scalar"; readonly name: string }
  | { readonly kind: "list"; readonly of: ColumnType }
  | { readonly kind: "object"; readonly fields: Map<string, ColumnType> };

export type ObjectType = Extract<ColumnType, { kind: "object" }>;

const NULL: ColumnType = { kind: "null" };
const MIXED: ColumnType = { kind: "mixed" };
const scalar = (name: string): ColumnType => ({ kind: "scalar", name });
const STRING = scalar("string");
const BOOLEAN = scalar("boolean");
const INTEGER = scalar("integer");
const FLOAT = scalar("float");
const SECONDS = scalar("time");
const FRACTIONS = scalar("time with fractions");

/** Bytes of a JSON Lines shard that are looked at: some thousand rows, at 10 ms a shard. */
const SAMPLE_BYTES = 1 << 20;

/** Levels of nesting that are told apart. */
const DEEPEST = 50;

const LF = 10;

/**
 * Whether a table that takes its columns' types from `leader` can also hold rows of `other` without changing a value:
 * columns and fields that `other` lacks are null there; it has no others.
 */
export function covers(leader: ColumnType, other: ColumnType): boolean {
  if (other.kind === "null") return true;
  if (leader.kind === "scalar" && other.kind === "scalar")
    return leader.name === other.name || (leader === FLOAT && other === INTEGER);
  if (leader.kind === "list" && other.kind === "list") return covers(leader.of, other.of);
  if (leader.kind !== "object" || other.kind !== "object") return leader.kind === other.kind;
  for (const [key, type] of other.fields) {
    const field = leader.fields.get(key);
    if (field === undefined || !covers(field, type)) return false;
  }
  return true;
}

/** The columns of a file of kept rows: a whole Parquet schema, or the first rows of JSON Lines. */
export async function columnTypes(file: string, format: Exclude<OutputFormat, "arrow">): Promise<ObjectType> {
  if (format === "jsonl") return jsonColumns(file);
  const parquet = await openParquet(file);
  try {
    return parquetColumns(parquet.schema);
  } finally {
    await parquet.close();
  }
}

/** The columns of a table that was written. */
export const columnsOfTable = ({ fields }: Table): ObjectType => ({
  kind: "object",
  fields: new Map(fields.map(({ name, type }) => [name, scalar(JSON.stringify(type))])),
});

/** Columns are annotated physical types; one of logical type NULL holds nothing. */
function parquetColumns({ children }: SchemaNode): ObjectType {
  return { kind: "object", fields: new Map(children.map((node) => [node.name, parquetType(node)])) };
}

function parquetType(node: SchemaNode): ColumnType {
  if (node.children.length > 0) return parquetColumns(node);
  const { name: _name, field_id: _id, ...type } = node.element;
  if (type.logical_type?.type === "NULL") return NULL;
  return scalar(JSON.stringify(type));
}

async function jsonColumns(file: string): Promise<ObjectType> {
  const columns: ObjectType = { kind: "object", fields: new Map() };
  for (const line of await firstLines(file)) if (line !== "") unite(columns, jsonType(JSON.parse(line)));
  return columns;
}

async function firstLines(file: string): Promise<string[]> {
  const stream = createReadStream(file, { highWaterMark: SAMPLE_BYTES });
  const unpacked = /\.gz$/i.test(file) ? stream.pipe(createGunzip()) : stream;
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of unpacked as AsyncIterable<Buffer>) {
    pieces.push(piece);
    size += piece.length;
    if (size >= SAMPLE_BYTES && piece.includes(LF)) break;
  }
  stream.destroy();
  const bytes = Buffer.concat(pieces);
  return bytes.toString("utf8", 0, bytes.lastIndexOf(LF) + 1).split("\n");
}

function jsonType(value: unknown, depth = 0): ColumnType {
  if (value === null) return NULL;
  if (typeof value === "string") return stringType(value);
  if (typeof value === "boolean") return BOOLEAN;
  // Loaders hold integers in 64 bits and take longer ones for floats.
  if (typeof value === "number") return Number.isInteger(value) && Math.abs(value) < 2 ** 63 ? INTEGER : FLOAT;
  if (depth >= DEEPEST) return MIXED;
  if (Array.isArray(value)) {
    let of = NULL;
    for (const item of value) of = unite(of, jsonType(item, depth + 1));
    return { kind: "list", of };
  }
  const entries = Object.entries(value as object);
  return { kind: "object", fields: new Map(entries.map(([key, of]) => [key, jsonType(of, depth + 1)])) };
}

/** Arrow takes a column for timestamps when each of its strings looks like one; the first group is the fraction. */
const TIME = /^\d{4}-\d\d-\d\d(?:[ T]\d\d(?::?\d\d(?::?\d\d(\.\d{1,9})?)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/;

function stringType(value: string): ColumnType {
  const time = TIME.exec(value);
  if (time === null) return STRING;
  return time[1] === undefined ? SECONDS : FRACTIONS;
}

/** The type of a column that holds both; what is known of `a` grows in place. */
function unite(a: ColumnType, b: ColumnType): ColumnType {
  if (a === b || b.kind === "null") return a;
  if (a.kind === "null") return b;
  if (a.kind === "list" && b.kind === "list") return { kind: "list", of: unite(a.of, b.of) };
  if (a.kind === "object" && b.kind === "object") {
    for (const [key, type] of b.fields) a.fields.set(key, unite(a.fields.get(key) ?? NULL, type));
    return a;
  }
  const both = [a, b];
  if (both.every((type) => type === INTEGER || type === FLOAT)) return FLOAT;
  if (both.every((type) => type === SECONDS || type === FRACTIONS)) return FRACTIONS;
  return both.every((type) => type === STRING || type === SECONDS || type === FRACTIONS) ? STRING : MIXED;
}

import { isUtf8 } from "node:buffer";
import { InputError } from "../core/errors.ts";
import type { ParquetFile } from "../io/parquet/open.ts";
import { ANNOTATION_FIELDS, type Annotation, annotatedMetadata, annotationRow } from "../io/table/annotations.ts";
import { parseExact } from "../io/table/exact-json.ts";
import { jsonReader } from "../io/table/from-json.ts";
import { type SeenRow, seenOf, TypeConflict, unite } from "../io/table/infer.ts";
import { jsonWriter } from "../io/table/to-json.ts";
import type { Table, TableRow } from "../io/table/types.ts";
import type {
  EncodedRows,
  EncodeLinesTask,
  EncodeResult,
  EncodeTask,
  InferredBatch,
  RepairedPlace,
} from "./protocol.ts";
import { withTexts } from "./repair/put-texts.ts";
import { sliceRows } from "./row-group-slices.ts";

const LF = 10;

/** A row with all digits of its integers; undefined for a line that is no object. */
function exactRow(bytes: Buffer, start: number, end: number): TableRow | undefined {
  if (!isUtf8(bytes.subarray(start, end))) return undefined;
  try {
    const value = parseExact(bytes.toString("utf8", start, end));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as TableRow) : undefined;
  } catch {
    return undefined;
  }
}

/** What the columns of a batch of lines hold. */
export function inferLines(bytes: Buffer, offsets: Uint32Array, rowCount: number): InferredBatch {
  let seen: SeenRow | undefined;
  for (let row = 0; row < rowCount; row++) {
    const value = exactRow(bytes, offsets[row * 2]!, offsets[row * 2 + 1]!);
    if (value === undefined) continue;
    try {
      const own = seenOf(value, row) as SeenRow;
      seen = seen === undefined ? own : (unite(seen, own) as SeenRow);
    } catch (error) {
      if (!(error instanceof TypeConflict)) throw error;
      const { path, words } = error;
      return { rowCount, ...(seen && { seen }), conflict: { path, row, words } };
    }
  }
  return { rowCount, ...(seen && { seen }) };
}

/** Encodes lines as rows of a table; they were looked at before, so that all of them fit. */
export async function encodeLines({ source, bytes, table, to }: EncodeLinesTask): Promise<EncodedRows> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = jsonReader(table.fields);
  const rows: TableRow[] = [];
  for (let start = 0; start < buffer.length; ) {
    const end = buffer.indexOf(LF, start) + 1 || buffer.length;
    const row = exactRow(buffer, start, end);
    start = end;
    if (row === undefined) throw new InputError(source, "it was changed while it was read. Run again");
    try {
      rows.push(read(row));
    } catch (error) {
      throw new InputError(source, `it was changed while it was read: ${(error as Error).message}. Run again`);
    }
  }
  if (to === "arrow") return arrowRows(table, rows);
  const [{ encodeRows }, { tableSchema }] = await Promise.all([
    import("../io/parquet/encode-rows.ts"),
    import("../io/parquet/table-schema.ts"),
  ]);
  return encodeRows(tableSchema(table), rows);
}

async function arrowRows(table: Table, rows: readonly TableRow[]): Promise<EncodedRows> {
  if (rows.length === 0) return { parts: [], rows: 0 };
  const { encodeArrowBatch } = await import("../io/arrow/encode-batch.ts");
  return { parts: [await encodeArrowBatch(table, rows)], rows: rows.length };
}

const placesOf = (repaired: readonly RepairedPlace[] = []) => new Map(repaired.map((each) => [each.row, each]));

/** The rows that are kept as they are. */
export function without(keep: Uint8Array, repaired: readonly RepairedPlace[] | undefined): Uint8Array {
  if (repaired === undefined) return keep;
  const places = placesOf(repaired);
  return keep.map((bit, row) => (places.has(row) ? 0 : bit));
}

function mendedRow(row: TableRow, place: RepairedPlace | undefined): TableRow {
  if (place === undefined) return row;
  const [before, after] = [1, 2].map((side) => new Map(place.texts.map((each) => [each[0], each[side]!] as const)));
  const mended = withTexts(row, before!, after!);
  if (mended === undefined) throw new TypeError(`row ${place.row} was mended and is another now`);
  return mended;
}

/** The mended rows of a Parquet row group, as one of the same schema; with annotations after its columns, where there are. */
export async function encodeRepaired(
  file: ParquetFile,
  group: number,
  repaired: readonly RepairedPlace[],
  annotations?: readonly Annotation[],
): Promise<EncodedRows> {
  const { appendColumns, encodeRows, readTableRows, storedSchema, tableSchema } = await import(
    "../io/parquet/index.ts"
  );
  const rows: TableRow[] = [];
  const places = placesOf(repaired);
  const { rows: count } = file.rowGroups[group]!;
  const step = sliceRows(file.rowGroups[group]!);
  for (let start = 0; start < count; start += step) {
    const end = Math.min(start + step, count);
    if (!repaired.some(({ row }) => row >= start && row < end)) continue;
    const slice = await readTableRows(file, group, { start, end });
    for (const [index, row] of slice.entries())
      if (places.has(start + index)) rows.push(mendedRow(row, places.get(start + index)));
  }
  const encoded = encodeRows(storedSchema(file), rows);
  if (annotations === undefined) return encoded;
  const own = annotations.filter((_, row) => places.has(row)).map(annotationRow);
  return appendColumns(encoded, tableSchema({ fields: ANNOTATION_FIELDS }), own);
}

/** A table with the columns of annotations after its own. */
export const annotatedTable = ({ fields, metadata }: Table): Table => ({
  fields: [...fields, ...ANNOTATION_FIELDS],
  metadata: annotatedMetadata(metadata),
});

/** Rows of a Parquet row group as they are, with annotations after its columns. */
export async function annotateGroup(
  file: ParquetFile,
  group: number,
  annotations: readonly Annotation[],
  keep: Uint8Array,
): Promise<EncodedRows> {
  const { appendColumns, encodeRowGroup, tableSchema } = await import("../io/parquet/index.ts");
  const whole = await encodeRowGroup(file, group, keep);
  const own = annotations.filter((_, row) => keep[row] === 1).map(annotationRow);
  return appendColumns(whole, tableSchema({ fields: ANNOTATION_FIELDS }), own);
}

/** Encodes a Parquet row group in another format, a slice at a time. */
export async function encodeAs(
  file: ParquetFile,
  { group, keep: given, annotations, repaired }: Pick<EncodeTask, "group" | "keep" | "annotations" | "repaired">,
  to: "jsonl" | "arrow",
): Promise<Omit<EncodeResult, "fetched">> {
  const { readTableRows, tableOf } = await import("../io/parquet/index.ts");
  const own = tableOf(file);
  const keep = without(given, repaired);
  const table = annotations === undefined ? own : annotatedTable(own);
  const losses = { notFinite: 0 };
  const write = to === "jsonl" ? jsonWriter(table.fields, losses) : undefined;
  const pieces = { kept: [] as EncodedRows[], rejected: [] as EncodedRows[], repaired: [] as EncodedRows[] };
  const mended = placesOf(repaired);
  const step = sliceRows(file.rowGroups[group]!);
  for (let start = 0; start < keep.length; start += step) {
    const read = await readTableRows(file, group, { start, end: Math.min(start + step, keep.length) });
    const rows =
      annotations === undefined
        ? read
        : read.map((row, index) => ({ ...row, ...annotationRow(annotations[start + index]!) }));
    const bitOf = (index: number) => (mended.has(start + index) ? 2 : keep[start + index]);
    for (const [into, bit] of [
      [pieces.kept, 1],
      [pieces.rejected, 0],
      [pieces.repaired, 2],
    ] as const) {
      const own = rows.flatMap((row, index) =>
        bitOf(index) === bit ? [mendedRow(row, mended.get(start + index))] : [],
      );
      if (write === undefined) into.push(await arrowRows(table, own));
      else
        into.push({
          parts: [new Uint8Array(Buffer.from(own.map((row) => `${write(row)}\n`).join("")))],
          rows: own.length,
        });
    }
  }
  const joined = (each: readonly EncodedRows[]): EncodedRows => ({
    parts: each.flatMap(({ parts }) => parts),
    rows: each.reduce((sum, { rows }) => sum + rows, 0),
  });
  return {
    kept: joined(pieces.kept),
    rejected: joined(pieces.rejected),
    ...(repaired && { repaired: joined(pieces.repaired) }),
    notFinite: losses.notFinite,
  };
}

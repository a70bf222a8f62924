import type { ColumnChunk } from "hyparquet";
import { InputError } from "../../core/errors.ts";
import { type AssembleOptions, assembleRows, define, type LeafData } from "./assemble.ts";
import { type Dictionary, decodeDictionary, decodeLevels, type LevelledPage } from "./data-page.ts";
import { concatenate } from "./encode-pages.ts";
import { exactConverterOf } from "./exact-values.ts";
import { inputErrorAt, ParquetFault } from "./fault.ts";
import { type Convert, converterOf } from "./logical-values.ts";
import type { ParquetFile } from "./open.ts";
import { chunkRange, pagesOf } from "./pages.ts";
import { decodeValues } from "./physical-values.ts";
import type { Leaf, SchemaNode } from "./schema.ts";

/** Rows `[start, end)` of a row group, from 0. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads rows of a row group as plain objects of the given top-level columns (all if undefined), in the file's order.
 * Text is strings, lists are arrays, structs and maps objects, null is null, 64-bit integers are bigint.
 * @throws InputError when a column does not exist or is damaged; RangeError when the row group or range does not exist
 */
export function readRowGroup(
  file: ParquetFile,
  rowGroupIndex: number,
  columns: readonly string[] | undefined,
  range?: RowRange,
): Promise<Record<string, unknown>[]> {
  return readRows(file, rowGroupIndex, columns, SHOWN, range);
}

/** Reads rows with all columns as values that lose nothing, of the types that `tableOf` gives. */
export function readTableRows(
  file: ParquetFile,
  rowGroupIndex: number,
  range?: RowRange,
): Promise<Record<string, unknown>[]> {
  return readRows(file, rowGroupIndex, undefined, { converterOf: exactConverterOf, maps: "pairs" }, range);
}

/** What becomes of stored values. */
interface Form extends AssembleOptions {
  readonly converterOf: (leaf: Leaf) => Convert;
}

const SHOWN: Form = { converterOf, maps: "objects" };

async function readRows(
  file: ParquetFile,
  rowGroupIndex: number,
  columns: readonly string[] | undefined,
  form: Form,
  range?: RowRange,
): Promise<Record<string, unknown>[]> {
  const group = file.metadata.row_groups[rowGroupIndex];
  const groupRows = file.rowGroups[rowGroupIndex]?.rows ?? 0;
  const { start, end } = range ?? { start: 0, end: groupRows };
  if (group === undefined || !(start >= 0 && start <= end && end <= groupRows)) {
    throw new RangeError(`rows ${start} to ${end} of row group ${rowGroupIndex} do not exist`);
  }
  const missing = columns?.filter((name) => !file.columns.includes(name)) ?? [];
  if (missing.length > 0) {
    throw new InputError(file.path, `has no column ${missing.join(", ")}. Its columns are ${file.columns.join(", ")}`);
  }
  const rows: Record<string, unknown>[] = [];
  if (start === end) return rows;
  for (const node of file.schema.children) {
    if (columns !== undefined && !columns.includes(node.name)) continue;
    const values = await readColumn(file, rowGroupIndex, node, { start, end }, groupRows, form);
    // Not before a column was read is the footer's number of rows known to be true.
    addRows(rows, end - start);
    const { name } = node;
    if (name === "__proto__") for (const [row, value] of values.entries()) define(rows[row]!, name, value);
    else for (let row = 0; row < values.length; row++) rows[row]![name] = values[row];
  }
  addRows(rows, end - start);
  return rows;
}

function addRows(rows: Record<string, unknown>[], count: number): void {
  while (rows.length < count) rows.push({});
}

async function readColumn(
  file: ParquetFile,
  rowGroup: number,
  node: SchemaNode,
  range: RowRange,
  groupRows: number,
  form: Form,
): Promise<unknown[]> {
  const data: LeafData[] = [];
  let column = node.name;
  try {
    for (const leaf of node.leaves) {
      column = leaf.path.join(".");
      const chunk = file.metadata.row_groups[rowGroup]!.columns[leaf.index]!;
      data.push(await readLeaf(file, leaf, chunk, range, groupRows, form.converterOf(leaf)));
    }
    column = node.name;
    return assembleRows(node, data, range.end - range.start, form);
  } catch (error) {
    throw inputErrorAt({ path: file.path, rowGroup, column }, error);
  }
}

async function readLeaf(
  file: ParquetFile,
  leaf: Leaf,
  chunk: ColumnChunk,
  { start, end }: RowRange,
  groupRows: number,
  convert: Convert,
): Promise<LeafData> {
  const range = chunkRange(file, chunk);
  const repetitions: Uint8Array[] = [];
  const definitions: Uint8Array[] = [];
  const values: unknown[] = [];
  let dictionary: Dictionary | undefined;
  let entries: unknown[] | undefined;
  let rows = 0;
  let count = 0;
  for await (const page of pagesOf(file, range)) {
    if (page.kind === "dictionary") {
      dictionary = decodeDictionary(page, leaf, range.codec);
      continue;
    }
    const known = leaf.maxRepetition === 0 ? page.count : page.rows;
    if (known !== undefined && rows + known <= start) {
      rows += known;
      continue;
    }
    // A row may go on in the next page, so only what begins after the range ends the reading.
    if (known !== undefined && rows >= end && end < groupRows) break;
    const levelled = decodeLevels(page, leaf, range.codec);
    const window = levelsOf(levelled, leaf.maxDefinition, rows, start, end);
    rows = window.rows;
    count += window.levelEnd - window.levelStart;
    if (levelled.repetition) repetitions.push(levelled.repetition.subarray(window.levelStart, window.levelEnd));
    if (levelled.definition) definitions.push(levelled.definition.subarray(window.levelStart, window.levelEnd));
    if (window.valueEnd > window.valueStart) {
      const { encoding, defined } = levelled;
      const decoded = decodeValues(levelled.values, defined, encoding, leaf, dictionary?.size);
      if (decoded.kind !== "indices") convert(decoded, window.valueStart, window.valueEnd, values);
      else {
        if (entries === undefined) {
          entries = [];
          convert(dictionary!.values, 0, dictionary!.size, entries);
        }
        for (let i = window.valueStart; i < window.valueEnd; i++) values.push(entries[decoded.indices[i]!]);
      }
    }
    if (rows > end) break;
  }
  if (rows < end || rows > groupRows || (end === groupRows && rows !== groupRows)) {
    throw new ParquetFault(`it has ${rows} rows, its row group ${groupRows}`);
  }
  const repetition = leaf.maxRepetition > 0 ? concatenate(repetitions) : undefined;
  const definition = leaf.maxDefinition > 0 ? concatenate(definitions) : undefined;
  return { leaf, repetition, definition, values, count };
}

/** The levels and values of a page that belong to rows `[start, end)`, and the rows begun up to the page's end. */
function levelsOf(page: LevelledPage, maxDefinition: number, rowsBefore: number, start: number, end: number) {
  const { count, repetition, definition, defined } = page;
  if (repetition !== undefined && rowsBefore === 0 && count > 0 && repetition[0] !== 0) {
    throw new ParquetFault("its first page begins in the middle of a row");
  }
  if (repetition === undefined && rowsBefore >= start && rowsBefore + count <= end) {
    return { levelStart: 0, levelEnd: count, valueStart: 0, valueEnd: defined, rows: rowsBefore + count };
  }
  let row = rowsBefore - 1;
  let value = 0;
  const found = { levelStart: count, levelEnd: count, valueStart: defined, valueEnd: defined };
  let isBefore = row < start;
  if (!isBefore) {
    found.levelStart = 0;
    found.valueStart = 0;
  }
  let isDone = row >= end;
  if (isDone) Object.assign(found, { levelEnd: 0, valueEnd: 0, levelStart: 0, valueStart: 0 });
  for (let i = 0; i < count; i++) {
    if (repetition === undefined || repetition[i] === 0) {
      row++;
      if (isBefore && row >= start) {
        isBefore = false;
        found.levelStart = i;
        found.valueStart = value;
      }
      if (!isDone && row >= end) {
        isDone = true;
        found.levelEnd = i;
        found.valueEnd = value;
      }
    }
    if (definition === undefined || definition[i] === maxDefinition) value++;
  }
  return { ...found, rows: row + 1 };
}

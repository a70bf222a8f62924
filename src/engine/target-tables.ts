import { InputError } from "../core/errors.ts";
import type { InputFile } from "../io/inputs.ts";
import type { OutputFormat } from "../io/output-format.ts";
import { ownFormat } from "../io/output-name.ts";
import { fieldsOf, moved, type Seen, type SeenRow, TypeConflict, unite } from "../io/table/infer.ts";
import { becomesText, isUnknownToJson } from "../io/table/to-json.ts";
import { findType, type Table, typeWords } from "../io/table/types.ts";
import { mapInOrder } from "./map-in-order.ts";
import { costOf, type PlanOptions, type PlanStep, planInputs } from "./plan.ts";
import { inFlightBytes, type Pool } from "./pool.ts";
import { untilAborted } from "./until-aborted.ts";

/** The columns of the rows of each input, where they are written in a format of columns or come from one. */
export interface TargetTables {
  readonly tables: ReadonlyMap<string, Table>;
  readonly notes: readonly string[];
}

export interface TableOptions extends PlanOptions {
  readonly pool: Pool;
  readonly signal?: AbortSignal;
  /** Files that cannot be read are passed over here: they are told of when their rows are read. */
  readonly skipBad: boolean;
}

/**
 * Settles the columns of what is written, before anything is: JSON rows are all looked at once (they are read twice, and
 * only their columns are remembered), and get one set of columns together, so that their files can be loaded as one table.
 * @throws {InputError} naming file and column where the format cannot hold one, or file, row and column where two rows
 * of JSON do not go together.
 */
export async function settleTables(
  files: readonly InputFile[],
  to: OutputFormat,
  options: TableOptions,
): Promise<TargetTables> {
  const tables = new Map<string, Table>();
  const notes: string[] = [];
  const json: InputFile[] = [];
  if (to === "jsonl") await checkArrowColumns(files, options.skipBad);
  for (const file of files) {
    if (file.format === "jsonl" || file.format === "json") json.push(file);
    else if (ownFormat(file.format) !== to) {
      const table = await tableOfFile(file, options.skipBad);
      if (table === undefined) continue;
      await refuseTypes(file.path, table, to);
      if (to === "jsonl" && findType(table.fields, becomesText) !== undefined)
        notes.push(`${file.path}: dates and times are written as ISO 8601 texts`);
      tables.set(file.path, table);
    }
  }
  if (to === "jsonl" || json.length === 0) return { tables, notes };
  const { seen, first } = await lookAtRows(json, options);
  const table: Table = { fields: seen === undefined ? [] : columnsOf(seen, first), metadata: [] };
  await refuseTypes(json[0]!.path, table, to);
  for (const { path } of json) tables.set(path, table);
  return { tables, notes };
}

/**
 * Arrow files are written as JSON Lines where nothing else is asked for.
 * @throws {InputError} naming file and column where those cannot hold one.
 */
export async function checkArrowColumns(files: readonly InputFile[], skipBad: boolean): Promise<void> {
  for (const file of files) {
    const table = file.format === "arrow" ? await tableOfFile(file, skipBad) : undefined;
    if (table !== undefined) await refuseTypes(file.path, table, "jsonl");
  }
}

async function tableOfFile({ path, format }: InputFile, skipBad: boolean): Promise<Table | undefined> {
  try {
    if (format === "arrow") return await (await import("../io/arrow/arrow-lines.ts")).arrowTable(path);
    const { openParquet, tableOf } = await import("../io/parquet/index.ts");
    const file = await openParquet(path);
    try {
      return tableOf(file);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof InputError && skipBad) return undefined;
    throw error;
  }
}

const WORDS: Readonly<Record<OutputFormat, string>> = { jsonl: "JSON Lines", parquet: "Parquet", arrow: "Arrow" };

const OTHERS: Readonly<Record<OutputFormat, string>> = {
  jsonl: "Write the rows with --to parquet or --to arrow",
  parquet: "Write the rows with --to jsonl or --to arrow",
  arrow: "Write the rows with --to jsonl",
};

async function refuseTypes(source: string, { fields }: Table, to: OutputFormat): Promise<void> {
  if (to === "arrow") return;
  const isUnknown =
    to === "jsonl" ? isUnknownToJson : (await import("../io/parquet/table-schema.ts")).isUnknownToParquet;
  const bad = findType(fields, isUnknown);
  if (bad === undefined) return;
  const { path, type } = bad;
  const words = type.kind === "struct" ? "an object without fields in every row" : `of type ${typeWords(type)}`;
  throw new InputError(
    source,
    `column ${JSON.stringify(path)} is ${words}, which ${WORDS[to]} cannot hold. ${OTHERS[to]}, or change or drop the column`,
  );
}

/** What all rows of JSON show, and where each file's rows begin in the count of all. */
async function lookAtRows(files: readonly InputFile[], options: TableOptions) {
  const { pool, signal } = options;
  const first: { readonly source: string; readonly row: number }[] = [];
  const ahead = { costOf, budget: inFlightBytes(pool.workers), most: Math.max(1, 2 * pool.workers) };
  const start = async (step: PlanStep) => {
    if (step.kind !== "task") return undefined;
    try {
      return await pool.infer({ ...step.task, slot: 0, infer: true });
    } catch (error) {
      // Told when the rows are read.
      if (error instanceof InputError) return undefined;
      throw error;
    }
  };
  let seen: SeenRow | undefined;
  let row = 0;
  for await (const { item: step, result } of untilAborted(
    mapInOrder(planInputs(files, options), start, ahead),
    signal,
  )) {
    if (step.kind === "bad" && !options.skipBad) throw step.error;
    if (step.kind === "open") first.push({ source: step.file.path, row });
    if (result === undefined) continue;
    const { rowCount, seen: own, conflict } = result;
    try {
      if (own !== undefined) {
        const here = moved(own, row);
        seen = (seen === undefined ? here : unite(seen, here)) as SeenRow;
      }
      if (conflict !== undefined) throw new TypeConflict(conflict.path, row + conflict.row, conflict.words);
    } catch (error) {
      throw told(error, first);
    }
    // A line too long to be held is a row, too.
    row += rowCount + (step.kind === "task" && step.task.kind === "chunk" && step.task.oversize ? 1 : 0);
  }
  return { seen, first };
}

type Firsts = readonly { readonly source: string; readonly row: number }[];

function columnsOf(seen: Seen & SeenRow, first: Firsts) {
  try {
    return fieldsOf(seen);
  } catch (error) {
    throw told(error, first);
  }
}

function told(error: unknown, first: Firsts): unknown {
  if (!(error instanceof TypeConflict)) return error;
  const { path, row, words } = error;
  const place = first.findLast((each) => each.row <= row)!;
  return new InputError(
    place.source,
    `row ${row - place.row}: column ${JSON.stringify(path)}: ${words}. A column has one type: mend the rows, or write them as --to jsonl`,
  );
}

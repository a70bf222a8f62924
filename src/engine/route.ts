import { createReadStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { OutputError } from "../core/errors.ts";
import { stableStringify } from "../core/json.ts";
import type { InputFile } from "../io/inputs.ts";
import type { OutputFormat } from "../io/output-format.ts";
import { outputName } from "../io/output-name.ts";
import type { ParquetFile } from "../io/parquet/open.ts";
import type { Written } from "../io/shard-writer.ts";
import { annotatedLine } from "../io/table/annotations.ts";
import type { Table } from "../io/table/types.ts";
import { annotationOf } from "./annotate.ts";
import { createOutput, layoutOf, type Output } from "./output.ts";
import type { Pool } from "./pool.ts";
import type { RowGroupTask } from "./protocol.ts";
import { contentEnd } from "./records.ts";
import type { ScannedBatch } from "./scan.ts";
import { annotatedTable } from "./table-tasks.ts";

/** Rows of a batch whose content somebody wants, as it is for a person to read, in the order of `rows`. */
export interface WantedRows {
  readonly rows: readonly number[];
  fill(contents: readonly string[]): void;
}

/** Where the rows of one source go. */
export interface SourceRoute {
  /** Writes a decided batch, and fills in the rows that are wanted, now or with a later batch. */
  write(batch: ScannedBatch, wanted: WantedRows): Promise<void>;
  /** Gives the outputs their names, then writes the marker. */
  commit(marker: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, Written>>>;
  abort(): Promise<void>;
  /** What could not be written as it was, in plain words. */
  readonly notes: ReadonlySet<string>;
}

const LF = 10;
const NEWLINE = Uint8Array.of(LF);

function outputNames(file: InputFile, to: OutputFormat | undefined, annotate = false) {
  const { relative } = outputName(file, to);
  return {
    kept: `${annotate ? "annotated" : "kept"}/${relative}`,
    rejected: `rejected/${relative}`,
    repaired: `repaired/${relative}`,
    malformed: `rejected/${outputName(file).relative.replace(/\.gz$/, "")}.malformed`,
  };
}

/** @throws {OutputError} when two inputs would be written to one file. */
export function checkOutputNames(files: readonly InputFile[], to?: OutputFormat): void {
  const taken = new Map<string, string>();
  for (const file of files)
    for (const name of Object.values(outputNames(file, to))) {
      const other = taken.get(name);
      if (other !== undefined)
        throw new OutputError(`${name}: ${other} and ${file.path} would both be written to it. Give them in two runs`);
      taken.set(name, file.path);
    }
}

export interface RouteOptions {
  readonly pool: Pool;
  readonly parquet?: ParquetFile;
  /** The format asked for, and the columns of the rows where it is one of columns. */
  readonly to?: OutputFormat;
  readonly table?: Table;
  /** All rows go to annotated/…, with what was decided of them. */
  readonly annotate?: boolean;
}

/** Opens the outputs of one source below `out`: kept/…, rejected/… and rejected/….malformed mirror its path. */
export async function createSourceRoute(
  out: string,
  file: InputFile,
  { pool, parquet, to, table: given, annotate = false }: RouteOptions,
): Promise<SourceRoute> {
  const { relative, path: input } = file;
  const table = given && annotate ? annotatedTable(given) : given;
  const { gzip, note, format } = outputName(file, to);
  const layout = await layoutOf(format, { gzip, ...(parquet && { parquet }), ...(table && { table }), annotate });
  const names = outputNames(file, to, annotate);
  const encode =
    table === undefined || parquet !== undefined || format === "jsonl"
      ? undefined
      : (bytes: Uint8Array) => pool.encodeLines({ kind: "encodeLines", source: file.path, bytes, table, to: format });
  const whole = { layout, ...(encode && { encode }) };
  const kept = createOutput(out, names.kept, { ...whole, always: true });
  const rejected = createOutput(out, names.rejected, whole);
  const repaired = createOutput(out, names.repaired, whole);
  const malformed = createOutput(out, names.malformed, { layout: { format: "jsonl", gzip: false } });
  const outputs = [kept, rejected, repaired, malformed];
  const notes = new Set<string>(note === undefined ? [] : [note]);
  let notFinite = 0;

  async function writeLines({ result, decided, source }: ScannedBatch, fetch: readonly number[]): Promise<string[]> {
    const { bytes, offsets, malformed: broken, oversize } = result;
    const malformedRows = new Set(broken);
    const lines = new Map(result.repaired?.map(({ row, line }) => [row, line]));
    const rows = oversize === undefined ? result.rows : result.rows - 1;
    const slices = new Map<Output, Uint8Array[]>(outputs.map((output) => [output, []]));
    for (let row = 0; row < rows; ) {
      const target = targetOf(row);
      const line = target === kept ? lines.get(row) : undefined;
      if (line !== undefined) {
        const said = annotate ? annotatedLine(line, annotationOf(decided, row)) : line;
        slices.get(repaired)!.push(said, ...(line.at(-1) === LF ? [] : [NEWLINE]));
        row++;
        continue;
      }
      if (annotate && target === kept) {
        const line = bytes!.subarray(offsets![row * 2]!, offsets![row * 2 + 1]!);
        slices.get(kept)!.push(annotatedLine(line, annotationOf(decided, row)));
        if (line.at(-1) !== LF) slices.get(kept)!.push(NEWLINE);
        row++;
        continue;
      }
      const start = offsets![row * 2]!;
      let end = offsets![row * 2 + 1]!;
      // Neighbours that go to the same file are one slice.
      for (row++; row < rows && offsets![row * 2] === end && targetOf(row) === target && !lines.has(row); row++)
        end = offsets![row * 2 + 1]!;
      slices.get(target)!.push(bytes!.subarray(start, end));
      if (bytes![end - 1] !== LF) slices.get(target)!.push(NEWLINE);
    }
    for (const [output, pieces] of slices) if (pieces.length > 0) await output.lines(Buffer.concat(pieces));
    if (oversize !== undefined) await copyOversize(source, oversize);
    return fetch.map((row) => {
      if (row >= rows) return "";
      const start = offsets![row * 2]!;
      return Buffer.from(bytes!.subarray(start, contentEnd(bytes!, start, offsets![row * 2 + 1]!))).toString();
    });

    function targetOf(row: number): Output {
      if (malformedRows.has(row)) return malformed;
      return annotate || decided.keep[row] === 1 ? kept : rejected;
    }
  }

  async function copyOversize(
    source: string,
    { offset, length, spool }: { offset: number; length: number; spool?: string },
  ) {
    const range = spool === undefined ? { start: offset, end: offset + length - 1 } : {};
    let last = LF;
    for await (const piece of createReadStream(spool ?? source, range) as AsyncIterable<Buffer>) {
      await malformed.lines(piece);
      last = piece.at(-1) ?? last;
    }
    if (last !== LF) await malformed.lines(NEWLINE);
  }

  /** A large row group comes in several batches; it is written when the last of them is decided. */
  const as = format === "parquet" ? {} : { to: format };
  let held: { batch: ScannedBatch; wanted: WantedRows }[] = [];

  async function writeGroup(batch: ScannedBatch, wanted: WantedRows): Promise<void> {
    held.push({ batch, wanted });
    const { group, end, groupRows } = batch.task as RowGroupTask;
    if (end < groupRows) return;
    const { source } = batch;
    const starts = held.map((each) => (each.batch.task as RowGroupTask).start);
    const decided = Buffer.concat(held.map((each) => each.batch.decided.keep));
    const keep = annotate ? new Uint8Array(decided.length).fill(1) : decided;
    const places = held.flatMap(({ batch: { result, decided: each } }, index) =>
      (result.repaired ?? []).flatMap((place) =>
        each.keep[place.row] === 1 ? [{ ...place, row: starts[index]! + place.row }] : [],
      ),
    );
    const annotations = annotate
      ? {
          annotations: held.flatMap(({ batch: { decided: each, result } }) =>
            Array.from({ length: result.rows }, (_, row) => annotationOf(each, row)),
          ),
        }
      : {};
    const fetch = held.flatMap((each, index) => each.wanted.rows.map((row) => starts[index]! + row));
    const encoded = await pool.encode({
      kind: "encode",
      source,
      group,
      keep: new Uint8Array(keep),
      fetch,
      ...as,
      ...annotations,
      ...(places.length > 0 && { repaired: places }),
    });
    let at = 0;
    for (const { wanted: each } of held) {
      each.fill(encoded.fetched.slice(at, at + each.rows.length));
      at += each.rows.length;
    }
    held = [];
    await kept.rows(encoded.kept);
    await rejected.rows(encoded.rejected);
    if (encoded.repaired !== undefined) await repaired.rows(encoded.repaired);
    notFinite += encoded.notFinite ?? 0;
    for (const each of [encoded.kept, encoded.rejected])
      for (const { from, to: as } of "substitutedCodecs" in each ? each.substitutedCodecs : [])
        notes.add(`${source}: this Node.js cannot write ${from}; what was ${from} is written as ${as}`);
  }

  return {
    notes,
    write: async (batch, wanted) => {
      if (parquet) await writeGroup(batch, wanted);
      else wanted.fill(await writeLines(batch, wanted.rows));
    },
    async commit(marker) {
      const written: Record<string, Written> = {};
      if (notFinite > 0)
        notes.add(
          `${input}: ${notFinite} numbers are NaN or infinite, which JSON has no word for: they are written as null`,
        );
      // No output gets its name before all of them are whole on disk.
      for (const output of outputs) await output.finish();
      for (const output of outputs) {
        const done = await output.commit();
        if (done !== undefined) written[output.name] = done;
      }
      const file = path.join(out, "markers", `${relative}.json`);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, `${stableStringify({ ...marker, outputs: written }, 2)}\n`);
      return written;
    },
    async abort() {
      await Promise.allSettled(outputs.map((output) => output.abort()));
    },
  };
}

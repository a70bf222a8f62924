import { closeSync, openSync } from "node:fs";
import { InputError, ShisaFilterError } from "../core/errors.ts";
import { checkEncoding, createHead, HEAD_BYTES, HEAD_ROWS, NO_ROWS } from "../io/head-shape.ts";
import { type InputFile, STDIN } from "../io/inputs.ts";
import { type Chunk, readChunks } from "../io/jsonl/chunks.ts";
import { readLineRange } from "../io/jsonl/range.ts";
import { refuseLfsPointer } from "../io/lfs-pointer.ts";
import { openParquet, type ParquetFile } from "../io/parquet/open.ts";
import { readRowGroup } from "../io/parquet/read.ts";
import { type DetectedShape, detectShape, type Mapping, type ShapeSpec } from "../io/shapes/index.ts";
import { refuseTakenColumns } from "./annotate.ts";
import { createLineSpool } from "./line-spool.ts";
import type { ChunkTask, LinesTask, MeasureTask, Oversize, RowGroupTask } from "./protocol.ts";
import { sliceRows } from "./row-group-slices.ts";
import { assertSourceColumn } from "./row-sources.ts";
import type { TemporaryFolder } from "./temporary-folder.ts";

/** How inputs are cut and read. */
export interface PlanOptions {
  readonly shape?: string;
  readonly textColumn?: string;
  readonly mapping?: Mapping;
  readonly sourceColumn?: string;
  readonly annotate?: boolean;
  /** Bytes of JSONL in a task. */
  readonly batchBytes: number;
  readonly maxExpansion: number;
  readonly stdin?: () => AsyncIterable<Buffer>;
  /** For lines of streams that are too long to be held; it must outlive the tasks. */
  readonly temporary: TemporaryFolder;
}

type Unslotted<T extends MeasureTask> = Omit<T, "slot">;
export type PlannedTask = Unslotted<LinesTask> | Unslotted<ChunkTask> | Unslotted<RowGroupTask>;

/** What is to be done, in input order. */
export type PlanStep =
  | { readonly kind: "open"; readonly file: InputFile; readonly shape: DetectedShape; readonly parquet?: ParquetFile }
  /** `cost`: bytes of memory the task may hold. `share`: bytes of the file it covers, for progress. */
  | { readonly kind: "task"; readonly task: PlannedTask; readonly cost: number; readonly share: number }
  | { readonly kind: "notice"; readonly text: string }
  | { readonly kind: "close" }
  /** The source cannot be read (further); nothing more of it follows. */
  | { readonly kind: "bad"; readonly file: InputFile; readonly error: ShisaFilterError };

/** What a step holds of the memory that may be in flight. */
export const costOf = (step: PlanStep): number => (step.kind === "task" ? step.cost : 0);

/** Row groups above this, in uncompressed bytes, are more than the memory promise covers. */
export const LARGE_ROW_GROUP = 64 << 20;

/** Plans the inputs one after the other; a file that cannot be opened becomes a `bad` step, and the plan goes on. */
export async function* planInputs(files: readonly InputFile[], options: PlanOptions): AsyncGenerator<PlanStep> {
  for (const file of files) {
    try {
      if (file.path !== "-") refuseLfsPointer(file.path, file.byteLength);
      if (file.format === "parquet") yield* planParquet(file, options);
      else if (file.format === "jsonl" && file.compression === undefined && file.path !== STDIN)
        yield* planLines(file, options);
      else yield* planStream(file, options);
      yield { kind: "close" };
    } catch (error) {
      if (!(error instanceof ShisaFilterError)) throw error;
      yield { kind: "bad", file, error };
    }
  }
}

function* planLines(file: InputFile, options: PlanOptions): Generator<PlanStep> {
  const { path: source, byteLength } = file;
  const head = createHead(source, override(options));
  try {
    const fd = openSync(source, "r");
    try {
      for (let start = 0; start < byteLength && !head.isFull(); start += HEAD_BYTES) {
        const { buffer, from, to } = readLineRange(fd, start, Math.min(start + HEAD_BYTES, byteLength));
        if (start === 0) checkEncoding(source, buffer);
        head.add(buffer.subarray(from, to));
      }
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(source, `cannot be read (${(error as Error).message})`);
  }
  const shape = head.shape();
  assertSourceColumn(source, shape, options.sourceColumn);
  if (options.annotate) refuseTakenColumns(source, shape.columns);
  yield { kind: "open", file, shape };
  for (let start = 0; start < byteLength; start += options.batchBytes) {
    const end = Math.min(start + options.batchBytes, byteLength);
    const task = { kind: "lines", source, shape: shape.spec, start, end } as const;
    yield { kind: "task", task, cost: end - start, share: end - start };
  }
}

async function* planStream(file: InputFile, options: PlanOptions): AsyncGenerator<PlanStep> {
  const { path: source } = file;
  const { batchBytes: chunkBytes, maxExpansion, stdin, temporary } = options;
  const head = createHead(source, override(options));
  const spool = createLineSpool(temporary);
  // Chunks wait here until there are enough of them to tell the shape.
  const waiting: { readonly chunk: Chunk; readonly line?: Oversize }[] = [];
  let shape: DetectedShape | undefined;
  function* start(): Generator<PlanStep> {
    shape = head.shape();
    assertSourceColumn(source, shape, options.sourceColumn);
    if (options.annotate) refuseTakenColumns(source, shape.columns);
    yield { kind: "open", file, shape };
    for (const { chunk, line } of waiting) yield chunkStep(source, shape.spec, chunk, line);
    waiting.length = 0;
  }
  try {
    const notices: string[] = [];
    const onNotice = (text: string) => void notices.push(text);
    const chunks = readChunks(file, { chunkBytes, maxExpansion, onNotice, ...(stdin && { stdin: stdin() }) });
    for await (const chunk of chunks) {
      if (chunk.base === 0) checkEncoding(source, chunk.bytes);
      const line = chunk.oversize && (await spool.add(chunk));
      if (chunk.oversize && line === undefined) continue;
      if (shape !== undefined) {
        yield chunkStep(source, shape.spec, chunk, line);
        continue;
      }
      waiting.push({ chunk, ...(line && { line }) });
      if (line === undefined) head.add(chunk.bytes);
      if (head.isFull()) yield* start();
    }
    if (shape === undefined) yield* start();
    for (const text of notices) yield { kind: "notice", text };
  } finally {
    spool.close();
  }
}

function chunkStep(source: string, shape: ShapeSpec, { bytes, base }: Chunk, line: Oversize | undefined): PlanStep {
  if (line !== undefined) {
    const task = { kind: "chunk", source, shape, bytes: new Uint8Array(0), base: line.offset, oversize: line } as const;
    return { kind: "task", task, cost: 0, share: line.length };
  }
  // A copy of its own can be handed to a worker; a view into the stream's buffer cannot.
  const task = { kind: "chunk", source, shape, bytes: new Uint8Array(bytes), base } as const;
  return { kind: "task", task, cost: bytes.length, share: bytes.length };
}

const override = ({ shape, textColumn, mapping }: PlanOptions) => ({
  ...(shape !== undefined && { shape }),
  ...(textColumn !== undefined && { textColumn }),
  ...(mapping !== undefined && { mapping }),
});

async function* planParquet(file: InputFile, options: PlanOptions): AsyncGenerator<PlanStep> {
  const { path: source } = file;
  const parquet = await openParquet(source);
  try {
    const first = parquet.rowGroups.findIndex(({ rows }) => rows > 0);
    const head =
      first < 0
        ? []
        : await readRowGroup(parquet, first, undefined, {
            start: 0,
            end: Math.min(HEAD_ROWS, parquet.rowGroups[first]!.rows),
          });
    const shape: DetectedShape = first < 0 ? NO_ROWS : detectShape(source, head, parquet.columns, override(options));
    assertSourceColumn(source, shape, options.sourceColumn);
    if (options.annotate) refuseTakenColumns(source, shape.columns);
    yield { kind: "open", file, shape, parquet };
    for (const [group, { rows, uncompressedBytes }] of parquet.rowGroups.entries()) {
      if (uncompressedBytes > LARGE_ROW_GROUP)
        yield {
          kind: "notice",
          text: `${source}: row group ${group} holds ${uncompressedBytes >> 20} MB uncompressed (over ${LARGE_ROW_GROUP >> 20}): it is written by one worker, which needs about four times that in memory`,
        };
      const step = sliceRows({ rows, uncompressedBytes });
      for (let start = 0; start < rows; start += step) {
        const end = Math.min(start + step, rows);
        const task = { kind: "rowGroup", source, shape: shape.spec, group, groupRows: rows, start, end } as const;
        const share = (end - start) / Math.max(1, parquet.rows);
        yield { kind: "task", task, cost: (uncompressedBytes * (end - start)) / rows, share: file.byteLength * share };
      }
    }
  } finally {
    await parquet.close();
  }
}

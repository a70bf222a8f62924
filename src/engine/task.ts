import { closeSync, openSync } from "node:fs";
import { threadId } from "node:worker_threads";
import { InputError, OutputError } from "../core/errors.ts";
import type { RowIssue, Sample } from "../core/sample.ts";
import { createRowDecoder } from "../io/jsonl/decode.ts";
import { bomLength, type Lines, scanLines } from "../io/jsonl/lines.ts";
import { MAX_LINE_BYTES, readLineRange } from "../io/jsonl/range.ts";
import type { ParquetFile } from "../io/parquet/open.ts";
import { bindShape, columnsOf, type ShapeSpec, topColumnsOf, withColumns } from "../io/shapes/index.ts";
import type { TableRow } from "../io/table/types.ts";
import { useKernels } from "../text/kernels/kernels.ts";
import { refuseTaken } from "./annotate.ts";
import { encodeTask } from "./encode-task.ts";
import { keepLatest } from "./keep-latest.ts";
import { loadFilters } from "./load-filters.ts";
import { createComparer } from "./matching/compare-pairs.ts";
import { openTextStore } from "./matching/text-store.ts";
import { type ActiveFilter, namedColumns } from "./measure.ts";
import { type BatchRow, createBatchMeasurer } from "./measure-batch.ts";
import { useNativeCopy } from "./native-copy.ts";
import { createBatchObserver } from "./observe-batch.ts";
import { withOversize } from "./one-more-row.ts";
import type {
  BatchResult,
  ChunkTask,
  Compared,
  CompareTask,
  EncodedRows,
  EncodeLinesTask,
  EncodeResult,
  EncodeTask,
  InferredBatch,
  InferTask,
  LinesTask,
  MeasureTask,
  ObservedBatch,
  ObserveTask,
  Oversize,
  RowGroupTask,
  SamplesTask,
  TaskFailure,
  WorkerSetup,
} from "./protocol.ts";
import { rebuildOf } from "./repair/rebuild.ts";
import { rowId } from "./row-id.ts";
import { sourceIn, sourceOfRow } from "./row-sources.ts";
import { encodeLines, inferLines } from "./table-tasks.ts";
import { openTokenizer } from "./token-counter.ts";
import { useKernelText } from "./wide-text.ts";

/** Runs tasks, one at a time; the same function serves worker threads and inline runs. */
export interface TaskRunner {
  run(task: InferTask): Promise<InferredBatch | TaskFailure>;
  run(task: ObserveTask): Promise<ObservedBatch | TaskFailure>;
  run(task: MeasureTask): Promise<BatchResult | TaskFailure>;
  run(task: EncodeTask): Promise<EncodeResult | TaskFailure>;
  run(task: EncodeLinesTask): Promise<EncodedRows | TaskFailure>;
  run(task: CompareTask): Promise<Compared | TaskFailure>;
  close(): Promise<void>;
}

/** A row that is not an object has no texts, only its issue. */
const issueSample = (shape: string, issue: RowIssue): Sample => ({
  segments: [],
  meta: { shape, turns: [], issues: [issue] },
});

/** A thread that reads JSONL alone starts a third faster without the Parquet codecs (50 of 150 ms). */
const parquet = () => import("../io/parquet/index.ts");

/** Files stay open between tasks; a run over many shards keeps the latest few. */
const OPEN_FILES = 4;

/** The rows of a task, each made when it is asked for. */
interface OpenRows {
  readonly count: number;
  readonly rowAt: (index: number) => BatchRow;
  /** Bytes; in a row group, which is compressed, every row has its share. */
  readonly sizeOf: (index: number) => number;
  /** What a result says besides what is measured. */
  readonly place: Pick<BatchResult, "lines" | "bom" | "base" | "offsets" | "lineOf" | "bytes">;
  /** A line over the limit: one more row, of which only its issue is known. */
  readonly oversize?: { readonly shape: string; readonly line: Oversize };
}

/** Loads the filters (unless given as objects of this thread) and readies a runner. */
export async function createTaskRunner(setup: WorkerSetup, inline?: readonly ActiveFilter[]): Promise<TaskRunner> {
  if (setup.kernels !== undefined) useKernels(setup.kernels);
  const filters = inline ?? (await loadFilters(setup.filters));
  useNativeCopy();
  const texts = setup.textFolder === undefined ? undefined : openTextStore(setup.textFolder, threadId, setup.textFiles);
  const named = namedColumns(filters);
  const countTokens = setup.tokenizer === undefined ? undefined : await openTokenizer(setup.tokenizer);
  const measure = createBatchMeasurer(filters, setup, texts, countTokens);
  const compare = createComparer(filters, texts, setup.unmasked);
  useKernelText();
  let observer: ReturnType<typeof createBatchObserver> | undefined;
  // Bytes that go back to the main thread cannot be lent again.
  const scratch = setup.wantBytes ? undefined : { buffer: Buffer.alloc(0) };
  const lineFiles = keepLatest<string, number>(OPEN_FILES, closeSync);
  const parquetFiles = keepLatest<string, Promise<ParquetFile>>(
    OPEN_FILES,
    (file) => void file.then((open) => open.close()).catch(() => {}),
  );
  const { sourceColumn } = setup;
  const samplerOf = (shape: ShapeSpec, source: string) =>
    withColumns(bindShape(shape), named, sourceIn(source, sourceColumn));
  const saidOf = (row: Readonly<Record<string, unknown>>) =>
    sourceColumn === undefined ? {} : { source: sourceOfRow(row, sourceColumn) };
  const mendable = (row: TableRow, sample: Sample, toSample: (row: TableRow) => Sample, line?: () => Buffer) =>
    setup.fix
      ? { rebuild: (texts: ReadonlyMap<string, string>) => rebuildOf(row, sample, toSample, line?.())(texts) }
      : {};
  const openFile = (source: string) => parquetFiles.get(source, async () => (await parquet()).openParquet(source));

  function openBytes(
    source: string,
    shape: ShapeSpec,
    buffer: Buffer,
    base: number,
    from: number,
    to: number,
    line: Oversize | undefined,
  ): OpenRows {
    const bom = base + from === 0 ? bomLength(buffer.subarray(from, to)) : 0;
    const lines: Lines = scanLines(buffer, from + bom, to);
    const { offsets, lineOf } = lines;
    const decode = createRowDecoder(buffer, lines, from + bom, to);
    const toSample = samplerOf(shape, source);
    return {
      count: lines.rows,
      rowAt(index) {
        const { value, issue } = decode(index);
        if (value === undefined) return { sample: issueSample(shape.name, issue), id: null, malformed: true };
        const start = offsets[2 * index]!;
        if (setup.annotate) refuseTaken(source, value, base + start);
        const sample = toSample(value);
        const line = () => buffer.subarray(start, offsets[2 * index + 1]!);
        return {
          sample,
          id: rowId(value, setup.idColumn),
          malformed: false,
          ...saidOf(value),
          ...mendable(value, sample, toSample, line),
        };
      },
      sizeOf: (index) => offsets[2 * index + 1]! - offsets[2 * index]!,
      place: {
        lines: lines.lines,
        bom: bom > 0,
        base,
        offsets,
        ...(lineOf !== undefined && { lineOf }),
        ...(setup.wantBytes && { bytes: buffer }),
      },
      ...(line !== undefined && { oversize: { shape: shape.name, line } }),
    };
  }

  function openLines({ source, shape, start, end }: LinesTask): OpenRows {
    let range: ReturnType<typeof readLineRange>;
    try {
      const file = lineFiles.get(source, () => openSync(source, "r"));
      range = readLineRange(file, start, end, MAX_LINE_BYTES, scratch);
    } catch (error) {
      throw new InputError(source, `cannot be read (${(error as Error).message})`);
    }
    return openBytes(source, shape, range.buffer, range.base, range.from, range.to, range.oversize);
  }

  function openChunk({ source, shape, bytes, base, oversize }: ChunkTask): OpenRows {
    const buffer = Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
    return openBytes(source, shape, buffer, base, 0, buffer.length, oversize);
  }

  const nowhere = { lines: 0, bom: false, base: 0 };

  async function openRowGroup({ source, shape, group, start, end, observe }: RowGroupTask): Promise<OpenRows> {
    const { readRowGroup } = await parquet();
    const file = await openFile(source);
    const wanted = new Set([
      ...columnsOf(shape),
      setup.idColumn,
      ...topColumnsOf([...named, ...(sourceColumn === undefined ? [] : [sourceColumn])]),
    ]);
    const columns = [...wanted].filter((name) => file.columns.includes(name));
    const most = Math.min(end, start + (observe ?? end));
    const rows = await readRowGroup(file, group, columns, { start, end: most });
    const toSample = samplerOf(shape, source);
    const { uncompressedBytes, rows: groupRows } = file.rowGroups[group]!;
    return {
      count: rows.length,
      rowAt(index) {
        const row = rows[index]!;
        const sample = toSample(row);
        return {
          sample,
          id: rowId(row, setup.idColumn),
          malformed: false,
          ...saidOf(row),
          ...mendable(row, sample, toSample),
        };
      },
      sizeOf: () => uncompressedBytes / groupRows,
      place: nowhere,
    };
  }

  const openSamples = ({ samples, ids }: SamplesTask): OpenRows => ({
    count: samples.length,
    rowAt: (index) => ({ sample: samples[index]!, id: ids[index] ?? null, malformed: false }),
    sizeOf: () => 0,
    place: nowhere,
  });

  function measureRows(task: MeasureTask, rows: OpenRows): BatchResult {
    const result = { ...measure(task, rows.count, rows.rowAt), ...rows.place };
    if (rows.oversize === undefined) return result;
    const { shape, line: oversize } = rows.oversize;
    const issue = { reason: "lineTooLong", data: { bytes: oversize.length, limit: MAX_LINE_BYTES } };
    const one = measure(task, 1, () => ({ sample: issueSample(shape, issue), id: null, malformed: true }));
    return withOversize(result, one, oversize);
  }

  function observeRows(slot: number, most: number, { count, rowAt, sizeOf, oversize }: OpenRows): ObservedBatch {
    observer ??= createBatchObserver(filters, setup);
    const observed = observer(slot, Math.min(count, most), rowAt, sizeOf);
    if (oversize === undefined || observed.crash !== undefined || count >= most) return observed;
    return { ...observed, sizes: Float64Array.from([...observed.sizes, oversize.line.length]) };
  }

  function inferRows({ count, place: { bytes, offsets } }: OpenRows): InferredBatch {
    if (bytes === undefined || offsets === undefined) throw new TypeError("only lines show what columns they have");
    return inferLines(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), offsets, count);
  }

  const finish = (task: MeasureTask, rows: OpenRows): BatchResult | ObservedBatch | InferredBatch =>
    task.infer
      ? inferRows(rows)
      : task.observe === undefined
        ? measureRows(task, rows)
        : observeRows(task.slot, task.observe, rows);

  type Result = BatchResult | ObservedBatch | InferredBatch | EncodeResult | EncodedRows | Compared;

  /** Lines are measured in the turn they are read in: the next task may be lent the same memory. */
  function dispatch(task: MeasureTask | EncodeTask | EncodeLinesTask | CompareTask): Result | Promise<Result> {
    switch (task.kind) {
      case "lines":
        return finish(task, openLines(task));
      case "chunk":
        return finish(task, openChunk(task));
      case "rowGroup":
        return openRowGroup(task).then((rows) => finish(task, rows));
      case "samples":
        return finish(task, openSamples(task));
      case "encode":
        return openFile(task.source).then((file) => encodeTask(file, task));
      case "encodeLines":
        return encodeLines(task);
      case "compare":
        return compare(task);
    }
  }

  async function run(task: MeasureTask | EncodeTask | EncodeLinesTask | CompareTask): Promise<Result | TaskFailure> {
    try {
      return await dispatch(task);
    } catch (error) {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      const kind = error instanceof InputError ? "input" : error instanceof OutputError ? "output" : "other";
      return { failed: { kind, message, ...(stack !== undefined && { stack }) } };
    }
  }

  return {
    run: run as TaskRunner["run"],
    async close() {
      lineFiles.clear();
      parquetFiles.clear();
      texts?.close();
    },
  };
}

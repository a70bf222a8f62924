import { closeSync, openSync } from "node:fs";
import { threadId } from "node:worker_threads";
import { InputError } from "../core/errors.ts";
import type { RowIssue, Sample } from "../core/sample.ts";
import { createRowDecoder } from "../io/jsonl/decode.ts";
import { bomLength, type Lines, scanLines } from "../io/jsonl/lines.ts";
import { MAX_LINE_BYTES, readLineRange } from "../io/jsonl/range.ts";
import type { ParquetFile } from "../io/parquet/open.ts";
import { bindShape, columnsOf, type ShapeSpec, topColumnsOf, withColumns } from "../io/shapes/index.ts";
import { useKernels } from "../text/kernels/kernels.ts";
import { withoutId } from "./id-column.ts";
import { keepLatest } from "./keep-latest.ts";
import { loadFilters } from "./load-filters.ts";
import { createComparer } from "./matching/compare-pairs.ts";
import { openTextStore } from "./matching/text-store.ts";
import { type ActiveFilter, namedColumns } from "./measure.ts";
import { type BatchRow, createBatchMeasurer } from "./measure-batch.ts";
import { useNativeCopy } from "./native-copy.ts";
import { createBatchObserver } from "./observe-batch.ts";
import type {
  BatchResult,
  ChunkTask,
  Compared,
  CompareTask,
  EncodeResult,
  EncodeTask,
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
import { withoutText } from "./row-facts.ts";
import { sliceRows } from "./row-group-slices.ts";
import { rowId } from "./row-id.ts";
import { rowToJson } from "./row-json.ts";
import { withoutSketch } from "./sketch-column.ts";
import { useKernelText } from "./wide-text.ts";

/** Runs tasks, one at a time; the same function serves worker threads and inline runs. */
export interface TaskRunner {
  run(task: ObserveTask): Promise<ObservedBatch | TaskFailure>;
  run(task: MeasureTask): Promise<BatchResult | TaskFailure>;
  run(task: EncodeTask): Promise<EncodeResult | TaskFailure>;
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
  const measure = createBatchMeasurer(filters, setup, texts);
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
    const toSample = withColumns(bindShape(shape), named, source);
    return {
      count: lines.rows,
      rowAt(index) {
        const { value, issue } = decode(index);
        if (value === undefined) return { sample: issueSample(shape.name, issue), id: null, malformed: true };
        return { sample: toSample(value), id: rowId(value, setup.idColumn), malformed: false };
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
    const wanted = new Set([...columnsOf(shape), setup.idColumn, ...topColumnsOf(named)]);
    const columns = [...wanted].filter((name) => file.columns.includes(name));
    const most = Math.min(end, start + (observe ?? end));
    const rows = await readRowGroup(file, group, columns, { start, end: most });
    const toSample = withColumns(bindShape(shape), named, source);
    const { uncompressedBytes, rows: groupRows } = file.rowGroups[group]!;
    return {
      count: rows.length,
      rowAt(index) {
        const row = rows[index]!;
        return { sample: toSample(row), id: rowId(row, setup.idColumn), malformed: false };
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
    const row = result.rows;
    return {
      ...result,
      rows: row + 1,
      lines: result.lines + 1,
      ...(result.lineOf !== undefined && { lineOf: Uint32Array.from([...result.lineOf, result.lines]) }),
      ...(result.ids !== undefined && { ids: withoutId(result.ids) }),
      found: [...result.found, ...one.found.map(([, found]) => [row, found] as const)],
      malformed: [...result.malformed, row],
      ...(result.hashes !== undefined && { hashes: Uint32Array.from([...result.hashes, ...(one.hashes ?? [])]) }),
      sketches: result.sketches.map(withoutSketch),
      values: Uint32Array.from([...result.values, ...one.values.map((value, at) => (at % 3 === 0 ? row : value))]),
      facts: withoutText(result.facts),
      ...(result.crash === undefined && one.crash && { crash: { ...one.crash, row } }),
      oversize,
    };
  }

  function observeRows(slot: number, most: number, { count, rowAt, sizeOf, oversize }: OpenRows): ObservedBatch {
    observer ??= createBatchObserver(filters, setup);
    const observed = observer(slot, Math.min(count, most), rowAt, sizeOf);
    if (oversize === undefined || observed.crash !== undefined || count >= most) return observed;
    return { ...observed, sizes: Float64Array.from([...observed.sizes, oversize.line.length]) };
  }

  const finish = (task: MeasureTask, rows: OpenRows): BatchResult | ObservedBatch =>
    task.observe === undefined ? measureRows(task, rows) : observeRows(task.slot, task.observe, rows);

  async function encodeTask({ source, group, keep, fetch }: EncodeTask): Promise<EncodeResult> {
    const { encodeRowGroup, readRowGroup } = await parquet();
    const file = await openFile(source);
    const kept = await encodeRowGroup(file, group, keep);
    const rejected = await encodeRowGroup(
      file,
      group,
      keep.map((bit) => 1 - bit),
    );
    if (fetch.length === 0) return { kept, rejected, fetched: [] };
    const fetched: string[] = [];
    const step = sliceRows(file.rowGroups[group]!);
    let slice: { start: number; rows: Record<string, unknown>[] } = { start: 0, rows: [] };
    for (const row of fetch) {
      const start = row - (row % step);
      if (slice.rows.length === 0 || slice.start !== start)
        slice = {
          start,
          rows: await readRowGroup(file, group, undefined, { start, end: Math.min(start + step, keep.length) }),
        };
      fetched.push(rowToJson(slice.rows[row - start]!));
    }
    return { kept, rejected, fetched };
  }

  type Result = BatchResult | ObservedBatch | EncodeResult | Compared;

  /** Lines are measured in the turn they are read in: the next task may be lent the same memory. */
  function dispatch(task: MeasureTask | EncodeTask | CompareTask): Result | Promise<Result> {
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
        return encodeTask(task);
      case "compare":
        return compare(task);
    }
  }

  async function run(task: MeasureTask | EncodeTask | CompareTask): Promise<Result | TaskFailure> {
    try {
      return await dispatch(task);
    } catch (error) {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      const kind = error instanceof InputError ? "input" : "other";
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

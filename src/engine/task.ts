import { closeSync, openSync } from "node:fs";
import { InputError } from "../core/errors.ts";
import type { RowIssue, Sample } from "../core/sample.ts";
import { createRowDecoder } from "../io/jsonl/decode.ts";
import { bomLength, type Lines, scanLines } from "../io/jsonl/lines.ts";
import { MAX_LINE_BYTES, readLineRange } from "../io/jsonl/range.ts";
import type { ParquetFile } from "../io/parquet/open.ts";
import { bindShape, columnsOf, type ShapeSpec } from "../io/shapes/index.ts";
import { useKernels } from "../text/kernels/kernels.ts";
import { withoutId } from "./id-column.ts";
import { loadFilters } from "./load-filters.ts";
import type { ActiveFilter } from "./measure.ts";
import { type BatchRow, createBatchMeasurer } from "./measure-batch.ts";
import type {
  BatchResult,
  ChunkTask,
  EncodeResult,
  EncodeTask,
  LinesTask,
  MeasureTask,
  Oversize,
  RowGroupTask,
  SamplesTask,
  TaskFailure,
  WorkerSetup,
} from "./protocol.ts";
import { sliceRows } from "./row-group-slices.ts";
import { rowId } from "./row-id.ts";
import { rowToJson } from "./row-json.ts";
import { withoutSketch } from "./sketch-column.ts";
import { useKernelText } from "./wide-text.ts";

/** Runs tasks, one at a time; the same function serves worker threads and inline runs. */
export interface TaskRunner {
  run(task: MeasureTask): Promise<BatchResult | TaskFailure>;
  run(task: EncodeTask): Promise<EncodeResult | TaskFailure>;
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

function keepOpen<T>(open: (path: string) => T, close: (file: T) => void) {
  const files = new Map<string, T>();
  return {
    get(path: string): T {
      const known = files.get(path);
      if (known !== undefined) return known;
      if (files.size >= OPEN_FILES) {
        const [oldest, file] = files.entries().next().value!;
        files.delete(oldest);
        close(file);
      }
      const file = open(path);
      files.set(path, file);
      return file;
    },
    close() {
      for (const file of files.values()) close(file);
      files.clear();
    },
  };
}

/** Loads the filters (unless given as objects of this thread) and readies a runner. */
export async function createTaskRunner(setup: WorkerSetup, inline?: readonly ActiveFilter[]): Promise<TaskRunner> {
  if (setup.kernels !== undefined) useKernels(setup.kernels);
  const filters = inline ?? (await loadFilters(setup.filters));
  const measure = createBatchMeasurer(filters, setup);
  useKernelText();
  // Bytes that go back to the main thread cannot be lent again.
  const scratch = setup.wantBytes ? undefined : { buffer: Buffer.alloc(0) };
  const lineFiles = keepOpen((path) => openSync(path, "r"), closeSync);
  const parquetFiles = keepOpen(
    async (path) => (await parquet()).openParquet(path),
    (file) => void file.then((open) => open.close()).catch(() => {}),
  );

  function measureLines(
    slot: number,
    shape: ShapeSpec,
    buffer: Buffer,
    base: number,
    from: number,
    to: number,
  ): BatchResult {
    const bom = base + from === 0 ? bomLength(buffer.subarray(from, to)) : 0;
    const lines: Lines = scanLines(buffer, from + bom, to);
    const decode = createRowDecoder(buffer, lines, from + bom, to);
    const toSample = bindShape(shape);
    const measured = measure(slot, lines.rows, (index): BatchRow => {
      const { value, issue } = decode(index);
      if (value === undefined) return { sample: issueSample(shape.name, issue), id: null, malformed: true };
      return { sample: toSample(value), id: rowId(value, setup.idColumn), malformed: false };
    });
    return {
      ...measured,
      lines: lines.lines,
      bom: bom > 0,
      base,
      offsets: lines.offsets,
      ...(lines.lineOf !== undefined && { lineOf: lines.lineOf }),
      ...(setup.wantBytes && { bytes: buffer }),
    };
  }

  /** A line over the limit is measured as one more row, of which only its issue is known. */
  function withOversize(result: BatchResult, slot: number, shape: string, oversize: Oversize): BatchResult {
    const issue = { reason: "lineTooLong", data: { bytes: oversize.length, limit: MAX_LINE_BYTES } };
    const one = measure(slot, 1, () => ({ sample: issueSample(shape, issue), id: null, malformed: true }));
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
      ...(result.crash === undefined && one.crash && { crash: { ...one.crash, row } }),
      oversize,
    };
  }

  function linesTask({ slot, source, shape, start, end }: LinesTask): BatchResult {
    let range: ReturnType<typeof readLineRange>;
    try {
      range = readLineRange(lineFiles.get(source), start, end, MAX_LINE_BYTES, scratch);
    } catch (error) {
      throw new InputError(source, `cannot be read (${(error as Error).message})`);
    }
    const { buffer, from, to, base, oversize } = range;
    const result = measureLines(slot, shape, buffer, base, from, to);
    return oversize === undefined ? result : withOversize(result, slot, shape.name, oversize);
  }

  function chunkTask({ slot, shape, bytes, base, oversize }: ChunkTask): BatchResult {
    const buffer = Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
    const result = measureLines(slot, shape, buffer, base, 0, buffer.length);
    return oversize === undefined ? result : withOversize(result, slot, shape.name, oversize);
  }

  async function rowGroupTask({ slot, source, shape, group, start, end }: RowGroupTask): Promise<BatchResult> {
    const { readRowGroup } = await parquet();
    const file = await parquetFiles.get(source);
    const columns = [...new Set([...columnsOf(shape), setup.idColumn])].filter((name) => file.columns.includes(name));
    const rows = await readRowGroup(file, group, columns, { start, end });
    const toSample = bindShape(shape);
    const measured = measure(slot, rows.length, (index): BatchRow => {
      const row = rows[index]!;
      return { sample: toSample(row), id: rowId(row, setup.idColumn), malformed: false };
    });
    return { ...measured, lines: 0, bom: false, base: 0 };
  }

  function samplesTask({ slot, samples, ids }: SamplesTask): BatchResult {
    const measured = measure(slot, samples.length, (index): BatchRow => {
      return { sample: samples[index]!, id: ids[index] ?? null, malformed: false };
    });
    return { ...measured, lines: 0, bom: false, base: 0 };
  }

  async function encodeTask({ source, group, keep, fetch }: EncodeTask): Promise<EncodeResult> {
    const { encodeRowGroup, readRowGroup } = await parquet();
    const file: ParquetFile = await parquetFiles.get(source);
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

  function dispatch(task: MeasureTask | EncodeTask): BatchResult | EncodeResult | Promise<BatchResult | EncodeResult> {
    switch (task.kind) {
      case "lines":
        return linesTask(task);
      case "chunk":
        return chunkTask(task);
      case "rowGroup":
        return rowGroupTask(task);
      case "samples":
        return samplesTask(task);
      case "encode":
        return encodeTask(task);
    }
  }

  async function run(task: MeasureTask | EncodeTask): Promise<BatchResult | EncodeResult | TaskFailure> {
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
      lineFiles.close();
      parquetFiles.close();
    },
  };
}

import type { RowIssue, Sample } from "../core/sample.ts";
import type { ReadRow } from "../io/rows.ts";
import { bindShape, detectShape, type ShapeOverride, type ShapeSpec, withColumns } from "../io/shapes/index.ts";
import { rowId } from "./row-id.ts";
import { sourceIn } from "./row-sources.ts";

/** Rows of one source. */
export interface Batch {
  source: string;
  readonly rows: unknown[];
  readonly samples: Sample[];
  readonly ids: (string | null)[];
}

/** What is made of a row on this thread, where the rows are: only its texts go to a worker. */
export interface RowSample {
  readonly source: string;
  /** What the caller gets back. */
  readonly row: unknown;
  readonly sample: Sample;
}

const unreadable = (issue: RowIssue): Sample => ({ segments: [], meta: { shape: "", turns: [], issues: [issue] } });

/** Rows of the caller's own; their shape is that of the first one. `columns`: what filters want to see besides texts. */
export function rowSampler(
  override: ShapeOverride,
  columns: readonly string[],
  sourceColumn?: string,
): (row: object) => RowSample {
  let toSample: ReturnType<typeof bindShape> | undefined;
  return (row) => {
    const source = "rows";
    if (typeof row !== "object" || row === null || Array.isArray(row)) {
      const type = row === null ? "null" : Array.isArray(row) ? "array" : typeof row;
      return { source, row, sample: unreadable({ reason: "notAnObject", data: { type } }) };
    }
    const named = row as Readonly<Record<string, unknown>>;
    toSample ??= withColumns(
      bindShape(detectShape(source, [named], Object.keys(named), override).spec),
      columns,
      sourceIn(source, sourceColumn),
    );
    return { source, row, sample: toSample(named) };
  };
}

/** Rows of files; each file has its own shape. */
export function fileSampler(columns: readonly string[], sourceColumn?: string): (read: ReadRow) => RowSample {
  let toSample: ReturnType<typeof bindShape> | undefined;
  let spec: ShapeSpec | undefined;
  let file: string | undefined;
  return ({ source, shape, row, issue }) => {
    if (issue !== undefined) return { source, row, sample: unreadable(issue) };
    if (toSample === undefined || spec !== shape || file !== source)
      toSample = withColumns(bindShape(shape), columns, sourceIn(source, sourceColumn));
    [spec, file] = [shape, source];
    return { source, row, sample: toSample(row) };
  };
}

/** Gathers rows into batches; one that is waiting for a slow source goes as it is, so that nothing is held back. */
export async function* batchesOf<Row extends object>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  most: number,
  idColumn: string,
  toSample: (row: Row) => RowSample,
): AsyncGenerator<Batch> {
  const iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  const pending = Symbol("pending");
  let batch = emptyBatch();
  let next: Promise<IteratorResult<Row>> | undefined;
  let done = false;
  try {
    while (!done) {
      let got: IteratorResult<Row> | typeof pending;
      try {
        next ??= Promise.resolve(iterator.next());
        const idle = new Promise<typeof pending>((resolve) => setImmediate(resolve, pending));
        got = batch.rows.length === 0 ? await next : await Promise.race([next, idle]);
      } catch (error) {
        done = true;
        // Rows that came before the error get their verdicts before it is told.
        if (batch.rows.length > 0) yield batch;
        throw error;
      }
      if (got === pending) {
        yield batch;
        batch = emptyBatch();
        continue;
      }
      next = undefined;
      if (got.done) done = true;
      else {
        const { source, row, sample } = toSample(got.value);
        if (batch.rows.length > 0 && batch.source !== source) {
          yield batch;
          batch = emptyBatch();
        }
        batch.source = source;
        batch.rows.push(row);
        batch.samples.push(sample);
        batch.ids.push(rowId(row, idColumn));
      }
      if (batch.rows.length >= most || (done && batch.rows.length > 0)) {
        yield batch;
        batch = emptyBatch();
      }
    }
  } finally {
    if (!done) void Promise.resolve(iterator.return?.()).catch(() => {});
  }
}

const emptyBatch = (): Batch => ({ source: "", rows: [], samples: [], ids: [] });

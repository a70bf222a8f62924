import { threadId } from "node:worker_threads";
import type { Sample } from "../core/sample.ts";
import { fragmentMask } from "../text/private/fragments.ts";
import { privateSpansOf, secretOf } from "../text/private/private-spans.ts";
import { beginSample, endSample } from "../text/texts.ts";
import { type ActiveFilter, LONG_TEXT_UNITS } from "./measure.ts";
import type { BatchRow } from "./measure-batch.ts";
import type { ObservedBatch, WorkerSetup } from "./protocol.ts";
import { STEP_INTS } from "./watchdog.ts";

/** What one filter observes in a batch: its keys, and pairs of a row and the index of a key it has. */
function createKeyColumn() {
  const indexes = new Map<string, number>();
  /** The last row that has the key: a row counts once, however often it has it. */
  const lastRow: number[] = [];
  const rows: number[] = [];
  const at: number[] = [];
  return {
    add(key: string, row: number) {
      let index = indexes.get(key);
      if (index === undefined) {
        index = indexes.size;
        indexes.set(key, index);
        lastRow.push(-1);
      }
      if (lastRow[index] === row) return;
      lastRow[index] = row;
      rows.push(row);
      at.push(index);
    },
    /** Forgets what was added of a row, the latest one. */
    forget(row: number) {
      while (rows.at(-1) === row) {
        rows.pop();
        lastRow[at.pop()!] = -1;
      }
    },
    finish: () => ({ keys: [...indexes.keys()], rows: Uint32Array.from(rows), at: Uint32Array.from(at) }),
  };
}

const isLong = ({ segments }: Sample) => segments.some(({ text }) => text.length > LONG_TEXT_UNITS);

/**
 * Tells which keys are pieces of what is private in a sample: a profile is written down, and no filter needs them. Not counted
 * where output is not masked either, so that no verdict hangs on that.
 */
function privateWords({ segments }: Sample): (key: string) => boolean {
  let fragments: ReturnType<typeof fragmentMask> | null = null;
  return (key) => {
    // Most rows have no key.
    if (fragments === null)
      fragments = fragmentMask(
        segments.flatMap((segment) => privateSpansOf(segment).map((span) => secretOf(segment.text, span))),
      );
    return fragments !== undefined && fragments(key) !== key;
  };
}

/** Binds the filters that observe; the result counts what they see in the rows of a batch, and judges none. */
export function createBatchObserver(
  filters: readonly ActiveFilter[],
  { onCrash, progress }: Pick<WorkerSetup, "onCrash" | "progress">,
) {
  const observers = filters.flatMap(({ filter, options }, index) =>
    filter.observe === undefined ? [] : [{ filter, index, observe: filter.observe(options) }],
  );
  const steps = new Int32Array(progress);

  return (
    slot: number,
    count: number,
    rowAt: (index: number) => BatchRow,
    sizeOf: (index: number) => number,
  ): ObservedBatch => {
    const at = slot * STEP_INTS;
    steps[at + 2] = threadId;
    const columns = observers.map(createKeyColumn);
    const sizes = new Float64Array(count);
    const result = (rows: number) => ({
      sizes: sizes.subarray(0, rows),
      seen: columns.map((column) => column.finish()),
    });
    for (let row = 0; row < count; row++) {
      steps[at] = row + 1;
      steps[at + 1] = -1;
      sizes[row] = sizeOf(row);
      const { sample } = rowAt(row);
      const long = isLong(sample);
      beginSample();
      try {
        const isPrivate = privateWords(sample);
        for (const [each, { filter, index, observe }] of observers.entries()) {
          if (long && filter.time === "quadratic") continue;
          const column = columns[each]!;
          steps[at + 1] = index;
          try {
            observe(sample, (key) => {
              if (!isPrivate(key)) column.add(key, row);
            });
          } catch (error) {
            const shown = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
            if (onCrash === "fail") return { ...result(row), crash: { row, filter: filter.id, error: shown } };
            // What was counted of the row until then would depend on where it stopped.
            column.forget(row);
          }
        }
      } finally {
        endSample();
      }
    }
    steps[at] = 0;
    return result(count);
  };
}

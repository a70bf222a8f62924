import type { SketchColumn } from "../sketch-column.ts";

/** Rows that are not judged but that others are compared with: the existing mix. */
export interface BaseBatch {
  readonly source: string;
  /** The first row, 0-based in its source. */
  readonly row: number;
  readonly rows: number;
  /** One for each filter that compares rows, in their order. */
  readonly sketches: readonly SketchColumn[];
}

/**
 * Tells what compares rows in pairs of a base, and gives what judges are told of it whenever they start anew: the hashes alone
 * stay in memory.
 */
export async function rememberBase(
  batches: AsyncIterable<BaseBatch> | Iterable<BaseBatch>,
  matchings: readonly BaseMemory[],
): Promise<BaseBatch[]> {
  const base: BaseBatch[] = [];
  for await (const batch of batches) {
    for (const matching of matchings) matching.remember(batch);
    const sketches = batch.sketches.map(
      (column, index): SketchColumn =>
        matchings.some((matching) => matching.column === index) ? { kind: "list", list: [] } : column,
    );
    base.push({ ...batch, sketches });
  }
  return base;
}

/** What holds the rows of a base in its own way. */
interface BaseMemory {
  /** Its place among the sketch columns. */
  readonly column: number;
  remember(batch: BaseBatch): void;
}

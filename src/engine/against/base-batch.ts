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

import type { LevelledPage } from "./data-page.ts";
import { ParquetFault } from "./fault.ts";

/** Neighbouring kept rows of a page: their levels `[levelStart, levelEnd)` and values `[valueStart, valueEnd)`. */
export interface KeptRun {
  readonly levelStart: number;
  readonly levelEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Rows that begin in it; a row may have begun in the page before. */
  readonly rows: number;
}

/**
 * Finds the runs of kept rows in a page.
 * @param rowsBefore rows that began in earlier pages
 * @param keep one byte a row of the row group, 1 keeps
 * @param longest levels after which a run ends at the next row, so that a huge page can be split
 * @returns rows begun up to the end of this page
 * @throws ParquetFault when the page has rows beyond `keep` or begins inside of a row that never began
 */
export function keptRuns(
  page: LevelledPage,
  maxDefinition: number,
  rowsBefore: number,
  keep: Uint8Array,
  longest: number,
  onRun: (run: KeptRun) => void,
): number {
  const { count, repetition, definition } = page;
  let row = rowsBefore - 1;
  if (count > 0 && row < 0 && repetition !== undefined && repetition[0] !== 0) {
    throw new ParquetFault("its first page begins in the middle of a row");
  }
  let value = 0;
  let isKept = row >= 0 && keep[row] === 1;
  let levelStart = 0;
  let valueStart = 0;
  let rows = 0;
  const close = (level: number) => {
    if (isKept && level > levelStart) onRun({ levelStart, levelEnd: level, valueStart, valueEnd: value, rows });
    levelStart = level;
    valueStart = value;
    rows = 0;
  };
  for (let i = 0; i < count; i++) {
    if (repetition === undefined || repetition[i] === 0) {
      row++;
      const next = keep[row] === 1;
      if (next !== isKept || (next && i - levelStart >= longest)) {
        close(i);
        isKept = next;
      }
      rows++;
    }
    if (definition === undefined || definition[i] === maxDefinition) value++;
  }
  close(count);
  if (row >= keep.length) throw new ParquetFault(`it has more rows than its row group (${keep.length})`);
  return row + 1;
}

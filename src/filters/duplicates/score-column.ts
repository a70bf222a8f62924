import { z } from "zod";
import { columnNumber } from "../../core/column-number.ts";
import type { Sample } from "../../core/sample.ts";

/** The option that names the column which says how good a row is. */
export const scoreOption = z
  .string()
  .min(1)
  .optional()
  .describe(
    "For `keep: best-score`: the column with a number that says how good the row is, higher is better. Dots lead into objects (`metadata.score`). A row without a number loses to one that has it; of equal ones the first stays.",
  );

interface Keeping {
  readonly keep: string;
  readonly score?: string | undefined;
}

/** What holds of options with `keep` and `score`. */
export const hasScore = ({ keep, score }: Keeping): boolean => keep !== "best-score" || score !== undefined;

/** What is wrong where it does not hold. */
export const SCORE_MISSING = {
  path: ["score"],
  message: 'is missing: keep "best-score" needs the name of the column with the score',
};

/** The columns that these options look at. */
export const scoreColumns = ({ keep, score }: Keeping): string[] =>
  keep === "best-score" && score !== undefined ? [score] : [];

/** The number in a row's column, -Infinity where there is none. */
export const scoreOf = ({ meta: { columns } }: Sample, column: string): number =>
  columnNumber(columns?.[column]) ?? Number.NEGATIVE_INFINITY;

import { InputError } from "../core/errors.ts";
import { type Annotation, takenName } from "../io/table/annotations.ts";
import type { DecidedBatch } from "./decide.ts";

/** What is written beside a row of a decided batch. */
export function annotationOf({ keep, found }: DecidedBatch, row: number): Annotation {
  const counting = (found.get(row)?.findings ?? []).filter(({ severity }) => severity !== "note");
  const codes = [...new Set(counting.map(({ code }) => code))].sort();
  if (keep[row] !== 1) return { outcome: "rejected", codes };
  return { outcome: codes.length > 0 ? "flagged" : "kept", codes };
}

/** @throws {InputError} for a file that has a column of the names that annotations need. */
export function refuseTakenColumns(source: string, columns: readonly string[]): void {
  const taken = takenName(columns);
  if (taken === undefined) return;
  throw new InputError(source, `has a column ${JSON.stringify(taken)} already. Rename it, or run without --annotate`);
}

/** The same of a row; `offset`: where it begins in the stream. */
export function refuseTaken(source: string, row: Readonly<Record<string, unknown>>, offset: number): void {
  if (!Object.hasOwn(row, "shisa_outcome") && !Object.hasOwn(row, "shisa_codes")) return;
  const taken = takenName(Object.keys(row));
  throw new InputError(
    source,
    `the row at byte ${offset} has a column ${JSON.stringify(taken)} already. Rename it, or run without --annotate`,
  );
}

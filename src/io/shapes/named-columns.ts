import type { Sample } from "../../core/sample.ts";
import { isRecord } from "./draft.ts";
import type { Row } from "./values.ts";

/** The top-level columns that must be read for names like `license` or `metadata.license`. */
export const topColumnsOf = (names: readonly string[]): readonly string[] => [
  ...new Set(names.flatMap((name) => (name.includes(".") ? [name, name.slice(0, name.indexOf("."))] : [name]))),
];

/** A column's value; where there is no column of that very name, dots lead into objects. */
export function columnAt(row: Row, name: string): unknown {
  if (Object.hasOwn(row, name)) return row[name];
  let value: unknown = row;
  for (const key of name.split(".")) {
    if (!isRecord(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** Samples that also say where their row is from, and the values of named columns; without names, as they were. */
export function withColumns(
  toSample: (row: Row) => Sample,
  names: readonly string[],
  source: string | ((row: Row) => string),
): (row: Row) => Sample {
  if (names.length === 0) return toSample;
  return (row) => {
    const sample = toSample(row);
    const columns = Object.fromEntries(names.map((name) => [name, columnAt(row, name)]));
    const from = typeof source === "string" ? source : source(row);
    return { ...sample, meta: { ...sample.meta, source: from, columns } };
  };
}

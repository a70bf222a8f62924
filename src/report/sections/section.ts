import type { ShownRecord } from "../formats/format.ts";
import type { TableColumn } from "../table.ts";

/** A part of what a command tells, whatever it is written as. Texts are as they are: whoever writes them makes them safe. */
export type Section =
  /** Sentences; `warn`: what the reader must know before the numbers. */
  | { readonly kind: "words"; readonly text: string; readonly warn?: true }
  | {
      readonly kind: "table";
      readonly shape: readonly TableColumn[];
      readonly rows: readonly (readonly string[])[];
      readonly more?: string;
      /** The first column holds paths: cut, they keep their ends, which say which file it is. */
      readonly paths?: true;
    }
  /** Rows with their findings. */
  | { readonly kind: "rows"; readonly title: string; readonly records: readonly ShownRecord[] }
  /** Texts of rows: what is told of each, then the text. */
  | { readonly kind: "texts"; readonly title: string; readonly items: readonly TextItem[] };

export interface TextItem {
  /** Where the row is. */
  readonly head: string;
  /** Each with a sign before it: `+`, `-`, or none. */
  readonly lines: readonly { readonly sign: "+" | "-" | ""; readonly text: string }[];
}

/** A table of at most so many lines, and how many were left out. */
export function tableSection(
  shape: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  most: number,
  noun: string,
  { paths }: { readonly paths?: true } = {},
): Section[] {
  if (rows.length === 0) return [];
  const left = rows.length - most;
  const more = left > 0 ? `… and ${left} more ${noun}${left === 1 ? "" : "s"}` : undefined;
  return [
    { kind: "table", shape, rows: rows.slice(0, most), ...(paths && { paths }), ...(more !== undefined && { more }) },
  ];
}

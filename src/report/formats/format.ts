import { type AuditRecord, fileOf } from "../audit.ts";
import type { Paint } from "../paint.ts";

/** A record, and the texts its findings point into by path: as they stand in the row, never changed. */
export type ShownRecord = AuditRecord & { readonly texts?: Readonly<Record<string, string>> };

export interface FormatOptions {
  /** Terminal columns a line may take. Default 100, at least 40. */
  readonly columns?: number;
  /** Lines shown before and after the one with the finding, in `full`. Default 1. */
  readonly context?: number;
  /** Findings of one code shown in one row, in `full`; the rest are counted. Default: all. */
  readonly mostOfCode?: number;
  /** Show near misses (severity `note`) too, in the formats for people. */
  readonly notes?: boolean;
  /** Colours; none by default. */
  readonly paint?: Paint;
  /** By code, for the explanations in `full`; `reasonsByCode` makes it. */
  readonly reasons?: ReadonlyMap<string, { readonly why: string }>;
}

/** Turns records into text, piece by piece; the pieces joined are the output. */
export type Format = (records: AsyncIterable<ShownRecord>, options?: FormatOptions) => AsyncIterable<string>;

/** Where a row is, as editors understand it: the line (from 1) of a JSONL file, else the row (from 0). */
export const placeOf = (record: Pick<AuditRecord, "source" | "file" | "line" | "row">): string =>
  `${fileOf(record)}:${record.line ?? record.row}`;

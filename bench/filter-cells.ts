/** What `bench/filters.ts` writes and `bench/compare.ts` reads. */
import type { Length } from "./corpus.ts";
import type { Machine } from "./machine.ts";

/** One part on one language and length. */
export interface FilterCell {
  readonly language: string;
  readonly length: Length;
  readonly part: string;
  readonly kind: "floor" | "base" | "filter" | "analysis";
  readonly rows: number;
  /** UTF-8 bytes of all message contents. */
  readonly textBytes: number;
  /** Of the rows measured. */
  readonly digest: string;
  /** Share of the rows that all filters together find something in. */
  readonly foundIn: number;
  /** Milliseconds each round took, as timed. */
  readonly ms: readonly number[];
  /** Milliseconds per MB (1,000,000 bytes) of text, less what the same round took with no filter. */
  readonly cost: readonly number[];
}

export interface FilterFigures {
  readonly machine: Machine;
  readonly options: Readonly<Record<string, unknown>>;
  readonly cells: readonly FilterCell[];
}

/** Names a cell across revisions. */
export const cellKey = ({ language, length, part }: FilterCell) => `${language} ${length} ${part}`;

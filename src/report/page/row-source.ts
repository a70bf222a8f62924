import type { Choice, CrossFilter } from "../html/cross-filter.ts";
import type { ReportSample } from "../html/report-data.ts";
import type { Contents } from "./contents.ts";

/** Which rows a reader asks for. */
export interface Asked {
  readonly choice: Choice;
  readonly query: string;
  /** Only rows that were drawn by chance. */
  readonly drawn: boolean;
}

/** The rows that match, wherever they are: in the page, or at the server that it came from. */
export interface RowSource {
  /** True where rows are at a server, and come when they are looked at. */
  readonly isServed: boolean;
  ask(asked: Asked): void;
  /** Rows that match, as far as they are found. */
  size(): number;
  /** False while more may be found; then `progress` says how much was looked at, from 0 to 1. */
  isWhole(): boolean;
  progress(): number;
  /** Index among the samples of the row at a place of the list; -1: it is on its way. */
  at(position: number): number;
  /** Place in the list; -1: not there, as far as one knows. */
  positionOf(index: number): number;
  /** True where the row belongs to what was asked for. */
  has(index: number): boolean;
  /** Index of a row by its place in the input; -1: there is none here. Tells `found` when one has come. */
  find(place: string, found: (index: number) => void): number;
  /** Sees to it that the row is here with its content. */
  complete(index: number): void;
  /** False while the row's content is on its way. */
  isComplete(index: number): boolean;
  /** What a reader must know of the server; empty where all is well. */
  trouble(): string;
}

/** Rows that are in the page. */
export function rowsInPage(
  samples: readonly ReportSample[],
  placeOf: (sample: ReportSample) => string,
  filter: CrossFilter,
  contents: Contents,
): RowSource {
  let shown: number[] = [];
  return {
    isServed: false,
    ask({ choice, query }) {
      shown = samples.flatMap((sample, index) =>
        filter.matches(sample, choice) && contents.has(index, query) ? [index] : [],
      );
    },
    size: () => shown.length,
    isWhole: () => true,
    progress: () => 1,
    at: (position) => shown[position] ?? -1,
    positionOf: (index) => shown.indexOf(index),
    has: (index) => shown.includes(index),
    find: (place) => samples.findIndex((sample) => placeOf(sample) === place),
    complete: () => {},
    isComplete: () => true,
    trouble: () => "",
  };
}

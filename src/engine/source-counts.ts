import type { DetectedShape } from "../io/shapes/index.ts";
import type { ReasonCounts, RowCounts, SourceFacts } from "../report/summary.ts";
import { type FactCounts, mergeFacts, noFacts } from "./count-rows.ts";

export type Counts<T> = { -readonly [K in keyof T]: number };

/** Counts of rows as they grow; those of mended ones only where rows may be mended. */
type Rows = Omit<Counts<RowCounts>, "repaired"> & { repaired?: number };

export const noRows = (): Rows => ({ input: 0, kept: 0, rejected: 0, flagged: 0, malformed: 0 });
export const noReasons = (): Counts<ReasonCounts> => ({ rows: 0, rejected: 0, findings: 0, notes: 0 });

/** A kept row that was mended is counted apart. */
export function countRepaired(rows: Rows): void {
  rows.kept--;
  rows.repaired = (rows.repaired ?? 0) + 1;
}

/** How a file was read. */
export type FileShape = Pick<DetectedShape, "spec" | "columns" | "head">;

/** What is counted of one source: a file, or the rows of any files that say they are from it. */
export interface SourceCounts {
  readonly source: string;
  /** Of the files its rows are in, with the rows in each. */
  readonly files: { readonly shape: FileShape; rows: number }[];
  readonly facts: FactCounts;
  readonly rows: Rows;
  readonly codes: Map<string, Counts<ReasonCounts>>;
  readonly families: Map<string, Counts<ReasonCounts>>;
  readonly roles: Map<string, number>;
  readonly unmapped: Set<string>;
  readonly abstained: Map<string, number>;
  readonly dropped: Map<string, number>;
  /** By `slot * 2 + rejected`, then bin. */
  readonly bins: Map<number, Uint32Array>;
}

/** Nothing counted yet of the rows that a source has in a file of this shape. */
export const newSource = (source: string, shape: FileShape): SourceCounts => ({
  source,
  files: [{ shape, rows: 0 }],
  facts: noFacts(),
  rows: noRows(),
  codes: new Map(),
  families: new Map(),
  roles: new Map(),
  unmapped: new Set(),
  abstained: new Map(),
  dropped: new Map(),
  bins: new Map(),
});

export function addInto<T extends object>(into: T, from: T): void {
  for (const key of Object.keys(from) as (keyof T)[])
    into[key] = (((into[key] as number | undefined) ?? 0) + (from[key] as number)) as T[keyof T];
}

export const bump = (counts: Map<string, number>, key: string, times: number) =>
  counts.set(key, (counts.get(key) ?? 0) + times);

/** Adds counts by key to counts by key. */
export function mergeReasons(
  into: Map<string, Counts<ReasonCounts>>,
  from: ReadonlyMap<string, Counts<ReasonCounts>>,
): void {
  for (const [key, counts] of from) {
    if (!into.has(key)) into.set(key, noReasons());
    addInto(into.get(key)!, counts);
  }
}

/** Adds what a source has in one more file. */
export function mergeSource(into: SourceCounts, from: SourceCounts): void {
  into.files.push(...from.files);
  addInto(into.rows, from.rows);
  mergeFacts(into.facts, from.facts);
  mergeReasons(into.codes, from.codes);
  mergeReasons(into.families, from.families);
  for (const key of ["roles", "abstained", "dropped"] as const)
    for (const [name, times] of from[key]) bump(into[key], name, times);
  for (const raw of from.unmapped) into.unmapped.add(raw);
  for (const [slot, bins] of from.bins) {
    const known = into.bins.get(slot);
    if (known === undefined) into.bins.set(slot, bins);
    else for (const [bin, times] of bins.entries()) known[bin]! += times;
  }
}

/** How the files of a source were read, together. */
export function factsOf({ files, facts: { untrained, duplicates, characters, tokens } }: SourceCounts): SourceFacts {
  const [{ shape }] = files as [SourceCounts["files"][number]];
  return {
    shape: shape.spec.name,
    columns: [...new Set(files.flatMap(({ shape: { columns } }) => columns))].sort(),
    head: {
      rows: files.reduce((sum, { shape: { head } }) => sum + head.rows, 0),
      fit: files.reduce((sum, { shape: { head } }) => sum + head.fit, 0),
    },
    untrained,
    duplicates: { ...duplicates },
    characters: { ...characters },
    ...(tokens && { tokens: { ...tokens } }),
  };
}

/** Its rows by the shape they were read with. */
export function shapesOf({ files }: SourceCounts): Record<string, number> {
  const shapes: Record<string, number> = {};
  for (const { shape, rows } of files) shapes[shape.spec.name] = (shapes[shape.spec.name] ?? 0) + rows;
  return shapes;
}

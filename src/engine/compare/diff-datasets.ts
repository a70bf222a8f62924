import { TextHash } from "../../core/hash.ts";
import type { Segment } from "../../core/sample.ts";
import { findInputs, type InputFile } from "../../io/inputs.ts";
import type { ShapeOverride } from "../../io/shapes/index.ts";
import type { DatasetsDiff, RowExample, VersionChange } from "../../report/diff/record.ts";
import { placeKey, type RowReadBack, readBack } from "../read-back.ts";
import { rowId } from "../row-id.ts";
import { createTemporaryFolder } from "../temporary-folder.ts";
import { untilAborted } from "../until-aborted.ts";
import { type ComparedRow, type ComparedRows, joinRows, openComparedRows, type Side } from "./compared-rows.ts";
import { hashedRows } from "./hashed-rows.ts";

export interface DiffDatasetsOptions {
  /** How rows are read, in both versions. */
  readonly shape?: ShapeOverride;
  /** The column that names rows. Default: id. */
  readonly idColumn?: string;
  /** Examples of each kind of change. Default: 3. */
  readonly samples?: number;
  /** What is private stands in the examples as it is. Default: false. */
  readonly unmasked?: boolean;
  readonly signal?: AbortSignal;
}

const SAMPLES = 3;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
const noChange = (): Mutable<VersionChange> => ({ old: 0, new: 0, added: 0, removed: 0, changed: 0 });

/**
 * Compares two versions of a data set by what their rows say: first rows that say the same are set aside, then what is left
 * over is matched by ids. What is compared is sorted over the disk.
 * @param old - files, globs and folders, as for a run.
 * @throws {InputError} {UnknownShapeError} {ConfigError}
 */
export async function diffDatasets(
  old: readonly string[],
  new_: readonly string[],
  options: DiffDatasetsOptions = {},
): Promise<DatasetsDiff> {
  const { idColumn = "id", samples = SAMPLES } = options;
  const files = { old: await findInputs(old), new: await findInputs(new_) };
  const all = [...files.old, ...files.new];
  const temporary = createTemporaryFolder();
  let [bySaying, byId]: (ComparedRows | undefined)[] = [];
  const bySource = new Map<string, Mutable<VersionChange>>();
  const total = { ...noChange(), both: 0 };
  const withId = { old: 0, new: 0 };
  const bump = (source: number, what: keyof VersionChange) => {
    const name = all[source]!.relative;
    const counts = bySource.get(name) ?? noChange();
    bySource.set(name, counts);
    counts[what]++;
    total[what]++;
  };
  const chosen = {
    added: [] as ComparedRow[],
    removed: [] as ComparedRow[],
    changed: [] as [ComparedRow, ComparedRow][],
  };
  const tell = (what: "added" | "removed", row: ComparedRow) => {
    bump(row.source, what);
    if (chosen[what].length < samples) chosen[what].push(row);
  };
  try {
    bySaying = openComparedRows(await temporary.newFile());
    byId = openComparedRows(await temporary.newFile());
    for (const [source, file] of all.entries()) {
      const side: Side = source < files.old.length ? "old" : "new";
      for await (const { hash, row, value } of untilAborted(
        hashedRows(file.path, options.shape ?? {}),
        options.signal,
      )) {
        const id = rowId(value, idColumn);
        if (id !== null) withId[side]++;
        bump(source, side);
        const key = id === null ? undefined : hashOf(id);
        bySaying.add(hash, { side, isRejected: false, source, row, key });
      }
    }
    for (const group of bySaying.groups()) {
      const { both, added, removed } = joinRows(group);
      total.both += both;
      for (const [what, rows] of [["added", added] as const, ["removed", removed] as const])
        for (const row of rows)
          if (row.key === undefined) tell(what, row);
          else byId.add(row.key, row);
    }
    for (const group of byId.groups()) {
      const { changed, added, removed } = joinChanged(group);
      for (const pair of changed) {
        bump(pair[1].source, "changed");
        if (chosen.changed.length < samples) chosen.changed.push(pair);
      }
      for (const row of added) tell("added", row);
      for (const row of removed) tell("removed", row);
    }
  } finally {
    bySaying?.close();
    byId?.close();
    await temporary.remove();
  }
  const exampleOf = await examplesOf(all, [...chosen.added, ...chosen.removed, ...chosen.changed.flat()], options);
  return {
    v: 1,
    kind: "datasets",
    idColumn,
    withId,
    rows: total,
    bySource: Object.fromEntries([...bySource].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))),
    examples: {
      added: chosen.added.map((row) => exampleOf(row)),
      removed: chosen.removed.map((row) => exampleOf(row)),
      changed: chosen.changed.map(([before, after]) => ({
        old: exampleOf(before, after),
        new: exampleOf(after, before),
      })),
    },
  };
}

const hashOf = (id: string): Uint32Array => {
  const words = new Uint32Array(4);
  new TextHash().add(id).writeTo(words, 0);
  return words;
};

/** Rows of one id that say different things. */
function joinChanged(group: readonly ComparedRow[]) {
  const old = group.filter(({ side }) => side === "old");
  const new_ = group.filter(({ side }) => side === "new");
  const pairs = Math.min(old.length, new_.length);
  return {
    changed: old.slice(0, pairs).map((row, at): [ComparedRow, ComparedRow] => [row, new_[at]!]),
    added: new_.slice(pairs),
    removed: old.slice(pairs),
  };
}

/** Reads some rows again for what they say. */
async function examplesOf(
  files: readonly InputFile[],
  rows: readonly ComparedRow[],
  { shape, idColumn = "id", unmasked }: DiffDatasetsOptions,
): Promise<(row: ComparedRow, other?: ComparedRow) => RowExample> {
  const wanted = new Map<string, Set<number>>();
  for (const { source, row } of rows) {
    const { path } = files[source]!;
    wanted.set(path, (wanted.get(path) ?? new Set()).add(row));
  }
  const found = await readBack(wanted, shape, unmasked);
  const readOf = ({ source, row }: ComparedRow) => found.get(placeKey(files[source]!.path, row));
  return (row, other) => {
    const read = readOf(row);
    const segment = read && toldSegment(read, other && readOf(other));
    return {
      source: files[row.source]!.path,
      row: row.row,
      id: read === undefined ? null : rowId(JSON.parse(read.raw), idColumn),
      path: segment?.path ?? null,
      text: segment?.text ?? null,
    };
  };
}

/** The first text that the other row has not; of a row alone its last, which is mostly the answer. */
function toldSegment({ segments }: RowReadBack, other: RowReadBack | undefined): Segment | undefined {
  const texts = segments.filter(({ kind }) => kind === "content");
  if (other === undefined) return texts.at(-1);
  const same = (segment: Segment) =>
    other.segments.some(
      ({ path, role, text }) => path === segment.path && role === segment.role && text === segment.text,
    );
  return texts.find((segment) => !same(segment)) ?? texts.at(-1);
}

import { HASH_WORDS, HashPartitions } from "./hash-partitions.ts";

/** Which of the two sets a row is of. */
export type Side = "old" | "new";

/** A row of one of two sets, as far as comparing them needs it. */
export interface ComparedRow {
  readonly side: Side;
  readonly isRejected: boolean;
  /** Index of its source among the names that the caller keeps. */
  readonly source: number;
  /** 0-based, in its source. */
  readonly row: number;
  /** Index of whatever the caller wants to know of it. */
  readonly note?: number;
  /** Another hash of it, of four words; undefined where it has none. */
  readonly key?: Uint32Array | undefined;
}

const NEW = 1;
const REJECTED = 2;
const HAS_KEY = 4;

/** Words of a row: its hash, its kind, source, row and note, its key. */
const WIDTH = HASH_WORDS + 4 + HASH_WORDS;

/** Rows of two sets, to be read by what they say. */
export interface ComparedRows {
  /** @param hash - the four words that rows are matched by. */
  add(hash: Uint32Array, row: ComparedRow): void;
  /** The rows of each hash, hashes ascending. */
  groups(): Generator<readonly ComparedRow[]>;
  /** Removes what is on disk. */
  close(): void;
}

/** @param file - where they are kept; it must not exist. */
export function openComparedRows(file: string): ComparedRows {
  const partitions = new HashPartitions(file, WIDTH);
  const record = new Uint32Array(WIDTH);
  return {
    add(hash, { side, isRejected, source, row, note = 0, key }) {
      record.set(hash, 0);
      record[HASH_WORDS] = (side === "new" ? NEW : 0) | (isRejected ? REJECTED : 0) | (key === undefined ? 0 : HAS_KEY);
      record[HASH_WORDS + 1] = source;
      record[HASH_WORDS + 2] = row;
      record[HASH_WORDS + 3] = note;
      if (key !== undefined) record.set(key, HASH_WORDS + 4);
      partitions.push(record);
    },
    *groups() {
      for (const group of partitions.groups()) yield group.map(rowOf);
    },
    close: () => partitions.close(),
  };
}

function rowOf(record: Uint32Array): ComparedRow {
  const kind = record[HASH_WORDS]!;
  return {
    side: (kind & NEW) === 0 ? "old" : "new",
    isRejected: (kind & REJECTED) !== 0,
    source: record[HASH_WORDS + 1]!,
    row: record[HASH_WORDS + 2]!,
    note: record[HASH_WORDS + 3]!,
    key: (kind & HAS_KEY) === 0 ? undefined : record.subarray(HASH_WORDS + 4),
  };
}

/** What became of rows that say the same. A row of the one set is matched with one of the other at most. */
export interface Joined {
  /** Rows of the old set that are matched, whatever became of them. */
  readonly both: number;
  readonly newlyRejected: readonly Matched[];
  readonly newlyKept: readonly Matched[];
  readonly added: readonly ComparedRow[];
  readonly removed: readonly ComparedRow[];
}

export interface Matched {
  readonly old: ComparedRow;
  readonly new: ComparedRow;
}

/**
 * Matches rows that say the same: kept with kept and rejected with rejected first, so that a copy which moved has not
 * changed; of several that could be matched, those in the same place.
 */
export function joinRows(rows: readonly ComparedRow[]): Joined {
  const left = (side: Side, isRejected: boolean) =>
    rows.filter((row) => row.side === side && row.isRejected === isRejected);
  const kept = matched(left("old", false), left("new", false));
  const rejected = matched(left("old", true), left("new", true));
  const newlyRejected = matched(kept.old, rejected.new);
  const newlyKept = matched(rejected.old, kept.new);
  const pairs = [kept, rejected, newlyRejected, newlyKept].map((each) => each.pairs.length);
  return {
    both: pairs.reduce((sum, each) => sum + each, 0),
    newlyRejected: newlyRejected.pairs,
    newlyKept: newlyKept.pairs,
    added: [...newlyKept.new, ...newlyRejected.new],
    removed: [...newlyRejected.old, ...newlyKept.old],
  };
}

/** Pairs as many as there are of both, and what is left over of either. */
function matched(old: readonly ComparedRow[], new_: readonly ComparedRow[]) {
  if (old.length === 0 || new_.length === 0) return { pairs: [], old, new: new_ };
  const byPlace = new Map(old.map((row) => [placeOf(row), row]));
  const pairs: Matched[] = [];
  const waiting: ComparedRow[] = [];
  for (const row of new_) {
    const same = byPlace.get(placeOf(row));
    if (same === undefined) waiting.push(row);
    else pairs.push({ old: same, new: row });
    byPlace.delete(placeOf(row));
  }
  const rest = [...byPlace.values()];
  const more = Math.min(rest.length, waiting.length);
  for (let at = 0; at < more; at++) pairs.push({ old: rest[at]!, new: waiting[at]! });
  return { pairs, old: rest.slice(more), new: waiting.slice(more) };
}

const placeOf = ({ source, row }: ComparedRow) => `${source} ${row}`;

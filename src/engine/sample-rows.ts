import { excerptOf } from "../core/span.ts";

/**
 * UTF-16 code units of a row's JSON in the sample, and what a longer one is cut to, at both ends. Nobody reads more of a row;
 * one row of 64 MB of short values took 2 to 3 GB while the sample was masked and the report made of it.
 */
export const MOST_CONTENT = 1 << 18;
const CUT_CONTENT = 20_000;

/** What the sample holds of a row: all of it, or its ends, which are no JSON any more. */
export function sampledContent(row: string): string {
  if (row.length <= MOST_CONTENT) return row;
  // A copy: a slice would keep the whole row in memory.
  return Buffer.from(excerptOf(row, 0, row.length, CUT_CONTENT), "utf16le").toString("utf16le");
}

/** The three kinds of rows a person reviews. */
export type Stratum = "kept" | "borderline" | "rejected";
export const STRATA: readonly Stratum[] = ["kept", "borderline", "rejected"];

/** `reason`: drawn besides, so that rare reasons have examples too; no share of anything is told by these. */
export type SampledAs = Stratum | "reason";

/** A row that is in the sample for now; `content` is filled in before the run ends. */
export interface SampledRow<R> {
  readonly stratum: SampledAs;
  readonly priority: number;
  readonly ordinal: number;
  readonly record: R;
  content: string;
}

/** A bounded random sample per stratum: the rows with the smallest priorities. */
export interface RowSampler<R> {
  /** True when the row would enter; ask before making its record. */
  wants(stratum: Stratum, ordinal: number): boolean;
  add(stratum: Stratum, ordinal: number, record: R): SampledRow<R>;
  /** Remembers the sample as it is; the result brings it back. */
  snapshot(): () => void;
  /** By row order. */
  rows(): SampledRow<R>[];
}

/**
 * A number in [0, 2^32) that depends on seed and ordinal alone, so that the sample is the same for any number of
 * workers. The finaliser of MurmurHash3, twice.
 */
export function priorityOf(seed: number, ordinal: number): number {
  let h = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ ordinal ^ Math.floor(ordinal / 2 ** 32);
  for (let round = 0; round < 2; round++) {
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    h = (h ^ (h >>> 16)) + 0x9e3779b9;
  }
  return h >>> 0;
}

/** @param size - rows in all; a third for each stratum, the odd ones for the first. */
export function createRowSampler<R>(seed: number, size: number): RowSampler<R> {
  const shares = new Map(
    STRATA.map((stratum, index) => [stratum, Math.floor((size + STRATA.length - 1 - index) / STRATA.length)]),
  );
  const heaps = new Map<Stratum, SampledRow<R>[]>(STRATA.map((stratum) => [stratum, []]));
  return {
    wants(stratum, ordinal) {
      const heap = heaps.get(stratum)!;
      const share = shares.get(stratum)!;
      return heap.length < share || (share > 0 && before(priorityOf(seed, ordinal), ordinal, heap[0]!));
    },
    add(stratum, ordinal, record) {
      const heap = heaps.get(stratum)!;
      const row: SampledRow<R> = { stratum, ordinal, priority: priorityOf(seed, ordinal), record, content: "" };
      enter(heap, shares.get(stratum)!, row);
      return row;
    },
    snapshot() {
      const saved = STRATA.map((stratum): [Stratum, SampledRow<R>[]] => [stratum, [...heaps.get(stratum)!]]);
      return () => {
        for (const [stratum, heap] of saved) heaps.set(stratum, heap);
      };
    },
    rows: () => [...heaps.values()].flat().sort((a, b) => a.ordinal - b.ordinal),
  };
}

/** A bounded random sample per reason code; a row that has several codes is a candidate for each of them. */
export interface ReasonSampler<R> {
  wants(codes: Iterable<string>, ordinal: number): boolean;
  add(codes: Iterable<string>, ordinal: number, record: R): SampledRow<R>;
  snapshot(): () => void;
  /** By row order, each row once. */
  rows(): SampledRow<R>[];
}

/** @param share - rows of each code. */
export function createReasonSampler<R>(seed: number, share: number): ReasonSampler<R> {
  let heaps = new Map<string, SampledRow<R>[]>();
  const enters = (code: string, ordinal: number) => {
    const heap = heaps.get(code);
    if (share === 0 || heap === undefined || heap.length < share) return share > 0;
    return before(priorityOf(seed, ordinal), ordinal, heap[0]!);
  };
  return {
    wants(codes, ordinal) {
      for (const code of codes) if (enters(code, ordinal)) return true;
      return false;
    },
    add(codes, ordinal, record) {
      const row: SampledRow<R> = {
        stratum: "reason",
        ordinal,
        priority: priorityOf(seed, ordinal),
        record,
        content: "",
      };
      for (const code of codes) {
        if (!enters(code, ordinal)) continue;
        const heap = heaps.get(code) ?? [];
        heaps.set(code, heap);
        enter(heap, share, row);
      }
      return row;
    },
    snapshot() {
      const saved = [...heaps].map(([code, heap]): [string, SampledRow<R>[]] => [code, [...heap]]);
      return () => {
        heaps = new Map(saved);
      };
    },
    rows: () => [...new Set([...heaps.values()].flat())].sort((a, b) => a.ordinal - b.ordinal),
  };
}

const before = (priority: number, ordinal: number, than: SampledRow<unknown>) =>
  priority < than.priority || (priority === than.priority && ordinal < than.ordinal);

/** Puts a row into a heap of `share` rows at the most; where that is full, its root leaves. */
function enter<R>(heap: SampledRow<R>[], share: number, row: SampledRow<R>): void {
  if (heap.length < share) {
    heap.push(row);
    siftUp(heap, heap.length - 1);
  } else {
    heap[0] = row;
    siftDown(heap);
  }
}

/** A max-heap: its root is the row that leaves next. */
function siftUp(heap: SampledRow<unknown>[], from: number): void {
  for (let at = from; at > 0; ) {
    const parent = (at - 1) >> 1;
    const [low, high] = [heap[at]!, heap[parent]!];
    if (before(low.priority, low.ordinal, high)) return;
    [heap[at], heap[parent]] = [high, low];
    at = parent;
  }
}

function siftDown(heap: SampledRow<unknown>[]): void {
  for (let at = 0; ; ) {
    let largest = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      const candidate = heap[child];
      const best = heap[largest]!;
      if (candidate !== undefined && before(best.priority, best.ordinal, candidate)) largest = child;
    }
    if (largest === at) return;
    [heap[at], heap[largest]] = [heap[largest]!, heap[at]!];
    at = largest;
  }
}

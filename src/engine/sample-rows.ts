/** The three kinds of rows a person reviews. */
export type Stratum = "kept" | "borderline" | "rejected";
export const STRATA: readonly Stratum[] = ["kept", "borderline", "rejected"];

/** A row that is in the sample for now; `content` is filled in before the run ends. */
export interface SampledRow<R> {
  readonly stratum: Stratum;
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
      if (heap.length < shares.get(stratum)!) {
        heap.push(row);
        siftUp(heap, heap.length - 1);
      } else {
        heap[0] = row;
        siftDown(heap);
      }
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

const before = (priority: number, ordinal: number, than: SampledRow<unknown>) =>
  priority < than.priority || (priority === than.priority && ordinal < than.ordinal);

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

import type { Summary } from "../summary-record.ts";
import type { LengthHistogram, ScoreHistogram } from "./report-data.ts";

/**
 * Bins of lengths: the ten preferred numbers of each power of ten (R10 of ISO 3), each a quarter above the one before, from 1
 * to a million characters, so that short answers and books have room.
 */
const R10 = [1, 1.25, 1.6, 2, 2.5, 3.15, 4, 5, 6.3, 8];
const LENGTH_EDGES = [
  0,
  ...[1, 10, 100, 1000, 10_000, 100_000].flatMap((power) => R10.map((step) => Math.ceil(step * power))),
  1e6,
].filter((edge, at, all) => edge !== all[at - 1]);
/** More bins than these are put together, so that each can be seen. */
const MOST_LENGTH_BINS = 24;

/** Counts the lengths of rows in characters, each row for as many as it stands for. */
export function createLengthCounter() {
  const drawn = { kept: 0, rejected: 0 };
  const kept = LENGTH_EDGES.map(() => 0);
  const rejected = LENGTH_EDGES.map(() => 0);
  return {
    add(characters: number, isKept: boolean, weight: number) {
      const bin = LENGTH_EDGES.findLastIndex((edge) => characters >= edge);
      (isKept ? kept : rejected)[bin]! += weight;
      drawn[isKept ? "kept" : "rejected"]++;
    },
    /** Null where there is nothing to compare. */
    histogram(): LengthHistogram | null {
      const isEmpty = (counts: readonly number[]) => counts.every((times) => times === 0);
      if (isEmpty(kept) || isEmpty(rejected)) return null;
      const used = (bin: number) => kept[bin]! + rejected[bin]! > 0;
      const first = LENGTH_EDGES.findIndex((_, bin) => used(bin));
      const end = LENGTH_EDGES.findLastIndex((_, bin) => used(bin)) + 1;
      const together = Math.ceil((end - first) / MOST_LENGTH_BINS);
      const merged = (counts: readonly number[]) =>
        counts
          .slice(first, end)
          .flatMap((_, at, all) =>
            at % together === 0 ? [all.slice(at, at + together).reduce((sum, each) => sum + each, 0)] : [],
          );
      return {
        drawn,
        edges: LENGTH_EDGES.slice(first, end).filter((_, at) => at % together === 0),
        kept: merged(kept),
        rejected: merged(rejected),
      };
    },
  };
}

/** Empty bins that are shown before the lowest score above zero. */
const EMPTY_BEFORE = 3;

/** The scores of each reason over all sources and roles. */
export function scoreHistograms(
  { histograms, binEdges }: Pick<Summary, "histograms" | "binEdges">,
  reasonOf: (
    code: string,
  ) => { readonly index: number; readonly bad: "above" | "below"; readonly limits: readonly number[] } | undefined,
): ScoreHistogram[] {
  const byCode = new Map<string, Map<number, [kept: number, rejected: number]>>();
  for (const { code, outcome, bins } of histograms) {
    const merged = byCode.get(code) ?? new Map<number, [number, number]>();
    byCode.set(code, merged);
    for (const [bin, times] of bins) {
      const counts = merged.get(bin) ?? [0, 0];
      counts[outcome === "keep" ? 0 : 1] += times;
      merged.set(bin, counts);
    }
  }
  return [...byCode].flatMap(([code, merged]) => {
    const reason = reasonOf(code);
    // One value in one bin says nothing; that a reason never fired at all, its absence in the charts says.
    if (reason === undefined || reason.limits.length === 0) return [];
    const used = [...merged.keys()].sort((x, y) => x - y);
    // The bin of each limit is shown, and one beyond it: a limit is seen to lie above or below what was measured.
    const limits = reason.limits.map((limit) => binEdges.findLastIndex((edge) => limit >= edge));
    const first = Math.max(0, Math.min(used[0] ?? 0, ...limits));
    const last = Math.min(binEdges.length - 1, Math.max(used.at(-1) ?? 0, ...limits.map((bin) => bin + 1)));
    // Most texts score nothing at all; from there to the lowest score there is nothing to see.
    const lowest = Math.max(1, Math.min(used.find((bin) => bin > 0) ?? last, ...limits) - EMPTY_BEFORE);
    // Empty bins stay between the others: whether a limit sits in a valley is what one wants to see.
    const bins = binEdges.slice(first, last + 1).map((edge, at) => {
      const [kept, rejected] = merged.get(first + at) ?? [0, 0];
      return [edge, kept, rejected] as const;
    });
    const shown = first === 0 && last > 0 ? [bins[0]!, ...bins.slice(lowest)] : bins;
    return [{ reason: reason.index, bad: reason.bad, limits: reason.limits, bins: shown }];
  });
}

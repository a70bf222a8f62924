import type { Place } from "./corpus/row.ts";

/** The text around a place, on one line. */
export function around(text: string, { start, end }: Place, margin = 24): string {
  const inside = text.slice(start, end);
  const short = inside.length > 70 ? `${inside.slice(0, 45)}…${inside.slice(-20)}` : inside;
  return JSON.stringify(`${text.slice(Math.max(0, start - margin), start)}⟦${short}⟧${text.slice(end, end + margin)}`);
}

/** A share in per cent, six characters wide. */
export const percent = (hits: number, of: number) => (of === 0 ? "–" : `${((100 * hits) / of).toFixed(1)}`).padStart(6);

/** The commonest keys with their counts. */
export function topOf(counts: ReadonlyMap<string, number>, most = 3): string {
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted
    .slice(0, most)
    .map(([code, n]) => `${code} ${n}`)
    .join(", ");
}
/** Counts a key. */
export const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** Items by key, in the order of their first. */
export function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key)!.push(item);
  }
  return groups;
}

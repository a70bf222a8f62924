/** The value at a share of a list in order, between two values where it falls between them. */
export function quantile(list: readonly number[], share: number): number {
  if (list.length === 0) return Number.NaN;
  const sorted = [...list].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at % 1);
}

export const median = (list: readonly number[]): number => quantile(list, 0.5);

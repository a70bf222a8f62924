/** The 95 % interval of a share, by Wilson's score method; shares in `[0, 1]`. */
export function wilson(hits: number, of: number): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const z = 1.959964;
  const share = hits / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** A share in per cent with its interval: `97.4 [95.6, 98.5]`. */
export function shareOf(hits: number, of: number): string {
  if (of === 0) return "–";
  const { low, high } = wilson(hits, of);
  const percent = (value: number) => (100 * value).toFixed(1);
  return `${percent(hits / of).padStart(5)} [${percent(low)}, ${percent(high)}]`;
}

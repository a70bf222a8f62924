/** An estimated ratio with its 95 % interval. */
export interface Estimate {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

/** The standard normal quantile of 97.5 %. */
const Z = 1.959964;

/** The Wilson score interval (E. B. Wilson, 1927): right for small numbers and for ratios near 0 and 1. */
export function estimated(right: number, of: number): Estimate | null {
  if (of === 0) return null;
  const ratio = right / of;
  const z2 = Z * Z;
  const middle = (ratio + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z / (1 + z2 / of)) * Math.sqrt((ratio * (1 - ratio)) / of + z2 / (4 * of * of));
  return { ratio, low: Math.max(0, middle - half), high: Math.min(1, middle + half), of };
}

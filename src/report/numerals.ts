/** A count with commas between thousands, the same in every locale: `20,000`. */
export function count(value: number): string {
  const digits = String(value);
  let shown = digits;
  for (let at = digits.length - 3; at > 0; at -= 3) shown = `${shown.slice(0, at)},${shown.slice(at)}`;
  return shown;
}

/** A share as a percentage with one decimal: `2.9 %`. Something is never shown as nothing, nor most as all. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return "–";
  const value = (part / whole) * 100;
  if (part > 0 && value < 0.05) return "<0.1 %";
  if (part < whole && value >= 99.95) return ">99.9 %";
  return `${value.toFixed(1)} %`;
}

/** `1 row`, `2 rows`. */
export const counted = (value: number, noun: string): string => `${count(value)} ${noun}${value === 1 ? "" : "s"}`;

/** A measured value with four significant digits; whole numbers whole. */
export const measured = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));

/** `score 0.98 > limit 0.5`; digits are added until the two look as different as they are. */
export function scoreAgainst(score: number, limit: number | null): string {
  if (limit === null) return `score ${measured(score)}`;
  const relation = score > limit ? ">" : score < limit ? "<" : "=";
  const [left, right] = [measured(score), measured(limit)];
  return left === right && score !== limit
    ? `score ${score} ${relation} limit ${limit}`
    : `score ${left} ${relation} limit ${right}`;
}

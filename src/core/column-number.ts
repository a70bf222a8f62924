/** The finite number that a column's value is, also one that is written as text; undefined where it is none. */
export function columnNumber(value: unknown): number | undefined {
  if (typeof value !== "number" && typeof value !== "bigint" && typeof value !== "string") return undefined;
  if (typeof value === "string" && value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

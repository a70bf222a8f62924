import type { Statement } from "./statements.ts";

/** Two statements that cannot both hold. */
export interface Conflict {
  readonly first: Statement;
  readonly second: Statement;
}

/** Quantities nearer than this share are one, rounded: 3.8 million and 3.77 million. */
const ROUNDING = 0.1;
/** The same of two quantities that are told to three digits and more. */
const EXACT = 0.01;

const isExact = (value: number): boolean => value.toExponential().split("e")[0]!.replace(/\D/g, "").length >= 3;

/** Statements of one text that are compared. */
const MOST = 60;

/** Pairs of statements, each later one with the first that it contradicts. */
export function conflictsOf(statements: readonly Statement[]): Conflict[] {
  const found: Conflict[] = [];
  const few = statements.slice(0, MOST);
  for (const [at, second] of few.entries()) {
    const first = few.slice(0, at).find((earlier) => contradicts(earlier, second));
    if (first === undefined) continue;
    // Three values and more are a series.
    const values = few.filter(({ attribute, entity }) => attribute === second.attribute && entity === second.entity);
    if (new Set(values.map(({ value }) => value)).size > 2) continue;
    found.push({ first, second });
  }
  return found;
}

function contradicts(one: Statement, other: Statement): boolean {
  if (one.attribute !== other.attribute || one.kind !== other.kind || !isSameEntity(one.entity, other.entity))
    return false;
  if (one.frame !== other.frame || one.start === other.start) return false;
  if (typeof one.value === "number" && typeof other.value === "number") {
    if (one.kind === "year") return one.value !== other.value;
    const rounding = isExact(one.value) && isExact(other.value) ? EXACT : ROUNDING;
    return Math.abs(one.value - other.value) > rounding * Math.max(one.value, other.value);
  }
  const [a, b] = [String(one.value), String(other.value)];
  if (a.includes(b) || b.includes(a)) return false;
  // Two writings of one name share letters.
  for (const letter of a) if (letter > "\u2e80" && b.includes(letter)) return false;
  return a[0] !== b[0];
}

const isSameEntity = (one: string, other: string): boolean => one === other;

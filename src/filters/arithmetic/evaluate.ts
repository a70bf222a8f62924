import type { Token } from "./tokens.ts";

/** What an expression amounts to: all values that its rounded operands allow. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  /** A division or a power with a result that need not be whole. */
  readonly divides: boolean;
  /** Only sums and differences. */
  readonly additive: boolean;
  readonly terms: number;
  /** The finest place of an operand. */
  readonly step: number;
}

interface State {
  readonly tokens: readonly Token[];
  at: number;
  divides: boolean;
  additive: boolean;
  terms: number;
  step: number;
  readonly rounded: boolean;
}

type Range = readonly [low: number, high: number];

/** Operands whose factors are decimal may be rounded ones; in sums they are taken as they stand. */
const isRounded = (tokens: readonly Token[]) =>
  tokens.some(({ kind, is }) => kind === "operator" && (is === "*" || is === "/")) &&
  tokens.some(({ number }) => number !== undefined && number.step < 1);

/**
 * Evaluates tokens of numbers, operators and parentheses with the usual precedence; undefined where they are no expression.
 * `isExact`: decimal operands are taken as they stand.
 */
export function evaluate(tokens: readonly Token[], isExact = false): Amount | undefined {
  const parts = tokens.filter(({ kind }) => kind !== "unit" && kind !== "currency");
  const state: State = {
    tokens: parts,
    at: 0,
    divides: false,
    additive: true,
    terms: 0,
    step: 1,
    rounded: !isExact && isRounded(parts),
  };
  const range = sum(state, 0);
  if (range === undefined || state.at !== parts.length) return undefined;
  const [low, high] = range;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return undefined;
  const { divides, additive, terms, step } = state;
  return { low, high, divides, additive, terms, step };
}

const DEPTH = 12;

function operator(state: State, wanted: string): string | undefined {
  const token = state.tokens[state.at];
  if (token?.kind !== "operator" || !wanted.includes(token.is)) return undefined;
  state.at++;
  return token.is;
}

function sum(state: State, depth: number): Range | undefined {
  let total = product(state, depth);
  for (;;) {
    const sign = total === undefined ? undefined : operator(state, "+-");
    if (sign === undefined) return total;
    const next = product(state, depth);
    if (next === undefined) return undefined;
    const [low, high] = total!;
    total = sign === "+" ? [low + next[0], high + next[1]] : [low - next[1], high - next[0]];
  }
}

function product(state: State, depth: number): Range | undefined {
  let total = power(state, depth);
  for (;;) {
    if (total === undefined) return undefined;
    const implicit = state.tokens[state.at]?.kind === "open" && state.at > 0;
    const sign = implicit ? "*" : operator(state, "*/");
    if (sign === undefined) return total;
    // 6 ÷ 2(1 + 2) is read in two ways.
    if (implicit && state.divides) return undefined;
    state.additive = false;
    const next = power(state, depth);
    if (next === undefined) return undefined;
    if (sign === "/") {
      state.divides = true;
      if (next[0] <= 0 && next[1] >= 0) return undefined;
    }
    const all = total.flatMap((one) => next.map((other) => (sign === "*" ? one * other : one / other)));
    total = [Math.min(...all), Math.max(...all)];
  }
}

function power(state: State, depth: number): Range | undefined {
  const isNegative = state.tokens[state.at]?.is === "-";
  const base = atom(state, depth);
  // So is -3^2.
  if (isNegative && state.tokens[state.at]?.is === "^") return undefined;
  if (base === undefined || operator(state, "^") === undefined) return base;
  const exponent = atom(state, depth);
  if (exponent === undefined || exponent[0] !== exponent[1] || Math.abs(exponent[0]) > 64) return undefined;
  state.additive = false;
  if (!Number.isInteger(exponent[0]) || exponent[0] < 0) state.divides = true;
  return [base[0] ** exponent[0], base[1] ** exponent[0]];
}

function atom(state: State, depth: number): Range | undefined {
  if (depth > DEPTH) return undefined;
  const token = state.tokens[state.at];
  if (token?.kind === "open") {
    state.at++;
    const inside = sum(state, depth + 1);
    if (inside === undefined || state.tokens[state.at]?.kind !== "close") return undefined;
    state.at++;
    return inside;
  }
  if (token?.kind === "operator" && token.is === "-") {
    state.at++;
    const value = atom(state, depth + 1);
    return value === undefined ? undefined : [-value[1], -value[0]];
  }
  if (token?.kind !== "number") return undefined;
  state.at++;
  state.terms++;
  const { value, step } = token.number!;
  state.step = Math.min(state.step, step);
  const slack = state.rounded && step < 1 ? step / 2 : 0;
  const isPercent = state.tokens[state.at]?.kind === "percent";
  if (isPercent) state.at++;
  const scale = isPercent ? 0.01 : 1;
  return [(value - slack) * scale, (value + slack) * scale];
}

import { type Amount, evaluate } from "./evaluate.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** An equation that does not hold, `[start, end)` in UTF-16 code units. */
export interface EquationFault {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly said: string;
  readonly expected: string;
}

/** How far left of `=` and right of it an equation reaches, in UTF-16 code units. */
const LEFT = 160;
const RIGHT = 40;

/** Characters that, before an expression, make it a part of something larger. */
const JOINS = /[A-Za-z0-9)\]}_^\\'"”’!.<>|√∑∏∫%&:#@°′=~≈第月年,，]/;
const FUNCTION = /(?:sin|cos|tan|log|ln|sqrt|exp|mod|gcd|lcm|max|min|of|half|√|平方根|[0-9]の|[0-9]분의)[ {2}]?$/i;
/** Counts and money: what is bought and what it costs have different units in one equation. */
const COUNTS = /^(?:円|元|원|ドル|塊|個|人|本|枚|回|台|冊|匹|点|頭|杯|箱|袋|名|件|歳|개|명|권|점|살|位|隻|顆|張)$/;

/** Near an equation, signs of another arithmetic. */
export const OTHER_ARITHMETIC =
  /\bmod\b|モジュロ|合同式|剰余|余り|あまり|remainder|나머지|餘數|余数|進数|進法|進制|進位|binary|hexadec|octal|\bbase[- ]?\d|이진|진법|連結|文字列|concat|string|문자열|字串|puzzle|riddle|なぞなぞ|パズル|수수께끼|謎語|boolean|論理/i;
/** Beside it, signs that its result is only near. */
export const NEAR = /約|およそ|近似|approx|about|roughly|약|大約|≈|≒|四捨五入|rounded|반올림/i;

/** The equations with numbers only on both sides whose sides differ by more than rounding. `isProse`: not code at a place. */
export function* equationFaults(text: string, isProse: (at: number) => boolean): Generator<EquationFault> {
  for (const sign of "=＝")
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      if (!mayEqual(text, at) || !isProse(at)) continue;
      const fault = faultAt(text, at);
      if (fault !== undefined) yield fault;
    }
}

/** What may stand before `=`, a space aside: digits, units, signs that close; and behind it: digits, signs that open. */
const BEFORE = /[0-9０-９)）%％²³a-z\u3041-\ud7af]/;
const AFTER = /[0-9０-９$¥￥€£₩*\-−－]/;

function mayEqual(text: string, at: number): boolean {
  const before = text[at - 1] === " " ? text[at - 2] : text[at - 1];
  const after = text[at + 1] === " " ? text[at + 2] : text[at + 1];
  return before !== undefined && after !== undefined && AFTER.test(after) && BEFORE.test(before);
}

function faultAt(text: string, at: number): EquationFault | undefined {
  const right = rightSide(text, at + 1);
  if (right === undefined) return undefined;
  const low = Math.max(0, at - LEFT);
  const before = text.slice(low, at);
  // A left side begins behind the line's start and behind another sign of equality, which is kept as the mark of a chain.
  const from = low + Math.max(before.lastIndexOf("\n") + 1, before.lastIndexOf("="), before.lastIndexOf("＝"));
  const tokens = tokensOf(text, from, at);
  const left = leftSide(text, from, tokens);
  if (left === undefined || !left.some(({ kind }, index) => kind === "operator" && isBinary(left, index)))
    return undefined;
  if (hasRemarks(left)) return undefined;
  if (!unitsAgree(left, right.unit)) return undefined;
  // 30日 + 31日 = 10月31日: what follows is a unit that is not known.
  if (right.unit === undefined && left.some(({ kind }) => kind === "unit") && isCjkLetter(text, right.end))
    return undefined;
  const amount = evaluate(left);
  if (amount === undefined) return undefined;
  const percents = left.filter(({ kind }) => kind === "percent").length;
  if (percents > 0 && amount.additive && percents !== amount.terms) return undefined;
  if (isOfDays(text.slice(left[0]!.start, right.end))) return undefined;
  const { value, step } = right;
  const operands = Math.max(1, amount.terms);
  let slack = step / 2;
  if (amount.divides && step === 1) slack = 1;
  else if (amount.divides || step < 1) slack = step * 1.001;
  if (amount.additive)
    slack =
      operands > 2 && amount.step < 1
        ? (operands * amount.step) / 2
        : amount.step < step
          ? step
          : Math.min(amount.step, step) / 2;
  // Long products are often given in round figures.
  slack = Math.max(slack, Math.abs(value) * 1e-9);
  // 480 + 380 = 860万: the operands were meant in the unit of the result.
  const operandsScaled = left
    .filter(({ number }) => number !== undefined)
    .every(({ number }) => number!.scaled || number!.value >= 1e4);
  if (right.scaled && amount.additive && !operandsScaled) return undefined;
  const scales = percents > 0 || right.percent ? [1, 100, 0.01] : [1];
  const fits = scales.some((scale) => {
    const room = slack * (1 + 1e-9);
    return value >= amount.low * scale - room && value <= amount.high * scale + room;
  });
  if (fits && !isPlainlyWrong(left, amount, value)) return undefined;
  const middle = (amount.low + amount.high) / 2;
  const start = left[0]!.start;
  return { start, end: right.end, said: text.slice(start, right.end), expected: shown(middle) };
}

/** Months and days: 9/30 + 29.5 = 10/29. */
const isOfDays = (equation: string) =>
  /^(?:[1-9]|1[0-2])\/(?:[12]?\d|3[01]) ?[+-] ?[\d.]+ ?(?:日|days?)? ?[=＝] ?(?:[1-9]|1[0-2])\/(?:[12]?\d|3[01])$/.test(
    equation,
  );

/** Decimals that are often what is left of a fraction: 0.3 of a third. */
const CUT_OFF = new Set([0.3, 0.33, 0.6, 0.66, 0.67, 0.7, 0.16, 0.17, 0.83, 0.14, 0.11]);
/** Constants of conversions are cut by less than such a share of them: 0.3 m for 0.3048. */
const CUT_SHARE = 0.02;

/** A product of whole numbers and plain decimals (150 × 0.2, 3500 × 1.1) that no rounding of the decimals explains. */
function isPlainlyWrong(left: readonly Token[], { divides, additive }: Amount, value: number): boolean {
  if (divides || additive || left.some(({ kind }) => kind === "percent" || kind === "open")) return false;
  if (
    left.some(
      ({ number }) => number !== undefined && number.step < 1 && (number.step < 0.009 || CUT_OFF.has(number.value)),
    )
  )
    return false;
  const exact = evaluate(left, true);
  return exact !== undefined && Math.abs(value - exact.low) > Math.max(1, CUT_SHARE * Math.abs(exact.low));
}

const shown = (value: number) => (Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(6))));

interface Right {
  readonly value: number;
  readonly step: number;
  readonly end: number;
  readonly unit?: string;
  readonly percent: boolean;
  readonly scaled: boolean;
}

function isCjkLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(text[at] === " " ? at + 1 : at);
  return unit > 0x3040 && unit < 0xd7b0 && unit !== 0x30fb;
}

/** A sign between two operands, not before one. */
const isBinary = (tokens: readonly Token[], index: number) =>
  index > 0 && tokens[index - 1]!.kind !== "operator" && tokens[index - 1]!.kind !== "open";

/** Parentheses that explain an operand: 1人（20-29点） + 2人. */
const hasRemarks = (tokens: readonly Token[]) =>
  tokens.some(({ kind, start }, index) => {
    const before = tokens[index - 1];
    return (
      kind === "open" &&
      before !== undefined &&
      (before.kind === "unit" || (before.kind === "number" && before.end < start))
    );
  });

/** The number right of `=`, where it is all that stands there: undefined before an operator, a variable or a fraction. */
function rightSide(text: string, from: number): Right | undefined {
  const around = text.slice(from, from + RIGHT);
  const lineEnd = around.indexOf("\n");
  const to = from + (lineEnd < 0 ? around.length : lineEnd);
  const tokens = tokensOf(text, from, to);
  let index = 0;
  if (tokens[index]?.kind === "break" && tokens[index]!.is === "**") index++;
  let sign = 1;
  if (tokens[index]?.kind === "operator" && tokens[index]!.is === "-") {
    sign = -1;
    index++;
  }
  if (tokens[index]?.kind === "currency") index++;
  const number = tokens[index++];
  if (number?.kind !== "number") return undefined;
  let { value, step } = number.number!;
  let { end } = number;
  if (tokens[index]?.kind === "operator" && tokens[index]!.is === "/" && tokens[index + 1]?.kind === "number") {
    value /= tokens[index + 1]!.number!.value;
    step = 1e-9;
    end = tokens[index + 1]!.end;
    index += 2;
  }
  const unit = tokens[index]?.kind === "unit" ? tokens[index++] : undefined;
  const percent = tokens[index]?.kind === "percent";
  if (percent) end = tokens[index++]!.end;
  const follower = tokens[index];
  if (follower?.kind === "operator") {
    // Italics end, a dash follows, or a sum goes on.
    const isMark =
      (follower.is === "*" && !/[\s\d(]/.test(text[follower.end] ?? " ")) ||
      (follower.is === "*" && follower.end >= to);
    const isDash =
      follower.is === "-" &&
      text[follower.start - 1] === " " &&
      !/[\d(]/.test(text.slice(follower.end, follower.end + 2));
    if (!isMark && !isDash) return undefined;
  }
  if (follower?.kind === "open" && follower.start === end) return undefined;
  if (
    follower?.kind === "break" &&
    follower.start === end &&
    /[A-Za-z\\^_:!…~〜～.\d√π°]/.test(follower.is) &&
    !/^\.(?!\d|\.)/.test(text.slice(end, end + 2)) &&
    unit === undefined
  )
    return undefined;
  if (follower?.kind === "break" && /[\\√πx]/.test(follower.is)) return undefined;
  if (/^[ ]?(?:\.\.\.|…|余|あまり|remainder|R ?\d|r ?\d|나머지|餘)/.test(text.slice(end, end + 12))) return undefined;
  return {
    value: sign * value,
    step,
    end,
    percent,
    scaled: number.number!.scaled,
    ...(unit === undefined ? {} : { unit: unit.is }),
  };
}

/** The longest expression that ends with the tokens; undefined where something is joined to its beginning. */
function leftSide(text: string, from: number, tokens: readonly Token[]): readonly Token[] | undefined {
  let first = tokens.length;
  let depth = 0;
  while (first > 0) {
    const { kind } = tokens[first - 1]!;
    if (kind === "break" || kind === "equals") break;
    if (kind === "close") depth++;
    else if (kind === "open" && --depth < 0) break;
    const follower = tokens[first]?.kind;
    const isEnd = kind === "number" || kind === "unit" || kind === "percent";
    // Two numbers without a sign between them are not one expression.
    if (isEnd && (follower === "number" || (follower === "currency" && kind !== "unit"))) return undefined;
    first--;
  }
  // A bullet, or the end of bold type.
  while (tokens[first]?.kind === "operator") {
    const { start, end } = tokens[first]!;
    const isBullet =
      text[end] === " " && text.slice(from, start).trim() === "" && (from === 0 || text[from - 1] === "\n");
    const isMark = text[start] === "*" && text[end] !== " ";
    if (!isBullet && !isMark) break;
    first++;
  }
  const begin = tokens[first];
  if (begin === undefined) return undefined;
  const previous = tokens[first - 1];
  if (begin.kind === "operator" && (begin.is !== "-" || (previous !== undefined && previous.kind !== "equals")))
    return undefined;
  if (begin.kind === "close" || begin.kind === "percent" || begin.kind === "unit") return undefined;
  if (begin.start > 0 && begin.start > from - 1) {
    const mark = text[begin.start - 1]!;
    // A comma parts clauses where no digit stands before it.
    const joined = ",，".includes(mark) && !/[\d０-９]/.test(text[begin.start - 2] ?? "") ? " " : mark;
    // The end of bold type: **4** (10-19).
    if (previous?.is === "**" && previous.end < begin.start && !/[\s：:（(]/.test(text[previous.start - 1] ?? " "))
      return undefined;
    if (JOINS.test(joined) && previous?.kind !== "equals" && previous?.is !== "**") return undefined;
  }
  if (from > 0 && begin.start === from && text[from - 1] !== "\n") return undefined;
  if (FUNCTION.test(text.slice(Math.max(0, begin.start - 8), begin.start))) return undefined;
  return tokens.slice(first);
}

/** Words behind a number that are part of it. */
const MULTIPLES = /^(?:dozens?|gross|pairs?|couples?|scores?|hundreds?|thousands?)$/;

/** Measures must be one and the same; counts and money may meet. */
function unitsAgree(left: readonly Token[], right: string | undefined): boolean {
  const measures = new Set(left.filter(({ kind, is }) => kind === "unit" && !COUNTS.test(is)).map(({ is }) => is));
  if (measures.size > 1 || [...measures].some((each) => MULTIPLES.test(each))) return false;
  const measure = [...measures][0];
  // 1台/10人: a rate.
  if (
    left.some(
      ({ kind, is }, at) =>
        is === "/" &&
        kind === "operator" &&
        left[at - 1]?.kind === "unit" &&
        left.some((each, other) => other > at && each.kind === "unit" && each.is !== left[at - 1]!.is),
    )
  )
    return false;
  const additive = left.every(({ kind, is }) => kind !== "operator" || is === "+" || is === "-");
  // 2 weeks + 3: what the bare number counts is not said.
  if (
    additive &&
    measure !== undefined &&
    left.filter(({ kind }) => kind === "number").length !== left.filter(({ kind }) => kind === "unit").length
  )
    return false;
  if (right === undefined || COUNTS.test(right)) return measure === undefined || additive || right === undefined;
  if (measure === undefined) return !additive || !left.some(({ kind }) => kind === "unit");
  return right === measure || (!additive && right.startsWith(measure));
}

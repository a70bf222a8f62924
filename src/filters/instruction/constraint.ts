import type { Answer } from "./answer.ts";
import type { Asked } from "./frame.ts";

/** What a constraint is about; each has a reason of its own. */
export type ConstraintKind =
  | "length"
  | "count"
  | "ends"
  | "word"
  | "letters"
  | "format"
  | "register"
  | "choice"
  | "language";

/** How an answer breaks a constraint. */
export interface Miss {
  /** What was found instead, in words. */
  readonly found: string;
  /** The place, in UTF-16 code units of the answer; the whole answer where it is not given. */
  readonly start?: number;
  readonly end?: number;
  /** What was counted, and the limit that it misses. */
  readonly score?: number;
  readonly limit?: number;
}

/** Something that a prompt demands of its answer and a program can verify. */
export interface Constraint {
  readonly kind: ConstraintKind;
  /** What is limited: of two demands about one topic that differ, neither is sure. */
  readonly topic: string;
  /** `[start, end)` of the words that demand it, in UTF-16 code units of the prompt. */
  readonly start: number;
  readonly end: number;
  /** What is demanded, in plain words; the same for the same demand. */
  readonly asks: string;
  /** Undefined: the answer keeps it, or nobody can say. */
  check(answer: Answer): Miss | undefined;
}

/** Reads the constraints of one group that a sentence of a prompt states. */
export type ConstraintReader = (asked: Asked) => readonly Constraint[];

/** The least and the most that is allowed, both inclusive. */
export interface Bound {
  readonly least: number;
  readonly most: number;
}

/** A count that depends on how one counts: the fewest and the most that a reader may come to. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** How a count of `unit` misses a bound, however one counts; undefined where some way of counting meets it. */
export function missOf(bound: Bound, range: Range, unit: string): Miss | undefined {
  const { least, most } = bound;
  if (range.high < least) return { found: `${range.high} ${unit}`, score: range.high, limit: least };
  if (range.low > most) return { found: `${range.low} ${unit}`, score: range.low, limit: most };
  return undefined;
}

/** A bound in plain words: "at most 100 words". */
export function wordsOf({ least, most }: Bound, unit: string): string {
  if (least === most) return `exactly ${least} ${unit}`;
  if (most === Number.POSITIVE_INFINITY) return `at least ${least} ${unit}`;
  if (least <= 0) return `at most ${most} ${unit}`;
  return `${least} to ${most} ${unit}`;
}

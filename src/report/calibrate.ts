import { isBeyond, type LimitRule } from "./beyond-limit.ts";
import { type Estimate, estimated } from "./html/precision.ts";

/** A rejected row that a person marked, with one of its reasons. */
export interface MarkedFinding {
  readonly code: string;
  readonly isRight: boolean;
  /** The worst score of the code in the row; null where the reason has none. */
  readonly score: number | null;
  readonly limit: number | null;
}

/** What a reason should be set to, by what was marked. */
export interface Proposal {
  readonly code: string;
  readonly precision: Estimate;
  readonly change:
    | { readonly kind: "keep" }
    /** Too few marks to say anything. */
    | { readonly kind: "few" }
    /** A stricter limit, what it would have, and how many of the rightly rejected rows it would lose. */
    | {
        readonly kind: "limit";
        readonly from: number;
        readonly limit: number;
        readonly precision: Estimate;
        readonly lost: number;
      }
    /** No limit would do, or there is none: a flag, so that a person looks. */
    | { readonly kind: "flag" };
}

/** Marks of a reason below which nothing is proposed: ten right ones already leave an interval from 72 %. */
export const FEWEST_MARKS = 10;

/**
 * Proposes limits that have the precision wanted.
 * @param wanted - a ratio, 0–1, that the estimate of a reason has to reach.
 * @param ruleOf - how limits are held, by code; undefined for reasons without scores.
 */
export function proposals(
  marked: readonly MarkedFinding[],
  wanted: number,
  ruleOf: (code: string) => LimitRule | undefined,
): Proposal[] {
  const byCode = new Map<string, MarkedFinding[]>();
  for (const each of marked) byCode.set(each.code, [...(byCode.get(each.code) ?? []), each]);
  return [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, all]): Proposal => {
      const precision = precisionOf(all);
      if (precision.ratio >= wanted && all.length >= FEWEST_MARKS) return { code, precision, change: { kind: "keep" } };
      if (all.length < FEWEST_MARKS) return { code, precision, change: { kind: "few" } };
      const rule = ruleOf(code);
      const change = rule === undefined ? undefined : limitFor(all, wanted, rule);
      return { code, precision, change: change ?? { kind: "flag" } };
    });
}

const precisionOf = (all: readonly MarkedFinding[]): Estimate =>
  estimated(all.filter(({ isRight }) => isRight).length, all.length)!;

/** The loosest limit among the scores seen that has the precision wanted, from enough marks. */
function limitFor(all: readonly MarkedFinding[], wanted: number, rule: LimitRule) {
  const scored = all.filter(({ score }) => score !== null);
  const beyond = (limit: number) => scored.filter(({ score }) => isBeyond(score!, limit, rule));
  const limits = [...new Set(scored.map(({ score }) => score!))].sort((a, b) => (rule.bad === "above" ? a - b : b - a));
  for (const limit of limits) {
    const left = beyond(limit);
    if (left.length < FEWEST_MARKS) return undefined;
    const precision = precisionOf(left);
    if (precision.ratio < wanted) continue;
    const rightOf = (rows: readonly MarkedFinding[]) => rows.filter(({ isRight }) => isRight).length;
    const lost = rightOf(all) - rightOf(left);
    return { kind: "limit", from: all[0]!.limit ?? limit, limit, precision, lost } as const;
  }
  return undefined;
}

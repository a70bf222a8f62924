import type { Changed } from "../../report/diff/record.ts";
import type { KnownReason } from "../../report/explanation.ts";
import { counted, measured } from "../../report/numerals.ts";
import type { Summary } from "../../report/summary.ts";
import type { TriedLimit } from "../../report/whatif/record.ts";

/** What cannot be known without a run, in whole sentences. */
export function remarksOn(
  limits: readonly TriedLimit[],
  facts: {
    readonly summary: Summary;
    readonly reasons: ReadonlyMap<string, KnownReason>;
    readonly orphans: number;
    readonly total: Changed;
  },
): string[] {
  const remarks = limits.flatMap((limit) => remarksOnLimit(limit, facts));
  const { orphans, total } = facts;
  if (orphans > 0)
    remarks.push(
      `${counted(orphans, "row")} ${orphans === 1 ? "is" : "are"} rejected only for being like a row that would be rejected now: the first of each such group would be kept.`,
    );
  if (total.newlyKept > 0)
    remarks.push(
      "Rows that would be kept now are compared with later rows, which a run may then find to be duplicates of them.",
    );
  return remarks;
}

function remarksOnLimit(
  { code, filter, bad, limit, was, recordedFrom, unseen }: TriedLimit,
  { summary, reasons }: { readonly summary: Summary; readonly reasons: ReadonlyMap<string, KnownReason> },
): string[] {
  const remarks: string[] = [];
  if (was.length > 1)
    remarks.push(
      `${code} had several limits (${was.map(measured).join(", ")}), by role or language; all of them are set to ${measured(limit)} here.`,
    );
  const isFurther = recordedFrom === null || (bad === "above" ? limit < recordedFrom : limit > recordedFrom);
  if (isFurther) {
    const where =
      recordedFrom === null
        ? `The audit has no score of ${code}`
        : `The audit has scores of ${code} ${bad === "above" ? "from" : "up to"} ${measured(recordedFrom)} only`;
    const besides =
      unseen === null
        ? "Rows beyond the limit besides were not counted, and only a run can find them"
        : `${rangeOf(unseen)} of kept rows ${unseen.most === 1 ? "is" : "are"} beyond the limit besides, by the histograms; in which rows only a run can tell`;
    remarks.push(
      unseen?.most === 0
        ? `${where}; no kept row has a text beyond the limit besides.`
        : `${where}. ${besides}: it would reject more rows than are counted here.`,
    );
  }
  const others = [...reasons.values()].filter((each) => each.filter === filter && each.code !== code);
  const isLooser = was.some((each) => (bad === "above" ? limit > each : limit < each));
  if (isLooser && others.length > 0)
    remarks.push(
      `Where ${code} would not hold any more, ${filter} may give another of its reasons (${others
        .map((each) => each.code)
        .sort()
        .join(", ")}) for the same place.`,
    );
  const dropped = summary.dropped[code] ?? 0;
  if (isLooser && dropped > 0)
    remarks.push(
      `${counted(dropped, "finding")} of ${code} beyond 100 in one row ${dropped === 1 ? "is" : "are"} not in the audit.`,
    );
  return remarks;
}

const rangeOf = ({ least, most }: { readonly least: number; readonly most: number }): string =>
  least === most ? counted(most, "text") : `${least === 0 ? "Up to" : `${least} to`} ${counted(most, "text")}`;

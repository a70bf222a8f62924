import type { AuditRecord } from "../../report/audit.ts";
import { isBeyond } from "../../report/beyond-limit.ts";
import type { TriedLimit } from "../../report/whatif/record.ts";
import type { NearMissSeverity } from "./near-miss-severity.ts";

/** What another limit makes of a row. */
export interface JudgedAgain {
  readonly rejects: boolean;
  readonly flagged: boolean;
  /** The codes tried that reject now and did not, or rejected and do not; empty where none of them has changed. */
  readonly because: readonly string[];
}

/** Judges rows of an audit by other limits. */
export function createJudge(
  limits: readonly TriedLimit[],
  nearMiss: NearMissSeverity,
): (record: AuditRecord) => JudgedAgain {
  const byCode = new Map(limits.map((limit) => [limit.code, limit]));
  return ({ findings }) => {
    let [rejects, flagged] = [false, false];
    const before = new Set<string>();
    const after = new Set<string>();
    for (const finding of findings) {
      const tried = byCode.get(finding.code);
      let severity = finding.severity as ReturnType<NearMissSeverity>;
      if (tried !== undefined && finding.score !== null) {
        if (severity === "reject") before.add(finding.code);
        if (!isBeyond(finding.score, tried.limit, tried)) continue;
        if (severity === "note") severity = nearMiss(finding);
        if (severity === "reject") after.add(finding.code);
      }
      rejects ||= severity === "reject";
      flagged ||= severity === "flag";
    }
    const because = [...byCode.keys()].filter((code) => before.has(code) !== after.has(code));
    return { rejects, flagged, because };
  };
}

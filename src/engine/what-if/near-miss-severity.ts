import type { SeveritySetting } from "../../core/finding.ts";
import type { Role, Segment } from "../../core/sample.ts";
import { FILTERS } from "../../filters/index.ts";
import type { AuditFinding } from "../../report/audit.ts";
import type { KnownReason } from "../../report/explanation.ts";
import { createPolicy, type PolicySpec, ruleFor } from "../policy.ts";
import { createRaise } from "../strictness.ts";

/** What a near miss would have been, had it not been one; `off` where nobody would have been told. */
export type NearMissSeverity = (finding: AuditFinding) => SeveritySetting;

/** By the policy of the run; a near miss in the audit does not say it. */
export function createNearMissSeverity(spec: PolicySpec, reasons: ReadonlyMap<string, KnownReason>): NearMissSeverity {
  const policy = createPolicy(spec);
  const raise = createRaise(
    FILTERS.map((filter) => ({ filter })),
    spec,
  );
  return ({ code, filter: id, reason: key, role, path }) => {
    const filter = FILTERS.find((each) => each.id === id);
    const reason = reasons.get(code);
    // A plugin's reason is not known here; what its own severity is, neither.
    if (filter === undefined || reason === undefined)
      return spec.dryRun ? "flag" : (ruleFor(code, role, spec.severity) ?? "reject");
    const severity = policy(filter, reason, role === null ? undefined : segmentOf(role, path ?? ""));
    if (severity !== "flag") return severity;
    const [raised] = raise?.([{ code, filter: id, reason: key, severity, role, message: "", data: {} }]) ?? [];
    return raised?.severity ?? severity;
  };
}

/** As much of a text as the policy looks at. That a turn is left out of training the audit does not say. */
const segmentOf = (role: Role, path: string): Segment => ({
  ...{ path, role, text: "", turn: 0, trained: true },
  kind: "content",
});

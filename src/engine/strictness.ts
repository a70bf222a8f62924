import type { AnyFilter, Reason } from "../core/filter.ts";
import type { Finding } from "../core/finding.ts";
import { TRAINED_ROLES } from "../core/sample.ts";
import type { Config } from "./config-schema.ts";
import { type PolicySpec, ruleFor, type SeverityRules } from "./policy.ts";

/** How much is rejected; of the same rows `lenient` keeps at least what `recommended` keeps, and that at least what `strict` keeps. */
export const STRICTNESS = ["recommended", "lenient", "strict"] as const;
export type Strictness = (typeof STRICTNESS)[number];

/** The part of a policy that strictness is; nothing where it is as the presets say. */
export const strictnessOf = (
  level: Strictness | undefined,
  layers: readonly { readonly config: Config }[],
): Pick<PolicySpec, "strictness"> =>
  level === undefined || level === "recommended"
    ? {}
    : { strictness: { level, own: [...new Set(layers.flatMap(({ config }) => Object.keys(config.severity ?? {})))] } };

/** Raises the findings of a row when everything has been found in it. */
export type Raise = (findings: readonly Finding[]) => readonly Finding[];

/**
 * Under `strict`, flags on what a model is trained on reject, but where a severity was set by hand. It comes last: rows are
 * compared with each other as if nothing had been raised, so that a row is no duplicate less because its original goes.
 */
export function createRaise(filters: readonly { readonly filter: AnyFilter }[], spec: PolicySpec): Raise | undefined {
  if (spec.strictness?.level !== "strict" || spec.dryRun) return undefined;
  const own: SeverityRules = Object.fromEntries(spec.strictness.own.map((key) => [key, "flag"]));
  const byId = new Map(filters.map(({ filter }) => [filter.id, filter]));
  const isRaised = ({ severity, code, role, filter: id, reason: key, isContext }: Finding) => {
    if (severity !== "flag" || isContext || ruleFor(code, role, own) !== undefined) return false;
    if (role === null) return true;
    const filter = byId.get(id);
    const reason = filter?.reasons[key] as Reason | undefined;
    return (reason?.roles ?? filter?.roles ?? TRAINED_ROLES).includes(role);
  };
  return (findings) =>
    findings.some(isRaised)
      ? findings.map((finding) => (isRaised(finding) ? { ...finding, severity: "reject" } : finding))
      : findings;
}

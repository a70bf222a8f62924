import type { AnyFilter, Reason } from "../core/filter.ts";
import type { Severity, SeveritySetting } from "../core/finding.ts";
import { type Role, type Segment, TRAINED_ROLES } from "../core/sample.ts";

/**
 * Severities by code, prefix or `CODE@role`, e.g. `{ "SCR": "flag", "RSP001@rejected": "reject" }`.
 * The longest matching prefix wins; of two equally long ones, the one that names the role.
 */
export type SeverityRules = Readonly<Record<string, SeveritySetting>>;

export interface PolicySpec {
  /** Later sets override earlier ones only where they are at least as specific: all are merged key by key. */
  readonly severity: SeverityRules;
  /** Prefixes or codes to run; empty: all. */
  readonly select: readonly string[];
  /** Prefixes or codes to drop. */
  readonly ignore: readonly string[];
  /** Every reject becomes a flag: the first week's mode. */
  readonly dryRun: boolean;
  /** Absent where severities are as presets and config say. `own`: what was set by hand, and so stands. */
  readonly strictness?: { readonly level: "lenient" | "strict"; readonly own: readonly string[] };
}

export const NO_POLICY: PolicySpec = { severity: {}, select: [], ignore: [], dryRun: false };

/** The severity of a reason in a place; `off` drops the finding. */
export type Policy = (filter: AnyFilter, reason: Reason, segment: Segment | undefined) => SeveritySetting;

/** The longest of `prefixes` that `code` starts with, as its length; -1 where none does. */
const longest = (code: string, prefixes: readonly string[]): number =>
  prefixes.reduce((best, prefix) => (code.startsWith(prefix) && prefix.length > best ? prefix.length : best), -1);

/** Selection as in ruff: the longest prefix decides, and of equals the ignore. */
export function isSelected(code: string, { select, ignore }: Pick<PolicySpec, "select" | "ignore">): boolean {
  const chosen = select.length === 0 ? 0 : longest(code, select);
  return chosen >= 0 && chosen > longest(code, ignore);
}

/** The setting of the longest matching rule, or undefined. */
export const ruleFor = (code: string, role: Role | null, severity: SeverityRules): SeveritySetting | undefined =>
  longestRule(code, role, severity)?.setting;

function longestRule(code: string, role: Role | null, severity: SeverityRules) {
  let best = -1;
  let rule: { readonly setting: SeveritySetting; readonly namesRole: boolean } | undefined;
  for (const [key, value] of Object.entries(severity)) {
    const [prefix, onRole] = key.split("@") as [string, string | undefined];
    if (!code.startsWith(prefix) || (onRole !== undefined && onRole !== role)) continue;
    const weight = prefix.length * 2 + (onRole === undefined ? 0 : 1);
    if (weight > best) [best, rule] = [weight, { setting: value, namesRole: onRole !== undefined }];
  }
  return rule;
}

/**
 * What does not reject under `lenient`: claims, languages and forms of characters, single words, likeness to other rows, what
 * was asked for, style. What stays is broken whatever the data are for: bytes, letters, templates, rows that cannot be read,
 * secrets, benchmark items, and what a config's own rules say.
 */
const LENIENT_FLAGS = ["HAL", "LNG", "SCR002", "SCR005", "SCR007", "DUP", "DPO", "TRN", "IFE", "STY", "FLU", "QLT"];

const RANK: Readonly<Record<SeveritySetting, number>> = { off: 0, note: 1, flag: 2, reject: 3 };
const atMost = (setting: SeveritySetting, cap: Severity): SeveritySetting =>
  RANK[setting] > RANK[cap] ? cap : setting;

/** What a finding may be at most where the text is context: a bad rejected answer is the point of a pair. */
function contextCap(filter: AnyFilter, reason: Reason, segment: Segment): Severity {
  const judged: readonly Role[] = reason.roles ?? filter.roles ?? TRAINED_ROLES;
  if (judged.includes(segment.role) && segment.trained) return "reject";
  return segment.role === "rejected" && !judged.includes("rejected") ? "note" : "flag";
}

/**
 * Rows that cannot be read, or that a filter crashed on, go to no file of good rows whatever the config says, so their
 * findings can be neither dropped nor softened: every rejected row is explained.
 */
const UNREADABLE: ReadonlySet<string> = new Set(["ROW010", "ROW011", "ROW012", "ROW013", "ROW020"]);

/**
 * Compiles severity rules into a function, memoised by reason and kind of place. A rule that names the role holds as it
 * stands; any other is capped where the text is context.
 */
export function createPolicy(spec: PolicySpec): Policy {
  const known = new Map<string, SeveritySetting>();
  return (filter, reason, segment) => {
    const key = segment === undefined ? reason.code : `${reason.code}@${segment.role}${segment.trained ? "" : "-"}`;
    const memo = known.get(key);
    if (memo !== undefined) return memo;
    const setting = UNREADABLE.has(reason.code) ? "reject" : settingOf(spec, filter, reason, segment);
    known.set(key, setting);
    return setting;
  };
}

const isSpared = ({ strictness }: PolicySpec, code: string, role: Role | null): boolean =>
  strictness?.level === "lenient" &&
  longest(code, LENIENT_FLAGS) >= 0 &&
  ruleFor(code, role, Object.fromEntries(strictness.own.map((key) => [key, "flag"]))) === undefined;

function settingOf(spec: PolicySpec, filter: AnyFilter, reason: Reason, segment: Segment | undefined): SeveritySetting {
  if (!isSelected(reason.code, spec)) return "off";
  const rule = longestRule(reason.code, segment?.role ?? null, spec.severity);
  let setting = rule?.setting ?? reason.severity;
  if (segment !== undefined && !rule?.namesRole) setting = atMost(setting, contextCap(filter, reason, segment));
  if (isSpared(spec, reason.code, segment?.role ?? null)) setting = atMost(setting, "flag");
  return spec.dryRun ? atMost(setting, "flag") : setting;
}

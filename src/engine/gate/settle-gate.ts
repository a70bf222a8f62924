import { ConfigError } from "../../core/errors.ts";
import { languageTag } from "../../core/language-tag.ts";
import { nearest } from "../../core/nearest.ts";
import type { Role } from "../../core/sample.ts";
import { UNDETERMINED } from "../../text/main-language.ts";
import type { CheckName, GateConfig, LimitConfig, LimitsConfig, RateConfig, Strictness } from "./gate-schema.ts";

/** The most there may be, as a share of the rows looked at, as a number of rows, or both. */
export interface Limit {
  readonly rate?: number;
  readonly rows?: number;
}

export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

interface RowLimits {
  readonly rows?: Bounds;
  readonly rejected?: Limit;
  readonly flagged?: Limit;
  /** By code or prefix. */
  readonly reasons?: Readonly<Record<string, Limit>>;
}

export interface LanguageLimits extends RowLimits {
  readonly minShare?: number;
  readonly maxShare?: number;
}

/** Limits on all rows, or on those of one source. */
export interface Limits extends RowLimits {
  readonly languages?: Readonly<Record<string, LanguageLimits>>;
  readonly roles?: Readonly<Partial<Record<Role, { readonly rejected?: Limit; readonly flagged?: Limit }>>>;
  readonly within?: Limit;
  readonly against?: Limit;
  readonly contamination?: Limit;
  readonly columns?: readonly string[];
  readonly requiredRoles?: readonly Role[];
  readonly shapes?: readonly string[];
}

/** A gate with every value settled. */
export interface Gate {
  readonly all: Limits;
  readonly sources: readonly (readonly [glob: string, limits: Limits])[];
  readonly checks: Readonly<Record<CheckName, Strictness>>;
  readonly baseline: { readonly file?: string; readonly rate: number; readonly rows: number };
  /** Nobody has set a limit: these are ours. */
  readonly isDefault: boolean;
}

/** What was judged, so that a limit on something else is an error. */
export interface Judged {
  /** Every code that can be reported. */
  readonly codes: ReadonlySet<string>;
  /** Every code there is, of filters that did not run too. */
  readonly known: ReadonlySet<string>;
  /** Rows were compared with another set. */
  readonly against: boolean;
  /** Every reject was turned into a flag. */
  readonly dryRun: boolean;
}

/**
 * Where nobody has set a limit. Of clean real rows all filters together reject at most 0.7 % (the project's goal for false
 * positives); three times that over all, or seven times in one source, is no accident.
 */
export const DEFAULT_LIMITS: LimitsConfig = { rejected: 0.02, reasons: { ROW: 0.001 } };
export const DEFAULT_SOURCE_LIMITS: LimitsConfig = { rejected: 0.05 };

const CHECKS: Readonly<Record<CheckName, Strictness>> = {
  shape: "fail",
  measured: "fail",
  newSource: "fail",
  tenfold: "fail",
  clean: "warn",
};
const BASELINE = { rate: 0.005, rows: 5 };

/**
 * Settles the `gate` of a config; without any limit, the defaults, and contamination and duplicates against a base where
 * they were looked for.
 * @throws {ConfigError} naming the key: an unknown code or language, or a limit on something that was not measured.
 */
export function settleGate(config: GateConfig | undefined, from: string, judged: Judged): Gate {
  const { sources, baseline = {}, checks = {}, ...limits } = config ?? {};
  if (judged.dryRun)
    throw new ConfigError(`${from}: with dryRun nothing is rejected, so a gate has nothing to judge. Leave it out`);
  const isDefault = Object.keys(limits).length === 0 && Object.keys(sources ?? {}).length === 0;
  const where = `${from}: gate`;
  const given = isDefault ? defaultLimits(judged) : limits;
  const each = isDefault ? { "**": DEFAULT_SOURCE_LIMITS } : (sources ?? {});
  return {
    all: settleLimits(given, where, judged),
    sources: Object.entries(each).map(([glob, its]) => [glob, settleLimits(its, `${where}.sources.${glob}`, judged)]),
    checks: { ...CHECKS, ...withoutUndefined(checks) },
    baseline: {
      ...(baseline.file !== undefined && { file: baseline.file }),
      rate: baseline.rate === undefined ? BASELINE.rate : rateOf(baseline.rate),
      rows: baseline.rows ?? BASELINE.rows,
    },
    isDefault,
  };
}

const withoutUndefined = <T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;

function defaultLimits({ codes, against }: Judged): LimitsConfig {
  const isRun = (prefix: string) => [...codes].some((code) => code.startsWith(prefix));
  return {
    ...DEFAULT_LIMITS,
    ...(isRun("CON") && { contamination: 0 }),
    ...(against && isRun("DUP") && { duplicates: { against: 0.01 } }),
  };
}

/** `0.025` for 0.025 and for "2.5 %". */
export const rateOf = (given: RateConfig): number =>
  typeof given === "number" ? given : Number(given.replace("%", "").trim()) / 100;

function limitOf(given: LimitConfig, where: string): Limit {
  if (typeof given !== "object") return { rate: rateOf(given) };
  const { maxRate, maxRows } = given;
  if (maxRate === undefined && maxRows === undefined)
    throw new ConfigError(`${where}: it sets no limit. Give maxRate or maxRows`);
  return { ...(maxRate !== undefined && { rate: rateOf(maxRate) }), ...(maxRows !== undefined && { rows: maxRows }) };
}

function settleLimits(given: LimitsConfig, where: string, judged: Judged): Limits {
  const { languages, roles, duplicates, contamination, schema, ...rows } = given;
  const optional = (limit: LimitConfig | undefined, key: string) => limit && limitOf(limit, `${where}.${key}`);
  const run = (prefix: string, key: string, what: string) => {
    if (![...judged.codes].some((code) => code.startsWith(prefix)))
      throw new ConfigError(`${where}.${key}: ${what} were not looked for, so they cannot be limited`);
  };
  if (duplicates?.within !== undefined) run("DUP", "duplicates.within", "duplicates");
  if (duplicates?.against !== undefined) {
    run("DUP", "duplicates.against", "duplicates");
    if (!judged.against)
      throw new ConfigError(`${where}.duplicates.against: there is nothing to compare with. Give it with --against`);
  }
  if (contamination !== undefined && ![...judged.codes].some((code) => code.startsWith("CON")))
    throw new ConfigError(
      `${where}.contamination: no benchmark was given to look for. Give it with --contamination, or in filters.contamination`,
    );
  const settled = {
    ...rowLimits(rows, where, judged),
    languages:
      languages &&
      Object.fromEntries(
        Object.entries(languages).map(([tag, its]) => {
          const { minShare, maxShare, ...inner } = its;
          const here = `${where}.languages.${tag}`;
          return [
            languageOf(tag, here),
            withoutUndefined({
              ...rowLimits(inner, here, judged),
              minShare: minShare === undefined ? undefined : rateOf(minShare),
              maxShare: maxShare === undefined ? undefined : rateOf(maxShare),
            }),
          ];
        }),
      ),
    roles:
      roles &&
      Object.fromEntries(
        Object.entries(roles).map(([role, its]) => [role, rowLimits(its, `${where}.roles.${role}`, judged)]),
      ),
    within: optional(duplicates?.within, "duplicates.within"),
    against: optional(duplicates?.against, "duplicates.against"),
    contamination: contamination === undefined ? undefined : limitOf(contamination, `${where}.contamination`),
    columns: schema?.columns,
    requiredRoles: schema?.roles,
    shapes: schema?.shapes,
  };
  return withoutUndefined(settled) as Limits;
}

function rowLimits(
  { rows, rejected, flagged, reasons }: Pick<LimitsConfig, "rows" | "rejected" | "flagged" | "reasons">,
  where: string,
  judged: Judged,
): RowLimits {
  if (rows?.min !== undefined && rows.max !== undefined && rows.min > rows.max)
    throw new ConfigError(`${where}.rows: min ${rows.min} is more than max ${rows.max}`);
  return withoutUndefined({
    rows: rows && withoutUndefined(rows),
    rejected: rejected === undefined ? undefined : limitOf(rejected, `${where}.rejected`),
    flagged: flagged === undefined ? undefined : limitOf(flagged, `${where}.flagged`),
    reasons:
      reasons &&
      Object.fromEntries(
        Object.entries(reasons).map(([code, limit]) => {
          checkCode(code, `${where}.reasons.${code}`, judged);
          return [code, limitOf(limit, `${where}.reasons.${code}`)];
        }),
      ),
  }) as RowLimits;
}

function checkCode(code: string, where: string, { codes, known }: Judged): void {
  if (code !== "" && [...codes].some((each) => each.startsWith(code))) return;
  if (code !== "" && [...known].some((each) => each.startsWith(code)))
    throw new ConfigError(
      `${where}: it was not measured: its filter is off, not selected, or has nothing to compare with. Drop the limit, or switch it on`,
    );
  const families = [...new Set([...known].map((each) => each.replace(/\d+$/, "")))];
  const near = nearest(code, [...families, ...known]);
  throw new ConfigError(
    `${where}: it is no code or prefix of one. ${near === undefined ? "`shisa-filter filters` lists them" : `Did you mean ${near}?`}`,
  );
}

function languageOf(tag: string, where: string): string {
  if (tag === UNDETERMINED || tag === "zh") return tag;
  const known = languageTag(tag);
  if ("tag" in known) return known.tag;
  throw new ConfigError(
    `${where}: ${JSON.stringify(tag)} is no language.${known.meant === undefined ? "" : ` Did you mean ${known.meant}?`}`,
  );
}

/** The limits on one source: of the globs that match, later ones win key by key. */
export function mergedLimits(found: readonly Limits[]): Limits {
  let merged: Limits = {};
  for (const limits of found) {
    const { reasons, languages, roles } = merged;
    merged = {
      ...merged,
      ...limits,
      ...(reasons && { reasons: { ...reasons, ...limits.reasons } }),
      ...(languages && { languages: { ...languages, ...limits.languages } }),
      ...(roles && { roles: { ...roles, ...limits.roles } }),
    };
  }
  return merged;
}

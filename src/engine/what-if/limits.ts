import { ConfigError } from "../../core/errors.ts";
import { binOf } from "../../core/histogram.ts";
import { suggest } from "../../core/nearest.ts";
import type { AuditRecord } from "../../report/audit.ts";
import { type BadSide, timesBeyond } from "../../report/beyond-limit.ts";
import type { KnownReason } from "../../report/explanation.ts";
import type { Summary } from "../../report/summary.ts";
import type { TriedLimit } from "../../report/whatif/record.ts";
import type { RunFolder } from "../compare/run-folder.ts";

/** A limit to try: of a code, or of an option that is the limit of one. */
export interface LimitSetting {
  /** `SCR001.limit`, `mixed-script.spliceLimit`. */
  readonly name: string;
  readonly limit: number;
}

/** What the audit says of the limits that were in force, by code. */
export interface SeenLimits {
  /** By code, with the sides that findings were on. */
  readonly byCode: ReadonlyMap<string, { readonly limits: ReadonlySet<number>; above: number; below: number }>;
}

/** Collects the limits of an audit. */
export function createSeenLimits() {
  const byCode = new Map<string, { limits: Set<number>; above: number; below: number }>();
  return {
    byCode,
    add({ findings }: AuditRecord): void {
      for (const { code, score, limit, severity } of findings) {
        if (score === null || limit === null) continue;
        const seen = byCode.get(code) ?? { limits: new Set<number>(), above: 0, below: 0 };
        byCode.set(code, seen);
        seen.limits.add(limit);
        if (score === limit) continue;
        // A near miss is on the good side.
        if (score > limit === (severity !== "note")) seen.above++;
        else seen.below++;
      }
    },
  };
}

/**
 * Settles which limits are tried.
 * @throws {ConfigError} for what is no code with a limit, or no option that is one.
 */
export function settleLimits(
  settings: readonly LimitSetting[],
  { byCode }: SeenLimits,
  { run, summary }: RunFolder,
  reasons: ReadonlyMap<string, KnownReason>,
): TriedLimit[] {
  const scored = new Set([
    ...[...reasons.values()].filter((reason) => reason.scored !== undefined).map(({ code }) => code),
    ...byCode.keys(),
    ...summary.histograms.map(({ code }) => code),
  ]);
  const optionsOf = (filter: string) =>
    Object.entries((run.config.filters.find(({ id }) => id === filter)?.options ?? {}) as Record<string, unknown>);
  const filterOf = (code: string) =>
    reasons.get(code)?.filter ?? summary.histograms.find((each) => each.code === code)?.filter ?? "?";
  /** The one option that has the value of the only limit. */
  const optionOf = (code: string): string | null => {
    const [limit, ...others] = byCode.get(code)?.limits ?? [];
    if (limit === undefined || others.length > 0) return null;
    const same = optionsOf(filterOf(code)).filter(([, value]) => value === limit);
    return same.length === 1 ? `${filterOf(code)}.${same[0]![0]}` : null;
  };
  const codeOf = (name: string): string => {
    const at = name.lastIndexOf(".");
    const [head, key] = [name.slice(0, at), name.slice(at + 1)];
    const code = head.toUpperCase();
    if (key === "limit" && scored.has(code)) return code;
    const ofOption = [...scored].filter((each) => optionOf(each) === name);
    if (ofOption.length === 1) return ofOption[0]!;
    if (reasons.has(code) && !scored.has(code))
      throw new ConfigError(
        `--set ${name}: ${code} has no score and no limit. What has: ${[...scored].sort().join(", ")}`,
      );
    const known = [...scored].sort().flatMap((each) => [`${each}.limit`, optionOf(each) ?? `${each}.limit`]);
    throw new ConfigError(`--set ${name}: there is no such limit. ${suggest(name, known)}`);
  };
  return settings.map(({ name, limit }): TriedLimit => {
    const code = codeOf(name);
    if (!run.config.filters.some(({ id }) => id === filterOf(code)))
      throw new ConfigError(`--set ${name}: the filter ${filterOf(code)} was not on in this run, so it has no scores`);
    const seen = byCode.get(code);
    const reason = reasons.get(code);
    const bad: BadSide = reason?.scored?.bad ?? ((seen?.below ?? 0) > (seen?.above ?? 0) ? "below" : "above");
    const was = [...(seen?.limits ?? [])].sort((a, b) => a - b);
    const isMeasured = summary.histograms.some((each) => each.code === code);
    const recordedFrom = recorded(was, bad, isMeasured ? (reason?.scored?.margin ?? 0) : 0);
    return {
      ...{
        code,
        filter: filterOf(code),
        bad,
        ...(reason?.scored?.allowed && { allowed: true as const }),
        limit,
        was,
        option: optionOf(code),
        recordedFrom,
      },
      unseen: isMeasured ? unseenTexts(summary, code, bad, limit, recordedFrom) : null,
    };
  });
}

/** The score from which on the audit has every text, whichever of the limits was in force there. */
function recorded(was: readonly number[], bad: BadSide, margin: number): number | null {
  if (was.length === 0) return null;
  return bad === "above" ? Math.max(...was) - margin : Math.min(...was) + margin;
}

/** Texts of kept rows beyond a limit, less those beyond what is recorded: as histograms tell, so between two numbers. */
function unseenTexts(
  { histograms, binEdges }: Summary,
  code: string,
  bad: BadSide,
  limit: number,
  recordedFrom: number | null,
): { readonly least: number; readonly most: number } {
  const isRecorded = recordedFrom !== null && (bad === "above" ? limit >= recordedFrom : limit <= recordedFrom);
  if (isRecorded) return { least: 0, most: 0 };
  const bins = histograms
    .filter((each) => each.code === code && each.outcome === "keep")
    .flatMap(({ bins: own }) =>
      own.map(([bin, times]) => ({
        edge: binEdges[bin]!,
        next: binEdges[bin + 1] ?? Number.POSITIVE_INFINITY,
        times,
      })),
    );
  const beyond = timesBeyond(bins, limit, bad);
  if (recordedFrom === null) return beyond;
  const known = timesBeyond(bins, recordedFrom, bad);
  // In one bin both limits may cut, and then nothing at all is certain.
  const inOneBin = binOf(limit) === binOf(recordedFrom);
  return { least: inOneBin ? 0 : Math.max(0, beyond.least - known.most), most: beyond.most - known.least };
}

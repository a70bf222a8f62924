import type { AnyFilter, Reason } from "../core/filter.ts";
import type { Finding, FindingData, Severity } from "../core/finding.ts";
import type { Segment } from "../core/sample.ts";
import { excerptOf, wholeCharacters } from "../core/span.ts";
import { fill } from "../core/template.ts";
import type { Policy } from "./policy.ts";

/**
 * At most so many findings of one reason are stored for a row, the gravest first: what decides the row is never lost to
 * what does not. `dropped` counts the rest.
 */
export const MAX_FINDINGS_PER_REASON = 100;

/** Findings of one code: those stored, by severity, and those that found no room. */
type Counts = Record<Severity | "dropped", number>;

const GRAVITY: Readonly<Record<Severity, number>> = { note: 0, flag: 1, reject: 2 };

/** What a filter hands to `report` and `measure`, without the types that tie it to one reason. */
export interface Reported {
  readonly segment?: Segment;
  readonly start?: number;
  readonly end?: number;
  readonly score?: number;
  readonly limit?: number;
  readonly data?: FindingData;
}

/** The findings of one row as they come in. */
export interface Recorder {
  record(filter: AnyFilter, key: string, details: Reported, as?: Severity): void;
  /** The findings so far, in the order of texts and places, and how many each code lost to the cap. */
  take(): { findings: Finding[]; dropped: Record<string, number> };
  readonly findings: readonly Finding[];
}

/** Turns reports into findings: severity by policy, spans of whole characters, messages filled, capped per reason. */
export function createRecorder(policy: Policy): Recorder {
  let findings: Finding[] = [];
  let counts = new Map<string, Counts>();

  function record(filter: AnyFilter, key: string, details: Reported, as?: Severity): void {
    const reason = (filter.reasons as Record<string, Reason>)[key];
    if (reason === undefined) throw new TypeError(`it reported the unknown reason ${JSON.stringify(key)}`);
    const setting = policy(filter, reason, details.segment);
    if (setting === "off") return;
    const severity = as ?? setting;
    if (!makeRoom(reason.code, severity)) return;
    const { segment, data = {} } = details;
    findings.push({
      code: reason.code,
      filter: filter.id,
      reason: key,
      severity,
      message: fill(reason.message, data),
      data,
      role: segment?.role ?? null,
      ...(segment?.trained === false && { isContext: true as const }),
      ...(segment && placeOf(segment, details)),
      ...(details.score !== undefined && { score: details.score }),
      ...(details.limit !== undefined && { limit: details.limit }),
    });
  }

  /** False where the finding is one too many; else a lesser one may have gone for it. */
  function makeRoom(code: string, severity: Severity): boolean {
    let count = counts.get(code);
    if (count === undefined) {
      count = { reject: 0, flag: 0, note: 0, dropped: 0 };
      counts.set(code, count);
    }
    if (count.reject + count.flag + count.note < MAX_FINDINGS_PER_REASON) {
      count[severity]++;
      return true;
    }
    const least: Severity = count.note > 0 ? "note" : count.flag > 0 ? "flag" : "reject";
    const goes = GRAVITY[severity] > GRAVITY[least] ? least : severity;
    // Near misses never count, so one that is not stored is not missed either.
    if (goes !== "note") count.dropped++;
    if (goes === severity) return false;
    findings.splice(
      findings.findLastIndex((finding) => finding.code === code && finding.severity === goes),
      1,
    );
    count[goes]--;
    count[severity]++;
    return true;
  }

  return {
    record,
    get findings() {
      return findings;
    },
    take() {
      const dropped: Record<string, number> = {};
      for (const [code, count] of counts) if (count.dropped > 0) dropped[code] = count.dropped;
      const taken = { findings, dropped };
      if (findings.length > 0) findings = [];
      if (counts.size > 0) counts = new Map();
      return taken;
    },
  };
}

function placeOf(segment: Segment, { start, end }: Reported): Pick<Finding, "span" | "excerpt"> {
  const { text, path } = segment;
  const whole = wholeCharacters(text, start ?? 0, end ?? text.length);
  return { span: { path, ...whole }, excerpt: excerptOf(text, whole.start, whole.end) };
}

import type { Role } from "./sample.ts";
import type { Span } from "./span.ts";

/** `reject`: unfit to train on. `flag`: a person should look. `note`: recorded, never counted. */
export const SEVERITIES = ["reject", "flag", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A severity in a config; `off` drops the finding. */
export type SeveritySetting = Severity | "off";

/** What a finding's message is filled from; scalars only, so that it survives JSON and threads. */
export type FindingData = Readonly<Record<string, string | number | boolean | null>>;

/** One thing found in one row: what, where, why, how sure. */
export interface Finding {
  /** The stable reason code, e.g. `SCR001`. */
  readonly code: string;
  /** The filter's id. */
  readonly filter: string;
  /** The reason's key within its filter. */
  readonly reason: string;
  readonly severity: Severity;
  readonly message: string;
  readonly data: FindingData;
  /** The role of the text the finding is in; null where it is about the row. */
  readonly role: Role | null;
  /** The text is left out of training by the row itself: it is context, whatever its role. */
  readonly isContext?: true;
  /** Absent where the finding is about the whole row. */
  readonly span?: Span;
  /** The same span in Unicode code points: what every file that leaves the program carries. */
  readonly codePoints?: { readonly start: number; readonly end: number };
  /** The text of the span, shortened in its middle to at most 160 code units. */
  readonly excerpt?: string;
  /** What was measured, in the unit of `limit`. */
  readonly score?: number;
  readonly limit?: number;
}

export type Outcome = "keep" | "reject";

export interface Verdict {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}

/** A row is rejected when at least one finding says so. */
export const outcomeOf = (findings: readonly Finding[]): Outcome =>
  findings.some((finding) => finding.severity === "reject") ? "reject" : "keep";

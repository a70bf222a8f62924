import type { AuditRecord } from "../audit.ts";
import type { ShownRecord } from "../formats/format.ts";
import type { LostText } from "../lost-text.ts";

export type GateOutcome = "pass" | "warn" | "fail";

/** One thing a gate looked at. */
export interface Verdict {
  /** `limit`: a limit; `schema`: what rows must look like; `check`: what is odd; `baseline`: change. */
  readonly kind: "limit" | "schema" | "check" | "baseline";
  /** What was counted: `rows rejected`, `SCR001`, `shape`. */
  readonly what: string;
  readonly source: string | null;
  readonly language: string | null;
  readonly role: string | null;
  /** A code or prefix, where the verdict is about one. */
  readonly code: string | null;
  /** Rows counted, and the rows they are a share of; null where it is about no number. */
  readonly rows: number | null;
  readonly of: number | null;
  /** As a person writes it: `≤ 2 %`; empty where there is no number. */
  readonly limit: string;
  readonly outcome: GateOutcome;
  /** One sentence. */
  readonly message: string;
}

/** What decided the verdicts: two results are comparable where all of it is the same. */
export interface JudgedBy {
  readonly version: string;
  readonly rules: number;
  readonly lexicons: string;
  /** Of everything in the configuration that can change a verdict. */
  readonly fingerprint: string;
}

/** A change that another tool or configuration made, in rows with a code that rejects or flags. */
export interface ToolChange {
  readonly message: string;
  readonly added: number;
  readonly removed: number;
  readonly byCode: Readonly<Record<string, { readonly added: number; readonly removed: number }>>;
}

/** What a gate says; the same for any number of workers. */
export interface GateRecord {
  readonly v: 1;
  readonly outcome: GateOutcome;
  readonly rows: { readonly input: number; readonly kept: number; readonly rejected: number; readonly flagged: number };
  readonly sources: number;
  /** The source that most of the rejected rows are of, of several. */
  readonly worst: { readonly source: string; readonly rejected: number } | null;
  /** What the rejected rows have of the trained texts; null where it was not counted. */
  readonly lost: LostText | null;
  readonly judgedBy: JudgedBy;
  /** The limits are the built-in ones. */
  readonly defaults: boolean;
  /** Failures first, then warnings, then what passed; the order of the config within each. */
  readonly verdicts: readonly Verdict[];
  /** What is better than the baseline, a sentence each. */
  readonly improvements: readonly string[];
  readonly toolChange: ToolChange | null;
  readonly notes: readonly string[];
  readonly samples: readonly ShownRecord[];
}

/** A record as it leaves the program: the texts around the findings stay inside. */
export const withoutTexts = ({ texts: _, ...record }: ShownRecord): AuditRecord => record;

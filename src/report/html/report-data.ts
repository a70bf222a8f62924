import type { Outcome, Severity } from "../../core/finding.ts";
import type { RowCounts } from "../summary-record.ts";

/**
 * What a report page shows, as the page carries it: plain data, made once by `report/html`, read by `report/page`.
 * Names that come again and again stand once in a list, and are meant by their index.
 */
export interface ReportData {
  readonly v: 1;
  /** The program that made it, and its rule set. */
  readonly version: string;
  readonly rules: string;
  /** Tells the marks of this audit from those of another, in a browser that keeps both. */
  readonly key: string;
  /** Null where only an audit is at hand, which has no rows without findings. */
  readonly rows: RowCounts | null;
  readonly sources: readonly ReportSource[];
  readonly reasons: readonly ReportReason[];
  readonly roles: readonly string[];
  /** BCP 47 tags; `?` where nobody looked. */
  readonly languages: readonly string[];
  /** Every row with a finding, rows alike together: what the page counts, whatever filter is set. */
  readonly patterns: readonly Pattern[];
  readonly lengths: LengthHistogram | null;
  readonly scores: readonly ScoreHistogram[];
  readonly clusters: Clusters;
  /** Rows of the input by language, as the first look counted them. */
  readonly mix: LanguageMix | null;
  readonly samples: readonly ReportSample[];
  /** What a reader must know before trusting the numbers; whole sentences. */
  readonly remarks: readonly string[];
}

export interface ReportSource {
  readonly name: string;
  readonly rows: RowCounts | null;
}

export interface ReportReason {
  readonly code: string;
  /** The reason in words: `glued script`. */
  readonly name: string;
  readonly filter: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  /** Ratios 0–1 from the bench, where it was measured. */
  readonly precision: number | null;
  readonly recall: number | null;
}

/** Rows of one source, language and outcome that have the same findings, however often each. */
export interface Pattern {
  readonly source: number;
  readonly language: number;
  readonly outcome: Outcome;
  /** In threes: reason, 1 for a reject and 0 for a flag, role (-1: the row itself). */
  readonly found: readonly number[];
  readonly rows: number;
}

export interface LengthHistogram {
  /** Lower edges in characters, ascending. */
  readonly edges: readonly number[];
  /** Rows that were measured. */
  readonly drawn: { readonly kept: number; readonly rejected: number };
  /** Rows by bin, each for as many as it stands for. */
  readonly kept: readonly number[];
  readonly rejected: readonly number[];
}

export interface ScoreHistogram {
  readonly reason: number;
  readonly bad: "above" | "below";
  /** The limits that were in force; more than one where roles or languages have their own. */
  readonly limits: readonly number[];
  /** Lower edge, texts of kept rows, texts of rejected rows; ascending, empty bins between others too. */
  readonly bins: readonly (readonly [edge: number, kept: number, rejected: number])[];
}

export interface Clusters {
  /** How many clusters have so many rows, the original counted in; ascending. */
  readonly bySize: readonly (readonly [rows: number, clusters: number])[];
  /** The largest, by their original. */
  readonly largest: readonly { readonly of: string; readonly rows: number }[];
}

export interface LanguageMix {
  readonly looked: number;
  readonly rows: readonly (readonly [language: string, rows: number])[];
}

/** A row that can be looked at. */
export interface ReportSample {
  readonly source: number;
  readonly row: number;
  readonly line: number | null;
  readonly id: string;
  readonly hash: string | null;
  readonly outcome: Outcome;
  readonly language: number;
  /** Drawn by chance among all rows of its outcome: shares may be estimated by it. */
  readonly isFair: boolean;
  readonly findings: readonly SampleFinding[];
  /** Findings that are not here because the row has too many. */
  readonly more: number;
  /** Empty where the row's content is not at hand. */
  readonly texts: readonly SampleText[];
  /** The row as JSON, or null: not at hand, or too long. */
  readonly raw: string | null;
  readonly partner: Partner | null;
}

export interface SampleFinding {
  readonly reason: number;
  readonly severity: Severity;
  readonly role: number;
  /** Index into `texts`; -1 where the finding is about the row, or the text is not at hand. */
  readonly text: number;
  readonly path: string | null;
  /** UTF-16 code units in the whole text. */
  readonly start: number;
  readonly end: number;
  readonly excerpt: string | null;
  readonly score: number | null;
  readonly limit: number | null;
  readonly message: string;
  /** What was found besides, by name. */
  readonly evidence: readonly (readonly [name: string, value: string])[];
}

export interface SampleText {
  readonly path: string;
  readonly role: string;
  readonly kind: string;
  readonly language: string | null;
  /** UTF-16 code units of the whole text. */
  readonly length: number;
  /** The text where `at` says; one piece from 0 unless the text is too long. Null: read it from `raw` at `path`. */
  readonly pieces: readonly (readonly [at: number, text: string])[] | null;
}

/** The earlier row that a duplicate is one of. */
export interface Partner {
  readonly place: string;
  readonly texts: readonly { readonly path: string; readonly role: string; readonly text: string }[];
}

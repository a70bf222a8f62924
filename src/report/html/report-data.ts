import type { Outcome, Severity } from "../../core/finding.ts";
import type { BaselineChanges } from "../baseline-changes.ts";
import type { GateOutcome } from "../gate/record.ts";
import type { LostText } from "../lost-text.ts";
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
  /** How sure one may be of the rejections, from the bench: whole sentences; null without the counts of the run. */
  readonly sure: string | null;
  /** What the rejected rows have of the trained texts; null where it was not counted. */
  readonly lost: LostText | null;
  /** What is different from an earlier state, where there is one to compare with. */
  readonly changes: BaselineChanges | null;
  /** What a gate said, where one ran. */
  readonly verdict: PageVerdict | null;
  /** What a reader must know before trusting the numbers; whole sentences. */
  readonly remarks: readonly string[];
  /** Where a server has all rows, and keeps the marks; `samples` are then examples. */
  readonly served?: Served;
}

/** A gate's verdict, with all that it held against limits: what failed first. */
export interface PageVerdict {
  readonly outcome: GateOutcome;
  readonly headline: string;
  readonly limits: readonly PageLimit[];
  readonly improvements: readonly string[];
  readonly toolChange: string | null;
  readonly notes: readonly string[];
  /** The limits are the built-in ones. */
  readonly isDefault: boolean;
}

export interface PageLimit {
  readonly outcome: GateOutcome;
  readonly subject: string;
  readonly amount: string;
  readonly limit: string;
  readonly message: string;
  /** What it is about, where that can be looked at. */
  readonly source: string | null;
  /** A code or prefix. */
  readonly code: string | null;
}

/** What a page needs to know of the server that it came from. */
export interface Served {
  /** Marks that were made before. */
  readonly marks: readonly unknown[];
  /** Where marks are kept. */
  readonly file: string;
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
  /** What the bench measured of it, in words, by language; empty where nothing was. */
  readonly measured: Readonly<Record<string, string>>;
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

/** Rows of the whole input by the language of their longest trained text, most first. */
export interface LanguageMix {
  readonly rows: readonly (readonly [language: string, rows: number, rejected: number])[];
}

/** A row that can be looked at. */
export interface ReportSample {
  readonly source: number;
  /** The file, where that is not the source. */
  readonly file: string | null;
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

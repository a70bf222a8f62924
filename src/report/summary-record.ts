import type { Outcome } from "../core/finding.ts";
import type { Role } from "../core/sample.ts";

/** Rows of the run or of one source. `kept + rejected = input`; malformed rows are among the rejected. */
export interface RowCounts {
  readonly input: number;
  readonly kept: number;
  readonly rejected: number;
  /** Kept rows with a flag. */
  readonly flagged: number;
  readonly malformed: number;
}

/** What one code, or one family of codes, found. Notes are near misses and count nowhere but in `notes`. */
export interface ReasonCounts {
  /** Rows with a finding that rejects or flags. */
  readonly rows: number;
  /** Rows with a finding that rejects. A row with several codes counts under each of them. */
  readonly rejected: number;
  /** Findings that reject or flag, stored or not. */
  readonly findings: number;
  /** Near misses. */
  readonly notes: number;
}

/** Values of one scored reason, as counts by bin: `bins` holds `[bin, count]` pairs, bins ascending, none empty. */
export interface Histogram {
  readonly code: string;
  readonly filter: string;
  readonly reason: string;
  readonly source: string;
  /** Null: measured of the row, not of one text. */
  readonly role: Role | null;
  readonly outcome: Outcome;
  readonly bins: readonly (readonly [bin: number, count: number])[];
}

/** A role as rows spell it, and what it was read as; null where nothing knew it. */
export interface SeenRole {
  readonly source: string;
  readonly raw: string;
  readonly role: Role | null;
  readonly count: number;
}

/** Kept rows that many rows went for, of one filter that compares rows in pairs. */
export interface MatchCounts {
  readonly filter: string;
  /** Rows that were like more earlier rows than a row is compared with. */
  readonly capped: number;
  /** The rows that most others are too like, most first. */
  readonly largest: readonly MatchGroup[];
}

export interface MatchGroup {
  readonly source: string;
  /** 0-based, in its source. */
  readonly row: number;
  /** Rows that were found too like it, itself not counted. */
  readonly rows: number;
  /** A passage that the first of them shares with it, if it is known. */
  readonly shared: string | null;
}

/** `summary.json`: integers only, keys in code-unit order, the same for any number of workers. */
export interface Summary {
  readonly v: 1;
  readonly rows: RowCounts;
  readonly bySource: Readonly<Record<string, RowCounts>>;
  readonly byCode: Readonly<Record<string, ReasonCounts>>;
  /** By the letters of the code: `SCR`. */
  readonly byFamily: Readonly<Record<string, ReasonCounts>>;
  readonly bySourceCode: Readonly<Record<string, Readonly<Record<string, ReasonCounts>>>>;
  readonly roles: readonly SeenRole[];
  /** Rows by shape, by source. */
  readonly shapes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Rows on which a filter abstained because a text was too long for it, by filter. */
  readonly abstentions: Readonly<Record<string, number>>;
  /** Findings beyond what is stored of one reason in one row, by code. */
  readonly dropped: Readonly<Record<string, number>>;
  /** What filters that compare rows in pairs found, where there are any. */
  readonly matches: readonly MatchCounts[];
  /** Lower edges of the bins of `histograms`, ascending: BIN_EDGES. */
  readonly binEdges: readonly number[];
  readonly histograms: readonly Histogram[];
}

/** The family of a code: its letters. */
export const familyOf = (code: string): string => code.replace(/\d+$/, "");

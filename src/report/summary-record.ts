import type { Outcome } from "../core/finding.ts";
import type { Role } from "../core/sample.ts";

/** Rows of the run or of one source. `kept + repaired + rejected = input`; malformed rows are among the rejected. */
export interface RowCounts {
  readonly input: number;
  readonly kept: number;
  readonly rejected: number;
  /** Kept rows with a flag. */
  readonly flagged: number;
  readonly malformed: number;
  /** Rows that were mended and written to repaired/: neither kept nor rejected. There only where --fix was asked. */
  readonly repaired?: number;
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

/** Rows of one language. A row's language is that of its longest trained text; `und` where it cannot be told. */
export interface LanguageCounts {
  readonly input: number;
  readonly rejected: number;
  /** Kept rows with a flag. */
  readonly flagged: number;
  /** Rows by code, as in ReasonCounts. */
  readonly codes: Readonly<Record<string, Pick<ReasonCounts, "rows" | "rejected">>>;
}

/** Rows that have a text of one role. */
export interface RoleCounts {
  readonly rows: number;
  /** Of them, rows with a finding in such a text that rejects. */
  readonly rejected: number;
  /** Of them, rows with a finding in such a text that flags, and with none that rejects. */
  readonly flagged: number;
}

/** How a source was read. */
export interface SourceFacts {
  readonly shape: string;
  /** All of a Parquet file, those of the first rows of JSON Lines; in code-unit order. */
  readonly columns: readonly string[];
  /** Rows the shape was told from, and how many of them fit it. */
  readonly head: { readonly rows: number; readonly fit: number };
  /** Rows without any text that a model is trained on: nothing judges them. */
  readonly untrained: number;
  /** Rows that repeat an earlier row of the inputs, and rows that repeat one of the set they were compared with. */
  readonly duplicates: { readonly within: number; readonly against: number };
  /**
   * Length of the texts that a model is trained on, in UTF-16 code units, and how much of it the rejected rows have.
   * Version 0.1 did not count it.
   */
  readonly characters?: { readonly input: number; readonly rejected: number };
  /** Tokens of the same texts, where a tokenizer was given and the source has rows. */
  readonly tokens?: { readonly input: number; readonly rejected: number };
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
  readonly bySourceFamily: Readonly<Record<string, Readonly<Record<string, ReasonCounts>>>>;
  readonly bySourceLanguage: Readonly<Record<string, Readonly<Record<string, LanguageCounts>>>>;
  readonly bySourceRole: Readonly<Record<string, Readonly<Partial<Record<Role, RoleCounts>>>>>;
  readonly sources: Readonly<Record<string, SourceFacts>>;
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

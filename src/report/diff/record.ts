import type { AuditRecord } from "../audit.ts";
import type { RowCounts } from "../summary-record.ts";

/** One thing that two runs did not have in common; values are as JSON, null where there is none. */
export interface Difference {
  readonly what: string;
  readonly old: string | null;
  readonly new: string | null;
}

/** Rows whose outcome has changed. */
export interface Changed {
  readonly newlyRejected: number;
  readonly newlyKept: number;
}

/** What became of rows of one source. */
export interface SourceChange extends Changed {
  readonly added: number;
  readonly removed: number;
}

/** Two runs beside each other: `diff OLD NEW --format json`. Rows are the same where they say the same. */
export interface RunsDiff {
  readonly v: 1;
  readonly kind: "runs";
  /** What the runs judged by that is not the same; empty where all of it is. */
  readonly differences: readonly Difference[];
  /** The same files, byte for byte. */
  readonly sameInputs: boolean;
  readonly old: RowCounts;
  readonly new: RowCounts;
  /** Rows that both runs read, and of them those whose outcome has changed; rows that only one has. */
  readonly rows: SourceChange & { readonly both: number };
  /** By code: rows that it rejects now and that were kept; rows that it rejected and that are kept now. */
  readonly byReason: Readonly<Record<string, Changed>>;
  /** Added and newly rejected or kept rows by their source in the new run, removed ones by theirs in the old. */
  readonly bySource: Readonly<Record<string, SourceChange>>;
  /** As the new run's audit has them, and the old run's. */
  readonly examples: { readonly newlyRejected: readonly AuditRecord[]; readonly newlyKept: readonly AuditRecord[] };
}

/** Rows of one source of two versions of a data set. */
export interface VersionChange {
  readonly old: number;
  readonly new: number;
  readonly added: number;
  readonly removed: number;
  /** Rows of one id that say something else; none where rows have no ids. */
  readonly changed: number;
}

/** A row of one version, and what it says there. */
export interface RowExample {
  readonly source: string;
  readonly row: number;
  readonly id: string | null;
  /** The path of the text; null where the row has none, or cannot be read again. */
  readonly path: string | null;
  readonly text: string | null;
}

/** Two versions of a data set. */
export interface DatasetsDiff {
  readonly v: 1;
  readonly kind: "datasets";
  readonly idColumn: string;
  /** Rows that have an id of their own. */
  readonly withId: { readonly old: number; readonly new: number };
  readonly rows: VersionChange & { readonly both: number };
  readonly bySource: Readonly<Record<string, VersionChange>>;
  readonly examples: {
    readonly added: readonly RowExample[];
    readonly removed: readonly RowExample[];
    /** The first text that is another, before and after. */
    readonly changed: readonly { readonly old: RowExample; readonly new: RowExample }[];
  };
}

export type DiffRecord = RunsDiff | DatasetsDiff;

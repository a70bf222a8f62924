import type { AuditRecord } from "../audit.ts";
import type { LimitRule } from "../beyond-limit.ts";
import type { Changed } from "../diff/record.ts";
import type { RowCounts } from "../summary-record.ts";

/** Another limit, and what is known of the one that was in force. */
export interface TriedLimit extends LimitRule {
  readonly code: string;
  readonly filter: string;
  readonly limit: number;
  /** The limits that were in force, as findings tell them; more than one where roles or languages have their own. */
  readonly was: readonly number[];
  /** The option to set, where it can be told: `mixed-script.spliceLimit`. */
  readonly option: string | null;
  /** The worst score that need not be in the audit: with a limit on this side of it, findings are missing here. */
  readonly recordedFrom: number | null;
  /**
   * Texts of kept rows that the limit would be beyond, and that the audit does not have: at least, and at most. Null: nobody
   * counted them.
   */
  readonly unseen: { readonly least: number; readonly most: number } | null;
}

/** What other limits would have done: `whatif OUT --format json`. */
export interface WhatIfRecord {
  readonly v: 1;
  readonly limits: readonly TriedLimit[];
  readonly old: Pick<RowCounts, "input" | "kept" | "rejected">;
  readonly new: Pick<RowCounts, "input" | "kept" | "rejected">;
  readonly rows: Changed;
  /** By code: rows that it would reject, and rows that it would not reject any more and nothing else does. */
  readonly byReason: Readonly<Record<string, Changed>>;
  readonly bySource: Readonly<Record<string, Changed>>;
  /** Kept rows that would have a flag more, and those that would have one less. */
  readonly flags: { readonly more: number; readonly fewer: number };
  /** Rows that stay rejected for nothing but being like a row that would be rejected now. */
  readonly orphans: number;
  /** What nobody can know without a run; whole sentences. */
  readonly remarks: readonly string[];
  readonly examples: { readonly newlyRejected: readonly AuditRecord[]; readonly newlyKept: readonly AuditRecord[] };
}

import { type Reservoir, reservoir, seeded } from "../../core/random.ts";
import type { AuditRecord } from "../../report/audit.ts";
import type { Changed } from "../../report/diff/record.ts";
import type { KnownReason } from "../../report/explanation.ts";
import { partnerOf } from "../../report/html/count-patterns.ts";
import type { WhatIfRecord } from "../../report/whatif/record.ts";
import { readAudit } from "../audit-read.ts";
import { openRunFolder } from "../compare/run-folder.ts";
import { maskRecord } from "../masking/mask-record.ts";
import type { PolicySpec } from "../policy.ts";
import { placeKey } from "../read-back.ts";
import { untilAborted } from "../until-aborted.ts";
import { createJudge } from "./judge-again.ts";
import { createSeenLimits, type LimitSetting, settleLimits } from "./limits.ts";
import { createNearMissSeverity } from "./near-miss-severity.ts";
import { remarksOn } from "./remarks.ts";

export interface WhatIfOptions {
  /** By code. */
  readonly reasons: ReadonlyMap<string, KnownReason>;
  /** Examples of each code, either way. Default: 2. */
  readonly samples?: number;
  /** What is private stands in the examples as it is, if the audit was written so. Default: false. */
  readonly unmasked?: boolean;
  readonly signal?: AbortSignal;
}

const SAMPLES = 2;

/** Changed rows that are remembered, to find their duplicates by. */
const MOST_REMEMBERED = 1_000_000;

/**
 * Tells what other limits would have done, from the audit and the histograms of a run.
 * @throws {InputError} for what is no output folder. @throws {ConfigError} for what is no limit.
 */
export async function whatIf(
  out: string,
  settings: readonly LimitSetting[],
  { reasons, samples = SAMPLES, unmasked, signal }: WhatIfOptions,
): Promise<WhatIfRecord> {
  const folder = openRunFolder(out);
  const records = () => untilAborted(readAudit(out, process.stdin, true), signal);
  const seen = createSeenLimits();
  for await (const record of records()) seen.add(record);
  const limits = settleLimits(settings, seen, folder, reasons);
  const policy = folder.run.config["policy"] as PolicySpec;
  const judge = createJudge(limits, createNearMissSeverity(policy, reasons));

  const total = { newlyRejected: 0, newlyKept: 0 };
  const flags = { more: 0, fewer: 0 };
  const byReason = new Map<string, { -readonly [K in keyof Changed]: number }>();
  const bySource = new Map<string, { -readonly [K in keyof Changed]: number }>();
  const gone = new Set<string>();
  const chosen = { newlyRejected: createExamples(samples), newlyKept: createExamples(samples) };
  for await (const record of records()) {
    const { rejects, flagged, because } = judge(record);
    const what = because.length === 0 || rejects === (record.outcome === "reject") ? undefined : changeOf(rejects);
    if (what === undefined) {
      const wasFlagged = record.findings.some(({ severity }) => severity === "flag");
      if (record.outcome === "keep" && flagged !== wasFlagged) flags[flagged ? "more" : "fewer"]++;
      continue;
    }
    total[what]++;
    for (const [map, keys] of [[byReason, because] as const, [bySource, [record.source]] as const])
      for (const key of keys) {
        const counts = map.get(key) ?? { newlyRejected: 0, newlyKept: 0 };
        map.set(key, counts);
        counts[what]++;
      }
    if (what === "newlyRejected" && gone.size < MOST_REMEMBERED) gone.add(placeKey(record.source, record.row));
    chosen[what].add(record, because);
  }
  const orphans = gone.size === 0 ? 0 : await countOrphans(records(), gone);
  const { rows } = folder.summary;
  const rejected = rows.rejected + total.newlyRejected - total.newlyKept;
  return {
    v: 1,
    limits,
    old: { input: rows.input, kept: rows.kept, rejected: rows.rejected },
    new: { input: rows.input, kept: rows.input - rejected, rejected },
    rows: total,
    byReason: sorted(byReason),
    bySource: sorted(bySource),
    flags,
    orphans,
    remarks: remarksOn(limits, { summary: folder.summary, reasons, orphans, total }),
    examples: {
      newlyRejected: chosen.newlyRejected.records().map((record) => (unmasked ? record : maskRecord(record))),
      newlyKept: chosen.newlyKept.records().map((record) => (unmasked ? record : maskRecord(record))),
    },
  };
}

const changeOf = (rejects: boolean): keyof Changed => (rejects ? "newlyRejected" : "newlyKept");

/** Draws rows of each code by lot, the same ones every time. */
function createExamples(most: number) {
  const drawn = new Map<string, Reservoir<AuditRecord>>();
  return {
    add(record: AuditRecord, codes: readonly string[]): void {
      for (const code of codes) {
        const rows = drawn.get(code) ?? reservoir<AuditRecord>(most, seeded(code));
        drawn.set(code, rows);
        rows.add(record);
      }
    },
    records: (): AuditRecord[] => [...new Set([...drawn.values()].flatMap((rows) => rows.items()))].sort(byPlace),
  };
}

const byPlace = (a: AuditRecord, b: AuditRecord) =>
  a.source < b.source ? -1 : a.source > b.source ? 1 : a.row - b.row;

/** Rows that nothing rejects but that they are like rows that are gone now. */
async function countOrphans(records: AsyncIterable<AuditRecord>, gone: ReadonlySet<string>): Promise<number> {
  let orphans = 0;
  for await (const { outcome, findings } of records) {
    if (outcome !== "reject") continue;
    const isOrphan = findings
      .filter(({ severity }) => severity === "reject")
      .every(({ data }) => {
        const partner = partnerOf(data);
        return partner !== undefined && gone.has(placeKey(partner.source, partner.row));
      });
    if (isOrphan) orphans++;
  }
  return orphans;
}

const sorted = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

import { InputError, UsageError } from "../../core/errors.ts";
import { readAudit } from "../../engine/audit-read.ts";
import { writeReport } from "../../engine/report-file.ts";
import { withTexts } from "../../engine/texts-at-hand.ts";
import { untilAborted } from "../../engine/until-aborted.ts";
import { FILTERS } from "../../filters/index.ts";
import type { AuditRecord } from "../../report/audit.ts";
import { auditFormats, type ReportFormatName } from "../../report/audit-formats.ts";
import { reportText } from "../../report/audit-report.ts";
import type { ContributorLanguage } from "../../report/contributor/words.ts";
import { reasonsByCode } from "../../report/explain.ts";
import { VERSION } from "../../version.ts";
import { earlierFrom } from "../baseline-file.ts";
import type { DisplayFlags } from "../flags.ts";
import { type CliIo, columnsOf, type ExitCode, paintFor, safeJson, write } from "../io.ts";
import { contributorAction } from "./contributor.ts";
import { assertKnownCode } from "./known-codes.ts";

export interface ReportFlags extends DisplayFlags {
  readonly format: ReportFormatName | "html";
  readonly forContributor?: string;
  readonly lang?: ContributorLanguage;
  readonly code?: string;
  readonly sample?: number;
  readonly seed?: number;
  readonly output?: string;
  readonly serve?: boolean;
  readonly port?: number;
  readonly baseline?: string;
  readonly ledger?: boolean;
}

export async function reportAction(audit: string, flags: ReportFlags, io: CliIo): Promise<ExitCode> {
  const { color, sample, seed } = flags;
  if (flags.ledger) return (await import("./ledger.ts")).ledgerAction(audit, flags, io);
  if (audit.endsWith(".parquet"))
    throw new InputError(audit, "report reads an audit as JSON Lines. Give the audit.jsonl, or the output folder");
  if (flags.forContributor !== undefined) return contributorAction(audit, flags.forContributor, flags, io);
  if (flags.serve) return (await import("./serve.ts")).serveAction(audit, flags, io);
  if (flags.port !== undefined) throw new UsageError("report: --port is for --serve");
  const { format } = flags;
  if (flags.baseline !== undefined && format !== "html")
    throw new UsageError("report: --baseline is for a page: --format html or --serve");
  const { baseline: earlier } = earlierFrom(flags.baseline, io.cwd);
  if (format === "html") {
    if (flags.output === undefined) throw new UsageError("report: --format html needs -o FILE: a page is a file");
    if (audit === "-") throw new UsageError("report: --format html reads an audit twice; give a file or a folder");
    await writeReport(audit, flags.output, {
      reasons: reasonsByCode(FILTERS),
      ...(earlier && { earlier }),
      ...(flags.unmasked !== undefined && { unmasked: flags.unmasked }),
    });
    return 0;
  }
  const code = flags.code?.toUpperCase();
  const seen = new Set<string>();
  const options = {
    ...(code !== undefined && { code }),
    ...(sample !== undefined && { sample }),
    ...(seed !== undefined && { seed }),
    columns: columnsOf(io.stdout),
    paint: paintFor(io.stdout, io.env, color),
    reasons: reasonsByCode(FILTERS),
    withTexts: (shown: readonly AuditRecord[]) => withTexts(audit, shown, flags.unmasked),
  };
  const records = noting(untilAborted(readAudit(audit, io.stdin, flags.unmasked), io.signal), seen);
  const isJson = format === "json" || format === "sarif";
  const texts =
    format === "text" ? reportText(records, options) : auditFormats[format](records, { ...options, version: VERSION });
  for await (const text of texts) {
    if (code !== undefined) assertKnownCode(code, seen);
    await write(io.stdout, isJson ? safeJson(text) : text);
  }
  return 0;
}

async function* noting(records: AsyncIterable<AuditRecord>, codes: Set<string>): AsyncGenerator<AuditRecord> {
  for await (const record of records) {
    for (const { code } of record.findings) codes.add(code);
    yield record;
  }
}

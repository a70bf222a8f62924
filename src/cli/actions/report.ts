import { InputError } from "../../core/errors.ts";
import { readAudit } from "../../engine/audit-read.ts";
import { untilAborted } from "../../engine/until-aborted.ts";
import { FILTERS } from "../../filters/index.ts";
import type { AuditRecord } from "../../report/audit.ts";
import { reportText } from "../../report/audit-report.ts";
import { reasonsByCode } from "../../report/explain.ts";
import type { DisplayFlags } from "../flags.ts";
import { type CliIo, columnsOf, type ExitCode, paintFor, write } from "../io.ts";
import { assertKnownCode } from "./known-codes.ts";

export interface ReportFlags extends DisplayFlags {
  readonly code?: string;
  readonly sample?: number;
  readonly seed?: number;
}

export async function reportAction(audit: string, flags: ReportFlags, io: CliIo): Promise<ExitCode> {
  const { color, sample, seed } = flags;
  if (audit.endsWith(".parquet"))
    throw new InputError(audit, "report reads an audit as JSON Lines. Give the audit.jsonl, or the output folder");
  const code = flags.code?.toUpperCase();
  const seen = new Set<string>();
  const options = {
    ...(code !== undefined && { code }),
    ...(sample !== undefined && { sample }),
    ...(seed !== undefined && { seed }),
    columns: columnsOf(io.stdout),
    paint: paintFor(io.stdout, io.env, color),
    reasons: reasonsByCode(FILTERS),
  };
  const records = noting(untilAborted(readAudit(audit, io.stdin), io.signal), seen);
  for await (const text of reportText(records, options)) {
    if (code !== undefined) assertKnownCode(code, seen);
    await write(io.stdout, text);
  }
  return 0;
}

async function* noting(records: AsyncIterable<AuditRecord>, codes: Set<string>): AsyncGenerator<AuditRecord> {
  for await (const record of records) {
    for (const { code } of record.findings) codes.add(code);
    yield record;
  }
}

import { rmSync } from "node:fs";
import path from "node:path";
import type { ShapeOverride } from "../io/shapes/index.ts";
import type { AuditRecord } from "../report/audit.ts";
import type { Summary } from "../report/summary.ts";
import { auditWriter } from "./audit-export.ts";
import { assertPageName, type ReportSources, writeReport } from "./report-file.ts";

/** A report of rows that go by. */
export interface CheckReport {
  add(record: AuditRecord): void;
  write(summary: Summary, shape: ShapeOverride, more?: Pick<ReportSources, "gate" | "earlier">): Promise<void>;
  /** Removes what was set aside. */
  close(): void;
}

/** Sets records aside beside the page that will be made of them. @throws {OutputError} where that cannot be done. */
export function openCheckReport(file: string, sources: ReportSources): CheckReport {
  assertPageName(file);
  const aside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.audit.jsonl`);
  const writer = auditWriter(aside);
  return {
    add: (record) => writer.add(record),
    async write(summary, shape, more) {
      writer.commit();
      await writeReport(aside, file, { ...sources, ...more, summary, shape });
    },
    close() {
      writer.abort();
      rmSync(aside, { force: true });
    },
  };
}

import { createHash } from "node:crypto";
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { OutputError } from "../core/errors.ts";
import { TextHash } from "../core/hash.ts";
import { stableStringify } from "../core/json.ts";
import { MEASURED } from "../filters/measured.ts";
import { RULES } from "../filters/rules.ts";
import type { ShapeOverride } from "../io/shapes/index.ts";
import { pageUrls } from "../package-files.ts";
import type { AuditRecord } from "../report/audit.ts";
import type { EarlierCounts } from "../report/baseline-changes.ts";
import type { GateRecord } from "../report/gate/record.ts";
import { createReportBuilder, type KnownForReport, type ReportBuilder } from "../report/html/build-report.ts";
import { reportPage } from "../report/html/page.ts";
import type { ReportRow } from "../report/html/sample-row.ts";
import type { Summary } from "../report/summary.ts";
import { VERSION } from "../version.ts";
import { readAudit } from "./audit-read.ts";
import { withPartners } from "./report-partners.ts";
import { jsonOf, languagesByRow, rowsOfAudit, rowsOfSample } from "./report-rows.ts";
import { shapeOfRun } from "./sample-read.ts";

export interface ReportSources {
  /** By code; `reasonsByCode` makes it. */
  readonly reasons: ReadonlyMap<string, KnownForReport>;
  /** What is private in rows stands as it is, where the audit has it so. Default: false. */
  readonly unmasked?: boolean;
  /** An earlier state to compare with: a baseline, or a `summary.json`. */
  readonly earlier?: EarlierCounts;
  /** What a gate said of the same rows. */
  readonly gate?: GateRecord;
}

/** What a finished run left in its folder, as far as a report needs it. */
interface RunFacts {
  readonly fingerprint?: string;
}

/**
 * Writes a report of an audit: an output folder, with its sample and its counts, or an `audit.jsonl`.
 * @throws {InputError} for what is no audit. {OutputError} where the file cannot be written.
 */
export async function writeReport(audit: string, file: string, sources: AuditReportSources): Promise<void> {
  const { builder, rows, languageOf, shape } = await openReport(audit, sources);
  const { unmasked } = sources;
  for await (const record of asWritten(audit)) builder.count(record, languageOf(record));
  const whole = await withPartners(rows, shape, unmasked);
  writeWhole(file, reportPage(builder.finish(whole), pageParts()));
}

/** @throws {OutputError} for a name that no browser would open as a page. */
export function assertPageName(file: string): void {
  if (!file.endsWith(".html")) throw new OutputError(`${file}: a report ends in .html`);
}

/** For counting and drawing: what is shown of it is masked where it is shown. */
const asWritten = (audit: string) => readAudit(audit, process.stdin, true);

export interface AuditReportSources extends ReportSources {
  readonly shape?: ShapeOverride;
  /** Where no folder has one. */
  readonly summary?: Summary;
}

/** Makes a report of an audit ready, up to the counting of its records. @throws {InputError} for what is no audit. */
export async function openReport(audit: string, { shape, summary, ...sources }: AuditReportSources) {
  const run = jsonOf<RunFacts>(audit, "run.json") ?? {};
  const override = shape ?? shapeOfRun(audit);
  const { unmasked } = sources;
  const sampled = await rowsOfSample(audit, override, unmasked);
  const rows = sampled.length > 0 ? sampled : await rowsOfAudit(asWritten(audit), override, unmasked);
  const builder = builderOf(rows, {
    ...sources,
    summary: summary ?? jsonOf<Summary>(audit, "summary.json") ?? null,
    fingerprint: run.fingerprint ?? "",
  });
  return { builder, rows, languageOf: languagesByRow(rows), shape: override };
}

export interface PageFacts extends ReportSources {
  readonly summary: Summary | null;
  readonly fingerprint: string;
}

/** Writes a page of records and of the rows that can be looked at. The file appears when it is whole. */
export async function writePage(
  file: string,
  records: AsyncIterable<AuditRecord>,
  rows: readonly ReportRow[],
  facts: PageFacts,
): Promise<void> {
  const builder = builderOf(rows, facts);
  const languageOf = languagesByRow(rows);
  for await (const record of records) builder.count(record, languageOf(record));
  writeWhole(file, reportPage(builder.finish(rows), pageParts()));
}

function builderOf(rows: readonly ReportRow[], { fingerprint, ...facts }: PageFacts): ReportBuilder {
  const { summary } = facts;
  const key = new TextHash()
    .add(fingerprint)
    .add(stableStringify(summary?.bySource ?? rows.length))
    .digest();
  return createReportBuilder({ version: VERSION, rules: String(RULES), key, measured: MEASURED, ...facts });
}

function writeWhole(file: string, pieces: Iterable<string>): void {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    const handle = openSync(temporary, "w");
    try {
      for (const piece of pieces) writeSync(handle, piece);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new OutputError(`${file}: cannot be written (${(error as Error).message})`);
  }
}

/** The browser's part, which the build makes. */
export function pageParts() {
  const part = (name: "page.js" | "page.css") => {
    const [built, ofSources] = pageUrls(name);
    return readFileSync(existsSync(built!) ? built! : ofSources!, "utf8");
  };
  const sha256 = (text: string) => createHash("sha256").update(text).digest("base64");
  return { script: part("page.js"), style: part("page.css"), sha256 };
}

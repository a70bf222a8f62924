import { createHash } from "node:crypto";
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { OutputError } from "../core/errors.ts";
import { TextHash } from "../core/hash.ts";
import { stableStringify } from "../core/json.ts";
import { RULES } from "../filters/rules.ts";
import type { ShapeOverride } from "../io/shapes/index.ts";
import { pageUrls } from "../package-files.ts";
import type { AuditRecord } from "../report/audit.ts";
import { createReportBuilder, type KnownForReport } from "../report/html/build-report.ts";
import { reportPage } from "../report/html/page.ts";
import type { LanguageMix } from "../report/html/report-data.ts";
import type { ReportRow } from "../report/html/sample-row.ts";
import type { Summary } from "../report/summary.ts";
import { VERSION } from "../version.ts";
import { readAudit } from "./audit-read.ts";
import type { FolderProfile } from "./profile.ts";
import { withPartners } from "./report-partners.ts";
import { jsonOf, languagesByRow, rowsOfAudit, rowsOfSample } from "./report-rows.ts";
import { shapeOfRun } from "./sample-read.ts";

export interface ReportSources {
  /** By code; `reasonsByCode` makes it. */
  readonly reasons: ReadonlyMap<string, KnownForReport>;
  /** What is private in rows stands as it is, where the audit has it so. Default: false. */
  readonly unmasked?: boolean;
  readonly measured?: Readonly<Record<string, { readonly precision: number | null; readonly recall: number | null }>>;
}

/** What a finished run left in its folder, as far as a report needs it. */
interface RunFacts {
  readonly fingerprint?: string;
  readonly profiles?: readonly FolderProfile[];
}

/**
 * Writes a report of an audit: an output folder, with its sample and its counts, or an `audit.jsonl`.
 * @throws {InputError} for what is no audit. {OutputError} where the file cannot be written.
 */
export async function writeReport(
  audit: string,
  file: string,
  { shape, summary, ...sources }: ReportSources & { readonly shape?: ShapeOverride; readonly summary?: Summary },
): Promise<void> {
  const run = jsonOf<RunFacts>(audit, "run.json") ?? {};
  const override = shape ?? shapeOfRun(audit);
  const { unmasked } = sources;
  const records = () => readAudit(audit, process.stdin, unmasked);
  const sampled = await rowsOfSample(audit, override, unmasked);
  const rows = sampled.length > 0 ? sampled : await rowsOfAudit(records(), override, unmasked);
  await writePage(file, records(), await withPartners(rows, override, unmasked), {
    ...sources,
    summary: summary ?? jsonOf<Summary>(audit, "summary.json") ?? null,
    mix: mixOf(run.profiles ?? []),
    fingerprint: run.fingerprint ?? "",
  });
}

export interface PageFacts extends ReportSources {
  readonly summary: Summary | null;
  readonly mix: LanguageMix | null;
  readonly fingerprint: string;
}

/** Writes a page of records and of the rows that can be looked at. The file appears when it is whole. */
export async function writePage(
  file: string,
  records: AsyncIterable<AuditRecord>,
  rows: readonly ReportRow[],
  { fingerprint, ...facts }: PageFacts,
): Promise<void> {
  const { summary } = facts;
  const key = new TextHash()
    .add(fingerprint)
    .add(stableStringify(summary?.bySource ?? rows.length))
    .digest();
  const builder = createReportBuilder({ version: VERSION, rules: String(RULES), key, ...facts });
  const languageOf = languagesByRow(rows);
  for await (const record of records) builder.count(record, languageOf(record));
  writeWhole(file, reportPage(builder.finish(rows), pageParts()));
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
function pageParts() {
  const part = (name: "page.js" | "page.css") => {
    const [built, ofSources] = pageUrls(name);
    return readFileSync(existsSync(built!) ? built! : ofSources!, "utf8");
  };
  const sha256 = (text: string) => createHash("sha256").update(text).digest("base64");
  return { script: part("page.js"), style: part("page.css"), sha256 };
}

/** The languages that the first look of a run counted, over all folders. */
export function mixOf(profiles: readonly FolderProfile[]): LanguageMix | null {
  const counts = new Map<string, number>();
  for (const profile of profiles)
    for (const [language, rows] of Object.entries(profile.counts["language"] ?? {}))
      counts.set(language, (counts.get(language) ?? 0) + rows);
  if (counts.size === 0) return null;
  const rows = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return { looked: profiles.reduce((sum, profile) => sum + profile.rows, 0), rows };
}

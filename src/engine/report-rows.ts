import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { reservoir, seeded } from "../core/random.ts";
import { type Segment, TRAINED_ROLES } from "../core/sample.ts";
import type { ShapeOverride } from "../io/shapes/index.ts";
import { type AuditRecord, fileOf } from "../report/audit.ts";
import type { ReportRow, RowText } from "../report/html/sample-row.ts";
import { maskRecord } from "./masking/mask-record.ts";
import { placeKey, readBack } from "./read-back.ts";
import { readSample, segmentsOfContent, shapeOfRun } from "./sample-read.ts";
import { textLanguage } from "./text-language.ts";

/** What a language is called where nobody could tell. */
const UNKNOWN = "?";

/** Rows of a source, nearly all of them in one language, that make the language of its other rows known. */
const ENOUGH_ROWS = 20;
const ENOUGH_SHARE = 0.95;

/** A row with its texts, each with its language; the row's is that of the first text a model is trained on. */
export function reportRow(
  record: AuditRecord,
  segments: readonly Segment[],
  { isFair, raw }: { readonly isFair: boolean; readonly raw?: string },
): ReportRow {
  const texts = segments.map(({ path: at, role, kind, text }): RowText => {
    const language = kind === "content" ? textLanguage(text) : undefined;
    return { path: at, role, kind, text, ...(language !== undefined && { language }) };
  });
  const trained = texts.find(({ role, language }) => isTrained(role) && language !== undefined);
  return { record, isFair, texts, language: trained?.language ?? UNKNOWN, ...(raw !== undefined && { raw }) };
}

const isTrained = (role: string) => (TRAINED_ROLES as readonly string[]).includes(role);

/** The rows of an output folder's sample, in their order; none where there is no sample. */
export async function rowsOfSample(
  out: string,
  shape: ShapeOverride = shapeOfRun(out),
  unmasked = false,
): Promise<ReportRow[]> {
  if (!isFolder(out) || !existsSync(path.join(out, "sample.jsonl"))) return [];
  const rows: ReportRow[] = [];
  for await (const { stratum, content, audit } of readSample(out, unmasked)) {
    const own = content === "" ? {} : { raw: content };
    rows.push(reportRow(audit, segmentsOfContent(content, shape), { isFair: stratum !== "reason", ...own }));
  }
  return rows;
}

/** Rows of each outcome, and of each reason besides, where an audit is all there is. */
const OF_OUTCOME = 600;
const OF_REASON = 60;
const SEED = 0;

/**
 * Draws rows of an audit, and reads their content again where their files are still as they were.
 * @param records - as the audit has them; those that are drawn are masked here, unless asked otherwise.
 */
export async function rowsOfAudit(
  records: AsyncIterable<AuditRecord>,
  shape: ShapeOverride,
  unmasked = false,
): Promise<ReportRow[]> {
  const reservoirOf = (size: number, name: string) => reservoir<AuditRecord>(size, seeded(`${SEED}/${name}`));
  const byOutcome = { reject: reservoirOf(OF_OUTCOME, "reject"), keep: reservoirOf(OF_OUTCOME, "keep") };
  const byReason = new Map<string, ReturnType<typeof reservoirOf>>();
  for await (const record of records) {
    const codes = new Set(record.findings.filter(({ severity }) => severity !== "note").map(({ code }) => code));
    if (codes.size === 0) continue;
    byOutcome[record.outcome].add(record);
    for (const code of codes) {
      const sample = byReason.get(code) ?? reservoirOf(OF_REASON, code);
      byReason.set(code, sample);
      sample.add(record);
    }
  }
  const fair = new Set([...byOutcome.reject.items(), ...byOutcome.keep.items()]);
  const all = [...new Set([...fair, ...[...byReason.values()].flatMap((sample) => sample.items())])];
  const wanted = new Map<string, Set<number>>();
  for (const record of all) {
    const file = fileOf(record);
    wanted.set(file, (wanted.get(file) ?? new Set()).add(record.row));
  }
  const found = await readBack(wanted, shape, unmasked);
  return all.sort(byPlace).map((drawn) => {
    const read = found.get(placeKey(fileOf(drawn), drawn.row));
    const isFair = fair.has(drawn);
    const record = unmasked ? drawn : maskRecord(drawn);
    // A row that says something else by now is another row.
    if (read === undefined || read.hash !== record.hash) return reportRow(record, [], { isFair });
    return reportRow(record, read.segments, { isFair, raw: read.raw });
  });
}

const byPlace = (a: AuditRecord, b: AuditRecord) =>
  fileOf(a) < fileOf(b) ? -1 : fileOf(a) > fileOf(b) ? 1 : a.row - b.row;

/** What each row is in: as the sample says, else what nearly all sampled rows of its source are in. */
export function languagesByRow(rows: readonly ReportRow[]): (record: AuditRecord) => string {
  const known = new Map<string, string>();
  const bySource = new Map<string, Map<string, number>>();
  for (const { record, language } of rows) {
    known.set(placeKey(fileOf(record), record.row), language);
    const counts = bySource.get(record.source) ?? new Map<string, number>();
    bySource.set(record.source, counts.set(language, (counts.get(language) ?? 0) + 1));
  }
  const common = new Map<string, string>();
  for (const [source, counts] of bySource) {
    const all = [...counts.values()].reduce((sum, times) => sum + times, 0);
    const [language, times] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most));
    if (all >= ENOUGH_ROWS && times >= ENOUGH_SHARE * all) common.set(source, language);
  }
  return (record) => known.get(placeKey(fileOf(record), record.row)) ?? common.get(record.source) ?? UNKNOWN;
}

export const isFolder = (given: string): boolean => statSync(given, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A JSON file of an output folder; undefined where there is none. */
export function jsonOf<T>(out: string, name: string): T | undefined {
  const file = path.join(out, name);
  return isFolder(out) && existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : undefined;
}

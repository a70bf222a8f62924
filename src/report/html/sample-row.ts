import type { Severity } from "../../core/finding.ts";
import type { SegmentKind } from "../../core/sample.ts";
import type { AuditFinding, AuditRecord } from "../audit.ts";
import { utf16Offsets } from "../utf16-offsets.ts";
import type { Names } from "./count-patterns.ts";
import { CARRIED, foldText } from "./fold-text.ts";
import type { Partner, ReportSample, SampleFinding, SampleText } from "./report-data.ts";
import { valueAtPath } from "./value-at-path.ts";

/** A row with its content, as far as that is at hand. */
export interface ReportRow {
  readonly record: AuditRecord;
  /** Drawn by chance among all rows of its outcome. */
  readonly isFair: boolean;
  readonly texts: readonly RowText[];
  /** The row as JSON. */
  readonly raw?: string;
  /** What the row is in, as a BCP 47 tag; `?` where it cannot be told. */
  readonly language: string;
  readonly partner?: Partner;
}

export interface RowText {
  readonly path: string;
  readonly role: string;
  readonly kind: SegmentKind;
  readonly text: string;
  readonly language?: string;
}

/** Findings of one row that a page carries; a misread page of text has hundreds. */
const MOST_FINDINGS = 40;
/** Raw rows longer than this are left out, in UTF-16 code units. */
const LONGEST_RAW = 48_000;
const ORDER: readonly Severity[] = ["reject", "flag", "note"];
/** What a finding's data hold besides what its message says: where a partner is, and what the page shows anyway. */
const NOT_EVIDENCE = new Set(["of", "source", "row", "percent", "unit"]);

/** A row as the page carries it. */
export function sampleOf(row: ReportRow, { sources, codes, roles, languages }: Names): ReportSample {
  const { record, texts, isFair, partner } = row;
  const raw = row.raw === undefined || row.raw.length > LONGEST_RAW ? null : row.raw;
  const worstFirst = [...record.findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  const shown = worstFirst.slice(0, MOST_FINDINGS);
  const units = unitsOf(shown, texts);
  const findings = shown.map((finding, index): SampleFinding => {
    const { start, end, text } = units[index]!;
    return {
      reason: codes.indexOf(finding.code),
      severity: finding.severity,
      role: finding.role === null ? -1 : roles.indexOf(finding.role),
      text,
      path: finding.path,
      start,
      end,
      excerpt: text < 0 ? finding.excerpt : null,
      score: finding.score,
      limit: finding.limit,
      message: finding.message,
      evidence: evidenceOf(finding),
    };
  });
  const parsed = raw === null ? undefined : parsedOrNothing(raw);
  return {
    source: sources.indexOf(record.source),
    file: record.file,
    row: record.row,
    line: record.line,
    id: record.id,
    hash: record.hash,
    outcome: record.outcome,
    language: languages.indexOf(row.language),
    isFair,
    findings,
    more: record.findings.length - shown.length,
    texts: texts.map((text, index): SampleText => {
      const spans = findings.filter((finding) => finding.text === index);
      const isInRaw = text.text.length <= CARRIED.whole && valueAtPath(parsed, text.path) === text.text;
      return {
        path: text.path,
        role: text.role,
        kind: text.kind,
        language: text.language ?? null,
        length: text.text.length,
        pieces: isInRaw ? null : foldText(text.text, spans),
      };
    }),
    raw,
    partner: partner ?? null,
  };
}

function parsedOrNothing(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

/** Where each finding is, in UTF-16 code units; each text is walked once. */
function unitsOf(findings: readonly AuditFinding[], texts: readonly RowText[]) {
  const units = findings.map(() => ({ start: 0, end: 0, text: -1 }));
  for (const [index, { path, text }] of texts.entries()) {
    const here = [...findings.entries()].filter(
      ([, finding]) => finding.path === path && finding.start !== null && finding.end !== null,
    );
    const points = [...new Set(here.flatMap(([, { start, end }]) => [start!, end!]))].sort((a, b) => a - b);
    const offsets = new Map(utf16Offsets(text, points).map((offset, at) => [points[at]!, offset]));
    for (const [at, { start, end }] of here)
      units[at] = { start: offsets.get(start!)!, end: offsets.get(end!)!, text: index };
  }
  return units;
}

function evidenceOf({ data, message }: AuditFinding): (readonly [string, string])[] {
  const values = JSON.parse(data) as Readonly<Record<string, unknown>>;
  return Object.entries(values)
    .filter(([name, value]) => !NOT_EVIDENCE.has(name) && value !== null && !message.includes(String(value)))
    .map(([name, value]) => [name, String(value).slice(0, 400)]);
}

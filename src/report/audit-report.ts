import type { Severity } from "../core/finding.ts";
import { type Reservoir, reservoir, seeded } from "../core/random.ts";
import { Tally } from "../core/tally.ts";
import type { AuditFinding, AuditRecord } from "./audit.ts";
import { wordsOf } from "./explanation.ts";
import type { ShownRecord } from "./formats/format.ts";
import { full } from "./formats/full.ts";
import { oneLine } from "./frame.ts";
import { count, counted, percent } from "./numerals.ts";
import { type Paint, PLAIN } from "./paint.ts";
import { tableLines } from "./table.ts";

export interface ReportOptions {
  /** A code or a prefix: only findings of these. */
  readonly code?: string;
  /** Examples of each reason. Default 2; with `code`, 20. */
  readonly sample?: number;
  /** Chooses the examples; the same audit and seed give the same report. Default 1. */
  readonly seed?: number | string;
  /** Terminal columns. Default 100, at least 40. */
  readonly columns?: number;
  readonly paint?: Paint;
  readonly reasons?: ReadonlyMap<string, { readonly key: string; readonly message: string; readonly why: string }>;
  /** Finds the texts of the rows that are examples, to show what stands around a finding. */
  readonly withTexts?: (records: readonly AuditRecord[]) => Promise<readonly ShownRecord[]>;
}

/** Reasons whose examples are shown, and lines of a table. */
const MOST_REASONS = 8;
const MOST_LINES = 15;

export interface Counts {
  readonly rows: Tally;
  readonly rejectedRows: Tally;
  readonly findings: Tally;
  readonly bySource: Tally;
  readonly rejectedBySource: Tally;
  readonly byRole: Tally;
  readonly examples: Map<string, Reservoir<AuditRecord>>;
  totalRows: number;
  totalRejected: number;
  notes: number;
}

/** The text of `report AUDIT`: counts by code, source and role, then examples of the commonest reasons. */
export async function* reportText(
  records: AsyncIterable<AuditRecord>,
  options: ReportOptions = {},
): AsyncGenerator<string> {
  const { paint = PLAIN, code } = options;
  const columns = Math.max(40, options.columns ?? 100);
  const counts = await countsOf(records, options);
  const only = code === undefined ? "" : ` with ${oneLine(code, 20)}`;
  if (counts.totalRows === 0) {
    yield `  no findings${only}${counts.notes > 0 ? `, ${count(counts.notes)} noted as near misses` : ""}\n`;
    return;
  }
  const parts = [
    `${counted(counts.totalRows, "row")}${only}`,
    paint.red(`${count(counts.totalRejected)} rejected`),
    paint.yellow(`${count(counts.totalRows - counts.totalRejected)} flagged`),
    counted(counts.findings.total, "finding"),
  ];
  yield `  ${parts.join("   ")}\n`;
  for (const table of [codeTable, sourceTable, roleTable]) {
    const lines = table(counts, columns, options);
    yield `\n${[paint.bold(lines[0]!), ...lines.slice(1)].join("\n")}\n`;
  }
  yield* examplesText(counts, { ...options, columns });
}

export async function countsOf(records: AsyncIterable<AuditRecord>, options: ReportOptions): Promise<Counts> {
  const { code: prefix, seed = 1 } = options;
  const sample = options.sample ?? (prefix === undefined ? 2 : 20);
  const counts: Counts = {
    rows: new Tally(),
    rejectedRows: new Tally(),
    findings: new Tally(),
    bySource: new Tally(),
    rejectedBySource: new Tally(),
    byRole: new Tally(),
    examples: new Map(),
    totalRows: 0,
    totalRejected: 0,
    notes: 0,
  };
  for await (const record of records) {
    const matching = record.findings.filter(({ code }) => prefix === undefined || code.startsWith(prefix));
    const counting = matching.filter(({ severity }) => severity !== "note");
    counts.notes += matching.length - counting.length;
    if (counting.length === 0) continue;
    const rejected = counting.some(({ severity }) => severity === "reject");
    counts.totalRows++;
    counts.bySource.add(record.source);
    if (rejected) {
      counts.totalRejected++;
      counts.rejectedBySource.add(record.source);
    }
    const worst = new Map<string, Severity>();
    for (const { code, role, severity } of counting) {
      counts.findings.add(code);
      counts.byRole.add(role ?? "(row)");
      if (worst.get(code) !== "reject") worst.set(code, severity);
    }
    for (const [code, severity] of worst) {
      counts.rows.add(code);
      if (severity === "reject") counts.rejectedRows.add(code);
      let examples = counts.examples.get(code);
      // A seed of its own for each code: another code's rows do not change its examples.
      if (examples === undefined) {
        examples = reservoir(sample, seeded(`${seed}/${code}`));
        counts.examples.set(code, examples);
      }
      examples.add(withOnly(record, counting, code));
    }
  }
  return counts;
}

/** The record with its first finding of one code. */
const withOnly = (record: AuditRecord, findings: readonly AuditFinding[], code: string): AuditRecord => ({
  ...record,
  findings: findings.filter((finding) => finding.code === code).slice(0, 1),
});

function more(lines: string[], all: number, noun: string): string[] {
  return all > MOST_LINES ? [...lines, `    … and ${counted(all - MOST_LINES, `more ${noun}`)}`] : lines;
}

function codeTable(counts: Counts, columns: number, { reasons }: ReportOptions): string[] {
  const ranked = counts.rows.ranked();
  const body = ranked.slice(0, MOST_LINES).map(([code, rows]) => {
    const reason = reasons?.get(code);
    const rejected = counts.rejectedRows.get(code);
    return [
      `  ${oneLine(reason === undefined ? code : `${code} ${wordsOf(reason.key)}`, 60)}`,
      count(rejected),
      count(rows - rejected),
      count(counts.findings.get(code)),
      percent(rows, counts.totalRows),
    ];
  });
  const shape = [
    { title: "by reason", gives: true },
    { title: "rejected", align: "right" },
    { title: "flagged", align: "right" },
    { title: "findings", align: "right" },
    { title: "share", align: "right" },
  ] as const;
  return more(tableLines(shape, body, { columns }), ranked.length, "reason");
}

function sourceTable(counts: Counts, columns: number): string[] {
  const ranked = counts.bySource
    .ranked()
    .map(([source, rows]) => ({ source, rows, rejected: counts.rejectedBySource.get(source) }))
    .sort((a, b) => b.rejected - a.rejected || b.rows - a.rows);
  const body = ranked
    .slice(0, MOST_LINES)
    .map(({ source, rows, rejected }) => [
      `  ${oneLine(source, columns)}`,
      count(rejected),
      count(rows - rejected),
      percent(rows, counts.totalRows),
    ]);
  const shape = [
    { title: "by source, most rejected first", gives: true },
    { title: "rejected", align: "right" },
    { title: "flagged", align: "right" },
    { title: "share", align: "right" },
  ] as const;
  return more(tableLines(shape, body, { columns }), ranked.length, "source");
}

function roleTable(counts: Counts, columns: number): string[] {
  const body = counts.byRole
    .ranked()
    .map(([role, findings]) => [`  ${oneLine(role, 40)}`, count(findings), percent(findings, counts.byRole.total)]);
  const shape = [
    { title: "by role", gives: true },
    { title: "findings", align: "right" },
    { title: "share", align: "right" },
  ] as const;
  return tableLines(shape, body, { columns });
}

/** The examples of some codes, with their texts as far as those are at hand. */
export async function examplesOf(
  { examples }: Counts,
  codes: readonly string[],
  { withTexts }: ReportOptions,
): Promise<ReadonlyMap<string, readonly ShownRecord[]>> {
  const drawn = codes.map((code) => examples.get(code)!.items());
  const records = drawn.flat();
  const shown = withTexts === undefined ? records : await withTexts(records);
  let end = 0;
  const all = new Map<string, readonly ShownRecord[]>();
  for (const [index, code] of codes.entries()) {
    const start = end;
    end += drawn[index]!.length;
    all.set(code, shown.slice(start, end));
  }
  return all;
}

/** Frames of the drawn examples, commonest reason first, rows in the audit's order. */
async function* examplesText(counts: Counts, options: ReportOptions & { readonly columns: number }) {
  const { columns, paint = PLAIN, reasons, code: prefix } = options;
  const ranked = counts.rows.ranked();
  const shown = prefix === undefined ? ranked.slice(0, MOST_REASONS) : ranked;
  const examples = await examplesOf(
    counts,
    shown.map(([code]) => code),
    options,
  );
  for (const [code, rows] of shown) {
    const drawn = examples.get(code)!;
    if (drawn.length === 0) continue;
    const of = drawn.length < rows ? `${drawn.length} of ${counted(rows, "row")}` : counted(rows, "row");
    yield `\n${paint.bold(`examples of ${code}`)}: ${of}\n\n`;
    yield* full(streamOf(drawn), { columns, paint, ...(reasons !== undefined && { reasons }) });
  }
}

async function* streamOf<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

import { type AuditFinding, type AuditRecord, fileOf } from "./audit.ts";
import { type Counts, countsOf, examplesOf, type ReportOptions } from "./audit-report.ts";
import { wordsOf } from "./explanation.ts";
import { placeOf } from "./formats/format.ts";
import { type JunitCase, junitXml } from "./junit.ts";
import { exampleItems } from "./markdown-examples.ts";
import { markdownCode, markdownText } from "./markup.ts";
import { count, counted, percent } from "./numerals.ts";
import { MOST_RESULTS, type SarifReason, type SarifResult, sarifLog, sarifResults, sarifRule } from "./sarif.ts";
import { annotation, MOST_ANNOTATIONS } from "./workflow-command.ts";

export const REPORT_FORMATS = ["text", "json", "markdown", "github", "sarif", "junit"] as const;
export type ReportFormatName = (typeof REPORT_FORMATS)[number];

export interface AuditFormatOptions extends Omit<ReportOptions, "reasons"> {
  /** The version that the log names. */
  readonly version: string;
  readonly reasons: ReadonlyMap<string, SarifReason>;
}

/** Turns an audit into text, piece by piece. */
export type AuditFormat = (records: AsyncIterable<AuditRecord>, options: AuditFormatOptions) => AsyncGenerator<string>;

/** A comment on GitHub holds 65,536 characters. */
const COMMENT_CHARACTERS = 60_000;
const MOST_REASONS = 12;
const MOST_SOURCES = 10;
const EXAMPLES = 3;

const reasonName = (code: string, { reasons }: AuditFormatOptions): string => {
  const reason = reasons.get(code);
  return reason === undefined ? code : `${code} ${wordsOf(reason.key)}`;
};

/** Codes by rejected rows, then by flagged ones. */
const worstFirst = ({ rows, rejectedRows }: Counts): string[] =>
  rows
    .ranked()
    .map(([code]) => code)
    .sort((a, b) => rejectedRows.get(b) - rejectedRows.get(a) || rows.get(b) - rows.get(a) || (a < b ? -1 : 1));

async function* markdown(records: AsyncIterable<AuditRecord>, options: AuditFormatOptions): AsyncGenerator<string> {
  const counts = await countsOf(records, { ...options, sample: options.sample ?? EXAMPLES });
  const { totalRows, totalRejected } = counts;
  const codes = worstFirst(counts);
  const flagged = totalRows - totalRejected;
  const lines = ["### shisa-filter report", ""];
  if (totalRows === 0) {
    yield `${[...lines, "No findings."].join("\n")}\n`;
    return;
  }
  lines.push(`**${counted(totalRejected, "row")} rejected**, ${count(flagged)} flagged.`, "");
  lines.push("| reason | rejected | flagged |", "|---|--:|--:|");
  for (const code of codes.slice(0, MOST_REASONS)) {
    const rejected = counts.rejectedRows.get(code);
    lines.push(
      `| ${markdownText(reasonName(code, options))} | ${count(rejected)} | ${count(counts.rows.get(code) - rejected)} |`,
    );
  }
  if (codes.length > MOST_REASONS) lines.push("", `… and ${counted(codes.length - MOST_REASONS, "more reason")}`);
  const sources = counts.rejectedBySource.ranked();
  if (sources.length > 0) {
    lines.push("", "| source, most rejected first | rejected | share of them |", "|---|--:|--:|");
    for (const [source, rejected] of sources.slice(0, MOST_SOURCES))
      lines.push(`| ${markdownCode(source)} | ${count(rejected)} | ${percent(rejected, totalRejected)} |`);
    if (sources.length > MOST_SOURCES) lines.push("", `… and ${counted(sources.length - MOST_SOURCES, "more source")}`);
  }
  let room = COMMENT_CHARACTERS - lines.join("\n").length;
  const examples = await examplesOf(counts, codes.slice(0, MOST_REASONS), options);
  for (const code of codes.slice(0, MOST_REASONS)) {
    const items = examples.get(code)!.flatMap((record) => exampleItems(record));
    if (items.length === 0) continue;
    const why = options.reasons.get(code)?.why;
    const title = `${markdownText(reasonName(code, options))}: ${counted(counts.rows.get(code), "row")}`;
    const block = [
      "",
      `<details><summary>${title}</summary>`,
      "",
      ...(why === undefined ? [] : [markdownText(why), ""]),
      ...items,
      "",
      "</details>",
    ];
    room -= block.join("\n").length;
    if (room < 0) break;
    lines.push(...block);
  }
  yield `${lines.join("\n")}\n`;
}

async function* json(records: AsyncIterable<AuditRecord>, options: AuditFormatOptions): AsyncGenerator<string> {
  const counts = await countsOf(records, options);
  const examples = Object.fromEntries(worstFirst(counts).map((code) => [code, counts.examples.get(code)!.items()]));
  const { totalRows, totalRejected, notes, rows, rejectedRows, findings, bySource, rejectedBySource, byRole } = counts;
  const totals = { rows: totalRows, rejected: totalRejected, findings: findings.total, notes };
  const byCode = { rows, rejected: rejectedRows, findings };
  const report = {
    v: 1,
    ...totals,
    byCode,
    bySource: { rows: bySource, rejected: rejectedBySource },
    byRole,
    examples,
  };
  yield `${JSON.stringify(report, null, 2)}\n`;
}

async function* github(records: AsyncIterable<AuditRecord>, options: AuditFormatOptions): AsyncGenerator<string> {
  const counts = await countsOf(records, { ...options, sample: options.sample ?? EXAMPLES });
  const codes = worstFirst(counts);
  const rows = { error: [] as string[], warning: [] as string[] };
  // Each reason gets its first example before any gets a second.
  for (let turn = 0; turn < (options.sample ?? EXAMPLES); turn++)
    for (const code of codes) {
      const record = counts.examples.get(code)!.items()[turn];
      const [finding] = record?.findings ?? [];
      if (record === undefined || finding === undefined) continue;
      const level = finding.severity === "reject" ? "error" : "warning";
      if (rows[level].length >= MOST_ANNOTATIONS) continue;
      const { line, row, id } = record;
      const title = `${reasonName(code, options)} · ${line === null ? `row ${row}` : `line ${line}`} ${id}`;
      rows[level].push(annotation(level, saidOf(finding), { file: fileOf(record), line, title }));
    }
  yield [...rows.error, ...rows.warning].join("");
  const text = `${counted(counts.totalRejected, "row")} rejected, ${count(counts.totalRows - counts.totalRejected)} flagged: ${codes
    .slice(0, MOST_REASONS)
    .map((code) => `${code} ${count(counts.rows.get(code))}`)
    .join(", ")}`;
  yield annotation("notice", text, { title: "shisa-filter report" });
}

const saidOf = ({ message, excerpt }: AuditFinding): string =>
  excerpt === null || excerpt === "" || message.includes(excerpt) ? message : `${message} “${excerpt}”`;

/** Bounded, and yet everything that rejects comes before anything that flags; what is left out is counted. */
async function* sarif(records: AsyncIterable<AuditRecord>, options: AuditFormatOptions): AsyncGenerator<string> {
  const codes: string[] = [];
  const indexOf = (code: string) => {
    const known = codes.indexOf(code);
    return known < 0 ? codes.push(code) - 1 : known;
  };
  const found: Record<"reject" | "flag", SarifResult[]> = { reject: [], flag: [] };
  let all = 0;
  for await (const record of records) {
    for (const severity of ["reject", "flag"] as const) {
      const findings = record.findings.filter(
        (finding) => finding.severity === severity && finding.code.startsWith(options.code ?? ""),
      );
      all += findings.length;
      const room = MOST_RESULTS - found[severity].length;
      if (room > 0) found[severity].push(...sarifResults({ ...record, findings: findings.slice(0, room) }, indexOf));
    }
  }
  const results = [...found.reject, ...found.flag].slice(0, MOST_RESULTS);
  const rules = codes.map((code) => sarifRule(code, options.reasons.get(code)));
  yield sarifLog(options.version, rules, results, { findings: all, leftOut: all - results.length });
}

async function* junit(records: AsyncIterable<AuditRecord>, options: AuditFormatOptions): AsyncGenerator<string> {
  const counts = await countsOf(records, { ...options, sample: options.sample ?? 10 });
  const cases = worstFirst(counts).map((code): JunitCase => {
    const rejected = counts.rejectedRows.get(code);
    const flagged = counts.rows.get(code) - rejected;
    const told = `${counted(rejected, "row")} rejected, ${count(flagged)} flagged`;
    const body = counts.examples
      .get(code)!
      .items()
      .flatMap((record) => record.findings.map((finding) => `${placeOf(record)} ${record.id} ${saidOf(finding)}`));
    const name = reasonName(code, options);
    const suite = `report.${code.replace(/\d+$/, "")}`;
    return rejected > 0 ? { suite, name, failure: { message: told, body } } : { suite, name, output: told };
  });
  yield junitXml("shisa-filter report", cases);
}

export const auditFormats: Readonly<Record<Exclude<ReportFormatName, "text">, AuditFormat>> = {
  json,
  markdown,
  github,
  sarif,
  junit,
};

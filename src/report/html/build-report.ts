import type { MeasuredReason } from "../../core/measured.ts";
import type { AuditRecord } from "../audit.ts";
import { changesSince, type EarlierCounts } from "../baseline-changes.ts";
import { expectedAlarms, sureWords } from "../expected-alarms.ts";
import { wordsOf } from "../explanation.ts";
import { languagesOf } from "../first-config.ts";
import { pageVerdict } from "../gate/page-verdict.ts";
import type { GateRecord } from "../gate/record.ts";
import { lostText } from "../lost-text.ts";
import { measuredWords } from "../measured-words.ts";
import { remarksOn } from "../remarks.ts";
import type { RowCounts, Summary } from "../summary-record.ts";
import { bytesInJson, chooseSamples } from "./choose-samples.ts";
import { createNameList, createPatternCounter, type Names } from "./count-patterns.ts";
import { createLengthCounter, scoreHistograms } from "./distributions.ts";
import type { LanguageMix, LengthHistogram, ReportData, ReportReason } from "./report-data.ts";
import { type ReportRow, sampleOf } from "./sample-row.ts";

/** What is known of a reason, for people. */
export interface KnownForReport {
  readonly key: string;
  readonly filter: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly scored?: { readonly bad: "above" | "below" } | undefined;
}

export interface ReportFacts {
  readonly version: string;
  readonly rules: string;
  /** Tells the marks of this audit from those of another. */
  readonly key: string;
  readonly summary: Summary | null;
  /** An earlier state to compare with. */
  readonly earlier?: EarlierCounts;
  /** What a gate said of the same rows. */
  readonly gate?: GateRecord;
  /** By code. */
  readonly reasons: ReadonlyMap<string, KnownForReport>;
  /** By code, where it was measured. */
  readonly measured?: Readonly<Record<string, readonly MeasuredReason[]>>;
}

/** Collects what a page shows: first every record of the audit, then the rows that can be looked at. */
export interface ReportBuilder {
  /**
   * Counts a row with findings, and tells its kind as `PatternCounter.add` does.
   * @param language - as far as it is known; `?` otherwise.
   */
  count(record: AuditRecord, language: string): number;
  /** @param sampleBytes - what the rows may add to the page. Default: as much as leaves it below 15 MB. */
  finish(rows: readonly ReportRow[], sampleBytes?: number): ReportData;
  /** The lists that the data point into. */
  readonly names: Names;
}

/** Of the rows shown, in bytes; with all else a page stays below 15 MB. */
const SAMPLE_BYTES = 11_500_000;
/** A finding and a row, without their texts, in JSON. */
const FINDING_BYTES = 260;
const ROW_BYTES = 240;

export function createReportBuilder(facts: ReportFacts): ReportBuilder {
  const { summary, reasons, measured = {} } = facts;
  const names: Names = {
    sources: createNameList(),
    codes: createNameList(),
    roles: createNameList(),
    languages: createNameList(),
  };
  // The sources in their order, with those that have no findings.
  for (const source of Object.keys(summary?.bySource ?? {})) names.sources.indexOf(source);
  const counter = createPatternCounter(names);

  const reasonOf = (code: string): ReportReason => {
    const known = reasons.get(code);
    const told = Object.hasOwn(measured, code) ? measured[code]! : [];
    return {
      code,
      name: known === undefined ? code : wordsOf(known.key),
      filter: known?.filter ?? "",
      message: known?.message ?? "",
      why: known?.why ?? "",
      fix: known?.fix ?? "",
      measured: Object.fromEntries(told.map((each) => [each.language, measuredWords(each)])),
    };
  };

  return {
    count: (record, language) => counter.add(record, language),
    names,
    finish(rows, sampleBytes = SAMPLE_BYTES) {
      const candidates = rows.map((row) => ({
        row,
        codes: [...new Set(row.record.findings.filter(({ severity }) => severity !== "note").map(({ code }) => code))],
        isKept: row.record.outcome === "keep",
        bytes: bytesOf(row),
      }));
      const samples = chooseSamples(candidates, sampleBytes).map(({ row }) => sampleOf(row, names));
      const scores =
        summary === null
          ? []
          : scoreHistograms(summary, (code) => {
              const bad = reasons.get(code)?.scored?.bad;
              return bad && { index: names.codes.indexOf(code), bad, limits: counter.limitsOf(code) };
            });
      return {
        v: 1,
        version: facts.version,
        rules: facts.rules,
        key: facts.key,
        rows: summary && inOrder(summary.rows),
        sources: names.sources.names.map((name) => ({
          name,
          rows: summary?.bySource[name] ? inOrder(summary.bySource[name]) : null,
        })),
        reasons: names.codes.names.map(reasonOf),
        roles: names.roles.names,
        languages: names.languages.names,
        patterns: counter.patterns(),
        lengths: summary && lengthsOf(summary, rows),
        scores,
        clusters: counter.clusters(),
        mix: summary && mixOf(summary),
        samples,
        sure: summary && sureWords(expectedAlarms(summary, measured)),
        lost: summary && lostText(summary),
        changes: summary && facts.earlier ? changesSince(facts.earlier, summary) : null,
        verdict: facts.gate ? pageVerdict(facts.gate) : null,
        remarks: summary === null ? [] : remarksOn(summary),
      };
    },
  };
}

/** Lengths of the rows drawn by chance; null where no kept rows were, but those with findings. */
function lengthsOf({ rows: { kept, flagged } }: Summary, rows: readonly ReportRow[]): LengthHistogram | null {
  const isFlagged = ({ findings }: AuditRecord) => findings.some(({ severity }) => severity === "flag");
  const fair = rows.filter(({ isFair, texts }) => isFair && texts.length > 0);
  const keptRows = fair.filter(({ record }) => record.outcome === "keep");
  const withFlag = keptRows.filter(({ record }) => isFlagged(record)).length;
  const without = keptRows.length - withFlag;
  if (without === 0 && kept > flagged) return null;
  const lengths = createLengthCounter();
  for (const { record, texts } of fair) {
    const isKept = record.outcome === "keep";
    // As many rows with a flag are drawn as without one, though there are fewer.
    const weight = !isKept ? 1 : isFlagged(record) ? flagged / withFlag : (kept - flagged) / without;
    lengths.add(
      texts.reduce((sum, { text }) => sum + text.length, 0),
      isKept,
      weight,
    );
  }
  return lengths.histogram();
}

/** All rows of the input by language; null where no row has a text to tell it by. */
function mixOf(summary: Summary): LanguageMix | null {
  const rows = languagesOf(summary);
  return rows.length === 0 ? null : { rows: rows.map(({ language, input, rejected }) => [language, input, rejected]) };
}

/** The same bytes, whether the counts were read back or not. */
const inOrder = ({ input, kept, rejected, flagged, malformed }: RowCounts): RowCounts => ({
  input,
  kept,
  rejected,
  flagged,
  malformed,
});

function bytesOf({ raw, texts, record, partner }: ReportRow): number {
  const inTexts = texts.reduce((sum, { text }) => sum + Math.min(60_000, bytesInJson(text)), 0);
  const partners = partner?.texts.reduce((sum, { text }) => sum + bytesInJson(text), 0) ?? 0;
  const content = raw === undefined ? inTexts : bytesInJson(raw);
  return content + partners + ROW_BYTES + FINDING_BYTES * Math.min(40, record.findings.length);
}

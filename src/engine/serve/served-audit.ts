import { type AuditRecord, fileOf, parseAuditLine } from "../../report/audit.ts";
import { createCrossFilter } from "../../report/html/cross-filter.ts";
import type { ReportData, ReportSample } from "../../report/html/report-data.ts";
import { type ReportRow, sampleOf } from "../../report/html/sample-row.ts";
import { auditFile } from "../audit-read.ts";
import { maskRecord } from "../masking/mask-record.ts";
import { placeKey } from "../read-back.ts";
import { openReport, type ReportSources } from "../report-file.ts";
import { withPartners } from "../report-partners.ts";
import { reportRow } from "../report-rows.ts";
import { createAuditIndex } from "./audit-index.ts";
import { openPlaces, placedLines } from "./audit-lines.ts";
import { rowOf } from "./row-at.ts";
import { type RowQuery, type RowSearch, searchRows } from "./row-search.ts";
import { openRowTexts } from "./row-texts.ts";

/** Rows of an audit, any of them, without holding it in memory. */
export interface ServedAudit {
  /** What the page shows besides its rows, with a few of them as examples. */
  readonly data: ReportData;
  /** Part of the rows that match, in the order of the audit. */
  rows(query: RowQuery, from: number, count: number): Promise<RowPage>;
  /** One row with its content, as far as that is at hand. */
  row(file: string, row: number): Promise<ReportSample | undefined>;
  close(): void;
}

export interface RowPage {
  /** Rows found so far. */
  readonly total: number;
  /** False while more may be found. */
  readonly isWhole: boolean;
  /** The share of the audit that was looked at, 0 to 1. */
  readonly progress: number;
  readonly from: number;
  /** Without their texts. */
  readonly rows: readonly ReportSample[];
}

/** Rows that the page itself carries, as examples of its reasons, in bytes. */
const EXAMPLE_BYTES = 800_000;
/** Searches that are kept; a reader goes back and forth between a few. */
const MOST_SEARCHES = 6;
/** A page waits so long for rows before it gets what there is, in milliseconds. */
const PATIENCE = 400;

export interface ServedAuditOptions extends ReportSources {
  /** Told how many records were read, now and then. */
  readonly onProgress?: (records: number) => void;
}

const PROGRESS_RECORDS = 20_000;

/** Reads an audit once, and remembers where each record is. @throws {InputError} for what is no audit. */
export async function openServedAudit(
  audit: string,
  { onProgress, ...sources }: ServedAuditOptions,
): Promise<ServedAudit> {
  const { unmasked = false } = sources;
  const file = auditFile(audit);
  const { builder, rows, languageOf, shape } = await openReport(audit, sources);
  const { names } = builder;
  const shown = (line: string): AuditRecord => {
    const record = parseAuditLine(line, file);
    return unmasked ? record : maskRecord(record);
  };
  const fair = new Map(rows.filter(({ isFair }) => isFair).map(({ record }) => [keyOf(record), true]));
  const index = createAuditIndex();
  const drawn = new Set<number>();
  let line = 0;
  for await (const placed of placedLines(file)) {
    // Only counted here: nothing of it is shown, so nothing need be masked.
    const record = parseAuditLine(placed.text, `${file}:${++line}`);
    for (const { code, role } of record.findings) {
      names.codes.indexOf(code);
      if (role !== null) names.roles.indexOf(role);
    }
    if (fair.has(keyOf(record))) drawn.add(index.size);
    index.add(placed, builder.count(record, languageOf(record)), record.row);
    if (index.size % PROGRESS_RECORDS === 0) onProgress?.(index.size);
  }
  for (const { language, record } of rows) {
    names.languages.indexOf(language);
    names.sources.indexOf(record.source);
  }
  const data = builder.finish(rows, EXAMPLE_BYTES);
  const filter = createCrossFilter(data);
  const places = openPlaces(file);
  const lineAt = (at: number) => places.text(index.start(at), index.end(at));
  const recordAt = (at: number) => shown(lineAt(at));
  const light = (record: AuditRecord, isFair: boolean) =>
    sampleOf({ record, isFair, texts: [], language: languageOf(record) }, names);
  const lightKept = ({ record, language, texts }: ReportRow) =>
    sampleOf({ record, isFair: true, texts: texts.slice(-1), language }, names);
  const kept = rows.filter(({ record, isFair }) => isFair && record.outcome === "keep" && !isCounted(record));
  const bySampled = new Map(rows.map((row) => [keyOf(row.record), row]));

  const searches = new Map<string, RowSearch>();
  const searchOf = (query: RowQuery): RowSearch => {
    const key = JSON.stringify([Object.entries(query.choice).sort(), query.words, query.drawn]);
    const known = searches.get(key);
    const search =
      known ??
      searchRows(
        {
          ...{ index, filter },
          line: lineAt,
          record: shown,
          written: (written) => parseAuditLine(written, file),
          isDrawn: (at) => drawn.has(at),
          texts: () => openRowTexts(shape, unmasked),
          matches: (record, choice) => filter.matches(light(record, false), choice),
        },
        query,
      );
    searches.delete(key);
    searches.set(key, search);
    if (searches.size > MOST_SEARCHES) {
      const [[oldest, given]] = searches as unknown as [[string, RowSearch]];
      given.stop();
      searches.delete(oldest);
    }
    return search;
  };

  return {
    data,
    async rows(query, from, count) {
      if (query.choice.view === "kept") {
        const all = keptRows(kept, query, (row) => filter.matches(lightKept(row), query.choice));
        const here = all.slice(from, from + count).map(lightKept);
        return { total: all.length, isWhole: true, progress: 1, from, rows: here };
      }
      const search = searchOf(query);
      await search.until(from + count, PATIENCE);
      const end = Math.min(search.size, from + count);
      const found = Array.from({ length: Math.max(0, end - from) }, (_, offset) => {
        const at = search.at(from + offset);
        return light(recordAt(at), drawn.has(at));
      });
      return { total: search.size, isWhole: search.isWhole, progress: search.progress, from, rows: found };
    },
    async row(file, row) {
      const sampled = bySampled.get(placeKey(file, row));
      if (sampled !== undefined && (sampled.texts.length > 0 || !isCounted(sampled.record)))
        return sampleOf((await withPartners([sampled], shape, unmasked))[0]!, names);
      const at = findRecord(file, row);
      if (at === undefined) return undefined;
      const record = recordAt(at);
      const read = await rowOf(record, shape, unmasked);
      const isFair = drawn.has(at);
      const whole = {
        ...reportRow(record, read?.segments ?? [], { isFair, ...(read !== undefined && { raw: read.raw }) }),
        // As it was counted, so that the row is found again under what it is told to be.
        language: languageOf(record),
      };
      return sampleOf((await withPartners([whole], shape, unmasked))[0]!, names);
    },
    close() {
      for (const search of searches.values()) search.stop();
      places.close();
    },
  };

  function findRecord(file: string, row: number): number | undefined {
    // Each file has one row of that number, so that few lines are read.
    for (let at = 0; at < index.size; at++) if (index.row(at) === row && fileOf(recordAt(at)) === file) return at;
    return undefined;
  }
}

const keyOf = (record: AuditRecord) => placeKey(fileOf(record), record.row);
const isCounted = ({ findings }: AuditRecord) => findings.some(({ severity }) => severity !== "note");

function keptRows(rows: readonly ReportRow[], { words }: RowQuery, matches: (row: ReportRow) => boolean): ReportRow[] {
  const wanted = words.toLowerCase();
  return rows.filter((row) => {
    if (!matches(row)) return false;
    const { record, texts } = row;
    return (
      wanted === "" ||
      [record.id, `${fileOf(record)}#${record.row}`, ...texts.map(({ text }) => text)].some((each) =>
        each.toLowerCase().includes(wanted),
      )
    );
  });
}

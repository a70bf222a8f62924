import type { Severity } from "../core/finding.ts";
import { BIN_EDGES } from "../core/histogram.ts";
import { ROLES, type Role } from "../core/sample.ts";
import {
  familyOf,
  type Histogram,
  type LanguageCounts,
  type MatchCounts,
  type ReasonCounts,
  type RowCounts,
  type SeenRole,
  type Summary,
} from "../report/summary.ts";
import { countFacts, countFoundFacts, countRowFacts, type FactCounts } from "./count-rows.ts";
import { type ActiveFilter, roleSlots, scoredReasons } from "./measure.ts";
import type { RowFindings } from "./protocol.ts";
import { assertFewSources, type RowSources } from "./row-sources.ts";
import type { ScannedBatch } from "./scan.ts";
import {
  addInto,
  bump,
  type Counts,
  countRepaired,
  type FileShape,
  factsOf,
  mergeReasons,
  mergeSource,
  newSource,
  noReasons,
  noRows,
  type SourceCounts,
  shapesOf,
} from "./source-counts.ts";

/** Counts what a run decides. A source counts once it is whole: one that turns out unreadable leaves no trace. */
export interface Summarizer {
  open(file: string, shape: FileShape): void;
  add(batch: ScannedBatch): void;
  /** Counts the source in. */
  close(): RowCounts;
  finish(matches: readonly MatchCounts[]): Summary;
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : a > b ? 1 : 0);
const sorted = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(byKey));

/**
 * @param files - all inputs, so that a partner elsewhere is one that they were compared with
 * @param sourceColumn - the column by which rows say where they are from, for messages
 */
export function createSummarizer(
  filters: readonly ActiveFilter[],
  files: readonly { readonly path: string }[],
  sourceColumn = "",
): Summarizer {
  const reasons = scoredReasons(filters);
  const all = new Map<string, SourceCounts>();
  let open: OpenFile | undefined;
  const inputs = new Set(files.map(({ path }) => path));
  const isInput = (source: string) => inputs.has(source);
  return {
    open(file, shape) {
      open = { file, shape, sources: new Map() };
    },
    add(batch) {
      if (batch.result.sources === undefined) addBatch(sourceIn(open!, open!.file), batch, isInput);
      else addMixed(open!, batch, batch.result.sources, isInput);
      assertFewSources(open!.file, all.size + open!.sources.size, sourceColumn);
    },
    close() {
      const rows = noRows();
      // A file without rows is a source, too.
      if (open!.sources.size === 0) sourceIn(open!, open!.file);
      for (const source of open!.sources.values()) {
        source.files[0]!.rows = source.rows.input;
        addInto(rows, source.rows);
        const known = all.get(source.source);
        if (known === undefined) all.set(source.source, source);
        else mergeSource(known, source);
      }
      return rows;
    },
    finish(matches) {
      const whole = [...all.values()];
      const rows = noRows();
      for (const source of whole) addInto(rows, source.rows);
      const merge = (pick: (source: SourceCounts) => Map<string, Counts<ReasonCounts>>) => {
        const merged = new Map<string, Counts<ReasonCounts>>();
        for (const source of whole) mergeReasons(merged, pick(source));
        return sorted(merged);
      };
      const total = (pick: (source: SourceCounts) => Map<string, number>) => {
        const merged = new Map<string, number>();
        for (const source of whole) for (const [key, times] of pick(source)) bump(merged, key, times);
        return sorted(merged);
      };
      const bySource = <T>(pick: (source: SourceCounts) => T) =>
        sorted(whole.map((source) => [source.source, pick(source)] as const));
      return {
        v: 1,
        rows,
        bySource: bySource((each) => each.rows),
        byCode: merge(({ codes }) => codes),
        byFamily: merge(({ families }) => families),
        bySourceCode: bySource(({ codes }) => sorted(codes)),
        bySourceFamily: bySource(({ families }) => sorted(families)),
        bySourceLanguage: bySource(({ facts }) => languagesOf(facts)),
        bySourceRole: bySource(({ facts }) => sorted(facts.roles)),
        sources: bySource(factsOf),
        roles: whole.flatMap(rolesOf),
        shapes: bySource(shapesOf),
        abstentions: total(({ abstained }) => abstained),
        dropped: total(({ dropped }) => dropped),
        matches,
        binEdges: BIN_EDGES,
        histograms: whole.flatMap((source) => histogramsOf(source, reasons)),
      };
    },
  };
}

/** A file that is being read, and what is counted of its sources. */
interface OpenFile {
  readonly file: string;
  readonly shape: FileShape;
  readonly sources: Map<string, SourceCounts>;
}

function sourceIn({ shape, sources }: OpenFile, name: string): SourceCounts {
  let known = sources.get(name);
  if (known === undefined) {
    known = newSource(name, shape);
    sources.set(name, known);
  }
  return known;
}

function languagesOf({ languages }: FactCounts): Record<string, LanguageCounts> {
  return sorted([...languages].map(([name, { codes, ...rows }]) => [name, { ...rows, codes: sorted(codes) }] as const));
}

function addBatch(
  counts: SourceCounts,
  { result, decided: { keep, found } }: ScannedBatch,
  isInput: (source: string) => boolean,
): void {
  const { rows } = counts;
  const kept = keep.reduce((sum, bit) => sum + bit, 0);
  rows.input += result.rows;
  rows.kept += kept;
  rows.rejected += result.rows - kept;
  rows.malformed += result.malformed.length;
  for (const { row } of result.repaired ?? []) if (keep[row] === 1) countRepaired(rows);
  const { languages, languageOf } = result.facts;
  countFacts(counts.facts, result.facts, keep);
  for (const [row, each] of found) {
    const kept = keep[row] === 1;
    addFindings(counts, each, kept);
    countFoundFacts(counts.facts, each.findings, { language: languages[languageOf[row]!]!, kept, isInput });
  }
  for (const [role, times] of Object.entries(result.roles)) bump(counts.roles, role, times);
  for (const [filter, times] of Object.entries(result.abstained)) bump(counts.abstained, filter, times);
  const { values } = result;
  for (let at = 0; at < values.length; at += 3)
    countValue(counts, values[at + 1]!, values[at + 2]!, keep[values[at]!] === 1);
}

/** A batch whose rows are of several sources. */
function addMixed(
  open: OpenFile,
  { result, decided: { keep, found } }: ScannedBatch,
  sources: RowSources,
  isInput: (source: string) => boolean,
): void {
  const named: SourceCounts[] = [];
  // Opened by the first of their rows, so that their order does not depend on how rows were batched.
  const sourceOf = (row: number): SourceCounts => {
    const index = sources.of[row]!;
    // The last place is for rows that do not say.
    const at = Math.min(index, sources.names.length);
    named[at] ??= sourceIn(open, sources.names[index] ?? open.file);
    return named[at];
  };
  const { languages, languageOf } = result.facts;
  for (let row = 0; row < result.rows; row++) {
    const counts = sourceOf(row);
    const kept = keep[row] === 1;
    counts.rows.input++;
    if (kept) counts.rows.kept++;
    else counts.rows.rejected++;
    countRowFacts(counts.facts, result.facts, row, kept);
  }
  for (const { row } of result.repaired ?? []) if (keep[row] === 1) countRepaired(sourceOf(row).rows);
  for (const row of result.malformed) sourceOf(row).rows.malformed++;
  for (const [row, each] of found) {
    const counts = sourceOf(row);
    const kept = keep[row] === 1;
    addFindings(counts, each, kept);
    countFoundFacts(counts.facts, each.findings, { language: languages[languageOf[row]!]!, kept, isInput });
  }
  for (const [key, times] of Object.entries(result.roles)) {
    const [raw, role, source = open.file] = key.split("\0");
    bump(sourceIn(open, source).roles, `${raw}\0${role}`, times);
  }
  // Only their sum over all sources is told.
  if (result.rows > 0)
    for (const [filter, times] of Object.entries(result.abstained)) bump(sourceOf(0).abstained, filter, times);
  const { values } = result;
  for (let at = 0; at < values.length; at += 3)
    countValue(sourceOf(values[at]!), values[at + 1]!, values[at + 2]!, keep[values[at]!] === 1);
}

function countValue(counts: SourceCounts, reasonAndRole: number, bin: number, kept: boolean): void {
  const slot = reasonAndRole * 2 + (kept ? 0 : 1);
  let bins = counts.bins.get(slot);
  if (bins === undefined) {
    bins = new Uint32Array(BIN_EDGES.length);
    counts.bins.set(slot, bins);
  }
  bins[bin]!++;
}

const WORST: Readonly<Record<Severity, number>> = { note: 0, flag: 1, reject: 2 };

function addFindings(counts: SourceCounts, { findings, dropped }: RowFindings, kept: boolean): void {
  const worst = new Map<string, number>();
  let flagged = false;
  for (const { code, reason, data, severity } of findings) {
    for (const [map, key] of [
      [counts.codes, code],
      [counts.families, familyOf(code)],
    ] as const) {
      if (!map.has(key)) map.set(key, noReasons());
      const each = map.get(key)!;
      if (severity === "note") each.notes++;
      else each.findings++;
      worst.set(key, Math.max(worst.get(key) ?? 0, WORST[severity]));
    }
    flagged ||= severity === "flag";
    if (reason === "unmappedRole" && typeof data["role"] === "string") counts.unmapped.add(data["role"]);
  }
  for (const [key, severity] of worst) {
    const each = counts.codes.get(key) ?? counts.families.get(key)!;
    if (severity >= WORST.flag) each.rows++;
    if (severity >= WORST.reject) each.rejected++;
  }
  if (kept && flagged) counts.rows.flagged++;
  for (const [code, times] of Object.entries(dropped)) {
    bump(counts.dropped, code, times);
    counts.codes.get(code)!.findings += times;
    counts.families.get(familyOf(code))!.findings += times;
  }
}

function rolesOf({ source, roles, unmapped }: SourceCounts): SeenRole[] {
  return [...roles].sort(byKey).map(([key, count]) => {
    const [raw, role] = key.split("\0") as [string, Role];
    return { source, raw, role: unmapped.has(raw) ? null : role, count };
  });
}

function histogramsOf(
  { source, bins }: SourceCounts,
  reasons: readonly { code: string; filter: string; reason: string }[],
): Histogram[] {
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([slot, counts]): Histogram => {
      const { code, filter, reason } = reasons[Math.floor(slot / 2 / roleSlots)]!;
      const role = ROLES[(slot >> 1) % roleSlots] ?? null;
      const pairs = [...counts].flatMap((count, bin) => (count > 0 ? [[bin, count] as const] : []));
      return { code, filter, reason, source, role, outcome: slot % 2 === 0 ? "keep" : "reject", bins: pairs };
    });
}

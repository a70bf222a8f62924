import type { Severity } from "../core/finding.ts";
import { BIN_EDGES } from "../core/histogram.ts";
import { ROLES, type Role } from "../core/sample.ts";
import type { DetectedShape } from "../io/shapes/index.ts";
import {
  familyOf,
  type Histogram,
  type LanguageCounts,
  type MatchCounts,
  type ReasonCounts,
  type RowCounts,
  type SeenRole,
  type SourceFacts,
  type Summary,
} from "../report/summary.ts";
import { countFacts, countFoundFacts, type FactCounts, noFacts } from "./count-rows.ts";
import { type ActiveFilter, roleSlots, scoredReasons } from "./measure.ts";
import type { RowFindings } from "./protocol.ts";
import type { ScannedBatch } from "./scan.ts";

/** Counts what a run decides. A source counts once it is whole: one that turns out unreadable leaves no trace. */
export interface Summarizer {
  open(source: string, shape: Pick<DetectedShape, "spec" | "columns" | "head">): void;
  add(batch: ScannedBatch): void;
  /** Counts the source in. */
  close(): RowCounts;
  finish(matches: readonly MatchCounts[]): Summary;
}

type Counts<T> = { -readonly [K in keyof T]: number };
type Mutable = Counts<RowCounts>;
const noRows = (): Mutable => ({ input: 0, kept: 0, rejected: 0, flagged: 0, malformed: 0 });
const noReasons = (): Counts<ReasonCounts> => ({ rows: 0, rejected: 0, findings: 0, notes: 0 });

interface SourceCounts {
  readonly source: string;
  readonly shape: Pick<DetectedShape, "spec" | "columns" | "head">;
  readonly facts: FactCounts;
  readonly rows: Mutable;
  readonly codes: Map<string, Counts<ReasonCounts>>;
  readonly families: Map<string, Counts<ReasonCounts>>;
  readonly roles: Map<string, number>;
  readonly unmapped: Set<string>;
  readonly abstained: Map<string, number>;
  readonly dropped: Map<string, number>;
  /** By `slot * 2 + rejected`, then bin. */
  readonly bins: Map<number, Uint32Array>;
}

function addInto<T extends object>(into: T, from: T): void {
  for (const key of Object.keys(from) as (keyof T)[]) (into[key] as number) += from[key] as number;
}

const bump = (counts: Map<string, number>, key: string, times: number) =>
  counts.set(key, (counts.get(key) ?? 0) + times);
const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : a > b ? 1 : 0);
const sorted = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(byKey));

/** `files`: all inputs, so that a partner elsewhere is one that they were compared with. */
export function createSummarizer(
  filters: readonly ActiveFilter[],
  files: readonly { readonly path: string }[],
): Summarizer {
  const reasons = scoredReasons(filters);
  const whole: SourceCounts[] = [];
  let open: SourceCounts | undefined;
  const inputs = new Set(files.map(({ path }) => path));
  const isInput = (source: string) => inputs.has(source);
  return {
    open(source, shape) {
      open = {
        source,
        shape,
        facts: noFacts(),
        rows: noRows(),
        codes: new Map(),
        families: new Map(),
        roles: new Map(),
        unmapped: new Set(),
        abstained: new Map(),
        dropped: new Map(),
        bins: new Map(),
      };
    },
    add(batch) {
      addBatch(open!, batch, isInput);
    },
    close() {
      whole.push(open!);
      return open!.rows;
    },
    finish(matches) {
      const rows = noRows();
      for (const source of whole) addInto(rows, source.rows);
      const merge = (pick: (source: SourceCounts) => Map<string, Counts<ReasonCounts>>) => {
        const merged = new Map<string, Counts<ReasonCounts>>();
        for (const source of whole)
          for (const [key, counts] of pick(source)) {
            if (!merged.has(key)) merged.set(key, noReasons());
            addInto(merged.get(key)!, counts);
          }
        return sorted(merged);
      };
      const total = (pick: (source: SourceCounts) => Map<string, number>) => {
        const merged = new Map<string, number>();
        for (const source of whole) for (const [key, times] of pick(source)) bump(merged, key, times);
        return sorted(merged);
      };
      return {
        v: 1,
        rows,
        bySource: sorted(whole.map(({ source, rows: each }) => [source, each] as const)),
        byCode: merge(({ codes }) => codes),
        byFamily: merge(({ families }) => families),
        bySourceCode: sorted(whole.map(({ source, codes }) => [source, sorted(codes)] as const)),
        bySourceFamily: sorted(whole.map(({ source, families }) => [source, sorted(families)] as const)),
        bySourceLanguage: sorted(whole.map(({ source, facts }) => [source, languagesOf(facts)] as const)),
        bySourceRole: sorted(whole.map(({ source, facts }) => [source, sorted(facts.roles)] as const)),
        sources: sorted(whole.map((each) => [each.source, factsOf(each)] as const)),
        roles: whole.flatMap(rolesOf),
        shapes: sorted(
          whole.map(({ source, shape, rows: { input } }) => [source, { [shape.spec.name]: input }] as const),
        ),
        abstentions: total(({ abstained }) => abstained),
        dropped: total(({ dropped }) => dropped),
        matches,
        binEdges: BIN_EDGES,
        histograms: whole.flatMap((source) => histogramsOf(source, reasons)),
      };
    },
  };
}

function languagesOf({ languages }: FactCounts): Record<string, LanguageCounts> {
  return sorted([...languages].map(([name, { codes, ...rows }]) => [name, { ...rows, codes: sorted(codes) }] as const));
}

function factsOf({ shape: { spec, columns, head }, facts: { untrained, duplicates } }: SourceCounts): SourceFacts {
  return {
    shape: spec.name,
    columns: [...columns].sort(),
    head: { ...head },
    untrained,
    duplicates: { ...duplicates },
  };
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
  for (let at = 0; at < values.length; at += 3) {
    const slot = values[at + 1]! * 2 + (keep[values[at]!] === 1 ? 0 : 1);
    let bins = counts.bins.get(slot);
    if (bins === undefined) {
      bins = new Uint32Array(BIN_EDGES.length);
      counts.bins.set(slot, bins);
    }
    bins[values[at + 2]!]!++;
  }
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

import type { AuditRecord } from "../audit.ts";
import type { Clusters, Pattern } from "./report-data.ts";

/** Names in the order in which they were first seen, each with its index. */
export interface NameList {
  indexOf(name: string): number;
  readonly names: readonly string[];
}

export function createNameList(): NameList {
  const indexes = new Map<string, number>();
  const names: string[] = [];
  return {
    names,
    indexOf(name) {
      const known = indexes.get(name);
      if (known !== undefined) return known;
      indexes.set(name, names.length);
      names.push(name);
      return names.length - 1;
    },
  };
}

/** The lists that patterns and samples point into. */
export interface Names {
  readonly sources: NameList;
  readonly codes: NameList;
  readonly roles: NameList;
  readonly languages: NameList;
}

/** Kinds of rows that are told apart; the rows of further kinds are counted by their worst finding alone. */
const MOST_PATTERNS = 30_000;
/** What a row is told by that was counted by its worst finding alone, and one without a finding that counts. */
export const CAPPED = -1;
export const NOTHING = -2;
/** Clusters that are followed one by one. */
const MOST_CLUSTERS = 500_000;
const LARGEST_CLUSTERS = 8;

/** Counts the rows of an audit, each once, in memory that does not grow with the audit. */
export interface PatternCounter {
  /** Index of the row's kind among the patterns; CAPPED where it has none of its own, NOTHING where no finding counts. */
  add(record: AuditRecord, language: string): number;
  patterns(): Pattern[];
  clusters(): Clusters;
  /** The limits seen with each code, ascending. */
  limitsOf(code: string): number[];
  readonly findings: number;
}

export function createPatternCounter({ sources, codes, roles, languages }: Names): PatternCounter {
  const rows = new Map<string, { readonly at: number; readonly pattern: Omit<Pattern, "rows">; rows: number }>();
  const clusters = new Map<string, number>();
  const limits = new Map<string, Set<number>>();
  let findings = 0;

  return {
    add(record, language) {
      const found = new Map<number, readonly [reason: number, reject: number, role: number]>();
      for (const { code, severity, role, limit, data, filter } of record.findings) {
        if (limit !== null) limits.set(code, (limits.get(code) ?? new Set()).add(limit));
        if (severity === "note") continue;
        findings++;
        const entry = [
          codes.indexOf(code),
          severity === "reject" ? 1 : 0,
          role === null ? -1 : roles.indexOf(role),
        ] as const;
        found.set((entry[0] * 2 + entry[1]) * 64 + entry[2] + 1, entry);
        if (filter.endsWith("duplicate") && severity === "reject") countPartner(clusters, data);
      }
      if (found.size === 0) return NOTHING;
      const { outcome } = record;
      const source = sources.indexOf(record.source);
      const of = languages.indexOf(language);
      const all = [...found].sort(([a], [b]) => a - b).map(([, entry]) => entry);
      const keyOf = (entries: readonly (readonly number[])[]) => `${source}/${of}/${outcome}/${entries.join(";")}`;
      let entries = all;
      if (!rows.has(keyOf(all)) && rows.size >= MOST_PATTERNS) {
        const worst = all.find(([, reject]) => reject === 1) ?? all[0]!;
        entries = [worst];
      }
      const key = keyOf(entries);
      const known = rows.get(key);
      const at = known?.at ?? rows.size;
      if (known === undefined)
        rows.set(key, { at, pattern: { source, language: of, outcome, found: entries.flat() }, rows: 1 });
      else known.rows++;
      return entries === all ? at : CAPPED;
    },
    patterns: () => [...rows.values()].map(({ pattern, rows: times }) => ({ ...pattern, rows: times })),
    clusters() {
      const bySize = new Map<number, number>();
      for (const copies of clusters.values()) bySize.set(copies + 1, (bySize.get(copies + 1) ?? 0) + 1);
      const largest = [...clusters]
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .slice(0, LARGEST_CLUSTERS)
        .map(([of, copies]) => ({ of, rows: copies + 1 }));
      return { bySize: [...bySize].sort(([a], [b]) => a - b), largest };
    },
    limitsOf: (code) => [...(limits.get(code) ?? [])].sort((a, b) => a - b),
    get findings() {
      return findings;
    },
  };
}

/** A duplicate counts in the cluster of the earlier row that it names. */
function countPartner(clusters: Map<string, number>, data: string): void {
  const of = partnerOf(data);
  if (of === undefined) return;
  const place = `${of.source}#${of.row}`;
  const copies = clusters.get(place);
  if (copies !== undefined || clusters.size < MOST_CLUSTERS) clusters.set(place, (copies ?? 0) + 1);
}

/** The earlier row that a finding's data name. */
export function partnerOf(data: string): { readonly source: string; readonly row: number } | undefined {
  const { source, row } = JSON.parse(data) as Readonly<Record<string, unknown>>;
  return typeof source === "string" && typeof row === "number" ? { source, row } : undefined;
}

import { familyOf } from "../summary-record.ts";
import type { Pattern, ReportData, ReportSample } from "./report-data.ts";

/** Which rows a page shows. */
export const VIEWS = ["rejected", "flagged", "kept"] as const;
export type View = (typeof VIEWS)[number];

/** What rows are told apart by. */
export const FACETS = ["reason", "family", "source", "language", "role"] as const;
export type Facet = (typeof FACETS)[number];

/** What a reader chose; values by name, so that a link stays true when the data are made again. */
export type Choice = { readonly view: View } & Readonly<Partial<Record<Facet, string>>>;

type Lists = Pick<ReportData, "reasons" | "sources" | "languages" | "roles">;

/** One kind of finding in one kind of row. */
interface Found {
  readonly reason: number;
  readonly isReject: boolean;
  readonly role: number;
}

/** The name that a role of its own stands under: a finding about a whole row. */
export const ROW_ROLE = "(row)";

/** Counts rows by what a reader may choose next. */
export interface CrossFilter {
  /** Rows that match. */
  rows(choice: Choice): number;
  /** Indexes of the patterns whose rows match. */
  patterns(choice: Choice): number[];
  /** Rows by value of a facet, most first; what was chosen of that facet itself is left aside. */
  byFacet(facet: Facet, choice: Choice): (readonly [value: string, rows: number])[];
  /** Rows that have both of two reasons, for the commonest reasons. */
  overlap(choice: Choice, most: number): { readonly codes: readonly string[]; readonly rows: readonly number[][] };
  /** True where a row that can be looked at matches. */
  matches(sample: ReportSample, choice: Choice): boolean;
}

export function createCrossFilter({ patterns, ...lists }: Lists & Pick<ReportData, "patterns">): CrossFilter {
  const known = patterns.map((pattern) => ({ ...pattern, all: foundOf(pattern) }));
  const matching = (choice: Choice) =>
    known.flatMap(({ all, ...pattern }) => {
      const found = isOfRow(lists, pattern, choice) ? all.filter((each) => isOfFinding(lists, each, choice)) : [];
      return found.length > 0 ? [{ pattern, found }] : [];
    });

  return {
    rows: (choice) => matching(choice).reduce((sum, { pattern }) => sum + pattern.rows, 0),
    patterns: (choice) =>
      known.flatMap(({ all, ...pattern }, at) =>
        isOfRow(lists, pattern, choice) && all.some((each) => isOfFinding(lists, each, choice)) ? [at] : [],
      ),
    byFacet(facet, choice) {
      const { [facet]: _, ...others } = choice;
      const counts = new Map<string, number>();
      for (const { pattern, found } of matching(others as Choice)) {
        const values = new Set(found.map((each) => facetValue(lists, facet, pattern, each)));
        for (const value of values) counts.set(value, (counts.get(value) ?? 0) + pattern.rows);
      }
      return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    },
    overlap(choice, most) {
      const matched = matching(choice);
      const counts = new Map<number, number>();
      for (const { pattern, found } of matched)
        for (const reason of new Set(found.map((each) => each.reason)))
          counts.set(reason, (counts.get(reason) ?? 0) + pattern.rows);
      const top = [...counts]
        .sort(([a, x], [b, y]) => y - x || a - b)
        .slice(0, most)
        .map(([reason]) => reason);
      const rows = top.map(() => top.map(() => 0));
      for (const { pattern, found } of matched) {
        const here = [...new Set(found.map((each) => top.indexOf(each.reason)))].filter((at) => at >= 0);
        for (const a of here) for (const b of here) rows[a]![b]! += pattern.rows;
      }
      return { codes: top.map((reason) => lists.reasons[reason]!.code), rows };
    },
    matches(sample, choice) {
      const counting = sample.findings.filter(({ severity }) => severity !== "note");
      if (choice.view === "kept")
        return counting.length === 0 && sample.outcome === "keep" && isOfPlace(lists, sample, choice);
      return (
        isOfRow(lists, sample, choice) &&
        counting.some(({ reason, role, severity }) =>
          isOfFinding(lists, { reason, role, isReject: severity === "reject" }, choice),
        )
      );
    },
  };
}

function foundOf({ found }: Pattern): Found[] {
  const all: Found[] = [];
  for (let at = 0; at < found.length; at += 3)
    all.push({ reason: found[at]!, isReject: found[at + 1] === 1, role: found[at + 2]! });
  return all;
}

type OfRow = Pick<Pattern, "source" | "language" | "outcome">;

const isOfRow = (lists: Lists, row: OfRow, choice: Choice) =>
  row.outcome === (choice.view === "rejected" ? "reject" : "keep") && isOfPlace(lists, row, choice);

const isOfPlace = (lists: Lists, row: OfRow, { source, language }: Choice) =>
  (source === undefined || lists.sources[row.source]!.name === source) &&
  (language === undefined || lists.languages[row.language] === language);

function isOfFinding(lists: Lists, { reason, isReject, role }: Found, choice: Choice): boolean {
  if (choice.view === "rejected" && !isReject) return false;
  const { code } = lists.reasons[reason]!;
  return (
    (choice.reason === undefined || choice.reason === code) &&
    (choice.family === undefined || choice.family === familyOf(code)) &&
    (choice.role === undefined || choice.role === roleName(lists, role))
  );
}

const roleName = ({ roles }: Lists, role: number) => (role < 0 ? ROW_ROLE : roles[role]!);

function facetValue(lists: Lists, facet: Facet, pattern: OfRow, { reason, role }: Found): string {
  switch (facet) {
    case "reason":
      return lists.reasons[reason]!.code;
    case "family":
      return familyOf(lists.reasons[reason]!.code);
    case "source":
      return lists.sources[pattern.source]!.name;
    case "language":
      return lists.languages[pattern.language]!;
    case "role":
      return roleName(lists, role);
  }
}

import type { Role } from "../../core/sample.ts";
import type { ReasonCounts, RoleCounts, Summary } from "../../report/summary.ts";

/** What limits are held against, of all rows or of one source. */
export interface Measures {
  /** Null: all of them. */
  readonly source: string | null;
  readonly input: number;
  readonly rejected: number;
  readonly flagged: number;
  /** Rows with a finding that rejects or flags, of a code or prefix. */
  rowsWith(code: string): number;
  readonly languages: ReadonlyMap<string, LanguageMeasures>;
  readonly roles: ReadonlyMap<Role, { readonly rows: number; readonly rejected: number; readonly flagged: number }>;
  readonly within: number;
  readonly against: number;
}

export interface LanguageMeasures {
  readonly input: number;
  readonly rejected: number;
  readonly flagged: number;
  rowsWith(code: string): number;
}

type Codes = Readonly<Record<string, Pick<ReasonCounts, "rows">>>;

/** A row with two codes of a prefix counts once where the whole family was asked for, else twice: never too little. */
function counter(codes: Codes, families: Codes, input: number) {
  return (prefix: string): number => {
    if (Object.hasOwn(families, prefix)) return families[prefix]!.rows;
    const rows = Object.entries(codes).reduce(
      (sum, [code, each]) => sum + (code.startsWith(prefix) ? each.rows : 0),
      0,
    );
    return Math.min(rows, input);
  };
}

/** The measures of the named sources together. `source`: what they are called, null for all. */
export function measuresOf(summary: Summary, names: readonly string[], source: string | null): Measures {
  const languages = new Map<string, { input: number; rejected: number; flagged: number; codes: Map<string, number> }>();
  const roles = new Map<Role, { rows: number; rejected: number; flagged: number }>();
  const rows = { input: 0, rejected: 0, flagged: 0 };
  const codes: Record<string, { rows: number }> = {};
  const families: Record<string, { rows: number }> = {};
  let [within, against] = [0, 0];
  for (const name of names) {
    const { input, rejected, flagged } = summary.bySource[name]!;
    rows.input += input;
    rows.rejected += rejected;
    rows.flagged += flagged;
    for (const [into, from] of [
      [codes, summary.bySourceCode[name] ?? {}],
      [families, summary.bySourceFamily[name] ?? {}],
    ] as const)
      for (const [code, counts] of Object.entries(from)) into[code] = { rows: (into[code]?.rows ?? 0) + counts.rows };
    for (const [language, counts] of Object.entries(summary.bySourceLanguage[name] ?? {})) {
      const each = languages.get(language) ?? { input: 0, rejected: 0, flagged: 0, codes: new Map() };
      languages.set(language, each);
      each.input += counts.input;
      each.rejected += counts.rejected;
      each.flagged += counts.flagged;
      for (const [code, { rows: times }] of Object.entries(counts.codes))
        each.codes.set(code, (each.codes.get(code) ?? 0) + times);
    }
    for (const [role, counts] of Object.entries(summary.bySourceRole[name] ?? {}) as [Role, RoleCounts][]) {
      const each = roles.get(role) ?? { rows: 0, rejected: 0, flagged: 0 };
      roles.set(role, each);
      each.rows += counts.rows;
      each.rejected += counts.rejected;
      each.flagged += counts.flagged;
    }
    const { duplicates } = summary.sources[name] ?? { duplicates: { within: 0, against: 0 } };
    within += duplicates.within;
    against += duplicates.against;
  }
  return {
    source,
    ...rows,
    rowsWith: counter(codes, families, rows.input),
    languages: new Map(
      [...languages].map(([language, { codes: its, ...counts }]) => {
        const byCode = Object.fromEntries([...its].map(([code, times]) => [code, { rows: times }]));
        return [language, { ...counts, rowsWith: counter(byCode, {}, counts.input) }];
      }),
    ),
    roles,
    within,
    against,
  };
}

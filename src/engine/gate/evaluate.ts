import type { GateOutcome, GateRecord, JudgedBy, Verdict } from "../../report/gate/record.ts";
import { lostText } from "../../report/lost-text.ts";
import { type Summary, worstSource } from "../../report/summary.ts";
import { type Baseline, compareWith } from "./baseline.ts";
import { limitVerdicts, schemaVerdicts } from "./limit-verdicts.ts";
import { measuresOf } from "./measures.ts";
import { oddVerdicts } from "./odd-verdicts.ts";
import { type Gate, type Limits, mergedLimits } from "./settle-gate.ts";
import { globMatches } from "./source-glob.ts";

export interface Evidence {
  readonly summary: Summary;
  readonly judgedBy: JudgedBy;
  readonly baseline?: Baseline;
  /** Files that could not be read and were left out. */
  readonly bad: readonly { readonly source: string; readonly error: string }[];
  /** Ids of the filters that ran and have a code of a prefix. */
  readonly filtersOf: (prefix: string) => readonly string[];
}

const RANK: Readonly<Record<GateOutcome, number>> = { fail: 0, warn: 1, pass: 2 };

/** Holds a summary against a gate: a function of its arguments alone. */
export function evaluate(gate: Gate, evidence: Evidence): Omit<GateRecord, "samples"> {
  const { summary, judgedBy, baseline, bad, filtersOf } = evidence;
  const names = Object.keys(summary.bySource);
  const known = new Map<string, Limits>();
  const limitsOf = (source: string): Limits => {
    let limits = known.get(source);
    if (limits === undefined) {
      limits = mergedLimits(gate.sources.filter(([glob]) => globMatches(glob, source)).map(([, its]) => its));
      known.set(source, limits);
    }
    return limits;
  };
  const compared = baseline && compareWith(baseline, summary, judgedBy, gate);
  const unused = gate.sources.filter(([glob]) => !names.some((source) => globMatches(glob, source)));
  const verdicts: Verdict[] = [
    ...bad.map(({ source, error }): Verdict => {
      const nothing = { language: null, role: null, code: null, rows: null, of: null, limit: "" };
      return { kind: "check", what: "readable", source, ...nothing, outcome: "fail", message: sentence(error) };
    }),
    ...limitVerdicts(gate.all, measuresOf(summary, names, null)),
    ...names.flatMap((source) => {
      const limits = limitsOf(source);
      const measures = measuresOf(summary, [source], source);
      const expected: Limits = {
        ...(gate.all.columns && { columns: gate.all.columns }),
        ...(gate.all.requiredRoles && { requiredRoles: gate.all.requiredRoles }),
        ...(gate.all.shapes && { shapes: gate.all.shapes }),
        ...limits,
      };
      return [...limitVerdicts(limits, measures), ...schemaVerdicts(expected, measures, summary.sources[source]!)];
    }),
    ...oddVerdicts(gate, summary, limitsOf, filtersOf),
    ...(compared?.verdicts ?? []),
  ];
  const ordered = verdicts
    .map((verdict, index) => ({ verdict, index }))
    .sort((a, b) => RANK[a.verdict.outcome] - RANK[b.verdict.outcome] || a.index - b.index)
    .map(({ verdict }) => verdict);
  const { input, kept, rejected, flagged } = summary.rows;
  return {
    v: 1,
    outcome: ordered[0]?.outcome ?? "pass",
    rows: { input, kept, rejected, flagged },
    sources: names.length,
    worst: worstSource(summary),
    lost: lostText(summary),
    judgedBy,
    defaults: gate.isDefault,
    verdicts: ordered,
    improvements: compared?.improvements ?? [],
    toolChange: compared?.toolChange ?? null,
    notes: [
      ...(compared?.notes ?? []),
      ...unused.map(([glob]) => `No source matches ${glob}, so its limits were not held against anything.`),
    ],
  };
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

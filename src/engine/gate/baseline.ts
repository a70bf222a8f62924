import { z } from "zod";
import { ConfigError } from "../../core/errors.ts";
import { parseJsonFile } from "../../io/jsonl/json-nesting.ts";
import type { JudgedBy, ToolChange, Verdict } from "../../report/gate/record.ts";
import { count, counted, percent } from "../../report/numerals.ts";
import type { Summary } from "../../report/summary.ts";
import { rateText } from "./limit-verdicts.ts";
import { oddVerdict } from "./odd-verdicts.ts";
import type { Gate } from "./settle-gate.ts";

const counts = z.object({ input: z.int(), rejected: z.int() });
const judgedBy = z.object({ version: z.string(), rules: z.int(), lexicons: z.string(), fingerprint: z.string() });
const baselineSchema = z.object({
  v: z.literal(1),
  judgedBy: judgedBy.optional(),
  bySource: z.record(z.string(), counts),
  bySourceCode: z.record(z.string(), z.record(z.string(), z.object({ rows: z.int() }))),
});

/** An earlier state of the data, and what judged it; a bare `summary.json` does not say that. */
export type Baseline = z.output<typeof baselineSchema>;

/** Reads a baseline or a `summary.json`. @throws {ConfigError} when it is neither. */
export function parseBaseline(text: string, where: string): Baseline {
  let value: unknown;
  try {
    value = parseJsonFile(text);
  } catch (error) {
    throw new ConfigError(`${where}: a baseline is JSON, and this is not (${(error as Error).message})`);
  }
  const parsed = baselineSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ConfigError(
    `${where}: it is no baseline and no summary.json (${issue!.path.join(".") || "the file"}: ${issue!.message}). --update-baseline writes one`,
  );
}

/** What `--update-baseline` writes; keys in code-unit order by whoever writes it. */
export const baselineOf = ({ bySource, bySourceCode }: Summary, by: JudgedBy): Baseline => ({
  v: 1,
  judgedBy: { ...by },
  bySource: Object.fromEntries(
    Object.entries(bySource).map(([source, { input, rejected }]) => [source, { input, rejected }]),
  ),
  bySourceCode: Object.fromEntries(
    Object.entries(bySourceCode).map(([source, codes]) => [
      source,
      Object.fromEntries(
        Object.entries(codes).flatMap(([code, { rows }]) => (rows > 0 ? [[code, { rows }] as const] : [])),
      ),
    ]),
  ),
});

export interface Comparison {
  readonly verdicts: readonly Verdict[];
  readonly improvements: readonly string[];
  readonly toolChange: ToolChange | null;
  readonly notes: readonly string[];
}

/** A source this much worse than it was is another source under an old name. */
const TENFOLD = 10;
/** Below this a rejection rate is noise, and ten times nothing is nothing. */
const TENFOLD_FLOOR = 0.001;

/** Compares with an earlier state, over the sources that both have. */
export function compareWith(baseline: Baseline, summary: Summary, by: JudgedBy, gate: Gate): Comparison {
  const names = Object.keys(summary.bySource);
  const common = names.filter((name) => Object.hasOwn(baseline.bySource, name));
  const fresh = names.filter((name) => !Object.hasOwn(baseline.bySource, name));
  const isSame = baseline.judgedBy === undefined || sameJudge(baseline.judgedBy, by);
  const changes = isSame ? changesOf(baseline, summary, common, gate) : { verdicts: [], improvements: [] };
  return {
    verdicts: [
      ...fresh.flatMap((source) =>
        oddVerdict(gate, "newSource", {
          source,
          message: `${source} is new: the baseline knows nothing of it. Look at it, then take it in with --update-baseline.`,
        }),
      ),
      ...(isSame ? common.flatMap((source) => tenfold(source, baseline, summary, gate)) : []),
      ...changes.verdicts,
    ],
    improvements: changes.improvements,
    toolChange: isSame ? null : toolChangeOf(baseline, summary, by, common),
    notes:
      baseline.judgedBy === undefined
        ? ["The baseline does not say which version and rules it was made with; they are taken to be these."]
        : [],
  };
}

const sameJudge = (a: JudgedBy, b: JudgedBy): boolean =>
  a.version === b.version && a.rules === b.rules && a.lexicons === b.lexicons && a.fingerprint === b.fingerprint;

function tenfold(source: string, baseline: Baseline, summary: Summary, gate: Gate): Verdict[] {
  const [then, now] = [baseline.bySource[source]!, summary.bySource[source]!];
  if (then.input === 0 || now.input === 0) return [];
  const floor = Math.max(then.rejected / then.input, TENFOLD_FLOOR);
  if (now.rejected < gate.baseline.rows || now.rejected / now.input < TENFOLD * floor) return [];
  return oddVerdict(gate, "tenfold", {
    source,
    ...{ rows: now.rejected, of: now.input, limit: `< ${rateText(TENFOLD * floor)}` },
    message: `${source} is rejected ten times as often as before: ${percent(now.rejected, now.input)} of its rows, ${percent(then.rejected, then.input)} in the baseline.`,
  });
}

interface Change {
  readonly what: string;
  readonly source: string | null;
  readonly code: string | null;
  readonly before: { readonly rows: number; readonly of: number };
  readonly now: { readonly rows: number; readonly of: number };
}

function changesOf(baseline: Baseline, summary: Summary, common: readonly string[], gate: Gate) {
  const sum = (pick: (source: string) => number) => common.reduce((total, source) => total + pick(source), 0);
  const [was, is] = [sum((name) => baseline.bySource[name]!.input), sum((name) => summary.bySource[name]!.input)];
  const codes = new Set(
    common.flatMap((name) => [
      ...Object.keys(baseline.bySourceCode[name] ?? {}),
      ...Object.keys(summary.bySourceCode[name] ?? {}),
    ]),
  );
  const changes: Change[] = [
    {
      ...{ what: "rejected", source: null, code: null },
      before: { rows: sum((name) => baseline.bySource[name]!.rejected), of: was },
      now: { rows: sum((name) => summary.bySource[name]!.rejected), of: is },
    },
    ...(common.length < 2 ? [] : common).map((source): Change => {
      const [then, now] = [baseline.bySource[source]!, summary.bySource[source]!];
      return {
        ...{ what: "rejected", source, code: null },
        before: { rows: then.rejected, of: then.input },
        now: { rows: now.rejected, of: now.input },
      };
    }),
    ...[...codes].sort().map(
      (code): Change => ({
        ...{ what: code, source: null, code },
        before: { rows: sum((name) => baseline.bySourceCode[name]?.[code]?.rows ?? 0), of: was },
        now: { rows: sum((name) => summary.bySourceCode[name]?.[code]?.rows ?? 0), of: is },
      }),
    ),
  ];
  const { rate, rows: leastRows } = gate.baseline;
  const verdicts: Verdict[] = [];
  const improvements: string[] = [];
  for (const { what, source, code, before, now } of changes) {
    if (before.of === 0 || now.of === 0) continue;
    const usual = before.rows / before.of;
    const rise = now.rows / now.of - usual;
    const extra = now.rows - usual * now.of;
    const isWorse = rise > rate + 1e-12 && extra >= leastRows;
    const isBetter = -rise > rate && -extra >= leastRows;
    const name = source === null ? what : `${what} in ${source}`;
    const change = `${percent(before.rows, before.of)} → ${percent(now.rows, now.of)}`;
    if (isBetter) improvements.push(`${name}: ${change} (${counted(Math.round(-extra), "row")} fewer).`);
    if (!isWorse && code !== null) continue;
    verdicts.push({
      ...{ kind: "baseline", what, source, language: null, role: null, code },
      ...{ rows: now.rows, of: now.of, limit: `≤ ${rateText(Number((usual + rate).toFixed(4)))}` },
      outcome: isWorse ? "fail" : "pass",
      message: isWorse
        ? `${name} rose from ${percent(before.rows, before.of)} to ${percent(now.rows, now.of)} of the rows, ${counted(Math.round(extra), "row")} more than the baseline's rate gives; it may rise by ${rateText(rate)}.`
        : `${name}: ${change} of the rows.`,
    });
  }
  return { verdicts, improvements };
}

function toolChangeOf(baseline: Baseline, summary: Summary, by: JudgedBy, common: readonly string[]): ToolChange {
  const byCode = new Map<string, { added: number; removed: number }>();
  for (const source of common) {
    const [then, now] = [baseline.bySourceCode[source] ?? {}, summary.bySourceCode[source] ?? {}];
    for (const code of new Set([...Object.keys(then), ...Object.keys(now)])) {
      const change = (now[code]?.rows ?? 0) - (then[code]?.rows ?? 0);
      if (change === 0) continue;
      const each = byCode.get(code) ?? { added: 0, removed: 0 };
      byCode.set(code, each);
      if (change > 0) each.added += change;
      else each.removed -= change;
    }
  }
  const all = [...byCode.values()];
  const added = all.reduce((sum, each) => sum + each.added, 0);
  const removed = all.reduce((sum, each) => sum + each.removed, 0);
  const then = baseline.judgedBy!;
  const what = [
    ...(then.version === by.version ? [] : [`version ${then.version} → ${by.version}`]),
    ...(then.rules === by.rules ? [] : [`rule set ${then.rules} → ${by.rules}`]),
    ...(then.lexicons === by.lexicons ? [] : ["other word lists"]),
    ...(then.fingerprint === by.fingerprint ? [] : ["other settings"]),
  ].join(", ");
  return {
    message: `tool changed: +${count(added)} / −${count(removed)} rows by reason (${what}). Changes against the baseline fail nothing until --update-baseline takes them in.`,
    added,
    removed,
    byCode: Object.fromEntries([...byCode].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

import type { Verdict } from "../../report/gate/record.ts";
import { count, counted, percent } from "../../report/numerals.ts";
import type { Summary } from "../../report/summary.ts";
import type { CheckName } from "./gate-schema.ts";
import type { Gate, Limits } from "./settle-gate.ts";

/** Fewer of the first rows than this, and the shape is a guess. */
const LEAST_FIT = 0.9;
/** The least share of rows that a filter with a limit must have judged. */
const LEAST_MEASURED = 0.95;
/** Nothing rejected of so many rows that somebody or something has written is odder than a little. */
const SUSPICIOUS_ROWS = 10_000;
/** Rows of these shapes are answers to something; plain text and translations can be as clean as that. */
const WRITTEN: ReadonlySet<string> = new Set(["messages", "sharegpt", "alpaca", "qa", "preference"]);

const NOTHING = { source: null, language: null, role: null, code: null, rows: null, of: null, limit: "" } as const;

/** A check that failed, as strict as the gate wants it. */
export function oddVerdict(
  gate: Gate,
  check: CheckName,
  about: Partial<Omit<Verdict, "kind" | "what" | "outcome">> & Pick<Verdict, "message">,
): Verdict[] {
  const strictness = gate.checks[check];
  if (strictness === "off") return [];
  return [{ kind: "check", what: NAMES[check], ...NOTHING, ...about, outcome: strictness }];
}

const NAMES: Readonly<Record<CheckName, string>> = {
  shape: "shape",
  measured: "measured",
  newSource: "new source",
  tenfold: "tenfold",
  clean: "too clean",
};

/** What is odd about the rows and their reading, whatever the limits say; `filtersOf`: the filters with codes of a prefix. */
export function oddVerdicts(
  gate: Gate,
  summary: Summary,
  limitsOf: (source: string) => Limits,
  filtersOf: (prefix: string) => readonly string[],
): Verdict[] {
  return [
    ...Object.entries(summary.sources).flatMap(([source, { shape, head }]) => {
      if (head.rows === 0)
        return oddVerdict(gate, "shape", { source, message: `${source} has no rows, so nothing can be said of it.` });
      if (head.fit >= head.rows * LEAST_FIT) return [];
      const message = `${source} was read as ${shape}, which only ${head.fit} of its first ${counted(head.rows, "row")} fit: name the shape with --shape.`;
      return oddVerdict(gate, "shape", { source, rows: head.fit, of: head.rows, limit: "≥ 90 %", message });
    }),
    ...measuredVerdicts(gate, summary, limitsOf, filtersOf),
    ...cleanVerdicts(gate, summary),
  ];
}

function measuredVerdicts(
  gate: Gate,
  { rows, sources, abstentions }: Summary,
  limitsOf: (source: string) => Limits,
  filtersOf: (prefix: string) => readonly string[],
): Verdict[] {
  const { input } = rows;
  if (input === 0) return [];
  const untrained = Object.values(sources).reduce((sum, each) => sum + each.untrained, 0);
  const limited = new Set([gate.all, ...Object.keys(sources).map(limitsOf)].flatMap(codesIn).flatMap(filtersOf));
  const limit = "≥ 95 %";
  const verdicts: Verdict[] = [];
  if (input - untrained < input * LEAST_MEASURED)
    verdicts.push(
      ...oddVerdict(gate, "measured", {
        ...{ rows: input - untrained, of: input, limit },
        message: `Only ${count(input - untrained)} of the ${counted(input, "row")} (${percent(input - untrained, input)}) have a text that a model is trained on: the others were judged by nothing.`,
      }),
    );
  for (const filter of [...limited].sort()) {
    const judged = input - (abstentions[filter] ?? 0);
    if (judged >= input * LEAST_MEASURED) continue;
    verdicts.push(
      ...oddVerdict(gate, "measured", {
        ...{ rows: judged, of: input, limit },
        message: `${filter} judged only ${count(judged)} of the ${counted(input, "row")} (${percent(judged, input)}); on the others it abstained, so its limit says little.`,
      }),
    );
  }
  return verdicts;
}

/** The codes and prefixes that limits are about; a limit on all rejections is about every code. */
function codesIn({ rejected, flagged, reasons, within, against, contamination, languages, roles }: Limits): string[] {
  const all = rejected ?? flagged ?? roles;
  return [
    ...(all === undefined ? [] : [""]),
    ...Object.keys(reasons ?? {}),
    ...(within === undefined && against === undefined ? [] : ["DUP"]),
    ...(contamination === undefined ? [] : ["CON"]),
    ...Object.values(languages ?? {}).flatMap((each) => [
      ...(each.rejected === undefined && each.flagged === undefined ? [] : [""]),
      ...Object.keys(each.reasons ?? {}),
    ]),
  ];
}

function cleanVerdicts(gate: Gate, { bySource, sources }: Summary): Verdict[] {
  const written = Object.entries(bySource).filter(([source]) => WRITTEN.has(sources[source]?.shape ?? ""));
  const input = written.reduce((sum, [, each]) => sum + each.input, 0);
  const rejected = written.reduce((sum, [, each]) => sum + each.rejected, 0);
  if (input <= SUSPICIOUS_ROWS || rejected > 0) return [];
  const message = `Not one of ${counted(input, "row")} is rejected: suspiciously clean. Is this shape right, and are these the rows that will be trained on?`;
  return oddVerdict(gate, "clean", { rows: 0, of: input, message });
}

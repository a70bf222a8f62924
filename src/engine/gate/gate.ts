import type { Reason } from "../../core/filter.ts";
import { type Reservoir, reservoir, seeded } from "../../core/random.ts";
import { FILTERS } from "../../filters/index.ts";
import { LEXICONS } from "../../filters/lexicon/version.ts";
import { RULES } from "../../filters/rules.ts";
import { fileOf } from "../../report/audit.ts";
import type { ShownRecord } from "../../report/formats/format.ts";
import type { GateRecord, JudgedBy, Verdict } from "../../report/gate/record.ts";
import type { Summary } from "../../report/summary.ts";
import { VERSION } from "../../version.ts";
import { type CheckedRow, type CheckResult, check } from "../check.ts";
import type { ActiveFilter } from "../measure.ts";
import { createPolicy, type PolicySpec } from "../policy.ts";
import type { SessionOptions } from "../session.ts";
import type { Baseline } from "./baseline.ts";
import { evaluate } from "./evaluate.ts";
import { type Judged, settleGate } from "./settle-gate.ts";

/** What a gate judges, by which limits (`config.gate`), and what it compares with. */
export interface GateOptions extends SessionOptions {
  /** An earlier state: what `--update-baseline` wrote, or a `summary.json`, parsed. */
  readonly baseline?: Baseline;
  /** Rows shown at most. Default: 10, of a gate that passes 3. */
  readonly samples?: number;
  /** Told of every row with findings, as it comes. */
  readonly onRow?: (row: CheckedRow) => void;
}

export interface GateResult {
  /** `record.outcome` is `pass`, `warn` or `fail`; the rest says why. */
  readonly record: GateRecord;
  /** All that was counted, as a run counts it. */
  readonly summary: Summary;
}

const SAMPLES = 10;
const SAMPLES_WHEN_PASSED = 3;

/**
 * Reads shards, judges them, and holds what was found against the limits of the config. Writes nothing.
 * A gate that fails is a result, no error.
 * @throws {ConfigError} before anything is read, for a limit on something that is not measured; and as `check` does.
 */
export async function gate(options: GateOptions): Promise<GateResult> {
  const { config, baseline, onRow } = options;
  const { active, policy, fingerprint } = config;
  const judged = { ...judgedOf(active, policy), against: (options.against ?? config.against).length > 0 };
  const settled = settleGate(config.gate?.config, config.gate?.from ?? "default", judged);
  const sampler = createSampler();
  // No limit is on tokens, which take longer to count than all filters.
  const { tokenizer: _, ...untold } = config;
  const rows = check({ ...options, config: untold });
  let result: CheckResult;
  for (;;) {
    const next = await rows.next();
    if (next.done) {
      result = next.value;
      break;
    }
    sampler.add(next.value);
    onRow?.(next.value);
  }
  const judgedBy: JudgedBy = { version: VERSION, rules: RULES, lexicons: LEXICONS, fingerprint };
  const filtersOf = filtersWith(active, judged.codes);
  const evidence = { ...result, judgedBy, ...(baseline && { baseline }), filtersOf };
  const record = evaluate(settled, evidence);
  const samples = sampler.worst(record.verdicts, sampleCount(record, options.samples));
  return { record: { ...record, samples }, summary: result.summary };
}

/** How many rows to show, where nobody has said. */
export const sampleCount = ({ outcome }: Pick<GateRecord, "outcome">, asked: number | undefined): number =>
  asked ?? (outcome === "pass" ? SAMPLES_WHEN_PASSED : SAMPLES);

const codesOf = ({ filter }: ActiveFilter) => Object.values(filter.reasons as Record<string, Reason>);

/** What filters under a policy can report so that it counts. */
export function judgedOf(active: readonly ActiveFilter[], policy: PolicySpec): Omit<Judged, "against"> {
  const severityOf = createPolicy(policy);
  const onRole = Object.entries(policy.severity).flatMap(([key, value]) =>
    key.includes("@") && (value === "reject" || value === "flag") ? [key.split("@")[0]!] : [],
  );
  const codes = active.flatMap((each) =>
    codesOf(each).flatMap((reason) => {
      const setting = severityOf(each.filter, reason, undefined);
      const counts = setting === "reject" || setting === "flag";
      return counts || (setting === "off" && onRole.some((prefix) => reason.code.startsWith(prefix)))
        ? [reason.code]
        : [];
    }),
  );
  const all = [...FILTERS, ...active.map(({ filter }) => filter)];
  const known = all.flatMap((filter) => codesOf({ filter, options: {} }).map(({ code }) => code));
  return { codes: new Set(codes), known: new Set(known), dryRun: policy.dryRun };
}

/** The filters that can report a code of a prefix; `""` names all of them. */
export const filtersWith =
  (active: readonly ActiveFilter[], codes: ReadonlySet<string>) =>
  (prefix: string): string[] =>
    active
      .filter((each) => codesOf(each).some(({ code }) => codes.has(code) && code.startsWith(prefix)))
      .map(({ filter }) => filter.id);

/** Pairs of source and code that rows are drawn for, rows of each, and the longest text kept with one, in code units. */
const MOST_PAIRS = 2000;
const ROWS_OF_PAIR = 5;
const LONGEST_TEXT = 20_000;

interface Pair {
  readonly source: string;
  readonly code: string;
  readonly drawn: Reservoir<ShownRecord>;
  rejected: number;
}

/** Draws rows of every source and code, the same whatever the number of workers. */
export function createSampler() {
  const pairs = new Map<string, Pair>();
  return {
    add(row: ShownRecord) {
      const seen = new Set<string>();
      for (const finding of row.findings) {
        const { code, severity } = finding;
        if (severity === "note" || seen.has(code)) continue;
        seen.add(code);
        const key = `${row.source}\0${code}`;
        let pair = pairs.get(key);
        if (pair === undefined) {
          if (pairs.size >= MOST_PAIRS) continue;
          pair = { source: row.source, code, drawn: reservoir(ROWS_OF_PAIR, seeded(key)), rejected: 0 };
          pairs.set(key, pair);
        }
        if (severity === "reject") pair.rejected++;
        pair.drawn.add({ ...row, findings: [finding], texts: textsOf(row, finding.path) });
      }
    },
    /** The rows to look at first: of what failed, in turns, the commonest reasons first. */
    worst(verdicts: readonly Verdict[], most: number): ShownRecord[] {
      const failed = verdicts.filter(({ outcome, rows }) => outcome === "fail" && rows !== null);
      const isNamed = ({ source, code }: Pair) =>
        failed.length === 0 ||
        failed.some((each) => (each.source ?? source) === source && (each.code === null || code.startsWith(each.code)));
      const ranked = [...pairs.values()]
        .filter((pair) => isNamed(pair))
        .sort((a, b) => b.rejected - a.rejected || b.drawn.seen - a.drawn.seen || (a.code < b.code ? -1 : 1))
        .map(({ drawn }) => drawn.items());
      const chosen: ShownRecord[] = [];
      const taken = new Set<string>();
      for (let turn = 0; turn < ROWS_OF_PAIR && chosen.length < most; turn++)
        for (const rows of ranked) {
          const row = rows[turn];
          if (row === undefined || taken.has(`${fileOf(row)}#${row.row}`) || chosen.length >= most) continue;
          taken.add(`${fileOf(row)}#${row.row}`);
          chosen.push(row);
        }
      return chosen;
    },
  };
}

/** The text of a finding, unless it is long or holds what must be masked: then its excerpt has to do. */
function textsOf({ texts = {}, findings }: ShownRecord, path: string | null): Record<string, string> {
  const text = path === null || !Object.hasOwn(texts, path) ? undefined : texts[path];
  const isPrivate = findings.some(({ code }) => code.startsWith("PII"));
  return text === undefined || isPrivate || text.length > LONGEST_TEXT ? {} : { [path!]: text };
}

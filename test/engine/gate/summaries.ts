import { BIN_EDGES } from "../../../src/core/histogram.ts";
import type { Evidence } from "../../../src/engine/gate/evaluate.ts";
import type { GateConfig } from "../../../src/engine/gate/gate-schema.ts";
import { type Judged, settleGate } from "../../../src/engine/gate/settle-gate.ts";
import { familyOf, type ReasonCounts, type Summary } from "../../../src/report/summary.ts";

/** What a source of a made-up summary has. */
export interface MadeSource {
  readonly rows: number;
  readonly rejected?: number;
  readonly flagged?: number;
  /** Rows by code. */
  readonly codes?: Readonly<Record<string, number>>;
  readonly languages?: Readonly<Record<string, readonly [rows: number, rejected: number]>>;
  readonly roles?: Summary["bySourceRole"][string];
  readonly shape?: string;
  readonly columns?: readonly string[];
  readonly fit?: number;
  readonly head?: number;
  readonly untrained?: number;
  readonly within?: number;
  readonly against?: number;
}

const countsOf = (rows: number): ReasonCounts => ({ rows, rejected: rows, findings: rows, notes: 0 });
const mapped = <A, B>(record: Readonly<Record<string, A>>, make: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));

export function summaryOf(sources: Readonly<Record<string, MadeSource>>, more: Partial<Summary> = {}): Summary {
  const all = Object.values(sources);
  const sum = (pick: (source: MadeSource) => number) => all.reduce((total, source) => total + pick(source), 0);
  const rowsOf = ({ rows, rejected = 0, flagged = 0 }: MadeSource) => ({
    ...{ input: rows, kept: rows - rejected, rejected, flagged, malformed: 0 },
  });
  const families = ({ codes = {} }: MadeSource) => {
    const found: Record<string, ReasonCounts> = {};
    for (const [code, rows] of Object.entries(codes))
      found[familyOf(code)] = countsOf((found[familyOf(code)]?.rows ?? 0) + rows);
    return found;
  };
  return {
    v: 1,
    rows: rowsOf({
      rows: sum(({ rows }) => rows),
      rejected: sum(({ rejected = 0 }) => rejected),
      flagged: sum(({ flagged = 0 }) => flagged),
    }),
    bySource: mapped(sources, rowsOf),
    byCode: {},
    byFamily: {},
    bySourceCode: mapped(sources, ({ codes = {} }) => mapped(codes, countsOf)),
    bySourceFamily: mapped(sources, families),
    bySourceLanguage: mapped(sources, ({ languages = {} }) =>
      mapped(languages, ([input, rejected]) => ({ input, rejected, flagged: 0, codes: {} })),
    ),
    bySourceRole: mapped(sources, ({ roles = {} }) => roles),
    sources: mapped(
      sources,
      ({
        shape = "messages",
        columns = ["messages"],
        head = 100,
        fit = head,
        untrained = 0,
        within = 0,
        against = 0,
      }) => ({
        ...{ shape, columns, untrained, head: { rows: head, fit }, duplicates: { within, against } },
      }),
    ),
    roles: [],
    shapes: {},
    abstentions: {},
    dropped: {},
    matches: [],
    binEdges: BIN_EDGES,
    histograms: [],
    ...more,
  };
}

const CODES = ["SCR001", "SCR002", "ENC001", "DUP001", "DUP002", "ROW010"];

export const judged: Judged = {
  codes: new Set(CODES),
  known: new Set([...CODES, "CON001", "REP001"]),
  against: false,
  dryRun: false,
};

export const gateOf = (config: GateConfig | undefined, more: Partial<Judged> = {}) =>
  settleGate(config, "shisa-filter.json", { ...judged, ...more });

export const BY = { version: "1.0.0", rules: 2, lexicons: "aaaaaaaaaaaa", fingerprint: "f" };

export const evidenceOf = (summary: Summary, more: Partial<Evidence> = {}): Evidence => ({
  ...{ summary, judgedBy: BY, bad: [] },
  filtersOf: (prefix) => CODES.filter((code) => code.startsWith(prefix)).map((code) => code.slice(0, 3).toLowerCase()),
  ...more,
});

import { wordsOf } from "../explanation.ts";
import { count, counted, measured, percent } from "../numerals.ts";
import { sectionsMarkdown } from "../sections/markdown.ts";
import { type Section, tableSection } from "../sections/section.ts";
import { type SectionTextOptions, sectionsText } from "../sections/text.ts";
import type { TriedLimit, WhatIfRecord } from "./record.ts";

export const WHAT_IF_FORMATS = ["text", "json", "markdown"] as const;
export type WhatIfFormatName = (typeof WHAT_IF_FORMATS)[number];

type Options = Omit<SectionTextOptions, "reasons"> & {
  readonly reasons?: ReadonlyMap<string, { readonly key: string; readonly why: string }>;
};

/** Turns what other limits would have done into text, piece by piece. */
export const whatIfFormats: Readonly<
  Record<WhatIfFormatName, (record: WhatIfRecord, options: Options) => AsyncIterable<string>>
> = {
  text: (record, options) => sectionsText(sectionsOf(record, options), options),
  async *json(record) {
    yield `${JSON.stringify(record, null, 2)}\n`;
  },
  async *markdown(record, options) {
    yield sectionsMarkdown("shisa-filter whatif", sectionsOf(record, options));
  },
};

const MOST_SOURCES = 15;

function sectionsOf(record: WhatIfRecord, { reasons }: Options): Section[] {
  const { limits, old, new: new_, rows, flags, byReason, bySource, remarks, examples } = record;
  const name = (code: string) => {
    const reason = reasons?.get(code);
    return reason === undefined ? code : `${code} ${wordsOf(reason.key)}`;
  };
  const limitRows = limits.map((limit) => [
    name(limit.code),
    limit.was.map(measured).join(", ") || "?",
    measured(limit.limit),
    signed("+", byReason[limit.code]?.newlyRejected ?? 0),
    signed("−", byReason[limit.code]?.newlyKept ?? 0),
  ]);
  const sourceRows = Object.entries(bySource)
    .sort(([a, x], [b, y]) => changes(y) - changes(x) || (a < b ? -1 : 1))
    .map(([source, each]) => [source, signed("+", each.newlyRejected), signed("−", each.newlyKept)]);
  const changed = [
    { title: "newly rejected", align: "right" },
    { title: "newly kept", align: "right" },
  ] as const;
  const flagged = [
    ...(flags.more > 0 ? [`${counted(flags.more, "kept row")} would be flagged besides`] : []),
    ...(flags.fewer > 0 ? [`${counted(flags.fewer, "kept row")} would have no flag any more`] : []),
  ];
  const totals = `${count(old.rejected)} of ${counted(old.input, "row")} were rejected (${percent(old.rejected, old.input)}); ${count(new_.rejected)} would be (${percent(new_.rejected, new_.input)}).`;
  const outcome =
    changes(rows) === 0
      ? "No row in the audit would have another outcome."
      : `${counted(rows.newlyRejected, "row")} newly rejected, ${count(rows.newlyKept)} newly kept.`;
  return [
    { kind: "words", text: [totals, outcome, ...(flagged.length > 0 ? [`${flagged.join(", ")}.`] : [])].join(" ") },
    ...remarks.map((text): Section => ({ kind: "words", text, warn: true })),
    ...tableSection(
      [
        { title: "by reason", gives: true },
        { title: "limit was", align: "right" },
        { title: "is", align: "right" },
        ...changed,
      ],
      limitRows,
      limitRows.length,
      "limit",
    ),
    ...tableSection([{ title: "by source", gives: true }, ...changed], sourceRows, MOST_SOURCES, "source", {
      paths: true,
    }),
    ...rowsSection("newly rejected", examples.newlyRejected, limits),
    ...rowsSection("newly kept", examples.newlyKept, limits),
    ...settings(limits),
  ];
}

function rowsSection(
  title: string,
  records: WhatIfRecord["examples"]["newlyKept"],
  limits: readonly TriedLimit[],
): Section[] {
  if (records.length === 0) return [];
  const tried = new Map(limits.map(({ code, limit }) => [code, limit]));
  // A near miss is what would reject; scores stand against the limit that is tried.
  const shown = records.map((record) => ({
    ...record,
    findings: record.findings.flatMap((finding) => {
      const limit = tried.get(finding.code);
      return limit === undefined || finding.score === null ? [] : [{ ...finding, limit, severity: "reject" as const }];
    }),
  }));
  return [{ kind: "rows", title, records: shown }];
}

/** How to make it so. */
function settings(limits: readonly TriedLimit[]): Section[] {
  const known = limits.filter(({ option }) => option !== null);
  if (known.length === 0) return [];
  const flags = known.map(({ option, limit }) => `--set ${option}=${limit}`).join(" ");
  return [{ kind: "words", text: `To judge by it: shisa-filter run … ${flags}` }];
}

const changes = ({ newlyRejected, newlyKept }: { readonly newlyRejected: number; readonly newlyKept: number }) =>
  newlyRejected + newlyKept;
const signed = (sign: string, value: number) => (value === 0 ? "" : `${sign}${count(value)}`);

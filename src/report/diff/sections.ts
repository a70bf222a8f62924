import { wordsOf } from "../explanation.ts";
import { bounded } from "../frame.ts";
import { count, counted, percent } from "../numerals.ts";
import { type Section, type TextItem, tableSection } from "../sections/section.ts";
import { aroundChange } from "./around-change.ts";
import type { DatasetsDiff, Difference, DiffRecord, RowExample, RunsDiff } from "./record.ts";

export interface DiffNames {
  /** What the two were called. */
  readonly old: string;
  readonly new: string;
  readonly reasons?: ReadonlyMap<string, { readonly key: string }>;
}

const MOST_DIFFERENCES = 20;
const MOST_REASONS = 20;
const MOST_SOURCES = 15;
/** Code units of a setting, and of a text, at either end. */
const SETTING = 40;
const TEXT = 300;

/** What a comparison says, the most important first. */
export const diffSections = (record: DiffRecord, names: DiffNames): Section[] =>
  record.kind === "runs" ? runSections(record, names) : datasetSections(record, names);

function runSections(record: RunsDiff, { old, new: new_, reasons }: DiffNames): Section[] {
  const { rows, differences, sameInputs, byReason, bySource, examples } = record;
  const name = (code: string) => {
    const reason = reasons?.get(code);
    return reason === undefined ? code : `${code} ${wordsOf(reason.key)}`;
  };
  const changed = rows.newlyRejected + rows.newlyKept;
  const rejected = ({ input, rejected: those }: RunsDiff["old"]) => `${count(those)} (${percent(those, input)})`;
  const runs = [
    [`old  ${old}`, count(record.old.input), count(record.old.kept), rejected(record.old), count(record.old.flagged)],
    [`new  ${new_}`, count(record.new.input), count(record.new.kept), rejected(record.new), count(record.new.flagged)],
  ];
  const reasonRows = Object.entries(byReason)
    .sort(([a, x], [b, y]) => sum(y) - sum(x) || (a < b ? -1 : 1))
    .map(([code, each]) => [name(code), signed("+", each.newlyRejected), signed("−", each.newlyKept)]);
  const sourceRows = Object.entries(bySource)
    .sort(([a, x], [b, y]) => sum(y) - sum(x) || y.added + y.removed - x.added - x.removed || (a < b ? -1 : 1))
    .map(([source, each]) => [
      source,
      signed("+", each.newlyRejected),
      signed("−", each.newlyKept),
      ...(sameInputs ? [] : [signed("+", each.added), signed("−", each.removed)]),
    ]);
  const common = sameInputs
    ? `Both runs read the same ${counted(rows.both, "row")}.`
    : `${counted(rows.both, "row")} ${rows.both === 1 ? "is" : "are"} in both; ${count(rows.added)} only in the new run, ${count(rows.removed)} only in the old.`;
  const outcome =
    changed === 0
      ? "None of the rows in both has another outcome."
      : `${counted(rows.newlyRejected, "row")} newly rejected, ${count(rows.newlyKept)} newly kept.`;
  const shared = [
    { title: "newly rejected", align: "right" },
    { title: "newly kept", align: "right" },
  ] as const;
  return [
    ...differenceSections(differences),
    ...tableSection(RUNS, runs, runs.length, "run"),
    { kind: "words", text: `${common} ${outcome}` },
    ...tableSection([{ title: "by reason", gives: true }, ...shared], reasonRows, MOST_REASONS, "reason"),
    ...tableSection(
      [
        { title: "by source", gives: true },
        ...shared,
        ...(sameInputs
          ? []
          : ([
              { title: "added", align: "right" },
              { title: "removed", align: "right" },
            ] as const)),
      ],
      sourceRows,
      MOST_SOURCES,
      "source",
      { paths: true },
    ),
    ...(examples.newlyRejected.length > 0
      ? [
          {
            kind: "rows",
            title: "newly rejected, as the new run tells it",
            records: rejecting(examples.newlyRejected),
          } as const,
        ]
      : []),
    ...(examples.newlyKept.length > 0
      ? [{ kind: "rows", title: "newly kept, as the old run told it", records: rejecting(examples.newlyKept) } as const]
      : []),
  ];
}

const RUNS = [
  { title: "run", gives: true },
  { title: "rows", align: "right" },
  { title: "kept", align: "right" },
  { title: "rejected", align: "right" },
  { title: "flagged", align: "right" },
] as const;

/** Only why they were rejected. */
const rejecting = (records: RunsDiff["examples"]["newlyKept"]) =>
  records.map((record) => ({ ...record, findings: record.findings.filter(({ severity }) => severity === "reject") }));

function differenceSections(differences: readonly Difference[]): Section[] {
  if (differences.length === 0)
    return [{ kind: "words", text: "Both runs were judged by the same version, rules and settings." }];
  const shown = (value: string | null) => (value === null ? "–" : bounded(value, SETTING));
  const rows = differences.map((each) => [each.what, shown(each.old), shown(each.new)]);
  return [
    { kind: "words", warn: true, text: "The runs were not judged alike: verdicts may differ for that reason alone." },
    ...tableSection(
      [{ title: "setting" }, { title: "old" }, { title: "new", gives: true }],
      rows,
      MOST_DIFFERENCES,
      "setting",
    ),
  ];
}

function datasetSections(record: DatasetsDiff, { old, new: new_ }: DiffNames): Section[] {
  const { rows, withId, idColumn, bySource, examples } = record;
  const sourceRows = Object.entries(bySource)
    .sort(([a, x], [b, y]) => moved(y) - moved(x) || (a < b ? -1 : 1))
    .map(([source, each]) => [
      source,
      count(each.old),
      count(each.new),
      signed("+", each.added),
      signed("−", each.removed),
      each.changed === 0 ? "" : count(each.changed),
    ]);
  const ids =
    withId.old === 0 || withId.new === 0
      ? `Rows have no ${idColumn} of their own on both sides, so a row that was changed is one removed and one added; --id-column names another column.`
      : `A row is changed where its ${idColumn} is in both and what it says is not.`;
  const told =
    moved(rows) === 0
      ? "Both say the same, row for row."
      : `${count(rows.added)} added, ${count(rows.removed)} removed, ${count(rows.changed)} changed; ${counted(rows.both, "row")} the same.`;
  const texts = (title: string, items: readonly TextItem[]): Section[] =>
    items.length === 0 ? [] : [{ kind: "texts", title, items }];
  return [
    { kind: "words", text: `old  ${old}: ${counted(rows.old, "row")}\nnew  ${new_}: ${counted(rows.new, "row")}` },
    { kind: "words", text: told },
    {
      kind: "words",
      text: `Rows are compared by what they say, that is by their texts and roles, wherever they stand; other columns are not looked at. ${ids}`,
    },
    ...tableSection(
      [
        { title: "by source", gives: true },
        ...(["old", "new", "added", "removed", "changed"] as const).map(
          (title) => ({ title, align: "right" }) as const,
        ),
      ],
      sourceRows,
      MOST_SOURCES,
      "source",
      { paths: true },
    ),
    ...texts("changed", examples.changed.map(changedItem)),
    ...texts(
      "added",
      examples.added.map((row) => oneItem("+", row)),
    ),
    ...texts(
      "removed",
      examples.removed.map((row) => oneItem("-", row)),
    ),
  ];
}

const headOf = ({ source, row, id, path }: RowExample) =>
  `${source} row ${row}${id === null ? "" : ` (${bounded(id, SETTING)})`}${path === null ? "" : `  ${path}`}`;

const oneItem = (sign: "+" | "-", row: RowExample): TextItem => ({
  head: headOf(row),
  lines: row.text === null ? [] : [{ sign, text: bounded(row.text, TEXT) }],
});

function changedItem({ old, new: new_ }: DatasetsDiff["examples"]["changed"][number]): TextItem {
  const [before, after] = aroundChange(old.text ?? "", new_.text ?? "");
  return {
    head: headOf(new_),
    lines: [
      { sign: "-", text: before },
      { sign: "+", text: after },
    ],
  };
}

const sum = ({ newlyRejected, newlyKept }: { readonly newlyRejected: number; readonly newlyKept: number }) =>
  newlyRejected + newlyKept;
const moved = ({ added, removed, changed }: { added: number; removed: number; changed: number }) =>
  added + removed + changed;
const signed = (sign: string, value: number) => (value === 0 ? "" : `${sign}${count(value)}`);

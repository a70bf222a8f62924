import { count, counted, percent } from "./numerals.ts";
import type { Section } from "./sections/section.ts";
import type { RowCounts, Summary } from "./summary-record.ts";
import type { TableColumn } from "./table.ts";
import { displayWidth } from "./width.ts";

/** What went in, and how much of it goes with the rejected rows. */
export interface Lost {
  readonly input: number;
  readonly rejected: number;
}

/** What became of one source. */
export interface LedgerEntry {
  readonly rows: RowCounts;
  /** Of the texts that a model is trained on, in UTF-16 code units. Null where it was not counted. */
  readonly characters: Lost | null;
  /** Of the same texts. Null where no tokenizer was given. */
  readonly tokens: Lost | null;
  /** Rejected rows by the letters of the code, in code-unit order. A row with codes of two families is under both. */
  readonly rejected: Readonly<Record<string, number>>;
}

/** What became of every source, in the order of their names. */
export interface Ledger {
  readonly v: 1;
  readonly total: LedgerEntry;
  readonly sources: Readonly<Record<string, LedgerEntry>>;
}

const NONE: Lost = { input: 0, rejected: 0 };

/** The ledger of a run, of what its `summary.json` counts. */
export function ledgerOf(summary: Summary): Ledger {
  const { bySource, bySourceFamily, byFamily, sources } = summary;
  const hasTokens = Object.values(sources).some(({ tokens }) => tokens !== undefined);
  const entries = Object.entries(bySource).map(([source, rows]): [string, LedgerEntry] => {
    const { characters = null, tokens = hasTokens && rows.input === 0 ? NONE : null } = sources[source] ?? {};
    return [source, { rows, characters, tokens, rejected: rejectedBy(bySourceFamily[source] ?? {}) }];
  });
  const total: LedgerEntry = {
    rows: summary.rows,
    characters: sumOf(entries.map(([, { characters }]) => characters)),
    tokens: sumOf(entries.map(([, { tokens }]) => tokens)),
    rejected: rejectedBy(byFamily),
  };
  return { v: 1, total, sources: Object.fromEntries(entries) };
}

const rejectedBy = (families: Summary["byFamily"]): Record<string, number> =>
  Object.fromEntries(
    Object.entries(families).flatMap(([family, { rejected }]) => (rejected > 0 ? [[family, rejected]] : [])),
  );

/** Null where one of them was not counted: a sum of some would pass for a sum of all. */
function sumOf(parts: readonly (Lost | null)[]): Lost | null {
  let [input, rejected] = [0, 0];
  for (const part of parts) {
    if (part === null) return null;
    input += part.input;
    rejected += part.rejected;
  }
  return { input, rejected };
}

/** The name of the last line. */
const TOTAL = "total";

/** Columns between two cells, and those that the name of a source is not cut below. */
const [GAP, LEAST_NAME] = [2, 24];

/**
 * A ledger as tables: rows, trained text, and rejected rows by family. Where the terminal is too narrow for the first
 * two, each source is told in lines of its own.
 * @param columns - of the terminal; none: as wide as it takes
 */
export function ledgerSections(ledger: Ledger, columns = Number.POSITIVE_INFINITY): Section[] {
  const entries = Object.entries(ledger.sources);
  const lines = entries.length === 1 ? entries : [...entries, [TOTAL, ledger.total] as const];
  const tables = [rowsTable(lines), textTable(lines)].filter((table) => table !== undefined);
  const fits = tables.every((table) => leastColumns(table) <= columns);
  const counts: Section[] = fits
    ? tables
    : lines.map(([source, entry]) => ({ kind: "words", text: [source, ...wordsOf(entry)].join("\n") }));
  const families = familyTable(lines);
  return families === undefined ? counts : [...counts, families];
}

type Line = readonly [source: string, entry: LedgerEntry];
type Table = Extract<Section, { kind: "table" }>;

const numbers = (...titles: readonly string[]): TableColumn[] => titles.map((title) => ({ title, align: "right" }));

function rowsTable(lines: readonly Line[]): Table {
  const hasRepaired = lines.some(([, { rows }]) => rows.repaired !== undefined);
  return {
    kind: "table",
    paths: true,
    shape: [
      { title: "rows by source" },
      ...numbers("rows", "kept", ...(hasRepaired ? ["repaired"] : []), "rejected", "share", "flagged"),
    ],
    rows: lines.map(
      ([
        source,
        {
          rows: { input, kept, repaired, rejected, flagged },
        },
      ]) => [
        source,
        count(input),
        count(kept),
        ...(hasRepaired ? [count(repaired ?? 0)] : []),
        count(rejected),
        percent(rejected, input),
        count(flagged),
      ],
    ),
  };
}

function textTable(lines: readonly Line[]): Table | undefined {
  const parts = (["characters", "tokens"] as const).filter((part) => lines.some(([, entry]) => entry[part] !== null));
  if (parts.length === 0) return undefined;
  return {
    kind: "table",
    paths: true,
    shape: [{ title: "trained text" }, ...parts.flatMap((part) => numbers(part, "lost", "share"))],
    rows: lines.map(([source, entry]) => [source, ...parts.flatMap((part) => lostCells(entry[part]))]),
  };
}

const lostCells = (lost: Lost | null): string[] =>
  lost === null ? ["–", "–", "–"] : [count(lost.input), count(lost.rejected), percent(lost.rejected, lost.input)];

function familyTable(lines: readonly Line[]): Table | undefined {
  const rows = lines.flatMap(([source, { rejected }]) =>
    Object.entries(rejected).map(([family, times]) => [source, family, count(times)]),
  );
  if (rows.length === 0) return undefined;
  return {
    kind: "table",
    paths: true,
    shape: [{ title: "rejected by family" }, { title: "family" }, ...numbers("rows")],
    rows,
  };
}

/** The columns a table takes at the least. */
function leastColumns({ shape, rows }: Table): number {
  return shape.reduce((sum, { title }, at) => {
    const width = Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[at] ?? "")));
    return sum + GAP + (at === 0 ? Math.min(width, LEAST_NAME) : width);
  }, 0);
}

function wordsOf({
  rows: { input, kept, repaired = 0, rejected, flagged },
  characters,
  tokens,
}: LedgerEntry): string[] {
  const mended = repaired > 0 ? `, ${count(repaired)} repaired` : "";
  const gone = (lost: Lost | null, noun: string) =>
    lost === null
      ? []
      : [
          `${counted(lost.input, noun)} of trained text, ${count(lost.rejected)} lost (${percent(lost.rejected, lost.input)})`,
        ];
  return [
    `${counted(input, "row")}: ${count(kept)} kept${mended}, ${count(rejected)} rejected (${percent(rejected, input)}); ${count(flagged)} flagged`,
    ...gone(characters, "character"),
    ...gone(tokens, "token"),
  ];
}

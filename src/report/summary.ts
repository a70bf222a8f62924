import type { MeasuredReason } from "../core/measured.ts";
import { changesSince, changeWords, type EarlierCounts } from "./baseline-changes.ts";
import { expectedAlarms, sureWords } from "./expected-alarms.ts";
import { wordsOf } from "./explanation.ts";
import type { ShownRecord } from "./formats/format.ts";
import { oneLine } from "./frame.ts";
import { type LostText, lostText, lostWords } from "./lost-text.ts";
import { count, counted, percent } from "./numerals.ts";
import { oneLineExample } from "./one-line-example.ts";
import { type Paint, PLAIN } from "./paint.ts";
import { remarksOn } from "./remarks.ts";
import type { ReasonCounts, Summary } from "./summary-record.ts";
import { tableLines } from "./table.ts";
import { visible } from "./visible.ts";
import { displayWidth, wrapToWidth } from "./width.ts";

export {
  familyOf,
  type Histogram,
  type LanguageCounts,
  type MatchCounts,
  type MatchGroup,
  type ReasonCounts,
  type RoleCounts,
  type RowCounts,
  type SeenRole,
  type SourceFacts,
  type Summary,
} from "./summary-record.ts";

/** The source that most rejected rows are of; null where there is one source, or nothing was rejected. */
export function worstSource({ bySource }: Pick<Summary, "bySource">): { source: string; rejected: number } | null {
  const sources = Object.entries(bySource);
  const [source, { rejected }] = sources.reduce<[string, { readonly rejected: number }]>(
    (worst, each) => (each[1].rejected > worst[1].rejected ? each : worst),
    ["", { rejected: 0 }],
  );
  return sources.length < 2 || rejected === 0 ? null : { source, rejected };
}

/** `562 of the 770 come from ko.jsonl; 12,345 characters of trained text (4.1 %) go with them` */
export function whereAndHowMuch(
  rejected: number,
  worst: ReturnType<typeof worstSource>,
  lost: LostText | null,
): string | undefined {
  if (rejected === 0) return undefined;
  const which =
    worst?.rejected !== rejected
      ? `${count(worst?.rejected ?? 0)} of the ${count(rejected)} come`
      : rejected === 1
        ? "It comes"
        : `All ${count(rejected)} come`;
  const where = worst === null ? [] : [`${which} from ${worst.source}`];
  const much = lost === null ? [] : [`${lostWords(lost)} ${rejected === 1 ? "goes with it" : "go with them"}`];
  const told = [...where, ...much].join("; ");
  return told === "" ? undefined : told;
}

export interface SummaryOptions {
  /** Terminal columns. Default 100, at least 40. */
  readonly columns?: number;
  readonly paint?: Paint;
  /** By code, for the names beside the codes; `reasonsByCode` makes it. */
  readonly reasons?: ReadonlyMap<string, { readonly key: string; readonly message: string; readonly why?: string }>;
  /** What the bench measured, by code: for the line that says how sure one may be. */
  readonly measured?: Readonly<Record<string, readonly MeasuredReason[]>>;
  /** An earlier state to compare with, and what it is called. */
  readonly earlier?: EarlierCounts;
  /** By code, a row that has it, to show what the reason looks like here. */
  readonly examples?: ReadonlyMap<string, ShownRecord>;
  /** Most lines of each table. Default 10. */
  readonly most?: number;
}

/** The summary of a run for a terminal: one screen, the worst first. */
export function renderSummary(summary: Summary, options: SummaryOptions = {}): string {
  const { paint = PLAIN, most = 10 } = options;
  const columns = Math.max(40, options.columns ?? 100);
  const { input, kept, rejected, flagged, repaired = 0 } = summary.rows;
  const parts = [
    counted(input, "row"),
    paint.green(`${count(kept)} kept`),
    ...(repaired > 0 ? [paint.green(`${count(repaired)} repaired`)] : []),
    (rejected > 0 ? paint.red : paint.green)(`${count(rejected)} rejected (${percent(rejected, input)})`),
    flagged > 0 ? paint.yellow(`${count(flagged)} flagged`) : "0 flagged",
  ];
  const lines = [`  ${parts.join("   ")}`];
  const told = whereAndHowMuch(rejected, worstSource(summary), lostText(summary));
  if (told !== undefined) lines.push(...wrapToWidth(visible(told), columns - 2).map((line) => `  ${line}`));
  if (options.earlier !== undefined)
    lines.push(
      ...wrapToWidth(visible(changeWords(changesSince(options.earlier, summary))), columns - 2).map(
        (line) => `  ${line}`,
      ),
    );
  const section = (body: readonly string[]) => {
    if (body.length > 0) lines.push("", paint.bold(body[0]!), ...body.slice(1));
  };
  section(reasonTable(summary, "rejected", { ...options, columns, most }));
  section(reasonTable(summary, "flagged", { ...options, columns, most: Math.ceil(most / 2) }));
  section(sourceTable(summary, columns, most));
  if (options.measured !== undefined && rejected > 0)
    lines.push(
      "",
      ...wrapToWidth(sureWords(expectedAlarms(summary, options.measured)), columns - 2).map((line) => `  ${line}`),
    );
  const remarks = remarksOn(summary);
  if (remarks.length > 0)
    lines.push(
      "",
      ...remarks.flatMap((remark) =>
        wrapToWidth(oneLine(remark, 2 * columns), columns - 4).map((line, at) =>
          at === 0 ? `  ${paint.yellow("!")} ${line}` : `    ${line}`,
        ),
      ),
    );
  return `${lines.join("\n")}\n`;
}

/** The codes that rejected or flagged rows. Shares are of the rows so treated; a row may have several codes. */
function reasonTable(
  { rows, byCode }: Summary,
  which: "rejected" | "flagged",
  { columns, most, reasons, examples }: SummaryOptions & { readonly columns: number; readonly most: number },
): string[] {
  const timesOf = (counts: ReasonCounts) => (which === "rejected" ? counts.rejected : counts.rows - counts.rejected);
  const ranked = Object.entries(byCode)
    .map(([code, counts]) => ({ code, times: timesOf(counts) }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times || (a.code < b.code ? -1 : 1));
  if (ranked.length === 0) return [];
  const whole = which === "rejected" ? rows.rejected : rows.input;
  const body = ranked.slice(0, most).map(({ code, times }) => {
    const reason = reasons?.get(code);
    const name = reason === undefined ? code : `${code} ${wordsOf(reason.key)}`;
    return [`  ${oneLine(name, 60)}`, count(times), percent(times, whole), code];
  });
  const share = which === "rejected" ? "share" : "of all";
  const titles = [`${which} by reason`, "rows", share];
  const room = columns - titles.reduce((sum, title, at) => sum + 2 + widestOf(title, body, at), 2);
  const last = body.map(([name = "", rows = "", part = "", code = ""]) => {
    const example = oneLineExample(examples?.get(code), code, room);
    return [name, rows, part, example ?? gistOf(reasons?.get(code))];
  });
  const shape = [
    { title: titles[0]! },
    { title: titles[1]!, align: "right" },
    { title: titles[2]!, align: "right" },
    { title: examples === undefined || examples.size === 0 ? "" : "for example", gives: true },
  ] as const;
  const lines = tableLines(shape, last, { columns });
  if (ranked.length > most) lines.push(`    … and ${counted(ranked.length - most, "more reason")}`);
  return lines;
}

const widestOf = (title: string, rows: readonly (readonly string[])[], at: number): number =>
  Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[at] ?? "")));

/** A message's sentence with what varies left out; where too little of it stays, why the reason matters. */
function gistOf(reason: { readonly message: string; readonly why?: string } | undefined): string {
  if (reason === undefined) return "";
  const { message, why = message } = reason;
  const holes = message.split("{{").length - 1;
  return oneLine((holes > 1 ? why : message).replace(/\{\{\w+\}\}/g, "…"), 120);
}

/** Sources by the share of their rows that was rejected, if there is more than one. */
function sourceTable({ bySource }: Summary, columns: number, most: number): string[] {
  const ranked = Object.entries(bySource).sort(
    ([a, x], [b, y]) => y.rejected * x.input - x.rejected * y.input || y.rejected - x.rejected || (a < b ? -1 : 1),
  );
  if (ranked.length < 2) return [];
  const body = ranked
    .slice(0, most)
    .map(([source, { input, rejected, flagged }]) => [
      `  ${oneLine(source, columns)}`,
      count(input),
      count(rejected),
      percent(rejected, input),
      count(flagged),
    ]);
  const shape = [
    { title: "by source, worst first", gives: true },
    { title: "rows", align: "right" },
    { title: "rejected", align: "right" },
    { title: "share", align: "right" },
    { title: "flagged", align: "right" },
  ] as const;
  const lines = tableLines(shape, body, { columns });
  if (ranked.length > most) lines.push(`    … and ${counted(ranked.length - most, "more source")}`);
  return lines;
}

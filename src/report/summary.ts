import { wordsOf } from "./explanation.ts";
import { oneLine } from "./frame.ts";
import { count, counted, percent } from "./numerals.ts";
import { type Paint, PLAIN } from "./paint.ts";
import { remarksOn } from "./remarks.ts";
import type { ReasonCounts, Summary } from "./summary-record.ts";
import { tableLines } from "./table.ts";

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

export interface SummaryOptions {
  /** Terminal columns. Default 100, at least 40. */
  readonly columns?: number;
  readonly paint?: Paint;
  /** By code, for the names beside the codes; `reasonsByCode` makes it. */
  readonly reasons?: ReadonlyMap<string, { readonly key: string; readonly message: string; readonly why?: string }>;
  /** Most lines of each table. Default 10. */
  readonly most?: number;
}

/** The summary of a run for a terminal: one screen, the worst first. */
export function renderSummary(summary: Summary, options: SummaryOptions = {}): string {
  const { paint = PLAIN, most = 10 } = options;
  const columns = Math.max(40, options.columns ?? 100);
  const { input, kept, rejected, flagged } = summary.rows;
  const parts = [
    counted(input, "row"),
    paint.green(`${count(kept)} kept`),
    (rejected > 0 ? paint.red : paint.green)(`${count(rejected)} rejected (${percent(rejected, input)})`),
    flagged > 0 ? paint.yellow(`${count(flagged)} flagged`) : "0 flagged",
  ];
  const lines = [`  ${parts.join("   ")}`];
  const section = (body: readonly string[]) => {
    if (body.length > 0) lines.push("", paint.bold(body[0]!), ...body.slice(1));
  };
  section(reasonTable(summary, "rejected", { ...options, columns, most }));
  section(reasonTable(summary, "flagged", { ...options, columns, most: Math.ceil(most / 2) }));
  section(sourceTable(summary, columns, most));
  const remarks = remarksOn(summary);
  if (remarks.length > 0)
    lines.push("", ...remarks.map((remark) => `  ${paint.yellow("!")} ${oneLine(remark, columns - 4)}`));
  return `${lines.join("\n")}\n`;
}

/** The codes that rejected or flagged rows. Shares are of the rows so treated; a row may have several codes. */
function reasonTable(
  { rows, byCode }: Summary,
  which: "rejected" | "flagged",
  { columns, most, reasons }: SummaryOptions & { readonly columns: number; readonly most: number },
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
    return [`  ${oneLine(name, 60)}`, count(times), percent(times, whole), gistOf(reason)];
  });
  const share = which === "rejected" ? "share" : "of all";
  const shape = [
    { title: `${which} by reason` },
    { title: "rows", align: "right" },
    { title: share, align: "right" },
    { title: "", gives: true },
  ] as const;
  const lines = tableLines(shape, body, { columns });
  if (ranked.length > most) lines.push(`    … and ${counted(ranked.length - most, "more reason")}`);
  return lines;
}

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

import { full } from "../formats/full.ts";
import { oneLine } from "../frame.ts";
import { count, counted, percent } from "../numerals.ts";
import { type Paint, PLAIN } from "../paint.ts";
import { whereAndHowMuch } from "../summary.ts";
import { tableLines } from "../table.ts";
import { visible } from "../visible.ts";
import { displayWidth, takeEnd, wrapToWidth } from "../width.ts";
import type { GateOutcome, GateRecord, Verdict } from "./record.ts";

export interface GateTextOptions {
  /** Terminal columns. Default 100, at least 40. */
  readonly columns?: number;
  readonly paint?: Paint;
  readonly reasons?: ReadonlyMap<string, { readonly why: string }>;
}

/** Lines of the table for what passed; all that failed are shown up to the second. */
const MOST_PASSED = 12;
const MOST_FAILED = 40;

const WORDS: Readonly<Record<GateOutcome, string>> = { pass: "PASS", warn: "WARN", fail: "FAIL" };

/** What a verdict is about, in few words: `rejected · ko · shards/a.jsonl`, `change of ENC001`. */
export const subjectOf = ({ kind, what, source, language, role }: Verdict): string =>
  [
    kind === "baseline" ? `change of ${what}` : what,
    ...(language === null ? [] : [language]),
    ...(role === null ? [] : [role]),
    ...(source === null ? [] : [source]),
  ].join(" · ");

/** What was counted, as a table shows it. */
export const amountOf = ({ rows, of }: Verdict): string =>
  rows === null ? "" : of === null ? count(rows) : `${count(rows)} (${percent(rows, of)})`;

/** The first line of every format: what came out, of how much. */
export function headlineOf({ outcome, verdicts, rows, sources }: GateRecord): string {
  const times = (wanted: GateOutcome) => verdicts.filter((each) => each.outcome === wanted).length;
  const [failed, warned] = [times("fail"), times("warn")];
  const what = [
    ...(failed > 0 ? [`${failed} of ${count(verdicts.length)} limits and checks failed`] : []),
    ...(warned > 0 ? [counted(warned, "warning")] : []),
    ...(failed + warned === 0 ? [`all ${count(verdicts.length)} limits and checks hold`] : []),
  ].join(", ");
  const share = `${count(rows.rejected)} rejected (${percent(rows.rejected, rows.input)})`;
  return `${WORDS[outcome]}: ${what}; ${counted(rows.input, "row")} in ${counted(sources, "file")}, ${share}`;
}

/** The gate for a terminal. */
export async function* gateText(record: GateRecord, options: GateTextOptions = {}): AsyncGenerator<string> {
  const { paint = PLAIN, reasons } = options;
  const columns = Math.max(40, options.columns ?? 100);
  const painted: Readonly<Record<GateOutcome, (text: string) => string>> = {
    pass: paint.green,
    warn: paint.yellow,
    fail: paint.red,
  };
  const lines: string[] = [];
  const put = (text: string, mark: string) => {
    for (const [index, line] of wrapToWidth(visible(text), columns - 4).entries())
      lines.push(index === 0 ? `  ${mark} ${line}` : `    ${line}`);
  };
  const where = whereAndHowMuch(record.rows.rejected, record.worst, record.lost);
  if (where !== undefined) lines.push(...wrapToWidth(visible(where), columns), "");
  if (record.defaults) lines.push(paint.dim("No limits are configured; these are the defaults."), "");
  lines.push(...table(record.verdicts, columns).map((line) => coloured(line, painted)));
  // The table has said of a limit all there is.
  const told = record.verdicts.filter(({ outcome, kind }) => outcome !== "pass" && kind !== "limit");
  if (told.length > 0) lines.push("");
  for (const { outcome, message } of told.slice(0, MOST_FAILED))
    put(message, painted[outcome](outcome === "fail" ? "✗" : "!"));
  if (told.length > MOST_FAILED) lines.push(`    … and ${count(told.length - MOST_FAILED)} more`);
  if (record.toolChange !== null) {
    lines.push("");
    put(record.toolChange.message, paint.cyan("i"));
    for (const [code, { added, removed }] of Object.entries(record.toolChange.byCode))
      lines.push(`      ${code}  +${count(added)} / −${count(removed)}`);
  }
  if (record.improvements.length > 0) lines.push("", paint.bold("better than the baseline"));
  for (const each of record.improvements) put(each, paint.green("✓"));
  if (record.notes.length > 0) lines.push("");
  for (const note of record.notes) put(note, paint.dim("i"));
  yield `${lines.join("\n")}\n`;
  if (record.samples.length > 0) {
    yield `\n${paint.bold("rows to look at first")}\n\n`;
    yield* full(streamOf(record.samples), { columns, paint, mostOfCode: 1, ...(reasons !== undefined && { reasons }) });
  }
  const headline = wrapToWidth(headlineOf(record), columns).join("\n");
  yield `\n${painted[record.outcome](paint.bold(headline))}\n`;
}

/** What holds alike of several sources, as one: the source with the largest share stands for all. */
function alike(verdicts: readonly Verdict[]): { readonly verdict: Verdict; readonly isGroup: boolean }[] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const { kind, what, source, language, role, limit } = verdict;
    const key = JSON.stringify(source === null ? [groups.size] : [kind, what, language, role, limit]);
    groups.set(key, [...(groups.get(key) ?? []), verdict]);
  }
  const shareOf = ({ rows, of }: Verdict) => (rows ?? 0) / (of ?? 1);
  return [...groups.values()].map((group) => {
    const worst = group.reduce((most, each) => (shareOf(each) > shareOf(most) ? each : most));
    const isGroup = group.length > 1;
    return { isGroup, verdict: isGroup ? { ...worst, source: counted(group.length, "source") } : worst };
  });
}

/** A path without room for all of it keeps its end, which says which file it is. */
const endOf = (path: string, columns: number): string =>
  displayWidth(path) <= columns ? path : `…${takeEnd(path, columns - 1)}`;

function table(verdicts: readonly Verdict[], columns: number): string[] {
  const failed = verdicts.filter(({ outcome }) => outcome !== "pass");
  const passed = alike(verdicts.filter(({ outcome }) => outcome === "pass"));
  const alone = failed.slice(0, MOST_FAILED).map((verdict) => ({ verdict, isGroup: false }));
  const body = [...alone, ...passed.slice(0, MOST_PASSED)].map(({ verdict, isGroup }) => [
    WORDS[verdict.outcome],
    subjectOf({ ...verdict, source: verdict.source === null ? null : endOf(visible(verdict.source), columns - 48) }),
    `${isGroup && verdict.rows !== null ? "up to " : ""}${amountOf(verdict)}`,
    oneLine(verdict.limit, 28),
  ]);
  const shape = [
    { title: "" },
    { title: "limit on", gives: true },
    { title: "value", align: "right" },
    { title: "limit" },
  ] as const;
  const lines = tableLines(shape, body, { columns });
  const more = failed.length - Math.min(failed.length, MOST_FAILED);
  const hidden = passed.length - Math.min(passed.length, MOST_PASSED);
  if (more > 0) lines.push(`    … and ${count(more)} more that failed`);
  if (hidden > 0) lines.push(`    … and ${count(hidden)} more that passed`);
  return lines;
}

function coloured(line: string, painted: Readonly<Record<GateOutcome, (text: string) => string>>): string {
  for (const outcome of ["fail", "warn", "pass"] as const)
    if (line.startsWith(`  ${WORDS[outcome]} `)) return `  ${painted[outcome](WORDS[outcome])}${line.slice(6)}`;
  return line;
}

async function* streamOf<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

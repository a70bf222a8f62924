import { readAudit } from "../../engine/audit-read.ts";
import { type RowMark, readMarks } from "../../engine/marks-file.ts";
import { optionOfLimit } from "../../engine/option-of-limit.ts";
import { untilAborted } from "../../engine/until-aborted.ts";
import { FILTERS } from "../../filters/index.ts";
import { fileOf } from "../../report/audit.ts";
import { type MarkedFinding, type Proposal, proposals } from "../../report/calibrate.ts";
import { reasonsByCode } from "../../report/explain.ts";
import type { Estimate } from "../../report/html/precision.ts";
import { counted } from "../../report/numerals.ts";
import { tableLines } from "../../report/table.ts";
import type { DisplayFlags } from "../flags.ts";
import { type CliIo, columnsOf, type ExitCode, safeJson, write } from "../io.ts";

export interface CalibrateFlags extends DisplayFlags {
  readonly precision?: number;
  readonly format: "text" | "json";
}

/** What a reason should be right about before it may reject. */
const WANTED = 0.97;

export async function calibrateAction(
  audit: string,
  marksFile: string,
  { precision: wanted = WANTED, format }: CalibrateFlags,
  io: CliIo,
): Promise<ExitCode> {
  const marks = readMarks(marksFile);
  const { marked, found } = await markedFindings(audit, marks, io);
  const reasons = reasonsByCode(FILTERS);
  const proposed = proposals(marked, wanted, (code) => reasons.get(code)?.scored);
  const config = configChange(audit, marksFile, marks, proposed, (code) => reasons.get(code)?.filter);
  if (format === "json") {
    await write(io.stdout, `${safeJson(JSON.stringify({ v: 1, wanted, proposals: proposed, config }, null, 2))}\n`);
    return 0;
  }
  const rejected = marks.filter(({ outcome }) => outcome === "reject").length;
  await write(io.stdout, `  ${counted(rejected, "marked row")}, ${found} of them in this audit\n\n`);
  if (proposed.length > 0) await write(io.stdout, `${table(proposed, columnsOf(io.stdout)).join("\n")}\n\n`);
  await write(
    io.stdout,
    Object.keys(config).length === 0
      ? `  nothing to change for a precision of ${percent(wanted)}\n`
      : `  into shisa-filter.json:\n${safeJson(JSON.stringify(config, null, 2))}\n`,
  );
  return 0;
}

const placeOf = ({ source, row }: Pick<RowMark, "source" | "row">) => `${source}\0${row}`;

/** The rejecting findings of marked rows; rows are known by what they say, or where they are. */
async function markedFindings(audit: string, marks: readonly RowMark[], { stdin, signal }: CliIo) {
  const byRow = new Map<string, RowMark>();
  for (const mark of marks) if (mark.outcome === "reject") byRow.set(mark.hash ?? placeOf(mark), mark);
  const marked: MarkedFinding[] = [];
  let found = 0;
  const reasons = reasonsByCode(FILTERS);
  for await (const record of untilAborted(readAudit(audit, stdin), signal)) {
    const place = placeOf({ source: fileOf(record), row: record.row });
    const mark = byRow.get(record.hash ?? place) ?? byRow.get(place);
    if (mark === undefined) continue;
    byRow.delete(mark.hash ?? placeOf(mark));
    found++;
    const rejecting = record.findings.filter(({ severity }) => severity === "reject");
    for (const code of new Set(rejecting.map((finding) => finding.code))) {
      const own = rejecting.filter((finding) => finding.code === code);
      const scores = own.flatMap(({ score }) => (score === null ? [] : [score]));
      const worst = reasons.get(code)?.scored?.bad === "below" ? Math.min(...scores) : Math.max(...scores);
      const score = scores.length === 0 ? null : worst;
      marked.push({ code, isRight: mark.mark === "right", score, limit: own[0]!.limit });
    }
  }
  return { marked, found };
}

/** What to put into the config: limits that are options, flags, and the marks themselves. */
function configChange(
  audit: string,
  marksFile: string,
  marks: readonly RowMark[],
  proposed: readonly Proposal[],
  filterOf: (code: string) => string | undefined,
) {
  const filters: Record<string, Record<string, number>> = {};
  const severity: Record<string, "flag"> = {};
  for (const { code, change } of proposed) {
    const filter = filterOf(code);
    const option = change.kind === "limit" && filter ? optionOfLimit(audit, filter, change.from) : undefined;
    if (change.kind === "limit" && filter !== undefined && option !== undefined)
      filters[filter] = { ...filters[filter], [option]: change.limit };
    else if (change.kind === "flag" || change.kind === "limit") severity[code] = "flag";
  }
  const isWrong = marks.some(({ mark, outcome }) => mark === "wrong" && outcome === "reject");
  return {
    ...(Object.keys(filters).length > 0 && { filters }),
    ...(Object.keys(severity).length > 0 && { severity }),
    ...(isWrong && { allow: marksFile }),
  };
}

const percent = (ratio: number) => `${Number((ratio * 100).toFixed(1))} %`;
const interval = ({ ratio, low, high }: Estimate) =>
  `${percent(ratio)} (${Math.floor(low * 100)}–${Math.ceil(high * 100)})`;

function table(proposed: readonly Proposal[], columns: number): string[] {
  const rows = proposed.map(({ code, precision, change }) => [
    `  ${code}`,
    String(precision.of),
    interval(precision),
    describe(change),
  ]);
  const shape = [
    { title: "by reason" },
    { title: "marks", align: "right" },
    { title: "precision" },
    { title: "proposal", gives: true },
  ] as const;
  return tableLines(shape, rows, { columns });
}

function describe(change: Proposal["change"]): string {
  switch (change.kind) {
    case "keep":
      return "as it is";
    case "few":
      return "too few marks to say";
    case "flag":
      return "a flag, not a reject";
    case "limit":
      return `limit ${change.from} → ${change.limit}: ${interval(change.precision)}, ${counted(change.lost, "right row")} lost`;
  }
}

import type { Reason } from "../../core/filter.ts";
import type { MeasuredReason } from "../../core/measured.ts";
import { isCorpusFilter } from "../../engine/measure.ts";
import type { Estimate } from "../../report/html/precision.ts";
import { estimateWords, pooledPrecision, pooledRecall } from "../../report/measured-words.ts";
import { count } from "../../report/numerals.ts";
import { padToWidth, wrapToWidth } from "../../report/width.ts";
import { catalogueOf, withPlugins } from "../catalogue.ts";
import type { ConfigFlags } from "../flags.ts";
import { type CliIo, columnsOf, type ExitCode, safeJson, write } from "../io.ts";

export interface FiltersFlags extends Pick<ConfigFlags, "config" | "plugin"> {
  readonly format: "text" | "json";
}

/** Columns a summary needs to stand beside its filter. */
const LEAST_BESIDE = 48;
const INDENT = "    ";

export async function filtersAction(flags: FiltersFlags, io: CliIo): Promise<ExitCode> {
  const { filters, measured = {} } = catalogueOf(await withPlugins(flags, io.cwd));
  const rows = filters.map((filter) => ({
    id: filter.id,
    kind: isCorpusFilter(filter) ? "corpus" : "sample",
    codes: Object.values<Reason>(filter.reasons).map(({ code }) => code),
    fixable: Object.values<Reason>(filter.reasons).flatMap(({ code, repair }) => (repair === undefined ? [] : [code])),
    measured: qualityOf(Object.values<Reason>(filter.reasons).flatMap(({ code }) => measured[code] ?? [])),
    summary: filter.summary,
  }));
  if (flags.format === "json") {
    await write(io.stdout, `${safeJson(JSON.stringify(rows, null, 2))}\n`);
    return 0;
  }
  const cells = rows.map(({ id, codes, fixable, kind, measured: quality, summary }) => ({
    head: [id, codeRanges(codes), kind, qualityWords(quality)],
    summary: fixable.length === 0 ? summary : `${summary} --fix mends ${codeRanges(fixable)}.`,
  }));
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map(({ head }) => head[column]!.length)));
  const margin = widths.reduce((sum, width) => sum + width + 2, 0);
  // A program that reads this wants one line for each filter; on a narrow terminal the last columns go below.
  const columns = io.stdout.isTTY ? columnsOf(io.stdout) : Number.POSITIVE_INFINITY;
  const isBeside = columns - margin >= LEAST_BESIDE;
  const lines = cells.flatMap(({ head, summary }) => {
    const padded = head.map((cell, column) => padToWidth(cell, widths[column]! + 2));
    const left = padded.join("");
    const wrapped = wrapToWidth(summary, columns - (isBeside ? margin : INDENT.length));
    if (!isBeside) {
      const below = [...wrapped, ...wrapToWidth(head[3]!, columns - INDENT.length)];
      return [padded.slice(0, 3).join("").trimEnd(), ...below.map((line) => INDENT + line)];
    }
    return wrapped.map((line, index) => (index === 0 ? left : " ".repeat(margin)) + line);
  });
  await write(io.stdout, `${lines.join("\n")}\n`);
  return 0;
}

interface Quality {
  readonly precision: Estimate | null;
  readonly recall: Estimate | null;
  readonly alarms: number;
  /** Clean rows that false alarms were counted on. */
  readonly clean: number;
}

/** Of all reasons of a filter, in all languages, together; null: not measured. */
function qualityOf(measured: readonly MeasuredReason[]): Quality | null {
  if (measured.length === 0) return null;
  const clean = new Map<string, number>();
  for (const each of measured) clean.set(each.language, Math.max(clean.get(each.language) ?? 0, each.clean));
  return {
    precision: pooledPrecision(measured),
    recall: pooledRecall(measured),
    alarms: measured.reduce((sum, { alarms }) => sum + alarms, 0),
    clean: [...clean.values()].reduce((sum, rows) => sum + rows, 0),
  };
}

function qualityWords(quality: Quality | null): string {
  if (quality === null) return "not measured";
  const { precision, alarms, clean } = quality;
  return precision === null
    ? `${count(alarms)} false in ${count(clean)} clean`
    : `precision ${estimateWords(precision).split(" (")[0]}`;
}

/** `SCR001–004, SCR006`. */
function codeRanges(codes: readonly string[]): string {
  const ranges: [first: string, last: string][] = [];
  for (const code of [...codes].sort()) {
    const last = ranges.at(-1)?.[1];
    const family = (each: string) => each.slice(0, -3);
    const follows =
      last !== undefined && family(last) === family(code) && Number(code.slice(-3)) === Number(last.slice(-3)) + 1;
    if (follows) ranges.at(-1)![1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(([first, last]) => (first === last ? first : `${first}–${last.slice(-3)}`)).join(", ");
}

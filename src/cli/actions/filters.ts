import type { Reason } from "../../core/filter.ts";
import { isCorpusFilter } from "../../engine/measure.ts";
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
  const { filters } = catalogueOf(await withPlugins(flags, io.cwd));
  const rows = filters.map((filter) => ({
    id: filter.id,
    kind: isCorpusFilter(filter) ? "corpus" : "sample",
    codes: Object.values<Reason>(filter.reasons).map(({ code }) => code),
    summary: filter.summary,
  }));
  if (flags.format === "json") {
    await write(io.stdout, `${safeJson(JSON.stringify(rows, null, 2))}\n`);
    return 0;
  }
  const cells = rows.map(({ id, codes, kind, summary }) => ({ head: [id, codeRanges(codes), kind], summary }));
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map(({ head }) => head[column]!.length)));
  const margin = widths.reduce((sum, width) => sum + width + 2, 0);
  // A program that reads this wants one line for each filter; on a narrow terminal the summary goes below.
  const columns = io.stdout.isTTY ? columnsOf(io.stdout) : Number.POSITIVE_INFINITY;
  const isBeside = columns - margin >= LEAST_BESIDE;
  const lines = cells.flatMap(({ head, summary }) => {
    const left = head.map((cell, column) => padToWidth(cell, widths[column]! + 2)).join("");
    const wrapped = wrapToWidth(summary, columns - (isBeside ? margin : INDENT.length));
    if (!isBeside) return [left.trimEnd(), ...wrapped.map((line) => INDENT + line)];
    return wrapped.map((line, index) => (index === 0 ? left : " ".repeat(margin)) + line);
  });
  await write(io.stdout, `${lines.join("\n")}\n`);
  return 0;
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

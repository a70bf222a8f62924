import { UsageError } from "../../core/errors.ts";
import { type ExplainFormat, explain, explainAll } from "../../report/explain.ts";
import { catalogueOf, withPlugins } from "../catalogue.ts";
import type { ConfigFlags, DisplayFlags } from "../flags.ts";
import { type CliIo, columnsOf, type ExitCode, paintFor, safeJson, write } from "../io.ts";

export interface ExplainFlags extends DisplayFlags, Pick<ConfigFlags, "config" | "plugin"> {
  readonly all?: boolean;
  readonly format: ExplainFormat;
}

export async function explainAction(word: string | undefined, flags: ExplainFlags, io: CliIo): Promise<ExitCode> {
  const { all, format, color } = flags;
  if (word === undefined && !all)
    throw new UsageError("explain: name a code or a filter, or --all. `shisa-filter filters` lists them");
  if (word !== undefined && all) throw new UsageError("explain: give a code or a filter, or --all, not both");
  const catalogue = catalogueOf(await withPlugins(flags, io.cwd));
  const options = { format, columns: columnsOf(io.stdout), paint: paintFor(io.stdout, io.env, color) };
  const text = word === undefined ? explainAll(catalogue, options) : explain(word, catalogue, options);
  await write(io.stdout, `${(format === "json" ? safeJson(text) : text).trimEnd()}\n`);
  return 0;
}

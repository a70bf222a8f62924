import { InputError, UsageError } from "../../core/errors.ts";
import { stableStringify } from "../../core/json.ts";
import { jsonOf } from "../../engine/report-rows.ts";
import { ledgerOf, ledgerSections } from "../../report/ledger.ts";
import { sectionsMarkdown } from "../../report/sections/markdown.ts";
import { sectionsText } from "../../report/sections/text.ts";
import type { Summary } from "../../report/summary.ts";
import { type CliIo, columnsOf, type ExitCode, paintFor, safeJson, write } from "../io.ts";

/** Flags of `report` that say nothing of a ledger, which has all rows of a run and no examples. */
const OTHERS = {
  ...{ forContributor: "--for-contributor", serve: "--serve", port: "--port", baseline: "--baseline" },
  ...{ output: "--output", code: "--code", sample: "--sample", seed: "--seed" },
} as const;

interface LedgerFlags extends Readonly<Partial<Record<keyof typeof OTHERS, unknown>>> {
  readonly format: string;
  readonly color?: boolean;
}

/** Tells what became of every source of a run. */
export async function ledgerAction(out: string, flags: LedgerFlags, io: CliIo): Promise<ExitCode> {
  const { format, color } = flags;
  for (const [flag, spelling] of Object.entries(OTHERS))
    if (flags[flag as keyof typeof OTHERS] !== undefined)
      throw new UsageError(`report: --ledger goes without ${spelling}`);
  if (format !== "text" && format !== "json" && format !== "markdown")
    throw new UsageError(`report: --ledger is written as text, json or markdown, not as ${format}`);
  const ledger = ledgerOf(summaryIn(out));
  if (format === "json") await write(io.stdout, safeJson(`${stableStringify(ledger, 2)}\n`));
  else if (format === "markdown")
    await write(io.stdout, sectionsMarkdown("shisa-filter ledger", ledgerSections(ledger)));
  else {
    const columns = columnsOf(io.stdout);
    const texts = sectionsText(ledgerSections(ledger, columns), { columns, paint: paintFor(io.stdout, io.env, color) });
    for await (const text of texts) await write(io.stdout, text);
  }
  return 0;
}

/** @throws {InputError} where no run has ended. */
function summaryIn(out: string): Summary {
  const summary = jsonOf<Summary>(out, "summary.json");
  if (summary === undefined)
    throw new InputError(out, "has no summary.json in it. A ledger is of the output folder of a finished run");
  if (summary.sources === undefined || summary.bySourceFamily === undefined)
    throw new InputError(out, "its summary.json is of an older version. Run again");
  return summary;
}

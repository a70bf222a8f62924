import { auditWriter } from "../../engine/audit-export.ts";
import { type CheckedRow, type CheckResult, check } from "../../engine/check.ts";
import { openCheckReport } from "../../engine/check-report.ts";
import type { ResolvedConfig } from "../../engine/resolve-config.ts";
import { MEASURED } from "../../filters/measured.ts";
import { type ExampleOfEach, exampleOfEach } from "../../report/example-of-each.ts";
import { reasonsByCode } from "../../report/explain.ts";
import { type FormatName, formats } from "../../report/formats/index.ts";
import { count, counted } from "../../report/numerals.ts";
import { renderSummary } from "../../report/summary.ts";
import { earlierFrom } from "../baseline-file.ts";
import {
  type ConfigFlags,
  type DisplayFlags,
  type EngineFlags,
  engineOptions,
  MAX_SHOWN,
  MOST_OF_CODE,
} from "../flags.ts";
import { type CliIo, columnsOf, type ExitCode, isBrokenPipe, paintFor, write } from "../io.ts";
import { nextAfterCheck } from "../next-command.ts";
import { createProgress, type Progress } from "../progress.ts";
import { configFrom, shapeOf } from "../settle.ts";

export interface CheckFlags extends ConfigFlags, EngineFlags, DisplayFlags {
  readonly format: FormatName;
  readonly maxShown?: number;
  readonly audit?: string;
  readonly report?: string;
  readonly notes?: boolean;
  readonly baseline?: string;
}

export async function checkAction(inputs: readonly string[], flags: CheckFlags, io: CliIo): Promise<ExitCode> {
  const { stdout, stderr, env, cwd } = io;
  const config = await configFrom(flags, cwd);
  const { baseline: earlier } = earlierFrom(flags.baseline, cwd);
  const audit = flags.audit === undefined ? undefined : auditWriter(flags.audit);
  const reasons = reasonsByCode(config.active.map(({ filter }) => filter));
  const unmasked = flags.unmasked === undefined ? {} : { unmasked: flags.unmasked };
  const report = flags.report === undefined ? undefined : openCheckReport(flags.report, { reasons, ...unmasked });
  const progress = createProgress({ stderr, env }, flags);
  let checked: Checked;
  try {
    const outputs = [audit, report].filter((output) => output !== undefined);
    checked = await showFindings(inputs, flags, io, { config, outputs, progress });
    audit?.commit();
    await report?.write(checked.result.summary, shapeOf(config), earlier && { earlier });
  } finally {
    progress.stop();
    audit?.abort();
    report?.close();
  }
  progress.finish();
  const { result, shown, hidden } = checked;
  const { summary, bad } = result;
  const asText = flags.format === "full";
  const out = asText ? stdout : stderr;
  if (hidden > 0)
    await write(
      out,
      `\n… and ${count(hidden)} more ${hidden === 1 ? "row" : "rows"} with findings; --max-shown ${shown + hidden} shows all\n`,
    );
  if (bad.length > 0)
    await write(stderr, `warning: ${counted(bad.length, "file")} could not be read and is not counted\n`);
  if (asText || !flags.quiet) {
    const paint = paintFor(out, env, flags.color);
    const text = renderSummary(summary, {
      columns: columnsOf(out),
      paint,
      reasons,
      measured: MEASURED,
      examples: checked.examples,
      ...(earlier && { earlier }),
    });
    await write(out, `${asText && shown > 0 ? "\n" : ""}${text.trimEnd()}\n`);
  }
  const next = nextAfterCheck(inputs, flags, io);
  if (!flags.quiet && summary.rows.rejected > 0 && next !== undefined) await write(stderr, `next: ${next}\n`);
  return 0;
}

/** What takes every record, shown or not. */
interface RecordOutput {
  add(record: CheckedRow): void;
}

interface Checked {
  readonly result: CheckResult;
  /** Rows with findings that were shown, and that were not. */
  readonly shown: number;
  readonly hidden: number;
  readonly examples: ExampleOfEach["found"];
}

async function showFindings(
  inputs: readonly string[],
  flags: CheckFlags,
  { stdout, stdin, env, signal }: CliIo,
  { config, outputs, progress }: { config: ResolvedConfig; outputs: readonly RecordOutput[]; progress: Progress },
): Promise<Checked> {
  const forPeople = flags.format === "full" || flags.format === "concise";
  const most = flags.maxShown ?? (forPeople ? MAX_SHOWN : Number.POSITIVE_INFINITY);
  const source = check({
    inputs,
    config,
    ...engineOptions(flags),
    signal,
    stdin: stdin as AsyncIterable<Buffer>,
    onEvent: progress.onEvent,
  });
  let result: CheckResult | undefined;
  let [shown, hidden] = [0, 0];
  const examples = exampleOfEach();
  async function* rows(): AsyncGenerator<CheckedRow> {
    try {
      for (let next = await source.next(); ; next = await source.next()) {
        if (next.done) {
          result = next.value;
          return;
        }
        for (const output of outputs) output.add(next.value);
        examples.add(next.value);
        const counts = flags.notes || next.value.findings.some(({ severity }) => severity !== "note");
        if (forPeople && !counts) continue;
        if (shown < most) {
          shown++;
          yield next.value;
        } else hidden++;
      }
    } finally {
      // Ends the workers where the reader of our output leaves early.
      await source.return(undefined as never);
    }
  }
  const reasons = reasonsByCode(config.active.map(({ filter }) => filter));
  const paint = paintFor(stdout, env, flags.color);
  const options = { columns: columnsOf(stdout), paint, reasons, notes: flags.notes ?? false, mostOfCode: MOST_OF_CODE };
  let isRead = true;
  for await (const text of formats[flags.format](rows(), options)) {
    if (!isRead) continue;
    progress.stop();
    try {
      await write(stdout, text);
    } catch (error) {
      // Whoever asked for an audit or a report gets all of it, even if they have seen enough of the rest.
      if (outputs.length === 0 || !isBrokenPipe(error)) throw error;
      isRead = false;
    }
  }
  return { result: result!, shown, hidden, examples: examples.found };
}

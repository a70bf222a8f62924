import { stableStringify } from "../../core/json.ts";
import { run } from "../../engine/run.ts";
import { examplesInSample } from "../../engine/texts-at-hand.ts";
import { MEASURED } from "../../filters/measured.ts";
import { reasonsByCode } from "../../report/explain.ts";
import { counted } from "../../report/numerals.ts";
import { renderSummary } from "../../report/summary.ts";
import { visible } from "../../report/visible.ts";
import { earlierFrom } from "../baseline-file.ts";
import { type ConfigFlags, type DisplayFlags, type EngineFlags, engineOptions } from "../flags.ts";
import { type CliIo, columnsOf, type ExitCode, paintFor, safeJson, write } from "../io.ts";
import { nextAfterRun } from "../next-command.ts";
import { createProgress } from "../progress.ts";
import { configFrom } from "../settle.ts";

export interface RunFlags extends ConfigFlags, EngineFlags, DisplayFlags {
  readonly out: string;
  readonly overwrite?: boolean;
  readonly seed?: number;
  readonly sampleSize?: number;
  /** `false` for --no-report. */
  readonly report?: boolean;
  readonly baseline?: string;
  readonly format: "text" | "json";
}

export async function runAction(inputs: readonly string[], flags: RunFlags, io: CliIo): Promise<ExitCode> {
  const { stdout, stderr, stdin, env, cwd, signal } = io;
  const { out, overwrite, seed, sampleSize, report, quiet = false } = flags;
  const config = await configFrom(flags, cwd);
  // Before the run: it may be the summary of the run whose place this one takes.
  const earlier = earlierFrom(flags.baseline, cwd);
  const progress = createProgress({ stderr, env }, flags);
  try {
    const { summary, bad, notes } = await run({
      inputs,
      config,
      out,
      ...(overwrite !== undefined && { overwrite }),
      ...(seed !== undefined && { seed }),
      ...(sampleSize !== undefined && { sampleSize }),
      ...(report !== undefined && { report }),
      ...earlier,
      ...engineOptions(flags),
      signal,
      stdin: stdin as AsyncIterable<Buffer>,
      onEvent: progress.onEvent,
    });
    progress.finish();
    if (!quiet) for (const note of notes) await write(stderr, `note: ${visible(note)}\n`);
    if (bad.length > 0)
      await write(stderr, `warning: ${counted(bad.length, "file")} could not be read and is not in the output\n`);
    const reasons = reasonsByCode(config.active.map(({ filter }) => filter));
    const paint = paintFor(stdout, env, flags.color);
    const text =
      flags.format === "json"
        ? safeJson(stableStringify(summary, 2))
        : renderSummary(summary, {
            columns: columnsOf(stdout),
            paint,
            reasons,
            measured: MEASURED,
            examples: await examplesInSample(out),
            ...(earlier.baseline && { earlier: earlier.baseline }),
          });
    await write(stdout, `${text.trimEnd()}\n`);
    if (!quiet) await write(stderr, `next: ${nextAfterRun(out, summary, io)}\n`);
    return 0;
  } finally {
    progress.stop();
  }
}

import { UsageError } from "../../core/errors.ts";
import { serveReport } from "../../engine/serve/serve-report.ts";
import { untilSignal } from "../../engine/serve/until-signal.ts";
import { FILTERS } from "../../filters/index.ts";
import { reasonsByCode } from "../../report/explain.ts";
import { count, counted } from "../../report/numerals.ts";
import { visible } from "../../report/visible.ts";
import { earlierFrom } from "../baseline-file.ts";
import { type CliIo, type ExitCode, write } from "../io.ts";

export interface ServeFlags {
  readonly port?: number;
  readonly unmasked?: boolean;
  readonly baseline?: string;
}

/** Serves a report until it is stopped; that is no failure. */
export async function serveAction(
  audit: string,
  { port, unmasked, baseline: file }: ServeFlags,
  io: CliIo,
): Promise<ExitCode> {
  const { stdout, stderr, signal } = io;
  if (audit === "-") throw new UsageError("report: --serve reads an audit again and again; give a file or a folder");
  const { baseline: earlier } = earlierFrom(file, io.cwd);
  const isTerminal = Boolean(stderr.isTTY);
  const served = await serveReport(audit, {
    reasons: reasonsByCode(FILTERS),
    ...(earlier && { earlier }),
    ...(port !== undefined && { port }),
    ...(unmasked !== undefined && { unmasked }),
    ...(isTerminal && {
      onProgress: (records: number) => void stderr.write(`\rreading the audit: ${count(records)} rows`),
    }),
  });
  try {
    if (isTerminal) await write(stderr, "\r\u001b[K");
    await write(stdout, `${served.url}\n`);
    await write(
      stderr,
      `open it in a browser on this machine; Ctrl-C stops. Marks go to ${visible(served.marksFile)}\n`,
    );
    await untilSignal(signal);
  } finally {
    await served.close();
  }
  const times = served.marks();
  await write(
    stderr,
    times === 0
      ? "stopped; no row is marked\n"
      : `stopped; ${counted(times, "mark")} in ${visible(served.marksFile)}\n`,
  );
  return 0;
}

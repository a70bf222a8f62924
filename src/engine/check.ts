import type { AuditRecord } from "../report/audit.ts";
import type { Summary } from "../report/summary.ts";
import { recordOf } from "./records.ts";
import { openSession, type SessionOptions } from "./session.ts";
import { createSummarizer } from "./summarize.ts";

/** A row with findings, and the full texts its findings are in, by path. */
export type CheckedRow = AuditRecord & { readonly texts: Readonly<Record<string, string>> };

export interface CheckResult {
  readonly summary: Summary;
  readonly bad: readonly { readonly source: string; readonly error: string }[];
}

/**
 * Reads shards and yields every row with findings, in input order; writes nothing. Returns the counts.
 * @throws {InputError} {ConfigError} {FilterCrashError} {FilterHangError} {WorkerError} {AbortedError}
 */
export async function* check(options: SessionOptions): AsyncGenerator<CheckedRow, CheckResult> {
  const { config, onEvent, unmasked = false } = options;
  const session = await openSession(options, { bytes: false, texts: true, tokens: true });
  const summarizer = createSummarizer(config.active, session.files, config.sourceColumn);
  const bad: { source: string; error: string }[] = [];
  try {
    for await (const event of session.events(await session.profiles())) {
      if (event.kind === "open") {
        summarizer.open(event.file.path, event.shape);
        onEvent?.({ kind: "open", file: event.file, shape: event.shape });
      } else if (event.kind === "batch") {
        const { decided, result, share, source } = event;
        for (const [row, found] of decided.found)
          yield { ...recordOf(event, row, found, unmasked), texts: found.texts ?? {} };
        summarizer.add(event);
        const rejected = decided.keep.reduce((sum, bit) => sum + 1 - bit, 0);
        onEvent?.({ kind: "progress", source, rows: result.rows, rejected, bytes: share });
      } else if (event.kind === "close") {
        summarizer.close();
        onEvent?.(event);
      } else if (event.kind === "bad") {
        bad.push({ source: event.file.path, error: event.error.message });
        onEvent?.(event);
        if (options.onBadFile !== "skip") throw event.error;
      } else onEvent?.(event);
    }
    return { summary: summarizer.finish(session.matchCounts()), bad };
  } finally {
    await session.close();
  }
}

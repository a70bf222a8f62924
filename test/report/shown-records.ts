import type { Finding, Severity } from "../../src/core/finding.ts";
import { parseMarks } from "../../src/core/marks.ts";
import { codePointOffsets, excerptOf } from "../../src/core/span.ts";
import { auditRecord } from "../../src/report/audit.ts";
import type { ShownRecord } from "../../src/report/formats/format.ts";

export interface Shown {
  readonly row?: number;
  readonly path?: string;
  readonly code?: string;
  readonly severity?: Severity;
  readonly message?: string;
  readonly score?: number;
  readonly limit?: number;
  /** False: only the excerpt is at hand. */
  readonly whole?: boolean;
}

/** A record with one finding for every `⟦…⟧` in a text. */
export function shownRecord(marked: string, shown: Shown = {}): ShownRecord {
  const { row = 1203, path = "messages[1].content", code = "SCR001", severity = "reject", whole = true } = shown;
  const { text, spans } = parseMarks(marked);
  const findings = spans.map(({ start, end }): Finding => {
    const [first, last] = codePointOffsets(text, [start, end]) as [number, number];
    return {
      code,
      filter: "mixed-script",
      reason: "foreignSplice",
      severity,
      message: shown.message ?? `The tokens ${excerptOf(text, start, end)} are foreign here.`,
      data: {},
      role: "assistant",
      span: { path, start, end },
      codePoints: { start: first, end: last },
      excerpt: excerptOf(text, start, end),
      ...(shown.score !== undefined && { score: shown.score }),
      ...(shown.limit !== undefined && { limit: shown.limit }),
    };
  });
  const record = auditRecord({ source: "train.jsonl", row, line: row + 1, id: `train.jsonl#${row}` }, findings);
  return whole ? { ...record, texts: { [path]: text } } : record;
}

export async function* streamOf<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

export async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

import { type AuditRecord, auditRecord } from "../report/audit.ts";
import { maskText } from "../text/private/mask.ts";
import { idAt } from "./id-column.ts";
import type { RowFindings } from "./protocol.ts";
import { sourceAt } from "./row-sources.ts";
import type { ScannedBatch } from "./scan.ts";

const LF = 10;
const CR = 13;

/** Bytes of a JSONL row without its line ending. */
export function contentEnd(bytes: Uint8Array, start: number, end: number): number {
  let to = end;
  if (to > start && bytes[to - 1] === LF) to--;
  if (to > start && bytes[to - 1] === CR) to--;
  return to;
}

/** Where a row of a batch is, as the audit names it; an id that is private (an e-mail address) is masked unless `unmasked`. */
export function rowPlace(
  { source, row, line, format, result, decided }: ScannedBatch,
  index: number,
  unmasked: boolean,
) {
  const { oversize, offsets, lineOf, base } = result;
  const large = oversize !== undefined && index === result.rows - 1;
  const start = large ? oversize.offset : offsets === undefined ? null : base + offsets[index * 2]!;
  const end = large ? oversize.offset + oversize.length : offsets === undefined ? null : base + offsets[index * 2 + 1]!;
  const said = result.sources === undefined ? null : sourceAt(result.sources, index);
  // A row with findings has had its id masked with it, unless a judge alone has found something.
  const own = decided.found.get(index)?.id ?? (result.ids && idAt(result.ids, index)) ?? undefined;
  return {
    source: said ?? source,
    file: said === null ? null : source,
    row: row + index,
    line:
      offsets === undefined || format !== "jsonl" ? null : line + (lineOf === undefined ? index : lineOf[index]!) + 1,
    // What is read of an Arrow file are not its own bytes.
    byteOffset: format === "arrow" ? null : start,
    byteLength: format === "arrow" || start === null || end === null ? null : end - start,
    id: own === undefined ? `${source}#${row + index}` : unmasked ? own : maskText(own),
  };
}

/** The audit record of a row with findings. */
export function recordOf(
  batch: ScannedBatch,
  index: number,
  { findings, hash, repairs }: RowFindings,
  unmasked: boolean,
): AuditRecord {
  const outcome = batch.decided.keep[index] === 1 ? "keep" : "reject";
  const mended = outcome === "keep" && repairs !== undefined ? repairs : null;
  return auditRecord({ ...rowPlace(batch, index, unmasked), hash, outcome, repairs: mended }, findings);
}

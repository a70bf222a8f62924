import { existsSync } from "node:fs";
import { open, stat } from "node:fs/promises";
import path from "node:path";
import { detectShape, type ShapeOverride } from "../io/shapes/index.ts";
import { type AuditRecord, fileOf } from "../report/audit.ts";
import { type ExampleOfEach, exampleOfEach } from "../report/example-of-each.ts";
import type { ShownRecord } from "../report/formats/format.ts";
import { maskJson } from "./masking/mask-json.ts";
import { maskRecord } from "./masking/mask-record.ts";
import { placeKey, type RowReadBack, readBack, readRow } from "./read-back.ts";
import { isFolder } from "./report-rows.ts";
import { readSample, segmentsOfContent, shapeOfRun } from "./sample-read.ts";

/** Rows longer than this are not read again for the sake of an example, in bytes. */
const LONGEST_ROW = 4 << 20;
/** Nor files that have to be read from their beginning (Parquet, compressed), in bytes on disk. */
const LARGEST_FILE = 64 << 20;

/**
 * Rows of an audit with the texts their findings are in: as the sample beside the audit has them, else as their files do, if
 * those still say the same. A row whose texts are not at hand stays as it is.
 * @param audit - the output folder or the audit file; `-` has neither a sample nor a shape.
 */
export async function withTexts(
  audit: string,
  records: readonly AuditRecord[],
  unmasked = false,
): Promise<ShownRecord[]> {
  const missing = new Map(records.map((record) => [keyOf(record), record]));
  const found = new Map<string, ShownRecord["texts"]>();
  const take = (record: AuditRecord, texts: readonly { readonly path: string; readonly text: string }[]) => {
    found.set(keyOf(record), byPath(texts));
    missing.delete(keyOf(record));
  };
  const out = isFolder(audit) ? audit : path.dirname(audit);
  const shape = audit === "-" ? {} : shapeOfRun(out);
  if (isFolder(audit) && existsSync(path.join(audit, "sample.jsonl"))) {
    const isWanted = (record: AuditRecord) => missing.get(keyOf(record))?.hash === record.hash;
    for await (const { record, texts } of sampledTexts(audit, isWanted, unmasked)) take(record, texts);
  }
  const whole = new Map<string, Set<number>>();
  for (const record of missing.values()) {
    const read = await rowAt(record, shape, unmasked);
    if (read === "compressed") {
      const size = await stat(fileOf(record)).then(
        ({ size: bytes }) => bytes,
        () => Number.POSITIVE_INFINITY,
      );
      if (size <= LARGEST_FILE) whole.set(fileOf(record), (whole.get(fileOf(record)) ?? new Set()).add(record.row));
    } else if (read !== undefined && read.hash === record.hash) take(record, read.segments);
  }
  const again = await readBack(whole, shape, unmasked);
  for (const record of [...missing.values()]) {
    const read = again.get(keyOf(record));
    if (read !== undefined && read.hash === record.hash) take(record, read.segments);
  }
  return records.map((record) => {
    const texts = found.get(keyOf(record));
    return texts === undefined ? record : { ...record, texts };
  });
}

/** For each code that rejects or flags rows, a row of the sample that has it, with its texts. */
export async function examplesInSample(out: string): Promise<ExampleOfEach["found"]> {
  const each = exampleOfEach();
  for await (const { record, texts } of sampledTexts(out, each.wants, false))
    each.add({ ...record, texts: byPath(texts) });
  return each.found;
}

const byPath = (texts: readonly { readonly path: string; readonly text: string }[]) =>
  Object.fromEntries(texts.map(({ path: at, text }) => [at, text]));

/** Rows of an output folder's sample that are wanted, as they come. */
async function* sampledTexts(out: string, isWanted: (record: AuditRecord) => boolean, unmasked: boolean) {
  const shape = shapeOfRun(out);
  for await (const { content, audit } of readSample(out, true)) {
    if (content === "" || !isWanted(audit)) continue;
    const record = unmasked ? audit : maskRecord(audit);
    yield { record, texts: segmentsOfContent(unmasked ? content : maskJson(content), shape) };
  }
}

const keyOf = (record: AuditRecord): string => placeKey(fileOf(record), record.row);

/** The one row that stands at a place of a file of JSON, without what stands before it. */
async function rowAt(
  record: AuditRecord,
  shape: ShapeOverride,
  unmasked: boolean,
): Promise<RowReadBack | "compressed" | undefined> {
  const { byteOffset, byteLength } = record;
  const name = fileOf(record);
  if (byteOffset === null || byteLength === null || /\.(gz|zst|zstd|bz2|xz)$/.test(name)) return "compressed";
  if (byteLength > LONGEST_ROW) return undefined;
  try {
    const file = await open(name);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(byteLength), 0, byteLength, byteOffset);
      const row = JSON.parse(buffer.toString("utf8", 0, bytesRead)) as Record<string, unknown>;
      return readRow({ row, shape: detectShape(name, [row], Object.keys(row), shape).spec }, unmasked);
    } finally {
      await file.close();
    }
  } catch {
    // Gone, or another file than it was.
    return undefined;
  }
}

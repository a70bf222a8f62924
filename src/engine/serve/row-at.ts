import { closeSync, openSync, statSync } from "node:fs";
import { readFully } from "../../io/read-fully.ts";
import { detectShape, type ShapeOverride } from "../../io/shapes/index.ts";
import { type AuditRecord, fileOf } from "../../report/audit.ts";
import { placeKey, type RowReadBack, readBack, readRow } from "../read-back.ts";

/** Longer rows are not shown, in bytes. */
const LONGEST_ROW = 16 << 20;

/**
 * The row that a record is of, read from its file: at its place where the file is JSON Lines, else by going through the
 * file. Undefined where the file is gone, or says something else there by now.
 */
export async function rowOf(
  record: AuditRecord,
  shape: ShapeOverride,
  unmasked: boolean,
): Promise<RowReadBack | undefined> {
  const { row, hash } = record;
  const file = fileOf(record);
  const direct = readDirectly(record, shape, unmasked);
  if (direct !== undefined && direct.hash === hash) return direct;
  const read = (await readBack(new Map([[file, new Set([row])]]), shape, unmasked)).get(placeKey(file, row));
  return read?.hash === hash ? read : undefined;
}

function readDirectly(record: AuditRecord, shape: ShapeOverride, unmasked: boolean): RowReadBack | undefined {
  const { byteOffset, byteLength } = record;
  const file = fileOf(record);
  if (byteOffset === null || byteLength === null || byteLength > LONGEST_ROW) return undefined;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  try {
    const bytes = Buffer.allocUnsafe(byteLength);
    const handle = openSync(file, "r");
    try {
      if (readFully(handle, bytes, byteOffset) < byteLength) return undefined;
    } finally {
      closeSync(handle);
    }
    const row = JSON.parse(bytes.toString("utf8")) as Record<string, unknown>;
    return readRow({ row, shape: detectShape(file, [row], Object.keys(row), shape).spec }, unmasked);
  } catch {
    // A compressed file, or no JSON at that place any more.
    return undefined;
  }
}

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import type { Reference, ReferenceText } from "../../core/context.ts";
import { InputError } from "../../core/errors.ts";
import { type Compression, compressionOf, decompress } from "../compression/decompress.ts";
import { createRowDecoder } from "../jsonl/decode.ts";
import { bomLength, scanLines } from "../jsonl/lines.ts";
import { openParquet, readRowGroup } from "../parquet/index.ts";
import { isRecord } from "../shapes/draft.ts";
import type { Row } from "../shapes/values.ts";
import { endingOf, findReferences } from "./find.ts";
import { textsOfRows } from "./row-texts.ts";

/** A file of reference data, read. */
export interface ReferenceFile extends Reference {
  /** As the user reaches it. */
  readonly path: string;
  /** Of its bytes on disk. */
  readonly sha256: string;
  /** Rows, or items of a text file. */
  readonly items: number;
}

/** A benchmark is megabytes; every thread holds all of them, so whole training sets have to be refused. */
export const MOST_BYTES = 256 << 20;

/**
 * Reads all files that patterns name, of any layout.
 * @throws {InputError} for a file that is missing, cannot be read, is too large, or has no text in it.
 */
export async function readReferences(patterns: readonly string[]): Promise<ReferenceFile[]> {
  const read: ReferenceFile[] = [];
  let bytes = 0;
  for (const file of await findReferences(patterns)) {
    const reference = await readReference(file);
    bytes += reference.texts.reduce((sum, { text }) => sum + 2 * text.length, 0);
    if (bytes > MOST_BYTES)
      throw new InputError(
        file,
        `with it, reference data is more than ${MOST_BYTES >> 20} MB, which every thread holds`,
      );
    read.push(reference);
  }
  return read;
}

async function readReference(file: string): Promise<ReferenceFile> {
  const onDisk = bytesOf(file);
  const sha256 = createHash("sha256").update(onDisk).digest("hex");
  const { items, texts } = await itemsOf(file, onDisk);
  const written = texts.filter(({ text }) => text.trim() !== "");
  if (written.length === 0) throw new InputError(file, "there is no text in it to compare with");
  return { path: file, name: path.basename(file), sha256, items, texts: written };
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InputError(file, `cannot be read (${(error as Error).message})`);
  }
}

interface Items {
  readonly items: number;
  readonly texts: readonly ReferenceText[];
}

async function itemsOf(file: string, onDisk: Buffer): Promise<Items> {
  const ending = endingOf(file);
  if (ending === ".parquet") return ofRows(file, await parquetRows(file));
  const compression = compressionOf(file);
  const bytes = compression === undefined ? onDisk : await decompressed(file, onDisk, compression);
  if (ending === ".txt") return ofPlainText(bytes.toString("utf8").replace(/^\ufeff/, ""));
  const rows = ending === ".json" ? jsonRows(bytes) : undefined;
  return ofRows(file, rows ?? jsonlRows(file, bytes));
}

const ofRows = (file: string, rows: readonly Row[]): Items => ({ items: rows.length, texts: textsOfRows(file, rows) });

async function decompressed(file: string, bytes: Buffer, compression: Compression): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let total = 0;
  for await (const piece of decompress(file, Readable.from([bytes]), compression)) {
    total += piece.length;
    if (total > MOST_BYTES) throw new InputError(file, `expands to more than ${MOST_BYTES >> 20} MB`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces, total);
}

/** Items stand apart by blank lines where there are any, else one a line. */
function ofPlainText(text: string): Items {
  const whole = text.trim();
  const parts = whole.split(/\r?\n[ \t]*\r?\n/);
  const items = (parts.length > 1 ? parts : whole.split(/\r?\n/)).filter((part) => part.trim() !== "");
  const texts = items.map(
    (part, number): ReferenceText => ({ item: `#${number}`, path: "text", kind: "prompt", text: part }),
  );
  return { items: items.length, texts };
}

/** The rows of a JSON document: a list of objects, or the first list of objects in an object. */
function jsonRows(bytes: Buffer): readonly Row[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString("utf8").replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
  const lists = Array.isArray(value) ? [value] : isRecord(value) ? Object.values(value) : [];
  const list = lists.find((each): each is unknown[] => Array.isArray(each) && each.some(isRecord));
  return list?.filter(isRecord) ?? (isRecord(value) ? [value] : undefined);
}

function jsonlRows(file: string, bytes: Buffer): Row[] {
  const from = bomLength(bytes);
  const lines = scanLines(bytes, from, bytes.length);
  const decode = createRowDecoder(bytes, lines, from, bytes.length);
  return Array.from({ length: lines.rows }, (_, row) => {
    const { value, issue } = decode(row);
    if (value !== undefined) return value;
    const line = (lines.lineOf?.[row] ?? row) + 1;
    throw new InputError(file, `line ${line} is no JSON object (${Object.values(issue.data).join(", ")})`);
  });
}

async function parquetRows(file: string): Promise<Row[]> {
  const parquet = await openParquet(file);
  try {
    const rows: Row[] = [];
    // Not by spreading, which the stack has no room for where a group has some 100,000 rows.
    for (const group of parquet.rowGroups.keys())
      for (const row of await readRowGroup(parquet, group, undefined)) rows.push(row);
    return rows;
  } finally {
    await parquet.close();
  }
}

import { createReadStream } from "node:fs";
import { InputError, ShisaFilterError } from "../core/errors.ts";
import type { RowIssue } from "../core/sample.ts";
import { checkEncoding, createHead, HEAD_ROWS } from "./head-shape.ts";
import { findInputs, type InputFile, STDIN } from "./inputs.ts";
import { readChunks } from "./jsonl/chunks.ts";
import { createRowDecoder } from "./jsonl/decode.ts";
import { bomLength, scanLines } from "./jsonl/lines.ts";
import { MAX_LINE_BYTES } from "./jsonl/range.ts";
import { openParquet } from "./parquet/open.ts";
import { readRowGroup } from "./parquet/read.ts";
import { detectShape, type ShapeOverride, type ShapeSpec } from "./shapes/index.ts";

/** A row read from a shard for a library user: an object, or the raw line and why it is not one. */
export type ReadRow = { readonly source: string; readonly shape: ShapeSpec } & (
  | { readonly row: Readonly<Record<string, unknown>>; readonly issue?: undefined }
  /** The line without its line ending; empty where it is too long to be held. */
  | { readonly row: string; readonly issue: RowIssue }
);

const CHUNK_BYTES = 1 << 20;
const MAX_EXPANSION = 100;

/**
 * Reads the rows of shards one after the other, each shard in its own shape; Parquet rows have all their columns.
 * @throws {InputError} {UnknownShapeError} {ConfigError}
 */
export async function* readRows(patterns: readonly string[], override: ShapeOverride = {}): AsyncGenerator<ReadRow> {
  for (const file of await findInputs(patterns)) {
    if (file.format === "parquet") yield* parquetRows(file, override);
    else yield* jsonlRows(file, override);
  }
}

async function* parquetRows({ path: source }: InputFile, override: ShapeOverride): AsyncGenerator<ReadRow> {
  const parquet = await openParquet(source);
  try {
    let shape: ShapeSpec | undefined;
    for (const group of parquet.rowGroups.keys()) {
      const rows = await readRowGroup(parquet, group, undefined);
      if (rows.length === 0) continue;
      shape ??= detectShape(source, rows.slice(0, HEAD_ROWS), parquet.columns, override).spec;
      for (const row of rows) yield { source, shape, row };
    }
  } finally {
    await parquet.close();
  }
}

/** Whole lines of a source, or the length of one that is too long to be held. */
type Piece = { readonly bytes: Buffer; readonly base: number } | { readonly tooLong: number };

async function* piecesOf(file: InputFile): AsyncGenerator<Piece> {
  const isPlain = file.format === "jsonl" && file.compression === undefined && file.path !== STDIN;
  // A plain file takes the stream's way too: the stream to read is simply the file's.
  const stdin = isPlain ? createReadStream(file.path, { highWaterMark: CHUNK_BYTES }) : undefined;
  const source = isPlain ? { ...file, path: STDIN } : file;
  let tooLong = 0;
  try {
    const options = { chunkBytes: CHUNK_BYTES, maxExpansion: MAX_EXPANSION, ...(stdin && { stdin }) };
    for await (const { bytes, base, oversize } of readChunks(source, options)) {
      if (base === 0) checkEncoding(file.path, bytes);
      if (oversize === undefined) yield { bytes, base };
      else {
        tooLong = bytes.length + (oversize.start ? 0 : tooLong);
        if (oversize.last) yield { tooLong };
      }
    }
  } catch (error) {
    if (error instanceof ShisaFilterError) throw error;
    throw new InputError(file.path, `cannot be read (${(error as Error).message})`);
  }
}

async function* jsonlRows(file: InputFile, override: ShapeOverride): AsyncGenerator<ReadRow> {
  const head = createHead(file.path, override);
  // Lines wait here until there are enough of them to tell the shape.
  const waiting: Piece[] = [];
  let shape: ShapeSpec | undefined;
  for await (const piece of piecesOf(file)) {
    if (shape !== undefined) {
      yield* rowsOf(file.path, shape, piece);
      continue;
    }
    waiting.push(piece);
    if ("bytes" in piece) head.add(piece.bytes);
    if (!head.isFull()) continue;
    shape = head.shape().spec;
    for (const each of waiting) yield* rowsOf(file.path, shape, each);
    waiting.length = 0;
  }
  if (shape !== undefined) return;
  shape = head.shape().spec;
  for (const each of waiting) yield* rowsOf(file.path, shape, each);
}

function* rowsOf(source: string, shape: ShapeSpec, piece: Piece): Generator<ReadRow> {
  if ("tooLong" in piece) {
    const data = { bytes: piece.tooLong, limit: MAX_LINE_BYTES };
    yield { source, shape, row: "", issue: { reason: "lineTooLong", data } };
    return;
  }
  const { bytes, base } = piece;
  const from = base === 0 ? bomLength(bytes) : 0;
  const lines = scanLines(bytes, from, bytes.length);
  const decode = createRowDecoder(bytes, lines, from, bytes.length);
  for (let index = 0; index < lines.rows; index++) {
    const { value, issue } = decode(index);
    if (value !== undefined) yield { source, shape, row: value };
    else {
      const line = bytes.toString("utf8", lines.offsets[index * 2], lines.offsets[index * 2 + 1]);
      yield { source, shape, row: line.replace(/\r?\n$/, ""), issue };
    }
  }
}

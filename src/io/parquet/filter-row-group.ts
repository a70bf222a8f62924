import { InputError } from "../../core/errors.ts";
import type { CodecName } from "./codecs.ts";
import { inputErrorAt } from "./fault.ts";
import { structsOf } from "./fields.ts";
import { filterColumn } from "./filter-column.ts";
import type { ParquetFile } from "./open.ts";
import { type ChunkRange, chunkRange } from "./pages.ts";
import { copiedChunk, filteredChunk, rowGroupOf } from "./row-group-metadata.ts";
import type { Leaf } from "./schema.ts";
import { serializeThrift, type ThriftStruct } from "./thrift.ts";

/** A row group ready to be appended to a file. It can be cloned or transferred to another thread. */
export interface EncodedRowGroup {
  /** The bytes of its column chunks, one part after another; each part owns its buffer, so it can change hands. */
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
  readonly rows: number;
  /** Its Thrift RowGroup, serialised; offsets are from the first byte of `parts`. Empty where there are no rows. */
  readonly metadata: Uint8Array<ArrayBuffer>;
  /** Columns that are written in another codec, since this Node cannot write their own. */
  readonly substitutedCodecs: readonly SubstitutedCodec[];
}

export interface SubstitutedCodec {
  readonly column: string;
  readonly from: CodecName;
  readonly to: CodecName;
}

/** Unchanged chunks are copied in parts of this size, so that no second copy of a large one is ever whole. */
const PART_BYTES = 4 << 20;

interface Source {
  readonly file: ParquetFile;
  readonly rowGroup: number;
  /** Its Thrift RowGroup, and the ColumnChunks of it by leaf. */
  readonly struct: ThriftStruct;
  readonly chunks: readonly ThriftStruct[];
}

/**
 * Encodes the kept rows of a row group. Where all are kept, its column chunks are copied as they are.
 * @param keep one byte a row of the row group, 1 keeps
 * @throws InputError naming row group and column when a chunk is damaged; RangeError when `keep` has another length
 */
export async function encodeRowGroup(
  file: ParquetFile,
  rowGroupIndex: number,
  keep: Uint8Array,
): Promise<EncodedRowGroup> {
  const struct = structsOf(file.footer, 4)[rowGroupIndex];
  const rows = file.rowGroups[rowGroupIndex]?.rows;
  if (struct === undefined || keep.length !== rows) {
    throw new RangeError(`row group ${rowGroupIndex} has ${rows} rows, the bitmap ${keep.length}`);
  }
  const kept = keep.reduce((sum, byte) => sum + (byte === 1 ? 1 : 0), 0);
  if (kept === 0) return { parts: [], rows: 0, metadata: new Uint8Array(0), substitutedCodecs: [] };
  const source = { file, rowGroup: rowGroupIndex, struct, chunks: structsOf(struct, 1) };
  return kept === rows ? await copyRowGroup(source, rows) : await filterRowGroup(source, keep, kept);
}

async function atColumn<T>({ file, rowGroup }: Source, leaf: Leaf, run: (range: ChunkRange) => Promise<T>): Promise<T> {
  try {
    return await run(chunkRange(file, file.metadata.row_groups[rowGroup]!.columns[leaf.index]!));
  } catch (error) {
    throw inputErrorAt({ path: file.path, rowGroup, column: leaf.path.join(".") }, error);
  }
}

function allocate({ file, rowGroup }: Source, size: number): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(size);
  } catch {
    throw new InputError(
      file.path,
      `row group ${rowGroup} of ${size} bytes is too large for memory. Write smaller ones`,
    );
  }
}

async function copyRowGroup(source: Source, rows: number): Promise<EncodedRowGroup> {
  const ranges: ChunkRange[] = [];
  for (const leaf of source.file.schema.leaves) ranges.push(await atColumn(source, leaf, async (range) => range));
  const size = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const chunks: ThriftStruct[] = [];
  let offset = 0;
  for (const [index, { start, end }] of ranges.entries()) {
    for (let at = start; at < end; at += PART_BYTES) {
      const part = allocate(source, Math.min(PART_BYTES, end - at));
      await source.file.readInto(part, 0, at, part.length);
      parts.push(part);
    }
    chunks.push(copiedChunk(source.chunks[index]!, offset - start));
    offset += end - start;
  }
  const metadata = serializeThrift(rowGroupOf(source.struct, chunks, rows, size));
  return { parts, rows, metadata, substitutedCodecs: [] };
}

/** A part with a buffer of its own. */
const owned = (part: Uint8Array): Uint8Array<ArrayBuffer> =>
  part.buffer instanceof ArrayBuffer && part.byteLength === part.buffer.byteLength
    ? (part as Uint8Array<ArrayBuffer>)
    : new Uint8Array(part);

async function filterRowGroup(source: Source, keep: Uint8Array, rows: number): Promise<EncodedRowGroup> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const chunks: ThriftStruct[] = [];
  const substitutedCodecs: SubstitutedCodec[] = [];
  let size = 0;
  // Column by column: of the others only the finished bytes are in memory.
  for (const leaf of source.file.schema.leaves) {
    const { chunk, codec, from } = await atColumn(source, leaf, async (range) => ({
      ...(await filterColumn(source.file, leaf, range, keep)),
      from: range.codec,
    }));
    if (codec !== from) substitutedCodecs.push({ column: leaf.path.join("."), from, to: codec });
    chunks.push(filteredChunk(source.chunks[leaf.index]!, chunk, codec, leaf, size));
    for (const part of chunk.parts) parts.push(owned(part));
    size += chunk.compressedSize;
  }
  const metadata = serializeThrift(rowGroupOf(source.struct, chunks, rows, size));
  return { parts, rows, metadata, substitutedCodecs };
}

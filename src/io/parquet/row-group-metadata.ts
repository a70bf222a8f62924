/** The Thrift structures RowGroup, ColumnChunk and ColumnMetaData of a row group that was copied or filtered. */
import { type CodecName, codecNames } from "./codecs.ts";
import type { EncodedChunk } from "./column-sink.ts";
import { fieldOf, i32, i64, intOf, list, struct, structOf, structsOf, withFields } from "./fields.ts";
import type { Leaf } from "./schema.ts";
import { type ThriftStruct, wire } from "./thrift.ts";

/** Page indexes and the chunk's own (deprecated) offset are dropped: they would point into the old file. */
const withoutIndexes = { 1: undefined, 2: i64(2, 0), 4: undefined, 5: undefined, 6: undefined, 7: undefined };

const columnMetadata = (chunk: ThriftStruct): ThriftStruct => structOf(chunk, 3) ?? { fields: [] };

/** Moves the offsets of data, index and dictionary pages; those below `lowest` mean that there is none. */
function moveOffsets(metadata: ThriftStruct, by: number, lowest: number): ThriftStruct {
  const moved: Record<number, ReturnType<typeof i64> | undefined> = {};
  for (const id of [9, 10, 11]) {
    const offset = intOf(metadata, id);
    if (offset !== undefined) moved[id] = offset < lowest ? undefined : i64(id, offset + by);
  }
  return withFields(metadata, moved);
}

/** The first byte of a Parquet file that a page can have; some writers state 0 for a dictionary that is not there. */
const firstPage = 4;

/** The ColumnChunk of a chunk whose bytes were copied as they are, to `by` bytes further on. */
export function copiedChunk(source: ThriftStruct, by: number): ThriftStruct {
  const moved = moveOffsets(columnMetadata(source), by, firstPage);
  // The bloom filter is not among the bytes copied.
  const metadata = withFields(moved, { 14: undefined, 15: undefined });
  return withFields(source, { ...withoutIndexes, 3: struct(3, metadata.fields) });
}

/** The ColumnChunk of a chunk that was filtered and begins at `offset`. */
export function filteredChunk(
  source: ThriftStruct,
  chunk: EncodedChunk,
  codec: CodecName,
  leaf: Leaf,
  offset: number,
): ThriftStruct {
  const own = columnMetadata(source);
  const pageStatistics = chunk.pages.map(([type, encoding, count]) => ({
    fields: [i32(1, type), i32(2, encoding), i32(3, count)],
  }));
  // Of the statistics only the number of nulls is still known, and it has one meaning only outside of lists.
  const hasNulls = structOf(own, 12) !== undefined && leaf.maxRepetition === 0;
  // Type, path and key-value metadata stay as they are; what is not known here may not be true any more.
  const known = { fields: own.fields.filter(({ id }) => id <= 13) };
  const metadata = withFields(known, {
    2: list(2, wire.i32, chunk.encodings),
    4: i32(4, codecNames.indexOf(codec)),
    5: i64(5, chunk.count),
    6: i64(6, chunk.uncompressedSize),
    7: i64(7, chunk.compressedSize),
    9: i64(9, offset + chunk.dataOffset),
    10: undefined,
    11: chunk.dictionaryOffset === undefined ? undefined : i64(11, offset + chunk.dictionaryOffset),
    12: hasNulls ? struct(12, [i64(3, chunk.nulls)]) : undefined,
    13: fieldOf(own, 13) === undefined ? undefined : list(13, wire.struct, pageStatistics),
  });
  return withFields(source, { ...withoutIndexes, 3: struct(3, metadata.fields) });
}

/**
 * The RowGroup of these chunks. Rows stay in order, so sorting columns stay true; its offset and number wait for
 * `placeRowGroup`.
 */
export function rowGroupOf(
  source: ThriftStruct,
  chunks: readonly ThriftStruct[],
  rows: number,
  size: number,
): ThriftStruct {
  const uncompressed = chunks.reduce((sum, chunk) => sum + (intOf(columnMetadata(chunk), 6) ?? 0), 0);
  return withFields(source, {
    1: list(1, wire.struct, chunks),
    2: i64(2, uncompressed),
    3: i64(3, rows),
    6: fieldOf(source, 6) === undefined ? undefined : i64(6, size),
  });
}

/** The RowGroup as it is at `offset` of a file, where it is the `number`th. */
export function placeRowGroup(group: ThriftStruct, offset: number, number: number): ThriftStruct {
  const columns = structsOf(group, 1).map((chunk) => {
    const metadata = moveOffsets(columnMetadata(chunk), offset, 0);
    return withFields(chunk, { 3: struct(3, metadata.fields) });
  });
  return withFields(group, {
    1: list(1, wire.struct, columns),
    5: fieldOf(group, 5) === undefined ? undefined : i64(5, offset),
    7: fieldOf(group, 7) === undefined ? undefined : { id: 7, type: wire.i16, value: number },
  });
}

import { crc32 } from "node:zlib";
import type { ColumnChunk } from "hyparquet";
import { type CodecName, codecNames } from "./codecs.ts";
import { ParquetFault, UnsupportedFault } from "./fault.ts";
import { fieldOf, intOf, structOf } from "./fields.ts";
import type { ParquetFile } from "./open.ts";
import { parseThrift, ThriftEndError, type ThriftStruct } from "./thrift.ts";

/** A page as it lies in the file: nothing is decompressed. */
export interface Page {
  readonly kind: "dictionary" | "data" | "data-v2";
  /** The Thrift header's own bytes. */
  readonly header: Uint8Array;
  readonly body: Uint8Array;
  readonly uncompressedSize: number;
  /** Levels of a data page (nulls and empty lists count), entries of a dictionary. */
  readonly count: number;
  readonly encoding: number;
  readonly hasChecksum: boolean;
  /** `data` only: encodings of the levels. */
  readonly definitionEncoding: number;
  readonly repetitionEncoding: number;
  /** `data-v2` only: bytes of the levels, which precede the values and are never compressed. */
  readonly definitionSize: number;
  readonly repetitionSize: number;
  readonly isCompressed: boolean;
  /** Rows that begin in it: known of `data-v2` only. */
  readonly rows: number | undefined;
}

/** Where a column chunk lies, and what it holds. */
export interface ChunkRange {
  readonly start: number;
  readonly end: number;
  readonly codec: CodecName;
  /** Levels of all its pages together. */
  readonly count: number;
}

/** parquet-mr before 1.2.9 (or too old to say) left the dictionary page's header out of a chunk's size (PARQUET-816). */
const understatesSizes = /^parquet-mr(?:$| version 1\.(?:[01]\.|2\.[0-8]\b))/;
const understatedBytes = 100;

/**
 * The byte range of a column chunk, checked against the file's size.
 * @throws ParquetFault when it lies outside, or in another file, or is encrypted
 */
export function chunkRange(file: ParquetFile, chunk: ColumnChunk): ChunkRange {
  const { meta_data: meta, file_path: other } = chunk;
  if (other) throw new UnsupportedFault(`its data is in another file (${other}). Name the files that hold the data`);
  if (meta === undefined || chunk.crypto_metadata !== undefined) {
    throw new UnsupportedFault("it is encrypted. Write the file again without encryption");
  }
  const data = Number(meta.data_page_offset);
  const dictionary = Number(meta.dictionary_page_offset ?? 0n);
  const start = dictionary > 0 && dictionary < data ? dictionary : data;
  const size = Number(meta.total_compressed_size);
  const last = file.byteLength - 8;
  const padding = understatesSizes.test(file.metadata.created_by ?? "") ? understatedBytes : 0;
  const end = Math.min(start + size + padding, Math.max(last, start + size));
  if (!(start >= 4 && size >= 0 && end <= last)) {
    throw new ParquetFault(`its bytes ${start} to ${start + size} lie outside of the file's ${file.byteLength}`);
  }
  if (!codecNames.includes(meta.codec)) throw new UnsupportedFault("its codec is unknown");
  return { start, end, codec: meta.codec, count: Number(meta.num_values) };
}

/** A chunk up to this size is read at once, a larger one in windows of it: 8 MiB hold several pages. */
const windowSize = 8 << 20;
/** The same bound as Arrow's: statistics in a header may be long, but not that long. */
const largestHeader = 16 << 20;

/** The dictionary and data pages of a chunk, in order; index pages are passed over. */
export async function* pagesOf(file: ParquetFile, range: ChunkRange): AsyncGenerator<Page> {
  let offset = range.start;
  let window: Uint8Array = new Uint8Array(0);
  let windowStart = offset;
  const fill = async (length: number) => {
    if (offset + length <= windowStart + window.length) return;
    // A new array each time, since pages given out are views of the old one.
    window = await file.read(offset, Math.min(range.end - offset, Math.max(length, windowSize)));
    windowStart = offset;
  };
  let seen = 0;
  while (seen < range.count && offset < range.end) {
    await fill(1);
    let parsed: { struct: ThriftStruct; end: number } | undefined;
    while (parsed === undefined) {
      try {
        parsed = parseThrift(window, offset - windowStart);
      } catch (error) {
        const had = windowStart + window.length - offset;
        const isAll = offset + had >= range.end;
        if (!(error instanceof ThriftEndError) || isAll || had > largestHeader) throw error;
        await fill(Math.min(had * 2, range.end - offset));
      }
    }
    const headerSize = parsed.end - (offset - windowStart);
    const bodySize = intOf(parsed.struct, 3) ?? -1;
    if (bodySize < 0 || offset + headerSize + bodySize > range.end) {
      throw new ParquetFault(`a page of ${bodySize} bytes reaches beyond its column chunk`);
    }
    await fill(headerSize + bodySize);
    const at = offset - windowStart;
    const header = window.subarray(at, at + headerSize);
    const page = pageOf(parsed.struct, header, window.subarray(at + headerSize, at + headerSize + bodySize));
    offset += headerSize + bodySize;
    if (page === undefined) continue;
    if (page.kind !== "dictionary") seen += page.count;
    if (seen > range.count) break;
    yield page;
  }
  if (seen !== range.count) throw new ParquetFault(`its pages hold ${seen} values, its footer says ${range.count}`);
}

const kinds = ["data", undefined, "dictionary", "data-v2"] as const;

/** Field ids are those of PageHeader, DataPageHeader, DictionaryPageHeader and DataPageHeaderV2. */
function pageOf(struct: ThriftStruct, header: Uint8Array, body: Uint8Array): Page | undefined {
  const kind = kinds[intOf(struct, 1) ?? -1];
  if (kind === undefined) return undefined;
  const own = structOf(struct, { data: 5, dictionary: 7, "data-v2": 8 }[kind]);
  if (own === undefined) throw new ParquetFault("a page header lacks its kind's own part");
  const checksum = intOf(struct, 4);
  if (checksum !== undefined && crc32(body) !== checksum >>> 0) {
    throw new ParquetFault("a page does not match its checksum");
  }
  const isV2 = kind === "data-v2";
  const page = {
    kind,
    header,
    body,
    uncompressedSize: intOf(struct, 2) ?? -1,
    count: intOf(own, 1) ?? -1,
    encoding: intOf(own, isV2 ? 4 : 2) ?? -1,
    hasChecksum: checksum !== undefined,
    definitionEncoding: intOf(own, 3) ?? -1,
    repetitionEncoding: intOf(own, 4) ?? -1,
    definitionSize: isV2 ? (intOf(own, 5) ?? -1) : 0,
    repetitionSize: isV2 ? (intOf(own, 6) ?? -1) : 0,
    isCompressed: fieldOf(own, 7) !== false,
    rows: isV2 ? intOf(own, 3) : undefined,
  };
  const levels = page.definitionSize + page.repetitionSize;
  if (page.uncompressedSize < 0 || page.count < 0 || page.definitionSize < 0 || page.repetitionSize < 0) {
    throw new ParquetFault("a page header holds a negative size");
  }
  if (levels > body.length || levels > page.uncompressedSize) {
    throw new ParquetFault("a page's levels are longer than the page");
  }
  return page;
}

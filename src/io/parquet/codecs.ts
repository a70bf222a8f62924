import zlib from "node:zlib";
import { Decompress as ZstdStream } from "fzstd";
import { compressors } from "hyparquet-compressors";
import { ParquetFault, UnsupportedFault } from "./fault.ts";
import { lz4Decode, lz4HadoopDecode } from "./lz4-decode.ts";
import { lz4Encode, lz4HadoopEncode } from "./lz4-encode.ts";
import { snappyEncode } from "./snappy-encode.ts";

/** The names of Parquet's codecs at their numbers. */
export const codecNames = ["UNCOMPRESSED", "SNAPPY", "GZIP", "LZO", "BROTLI", "LZ4", "ZSTD", "LZ4_RAW"] as const;

export type CodecName = (typeof codecNames)[number];

/** Node 22.15 and 23.8 brought Zstandard; the types in use are of Node 20. */
const { zstdCompressSync, zstdDecompressSync } = zlib as {
  zstdCompressSync?: (bytes: Uint8Array) => Uint8Array;
  zstdDecompressSync?: (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;
};

type Decompress = (bytes: Uint8Array, size: number) => Uint8Array;

/** hysnappy (WebAssembly) trusts the size it is given, so the block's own is compared first. */
function unsnap(bytes: Uint8Array, size: number): Uint8Array {
  let own = 0;
  for (let i = 0; i < 5; i++) {
    own += (bytes[i]! & 0x7f) * 128 ** i;
    if (bytes[i]! < 0x80) break;
  }
  if (own !== size) throw new ParquetFault(`it holds ${own} bytes, its header says ${size}`);
  return compressors.SNAPPY!(bytes, size);
}

/** Block by block, so that what expands beyond its claim stops early and what falls short shows. */
function unzstd(bytes: Uint8Array, size: number): Uint8Array {
  const page = new Uint8Array(size);
  let length = 0;
  const stream = new ZstdStream((block) => {
    if (length + block.length > size) throw new ParquetFault(`it expands beyond ${size} bytes`);
    page.set(block, length);
    length += block.length;
  });
  stream.push(bytes, true);
  return page.subarray(0, length);
}

/** One allocation of the size that the page header claims, and no more than it (a bomb fails early). */
const sized = (size: number) => ({ chunkSize: Math.max(size, 64), maxOutputLength: Math.max(size, 1) });

const decompressors: Readonly<Record<CodecName, Decompress | undefined>> = {
  UNCOMPRESSED: (bytes) => bytes,
  SNAPPY: unsnap,
  GZIP: (bytes, size) => zlib.gunzipSync(bytes, sized(size)),
  LZO: undefined,
  BROTLI: (bytes, size) => zlib.brotliDecompressSync(bytes, sized(size)),
  LZ4: (bytes, size) => lz4HadoopDecode(bytes, new Uint8Array(size)),
  ZSTD: zstdDecompressSync ? (bytes, size) => zstdDecompressSync(bytes, sized(size)) : unzstd,
  LZ4_RAW: (bytes, size) => lz4Decode(bytes, new Uint8Array(size)),
};

/**
 * What a byte can expand to at most: a copy of 64 bytes in three (Snappy), a length byte of 255 (LZ4), 1032 (Deflate), a
 * block of 128 KiB in four bytes (Zstandard), 16 MiB of zeros in some ten (Brotli).
 */
const mostExpansion: Readonly<Record<CodecName, number>> = {
  UNCOMPRESSED: 1,
  SNAPPY: 22,
  GZIP: 1032,
  LZO: 1032,
  BROTLI: 4 << 20,
  LZ4: 255,
  ZSTD: 32 << 10,
  LZ4_RAW: 255,
};
/** Writers end a page at about 1 MB; only a text that no string could hold makes one so large. */
export const MOST_PAGE_BYTES = 512 << 20;
/** The frame around the smallest of blocks does not count. */
const FREE_BYTES = 1024;

/**
 * Decompresses a page to exactly `size` bytes.
 * @throws ParquetFault when it does not have that size or is not of that codec
 */
export function decompress(codec: CodecName, bytes: Uint8Array, size: number): Uint8Array {
  const run = decompressors[codec];
  if (run === undefined) {
    throw new UnsupportedFault(`nothing here can decompress ${codec}. Write the file again with snappy, gzip or zstd`);
  }
  if (size === 0) return new Uint8Array(0);
  if (bytes.length === 0) throw new ParquetFault(`a page of ${size} bytes is compressed to none`);
  if (size > MOST_PAGE_BYTES) {
    throw new UnsupportedFault(
      `a page of ${size} bytes is larger than the ${MOST_PAGE_BYTES >> 20} MB that are read at once. Write the file again with smaller pages`,
    );
  }
  // A claim beyond what the codec can shrink would only exhaust memory.
  if (size > (bytes.length + FREE_BYTES) * mostExpansion[codec])
    throw new ParquetFault(`a page claims ${size} bytes from ${bytes.length}`);
  let page: Uint8Array;
  try {
    page = run(bytes, size);
  } catch (error) {
    throw new ParquetFault(`a page is not ${codec} data (${error instanceof Error ? error.message : error})`);
  }
  if (page.length !== size) throw new ParquetFault(`a page holds ${page.length} bytes, its header says ${size}`);
  return page;
}

/** Level 4 writes text at twice the speed of zlib's default 6, 4 % larger. */
const gzipLevel = 4;
/** Quality 4 is as fast as that gzip and smaller; the default 11 takes minutes for a row group. */
const brotliQuality = 4;

const encoders: Readonly<Record<CodecName, ((bytes: Uint8Array) => Uint8Array) | undefined>> = {
  UNCOMPRESSED: (bytes) => bytes,
  SNAPPY: snappyEncode,
  GZIP: (bytes) => zlib.gzipSync(bytes, { level: gzipLevel }),
  LZO: undefined,
  BROTLI: (bytes) =>
    zlib.brotliCompressSync(bytes, {
      params: {
        [zlib.constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  LZ4: lz4HadoopEncode,
  ZSTD: zstdCompressSync ? (bytes) => zstdCompressSync(bytes) : undefined,
  LZ4_RAW: lz4Encode,
};

/** The codec itself where this Node can write it, else SNAPPY. */
export function writableCodec(codec: CodecName): CodecName {
  return encoders[codec] === undefined ? "SNAPPY" : codec;
}

/** Compresses with a codec that `writableCodec` gave. */
export function compress(codec: CodecName, bytes: Uint8Array): Uint8Array {
  const run = encoders[codec];
  if (run === undefined) throw new Error(`${codec} cannot be written`);
  return run(bytes);
}

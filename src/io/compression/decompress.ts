import { pipeline, type Transform } from "node:stream";
import zlib from "node:zlib";
import { Decompress } from "fzstd";
import { InputError } from "../../core/errors.ts";
import { createXxh64 } from "./xxh64.ts";
import { type FramePiece, zstdFrames } from "./zstd-frames.ts";

/** How a whole file is compressed. */
export type Compression = "gzip" | "zstd";

/** zlib's default of 16 KiB pieces costs 2.5 times the time of 1 MiB ones (measured on 200 MB of JSONL, Node 20). */
export const PIECE_BYTES = 1 << 20;

/** Node 22.15 and 23.8 brought Zstandard; the types in use are of Node 20. */
const { createZstdDecompress } = zlib as {
  createZstdDecompress?: (options: { chunkSize: number }) => Transform;
};

/** By a file's ending. */
export function compressionOf(file: string): Compression | undefined {
  if (/\.gz$/i.test(file)) return "gzip";
  return /\.zst$/i.test(file) ? "zstd" : undefined;
}

/** A file's name without the ending that tells its compression. */
export const withoutCompression = (file: string): string => file.replace(/\.(?:gz|zst)$/i, "");

/**
 * Decompresses a stream piece by piece. How far it may grow is the reader's to limit: it has only to stop reading.
 * @throws {InputError} for a stream that is cut off, corrupt, or no such stream.
 */
export async function* decompress(
  source: string,
  raw: AsyncIterable<Buffer>,
  compression: Compression,
): AsyncGenerator<Buffer> {
  try {
    if (compression === "gzip") yield* through(raw, zlib.createGunzip({ chunkSize: PIECE_BYTES }));
    else yield* unzstd(raw, createZstdDecompress);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      source,
      `is not a whole ${compression} file (${(error as Error).message}). Fetch or compress it again`,
    );
  }
}

/** Decompresses frame by frame, with Node's own decoder where `createNative` makes one. */
export async function* unzstd(raw: AsyncIterable<Buffer>, createNative?: typeof createZstdDecompress) {
  const pieces = zstdFrames(raw);
  try {
    for (let first = await pieces.next(); !first.done; first = await pieces.next()) {
      const frame = oneFrame(first.value, pieces);
      if (createNative === undefined) yield* inJavaScript(frame);
      else yield* through(bytesOf(frame), createNative({ chunkSize: PIECE_BYTES }));
    }
  } finally {
    await pieces.return(undefined);
  }
}

async function* oneFrame(first: FramePiece, pieces: AsyncGenerator<FramePiece>): AsyncGenerator<FramePiece> {
  for (let piece = first; ; ) {
    yield piece;
    if (piece.last) return;
    const next = await pieces.next();
    if (next.done) return;
    piece = next.value;
  }
}

async function* bytesOf(frame: AsyncIterable<FramePiece>): AsyncGenerator<Buffer> {
  for await (const { bytes } of frame) yield bytes;
}

/** Blocks are 128 KiB at most; they are handed on in larger pieces. fzstd leaves sizes and checksums unchecked. */
async function* inJavaScript(frame: AsyncIterable<FramePiece>): AsyncGenerator<Buffer> {
  let blocks: Uint8Array[] = [];
  let [held, total, size] = [0, 0, -1];
  const stream = new Decompress((block) => {
    blocks.push(block);
    held += block.length;
  });
  const hash = createXxh64();
  for await (const { bytes, last, size: claimed, checksum } of frame) {
    size = claimed ?? size;
    stream.push(bytes, last);
    if (held < PIECE_BYTES && !last) continue;
    total += held;
    for (const block of blocks) hash.update(block);
    if (last && size >= 0 && total !== size) throw new Error(`a frame holds ${total} bytes, its header says ${size}`);
    if (checksum !== undefined && Number(hash.digest() & 0xffffffffn) !== checksum)
      throw new Error("a frame does not have its checksum");
    if (held > 0) yield Buffer.concat(blocks, held);
    [blocks, held] = [[], 0];
  }
}

/** What a transform makes of a stream; errors of both are the reader's, and leaving early stops both. */
function through(raw: AsyncIterable<Buffer>, transform: Transform): AsyncIterable<Buffer> {
  return pipeline(raw, transform, () => {});
}

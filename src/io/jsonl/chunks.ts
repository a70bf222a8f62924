import { createReadStream } from "node:fs";
import { InputError } from "../../core/errors.ts";
import { arrowLines } from "../arrow/arrow-lines.ts";
import { decompress, PIECE_BYTES } from "../compression/decompress.ts";
import { type InputFile, STDIN } from "../inputs.ts";
import { arrayLines } from "../json-array/array-lines.ts";
import { MAX_LINE_BYTES } from "./range.ts";

/** Whole lines cut from a stream that cannot be read in ranges. */
export interface Chunk {
  readonly bytes: Buffer;
  /** Byte offset of the chunk in the uncompressed stream. */
  readonly base: number;
  /** The chunk is (part of) one line over the limit: `start` opens the row, `last` ends it. */
  readonly oversize?: { readonly start: boolean; readonly last: boolean };
}

export interface ChunkOptions {
  readonly chunkBytes: number;
  /** The most a compressed file may grow when it is read, as a factor of its size. */
  readonly maxExpansion: number;
  readonly maxLine?: number;
  readonly stdin?: AsyncIterable<Buffer>;
  /** Hears of what JSON cannot hold of rows of another format. */
  readonly onNotice?: (text: string) => void;
}

const LF = 10;

/**
 * Cuts a compressed file, a JSON array, an Arrow file or standard input into chunks of whole lines. Where a line counts as too long does not depend on
 * how the stream is cut: it is longer than `maxLine` with its line ending.
 * @throws {InputError} for a truncated or corrupt file, one that expands beyond the cap, and one that is no array or no Arrow file.
 */
export async function* readChunks(file: InputFile, options: ChunkOptions): AsyncGenerator<Chunk> {
  const { chunkBytes, maxLine = MAX_LINE_BYTES } = options;
  let pieces: Buffer[] = [];
  let held = 0;
  // The start of a line that goes on is not looked through again for every piece: that would be quadratic.
  let due = chunkBytes;
  let base = 0;
  let tooLong = false;
  const take = (): Buffer => {
    const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces, held);
    pieces = [];
    held = 0;
    return bytes;
  };
  /** Cuts what is held; at the end of the stream its last line is whole too, with or without a line feed. */
  function* cut(isEnd: boolean): Generator<Chunk> {
    let bytes = take();
    due = chunkBytes;
    if (tooLong) {
      const newline = bytes.indexOf(LF);
      const part = newline < 0 ? bytes : bytes.subarray(0, newline + 1);
      tooLong = newline < 0 && !isEnd;
      yield { bytes: part, base, oversize: { start: false, last: !tooLong } };
      base += part.length;
      bytes = bytes.subarray(part.length);
    }
    if (tooLong) return;
    const whole = isEnd ? bytes.length : bytes.lastIndexOf(LF) + 1;
    yield* wholeLines(bytes.subarray(0, whole), base, maxLine);
    base += whole;
    const rest = bytes.subarray(whole);
    if (rest.length > maxLine) {
      yield { bytes: rest, base, oversize: { start: true, last: false } };
      base += rest.length;
      tooLong = true;
    } else if (rest.length > 0) {
      pieces = [rest];
      held = rest.length;
      due = held + chunkBytes;
    }
  }
  for await (const piece of openStream(file, options)) {
    pieces.push(piece);
    held += piece.length;
    if (held >= due) yield* cut(false);
  }
  if (held > 0 || tooLong) yield* cut(true);
}

/** Whole lines as one chunk, but for those over the limit, which are chunks of their own. */
function* wholeLines(bytes: Buffer, base: number, maxLine: number): Generator<Chunk> {
  let from = 0;
  // Most chunks are shorter than the limit, and so are their lines.
  for (let start = 0; bytes.length > maxLine && start < bytes.length; ) {
    const newline = bytes.indexOf(LF, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    if (end - start > maxLine) {
      if (start > from) yield { bytes: bytes.subarray(from, start), base: base + from };
      yield { bytes: bytes.subarray(start, end), base: base + start, oversize: { start: true, last: true } };
      from = end;
    }
    start = end;
  }
  if (bytes.length > from) yield { bytes: bytes.subarray(from), base: base + from };
}

function openStream(file: InputFile, options: ChunkOptions): AsyncIterable<Buffer> {
  if (file.format === "arrow") return arrowLines(file.path, options.onNotice ?? (() => {}));
  const bytes = openBytes(file, options);
  return file.format === "json" ? arrayLines(file.path, bytes) : bytes;
}

async function* openBytes(file: InputFile, { maxExpansion, stdin }: ChunkOptions): AsyncGenerator<Buffer> {
  if (file.path === STDIN) {
    yield* stdin ?? process.stdin;
    return;
  }
  const raw = createReadStream(file.path, { highWaterMark: PIECE_BYTES }) as AsyncIterable<Buffer>;
  if (file.compression === undefined) {
    yield* raw;
    return;
  }
  const most = Math.max(file.byteLength * maxExpansion, 64 << 20);
  let total = 0;
  for await (const piece of decompress(file.path, raw, file.compression)) {
    total += piece.length;
    if (total > most)
      throw new InputError(
        file.path,
        `expands to more than ${maxExpansion} times its size. Raise --max-expansion if that is truly so`,
      );
    yield piece;
  }
}

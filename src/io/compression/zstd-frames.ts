import { createByteReader } from "../byte-reader.ts";
/** A piece of a Zstandard frame: its header, or a whole block. */
export interface FramePiece {
  readonly bytes: Buffer;
  /** The frame ends with it. */
  readonly last: boolean;
  /** What the frame decompresses to, where its header says so. */
  readonly size?: number;
  /** The lower half of its content's XXH64, where it has one: with the last piece. */
  readonly checksum?: number;
}

/** Frames that start a new file's worth of text: the magic number of RFC 8878, section 3.1.1, little-endian. */
const MAGIC = 0xfd2fb528;
/** 16 magic numbers from 0x184D2A50 on open frames that hold no text (RFC 8878, section 3.1.2). */
const SKIPPABLE = 0x184d2a5;

/** The window that `zstd -d` allows too: what `--ultra --long=28` and beyond need would exhaust memory. */
const MOST_WINDOW = 128 << 20;

/** RFC 8878, section 3.1.1.2: a block is at most so many bytes, compressed or not. */
const MOST_BLOCK = 128 << 10;

const RLE = 1;
const RESERVED = 3;

/**
 * Cuts a Zstandard stream at its frames and blocks. Files often are several frames (`pzstd`, `cat a.zst b.zst`), and Node's
 * own stream stops after the first without a word, so each frame has to be decompressed for itself.
 * @throws {Error} saying what is wrong with a stream that is not one, or not whole.
 */
export async function* zstdFrames(raw: AsyncIterable<Buffer>): AsyncGenerator<FramePiece> {
  const read = createByteReader(raw);
  const exactly = async (length: number): Promise<Buffer> => {
    const bytes = await read(length);
    if (bytes.length < length) throw new Error("unexpected end of file");
    return bytes;
  };
  let frames = 0;
  for (;;) {
    const magic = await read(4);
    if (magic.length === 0 && frames > 0) return;
    if (magic.length < 4) throw new Error("unexpected end of file");
    frames++;
    if (magic.readUInt32LE() >>> 4 === SKIPPABLE) {
      for (let left = (await exactly(4)).readUInt32LE(); left > 0; left -= Math.min(left, MOST_BLOCK))
        await exactly(Math.min(left, MOST_BLOCK));
      continue;
    }
    if (magic.readUInt32LE() !== MAGIC)
      throw new Error(frames === 1 ? "no Zstandard data" : "data after the last frame");
    const descriptor = await exactly(1);
    const flags = descriptor[0]!;
    const rest = await exactly(headerLength(flags));
    checkHeader(flags, rest);
    const size = contentSize(flags, rest);
    yield { bytes: Buffer.concat([magic, descriptor, rest]), last: false, ...(size !== undefined && { size }) };
    const checksum = flags & 4 ? 4 : 0;
    for (let isLast = false; !isLast; ) {
      const header = await exactly(3);
      const bits = header.readUIntLE(0, 3);
      const [type, size] = [(bits >> 1) & 3, bits >> 3];
      isLast = (bits & 1) === 1;
      if (type === RESERVED || size > MOST_BLOCK) throw new Error("invalid block");
      const block = await exactly((type === RLE ? 1 : size) + (isLast ? checksum : 0));
      const sum = isLast && checksum > 0 ? block.readUInt32LE(block.length - checksum) : undefined;
      yield { bytes: Buffer.concat([header, block]), last: isLast, ...(sum !== undefined && { checksum: sum }) };
    }
  }
}

/** Bytes of a frame's header after its descriptor: window, dictionary id, content size. */
function headerLength(flags: number): number {
  const single = (flags >> 5) & 1;
  const dictionary = [0, 1, 2, 4][flags & 3]!;
  const size = flags >> 6;
  return 1 - single + dictionary + (size === 0 ? single : 1 << size);
}

function checkHeader(flags: number, rest: Buffer): void {
  if (flags & 8) throw new Error("invalid frame header");
  const dictionary = rest.subarray(flags & 32 ? 0 : 1).subarray(0, [0, 1, 2, 4][flags & 3]!);
  if (dictionary.some((byte) => byte !== 0)) throw new Error("it was compressed with a dictionary");
  const window = flags & 32 ? contentSize(flags, rest)! : windowSize(rest[0]!);
  if (window > MOST_WINDOW)
    throw new Error(`it needs a window of ${Math.ceil(window / (1 << 20))} MB; compress it again without --long`);
}

/** RFC 8878, section 3.1.1.1.2. */
const windowSize = (byte: number) => 2 ** (10 + (byte >> 3)) * (1 + (byte & 7) / 8);

/** RFC 8878, section 3.1.1.1.4. */
function contentSize(flags: number, rest: Buffer): number | undefined {
  if (flags >> 6 === 0 && (flags & 32) === 0) return undefined;
  const bytes = 1 << (flags >> 6);
  const field = rest.subarray(rest.length - bytes);
  if (bytes === 8) return Number(field.readBigUInt64LE());
  return field.readUIntLE(0, bytes) + (bytes === 2 ? 256 : 0);
}

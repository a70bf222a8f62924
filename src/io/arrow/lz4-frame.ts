import { lz4Decode } from "../parquet/lz4-decode.ts";

/** https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md */
const MAGIC = 0x184d2204;
const INDEPENDENT = 0x20;
const BLOCK_CHECKSUM = 0x10;
const CONTENT_SIZE = 0x08;
const DICTIONARY = 0x01;
const STORED = 0x80000000;

/** A block may refer to so many bytes before it. */
const WINDOW = 64 << 10;

/** Decodes a frame of LZ4 blocks to exactly `size` bytes; throws where it is damaged or of another size. */
export function lz4FrameDecode(frame: Uint8Array, size: number): Uint8Array {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  if (frame.length < 7 || view.getUint32(0, true) !== MAGIC) throw new Error("it is no LZ4 frame");
  const flags = view.getUint8(4);
  const most = 1 << (8 + 2 * ((view.getUint8(5) >> 4) & 7));
  if (flags >> 6 !== 1 || (flags & DICTIONARY) !== 0) throw new Error("its LZ4 frame is of another version");
  const output = new Uint8Array(size);
  let length = 0;
  for (let at = (flags & CONTENT_SIZE) === 0 ? 7 : 15; ; ) {
    const word = view.getUint32(at, true);
    at += 4;
    if (word === 0) break;
    const bytes = word & ~STORED;
    if (bytes > frame.length - at) throw new Error("its LZ4 frame is cut off");
    const block = frame.subarray(at, at + bytes);
    at += bytes + ((flags & BLOCK_CHECKSUM) === 0 ? 0 : 4);
    if (word & STORED) {
      output.set(block, length);
      length += bytes;
    } else {
      // Only the last block is shorter than the others, and only the buffer's own size tells how short.
      const room = Math.min(most, size - length);
      const history = (flags & INDEPENDENT) === 0 ? Math.min(length, WINDOW) : 0;
      lz4Decode(block, output.subarray(length - history, length + room), history);
      length += room;
    }
  }
  if (length !== size) throw new Error(`its LZ4 frame holds ${length} bytes, not ${size}`);
  return output;
}

/** Zstandard without a compressor: Node 20 has none. */

/** What `zstd --check` made of twelve lines, `{"text":"これは1行目の文です。"}` to 12. */
export const TWELVE_LINES = Buffer.from(
  "KLUv/WQHAcUCAHQDeyJ0ZXh0Ijoi44GT44KM44GvMeihjOebruOBruaWh+OBp+OBmeOAgiJ9CjIzNDU2Nzg5MTAxMQwAtLsIs2vehwvCAGIBJAF0AcQCSALoAogFkJjzVBlmskRe",
  "base64",
);

export const twelveLines = Array.from({ length: 12 }, (_, row) => `{"text":"これは${row + 1}行目の文です。"}\n`).join(
  "",
);

/** 128 KiB, a window every decoder allows; no content size, no checksum. */
const HEADER = Buffer.of(0x28, 0xb5, 0x2f, 0xfd, 0, 7 << 3);

const blockHeader = (size: number, type: number, isLast: boolean): Buffer => {
  const header = Buffer.alloc(3);
  header.writeUIntLE((size << 3) | (type << 1) | (isLast ? 1 : 0), 0, 3);
  return header;
};

/** A frame that stores its bytes as they are, in blocks of `size`. */
export function stored(bytes: Uint8Array, size = 128 << 10): Buffer {
  const pieces: Uint8Array[] = [HEADER];
  for (let at = 0; at === 0 || at < bytes.length; at += size) {
    const block = bytes.subarray(at, at + size);
    pieces.push(blockHeader(block.length, 0, at + size >= bytes.length), block);
  }
  return Buffer.concat(pieces);
}

/** A frame of one block: of one byte said once where all are the same. */
export function oneBlock(bytes: Uint8Array): Buffer {
  const isSame = bytes.every((byte) => byte === bytes[0]);
  const block = isSame ? bytes.subarray(0, 1) : bytes;
  return Buffer.concat([HEADER, blockHeader(bytes.length, isSame ? 1 : 0, true), block]);
}

/** A frame of spaces, 128 KiB in 4 bytes a block. */
export function spaces(blocks: number): Buffer {
  const all = Array.from({ length: blocks }, (_, at) => [
    blockHeader(128 << 10, 1, at === blocks - 1),
    Buffer.of(0x20),
  ]);
  return Buffer.concat([HEADER, ...all.flat()]);
}

/** A frame that no decoder shows. */
export function skippable(length: number): Buffer {
  const frame = Buffer.alloc(8 + length, 0x28);
  frame.writeUInt32LE(0x184d2a53, 0);
  frame.writeUInt32LE(length, 4);
  return frame;
}

/** Numbers in [0, 1) that a seed decides (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Bytes that lengths, offsets, signs and texts trip over. */
const TELLING = [0, 1, 0x7f, 0x80, 0xff, 0x22, 0x5c, 0x5b, 0x7b, 0x5d, 0x7d, 0x0a, 0x0d, 0xed, 0xf4];
const COUNTS = [-1, -(2 ** 31), 2 ** 31 - 1, 2 ** 30, 65_536, 0];

/** A file with one to four places changed, as `random` has it; `other`: a second file to take pieces from. */
export function mutated(bytes: Uint8Array, other: Uint8Array, random: () => number): Buffer {
  const below = (most: number) => Math.floor(random() * most);
  let file: Buffer = Buffer.from(bytes);
  for (let changes = 1 + below(4); changes > 0 && file.length > 0; changes--) {
    const at = below(file.length);
    const length = 1 + below(Math.min(file.length - at, 64));
    switch (below(9)) {
      case 0:
        file[at] = file[at]! ^ (1 << below(8));
        break;
      case 1:
        file[at] = TELLING[below(TELLING.length)]!;
        break;
      case 2:
        file[at] = below(256);
        break;
      case 3:
        if (at + 4 <= file.length) file.writeInt32LE(COUNTS[below(COUNTS.length)]!, at);
        break;
      case 4:
        file = Buffer.concat([file.subarray(0, at), file.subarray(at + length)]);
        break;
      case 5:
        file = Buffer.concat([file.subarray(0, at + length), file.subarray(at)]);
        break;
      case 6:
        file.copyWithin(at, below(file.length), below(file.length));
        break;
      case 7: {
        const from = below(other.length);
        file = Buffer.concat([file.subarray(0, at), other.subarray(from, from + length), file.subarray(at)]);
        break;
      }
      default:
        // Most files are cut off near their end, or anywhere.
        file = file.subarray(0, random() < 0.5 ? at : file.length - Math.min(file.length, length));
    }
  }
  return file;
}

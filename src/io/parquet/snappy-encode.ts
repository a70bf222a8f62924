import { copyLiterals, findCopies } from "./match-copies.ts";

/** Snappy block format. https://github.com/google/snappy/blob/main/format_description.txt */
export function snappyEncode(input: Uint8Array): Uint8Array {
  // The format's own bound of the worst case.
  const output = new Uint8Array(32 + input.length + Math.floor(input.length / 6));
  let length = 0;
  for (let rest = input.length; ; rest >>>= 7) {
    output[length++] = rest < 128 ? rest : (rest & 0x7f) | 0x80;
    if (rest < 128) break;
  }
  const copies = findCopies(input, 0);
  const { triples } = copies;
  let done = 0;
  for (let i = 0; i < copies.length; i += 3) {
    const start = triples[i]!;
    const offset = triples[i + 1]!;
    let left = triples[i + 2]!;
    length = literal(input, done, start, output, length);
    done = start + left;
    // A copy is of 64 bytes at most, and none of less than 4 may be left over.
    while (left >= 68) {
      output[length] = 2 | (63 << 2);
      output[length + 1] = offset & 0xff;
      output[length + 2] = offset >>> 8;
      length += 3;
      left -= 64;
    }
    if (left > 64) {
      output[length] = 2 | (59 << 2);
      output[length + 1] = offset & 0xff;
      output[length + 2] = offset >>> 8;
      length += 3;
      left -= 60;
    }
    if (left < 12 && offset < 2048) {
      output[length] = 1 | ((left - 4) << 2) | ((offset >>> 8) << 5);
      output[length + 1] = offset & 0xff;
      length += 2;
    } else {
      output[length] = 2 | ((left - 1) << 2);
      output[length + 1] = offset & 0xff;
      output[length + 2] = offset >>> 8;
      length += 3;
    }
  }
  length = literal(input, done, input.length, output, length);
  return output.slice(0, length);
}

function literal(input: Uint8Array, from: number, to: number, output: Uint8Array, at: number): number {
  if (from === to) return at;
  let length = at;
  const n = to - from - 1;
  if (n < 60) output[length++] = n << 2;
  else {
    const bytes = n < 0x100 ? 1 : n < 0x10000 ? 2 : n < 0x1000000 ? 3 : 4;
    output[length++] = (59 + bytes) << 2;
    for (let i = 0; i < bytes; i++) output[length++] = (n >>> (8 * i)) & 0xff;
  }
  return copyLiterals(input, from, to, output, length);
}

import { copyLiterals, findCopies } from "./match-copies.ts";

/** The last 5 bytes of a block are literals and the last match starts 12 bytes before its end at the latest. */
const tail = 12;

/** LZ4 block format (Parquet's LZ4_RAW). https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md */
export function lz4Encode(input: Uint8Array): Uint8Array {
  const output = new Uint8Array(16 + input.length + Math.floor(input.length / 255));
  let length = 0;
  const copies = findCopies(input, tail);
  const { triples } = copies;
  let done = 0;
  for (let i = 0; i < copies.length; i += 3) {
    const start = triples[i]!;
    const offset = triples[i + 1]!;
    const size = triples[i + 2]! - 4;
    length = literals(input, done, start, Math.min(size, 15), output, length);
    output[length++] = offset & 0xff;
    output[length++] = offset >>> 8;
    if (size >= 15) length = extend(size, output, length);
    done = start + size + 4;
  }
  length = literals(input, done, input.length, 0, output, length);
  return output.slice(0, length);
}

function literals(input: Uint8Array, from: number, to: number, low: number, output: Uint8Array, at: number): number {
  const count = to - from;
  output[at] = (Math.min(count, 15) << 4) | low;
  const length = count >= 15 ? extend(count, output, at + 1) : at + 1;
  return copyLiterals(input, from, to, output, length);
}

/** The rest of a length of 15 and more: bytes of 255, then one below. */
function extend(size: number, output: Uint8Array, at: number): number {
  let length = at;
  let rest = size - 15;
  for (; rest >= 255; rest -= 255) output[length++] = 255;
  output[length++] = rest;
  return length;
}

/** The framing that Hadoop and Parquet's deprecated LZ4 codec put around a block: both sizes, big-endian. */
export function lz4HadoopEncode(input: Uint8Array): Uint8Array {
  const block = lz4Encode(input);
  const framed = new Uint8Array(8 + block.length);
  const view = new DataView(framed.buffer);
  view.setUint32(0, input.length);
  view.setUint32(4, block.length);
  framed.set(block, 8);
  return framed;
}

import { ParquetFault } from "./fault.ts";

/** Matches up to this many bytes are copied in a loop: the call of copyWithin() costs more. */
const shortCopy = 32;

/**
 * Decodes an LZ4 block (Parquet's LZ4_RAW) into all of `output` after its first `history` bytes, to which the block may refer.
 * https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md
 * @throws ParquetFault when the block is damaged or of another size
 */
export function lz4Decode(input: Uint8Array, output: Uint8Array, history = 0): Uint8Array {
  const end = input.length;
  let at = 0;
  let length = history;
  while (at < end) {
    const token = input[at++]!;
    let literals = token >> 4;
    if (literals === 15) {
      for (let byte = 255; byte === 255; literals += byte) byte = at < end ? input[at++]! : fail();
    }
    if (literals > end - at || literals > output.length - length) fail();
    output.set(input.subarray(at, at + literals), length);
    at += literals;
    length += literals;
    if (at === end) break;
    if (at + 2 > end) fail();
    const offset = input[at]! | (input[at + 1]! << 8);
    at += 2;
    let size = (token & 15) + 4;
    if (size === 19) {
      for (let byte = 255; byte === 255; size += byte) byte = at < end ? input[at++]! : fail();
    }
    if (offset === 0 || offset > length || size > output.length - length) fail();
    if (size > shortCopy && offset >= size) output.copyWithin(length, length - offset, length - offset + size);
    else for (let i = length; i < length + size; i++) output[i] = output[i - offset]!;
    length += size;
  }
  if (length !== output.length) fail();
  return output;
}

function fail(): never {
  throw new ParquetFault("its LZ4 block is damaged");
}

/**
 * Decodes Parquet's deprecated LZ4 codec, which writers took for Hadoop's framing (both sizes, big-endian, before each
 * block) or for one bare block. @throws ParquetFault
 */
export function lz4HadoopDecode(input: Uint8Array, output: Uint8Array): Uint8Array {
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
  const blocks: { readonly from: number; readonly to: number; readonly size: number }[] = [];
  let at = 0;
  let total = 0;
  while (at + 8 <= input.length) {
    const size = view.getUint32(at);
    const from = at + 8;
    const to = from + view.getUint32(at + 4);
    if (to > input.length) break;
    blocks.push({ from, to, size });
    total += size;
    at = to;
  }
  if (at !== input.length || total !== output.length) return lz4Decode(input, output);
  let start = 0;
  for (const { from, to, size } of blocks) {
    lz4Decode(input.subarray(from, to), output.subarray(start, start + size));
    start += size;
  }
  return output;
}

/**
 * Parquet's hybrid of run-length and bit-packed runs, for levels, dictionary indices and booleans; and the deprecated
 * bit-packed levels. https://github.com/apache/parquet-format/blob/master/Encodings.md
 */
import { ParquetFault } from "./fault.ts";

export type Integers = Uint8Array | Uint32Array;

/** The bits that hold every value up to `max`. */
export function bitWidthOf(max: number): number {
  return 32 - Math.clz32(max);
}

/**
 * Decodes exactly `out.length` values of `width` bits from `[start, end)`. Runs of 0 bits hold nothing but their lengths,
 * as polars writes those of a dictionary of one entry.
 * @throws ParquetFault when there are fewer, or a run is longer than its bytes
 */
export function decodeHybrid(bytes: Uint8Array, start: number, end: number, width: number, out: Integers): void {
  if (width > 32) throw new ParquetFault(`indices of ${width} bits`);
  const total = out.length;
  const valueBytes = (width + 7) >> 3;
  let offset = start;
  let filled = 0;
  while (filled < total) {
    let header = 0;
    for (let scale = 1; ; scale *= 128) {
      if (offset >= end || scale > 2 ** 35) throw new ParquetFault(`${total - filled} of ${total} values are missing`);
      const byte = bytes[offset++]!;
      header += (byte & 0x7f) * scale;
      if (byte < 0x80) break;
    }
    if (header % 2 === 0) {
      const count = Math.min(header / 2, total - filled);
      if (header === 0 || offset + valueBytes > end) throw new ParquetFault("a run of values is cut off");
      let value = 0;
      for (let i = 0; i < valueBytes; i++) value += bytes[offset + i]! * 2 ** (8 * i);
      out.fill(value, filled, filled + count);
      offset += valueBytes;
      filled += count;
    } else {
      const packed = ((header - 1) / 2) * 8;
      const count = Math.min(packed, total - filled);
      // Some writers leave out the padding of the last group: what counts is that the wanted values are there.
      if (packed === 0 || Math.ceil((count * width) / 8) > end - offset) {
        throw new ParquetFault("a run of bit-packed values is cut off");
      }
      unpackBits(bytes, offset, width, out, filled, count);
      offset += (packed * width) / 8;
      filled += count;
    }
  }
}

/** Unpacks `count` values of up to 32 bits, least significant bit first. The caller has checked that they are there. */
export function unpackBits(
  bytes: Uint8Array,
  offset: number,
  width: number,
  out: Integers,
  from: number,
  count: number,
): void {
  const to = from + count;
  let at = offset;
  if (width === 8) {
    for (let i = from; i < to; i++) out[i] = bytes[at++]!;
    return;
  }
  if (width <= 24) {
    // At most 7 bits are left when a byte is added for each missing 8, so 31 bits are never passed.
    const mask = (1 << width) - 1;
    let bits = 0;
    let have = 0;
    for (let i = from; i < to; i++) {
      while (have < width) {
        bits |= bytes[at++]! << have;
        have += 8;
      }
      out[i] = bits & mask;
      bits >>>= width;
      have -= width;
    }
    return;
  }
  for (let i = 0; i < count; i++) {
    const bit = i * width;
    at = offset + Math.floor(bit / 8);
    let value = 0;
    // 32 bits that begin inside a byte span 5 bytes: doubles hold 40 bits exactly.
    for (let b = 0; b < 5; b++) value += (bytes[at + b] ?? 0) * 2 ** (8 * b);
    out[from + i] = Math.floor(value / 2 ** (bit % 8)) % 2 ** width;
  }
}

/**
 * Decodes levels in the deprecated BIT_PACKED encoding: most significant bit first, without a length.
 * @returns the bytes they took
 */
export function decodeBitPackedLevels(bytes: Uint8Array, start: number, width: number, out: Uint8Array): number {
  const size = Math.ceil((out.length * width) / 8);
  if (start + size > bytes.length) throw new ParquetFault("levels are cut off");
  let bit = start * 8;
  for (let i = 0; i < out.length; i++) {
    let value = 0;
    for (let b = 0; b < width; b++, bit++) value = (value << 1) | ((bytes[bit >> 3]! >> (7 - (bit & 7))) & 1);
    out[i] = value;
  }
  return size;
}

/** Encodes values below 2^`width`: runs of 8 equal values and more as such, all else bit-packed by eights. */
export function encodeHybrid(values: Integers, width: number): Uint8Array {
  if (width > 24) throw new ParquetFault("a dictionary has more than 16 million entries");
  // Worst case: a one-byte header for every eight values, and a header of five for the first.
  const out = new Uint8Array(16 + Math.ceil(values.length / 8) * (width + 1 + Math.ceil(width / 8)));
  const valueBytes = (width + 7) >> 3;
  let length = 0;
  const varint = (value: number) => {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) out[length++] = (rest % 128) | 0x80;
    out[length++] = rest;
  };
  const pack = (from: number, to: number) => {
    const groups = Math.ceil((to - from) / 8);
    varint(groups * 2 + 1);
    let bits = 0;
    let have = 0;
    for (let i = from; i < from + groups * 8; i++) {
      // At most 7 bits are left over, so 31 bits are never passed.
      bits |= (i < to ? values[i]! : 0) << have;
      have += width;
      for (; have >= 8; have -= 8) {
        out[length++] = bits & 0xff;
        bits >>>= 8;
      }
    }
  };
  let packedFrom = 0;
  let at = 0;
  while (at < values.length) {
    const value = values[at]!;
    let to = at + 1;
    while (to < values.length && values[to] === value) to++;
    // Only a whole number of eights may be packed before another run follows.
    const runFrom = packedFrom + Math.ceil((at - packedFrom) / 8) * 8;
    if (to - runFrom >= 8) {
      if (runFrom > packedFrom) pack(packedFrom, runFrom);
      varint((to - runFrom) * 2);
      for (let i = 0; i < valueBytes; i++) out[length++] = Math.floor(value / 2 ** (8 * i)) % 256;
      packedFrom = to;
    }
    at = to;
  }
  if (packedFrom < values.length) pack(packedFrom, values.length);
  return out.slice(0, length);
}

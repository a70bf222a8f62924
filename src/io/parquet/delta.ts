/** The delta encodings. https://github.com/apache/parquet-format/blob/master/Encodings.md */
import { ParquetFault } from "./fault.ts";
import { unpackBits } from "./hybrid.ts";

/** Values of one page would have to pass this many bytes for a sound file to be refused. */
const largestPage = 1 << 30;

interface Decoded {
  /** Little-endian words: one a value, or two of 64-bit values. */
  readonly words: Int32Array;
  /** The offset after the last block. */
  readonly end: number;
}

/**
 * Decodes DELTA_BINARY_PACKED integers of 32 bits, or 64 where `isWide`, in two's complement arithmetic that wraps.
 * @throws ParquetFault when the bytes do not hold `count` of them
 */
export function decodeDelta(bytes: Uint8Array, start: number, count: number, isWide: boolean): Decoded {
  let offset = start;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[offset++];
      if (byte === undefined) break;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw new ParquetFault("delta-encoded values are cut off");
  };
  const zigzag = () => {
    const value = varint();
    return (value >> 1n) ^ -(value & 1n);
  };
  const blockSize = Number(varint());
  const miniblocks = Number(varint());
  const total = Number(varint());
  const perMiniblock = blockSize / miniblocks;
  if (!(miniblocks > 0 && perMiniblock > 0 && perMiniblock % 8 === 0) || total < count) {
    throw new ParquetFault("the header of delta-encoded values makes no sense");
  }
  const stride = isWide ? 2 : 1;
  const words = new Int32Array(count * stride);
  if (count === 0) return { words, end: offset };
  const first = zigzag();
  let low = Number(BigInt.asIntN(32, first));
  let high = Number(BigInt.asIntN(32, first >> 32n));
  words[0] = low;
  if (isWide) words[1] = high;
  const lows = new Uint32Array(Math.min(perMiniblock, count));
  const highs = new Uint32Array(lows.length);
  let at = 1;
  while (at < count) {
    const minimum = zigzag();
    const minLow = Number(BigInt.asUintN(32, minimum));
    const minHigh = Number(BigInt.asIntN(32, minimum >> 32n));
    const widths = offset;
    offset += miniblocks;
    for (let i = 0; i < miniblocks && at < count; i++) {
      const width = bytes[widths + i];
      if (width === undefined || width > 64) throw new ParquetFault("delta-encoded values are cut off");
      const n = Math.min(perMiniblock, count - at);
      if (Math.ceil((n * width) / 8) > bytes.length - offset)
        throw new ParquetFault("delta-encoded values are cut off");
      if (width > 32) unpackWide(bytes, offset, width, lows, highs, n);
      else if (width > 0) unpackBits(bytes, offset, width, lows, 0, n);
      else lows.fill(0);
      for (let j = 0; j < n; j++, at++) {
        const sum = (low >>> 0) + minLow + lows[j]!;
        low = sum | 0;
        if (!isWide) words[at] = low;
        else {
          const carry = Math.floor(sum / 0x1_0000_0000);
          high = (high + minHigh + carry + (width > 32 ? highs[j]! : 0)) | 0;
          words[2 * at] = low;
          words[2 * at + 1] = high;
        }
      }
      offset += (perMiniblock * width) / 8;
    }
  }
  return { words, end: Math.min(offset, bytes.length) };
}

function unpackWide(bytes: Uint8Array, start: number, width: number, lows: Uint32Array, highs: Uint32Array, n: number) {
  const read = (bit: number, size: number) => {
    const from = start + Math.floor(bit / 8);
    let value = 0;
    for (let b = 0; b < 5; b++) value += (bytes[from + b] ?? 0) * 2 ** (8 * b);
    return Math.floor(value / 2 ** (bit % 8)) % 2 ** size;
  };
  for (let i = 0; i < n; i++) {
    lows[i] = read(i * width, 32);
    highs[i] = read(i * width + 32, width - 32);
  }
}

/** Byte arrays in the layout of PLAIN: 4 bytes of length, then the bytes. `starts` has one entry more than values. */
export interface PlainByteArrays {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

function emptyByteArrays(lengths: Int32Array): { bytes: Uint8Array; starts: Uint32Array } {
  const starts = new Uint32Array(lengths.length + 1);
  let size = 0;
  for (let i = 0; i < lengths.length; i++) {
    if (lengths[i]! < 0) throw new ParquetFault("a byte array has a negative length");
    size += 4 + lengths[i]!;
    if (size > largestPage) throw new ParquetFault(`a page holds more than ${largestPage} bytes`);
    starts[i + 1] = size;
  }
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < lengths.length; i++) view.setInt32(starts[i]!, lengths[i]!, true);
  return { bytes, starts };
}

/** Decodes DELTA_LENGTH_BYTE_ARRAY. @throws ParquetFault */
export function decodeDeltaLengths(source: Uint8Array, count: number): PlainByteArrays {
  const { words: lengths, end } = decodeDelta(source, 0, count, false);
  const { bytes, starts } = emptyByteArrays(lengths);
  let from = end;
  for (let i = 0; i < count; i++) {
    const to = from + lengths[i]!;
    if (to > source.length) throw new ParquetFault("byte arrays are cut off");
    bytes.set(source.subarray(from, to), starts[i]! + 4);
    from = to;
  }
  return { bytes, starts };
}

/** Decodes DELTA_BYTE_ARRAY (each value begins with a part of the one before). @throws ParquetFault */
export function decodeDeltaByteArrays(source: Uint8Array, count: number): PlainByteArrays {
  const prefixes = decodeDelta(source, 0, count, false);
  const suffixes = decodeDelta(source, prefixes.end, count, false);
  const lengths = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const prefix = prefixes.words[i]!;
    const suffix = suffixes.words[i]!;
    if (prefix < 0 || suffix < 0 || prefix > (i === 0 ? 0 : lengths[i - 1]!)) {
      throw new ParquetFault("a byte array repeats more of the one before it than there is");
    }
    lengths[i] = prefix + suffix;
  }
  const { bytes, starts } = emptyByteArrays(lengths);
  let from = suffixes.end;
  for (let i = 0; i < count; i++) {
    const to = from + suffixes.words[i]!;
    if (to > source.length) throw new ParquetFault("byte arrays are cut off");
    const target = starts[i]! + 4;
    const prefix = prefixes.words[i]!;
    if (prefix > 0) bytes.copyWithin(target, starts[i - 1]! + 4, starts[i - 1]! + 4 + prefix);
    bytes.set(source.subarray(from, to), target + prefix);
    from = to;
  }
  return { bytes, starts };
}

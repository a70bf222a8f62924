import { decodeDelta, decodeDeltaByteArrays, decodeDeltaLengths, type PlainByteArrays } from "./delta.ts";
import { ParquetFault, UnsupportedFault } from "./fault.ts";
import { decodeHybrid } from "./hybrid.ts";
import type { Leaf } from "./schema.ts";

/**
 * The values of a page as the file stores them, never as JavaScript values: byte arrays and fixed-width values in the
 * layout of PLAIN, booleans a byte each, indices into the chunk's dictionary.
 */
export type PhysicalValues =
  | ({ readonly kind: "byte-arrays" } & PlainByteArrays)
  | { readonly kind: "fixed"; readonly bytes: Uint8Array; readonly width: number }
  | { readonly kind: "booleans"; readonly bytes: Uint8Array }
  | { readonly kind: "indices"; readonly indices: Uint32Array };

/** Parquet's encodings by number. */
export const encoding = {
  plain: 0,
  plainDictionary: 2,
  rle: 3,
  bitPacked: 4,
  deltaBinaryPacked: 5,
  deltaLengthByteArray: 6,
  deltaByteArray: 7,
  rleDictionary: 8,
  byteStreamSplit: 9,
} as const;

/**
 * Decodes `count` values of a leaf's type.
 * @param dictionarySize entries of the chunk's dictionary; undefined if it has none
 * @throws ParquetFault when the bytes do not hold them
 */
export function decodeValues(
  bytes: Uint8Array,
  count: number,
  valueEncoding: number,
  leaf: Leaf,
  dictionarySize: number | undefined,
): PhysicalValues {
  const { type, width } = leaf;
  const isBytes = type === "BYTE_ARRAY";
  const isFixed = type === "FIXED_LEN_BYTE_ARRAY";
  switch (valueEncoding) {
    case encoding.plain:
      return decodePlain(bytes, count, leaf);
    case encoding.plainDictionary:
    case encoding.rleDictionary:
      return { kind: "indices", indices: decodeIndices(bytes, count, dictionarySize) };
    case encoding.rle:
      if (type === "BOOLEAN") return { kind: "booleans", bytes: decodeRunBooleans(bytes, count) };
      break;
    case encoding.deltaBinaryPacked:
      if (type === "INT32" || type === "INT64") {
        if (count === 0) return { kind: "fixed", bytes: new Uint8Array(0), width };
        const { words } = decodeDelta(bytes, 0, count, type === "INT64");
        return { kind: "fixed", bytes: new Uint8Array(words.buffer), width };
      }
      break;
    case encoding.deltaLengthByteArray:
      if (isBytes) return { kind: "byte-arrays", ...(count === 0 ? noByteArrays() : decodeDeltaLengths(bytes, count)) };
      break;
    case encoding.deltaByteArray: {
      if (!isBytes && !isFixed) break;
      const values = count === 0 ? noByteArrays() : decodeDeltaByteArrays(bytes, count);
      if (isBytes) return { kind: "byte-arrays", ...values };
      return { kind: "fixed", bytes: withoutLengths(values, count, width), width };
    }
    case encoding.byteStreamSplit:
      if (!isBytes && width > 0) return { kind: "fixed", bytes: joinStreams(bytes, count, width), width };
      break;
  }
  throw new UnsupportedFault(
    `encoding ${valueEncoding} of ${type} is unknown here. Write the file again with a common encoding`,
  );
}

function noByteArrays(): PlainByteArrays {
  return { bytes: new Uint8Array(0), starts: new Uint32Array(1) };
}

/** Decodes PLAIN values, also those of a dictionary page; byte arrays and fixed widths stay views of `bytes`. */
export function decodePlain(bytes: Uint8Array, count: number, { type, width }: Leaf): PhysicalValues {
  if (type === "BYTE_ARRAY") return { kind: "byte-arrays", bytes, starts: findByteArrays(bytes, count) };
  if (type === "BOOLEAN") {
    if (Math.ceil(count / 8) > bytes.length) throw new ParquetFault(`${count} booleans in ${bytes.length} bytes`);
    const out = new Uint8Array(count);
    for (let i = 0; i < count; i++) out[i] = (bytes[i >> 3]! >> (i & 7)) & 1;
    return { kind: "booleans", bytes: out };
  }
  if (count * width > bytes.length) throw new ParquetFault(`${count} values of ${width} bytes in ${bytes.length}`);
  return { kind: "fixed", bytes: bytes.subarray(0, count * width), width };
}

function findByteArrays(bytes: Uint8Array, count: number): Uint32Array {
  // Each takes 4 bytes at least: a false count must not become a huge allocation.
  if (count * 4 > bytes.length) throw new ParquetFault(`${count} byte arrays in ${bytes.length} bytes`);
  const starts = new Uint32Array(count + 1);
  const end = bytes.length;
  let at = 0;
  for (let i = 0; i < count; i++) {
    starts[i] = at;
    if (at + 4 > end) throw new ParquetFault("byte arrays are cut off");
    const length = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    at += 4 + length;
    if (length < 0 || at > end) throw new ParquetFault("byte arrays are cut off");
  }
  starts[count] = at;
  return starts;
}

function decodeIndices(bytes: Uint8Array, count: number, dictionarySize: number | undefined): Uint32Array {
  const indices = new Uint32Array(count);
  if (count === 0) return indices;
  if (dictionarySize === undefined) throw new ParquetFault("a page refers to a dictionary that is not there");
  if (bytes.length === 0) throw new ParquetFault("the indices of a page are missing");
  decodeHybrid(bytes, 1, bytes.length, bytes[0]!, indices);
  for (let i = 0; i < count; i++) {
    if (indices[i]! >= dictionarySize) {
      throw new ParquetFault(`a page refers to entry ${indices[i]} of a dictionary of ${dictionarySize}`);
    }
  }
  return indices;
}

function decodeRunBooleans(bytes: Uint8Array, count: number): Uint8Array {
  const out = new Uint8Array(count);
  if (count === 0) return out;
  if (bytes.length < 4) throw new ParquetFault("booleans are cut off");
  const length = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  decodeHybrid(bytes, 4, Math.min(bytes.length, 4 + length), 1, out);
  return out;
}

function withoutLengths({ bytes, starts }: PlainByteArrays, count: number, width: number): Uint8Array {
  const out = new Uint8Array(count * width);
  for (let i = 0; i < count; i++) {
    const value = bytes.subarray(starts[i]! + 4, starts[i + 1]!);
    if (value.length !== width) throw new ParquetFault(`a value of ${value.length} bytes where each has ${width}`);
    out.set(value, i * width);
  }
  return out;
}

function joinStreams(bytes: Uint8Array, count: number, width: number): Uint8Array {
  if (count * width > bytes.length) throw new ParquetFault(`${count} values of ${width} bytes in ${bytes.length}`);
  const out = new Uint8Array(count * width);
  for (let b = 0; b < width; b++) for (let i = 0; i < count; i++) out[i * width + b] = bytes[b * count + i]!;
  return out;
}

import { crc32 } from "node:zlib";
import { type CodecName, compress } from "./codecs.ts";
import type { Dictionary } from "./data-page.ts";
import { bool, i32, struct } from "./fields.ts";
import { bitWidthOf, encodeHybrid } from "./hybrid.ts";
import { encoding } from "./physical-values.ts";
import type { Leaf } from "./schema.ts";
import { serializeThrift, type ThriftField } from "./thrift.ts";

/** A page ready to be written. Sizes in bytes, of the body alone. */
export interface EncodedPage {
  readonly header: Uint8Array;
  readonly body: Uint8Array;
  readonly uncompressedSize: number;
}

/** The levels of a page to be written, and what its header counts. */
export interface PageLevels {
  readonly isV2: boolean;
  readonly hasChecksum: boolean;
  readonly repetition: Uint8Array | undefined;
  readonly definition: Uint8Array | undefined;
  readonly count: number;
  readonly nulls: number;
  readonly rows: number;
}

/** Numbers of PageType. */
export const pageType = { data: 0, dictionary: 2, dataV2: 3 } as const;

function pageHeader(
  type: number,
  sizes: { uncompressed: number; body: Uint8Array; hasChecksum: boolean },
  own: ThriftField,
): Uint8Array {
  const { uncompressed, body, hasChecksum } = sizes;
  const fields = [i32(1, type), i32(2, uncompressed), i32(3, body.length)];
  if (hasChecksum) fields.push(i32(4, crc32(body) | 0));
  return serializeThrift({ fields: [...fields, own] });
}

/** Encodes a data page of values that are encoded already. */
export function encodeDataPage(
  levels: PageLevels,
  values: Uint8Array,
  valueEncoding: number,
  leaf: Leaf,
  codec: CodecName,
): EncodedPage {
  const { isV2, hasChecksum, count } = levels;
  const repetition = levels.repetition && encodeHybrid(levels.repetition, bitWidthOf(leaf.maxRepetition));
  const definition = levels.definition && encodeHybrid(levels.definition, bitWidthOf(leaf.maxDefinition));
  if (!isV2) {
    const page = concatenate([...withLength(repetition), ...withLength(definition), values]);
    const body = compress(codec, page);
    const own = struct(5, [i32(1, count), i32(2, valueEncoding), i32(3, encoding.rle), i32(4, encoding.rle)]);
    const header = pageHeader(pageType.data, { uncompressed: page.length, body, hasChecksum }, own);
    return { header, body, uncompressedSize: page.length };
  }
  const repetitionSize = repetition?.length ?? 0;
  const definitionSize = definition?.length ?? 0;
  // Readers disagree about compressed nothing, so a page without values is not compressed.
  const isCompressed = codec !== "UNCOMPRESSED" && values.length > 0;
  const parts = [repetition, definition, isCompressed ? compress(codec, values) : values];
  const body = concatenate(parts.filter((part) => part !== undefined));
  const uncompressed = repetitionSize + definitionSize + values.length;
  const own = struct(8, [
    i32(1, count),
    i32(2, levels.nulls),
    i32(3, levels.rows),
    i32(4, valueEncoding),
    i32(5, definitionSize),
    i32(6, repetitionSize),
    bool(7, isCompressed),
  ]);
  const header = pageHeader(pageType.dataV2, { uncompressed, body, hasChecksum }, own);
  return { header, body, uncompressedSize: uncompressed };
}

function withLength(levels: Uint8Array | undefined): Uint8Array[] {
  if (levels === undefined) return [];
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, levels.length, true);
  return [length, levels];
}

export function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Dictionary indices as a data page holds them: their width in bits, then runs. */
export function encodeIndices(indices: Uint32Array, dictionarySize: number): Uint8Array {
  const width = Math.max(1, bitWidthOf(dictionarySize - 1));
  return concatenate([new Uint8Array([width]), encodeHybrid(indices, width)]);
}

/** PLAIN booleans: a bit each, of bytes that are 0 or 1. */
export function packBooleans(bytes: Uint8Array): Uint8Array {
  const packed = new Uint8Array(Math.ceil(bytes.length / 8));
  for (let i = 0; i < bytes.length; i++) packed[i >> 3]! |= bytes[i]! << (i & 7);
  return packed;
}

/**
 * Encodes a dictionary page of the used entries alone, so that what only rejected rows said does not stay in the file.
 * @param used one byte an entry, 1 keeps it
 */
export function encodeDictionary(
  { page, values }: Dictionary,
  used: Uint8Array,
  count: number,
  codec: CodecName,
): EncodedPage {
  const parts: Uint8Array[] = [];
  for (let i = 0; i < used.length; i++) {
    if (used[i] === 0) continue;
    if (values.kind === "byte-arrays") parts.push(values.bytes.subarray(values.starts[i]!, values.starts[i + 1]!));
    else if (values.kind === "fixed") parts.push(values.bytes.subarray(i * values.width, (i + 1) * values.width));
  }
  const plain = concatenate(parts);
  const body = compress(codec, plain);
  const own = struct(7, [i32(1, count), i32(2, page.encoding)]);
  const { hasChecksum } = page;
  const header = pageHeader(pageType.dictionary, { uncompressed: plain.length, body, hasChecksum }, own);
  return { header, body, uncompressedSize: plain.length };
}

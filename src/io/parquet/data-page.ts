import { type CodecName, decompress } from "./codecs.ts";
import { ParquetFault, UnsupportedFault } from "./fault.ts";
import { bitWidthOf, decodeBitPackedLevels, decodeHybrid } from "./hybrid.ts";
import type { Page } from "./pages.ts";
import { decodePlain, encoding, type PhysicalValues } from "./physical-values.ts";
import type { Leaf } from "./schema.ts";

/** A data page with its levels decoded and its values still encoded. */
export interface LevelledPage {
  /** Levels: rows, nulls and items of lists alike. */
  readonly count: number;
  /** Undefined where the leaf is in no list: every level begins a row. */
  readonly repetition: Uint8Array | undefined;
  /** Undefined where nothing can be null or empty. */
  readonly definition: Uint8Array | undefined;
  /** Levels that have a value. */
  readonly defined: number;
  readonly values: Uint8Array;
  readonly encoding: number;
}

/**
 * Decompresses a data page and decodes its levels.
 * @throws ParquetFault when they are damaged
 */
export function decodeLevels(page: Page, leaf: Leaf, codec: CodecName): LevelledPage {
  const { count } = page;
  const { maxDefinition, maxRepetition } = leaf;
  // A level takes a bit at least, run-length encoded far less: only claims beyond reason are refused before allocating.
  if (count > 1 << 30) throw new ParquetFault(`a page claims ${count} values`);
  const isV2 = page.kind === "data-v2";
  const levelSize = page.repetitionSize + page.definitionSize;
  const stored = page.body.subarray(levelSize);
  const isPlain = isV2 && !page.isCompressed;
  const bytes = isPlain ? stored : decompress(codec, stored, page.uncompressedSize - levelSize);
  const source = isV2 ? page.body : bytes;
  let offset = 0;
  const read = (max: number, sizeV2: number, levelEncoding: number): Uint8Array | undefined => {
    if (max === 0) {
      offset += sizeV2;
      return undefined;
    }
    const levels = new Uint8Array(count);
    const width = bitWidthOf(max);
    if (isV2) {
      decodeHybrid(source, offset, offset + sizeV2, width, levels);
      offset += sizeV2;
    } else if (levelEncoding === encoding.rle) {
      if (offset + 4 > source.length) throw new ParquetFault("levels are cut off");
      const size = new DataView(source.buffer, source.byteOffset + offset, 4).getUint32(0, true);
      if (offset + 4 + size > source.length) throw new ParquetFault("levels are cut off");
      decodeHybrid(source, offset + 4, offset + 4 + size, width, levels);
      offset += 4 + size;
    } else if (levelEncoding === encoding.bitPacked) {
      offset += decodeBitPackedLevels(source, offset, width, levels);
    } else throw new UnsupportedFault(`levels in encoding ${levelEncoding}. Write the file again with another writer`);
    return levels;
  };
  const repetition = read(maxRepetition, page.repetitionSize, page.repetitionEncoding);
  const definition = read(maxDefinition, page.definitionSize, page.definitionEncoding);
  if (repetition !== undefined) checkLevels(repetition, maxRepetition);
  const defined = definition === undefined ? count : checkLevels(definition, maxDefinition);
  return {
    count,
    repetition,
    definition,
    defined,
    values: isV2 ? bytes : bytes.subarray(offset),
    encoding: page.encoding,
  };
}

/** @returns how many levels are the highest @throws ParquetFault when one is higher */
function checkLevels(levels: Uint8Array, max: number): number {
  let highest = 0;
  for (let i = 0; i < levels.length; i++) {
    if (levels[i]! >= max) {
      if (levels[i]! > max) throw new ParquetFault(`a level of ${levels[i]} where ${max} is the highest`);
      highest++;
    }
  }
  return highest;
}

/** A chunk's dictionary, with the page it came from. */
export interface Dictionary {
  readonly page: Page;
  readonly size: number;
  readonly values: PhysicalValues;
}

/** @throws ParquetFault when the page does not hold its entries */
export function decodeDictionary(page: Page, leaf: Leaf, codec: CodecName): Dictionary {
  if (page.encoding !== encoding.plain && page.encoding !== encoding.plainDictionary) {
    throw new UnsupportedFault(`a dictionary in encoding ${page.encoding}. Write the file again with another writer`);
  }
  const bytes = decompress(codec, page.body, page.uncompressedSize);
  return { page, size: page.count, values: decodePlain(bytes, page.count, leaf) };
}

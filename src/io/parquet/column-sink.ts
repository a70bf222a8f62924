import type { CodecName } from "./codecs.ts";
import type { Dictionary, LevelledPage } from "./data-page.ts";
import {
  type EncodedPage,
  encodeDataPage,
  encodeDictionary,
  encodeIndices,
  type PageLevels,
  packBooleans,
  pageType,
} from "./encode-pages.ts";
import type { KeptRun } from "./kept-runs.ts";
import { encoding, type PhysicalValues } from "./physical-values.ts";
import type { Leaf } from "./schema.ts";

/** A column chunk in its new form; offsets are from the chunk's own first byte. */
export interface EncodedChunk {
  readonly parts: readonly Uint8Array[];
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  readonly dictionaryOffset: number | undefined;
  readonly dataOffset: number;
  readonly encodings: readonly number[];
  /** [type, encoding, count] of its pages. */
  readonly pages: readonly (readonly [type: number, encoding: number, count: number])[];
  readonly count: number;
  readonly nulls: number;
}

/** The data page size that Parquet's own writers aim at, in uncompressed bytes. */
export const pageSize = 1 << 20;

type Waiting =
  | { readonly encoding: number; readonly page: EncodedPage; readonly isV2: boolean }
  | { readonly encoding: number; readonly levels: PageLevels; readonly indices: Uint32Array; readonly isV2: boolean };

/** Bytes (or words) that grow by doubling and are reused from page to page. */
interface Growing<T extends Uint8Array | Uint32Array> {
  items: T;
  length: number;
}

function append<T extends Uint8Array | Uint32Array>(target: Growing<T>, source: T): void {
  const length = target.length + source.length;
  if (length > target.items.length) {
    const larger = new (target.items.constructor as new (length: number) => T)(
      Math.max(length, target.items.length * 2),
    );
    larger.set(target.items.subarray(0, target.length));
    target.items = larger;
  }
  target.items.set(source, target.length);
  target.length = length;
}

const take = <T extends Uint8Array | Uint32Array>({ items, length }: Growing<T>) => items.subarray(0, length) as T;

/**
 * Collects the kept rows of a column and pages them anew: PLAIN, or indices where the source had them. Pages of indices
 * wait until it is known which entries of the dictionary are still in use.
 */
export function createColumnSink(leaf: Leaf, codec: CodecName) {
  const waiting: Waiting[] = [];
  const repetition: Growing<Uint8Array> = { items: new Uint8Array(1024), length: 0 };
  const definition: Growing<Uint8Array> = { items: new Uint8Array(1024), length: 0 };
  const plain: Growing<Uint8Array> = { items: new Uint8Array(1024), length: 0 };
  const indices: Growing<Uint32Array> = { items: new Uint32Array(256), length: 0 };
  let open = { isV2: false, hasChecksum: false, encoding: -1 as number, isBooleans: false };
  let count = 0;
  let rows = 0;
  let valueCount = 0;
  let totalCount = 0;
  let totalValues = 0;

  function flush(): void {
    if (count === 0) return;
    const { isV2, hasChecksum } = open;
    const levels = {
      isV2,
      hasChecksum,
      repetition: leaf.maxRepetition > 0 ? take(repetition) : undefined,
      definition: leaf.maxDefinition > 0 ? take(definition) : undefined,
      count,
      nulls: count - valueCount,
      rows,
    };
    if (open.encoding === encoding.plain) {
      const values = open.isBooleans ? packBooleans(take(plain)) : take(plain);
      waiting.push({
        encoding: encoding.plain,
        isV2,
        page: encodeDataPage(levels, values, encoding.plain, leaf, codec),
      });
    } else {
      const own = { repetition: levels.repetition?.slice(), definition: levels.definition?.slice() };
      waiting.push({ encoding: open.encoding, isV2, levels: { ...levels, ...own }, indices: take(indices).slice() });
    }
    totalCount += count;
    totalValues += valueCount;
    count = rows = valueCount = 0;
    repetition.length = definition.length = plain.length = indices.length = 0;
  }

  /** Begins a page of another form where the source changes it, as writers do that give a dictionary up. */
  function enter(form: typeof open): void {
    if (form.encoding === open.encoding && form.isV2 === open.isV2) return;
    flush();
    open = form;
  }

  function add(page: LevelledPage, values: PhysicalValues, run: KeptRun): void {
    const { levelStart, levelEnd, valueStart, valueEnd } = run;
    if (page.repetition !== undefined) append(repetition, page.repetition.subarray(levelStart, levelEnd));
    if (page.definition !== undefined) append(definition, page.definition.subarray(levelStart, levelEnd));
    if (values.kind === "indices") append(indices, values.indices.subarray(valueStart, valueEnd));
    else if (values.kind === "booleans") append(plain, values.bytes.subarray(valueStart, valueEnd));
    else if (values.kind === "fixed") {
      append(plain, values.bytes.subarray(valueStart * values.width, valueEnd * values.width));
    } else append(plain, values.bytes.subarray(values.starts[valueStart]!, values.starts[valueEnd]!));
    count += levelEnd - levelStart;
    rows += run.rows;
    valueCount += valueEnd - valueStart;
    if (repetition.length + definition.length + plain.length + 4 * indices.length >= pageSize) flush();
  }

  function finish(dictionary: Dictionary | undefined, sourceCodec: CodecName): EncodedChunk {
    flush();
    const parts: Uint8Array[] = [];
    const pages = new Map<string, [number, number, number]>();
    let compressedSize = 0;
    let uncompressedSize = 0;
    const push = ({ header, body, uncompressedSize: size }: EncodedPage, type: number, valueEncoding: number) => {
      parts.push(header, body);
      compressedSize += header.length + body.length;
      uncompressedSize += header.length + size;
      const tally = pages.get(`${type} ${valueEncoding}`) ?? [type, valueEncoding, 0];
      tally[2]++;
      pages.set(`${type} ${valueEncoding}`, tally);
    };
    const use = dictionary && renumber(dictionary.size, waiting);
    const isDictionary = dictionary !== undefined && use !== undefined && use.count > 0;
    if (isDictionary) {
      const { page } = dictionary;
      const isWhole = use.count === dictionary.size && codec === sourceCodec;
      push(
        isWhole ? page : encodeDictionary(dictionary, use.used, use.count, codec),
        pageType.dictionary,
        page.encoding,
      );
    }
    const dataOffset = compressedSize;
    for (const item of waiting) {
      const type = item.isV2 ? pageType.dataV2 : pageType.data;
      if ("page" in item) push(item.page, type, item.encoding);
      else if (use === undefined || use.count === 0) {
        push(encodeDataPage(item.levels, new Uint8Array(0), encoding.plain, leaf, codec), type, encoding.plain);
      } else {
        const values = encodeIndices(item.indices, use.count);
        push(encodeDataPage(item.levels, values, item.encoding, leaf, codec), type, item.encoding);
      }
    }
    const encodings = new Set([...pages.values()].map(([, valueEncoding]) => valueEncoding));
    if (leaf.maxDefinition + leaf.maxRepetition > 0) encodings.add(encoding.rle);
    return {
      parts,
      compressedSize,
      uncompressedSize,
      dictionaryOffset: isDictionary ? 0 : undefined,
      dataOffset,
      encodings: [...encodings].sort((a, b) => a - b),
      pages: [...pages.values()],
      count: totalCount,
      nulls: totalCount - totalValues,
    };
  }

  return { enter, add, finish };
}

/** Marks the entries in use and renumbers the indices of the waiting pages to them, in the order they had. */
function renumber(size: number, waiting: readonly Waiting[]): { used: Uint8Array; count: number } {
  const used = new Uint8Array(size);
  for (const item of waiting) {
    if ("indices" in item) for (let i = 0; i < item.indices.length; i++) used[item.indices[i]!] = 1;
  }
  const numbers = new Uint32Array(size);
  let count = 0;
  for (let i = 0; i < size; i++) if (used[i] === 1) numbers[i] = count++;
  if (count < size) {
    for (const item of waiting) {
      if ("indices" in item) for (let i = 0; i < item.indices.length; i++) item.indices[i] = numbers[item.indices[i]!]!;
    }
  }
  return { used, count };
}

import { type CodecName, writableCodec } from "./codecs.ts";
import { createColumnSink, type EncodedChunk, pageSize } from "./column-sink.ts";
import { type Dictionary, decodeDictionary, decodeLevels } from "./data-page.ts";
import { ParquetFault } from "./fault.ts";
import { keptRuns } from "./kept-runs.ts";
import type { ParquetFile } from "./open.ts";
import { type ChunkRange, pagesOf } from "./pages.ts";
import { decodeValues, encoding } from "./physical-values.ts";
import type { Leaf } from "./schema.ts";

/**
 * Encodes the kept rows of a column chunk, a page at a time.
 * @param keep one byte a row of the row group, 1 keeps
 * @throws ParquetFault when the chunk is damaged or uses what cannot be read
 */
export async function filterColumn(
  file: ParquetFile,
  leaf: Leaf,
  range: ChunkRange,
  keep: Uint8Array,
): Promise<{ chunk: EncodedChunk; codec: CodecName }> {
  const codec = writableCodec(range.codec);
  const sink = createColumnSink(leaf, codec);
  let dictionary: Dictionary | undefined;
  let rows = 0;
  for await (const page of pagesOf(file, range)) {
    if (page.kind === "dictionary") {
      if (dictionary !== undefined) throw new ParquetFault("it has two dictionaries");
      dictionary = decodeDictionary(page, leaf, range.codec);
      continue;
    }
    const known = leaf.maxRepetition === 0 ? page.count : page.rows;
    if (known !== undefined && rows + known <= keep.length && !keep.subarray(rows, rows + known).includes(1)) {
      rows += known;
      continue;
    }
    const levelled = decodeLevels(page, leaf, range.codec);
    const values = decodeValues(levelled.values, levelled.defined, page.encoding, leaf, dictionary?.size);
    sink.enter({
      isV2: page.kind === "data-v2",
      hasChecksum: page.hasChecksum,
      encoding: values.kind === "indices" ? page.encoding : encoding.plain,
      isBooleans: values.kind === "booleans",
    });
    // Some writers put a whole row group in one page: cut at about the number of levels that fill a page of ours.
    const share = pageSize / Math.max(1, page.uncompressedSize);
    const longest = share < 0.5 ? Math.max(1, Math.floor(page.count * share)) : Number.POSITIVE_INFINITY;
    rows = keptRuns(levelled, leaf.maxDefinition, rows, keep, longest, (run) => sink.add(levelled, values, run));
  }
  if (rows !== keep.length) throw new ParquetFault(`it has ${rows} rows, its row group ${keep.length}`);
  return { chunk: sink.finish(dictionary, range.codec), codec };
}

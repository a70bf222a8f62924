import path from "node:path";
import { stableStringify } from "../../core/json.ts";
import { openShardWriter } from "../../io/shard-writer.ts";
import { disguised } from "../masking/disguised.ts";
import { ALIGN, FIRST_GIVEN, storedBytes, type TextStore } from "../matching/text-store.ts";
import { sketchAt } from "../sketch-column.ts";
import type { BaseBatch } from "./base-batch.ts";
import { type IndexManifest, type IndexSegment, MANIFEST } from "./index-manifest.ts";

/**
 * Adds a segment to an index folder: batches as they come, then the manifest, which makes the segment count. A batch is three
 * words (rows, first row, number of its source in the segment), then for each filter a byte a row that tells whether it has a
 * sketch, padded to four, and the words of all rows. What is private in texts stands there in disguise.
 */
export async function openSegment(folder: string, before: IndexManifest, store: Pick<TextStore, "read">) {
  const name = String(before.segments.length).padStart(6, "0");
  const names = { sketches: `${name}.sketches`, texts: `${name}.texts` };
  const sketches = await openShardWriter(path.join(folder, names.sketches));
  const texts = await openShardWriter(path.join(folder, names.texts));
  const sources: { source: string; rows: number }[] = [];
  let rows = 0;
  let textBytes = 0;
  return {
    async add(batch: BaseBatch): Promise<void> {
      if (sources.at(-1)?.source !== batch.source) sources.push({ source: batch.source, rows: 0 });
      sources.at(-1)!.rows += batch.rows;
      rows += batch.rows;
      const pieces: Uint8Array[] = [bytesOf(Uint32Array.of(batch.rows, batch.row, sources.length - 1))];
      const textPieces: Uint8Array[] = [];
      for (const [index, { width, ref }] of before.filters.entries()) {
        const present = new Uint8Array(Math.ceil(batch.rows / 4) * 4);
        const words = new Uint32Array(batch.rows * width);
        for (let row = 0; row < batch.rows; row++) {
          const sketch = sketchAt(batch.sketches[index]!, row) as Uint32Array | undefined;
          if (sketch === undefined) continue;
          present[row] = 1;
          // A judge may know more of a row than an index holds.
          words.set(sketch.subarray(0, width), row * width);
          if (ref < 0) continue;
          const text = storedBytes(disguised(store.read(sketch, ref)));
          words[row * width + ref] = FIRST_GIVEN;
          words[row * width + ref + 1] = textBytes / ALIGN;
          words[row * width + ref + 2] = text.length;
          const padded = new Uint8Array(Math.ceil(text.length / ALIGN) * ALIGN);
          padded.set(text);
          textPieces.push(padded);
          textBytes += padded.length;
        }
        pieces.push(present, bytesOf(words));
      }
      await sketches.write(Buffer.concat(pieces));
      await texts.write(Buffer.concat(textPieces));
    },
    /** Makes the segment count. */
    async commit(): Promise<IndexManifest> {
      const segment: IndexSegment = {
        rows,
        sources,
        sketches: { name: names.sketches, ...(await sketches.commit()) },
        texts: { name: names.texts, ...(await texts.commit()) },
      };
      const manifest = { ...before, rows: before.rows + rows, segments: [...before.segments, segment] };
      const writer = await openShardWriter(path.join(folder, MANIFEST));
      await writer.write(Buffer.from(`${stableStringify(manifest, 2)}\n`));
      await writer.commit();
      return manifest;
    },
    async abort(): Promise<void> {
      await sketches.abort();
      await texts.abort();
    },
  };
}

const bytesOf = (words: Uint32Array): Uint8Array => new Uint8Array(words.buffer, words.byteOffset, words.byteLength);

import { createHash, type Hash } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from "node:fs";
import path from "node:path";
import { stableStringify } from "../../core/json.ts";
import { ALIGN, FIRST_GIVEN, type TextStore } from "../matching/text-store.ts";
import { sketchAt } from "../sketch-column.ts";
import type { BaseBatch } from "./base-batch.ts";
import { type IndexManifest, type IndexSegment, MANIFEST } from "./index-manifest.ts";

/** Writes a file piece by piece, with its hash. */
function openHashed(file: string) {
  const fd = openSync(file, "wx");
  const hash: Hash = createHash("sha256");
  let bytes = 0;
  return {
    get bytes() {
      return bytes;
    },
    write(piece: Uint8Array) {
      for (let at = 0; at < piece.length; ) at += writeSync(fd, piece, at, piece.length - at);
      hash.update(piece);
      bytes += piece.length;
    },
    finish() {
      fsyncSync(fd);
      closeSync(fd);
      return { name: path.basename(file), bytes, sha256: hash.digest("hex") };
    },
    abort() {
      closeSync(fd);
      rmSync(file, { force: true });
    },
  };
}

/** How a filter's sketches stand in the file: so many words a row, the texts' place in them or -1. */
export interface SketchWidth {
  readonly width: number;
  readonly ref: number;
}

/**
 * Adds a segment to an index folder: batches as they come, then the manifest, which makes the segment count. A batch is three
 * words (rows, first row, number of its source in the segment), then for each filter a byte a row that tells whether it has a
 * sketch, padded to four, and the words of all rows.
 */
export function openSegment(
  folder: string,
  before: IndexManifest,
  widths: readonly SketchWidth[],
  store: Pick<TextStore, "readBytes">,
) {
  mkdirSync(folder, { recursive: true });
  const number = before.segments.length;
  const name = String(number).padStart(6, "0");
  // What an interrupted run left was never counted.
  for (const kind of ["sketches", "texts"]) rmSync(path.join(folder, `${name}.${kind}`), { force: true });
  const sketches = openHashed(path.join(folder, `${name}.sketches`));
  const texts = openHashed(path.join(folder, `${name}.texts`));
  const sources: { source: string; rows: number }[] = [];
  let rows = 0;
  return {
    add(batch: BaseBatch): void {
      if (sources.at(-1)?.source !== batch.source) sources.push({ source: batch.source, rows: 0 });
      sources.at(-1)!.rows += batch.rows;
      rows += batch.rows;
      sketches.write(bytesOf(Uint32Array.of(batch.rows, batch.row, sources.length - 1)));
      for (const [index, { width, ref }] of widths.entries()) {
        const present = new Uint8Array(Math.ceil(batch.rows / 4) * 4);
        const words = new Uint32Array(batch.rows * width);
        for (let row = 0; row < batch.rows; row++) {
          const sketch = sketchAt(batch.sketches[index]!, row) as Uint32Array | undefined;
          if (sketch === undefined) continue;
          present[row] = 1;
          words.set(sketch, row * width);
          if (ref < 0) continue;
          const piece = store.readBytes(sketch, ref);
          words[row * width + ref] = FIRST_GIVEN;
          words[row * width + ref + 1] = texts.bytes / ALIGN;
          const padded = new Uint8Array(Math.ceil(piece.length / ALIGN) * ALIGN);
          padded.set(piece);
          texts.write(padded);
        }
        sketches.write(present);
        sketches.write(bytesOf(words));
      }
    },
    /** Makes the segment count. */
    commit(): IndexManifest {
      const segment: IndexSegment = { rows, sources, sketches: sketches.finish(), texts: texts.finish() };
      const manifest = { ...before, rows: before.rows + rows, segments: [...before.segments, segment] };
      const file = path.join(folder, MANIFEST);
      writeFileSync(`${file}.new`, `${stableStringify(manifest, 2)}\n`);
      renameSync(`${file}.new`, file);
      return manifest;
    },
    abort(): void {
      sketches.abort();
      texts.abort();
    },
  };
}

const bytesOf = (words: Uint32Array): Uint8Array => new Uint8Array(words.buffer, words.byteOffset, words.byteLength);

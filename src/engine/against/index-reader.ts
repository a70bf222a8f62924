import { closeSync, openSync } from "node:fs";
import path from "node:path";
import { InputError } from "../../core/errors.ts";
import { readFully } from "../../io/read-fully.ts";
import { hashFile } from "../file-hash.ts";
import { FIRST_GIVEN } from "../matching/text-store.ts";
import type { BaseBatch } from "./base-batch.ts";
import type { IndexedFilter, IndexManifest, IndexSegment } from "./index-manifest.ts";

/** The files with the texts of an index, in the order their numbers count. */
export const textFilesOf = (folder: string, { segments }: IndexManifest): string[] =>
  segments.map(({ texts }) => path.join(folder, texts.name));

/**
 * Reads the rows of an index, a batch at a time.
 * @param wanted - the filters of the run that sketch rows, in whose order the sketches come: none of those an index does not serve.
 * @param firstFile - what the texts' files are numbered from, counted from FIRST_GIVEN.
 * @throws {InputError} for a file that is missing, too short, or not what was written.
 */
export async function* readIndex(
  folder: string,
  manifest: IndexManifest,
  wanted: readonly string[],
  firstFile: number,
): AsyncGenerator<BaseBatch> {
  const columns = wanted.map((id) => manifest.filters.findIndex((had) => had.id === id));
  for (const [number, segment] of manifest.segments.entries()) {
    for (const { name, bytes, sha256 } of [segment.sketches, segment.texts]) {
      const found = await hashFile(path.join(folder, name));
      if (found.bytes !== bytes || found.sha256 !== sha256)
        throw new InputError(path.join(folder, name), "is not what the index says it is. Build the index anew");
    }
    yield* readSegment(folder, segment, manifest.filters, columns, FIRST_GIVEN + firstFile + number);
  }
}

const NO_SKETCHES = { kind: "list", list: [] } as const;

function* readSegment(
  folder: string,
  { sketches, sources }: IndexSegment,
  filters: readonly IndexedFilter[],
  columns: readonly number[],
  file: number,
): Generator<BaseBatch> {
  const fd = openSync(path.join(folder, sketches.name), "r");
  let at = 0;
  const take = (bytes: number): ArrayBuffer => {
    const buffer = new ArrayBuffer(bytes);
    if (readFully(fd, new Uint8Array(buffer), at) < bytes)
      throw new InputError(path.join(folder, sketches.name), "ends too soon. Build the index anew");
    at += bytes;
    return buffer;
  };
  try {
    while (at < sketches.bytes) {
      const [rows, row, source] = new Uint32Array(take(12)) as unknown as [number, number, number];
      const all = filters.map(({ width, ref }) => {
        const present = new Uint8Array(take(Math.ceil(rows / 4) * 4)).subarray(0, rows);
        const words = new Uint32Array(take(rows * width * 4));
        if (ref >= 0) for (let index = 0; index < rows; index++) words[index * width + ref] = file;
        return { kind: "words", width, words, present } as const;
      });
      yield {
        source: sources[source]!.source,
        row,
        rows,
        sketches: columns.map((column) => all[column] ?? NO_SKETCHES),
      };
    }
  } finally {
    closeSync(fd);
  }
}

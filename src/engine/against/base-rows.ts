import { existsSync } from "node:fs";
import path from "node:path";
import { ConfigError } from "../../core/errors.ts";
import { findInputs, type InputFile } from "../../io/inputs.ts";
import { estimateRows } from "../estimate-rows.ts";
import { isCorpusFilter } from "../measure.ts";
import type { ResolvedConfig } from "../resolve-config.ts";
import type { BaseBatch } from "./base-batch.ts";
import { checkManifest, type IndexManifest, MANIFEST, readManifest } from "./index-manifest.ts";
import { readIndex, textFilesOf } from "./index-reader.ts";
import { indexedFilters } from "./indexed-filters.ts";
import { type SketchWish, scanBase } from "./scan-base.ts";

/** What a run's rows are compared with besides each other: indexes and files, as they were given. */
export interface BaseRows {
  /** The files that are read; indexes are not among them. */
  readonly files: readonly InputFile[];
  /** Files with texts of indexes, for the workers. */
  readonly textFiles: readonly string[];
  /** How many there are, about. */
  rows(): Promise<number>;
  batches(scan: Parameters<typeof scanBase>[1], wish?: SketchWish): AsyncGenerator<BaseBatch>;
}

const isIndex = (given: string) => existsSync(path.join(given, MANIFEST));

/**
 * Looks at what a run is to be compared with; nothing is read but manifests.
 * @throws {InputError} for what is missing or does not fit; {ConfigError} where no filter compares rows.
 */
export async function openBaseRows(
  given: readonly string[],
  { active }: Pick<ResolvedConfig, "active">,
  inputs: readonly InputFile[],
): Promise<BaseRows> {
  const filters = indexedFilters(active);
  if (filters.length === 0)
    throw new ConfigError("against: no filter that compares rows is on (exact-duplicate, near-duplicate)");
  const corpus = active.filter(({ filter }) => isCorpusFilter(filter)).map(({ filter }) => filter.id);
  const own = new Set(inputs.map((input) => path.resolve(input.path)));
  type Part = { folder: string; manifest: IndexManifest } | { files: readonly InputFile[] };
  const parts: Part[] = [];
  for (const each of given) {
    if (isIndex(each)) {
      const manifest = readManifest(each);
      checkManifest(each, manifest, filters);
      parts.push({ folder: each, manifest });
      continue;
    }
    const files = await findInputs([each]);
    const both = files.find((file) => own.has(path.resolve(file.path)));
    if (both !== undefined)
      throw new ConfigError(
        `against: ${both.path} is among the inputs too, so each of its rows would be its own duplicate`,
      );
    parts.push({ files });
  }
  return {
    files: parts.flatMap((part) => ("files" in part ? part.files : [])),
    textFiles: parts.flatMap((part) => ("folder" in part ? textFilesOf(part.folder, part.manifest) : [])),
    async rows() {
      let rows = 0;
      for (const part of parts) rows += "files" in part ? await estimateRows(part.files) : part.manifest.rows;
      return rows;
    },
    async *batches(scan, wish) {
      let files = 0;
      for (const part of parts) {
        if ("files" in part) yield* scanBase(part.files, scan, wish);
        else {
          const { folder, manifest } = part;
          yield* readIndex(folder, manifest, corpus, files);
          files += manifest.segments.length;
        }
      }
    },
  };
}

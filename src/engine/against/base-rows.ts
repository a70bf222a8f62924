import { existsSync } from "node:fs";
import path from "node:path";
import { ConfigError } from "../../core/errors.ts";
import { FILTERS } from "../../filters/index.ts";
import { findInputs, type InputFile } from "../../io/inputs.ts";
import type { ResolvedConfig } from "../resolve-config.ts";
import type { BaseBatch } from "./base-batch.ts";
import { checkManifest, comparers, type IndexManifest, MANIFEST, readManifest } from "./index-manifest.ts";
import { readIndex, textFilesOf } from "./index-reader.ts";
import { scanBase } from "./scan-base.ts";
import { indexedFilters } from "./sketch-widths.ts";

/** What a run's rows are compared with besides each other: indexes and files, as they were given. */
export interface BaseRows {
  /** Files with texts of indexes, for the workers. */
  readonly textFiles: readonly string[];
  batches(scan: Parameters<typeof scanBase>[1]): AsyncGenerator<BaseBatch>;
}

const isIndex = (given: string) => existsSync(path.join(given, MANIFEST));

/**
 * Looks at what a run is to be compared with; nothing is read but manifests.
 * @throws {InputError} for what is missing or does not fit; {ConfigError} where no filter compares rows.
 */
export async function openBaseRows(
  given: readonly string[],
  config: Pick<ResolvedConfig, "active" | "specs">,
  inputs: readonly InputFile[],
): Promise<BaseRows> {
  const filters = indexedFilters(config.active);
  if (filters.length === 0)
    throw new ConfigError("--against: no filter that compares rows is on (exact-duplicate, near-duplicate)");
  const ids = new Set(filters.map(({ id }) => id));
  const wanted = comparers(config.specs, ids);
  type Part = { folder: string; manifest: IndexManifest } | { files: readonly InputFile[] };
  const parts: Part[] = [];
  for (const each of given) {
    if (isIndex(each)) {
      const manifest = readManifest(each);
      checkManifest(each, manifest, wanted);
      parts.push({ folder: each, manifest });
      continue;
    }
    const files = await findInputs([each]);
    const own = files.find((file) => inputs.some((input) => path.resolve(input.path) === path.resolve(file.path)));
    if (own !== undefined)
      throw new ConfigError(
        `--against: ${own.path} is among the inputs too, so each of its rows would be its own duplicate`,
      );
    parts.push({ files });
  }
  return {
    textFiles: parts.flatMap((part) => ("folder" in part ? textFilesOf(part.folder, part.manifest) : [])),
    async *batches(scan) {
      let files = 0;
      for (const part of parts) {
        if ("files" in part) yield* scanBase(part.files, scan);
        else {
          const { folder, manifest } = part;
          const columns = filters.map(({ id }) => manifest.filters.findIndex((had) => had.id === id));
          // The index may have been built for more filters than the run has; of those the widths alone are needed.
          const widths = manifest.filters.map(({ id, options }) => widthOf(id, options));
          yield* readIndex(folder, manifest, widths, columns, files);
          files += manifest.segments.length;
        }
      }
    },
  };

  function widthOf(id: string, options: unknown) {
    const known = filters.find((filter) => filter.id === id)?.width;
    if (known !== undefined) return known;
    const filter = FILTERS.find((each) => each.id === id);
    return indexedFilters(filter === undefined ? [] : [{ filter, options }])[0]!.width;
  }
}

import { realpathSync, statSync } from "node:fs";
import path from "node:path";
import { InputError } from "../../core/errors.ts";
import { withoutCompression } from "../compression/decompress.ts";
import { globs } from "../globs.ts";

/** The kinds of files that reference data comes in; all but Parquet may be compressed. */
export const REFERENCE_ENDINGS = [".jsonl", ".ndjson", ".json", ".txt", ".parquet"] as const;

export type ReferenceEnding = (typeof REFERENCE_ENDINGS)[number];

const bare = (file: string) => withoutCompression(file).toLowerCase();

/** The ending of a file of reference data, without `.gz` or `.zst`. */
export const endingOf = (file: string): ReferenceEnding | undefined =>
  REFERENCE_ENDINGS.find((ending) => bare(file).endsWith(ending));

/**
 * The files that patterns name: files, globs and folders (with all below them), in the order given, those of one pattern by
 * their UTF-8 bytes, none twice.
 * @throws {InputError} for a file that is missing or of an unknown kind, and for a pattern that matches nothing.
 */
export async function findReferences(patterns: readonly string[]): Promise<string[]> {
  const found = new Map<string, string>();
  for (const pattern of patterns)
    for (const file of await expand(pattern)) {
      const real = realpathSync(file);
      if (!found.has(real)) found.set(real, file.split(path.sep).join("/"));
    }
  return [...found.values()];
}

async function expand(pattern: string): Promise<readonly string[]> {
  const stat = statSync(pattern, { throwIfNoEntry: false });
  if (stat?.isFile()) {
    if (endingOf(pattern) !== undefined) return [pattern];
    throw new InputError(pattern, `reference data ends in ${REFERENCE_ENDINGS.join(", ")}`);
  }
  if (stat?.isDirectory()) return some(pattern, await below("**/*", pattern), "the folder has no reference data in it");
  const glob = await globs();
  if (!glob.isDynamicPattern(pattern)) throw new InputError(pattern, "there is no such file with reference data");
  return some(pattern, await below(pattern), "the pattern matches no file with reference data");
}

function some(pattern: string, files: readonly string[], otherwise: string): readonly string[] {
  if (files.length > 0) return files;
  throw new InputError(pattern, `${otherwise}. It ends in ${REFERENCE_ENDINGS.join(", ")}`);
}

async function below(pattern: string, folder?: string): Promise<readonly string[]> {
  const options = { ...(folder !== undefined && { cwd: folder }), onlyFiles: true, dot: false };
  const glob = await globs();
  const files = (await glob(pattern, options)).filter((file) => endingOf(file) !== undefined);
  return files
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map((file) => (folder === undefined ? file : path.join(folder, file)));
}

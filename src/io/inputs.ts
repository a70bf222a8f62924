import { existsSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { InputError } from "../core/errors.ts";
import { type Compression, compressionOf, withoutCompression } from "./compression/decompress.ts";
import { globs } from "./globs.ts";
import { jsonKind } from "./json-array/json-kind.ts";

/** How a shard is read. `json`: one array of rows; `arrow`: an Arrow IPC file or stream. */
export type Format = "jsonl" | "json" | "parquet" | "arrow";

/** One shard to read. */
export interface InputFile {
  /** As the user reaches it: what every message and audit record calls `source`. */
  readonly path: string;
  /** Relative to the inputs' common folder, with `/`: the path outputs mirror. */
  readonly relative: string;
  readonly format: Format;
  readonly compression?: Compression;
  /** Bytes on disk; 0 for standard input. */
  readonly byteLength: number;
}

/** Standard input, read as JSONL. */
export const STDIN = "-";

const FORMATS: readonly { readonly ending: string; readonly format: Format; readonly compressible: boolean }[] = [
  { ending: ".jsonl", format: "jsonl", compressible: true },
  { ending: ".ndjson", format: "jsonl", compressible: true },
  { ending: ".json", format: "json", compressible: true },
  { ending: ".parquet", format: "parquet", compressible: false },
  { ending: ".arrow", format: "arrow", compressible: false },
  { ending: ".feather", format: "arrow", compressible: false },
];

const ENDINGS = FORMATS.flatMap(({ ending, compressible }) =>
  compressible ? [ending, `${ending}.gz`, `${ending}.zst`] : [ending],
).join(", ");

function formatOf(file: string): { readonly format: Format; readonly compression?: Compression } | undefined {
  const compression = compressionOf(file);
  const name = withoutCompression(file).toLowerCase();
  const found = FORMATS.find(({ ending, compressible }) => name.endsWith(ending) && (compressible || !compression));
  return found && { format: found.format, ...(compression && { compression }) };
}

const byUtf8 = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const toSlashes = (file: string) => file.split(path.sep).join("/");

/**
 * Finds the shards that command-line inputs name: files, globs, folders (read recursively) and `-`. Inputs keep their
 * order, each glob or folder is sorted by UTF-8 bytes, duplicates are dropped, and nothing under `exclude` is read.
 * @throws {InputError} for a file that is missing or of an unknown kind, and for a pattern that matches nothing.
 */
export async function findInputs(patterns: readonly string[], exclude?: string): Promise<InputFile[]> {
  const found: string[] = [];
  for (const pattern of patterns) found.push(...(await expand(pattern)));
  const unique = new Map<string, string>();
  const seen = new Set<string>();
  const isExcluded = exclude === undefined ? () => false : isBelow(exclude);
  for (const file of found) {
    const key = file === STDIN ? STDIN : path.resolve(file);
    // Two names for one file are one input.
    const real = file === STDIN ? STDIN : realpathSync(file);
    if (isExcluded(key, real) || seen.has(real)) continue;
    seen.add(real);
    unique.set(key, file);
  }
  if (unique.size === 0)
    throw new InputError(patterns.join(" "), "every file found is inside the output folder; nothing is left to read");
  const root = commonFolder([...unique.keys()].filter((key) => key !== STDIN));
  const inputs: InputFile[] = [];
  for (const [key, file] of unique) {
    if (key === STDIN) inputs.push({ path: STDIN, relative: "stdin.jsonl", format: "jsonl", byteLength: 0 });
    else
      inputs.push({
        path: toSlashes(file),
        relative: toSlashes(path.relative(root, key)),
        ...(await readAs(file)),
        byteLength: statSync(file).size,
      });
  }
  return inputs;
}

/** JSON Lines are often named `.json`; they are told from an array by how the file begins. */
async function readAs(file: string): Promise<Pick<InputFile, "format" | "compression">> {
  const format = formatOf(file)!;
  if (format.format !== "json") return format;
  const kind = await jsonKind(file, format.compression);
  return kind === "lines" || kind === "line" ? { ...format, format: "jsonl" } : format;
}

/** Of `.json` files that nobody has named, only those with rows are shards: many hold settings and descriptions. */
async function isShard(file: string): Promise<boolean> {
  const format = formatOf(file);
  if (format?.format !== "json") return format !== undefined;
  const kind = await jsonKind(file, format.compression);
  return kind === "rows" || kind === "lines";
}

/** Whether a file is below a folder, which need not exist yet, by name or by where links lead. */
function isBelow(folder: string): (key: string, real: string) => boolean {
  const named = path.resolve(folder);
  let existing = named;
  while (!existsSync(existing) && path.dirname(existing) !== existing) existing = path.dirname(existing);
  const real = path.join(realpathSync(existing), path.relative(existing, named));
  const isIn = (parent: string, file: string) => !leadsOut(path.relative(parent, file));
  return (file, realFile) => isIn(named, file) || isIn(real, realFile);
}

const leadsOut = (relative: string) =>
  relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);

async function expand(pattern: string): Promise<string[]> {
  if (pattern === STDIN) return [STDIN];
  const stat = existsSync(pattern) ? statSync(pattern) : undefined;
  if (stat?.isFile()) {
    if (formatOf(pattern) === undefined)
      throw new InputError(pattern, `is not a kind of file this reads. Give ${ENDINGS} or - for JSONL on stdin`);
    return [pattern];
  }
  if (stat?.isDirectory()) {
    const files = await shardsUnder("**/*", pattern);
    if (files.length === 0) throw new InputError(pattern, `the folder has no shard in it. Shards end in ${ENDINGS}`);
    return files.map((file) => path.join(pattern, file));
  }
  const glob = await globs();
  if (!glob.isDynamicPattern(pattern)) throw new InputError(pattern, "there is no such file or folder");
  const files = await shardsUnder(pattern);
  if (files.length === 0)
    throw new InputError(pattern, `the pattern matches no shard. Shards end in ${ENDINGS}; quote the pattern?`);
  return files;
}

/** Shards a pattern matches below a folder; links that lead out of it are not followed. */
async function shardsUnder(pattern: string, cwd?: string): Promise<string[]> {
  const options = { ...(cwd !== undefined && { cwd }), onlyFiles: true, followSymbolicLinks: true, dot: false };
  const glob = await globs();
  const files = (await glob(pattern, options)).filter((file) => formatOf(file) !== undefined);
  if (files.length === 0) return [];
  const root = realpathSync(cwd ?? staticFolder(pattern));
  // Of the names that links give a file, the shortest stands: a link to a folder above would give it endless ones.
  const names = new Map<string, string>();
  for (const file of files) {
    const real = realpathSync(path.join(cwd ?? "", file));
    const known = names.get(real);
    const isBetter =
      known === undefined || file.length < known.length || (file.length === known.length && file < known);
    if (!leadsOut(path.relative(root, real)) && isBetter) names.set(real, file);
  }
  const shards: string[] = [];
  for (const file of [...names.values()].sort(byUtf8)) if (await isShard(path.join(cwd ?? "", file))) shards.push(file);
  return shards;
}

/** The folder part of a glob before its first special character. */
function staticFolder(pattern: string): string {
  const special = pattern.search(/[*?[\]{}()!+@|\\]/);
  const slash = pattern.lastIndexOf("/", special);
  return slash < 0 ? "." : pattern.slice(0, slash) || "/";
}

function commonFolder(files: readonly string[]): string {
  const [first, ...rest] = files.map((file) => path.dirname(file).split(path.sep));
  if (first === undefined) return path.resolve(".");
  let shared = first.length;
  for (const parts of rest) {
    let same = 0;
    while (same < shared && parts[same] === first[same]) same++;
    shared = same;
  }
  return first.slice(0, shared).join(path.sep) || path.sep;
}

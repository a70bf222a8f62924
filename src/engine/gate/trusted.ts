import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ConfigError, InputError } from "../../core/errors.ts";
import { commitOf, fileAt, filesAt, git, rootOf } from "./git.ts";

/**
 * A folder that holds files as they are at a commit, in place of the working tree that a change has made: so that nobody
 * loosens the gate that judges them, or has it run their code.
 */
export interface TrustedTree {
  readonly ref: string;
  readonly commit: string;
  /** Stands for the working directory. */
  readonly cwd: string;
  /** Takes in a file or folder, or what a glob is below; false where the commit has none. Outside of the tree: undefined. */
  take(named: string): Promise<boolean | undefined>;
  remove(): void;
}

/** Files of a plugin are small; a folder that holds more than this is not one. */
const MOST_FILES = 5000;

/** Opens one, empty. Remove it, whatever happens. @throws {InputError} when git has no such commit. */
export async function openTrusted(cwd: string, ref: string): Promise<TrustedTree> {
  const root = realpathSync(await rootOf(cwd));
  const commit = await commitOf(cwd, ref);
  const at = toSlashes(path.relative(root, realpathSync(cwd)));
  // Inside the repository, so that modules find the packages that are installed beside it.
  const home = (await git(cwd, "rev-parse", "--absolute-git-dir")).toString("utf8").replace(/\n$/, "");
  const folder = mkdtempSync(path.join(home, "shisa-filter-"));
  const here = path.join(folder, at);
  mkdirSync(here, { recursive: true });
  return {
    ref,
    commit,
    cwd: here,
    async take(named) {
      const fixed = named.split(/[*?[{(!]/)[0]!;
      const whole = fixed === named ? named : path.dirname(`${fixed}x`);
      const below = path.isAbsolute(whole)
        ? path.relative(root, whole)
        : path.relative(folder, path.resolve(here, whole));
      if (below.startsWith("..") || path.isAbsolute(below)) return undefined;
      const files = await filesAt(root, commit, toSlashes(below));
      if (files.length > MOST_FILES)
        throw new InputError(named, `holds ${files.length} files at ${ref}, too many to read from there`);
      for (const file of files) {
        const to = path.join(folder, file);
        mkdirSync(path.dirname(to), { recursive: true });
        writeFileSync(to, await fileAt(root, commit, file));
      }
      return files.length > 0;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const toSlashes = (file: string) => file.split(path.sep).join("/");

/** Takes in the folder of a plugin, since a module may import what lies beside it. @throws {ConfigError} */
export async function takePlugin(tree: TrustedTree, named: string): Promise<void> {
  if (/^(data|node):/.test(named)) return;
  if (/^file:/.test(named) || path.isAbsolute(named))
    throw new ConfigError(`plugin ${named}: with a trusted ref it must be named relative to the repository`);
  const folder = path.dirname(named);
  const isAtRoot = path.resolve(tree.cwd, folder) === path.resolve(tree.cwd);
  if (!(await tree.take(isAtRoot ? named : folder)) || !(await tree.take(named)))
    throw new ConfigError(`plugin ${named}: there is no such module at ${tree.ref}, and no other is trusted`);
}

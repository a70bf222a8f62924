import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A revision's files in a folder of their own, compiled. */
export interface RevisionTree {
  readonly folder: string;
  /** What was done to it that the reader of its figures should know. */
  readonly notes: readonly string[];
}

/** The working tree as it is, changes and new files included. */
const WORKING_TREE = ".";

const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8", maxBuffer: 64 << 20 }).trim();

/** What a revision is called in tables. */
export const revisionLabel = (revision: string): string =>
  revision === WORKING_TREE
    ? `working tree (${git("describe", "--always", "--dirty", "--tags")})`
    : `${revision} (${git("rev-parse", "--short", `${revision}^{commit}`)})`;

/**
 * Checks a revision out into `folder` and compiles it with the installed packages. `folder` must not exist. The working
 * tree is copied, so that edits and builds in it while the bench runs change nothing.
 */
export async function openRevision(revision: string, folder: string, signal: AbortSignal): Promise<RevisionTree> {
  const notes: string[] = [];
  if (revision === WORKING_TREE) {
    for (const file of git("ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0"))
      if (file !== "" && file !== "node_modules" && existsSync(file)) cpSync(file, path.join(folder, file));
  } else git("worktree", "add", "--detach", "--quiet", folder, `${revision}^{commit}`);
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
  if (!existsSync(path.join(folder, "bench/filters.ts"))) {
    borrowBench(folder);
    notes.push("it has no bench/filters.ts: the working tree's bench files were copied into it");
  }
  const errors = await compile(folder, signal);
  if (!existsSync(path.join(folder, ".bench/bench/filters.js")))
    throw new Error(`${revision} does not compile:\n${errors.join("\n")}`);
  if (errors.length > 0) notes.push(`it compiled with ${errors.length} type errors, the first: ${errors[0]}`);
  return { folder, notes };
}

function borrowBench(folder: string): void {
  const theirs = path.join(folder, "bench");
  // The revision's own benches may not fit what is copied beside them.
  rmSync(theirs, { recursive: true, force: true });
  mkdirSync(theirs);
  for (const file of readdirSync("bench", { withFileTypes: true }))
    if (file.isFile()) cpSync(path.join("bench", file.name), path.join(theirs, file.name));
  cpSync("tsconfig.bench.json", path.join(folder, "tsconfig.bench.json"));
}

/** Returns the type errors; what has some is emitted all the same. */
async function compile(folder: string, signal: AbortSignal): Promise<string[]> {
  try {
    await run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.bench.json"], {
      cwd: folder,
      signal,
    });
    return [];
  } catch (error) {
    signal.throwIfAborted();
    const { stdout = "" } = error as { stdout?: string };
    return stdout.split("\n").filter((line) => line.includes("error TS"));
  }
}

/** Removes what `openRevision` made, whole or half made. */
export function closeRevision(folder: string): void {
  try {
    execFileSync("git", ["worktree", "remove", "--force", folder], { stdio: "ignore" });
  } catch {
    // A copy of the working tree, or nothing yet: no worktree of git's.
    rmSync(folder, { recursive: true, force: true });
  }
}

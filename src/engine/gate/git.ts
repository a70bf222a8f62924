import { execFile } from "node:child_process";
import { InputError } from "../../core/errors.ts";

/** Runs git without a shell, in a folder. @throws {InputError} with what git says. */
export function git(cwd: string, ...words: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { cwd, encoding: "buffer" as const, maxBuffer: 1 << 30 };
    execFile("git", [...words], options, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      const said = stderr.toString("utf8").trim().split("\n").at(-1) ?? "";
      const why = (error as NodeJS.ErrnoException).code === "ENOENT" ? "git is not installed" : said || error.message;
      reject(new InputError(`git ${words[0]}`, why));
    });
  });
}

const lines = (output: Buffer): string[] => output.toString("utf8").split("\0").filter(Boolean);

/** The name of a commit. @throws {InputError} saying what to do, when a shallow clone does not have it. */
export async function commitOf(cwd: string, ref: string): Promise<string> {
  try {
    return (await git(cwd, "rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`))
      .toString("utf8")
      .trim();
  } catch {
    throw new InputError(
      ref,
      "git has no such commit here. In CI fetch it first: `git fetch --depth=1 origin REF`, or check out with fetch-depth: 0",
    );
  }
}

/** The working tree's root. */
export const rootOf = async (cwd: string): Promise<string> =>
  (await git(cwd, "rev-parse", "--show-toplevel")).toString("utf8").replace(/\n$/, "");

/** Files that are not as they were where this branch left `ref`, new ones too, deleted ones not; relative to the root. */
export async function changedSince(cwd: string, ref: string): Promise<string[]> {
  const commit = await commitOf(cwd, ref);
  let base = commit;
  try {
    base = (await git(cwd, "merge-base", commit, "HEAD")).toString("utf8").trim();
  } catch {
    // A shallow clone may not hold where the two parted; what differs from the ref itself is then the nearest to it.
  }
  const root = await rootOf(cwd);
  const changed = await git(root, "diff", "--name-only", "-z", "--no-renames", "--diff-filter=d", base, "--");
  const untracked = await git(root, "ls-files", "--others", "--exclude-standard", "-z");
  return [...new Set([...lines(changed), ...lines(untracked)])].sort();
}

/** Regular files at a commit below a path (relative to the root); the path itself, if it is a file. */
export async function filesAt(root: string, commit: string, path: string): Promise<string[]> {
  const listed = lines(
    await git(root, "ls-tree", "-r", "-z", "--full-tree", commit, "--", ...(path === "" ? [] : [path])),
  );
  return listed.flatMap((line) => {
    const [about, name] = line.split("\t") as [string, string];
    return about.startsWith("100") ? [name] : [];
  });
}

/** A file's bytes at a commit. */
export const fileAt = (root: string, commit: string, path: string): Promise<Buffer> =>
  git(root, "cat-file", "blob", `${commit}:${path}`);

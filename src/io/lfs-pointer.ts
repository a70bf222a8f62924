import { closeSync, openSync, readSync } from "node:fs";
import { InputError } from "../core/errors.ts";

const POINTER = Buffer.from("version https://git-lfs.github.com/spec/");

/** A pointer file is smaller than this, in bytes, by git-LFS's own specification. */
const POINTER_BYTES = 1024;

/** @throws {InputError} for a file that git-LFS has put its pointer in place of: it must not be parsed as data. */
export function refuseLfsPointer(file: string, byteLength: number): void {
  if (byteLength >= POINTER_BYTES || byteLength < POINTER.length) return;
  const head = Buffer.alloc(POINTER.length);
  try {
    const handle = openSync(file, "r");
    readSync(handle, head, 0, head.length, 0);
    closeSync(handle);
  } catch {
    // Whoever reads it next says why it cannot be read.
    return;
  }
  if (head.equals(POINTER))
    throw new InputError(
      file,
      "is a git-LFS pointer, not the data it stands for. Fetch the data first: git lfs pull (in CI: lfs: true at checkout)",
    );
}

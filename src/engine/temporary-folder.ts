import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder for what cannot be held in memory; it is made when it is first needed. */
export interface TemporaryFolder {
  /** A new file name in it; the file is not made. */
  newFile(): Promise<string>;
  /** Removes the folder with all that is in it. */
  remove(): Promise<void>;
}

export function createTemporaryFolder(): TemporaryFolder {
  let folder: Promise<string> | undefined;
  let files = 0;
  return {
    async newFile() {
      folder ??= mkdtemp(path.join(tmpdir(), "shisa-filter-"));
      return path.join(await folder, String(files++));
    },
    async remove() {
      const made = folder;
      folder = undefined;
      if (made !== undefined) await rm(await made, { recursive: true, force: true });
    },
  };
}

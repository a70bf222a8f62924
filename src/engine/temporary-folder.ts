import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder for what cannot be held in memory; it is made when it is first needed. */
export interface TemporaryFolder {
  /** The folder itself; it is made. */
  path(): Promise<string>;
  /** A new file name in it; the file is not made. */
  newFile(): Promise<string>;
  /** Removes the folder with all that is in it. */
  remove(): Promise<void>;
}

export function createTemporaryFolder(): TemporaryFolder {
  let folder: Promise<string> | undefined;
  let files = 0;
  const made = () => {
    folder ??= mkdtemp(path.join(tmpdir(), "shisa-filter-"));
    return folder;
  };
  return {
    path: made,
    newFile: async () => path.join(await made(), String(files++)),
    async remove() {
      const gone = folder;
      folder = undefined;
      if (gone !== undefined) await rm(await gone, { recursive: true, force: true });
    },
  };
}

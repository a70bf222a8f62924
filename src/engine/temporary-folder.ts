import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describeTemporaryError } from "./write-error.ts";

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
    folder ??= mkdtemp(path.join(tmpdir(), "shisa-filter-")).catch((error: unknown) => {
      throw describeTemporaryError(error);
    });
    return folder;
  };
  return {
    path: made,
    newFile: async () => path.join(await made(), String(files++)),
    async remove() {
      const gone = folder;
      folder = undefined;
      // What could not be made need not go.
      const made = await gone?.catch(() => undefined);
      if (made !== undefined) await rm(made, { recursive: true, force: true });
    },
  };
}

import { realpathSync } from "node:fs";
import path from "node:path";
import { changedSince, rootOf } from "../engine/gate/git.ts";
import { findInputs } from "../io/inputs.ts";

/** Those of the inputs that have changed since a commit, in the order of the inputs. @throws {InputError} */
export async function changedInputs(inputs: readonly string[], ref: string, cwd: string): Promise<string[]> {
  const root = realpathSync(await rootOf(cwd));
  const changed = new Set((await changedSince(cwd, ref)).map((file) => path.join(root, file)));
  const files = await findInputs(inputs);
  return files.flatMap((file) => (file.path !== "-" && changed.has(realpathSync(file.path)) ? [file.path] : []));
}

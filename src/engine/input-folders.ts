import path from "node:path";
import { type InputFile, STDIN } from "../io/inputs.ts";

/** The inputs that lie in one folder, in input order. Standard input is a folder of its own. */
export interface InputFolder {
  /** As the inputs name it. */
  readonly name: string;
  readonly files: readonly InputFile[];
}

/** Stands for every folder that is not named. */
export const OTHER_FOLDERS = "*";

/** One key for all names of a folder. */
export const folderKey = (name: string): string =>
  name === STDIN || name === OTHER_FOLDERS ? name : path.resolve(name);

const folderOf = (file: string): string => (file === STDIN ? STDIN : path.dirname(file));

/** The folders of the inputs, in the order of their first files. */
export function inputFolders(files: readonly InputFile[]): InputFolder[] {
  const folders = new Map<string, { readonly name: string; readonly files: InputFile[] }>();
  for (const file of files) {
    const name = folderOf(file.path);
    const key = folderKey(name);
    const folder = folders.get(key);
    if (folder === undefined) folders.set(key, { name, files: [file] });
    else folder.files.push(file);
  }
  return [...folders.values()];
}

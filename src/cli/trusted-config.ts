import { existsSync } from "node:fs";
import path from "node:path";
import { InputError } from "../core/errors.ts";
import { loadConfigFile } from "../engine/config-file.ts";
import type { Config } from "../engine/config-schema.ts";
import { openTrusted, type TrustedTree, takePlugin } from "../engine/gate/trusted.ts";
import type { ConfigFlags } from "./flags.ts";
import type { CliIo } from "./io.ts";

/** Where configuration is read from, and the flags as they are to be read there. */
export interface ConfigPlace<F extends ConfigFlags> {
  readonly cwd: string;
  readonly flags: F;
  readonly tree?: TrustedTree;
  readonly notes: readonly string[];
}

const NAME = "shisa-filter.json";

/** The commit that a pull request on GitHub is to be merged into. */
export function baseRefOf(env: CliIo["env"]): string | undefined {
  const base = env["GITHUB_BASE_REF"];
  return env["GITHUB_ACTIONS"] === "true" && base ? `origin/${base}` : undefined;
}

/** The working directory, or what a trusted commit has in its place. Remove the tree, whatever happens. */
export async function configPlace<F extends ConfigFlags>(
  flags: F,
  ref: string | undefined,
  cwd: string,
): Promise<ConfigPlace<F>> {
  if (ref === undefined) return { cwd, flags, notes: [] };
  const tree = await openTrusted(cwd, ref);
  try {
    const notes: string[] = [];
    const file = flags.config === false ? undefined : (flags.config ?? NAME);
    const found = file !== undefined && (await tree.take(file));
    if (file !== undefined && !found) {
      if (flags.config !== undefined)
        throw new InputError(file, `there is no such config file at ${ref}, and no other is trusted`);
      if (existsSync(path.join(cwd, file)))
        notes.push(`${file} is not there at ${ref}, so that this one does not count`);
    }
    const config = found ? (await loadConfigFile(file, tree.cwd))?.config : undefined;
    const folder = path.dirname(file ?? NAME);
    for (const plugin of config?.plugins ?? []) await takePlugin(tree, inFolder(folder, plugin));
    for (const plugin of flags.plugin ?? []) await takePlugin(tree, plugin);
    for (const named of referencesIn(config)) await takeReference(tree, inFolder(folder, named));
    // Whoever may say which rows are allowed needs no gate.
    const allowed = flags.marks ?? (config?.allow === undefined ? undefined : inFolder(folder, config.allow));
    // A whole path would be read from where it leads, not from the commit.
    if (allowed !== undefined && (path.isAbsolute(allowed) || !(await tree.take(allowed))))
      throw new InputError(allowed, `there are no such marks at ${ref}, and no others are trusted`);
    // Which texts are looked at is a rule like any other.
    if (flags.mapping !== undefined && (await tree.take(flags.mapping)) === false)
      throw new InputError(flags.mapping, `there is no such mapping at ${ref}, and no other is trusted`);
    const contamination = await Promise.all(
      (flags.contamination ?? []).map(async (named) => ((await tree.take(named)) ? named : path.resolve(cwd, named))),
    );
    return {
      cwd: tree.cwd,
      flags: { ...flags, ...(found && { config: file }), ...(flags.contamination && { contamination }) },
      tree,
      notes,
    };
  } catch (error) {
    tree.remove();
    throw error;
  }
}

/** Relative to the folder of the config file. */
const inFolder = (folder: string, named: string): string =>
  path.isAbsolute(named) || /^[a-z]+:/.test(named) ? named : path.join(folder, named);

/** Files that filters are to compare with. */
const referencesIn = (config: Config | undefined): string[] =>
  Object.values(config?.filters ?? {}).flatMap((options) => {
    const named = options === false ? undefined : options["references"];
    return Array.isArray(named) ? named.filter((each) => typeof each === "string") : [];
  });

async function takeReference(tree: TrustedTree, named: string): Promise<void> {
  if ((await tree.take(named)) === false)
    throw new InputError(named, `there is no such reference data at ${tree.ref}, and no other is trusted`);
}

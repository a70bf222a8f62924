import { readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ConfigError, InputError, OutputError, UsageError } from "../core/errors.ts";
import { stableStringify } from "../core/json.ts";
import { type Baseline, parseBaseline } from "../engine/gate/baseline.ts";
import { commitOf, fileAt, filesAt, rootOf } from "../engine/gate/git.ts";
import type { ResolvedConfig } from "../engine/resolve-config.ts";
import type { ConfigFlags } from "./flags.ts";
import type { ConfigPlace } from "./trusted-config.ts";

/** Flags that say what to compare with. */
export interface BaselineFlags {
  readonly baseline?: string;
  readonly baselineRef?: string;
  readonly updateBaseline?: boolean;
}

/** Where the baseline is, and its text if there is one to compare with. */
interface BaselinePlace {
  readonly file?: string;
  readonly text?: string;
  readonly where: string;
}

/** The baseline that flags and config name. @throws {UsageError} {InputError} when it is not there. */
export async function baselinePlace(
  flags: BaselineFlags,
  { gate }: ResolvedConfig,
  { tree, cwd: configCwd }: ConfigPlace<ConfigFlags>,
  cwd: string,
): Promise<BaselinePlace> {
  const configured = gate?.config.baseline?.file;
  // The config's folder, in the working tree: what a trusted commit has in its place lies as deep.
  const folder = gate === undefined ? cwd : path.resolve(cwd, path.relative(configCwd, path.resolve(gate.folder)));
  const named = flags.baseline ?? (configured === undefined ? undefined : path.resolve(folder, configured));
  if (named === undefined) {
    if (flags.updateBaseline || flags.baselineRef !== undefined)
      throw new UsageError("gate: name the baseline with --baseline FILE, or in the config as gate.baseline.file");
    return { where: "" };
  }
  const file = path.resolve(cwd, named);
  const where = path.relative(cwd, file);
  if (flags.updateBaseline) return { file, where };
  if (flags.baselineRef !== undefined) return { file, where, text: await textAt(cwd, file, flags.baselineRef) };
  if (tree !== undefined) {
    const inside = await tree.take(path.relative(cwd, file));
    if (inside === false)
      throw new InputError(where, `there is no such baseline at ${tree.ref}, and no other is trusted`);
    if (inside) return { file, where, text: readFileSync(path.join(tree.cwd, path.relative(cwd, file)), "utf8") };
  }
  try {
    return { file, where, text: readFileSync(file, "utf8") };
  } catch {
    throw new InputError(where, "there is no such baseline. --update-baseline writes it");
  }
}

async function textAt(cwd: string, file: string, ref: string): Promise<string> {
  const root = await rootOf(cwd);
  const commit = await commitOf(cwd, ref);
  const below = path.relative(root, file).split(path.sep).join("/");
  const [found] = await filesAt(root, commit, below);
  if (found !== below) throw new InputError(below, `there is no such baseline at ${ref}`);
  return (await fileAt(root, commit, below)).toString("utf8");
}

/** A baseline, or a `summary.json` with what the `run.json` beside it says of its making. @throws {ConfigError} */
export function readBaseline(text: string, where: string): Baseline {
  const baseline = parseBaseline(text, where);
  if (baseline.judgedBy !== undefined || path.basename(where) !== "summary.json") return baseline;
  try {
    const run = JSON.parse(readFileSync(path.join(path.dirname(where), "run.json"), "utf8")) as Record<string, unknown>;
    const { version, rules, lexicons, fingerprint } = run;
    return parseBaseline(
      JSON.stringify({ ...baseline, judgedBy: { version, rules, lexicons: lexicons ?? "", fingerprint } }),
      where,
    );
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    return baseline;
  }
}

/** The baseline in a file that a report compares with. @throws {InputError} {ConfigError} */
export function earlierFrom(file: string | undefined, cwd: string): { readonly baseline?: Baseline } {
  if (file === undefined) return {};
  let text: string;
  try {
    text = readFileSync(path.resolve(cwd, file), "utf8");
  } catch {
    throw new InputError(
      file,
      "there is no such baseline. gate --update-baseline writes one, and a summary.json is one",
    );
  }
  return { baseline: readBaseline(text, file) };
}

/** @throws {OutputError} */
export function writeBaseline(file: string, baseline: Baseline): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, `${stableStringify(baseline, 2)}\n`);
    renameSync(temporary, file);
  } catch (error) {
    throw new OutputError(`${file}: the baseline cannot be written (${(error as Error).message})`);
  }
}

import { accessSync, constants, existsSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { OutputError } from "../core/errors.ts";
import { assertUnclaimed, claimOutputFolder } from "./run-lock.ts";
import { describeWriteError } from "./write-error.ts";

/** What a run writes directly below its output folder. */
const OURS = [
  "kept",
  "rejected",
  "annotated",
  "repaired",
  "markers",
  "README.md",
  "audit.jsonl",
  "audit.parquet",
  "findings.parquet",
  "sample.jsonl",
  "report.html",
  "summary.json",
  "run.json",
];

/** What people make of a run's report: it holds for rows by what they say, and outlives the run. */
const THEIRS = ["marks.json"];

/** What there is of every run, ended or interrupted. */
const EVIDENCE = ["kept", "markers", "run.json"];
const isTemporary = (entry: string) => /^\..*\.tmp$/.test(entry);

/**
 * Makes the output folder ready.
 * @returns what gives the folder back when the run has ended.
 * @throws {OutputError} when another run writes to it, or it is not empty and `overwrite` was not asked, or holds things no run wrote.
 */
export async function prepareOutputFolder(out: string, overwrite: boolean): Promise<() => void> {
  let entries: string[];
  try {
    await mkdir(out, { recursive: true });
    entries = await readdir(out);
  } catch (error) {
    throw new OutputError(`${out}: cannot be used as the output folder${mayWrite(out)} (${(error as Error).message})`);
  }
  assertUnclaimed(out);
  if (entries.length === 0) return claimed(out);
  if (!overwrite)
    throw new OutputError(
      `${out}: the output folder is not empty. Give another one, or --overwrite to replace an earlier run`,
    );
  const foreign = entries.filter((entry) => !OURS.includes(entry) && !THEIRS.includes(entry) && !isTemporary(entry));
  if (foreign.length > 0)
    throw new OutputError(`${out}: holds ${foreign.slice(0, 3).join(", ")}, which no run wrote. Give another folder`);
  // A page of somebody's own may be called README.md too.
  if (!entries.some((entry) => EVIDENCE.includes(entry) || isTemporary(entry)))
    throw new OutputError(`${out}: holds nothing that tells of an earlier run. Give another folder`);
  for (const entry of entries.filter((each) => !THEIRS.includes(each)))
    await rm(path.join(out, entry), { recursive: true, force: true });
  return claimed(out);
}

function claimed(out: string): () => void {
  try {
    return claimOutputFolder(out);
  } catch (error) {
    throw describeWriteError(out, error);
  }
}

/** A folder that cannot be made below one that cannot be written is told of by its parent: the system may say something else. */
function mayWrite(out: string): string {
  let folder = path.resolve(out);
  while (!existsSync(folder) && path.dirname(folder) !== folder) folder = path.dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return "";
  } catch {
    return `, since ${path.relative("", folder) || "."} cannot be written to`;
  }
}

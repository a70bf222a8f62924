import { mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { OutputError } from "../core/errors.ts";

/** What a run writes directly below its output folder. */
const OURS = [
  "kept",
  "rejected",
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

/** What there is of every run, ended or interrupted. */
const EVIDENCE = ["kept", "markers", "run.json"];
const isTemporary = (entry: string) => /^\..*\.tmp$/.test(entry);

/**
 * Makes the output folder ready.
 * @throws {OutputError} when it is not empty and `overwrite` was not asked, or holds things no run wrote.
 */
export async function prepareOutputFolder(out: string, overwrite: boolean): Promise<void> {
  let entries: string[];
  try {
    await mkdir(out, { recursive: true });
    entries = await readdir(out);
  } catch (error) {
    throw new OutputError(`${out}: cannot be used as the output folder (${(error as Error).message})`);
  }
  if (entries.length === 0) return;
  if (!overwrite)
    throw new OutputError(
      `${out}: the output folder is not empty. Give another one, or --overwrite to replace an earlier run`,
    );
  const foreign = entries.filter((entry) => !OURS.includes(entry) && !isTemporary(entry));
  if (foreign.length > 0)
    throw new OutputError(`${out}: holds ${foreign.slice(0, 3).join(", ")}, which no run wrote. Give another folder`);
  // A page of somebody's own may be called README.md too.
  if (!entries.some((entry) => EVIDENCE.includes(entry) || isTemporary(entry)))
    throw new OutputError(`${out}: holds nothing that tells of an earlier run. Give another folder`);
  for (const entry of entries) await rm(path.join(out, entry), { recursive: true, force: true });
}

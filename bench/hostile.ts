/**
 * Opens every file of three public suites, each in a process of its own with limits of time and memory:
 * `SHISA_FILTER_DATA=… npm run bench -- hostile [--only parquet|arrow|json|made] [--verbose] [--write]`
 * `--write` puts the table into docs/formats.md. Anything but an answer or a clear refusal makes the exit code 1.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runChild } from "./hostile/child.ts";
import { faultsOfMessage } from "./hostile/message.ts";
import type { Opened } from "./hostile/open-file.ts";
import { type SuiteFile, suiteFiles } from "./hostile/suites.ts";
import { tableOf } from "./hostile/table.ts";
import { machine, machineLine } from "./machine.ts";

/** Generous: the largest file takes a second and holds a text of 1 GiB. */
const LIMITS = { seconds: 60, megabytes: 2600 };

const { values } = parseArgs({
  options: { only: { type: "string" }, verbose: { type: "boolean" }, write: { type: "boolean" } },
});
const data = process.env["SHISA_FILTER_DATA"];
if (data === undefined || !existsSync(data)) {
  console.log("skipped: SHISA_FILTER_DATA names no folder with the suites");
  process.exit(0);
}
const child = fileURLToPath(new URL("./hostile/open-file.js", import.meta.url));

/** A file and what became of it. */
export interface Result extends Opened {
  readonly file: SuiteFile;
  readonly peakMb: number;
  /** Whatever must not be: empty for a file that was answered as it should be. */
  readonly faults: readonly string[];
}

const perProcess = ({ suite }: SuiteFile) => (suite.startsWith("JSON") ? 60 : 1);

/** Opens files in one process, as many of them as it survives. */
async function openTogether(files: readonly SuiteFile[]): Promise<Result[]> {
  const ended = await runChild([child, JSON.stringify(files)], LIMITS);
  const answers = ended.stdout.split("\n").slice(0, -1);
  const opened = answers.map((line) => JSON.parse(line) as Opened);
  const died = ended.how !== "code" || ended.code !== 0;
  const message = `${ended.how} ${ended.code}: ${ended.stderr.slice(0, 300)}`;
  if (died) opened.splice(answers.length < files.length ? answers.length : -1, 1, { ...NOTHING, message });
  return opened.map((each, at) => ({
    ...each,
    file: files[at]!,
    peakMb: ended.peakMb,
    faults: faultsOf(files[at]!, each),
  }));
}

const NOTHING = { outcome: "crashed", rows: 0, setAside: 0, truth: "none" } as const;

function faultsOf(file: SuiteFile, opened: Opened): string[] {
  const faults: string[] = [];
  if (opened.outcome === "crashed") faults.push(`crashed: ${opened.message}`);
  if (opened.outcome === "refused") faults.push(...faultsOfMessage(opened.message, file.path));
  if (opened.truth === "differs") faults.push(`differs from the truth: ${opened.difference}`);
  const isSound = opened.outcome === "opens" && opened.setAside === 0;
  if (file.expected === "opens" && !isSound) faults.push(`is sound, but ${opened.message}`);
  if (file.expected === "fails" && isSound) faults.push("is damaged, but reads as sound");
  return faults;
}

const scratch = mkdtempSync(join(tmpdir(), "shisa-filter-hostile-"));
const results: Result[] = [];
try {
  const files = [...suiteFiles(data, scratch, values.only)];
  while (results.length < files.length) {
    const next = files.slice(results.length, results.length + perProcess(files[results.length]!));
    const opened = await openTogether(next);
    results.push(...opened);
    for (const { file, faults, ...each } of opened) {
      const line = `${each.outcome} ${each.rows} rows, ${each.setAside} set aside, truth ${each.truth}, ${each.peakMb} MB`;
      if (values.verbose) console.log(`${file.suite} ${file.name}: ${line}\n    ${each.message}`);
      for (const fault of faults) console.log(`FAULT ${file.suite} ${file.name}: ${fault}`);
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

const table = tableOf(results, machineLine(machine()));
console.log(table);
if (values.write) {
  const page = "docs/formats.md";
  const [before, rest] = readFileSync(page, "utf8").split(/(?<=<!-- hostile:begin -->\n)/);
  const after = rest?.slice(rest.indexOf("<!-- hostile:end -->"));
  if (after === undefined) throw new Error(`${page} has no place for the table`);
  writeFileSync(page, `${before}${table}\n${after}`);
}
process.exitCode = results.some(({ faults }) => faults.length > 0) ? 1 : 0;

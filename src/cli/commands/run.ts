import { OUTPUT_FORMATS } from "../../io/output-format.ts";
import type { RunFlags } from "../actions/run.ts";
import { choice } from "../choice.ts";
import type { AddCommand } from "../command.ts";
import {
  integer,
  withConfigFlags,
  withDisplayFlags,
  withEngineFlags,
  withTokenizerFlag,
  withUnmaskedFlag,
} from "../flags.ts";

const EXAMPLES = `
Examples:
  shisa-filter run shards/ -o out
  shisa-filter run 'shards/*.parquet' extra.jsonl -o out --preset ja -j 4
  shisa-filter run shards/ -o out --dry-run      every reject becomes a flag
  zcat big.jsonl.gz | shisa-filter run - -o out

In the output folder: kept/ and rejected/ with the rows as they were; why, in
audit.jsonl and audit.parquet (a record per row) and findings.parquet (a row per
finding); report.html to look at; sample.jsonl for show; summary.json and
run.json.`;

export const runCommand: AddCommand = (program, io, done) => {
  const command = program
    .command("run")
    .summary("write the rows that are fit, and why the others are not")
    .description(
      "Reads shards and writes kept and rejected rows, byte for byte, with an audit of\nevery finding. Exits 0 whatever it finds.",
    )
    .argument("<inputs...>", "files, globs, folders, or - for JSONL on stdin")
    .addHelpText("after", EXAMPLES)
    .optionsGroup("Output:")
    .requiredOption("-o, --out <folder>", "the output folder, new or empty")
    .addOption(choice("--to <format>", "write rows as", OUTPUT_FORMATS, { without: "as they were" }))
    .option("--annotate", "write all rows, with columns shisa_outcome and shisa_codes")
    .option("--fix", "mend what can be without loss; such rows go to repaired/")
    .option("--overwrite", "replace an earlier run's output")
    .option("--sample-size <n>", "rows in the sample for review (default: 2000)", integer(0, 1_000_000))
    .option("--seed <n>", "chooses that sample (default: 0)", integer(0, 0xffffffff))
    .option("--baseline <file>", "tell what changed since: a baseline, or an earlier summary.json")
    .option("--no-report", "do without report.html")
    .addOption(choice("--format <name>", "how the summary is shown", ["text", "json"], { set: true }));
  return withDisplayFlags(withEngineFlags(withConfigFlags(withTokenizerFlag(withUnmaskedFlag(command)))), {
    progress: true,
  }).action(async (inputs: string[], flags: RunFlags) => {
    const { runAction } = await import("../actions/run.ts");
    done(await runAction(inputs, flags, io));
  });
};

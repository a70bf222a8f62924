import type { GateFlags } from "../actions/gate.ts";
import { choice } from "../choice.ts";
import type { AddCommand } from "../command.ts";
import { integer, withConfigFlags, withDisplayFlags, withEngineFlags } from "../flags.ts";

const EXAMPLES = `
Examples:
  shisa-filter gate contributed/
  shisa-filter gate shards/ --baseline baseline.json --update-baseline
  shisa-filter gate shards/ --baseline baseline.json
  shisa-filter gate shards/ --trusted-ref main --changed-since main
  shisa-filter gate --from out --format markdown

Limits are in the config file, under "gate"; docs/gate.md has them all. Exit
codes: 0 passed, 1 a limit or check failed, 2 could not do the job.`;

export const gateCommand: AddCommand = (program, io, done) => {
  const command = program
    .command("gate")
    .summary("pass or fail: hold shards against limits")
    .description(
      "Reads shards as check does, and holds what it finds against the limits of\nthe config file: for CI, before a dataset is merged. Writes nothing but what\n--update-baseline, --audit and --report name.",
    )
    .argument("[inputs...]", "files, globs, folders, or - for JSONL on stdin")
    .addHelpText("after", EXAMPLES)
    .optionsGroup("Gate:")
    .option("--baseline <file>", "compare with this: a baseline, or the summary.json of a run")
    .option("--baseline-ref <ref>", "read the baseline as it is committed there")
    .option("--update-baseline", "write the baseline, instead of comparing with it")
    .option("--changed-since <ref>", "only files that git says have changed since then")
    .option(
      "--trusted-ref <ref>",
      "config, baseline, marks, plugins as committed there (default: the base of a pull request)",
    )
    .option("--no-trusted-ref", "config, baseline, marks and plugins as they are here")
    .option("--from <out>", "judge a finished run, from its output folder")
    .optionsGroup("Output:")
    .addOption(
      choice("--format <name>", "how it is told", ["text", "json", "markdown", "github", "sarif", "junit"], {
        set: true,
      }),
    )
    .option("--samples <n>", "rows shown (default: 10; of a gate that passes, 3)", integer(0, 1000))
    .option("--audit <file>", "also write the audit, as .jsonl or .parquet")
    .option("--report <file>", "also write a page with the verdict, as .html");
  return withDisplayFlags(withEngineFlags(withConfigFlags(command)), { progress: true }).action(
    async (inputs: string[], flags: GateFlags) => {
      const { gateAction } = await import("../actions/gate.ts");
      done(await gateAction(inputs, flags, io));
    },
  );
};

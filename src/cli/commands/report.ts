import type { ReportFlags } from "../actions/report.ts";
import { choice } from "../choice.ts";
import type { AddCommand } from "../command.ts";
import { integer, withDisplayFlags, withUnmaskedFlag } from "../flags.ts";

const EXAMPLES = `
Examples:
  shisa-filter report out
  shisa-filter report out --code SCR --sample 5
  shisa-filter report out --serve
  shisa-filter report out --format markdown > comment.md
  shisa-filter report out --ledger
  shisa-filter report out --format html -o report.html
  shisa-filter report out --for-contributor a.jsonl --lang ko
  shisa-filter check shards/ --format jsonl -q | shisa-filter report -`;

export const reportCommand: AddCommand = (program, io, done) => {
  const command = program
    .command("report")
    .summary("summarise an audit")
    .description("Summarises an audit: counts by code, source and role, and examples.")
    .argument("<audit>", "an output folder, an audit.jsonl, or - for one on stdin")
    .addHelpText("after", EXAMPLES)
    .optionsGroup("Output:")
    .addOption(
      choice("--format <name>", "how it is written", ["text", "html", "json", "markdown", "github", "sarif", "junit"], {
        set: true,
      }),
    )
    .option("-o, --output <file>", "the page to write, of html")
    .option("--serve", "serve the page with all rows to this machine, and keep marks")
    .option("--port <n>", "where to serve it (default: any that is free)", integer(1, 65_535))
    .option("--baseline <file>", "tell in the page what changed since: a baseline or summary.json")
    .option("--for-contributor <source>", "a page for whoever made this file, in Markdown")
    .addOption(choice("--lang <tag>", "the language of that page", ["en", "ja", "ko", "zh-TW"]))
    .optionsGroup("Contents:")
    .option("--ledger", "instead: what became of each source, of a run's folder")
    .option("--code <code>", "only this code or prefix")
    .option("--sample <n>", "examples of each reason (default: 2; with --code, 20)", integer(0, 100_000))
    .option("--seed <n>", "chooses the examples (default: 1)", integer(0));
  return withDisplayFlags(withUnmaskedFlag(command), { progress: false }).action(
    async (audit: string, flags: ReportFlags) => {
      const { reportAction } = await import("../actions/report.ts");
      done(await reportAction(audit, flags, io));
    },
  );
};

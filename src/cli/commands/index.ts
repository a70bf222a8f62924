import { Argument } from "commander";
import type { IndexFlags } from "../actions/index.ts";
import { choice } from "../choice.ts";
import type { AddCommand } from "../command.ts";
import { withConfigFlags, withDisplayFlags, withRunningFlags } from "../flags.ts";

const EXAMPLES = `
Examples:
  shisa-filter index build base/*.parquet -o base.index
  shisa-filter index build more.jsonl -o base.index --append
  shisa-filter index info base.index
  shisa-filter run contributed/ -o out --against base.index`;

export const indexCommand: AddCommand = (program, io, done) => {
  const command = program
    .command("index")
    .summary("remember the rows of a set, to find others' duplicates of them")
    .description(
      "build: reads shards and keeps what rows are compared by, and their texts, in a\nfolder for --against. info: says what is in such a folder.",
    )
    .addArgument(new Argument("<what>", "build or info").choices(["build", "info"]))
    .argument("<inputs...>", "files, globs, folders, or - for JSONL on stdin; for info the index")
    .addHelpText("after", EXAMPLES)
    .optionsGroup("Output:")
    .option("-o, --out <folder>", "the folder of the index (build)")
    .option("--append", "add to the index that is there (build)")
    .addOption(choice("--format <name>", "how it is told", ["text", "json"], { set: true }));
  return withDisplayFlags(withRunningFlags(withConfigFlags(command)), { progress: true }).action(
    async (what: "build" | "info", inputs: string[], flags: IndexFlags) => {
      const { indexAction } = await import("../actions/index.ts");
      done(await indexAction(what, inputs, flags, io));
    },
  );
};

import type { DiffFormatName } from "../../report/diff/formats.ts";
import type { DiffFlags } from "../actions/diff.ts";
import { choice } from "../choice.ts";
import type { AddCommand } from "../command.ts";
import { integer, withDisplayFlags, withShapeFlags, withUnmaskedFlag } from "../flags.ts";

const FORMATS: readonly [DiffFormatName, ...DiffFormatName[]] = ["text", "json", "markdown"];

const EXAMPLES = `
Examples:
  shisa-filter diff out-1 out-2                  what another version or
                                                 setting has changed
  shisa-filter diff out-1 out-2 --format markdown
  shisa-filter diff v1/ v2/                      two versions of a data set
  shisa-filter diff 'v1/*.parquet' v2.jsonl --id-column uuid`;

export const diffCommand: AddCommand = (program, io, done) => {
  const command = program
    .command("diff")
    .summary("compare two runs, or two versions of a data set")
    .description(
      "Of two output folders: rows newly rejected and newly kept, by reason and\nsource. Of two versions of a data set: rows added, removed and changed. Rows are\nmatched by what they say, wherever they stand.",
    )
    .argument("<old>", "an output folder; or a file, a glob or a folder of shards")
    .argument("<new>", "the same, to compare with it")
    .addHelpText("after", EXAMPLES)
    .optionsGroup("Output:")
    .addOption(choice("--format <name>", "how it is told", FORMATS, { set: true }))
    .option("--samples <n>", "rows shown of each kind of change (default: 2)", integer(0, 1000));
  return withDisplayFlags(withShapeFlags(withUnmaskedFlag(command)), { progress: false }).action(
    async (old: string, new_: string, flags: DiffFlags) => {
      const { diffAction } = await import("../actions/diff.ts");
      done(await diffAction(old, new_, flags, io));
    },
  );
};

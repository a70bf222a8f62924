import type { ExplainFormat } from "../../report/explain.ts";
import type { ExplainFlags } from "../actions/explain.ts";
import { choice } from "../choice.ts";
import type { AddCommand } from "../command.ts";
import { withDisplayFlags, withPluginFlags } from "../flags.ts";

const FORMATS: readonly [ExplainFormat, ...ExplainFormat[]] = ["text", "json", "markdown"];

const EXAMPLES = `
Examples:
  shisa-filter explain SCR001
  shisa-filter explain mixed-script --format json
  shisa-filter explain --all --format markdown`;

export const explainCommand: AddCommand = (program, io, done) => {
  const command = program
    .command("explain")
    .summary("say what a code or filter means, why it matters, what to do")
    .description("Explains a code (SCR001), a family (SCR) or a filter (mixed-script).")
    .argument("[word]", "a code, family or filter")
    .addHelpText("after", EXAMPLES)
    .optionsGroup("Output:")
    .option("--all", "explain everything")
    .addOption(choice("--format <name>", "how it is written", FORMATS, { set: true }));
  return withDisplayFlags(withPluginFlags(command), { progress: false }).action(
    async (word: string | undefined, flags: ExplainFlags) => {
      const { explainAction } = await import("../actions/explain.ts");
      done(await explainAction(word, flags, io));
    },
  );
};

import type { ShowFlags } from "../actions/show.ts";
import type { AddCommand } from "../command.ts";
import { integer, SHOWN, withDisplayFlags, withUnmaskedFlag } from "../flags.ts";

const EXAMPLES = `
Examples:
  shisa-filter show out                    rejected rows
  shisa-filter show out --code SCR001 -n 5
  shisa-filter show out --kept --seed 7    other kept rows than with seed 1`;

export const showCommand: AddCommand = (program, io, done) => {
  const command = program
    .command("show")
    .summary("look at some rows of a run")
    .description(
      "Shows a random, seeded choice of rows of an output folder: rejected ones, those\nwith a code, or kept ones. The same seed shows the same rows.",
    )
    .argument("<out>", "the output folder of a run")
    .addHelpText("after", EXAMPLES)
    .optionsGroup("Rows:")
    .option("--code <code>", "rows with this code or prefix")
    .option("--kept", "kept rows without a finding")
    .option("--borderline", "kept rows with a flag or a near miss")
    .option("-n, --number <n>", `how many (default: ${SHOWN})`, integer(1, 100_000))
    .option("--seed <n>", "chooses the rows (default: 1)", integer(0));
  return withDisplayFlags(withUnmaskedFlag(command), { progress: false }).action(
    async (out: string, flags: ShowFlags) => {
      const { showAction } = await import("../actions/show.ts");
      done(await showAction(out, flags, io));
    },
  );
};

import type { WhatIfFormatName } from "../../report/whatif/formats.ts";
import type { WhatIfFlags } from "../actions/whatif.ts";
import { choice } from "../choice.ts";
import type { AddCommand } from "../command.ts";
import { each, integer, withDisplayFlags, withUnmaskedFlag } from "../flags.ts";

const FORMATS: readonly [WhatIfFormatName, ...WhatIfFormatName[]] = ["text", "json", "markdown"];

const EXAMPLES = `
Examples:
  shisa-filter whatif out --set SCR001.limit=4
  shisa-filter whatif out --set mixed-script.spliceLimit=4
  shisa-filter whatif out --set SCR001.limit=2 --set DUP002.limit=0.9

A limit can be tried as far as scores were recorded: at and beyond the limit of
the run, and near misses a little short of it. What is not known is said.`;

export const whatifCommand: AddCommand = (program, io, done) => {
  const command = program
    .command("whatif")
    .summary("tell what another limit would have done, without a run")
    .description(
      "Reads the scores in a run's audit and the histograms of its summary, and tells\nwhich rows another limit would reject or keep, by reason and source.",
    )
    .argument("<out>", "the output folder of a run")
    .addHelpText("after", EXAMPLES)
    .optionsGroup("Limits:")
    .requiredOption("--set <filter.option=value>", "another limit; also CODE.limit=value (repeatable)", each)
    .optionsGroup("Output:")
    .addOption(choice("--format <name>", "how it is told", FORMATS, { set: true }))
    .option("--samples <n>", "rows shown of each kind of change (default: 2)", integer(0, 1000));
  return withDisplayFlags(withUnmaskedFlag(command), { progress: false }).action(
    async (out: string, flags: WhatIfFlags) => {
      const { whatifAction } = await import("../actions/whatif.ts");
      done(await whatifAction(out, flags, io));
    },
  );
};

import { InvalidArgumentError } from "commander";
import type { CalibrateFlags } from "../actions/calibrate.ts";
import { choice } from "../choice.ts";
import type { AddCommand } from "../command.ts";
import { withDisplayFlags } from "../flags.ts";

const EXAMPLES = `
Examples:
  shisa-filter calibrate out marks.json
  shisa-filter calibrate out marks.json --precision 0.99
  shisa-filter run shards/ -o out-2 --marks marks.json

Marks are made in report.html and exported there.`;

export const calibrateCommand: AddCommand = (program, io, done) => {
  const command = program
    .command("calibrate")
    .summary("propose limits by what a person marked")
    .description(
      "Reads the marks of a report, tells the precision of each reason with its 95 %\ninterval, and proposes the change of the config that reaches the precision wanted.",
    )
    .argument("<audit>", "an output folder, or an audit.jsonl")
    .argument("<marks>", "the marks.json that the report exported")
    .addHelpText("after", EXAMPLES)
    .optionsGroup("Output:")
    .option("--precision <ratio>", "the precision wanted, from 0 to 1 (default: 0.97)", ratio)
    .addOption(choice("--format <name>", "how it is told", ["text", "json"], { set: true }));
  return withDisplayFlags(command, { progress: false }).action(
    async (audit: string, marks: string, flags: CalibrateFlags) => {
      const { calibrateAction } = await import("../actions/calibrate.ts");
      done(await calibrateAction(audit, marks, flags, io));
    },
  );
};

function ratio(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= 1)) throw new InvalidArgumentError("It must be a number above 0, at most 1.");
  return number;
}

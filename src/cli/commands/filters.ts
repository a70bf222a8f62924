import type { FiltersFlags } from "../actions/filters.ts";
import { choice } from "../choice.ts";
import type { AddCommand } from "../command.ts";
import { withPluginFlags } from "../flags.ts";

const EXAMPLES = `
Example:
  shisa-filter filters --plugin ./filters/brand.mjs`;

export const filtersCommand: AddCommand = (program, io, done) => {
  const command = program
    .command("filters")
    .summary("list the filters and their codes")
    .description(
      "Lists the filters: id, codes, kind (sample: a row by itself; corpus: a row among\nthe others), what each is for, and what `run --fix` mends.",
    )
    .addHelpText("after", EXAMPLES)
    .optionsGroup("Output:")
    .addOption(choice("--format <name>", "how it is written", ["text", "json"], { set: true }));
  return withPluginFlags(command).action(async (flags: FiltersFlags) => {
    const { filtersAction } = await import("../actions/filters.ts");
    done(await filtersAction(flags, io));
  });
};

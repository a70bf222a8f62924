import type { ConfigCommandFlags } from "../actions/config.ts";
import type { AddCommand } from "../command.ts";
import { withConfigFlags } from "../flags.ts";

const EXAMPLES = `
Examples:
  shisa-filter config --preset dpo --show-origin
  shisa-filter config --schema > shisa-filter.schema.json`;

export const configCommand: AddCommand = (program, io, done) => {
  const command = program
    .command("config")
    .summary("show the settled configuration")
    .description("Shows the configuration that run and check would settle on here, in the form of\na config file.")
    .addHelpText("after", EXAMPLES)
    .optionsGroup("Output:")
    .option("--schema", "the JSON Schema of shisa-filter.json")
    .option("--show-origin", "where each value came from");
  return withConfigFlags(command).action(async (flags: ConfigCommandFlags) => {
    const { configAction } = await import("../actions/config.ts");
    done(await configAction(flags, io));
  });
};

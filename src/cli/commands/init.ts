import type { InitFlags } from "../actions/init.ts";
import type { AddCommand } from "../command.ts";
import { withDisplayFlags, withRunningFlags } from "../flags.ts";

const EXAMPLES = `
Examples:
  shisa-filter init shards/
  shisa-filter init 'data/**/*.parquet' -c configs/shisa-filter.json`;

export const initCommand: AddCommand = (program, io, done) => {
  const command = program
    .command("init")
    .summary("look at data, and write a config with a gate for it")
    .description(
      "Reads shards, tells what it found (shapes, languages, roles, sizes), and writes\na commented config, with a gate whose limits are a little above today's values.",
    )
    .argument("<inputs...>", "files, globs, folders")
    .addHelpText("after", EXAMPLES)
    .optionsGroup("Output:")
    .option("-c, --config <file>", "the config file to write (default: shisa-filter.json)")
    .option("--force", "replace the file that is there");
  return withDisplayFlags(withRunningFlags(command), { progress: true }).action(
    async (inputs: string[], flags: InitFlags) => {
      const { initAction } = await import("../actions/init.ts");
      done(await initAction(inputs, flags, io));
    },
  );
};

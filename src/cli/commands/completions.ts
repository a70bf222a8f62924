import { Argument } from "commander";
import type { Shell } from "../actions/completions.ts";
import type { AddCommand } from "../command.ts";

const EXAMPLES = `
Examples:
  source <(shisa-filter completions bash)     now, or in ~/.bashrc
  source <(shisa-filter completions zsh)      in ~/.zshrc, after compinit
  shisa-filter completions fish > ~/.config/fish/completions/shisa-filter.fish`;

export const completionsCommand: AddCommand = (program, io, done) =>
  program
    .command("completions")
    .summary("let a shell complete commands, flags and their values")
    .description("Writes a script that makes a shell complete commands, flags and their values.")
    .addArgument(new Argument("<shell>", "the shell").choices(["bash", "zsh", "fish"]))
    .addHelpText("after", EXAMPLES)
    .action(async (shell: Shell) => {
      const { completionsAction } = await import("../actions/completions.ts");
      done(await completionsAction(shell, program, io));
    });

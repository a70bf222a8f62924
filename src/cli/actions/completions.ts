import type { Command } from "commander";
import { FILTERS } from "../../filters/index.ts";
import { PRESETS } from "../../filters/presets.ts";
import { SHAPES } from "../../io/shapes/spec.ts";
import { reasonsByCode } from "../../report/explain.ts";
import { familyOf } from "../../report/summary.ts";
import { bashCompletions } from "../completions/bash.ts";
import { fishCompletions } from "../completions/fish.ts";
import { completedCommands } from "../completions/model.ts";
import { zshCompletions } from "../completions/zsh.ts";
import { type CliIo, type ExitCode, write } from "../io.ts";

const SHELLS = { bash: bashCompletions, zsh: zshCompletions, fish: fishCompletions };
export type Shell = keyof typeof SHELLS;

export async function completionsAction(shell: Shell, program: Command, { stdout }: CliIo): Promise<ExitCode> {
  const codes = [...reasonsByCode(FILTERS).keys()].sort();
  const words = [...new Set(codes.map(familyOf)), ...codes];
  const commands = completedCommands(program, {
    "--preset": Object.keys(PRESETS),
    "--shape": SHAPES,
    ...{ "--code": words, "--select": words, "--ignore": words },
    "explain <word>": [...words, ...FILTERS.map(({ id }) => id)],
  });
  await write(stdout, SHELLS[shell](commands));
  return 0;
}

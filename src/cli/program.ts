import { Command, Option } from "commander";
import { VERSION } from "../version.ts";
import type { AddCommand } from "./command.ts";
import { calibrateCommand } from "./commands/calibrate.ts";
import { checkCommand } from "./commands/check.ts";
import { completionsCommand } from "./commands/completions.ts";
import { configCommand } from "./commands/config.ts";
import { diffCommand } from "./commands/diff.ts";
import { explainCommand } from "./commands/explain.ts";
import { filtersCommand } from "./commands/filters.ts";
import { gateCommand } from "./commands/gate.ts";
import { indexCommand } from "./commands/index.ts";
import { initCommand } from "./commands/init.ts";
import { reportCommand } from "./commands/report.ts";
import { runCommand } from "./commands/run.ts";
import { showCommand } from "./commands/show.ts";
import { whatifCommand } from "./commands/whatif.ts";
import type { CliIo, ExitCode } from "./io.ts";

const COMMANDS: readonly AddCommand[] = [
  runCommand,
  checkCommand,
  gateCommand,
  indexCommand,
  showCommand,
  reportCommand,
  diffCommand,
  whatifCommand,
  calibrateCommand,
  explainCommand,
  filtersCommand,
  configCommand,
  initCommand,
  completionsCommand,
];

const EXAMPLES = `
Examples:
  shisa-filter check shards/                   what is wrong, and where
  shisa-filter run 'shards/*.parquet' -o out   the rows that are fit, and why
                                               the others are not
  shisa-filter gate contributed/               pass or fail, for CI
  shisa-filter show out --code SCR001 -n 20    look at some of them
  shisa-filter explain SCR001                  what a code means

Findings and data go to stdout; progress, notes and errors to stderr.
Exit codes: 0 done, whatever was found; 1 a gate failed; 2 could not do the job;
130 interrupted.`;

const debugOption = () => new Option("--debug", "show the stack of an error").helpGroup("Options:");

/** Help wider than this is hard to read; a narrow terminal gets what it can show. */
const HELP_COLUMNS = 80;

/** The whole command line. `text` receives help and version, for stdout or (help after a mistake) stderr. */
export function createProgram(
  io: CliIo,
  done: (code: ExitCode) => void,
  text: (stream: "stdout" | "stderr", text: string) => void,
): Command {
  const helpWidth = (columns: number | undefined) => Math.min(HELP_COLUMNS, columns || HELP_COLUMNS);
  const program = new Command("shisa-filter")
    .description("Decides which rows of an LLM training set are fit to train on, and explains\nevery rejection.")
    .version(VERSION, "-V, --version", "show the version")
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", "show the help of a command")
    .addOption(debugOption())
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp({ minWidthToWrap: 20 })
    .configureOutput({
      writeOut: (written) => text("stdout", written),
      writeErr: (written) => text("stderr", written),
      // Told once, in our own form, by `failureOf`.
      outputError: () => {},
      getOutHelpWidth: () => helpWidth(io.stdout.columns),
      getErrHelpWidth: () => helpWidth(io.stderr.columns),
    })
    .addHelpText("after", EXAMPLES);
  for (const add of COMMANDS) add(program, io, done).addOption(debugOption());
  return program;
}

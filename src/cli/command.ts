import type { Command } from "commander";
import type { CliIo, ExitCode } from "./io.ts";

/** Adds one command. Only its flags are made then; what it does is imported when it is called, so that help is quick. */
export type AddCommand = (program: Command, io: CliIo, done: (code: ExitCode) => void) => Command;

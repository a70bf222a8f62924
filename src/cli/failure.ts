import { CommanderError } from "commander";
import { AbortedError, ShisaFilterError } from "../core/errors.ts";
import { visible } from "../report/visible.ts";
import { type ExitCode, isBrokenPipe } from "./io.ts";

/** How a command ended other than well: what to tell, a line each, and the exit code. */
export interface Failure {
  readonly code: ExitCode;
  readonly lines: readonly string[];
}

/** Judges whatever `command` threw. Text from outside is made safe to print. */
export function failureOf(
  error: unknown,
  { signal, debug, command }: { readonly signal: AbortSignal; readonly debug: boolean; readonly command: string },
): Failure {
  // A reader that has seen enough is no error.
  if (isBrokenPipe(error)) return { code: 0, lines: [] };
  if (signal.aborted && (error instanceof AbortedError || error === signal.reason))
    return { code: 130, lines: [said(error)] };
  if (error instanceof CommanderError) return usageFailure(error, debug, command);
  if (error instanceof ShisaFilterError) return known(error.code, error.message, error, debug);
  if (isSystemError(error)) return known("SF_SYSTEM", error.message, error, debug);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    code: 2,
    lines: [
      ...stackLines(`internal error: ${stack}`),
      "This is a bug in shisa-filter. Please report it with the command and, if you may, the row.",
    ],
  };
}

/** A run that had begun says how much is done. */
const said = (error: unknown): string =>
  error instanceof AbortedError && error.message.startsWith("interrupted:") ? error.message : "interrupted";

/** One line, and the stack only where it was asked for. */
function known(code: string, message: string, error: unknown, debug: boolean): Failure {
  const line = `error[${code}]: ${visible(message.replace(/\s*\n\s*/g, " "))}`;
  return { code: 2, lines: debug ? [line, ...stackLines((error as Error).stack ?? "")] : [line] };
}

const stackLines = (stack: string) => stack.split("\n").map(visible);

/** Help and version come as errors too, and have been shown. */
function usageFailure(error: CommanderError, debug: boolean, command: string): Failure {
  if (error.exitCode === 0) return { code: 0, lines: [] };
  if (error.code === "commander.help") return { code: 2, lines: [] };
  const [text, meant] = error.message.replace(/^error: /, "").split("\n(Did you mean ");
  const sentence = text!.replace(/\.$/, "");
  if (meant !== undefined) return known("SF_USAGE", `${sentence}. Did you mean ${meant.slice(0, -1)}`, error, debug);
  if (error.code === "commander.invalidArgument") return known("SF_USAGE", sentence, error, debug);
  const how = error.code === "commander.unknownCommand" ? "lists the commands" : "shows how it is used";
  return known("SF_USAGE", `${sentence}. ${command} --help ${how}`, error, debug);
}

/** What the operating system refuses (a folder that may not be read, a full disk) is no bug. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "syscall" in error && typeof (error as NodeJS.ErrnoException).code === "string";

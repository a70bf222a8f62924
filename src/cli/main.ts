import { CommanderError } from "commander";
import { failureOf } from "./failure.ts";
import { type CliIo, type ExitCode, isBrokenPipe, write } from "./io.ts";
import { createProgram } from "./program.ts";

/** Runs one command line and returns its exit code; never exits, never throws. */
export async function main(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  const { stdout, stderr, signal } = io;
  let code: ExitCode = 0;
  const helps: { readonly stream: "stdout" | "stderr"; readonly text: string }[] = [];
  const program = createProgram(
    io,
    (given) => {
      code = given;
    },
    (stream, text) => helps.push({ stream, text }),
  );
  const names = program.commands.map((command) => command.name());
  try {
    try {
      await program.parseAsync(wordsOf(argv, names), { from: "user" });
    } finally {
      for (const { stream, text } of helps) await write(stream === "stdout" ? stdout : stderr, text);
    }
    return code;
  } catch (error) {
    const name = argv.find((word) => names.includes(word));
    const command = name === undefined ? "shisa-filter" : `shisa-filter ${name}`;
    const failure = failureOf(error, { signal, debug: argv.includes("--debug"), command });
    const shown = argv.includes("--unmasked") ? failure.lines : await masked(error, failure.lines);
    try {
      await write(stderr, shown.map((line) => `${line}\n`).join(""));
    } catch (unsaid) {
      if (!isBrokenPipe(unsaid)) return 2;
    }
    return failure.code;
  }
}

/** An error may quote a row. One about the command line quotes what was typed, and must not wait for the text layer. */
async function masked(error: unknown, lines: readonly string[]): Promise<readonly string[]> {
  if (error instanceof CommanderError || lines.length === 0) return lines;
  const { maskText } = await import("../text/private/mask.ts");
  return lines.map(maskText);
}

/** `help nonsense` is an unknown command like any other; the parser would show the general help. */
const wordsOf = (argv: readonly string[], names: readonly string[]): readonly string[] =>
  argv[0] === "help" && argv[1] !== undefined && ![...names, "help"].includes(argv[1]) ? argv.slice(1) : argv;

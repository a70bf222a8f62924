import type { Command } from "commander";
import { choicesOf } from "../choice.ts";

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** What its first argument may be; null: a file. */
  readonly words: readonly string[] | null;
}

export interface CompletedOption {
  readonly long: string;
  readonly short: string | null;
  readonly summary: string;
  /** What may follow: words, a file, or nothing. */
  readonly value: readonly string[] | "file" | "any" | null;
}

/** Words that flags take and that only the filters know, by the flag. */
export type KnownWords = Readonly<Record<string, readonly string[]>>;

/** Placeholders of values that are files or folders. */
const FILES = new Set(["file", "files...", "folder", "input", "module", "out"]);

/** What there is to complete, from the commands themselves. */
export function completedCommands(program: Command, known: KnownWords): CompletedCommand[] {
  const commands = program.commands.map((command): CompletedCommand => {
    const [argument] = command.registeredArguments;
    return {
      name: command.name(),
      summary: command.summary(),
      words: argument?.argChoices ?? known[`${command.name()} <${argument?.name()}>`] ?? null,
      options: [
        ...command.options.map((option) => ({
          long: option.long!,
          short: option.short ?? null,
          summary: option.description,
          value: valueTaken(option.flags, choicesOf(option) ?? known[option.long!]),
        })),
        { long: "--help", short: "-h", summary: "show this help", value: null },
      ],
    };
  });
  const names = commands.map(({ name }) => name);
  return [...commands, { name: "help", summary: "show the help of a command", words: names, options: [] }];
}

function valueTaken(flags: string, words: readonly string[] | undefined): CompletedOption["value"] {
  const placeholder = /[<[](.+)[>\]]$/.exec(flags)?.[1];
  if (placeholder === undefined) return null;
  return words ?? (FILES.has(placeholder) ? "file" : "any");
}

import type { CompletedCommand } from "./model.ts";

const quoted = (text: string) => `'${text.replace(/[\\']/g, (character) => `\\${character}`)}'`;

/** Lines of fish's \`complete\`. */
export function fishCompletions(commands: readonly CompletedCommand[]): string {
  const lines = ["# Completions of shisa-filter for fish:  shisa-filter completions fish | source"];
  for (const { name, summary } of commands)
    lines.push(`complete -c shisa-filter -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`);
  for (const { name, options, words } of commands) {
    const begin = `complete -c shisa-filter -n '__fish_seen_subcommand_from ${name}'`;
    if (words !== null) lines.push(`${begin} -f -a ${quoted(words.join(" "))}`);
    for (const { long, short, summary: told, value } of options) {
      const after =
        value === null ? "" : value === "file" ? " -r" : value === "any" ? " -x" : ` -x -a ${quoted(value.join(" "))}`;
      const shortly = short === null ? "" : ` -s ${short.slice(1)}`;
      lines.push(`${begin} -l ${long.slice(2)}${shortly}${after} -d ${quoted(told)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

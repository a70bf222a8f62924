/** The commands of the story, in their order, as the page shows them. */
export const COMMANDS = {
  init: ["init", "data/"],
  run: ["run", "contributed/", "-o", "out"],
  gate: ["gate", "--from", "out"],
  contributor: ["report", "out", "--for-contributor", "contributed/partner-b.jsonl", "--lang", "ko"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type CommandName = keyof typeof COMMANDS;

/** What each of them printed, and how it ended. */
export type Outputs = Readonly<Record<CommandName, { readonly stdout: string; readonly exitCode: number }>>;

export const commandLine = (name: CommandName): string => `npx shisa-filter ${COMMANDS[name].join(" ")}`;

import { readdirSync } from "node:fs";
import { sampleOf } from "../../src/core/example.ts";
import type { Role, Sample } from "../../src/core/sample.ts";
import { DATA_FOLDER, type DataRow as Row } from "./data.ts";

/** The rows of JSON Lines. */
export const linesOf = (text: string): Row[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/** The names of all sets of some folders. */
export const setsIn = (folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(`${DATA_FOLDER}/${folder}`)
      .filter((name) => name.endsWith(".jsonl.gz"))
      .map((name) => `${folder}/${name}`),
  );

type Turns = readonly (readonly [Role, string])[];

/** A sample of turns. Marks of expected spans would be read as such. */
export const sampleOfTurns = (turns: Turns): Sample =>
  sampleOf(turns.map(([role, text]) => ({ role, text: text.replace(/[⟦⟧]/g, " ") }))).sample;

const ROLES: Readonly<Record<string, Role>> = {
  human: "user",
  gpt: "assistant",
  system: "system",
  user: "user",
  assistant: "assistant",
};

/** The samples of a row of any set: a chat, a prompt and its answer, or each of its texts alone. */
export function samplesOf(row: Row): Sample[] {
  const chat = row.messages ?? row.conversations;
  if (chat !== undefined)
    return [
      sampleOfTurns(
        chat.map((turn: Row) => [ROLES[turn.role ?? turn.from] ?? "user", turn.content ?? turn.value ?? ""]),
      ),
    ];
  if (typeof row.output === "string")
    return [
      sampleOfTurns([
        ["user", `${row.instruction}\n${row.input ?? ""}`],
        ["assistant", row.output],
      ]),
    ];
  if (typeof row.completion === "string")
    return [
      sampleOfTurns([
        ["user", row.prompt],
        ["assistant", row.completion],
      ]),
    ];
  if (typeof row.chatgpt_response === "string")
    return [
      sampleOfTurns([
        ["user", row.user_query],
        ["assistant", row.chatgpt_response],
      ]),
    ];
  if (typeof row.chosen === "string")
    return [
      sampleOfTurns([
        ["prompt", row.prompt],
        ["chosen", row.chosen],
      ]),
    ];
  return Object.values(row)
    .filter((value): value is string => typeof value === "string" && value.length > 3)
    .map((text) => sampleOfTurns([["text", text]]));
}

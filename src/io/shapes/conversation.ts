import { excerptOf } from "../../core/span.ts";
import { type Draft, typeName } from "./draft.ts";
import { addIssue } from "./issues.ts";
import { parsedJson } from "./json-text.ts";
import { ROLE_UNITS, readTurn, type TurnPath, turnPath } from "./turn.ts";

/** Turn paths beyond this are made anew for each row, so that one endless conversation does not stay in memory. */
const CACHED_TURNS = 1024;

/** Makes `column[i]` paths, each once per file. */
export function turnPaths(column: string): (index: number) => TurnPath {
  const made: TurnPath[] = [];
  return (index) => {
    const known = made[index];
    if (known !== undefined) return known;
    const path = turnPath(`${column}[${index}]`);
    if (index === made.length && index < CACHED_TURNS) made.push(path);
    return path;
  };
}

/** The different role names of the draft's turns from `first` on, as the row spells them, at most eight. */
function roleNames(draft: Draft, first: number): string {
  const names = new Set<string>();
  for (let i = first; i < draft.meta.turns.length && names.size < 8; i++) {
    const { rawRole } = draft.meta.turns[i]!;
    names.add(excerptOf(rawRole, 0, rawRole.length, ROLE_UNITS));
  }
  return [...names].join(", ");
}

/** Records that nothing in a conversation is trained on. */
export function addNoTrainedTurn(draft: Draft, path: string, first: number): void {
  addIssue(draft, "noTrainedTurn", { path, turns: draft.meta.turns.length - first, roles: roleNames(draft, first) });
}

/**
 * Reads a column that holds a conversation: a list of turns, or the JSON text of one.
 * @param answers whether it is expected to have a turn to train on.
 */
export function readConversation(
  draft: Draft,
  value: unknown,
  column: string,
  paths: (index: number) => TurnPath,
  answers: boolean,
): void {
  const list = typeof value === "string" ? parsedJson(value) : value;
  if (!Array.isArray(list)) {
    if (value === undefined) addIssue(draft, "missingColumn", { column });
    else if (value === null) addIssue(draft, "nullText", { path: column });
    else if (typeof value === "string" && typeof list !== "object") addIssue(draft, "badJsonString", { path: column });
    else addIssue(draft, "wrongType", { path: column, type: typeName(list) });
    return;
  }
  const first = draft.meta.turns.length;
  let trained = false;
  for (let i = 0; i < list.length; i++) {
    if (readTurn(draft, list[i], paths(i), undefined, answers)) trained = true;
  }
  if (answers && !trained) addNoTrainedTurn(draft, column, first);
}

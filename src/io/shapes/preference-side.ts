import type { Role } from "../../core/sample.ts";
import { addText, addTurn, type Draft, isRecord } from "./draft.ts";
import { hhPath, hhTurns } from "./hh.ts";
import { jsonText, looksLikeJsonList, parsedJson } from "./json-text.ts";
import { roleOf } from "./roles.ts";
import { contentOf, rawRoleOf, readTurn, type TurnPath, turnPath } from "./turn.ts";

/** One turn of a prompt, chosen or rejected column, not yet read. */
export interface SideTurn {
  readonly path: TurnPath;
  /** What the turn means in its dialogue; undefined where no alias knows its role. */
  readonly role: Role | undefined;
  /** A turn object; or, where `text` is set, unused. */
  readonly value: unknown;
  /** Set for a turn that is a bare text. */
  readonly text: string | undefined;
  readonly rawRole: string;
}

const bare = (path: string, role: Role, rawRole: string, text: string): SideTurn => ({
  path: turnPath(path),
  role,
  value: undefined,
  text,
  rawRole,
});

function keyed(value: unknown, path: TurnPath): SideTurn {
  const rawRole = rawRoleOf(value);
  return {
    path,
    role: rawRole === undefined ? undefined : roleOf(rawRole),
    value,
    text: undefined,
    rawRole: rawRole ?? "",
  };
}

/** The turns of an HH string; in a prompt, a last `Assistant:` without text is the cue for the answer, and no turn. */
function hhSide(text: string, column: string, isPrompt: boolean): readonly SideTurn[] | undefined {
  const found = hhTurns(text);
  if (found === undefined) return undefined;
  const turns: SideTurn[] = [];
  for (let i = 0; i < found.length; i++) {
    const { start, end, speaker } = found[i]!;
    if (isPrompt && i === found.length - 1 && start === end && speaker === "Assistant") break;
    turns.push(bare(hhPath(column, i), speaker === "Human" ? "user" : "assistant", speaker, text.slice(start, end)));
  }
  return turns;
}

/**
 * The turns of one column of a pair: a list of turns, the JSON text of one, a single turn, an HH dialogue in one
 * string, or a plain text, which is one turn of role `plain`. Undefined for what is none of these.
 */
export function sideTurns(
  value: unknown,
  column: string,
  paths: (index: number) => TurnPath,
  plain: Role,
): readonly SideTurn[] | undefined {
  if (typeof value === "string") {
    const list = looksLikeJsonList(value) ? parsedJson(value) : undefined;
    if (Array.isArray(list) && rawRoleOf(list[0]) !== undefined) return list.map((turn, i) => keyed(turn, paths(i)));
    return hhSide(value, column, plain === "user") ?? [bare(column, plain, column, value)];
  }
  if (Array.isArray(value)) return value.map((turn, i) => keyed(turn, paths(i)));
  return rawRoleOf(value) === undefined ? undefined : [keyed(value, turnPath(column))];
}

/** The place of the answer: the last assistant turn, or -1. */
export const answerOf = (turns: readonly SideTurn[]): number => turns.findLastIndex(({ role }) => role === "assistant");

/** True for a turn that says more than its content. */
const saysMore = ({ value }: SideTurn) =>
  isRecord(value) && MORE.some((key) => value[key] !== undefined && value[key] !== null);

const MORE = ["tool_calls", "function_call", "reasoning_content", "reasoning", "thinking"] as const;

/** True where two turns say the same in the same role, whichever columns they are in. */
export function sameTurn(a: SideTurn, b: SideTurn): boolean {
  if (a.role !== b.role || (a.role === undefined && a.rawRole !== b.rawRole)) return false;
  const [x, y] = [a.text ?? contentOf(a.value), b.text ?? contentOf(b.value)];
  if (typeof x === "string" || typeof y === "string") {
    if (x !== y) return false;
    if (!saysMore(a) && !saysMore(b)) return true;
  }
  const json = jsonText(a.value);
  return json !== undefined && json === jsonText(b.value);
}

/** Adds a turn under the role it has in the pair. Returns true when the model is trained on it. */
export function addSideTurn(draft: Draft, turn: SideTurn, as: Role): boolean {
  if (turn.text === undefined) return readTurn(draft, turn.value, turn.path, as);
  addText(draft, turn.path.turn, as, turn.text);
  addTurn(draft, turn.path.turn, as, turn.rawRole);
  return as === "chosen";
}

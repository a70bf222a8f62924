import type { Role } from "../../core/sample.ts";
import { excerptOf } from "../../core/span.ts";
import { type Parts, readParts } from "./content-parts.ts";
import { addText, addTurn, type Draft, isRecord, NO_ATTACHMENTS, typeName } from "./draft.ts";
import { addIssue } from "./issues.ts";
import { isCallRole, roleOf } from "./roles.ts";
import { readArguments, readToolCalls } from "./tool-calls.ts";

/** A turn's role where no alias knows its name: context, and not taken for the prompt as `user` would be. */
const UNKNOWN_ROLE: Role = "tool";

/** Raw roles longer than this are shortened in issues, in UTF-16 code units. */
export const ROLE_UNITS = 40;

/** The keys of a turn that are read; key names are found per turn, and null is as good as absent (Parquet structs). */
interface RawTurn {
  readonly role?: unknown;
  readonly from?: unknown;
  readonly speaker?: unknown;
  readonly content?: unknown;
  readonly value?: unknown;
  readonly text?: unknown;
  readonly tool_calls?: unknown;
  readonly function_call?: unknown;
  readonly reasoning_content?: unknown;
  readonly reasoning?: unknown;
  readonly thinking?: unknown;
  readonly weight?: unknown;
  readonly train?: unknown;
  readonly training?: unknown;
  readonly loss?: unknown;
  readonly loss_weight?: unknown;
}

/** Where a turn is: its own path, and those of its two commonest text keys. */
export interface TurnPath {
  readonly turn: string;
  readonly content: string;
  readonly value: string;
}

export const turnPath = (turn: string): TurnPath => ({ turn, content: `${turn}.content`, value: `${turn}.value` });

/** The role of a turn as the row spells it: `role`, ShareGPT's `from`, or `speaker`; undefined where it has none. */
export function rawRoleOf(turn: unknown): string | undefined {
  if (typeof turn !== "object" || turn === null) return undefined;
  const { role, from, speaker } = turn as RawTurn;
  const raw = role ?? from ?? speaker;
  return raw === undefined || raw === null ? undefined : typeof raw === "string" ? raw : typeName(raw);
}

/** The content of a turn (`content`, `value` or `text`), whatever its type; null or undefined where it has none. */
export function contentOf(turn: unknown): unknown {
  if (typeof turn !== "object" || turn === null) return undefined;
  const raw = turn as RawTurn;
  return raw.content ?? raw.value ?? raw.text;
}

/** 0, 0n (int64 of Parquet) and false exclude; null and absence do not. */
const isOff = (value: unknown) => value === 0 || value === false || value === 0n;

/** True for a turn that its row takes out of the loss: OpenAI `weight`, axolotl `train` and `training`, others' `loss`. */
const isExcluded = (turn: RawTurn) =>
  isOff(turn.weight) || isOff(turn.train) || isOff(turn.training) || isOff(turn.loss) || isOff(turn.loss_weight);

/** A turn that cannot be read: what text it has is kept as context. */
function readBadTurn(draft: Draft, value: unknown, at: TurnPath): void {
  addIssue(draft, "badTurn", { path: at.turn });
  if (typeof value === "string") addText(draft, at.turn, UNKNOWN_ROLE, value);
  else if (isRecord(value)) {
    if (typeof value["content"] === "string") addText(draft, at.content, UNKNOWN_ROLE, value["content"]);
    else if (typeof value["value"] === "string") addText(draft, at.value, UNKNOWN_ROLE, value["value"]);
    else if (typeof value["text"] === "string") addText(draft, `${at.turn}.text`, UNKNOWN_ROLE, value["text"]);
  }
  addTurn(draft, at.turn, UNKNOWN_ROLE, "");
}

/** The path of `contentOf(turn)`; where there is none, of the key that the turn's role key goes with. */
function contentPath(turn: RawTurn, at: TurnPath): string {
  if (turn.content !== undefined && turn.content !== null) return at.content;
  if (turn.value !== undefined && turn.value !== null) return at.value;
  if (turn.text !== undefined && turn.text !== null) return `${at.turn}.text`;
  return turn.role === undefined || turn.role === null ? at.value : at.content;
}

function readReasoning(draft: Draft, text: unknown, turn: string, key: string, role: Role, trained: boolean): void {
  if (typeof text === "string" && text !== "") addText(draft, `${turn}.${key}`, role, text, "reasoning", trained);
}

/**
 * Reads one turn of a conversation.
 * @param as the role its texts get whatever the row calls them (a side of a preference pair).
 * @param trainable false for turns that are context by their place.
 * @returns true when the model is trained on the turn.
 */
export function readTurn(draft: Draft, value: unknown, at: TurnPath, as?: Role, trainable = true): boolean {
  if (!isRecord(value)) {
    readBadTurn(draft, value, at);
    return false;
  }
  const turn = value as RawTurn;
  const rawRole = rawRoleOf(turn);
  if (rawRole === undefined) {
    readBadTurn(draft, turn, at);
    return false;
  }
  const known = roleOf(rawRole);
  if (known === undefined)
    addIssue(draft, "unmappedRole", { role: excerptOf(rawRole, 0, rawRole.length, ROLE_UNITS), path: at.turn });
  const role = as ?? known ?? UNKNOWN_ROLE;
  const trained = trainable && !isExcluded(turn);

  readReasoning(draft, turn.reasoning_content, at.turn, "reasoning_content", role, trained);
  readReasoning(draft, turn.reasoning, at.turn, "reasoning", role, trained);
  readReasoning(draft, turn.thinking, at.turn, "thinking", role, trained);

  const content = contentOf(turn);
  const path = contentPath(turn, at);

  let calls = false;
  let parts: Parts | undefined;
  if (typeof content === "string") {
    calls = known === "assistant" && isCallRole(rawRole);
    addText(draft, path, role, content, calls ? "arguments" : "content", trained);
  } else if (Array.isArray(content)) {
    parts = readParts(draft, content, path, role, trained);
    calls = parts.hasToolCalls;
  } else if (content !== undefined && content !== null) {
    addIssue(draft, "wrongType", { path, type: typeName(content) });
  }

  if (turn.tool_calls !== undefined && turn.tool_calls !== null)
    calls = readToolCalls(draft, turn.tool_calls, `${at.turn}.tool_calls`, role, trained) || calls;
  if (isRecord(turn.function_call)) {
    calls = true;
    readArguments(draft, turn.function_call["arguments"], `${at.turn}.function_call.arguments`, role, trained);
  }

  if (!calls && (content === undefined || content === null)) {
    addIssue(draft, "nullText", { path });
    addText(draft, path, role, "", "content", trained);
  } else if (parts !== undefined && parts.texts === 0 && !calls && parts.attachments.length === 0) {
    addText(draft, path, role, "", "content", trained);
  }
  addTurn(draft, at.turn, role, rawRole, calls, parts === undefined ? NO_ATTACHMENTS : parts.attachments);
  return trained && (role === "assistant" || role === "chosen");
}

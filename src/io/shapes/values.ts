import { isRecord } from "./draft.ts";
import { looksLikeJsonList, parsedJson } from "./json-text.ts";
import { contentOf, rawRoleOf } from "./turn.ts";

export type Row = Readonly<Record<string, unknown>>;

/** A turn as detection wants it: a role, and a content or a tool call. */
export const isTurn = (value: unknown): boolean =>
  isRecord(value) &&
  rawRoleOf(value) !== undefined &&
  (contentOf(value) !== undefined || "content" in value || "value" in value || "tool_calls" in value);

/** The list of turns in a value: the list itself, or the one its JSON text says; undefined for anything else. */
export function turnList(value: unknown): readonly unknown[] | undefined {
  const list = typeof value === "string" && looksLikeJsonList(value) ? parsedJson(value) : value;
  return Array.isArray(list) ? list : undefined;
}

/** True for a list with at least one turn that can be read. */
export const isConversation = (value: unknown): boolean => turnList(value)?.some(isTurn) ?? false;

/** A text, a conversation or a single turn: what a prompt, an answer or a side of a pair can be. */
export const isSide = (value: unknown): boolean => typeof value === "string" || isTurn(value) || isConversation(value);

/** The columns that hold something other than null in at least one row; all columns where there are no rows. */
export function filledColumns(rows: readonly Row[], columns: readonly string[]): readonly string[] {
  const names = new Set(columns);
  for (const row of rows) for (const name of Object.keys(row)) names.add(name);
  if (rows.length === 0) return [...names];
  return [...names].filter((name) => rows.some((row) => row[name] !== null && row[name] !== undefined));
}

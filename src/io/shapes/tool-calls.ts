import type { Role } from "../../core/sample.ts";
import { addText, type Draft, isRecord, typeName } from "./draft.ts";
import { addIssue } from "./issues.ts";
import { jsonText, parsedJson } from "./json-text.ts";

/** Adds a call's arguments: a string as it stands, an object as its JSON; none where the call has none. */
export function readArguments(draft: Draft, value: unknown, path: string, role: Role, trained: boolean): void {
  if (value === undefined || value === null || value === "") return;
  const text = typeof value === "string" ? value : typeof value === "object" ? jsonText(value) : undefined;
  if (text === undefined) addIssue(draft, "wrongType", { path, type: typeName(value) });
  else addText(draft, path, role, text, "arguments", trained);
}

/**
 * Reads a turn's `tool_calls`: a list of `{ function: { name, arguments } }` or `{ name, arguments }`, or the JSON
 * text of one (Parquet files whose argument types differ store it so).
 * @returns true when there is at least one call.
 */
export function readToolCalls(draft: Draft, value: unknown, path: string, role: Role, trained: boolean): boolean {
  if (value === undefined || value === null || value === "") return false;
  const calls = typeof value === "string" ? parsedJson(value) : value;
  if (calls === undefined) {
    addIssue(draft, "badJsonString", { path });
    return true;
  }
  if (calls === null) return false;
  if (!Array.isArray(calls)) {
    addIssue(draft, "wrongType", { path, type: typeName(calls) });
    return false;
  }
  for (let i = 0; i < calls.length; i++) {
    const call: unknown = calls[i];
    const at = `${path}[${i}]`;
    if (!isRecord(call)) addIssue(draft, "badTurn", { path: at });
    else if (isRecord(call["function"]))
      readArguments(draft, call["function"]["arguments"], `${at}.function.arguments`, role, trained);
    else readArguments(draft, call["arguments"], `${at}.arguments`, role, trained);
  }
  return calls.length > 0;
}

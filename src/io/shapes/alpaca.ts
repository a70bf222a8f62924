import type { Role, Sample } from "../../core/sample.ts";
import { readColumn } from "./column.ts";
import { turnPaths } from "./conversation.ts";
import { addText, addTurn, type Draft, isRecord, openDraft, typeName } from "./draft.ts";
import { addIssue } from "./issues.ts";
import type { ShapeSpec } from "./spec.ts";
import { readTurn, type TurnPath } from "./turn.ts";

/** One side of a `[question, answer]` pair of `history`. */
function readPast(draft: Draft, value: unknown, path: string, role: Role, column: string): void {
  if (value !== null && value !== undefined && typeof value !== "string") {
    addIssue(draft, "wrongType", { path, type: typeName(value) });
    return;
  }
  if (typeof value !== "string") addIssue(draft, "nullText", { path });
  addText(draft, path, role, value ?? "");
  addTurn(draft, path, role, column);
}

/** Reads `history`: LLaMA-Factory's list of `[question, answer]`, whose answers are trained on, or a list of turns. */
function readHistory(draft: Draft, value: unknown, column: string, paths: (index: number) => TurnPath): void {
  if (value === undefined || value === null || value === "") return;
  if (!Array.isArray(value)) {
    addIssue(draft, "wrongType", { path: column, type: typeName(value) });
    return;
  }
  for (let i = 0; i < value.length; i++) {
    const past: unknown = value[i];
    if (Array.isArray(past)) {
      for (let side = 0; side < Math.max(2, past.length); side++)
        readPast(draft, past[side], `${column}[${i}][${side}]`, side % 2 === 0 ? "user" : "assistant", column);
    } else if (isRecord(past)) readTurn(draft, past, paths(i));
    else addIssue(draft, "badTurn", { path: `${column}[${i}]` });
  }
}

/** Slots: instruction, output; optional system, history, input. */
export function bindAlpaca(spec: ShapeSpec): (row: Readonly<Record<string, unknown>>) => Sample {
  const { instruction = "instruction", input, output = "output", system, history } = spec.columns;
  const pastPaths = turnPaths(history ?? "");
  return (row) => {
    const draft = openDraft("alpaca");
    if (system !== undefined) readColumn(draft, row[system], system, "system", false);
    if (history !== undefined) readHistory(draft, row[history], history, pastPaths);
    readColumn(draft, row[instruction], instruction, "user", true);
    if (input !== undefined) readColumn(draft, row[input], input, "user", false);
    readColumn(draft, row[output], output, "assistant", true);
    return draft;
  };
}

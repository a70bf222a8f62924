import type { Role, Sample } from "../../core/sample.ts";
import { readColumn } from "./column.ts";
import { addNoTrainedTurn, turnPaths } from "./conversation.ts";
import { type Draft, openDraft } from "./draft.ts";
import { addSideTurn, answerOf, type SideTurn, sameTurn, sideTurns } from "./preference-side.ts";
import type { ShapeSpec } from "./spec.ts";
import type { TurnPath } from "./turn.ts";

/** The turns of a column; undefined, with the issue recorded, where it holds none. */
function turnsOf(
  draft: Draft,
  value: unknown,
  column: string,
  paths: (index: number) => TurnPath,
  role: Role,
): readonly SideTurn[] | undefined {
  const turns = sideTurns(value, column, paths, role === "prompt" ? "user" : "assistant");
  if (turns === undefined) readColumn(draft, value, column, role, true);
  return turns;
}

/** True for each turn that the prompt column has already said, in its order; other turns may stand between. */
function alreadySaid(turns: readonly SideTurn[], prompt: readonly SideTurn[]): readonly boolean[] {
  let next = 0;
  return turns.map((turn) => {
    for (let i = next; i < prompt.length; i++) {
      if (!sameTurn(turn, prompt[i]!)) continue;
      next = i + 1;
      return true;
    }
    return false;
  });
}

/** The turns before a side's answer. */
const leadOf = (turns: readonly SideTurn[] | undefined): readonly SideTurn[] =>
  turns === undefined ? [] : turns.slice(0, Math.max(0, answerOf(turns)));

/** Adds a side: its answer under its own role, all else as `prompt`, without the turns that are repeated. */
function addSide(
  draft: Draft,
  turns: readonly SideTurn[],
  repeated: readonly boolean[],
  column: string,
  role: "chosen" | "rejected",
): void {
  const answer = answerOf(turns);
  const first = draft.meta.turns.length;
  let answered = answer >= 0;
  for (let i = 0; i < turns.length; i++) {
    if (i === answer) {
      const trained = addSideTurn(draft, turns[i]!, role);
      if (role === "chosen") answered = trained;
    } else if (!repeated[i]) addSideTurn(draft, turns[i]!, "prompt");
  }
  if (!answered) addNoTrainedTurn(draft, column, first);
}

/**
 * Slots: chosen, rejected; optional system, prompt, input. The answer of a side is its last assistant turn; every
 * other turn is `prompt`. Prompt turns come from the prompt column, then from chosen; what chosen repeats of the
 * prompt column, and rejected of chosen at the same place, is not read again.
 */
export function bindPreference(spec: ShapeSpec): (row: Readonly<Record<string, unknown>>) => Sample {
  const { prompt, input, system, chosen = "chosen", rejected = "rejected" } = spec.columns;
  const promptPaths = turnPaths(prompt ?? "");
  const chosenPaths = turnPaths(chosen);
  const rejectedPaths = turnPaths(rejected);
  return (row) => {
    const draft = openDraft("preference");
    if (system !== undefined) readColumn(draft, row[system], system, "prompt", false);
    const chosenValue = row[chosen];
    let asked: readonly SideTurn[] = [];
    if (prompt !== undefined) {
      const value = row[prompt];
      // A dialogue in chosen brings its own prompt; elsewhere the prompt column is due.
      const due = typeof chosenValue === "string" || (value !== undefined && value !== null);
      if (due) asked = turnsOf(draft, value, prompt, promptPaths, "prompt") ?? [];
      for (const turn of asked) addSideTurn(draft, turn, "prompt");
    }
    if (input !== undefined) readColumn(draft, row[input], input, "prompt", false);

    const better = turnsOf(draft, chosenValue, chosen, chosenPaths, "chosen");
    const lead = leadOf(better);
    if (better !== undefined) addSide(draft, better, alreadySaid(lead, asked), chosen, "chosen");

    const worse = turnsOf(draft, row[rejected], rejected, rejectedPaths, "rejected");
    if (worse !== undefined) {
      const worseLead = leadOf(worse);
      const saidByPrompt = alreadySaid(worseLead, asked);
      const said = worseLead.map((turn, i) => saidByPrompt[i]! || (i < lead.length && sameTurn(turn, lead[i]!)));
      addSide(draft, worse, said, rejected, "rejected");
    }
    return draft;
  };
}

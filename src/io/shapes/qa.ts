import type { Sample } from "../../core/sample.ts";
import { readColumn } from "./column.ts";
import { addNoTrainedTurn, readConversation, turnPaths } from "./conversation.ts";
import { openDraft } from "./draft.ts";
import type { ShapeSpec } from "./spec.ts";
import { rawRoleOf, readTurn, turnPath } from "./turn.ts";

/**
 * Slots: question, answer; optional system, context. Question and answer are texts, or lists of turns as TRL's
 * conversational prompt-completion sets have them; of a list in the question nothing is trained on.
 */
export function bindQa(spec: ShapeSpec): (row: Readonly<Record<string, unknown>>) => Sample {
  const { question = "question", answer = "answer", system, context } = spec.columns;
  const questionPaths = turnPaths(question);
  const answerPaths = turnPaths(answer);
  const answerPath = turnPath(answer);
  return (row) => {
    const draft = openDraft("qa");
    if (system !== undefined) readColumn(draft, row[system], system, "system", false);
    if (context !== undefined) readColumn(draft, row[context], context, "user", false);
    const asked = row[question];
    if (Array.isArray(asked)) readConversation(draft, asked, question, questionPaths, false);
    else readColumn(draft, asked, question, "user", true);
    const answered = row[answer];
    if (Array.isArray(answered)) readConversation(draft, answered, answer, answerPaths, true);
    else if (rawRoleOf(answered) !== undefined) {
      const first = draft.meta.turns.length;
      if (!readTurn(draft, answered, answerPath)) addNoTrainedTurn(draft, answer, first);
    } else readColumn(draft, answered, answer, "assistant", true);
    return draft;
  };
}

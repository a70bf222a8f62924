import type { Sample } from "../../core/sample.ts";
import { bindAlpaca } from "./alpaca.ts";
import { readColumn } from "./column.ts";
import { readConversation, turnPaths } from "./conversation.ts";
import { openDraft } from "./draft.ts";
import { addIssue } from "./issues.ts";
import { bindMapped } from "./mapped.ts";
import { bindPreference } from "./preference.ts";
import { bindQa } from "./qa.ts";
import { roleOf } from "./roles.ts";
import type { ShapeSpec } from "./spec.ts";
import { bindTranslation } from "./translation.ts";
import { contentOf, rawRoleOf } from "./turn.ts";

type Bound = (row: Readonly<Record<string, unknown>>) => Sample;

/** Slot: text. */
function bindText(spec: ShapeSpec): Bound {
  const { text = "text" } = spec.columns;
  return (row) => {
    const draft = openDraft("text");
    readColumn(draft, row[text], text, "text", true);
    return draft;
  };
}

/** True for a conversation whose first turn is the system prompt `system`: the column then repeats it. */
const opensWith = (conversation: unknown, system: unknown) =>
  Array.isArray(conversation) &&
  typeof system === "string" &&
  contentOf(conversation[0]) === system &&
  roleOf(rawRoleOf(conversation[0]) ?? "") === "system";

/** Slots: messages; optional system, a column with the system prompt (LLaMA-Factory). */
function bindChat(spec: ShapeSpec): Bound {
  const { name, columns } = spec;
  const { messages = name === "sharegpt" ? "conversations" : "messages", system } = columns;
  const paths = turnPaths(messages);
  return (row) => {
    const draft = openDraft(name);
    const conversation = row[messages];
    if (system !== undefined && !opensWith(conversation, row[system]))
      readColumn(draft, row[system], system, "system", false);
    readConversation(draft, conversation, messages, paths, true);
    return draft;
  };
}

/**
 * Texts of one row. What is asked of an answer is looked for in every turn before it, so time grows with the square of the
 * turns: 10,000 short ones took 5 s of processor time, 100,000 more than five minutes. Real conversations have hundreds.
 */
export const MOST_TEXTS = 10_000;

/** Of a row with more texts than that nothing is looked at. */
const withinLimit =
  (bound: Bound): Bound =>
  (row) => {
    const sample = bound(row);
    const texts = sample.segments.length;
    if (texts <= MOST_TEXTS) return sample;
    const draft = openDraft(sample.meta.shape);
    addIssue(draft, "tooManyTexts", { texts, limit: MOST_TEXTS });
    return draft;
  };

/**
 * Makes the function that reads a file's rows. It never throws for a row of JSON or Parquet values: what is wrong
 * with a row is in `meta.issues` (see `ROW_ISSUES`), and texts stand in `segments` as they stand in the row.
 */
export const bindShape = (spec: ShapeSpec): Bound => withinLimit(bindSpec(spec));

function bindSpec(spec: ShapeSpec): Bound {
  if (spec.mapping !== undefined) return bindMapped(spec.name, spec.mapping);
  switch (spec.name) {
    case "text":
      return bindText(spec);
    case "alpaca":
      return bindAlpaca(spec);
    case "messages":
    case "sharegpt":
      return bindChat(spec);
    case "preference":
      return bindPreference(spec);
    case "translation":
      return bindTranslation(spec);
    case "qa":
      return bindQa(spec);
  }
}

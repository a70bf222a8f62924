import type { ReferenceText } from "../../core/context.ts";
import { UnknownShapeError } from "../../core/errors.ts";
import type { Role } from "../../core/sample.ts";
import { COLUMN_NAMES } from "../shapes/candidates.ts";
import { isRecord } from "../shapes/draft.ts";
import { bindShape, detectShape } from "../shapes/index.ts";
import type { Row } from "../shapes/values.ts";

/** How benchmarks name an item, most usual first. */
const IDS = ["id", "question_id", "task_id", "key", "q_id", "qid", "_id", "uid", "idx", "index"];

/** Columns of prompts, where the rows have none of the shapes of training data; `turns`: MT-Bench and its like. */
const PROMPTS: ReadonlySet<string> = new Set([
  ...["turns", "questions", "prompts", "stem", "goal", "ctx", "sentence", "premise", "article"],
  ...[...COLUMN_NAMES.question, ...COLUMN_NAMES.instruction, ...COLUMN_NAMES.context, ...COLUMN_NAMES.text],
]);
const ANSWERS: ReadonlySet<string> = new Set([
  ...["answers", "references", "reference_answer", "reference_answers", "gold", "ideal", "target", "correct_answer"],
  ...COLUMN_NAMES.answer,
]);

/** What a text of a row is, by its role; what every item has (a system prompt) and what is wrong (a rejected answer) is no part of it. */
const KINDS: Readonly<Partial<Record<Role, ReferenceText["kind"]>>> = {
  user: "prompt",
  prompt: "prompt",
  source: "prompt",
  text: "prompt",
  assistant: "answer",
  chosen: "answer",
  target: "answer",
};

type Texts = (row: Row) => readonly Omit<ReferenceText, "item">[];

/**
 * The texts of a benchmark's rows: as training data of their shape would be read, else the columns that are known as prompts
 * or answers, else every text there is.
 */
export function textsOfRows(source: string, rows: readonly Row[]): ReferenceText[] {
  const texts = readerOf(source, rows);
  return rows.flatMap((row, number) => {
    const item = itemId(row) ?? `#${number}`;
    return texts(row).map((each) => ({ item, ...each }));
  });
}

function itemId(row: Row): string | undefined {
  for (const name of IDS) {
    const value = row[name];
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint") return String(value);
  }
  return undefined;
}

function readerOf(source: string, rows: readonly Row[]): Texts {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  // Rows of several turns have a reference or another text besides, which alone would look like plain text.
  if (!columns.includes("turns")) {
    try {
      const toSample = bindShape(detectShape(source, rows.slice(0, 100), columns).spec);
      return (row) =>
        toSample(row).segments.flatMap(({ path, role, kind: part, text }) => {
          const kind = KINDS[role];
          return kind === undefined || part === "arguments" ? [] : [{ path, kind, text }];
        });
    } catch (error) {
      if (!(error instanceof UnknownShapeError)) throw error;
    }
  }
  const isKnown = columns.some((name) => PROMPTS.has(name) || ANSWERS.has(name));
  return (row) =>
    Object.entries(row).flatMap(([name, value]) => {
      if (isKnown && !PROMPTS.has(name) && !ANSWERS.has(name)) return [];
      const kind: ReferenceText["kind"] = ANSWERS.has(name) ? "answer" : "prompt";
      return [...leaves(value, name)].map(({ path, text }) => ({ path, kind, text }));
    });
}

/** All texts in a value. */
function* leaves(value: unknown, path: string): Generator<{ path: string; text: string }> {
  if (typeof value === "string") yield { path, text: value };
  else if (Array.isArray(value)) for (const [index, each] of value.entries()) yield* leaves(each, `${path}[${index}]`);
  else if (isRecord(value)) for (const [key, each] of Object.entries(value)) yield* leaves(each, `${path}.${key}`);
}

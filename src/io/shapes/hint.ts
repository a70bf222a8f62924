import { nearest } from "../../core/nearest.ts";
import { COLUMN_NAMES, isLanguageName } from "./candidates.ts";
import { isRecord } from "./draft.ts";
import { SHAPES, type ShapeName } from "./spec.ts";
import { type Row, turnList } from "./values.ts";

/** What each shape needs, in words. */
const NEEDS: Readonly<Record<ShapeName, string>> = {
  preference: "chosen and rejected",
  messages: "a list of {role, content} turns, e.g. messages",
  sharegpt: "a list of {from, value} turns, e.g. conversations",
  translation: "source and target, or translation with one text per language",
  alpaca: "instruction and output",
  qa: "a question and an answer, e.g. question/answer or prompt/completion",
  text: "a text column",
};

export const needsOf = (name: ShapeName): string => NEEDS[name];

const KNOWN: readonly string[] = [
  ...new Set([...Object.values(COLUMN_NAMES).flat(), "chosen", "rejected", "source", "target", "translation"]),
];

/** Texts of a column, over its rows. */
const textsOf = (rows: readonly Row[], column: string): readonly string[] =>
  rows.flatMap((row) => (typeof row[column] === "string" ? [row[column]] : []));

/** A text that could be an id, a label or a file name: short, and of ASCII without spaces. */
function isLabel(text: string): boolean {
  if (text.length > 100) return false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit <= 32 || unit > 126) return false;
  }
  return true;
}

const quoted = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");

/** A sentence on lists that nearly are conversations: which keys their items have. */
function listHint(rows: readonly Row[], columns: readonly string[]): string | undefined {
  for (const column of columns) {
    for (const row of rows) {
      const first = turnList(row[column])?.[0];
      if (first === undefined) continue;
      if (isRecord(first) && Object.values(first).filter((value) => typeof value === "string").length > 1)
        return `\`${column}\` is a list of objects with the keys ${quoted(Object.keys(first).slice(0, 12))}; turns need role and content, or from and value.`;
      if (typeof first === "string" && (column === "turns" || columns.length === 1))
        return `\`${column}\` is a list of plain texts without roles; turns need role and content, or from and value.`;
    }
  }
  return undefined;
}

/** What to do about a file that no shape fits: what its columns look like, and the flags that map them. */
export function hintFor(rows: readonly Row[], filled: readonly string[], all: readonly string[]): string {
  if (filled.length === 0) return "It has no column with a value in its first rows, so there is no text to judge.";
  const texts = filled.filter((column) => textsOf(rows, column).some((text) => !isLabel(text)));
  const parts: string[] = [];

  const list = listHint(rows, filled);
  if (list !== undefined) parts.push(list);
  const question = texts.find((name) => (COLUMN_NAMES.question as readonly string[]).includes(name));
  const unsaid = filled.find((name) => (COLUMN_NAMES.answer as readonly string[]).includes(name));
  const choices = filled.filter((name) => name.startsWith("choice") || name.startsWith("option"));
  if (question !== undefined && choices.length > 0)
    parts.push(`It looks like multiple-choice questions (${quoted(choices)}): \`${question}\` has no written answer.`);
  else if (question !== undefined && unsaid !== undefined)
    parts.push(`\`${unsaid}\`, beside \`${question}\`, holds no text.`);
  else if (question !== undefined) parts.push(`\`${question}\` has no column with its answer beside it.`);
  for (const name of filled) {
    const near = KNOWN.includes(name) ? undefined : nearest(name, KNOWN);
    if (near !== undefined && !filled.includes(near)) {
      parts.push(`Did you mean \`${near}\` where the column is called \`${name}\`?`);
      break;
    }
  }
  const languages = texts.filter(isLanguageName);
  if (languages.length > 2)
    parts.push(
      `It has texts in ${languages.length} languages; a translation pair is two of them, named source and target.`,
    );
  const empty = rows.length === 0 ? [] : all.filter((name) => !filled.includes(name));
  if (empty.length > 0) parts.push(`Only nulls so far in ${quoted(empty.slice(0, 12))}.`);
  if (rows.length > 0 && texts.length === 0 && list === undefined)
    parts.push("None of its columns seems to hold text: they look like ids, labels or numbers.");

  const size = (column: string) => textsOf(rows, column).reduce((units, text) => units + text.length, 0);
  const longest = texts.reduce<string | undefined>(
    (best, name) => (best === undefined || size(name) > size(best) ? name : best),
    undefined,
  );
  parts.push(
    longest === undefined
      ? "If a column is the text to judge, name it with --text-column NAME"
      : `To judge one column as plain text, name it: --text-column ${longest}`,
  );
  parts.push(
    `to read the rows in another way, say --shape NAME (${SHAPES.join(", ")}) and give the columns that shape's names.`,
  );
  return `${parts.slice(0, -1).join(" ")}; ${parts.at(-1)}`;
}

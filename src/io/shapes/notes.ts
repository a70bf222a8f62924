import { type Candidate, type Evidence, isLanguageName } from "./candidates.ts";
import { columnsOf } from "./spec.ts";
import { isConversation } from "./values.ts";

/** What the user should know of the chosen shape, in plain sentences. */
export function notesOn(
  winner: Candidate,
  choices: readonly Candidate[],
  { columns, rows }: Evidence,
): readonly string[] {
  const { spec } = winner;
  const read = columnsOf(spec);
  const notes: string[] = [];
  const { messages, translation, sourceKey, targetKey, source, target } = spec.columns;

  if (spec.name !== "text" && columns.includes("text") && !read.includes("text"))
    notes.push(
      `The column \`text\` is not judged: it is taken for the rendered form of ${read.map((name) => `\`${name}\``).join(", ")}.`,
    );
  const otherChats = choices.flatMap(({ spec: { columns: slots } }) =>
    slots["messages"] !== undefined && !read.includes(slots["messages"]) ? [slots["messages"]] : [],
  );
  for (const column of new Set(otherChats))
    notes.push(
      `The conversations in \`${column}\` are not judged; ${spec.name} is read from ${read.map((name) => `\`${name}\``).join(", ")}.`,
    );
  if (messages !== undefined && rows.some((row) => typeof row[messages] === "string" && isConversation(row[messages])))
    notes.push(
      `\`${messages}\` holds its conversations as JSON text; paths and offsets are those of the parsed turns.`,
    );
  if (translation !== undefined)
    notes.push(
      `\`${translation}\` is read from ${sourceKey} (source) to ${targetKey} (target), the first two languages of its first row.`,
    );
  else if (spec.name === "translation" && source !== undefined && isLanguageName(source))
    notes.push(`\`${source}\` is read as the source and \`${target}\` as the target, in the order of the columns.`);
  const misfits = rows.filter((row) => !winner.fits(row)).length;
  if (misfits > 0)
    notes.push(
      `${misfits} of the first ${rows.length} rows do not fit the shape ${spec.name}; they are read with it all the same.`,
    );
  return notes;
}

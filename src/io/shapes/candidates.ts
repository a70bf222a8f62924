import { isRecord } from "./draft.ts";
import { looksLikeJsonList } from "./json-text.ts";
import type { ShapeName, ShapeSpec } from "./spec.ts";
import { isConversation, isSide, isTurn, type Row, turnList } from "./values.ts";

/** A way to read a file, and which rows it fits. */
export interface Candidate {
  readonly spec: ShapeSpec;
  readonly fits: (row: Row) => boolean;
}

/** What candidates are made from: the columns that are not all null, and the first rows. */
export interface Evidence {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const isText = (value: unknown) => typeof value === "string";

/** The first of `names` that is a column and, in at least one row, holds what `holds` asks. */
function find(
  { columns, rows }: Evidence,
  names: readonly string[],
  holds: (value: unknown) => boolean = isText,
): string | undefined {
  return names.find((name) => columns.includes(name) && (rows.length === 0 || rows.some((row) => holds(row[name]))));
}

/** Leaves out the slots without a column. */
const slots = (named: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(named).filter((slot): slot is [string, string] => slot[1] !== undefined));

/** Columns by slot, most usual first. */
export const COLUMN_NAMES = {
  /** `conversation` and `dialogue`, `dialog`: pre-OpenAI chat sets; `chat`: dumps of chat UIs. */
  messages: ["messages", "conversations", "conversation", "chat", "dialogue", "dialog"],
  system: ["system", "system_prompt"],
  instruction: ["instruction"],
  /** `context`: Dolly. */
  input: ["input", "context"],
  /** `response`: Dolly; the others: converters. */
  output: ["output", "response", "answer", "completion"],
  history: ["history"],
  /** `problem`: NuminaMath; `inputs`: FLAN; `user_query`: HaluEval. */
  question: ["question", "query", "prompt", "problem", "user_query", "user_prompt", "user", "input", "inputs"],
  /** `solution`: NuminaMath; `canonical_solution`: HumanEval; `targets`: FLAN; `reference`: answer keys of benchmarks. */
  answer: [
    ...["answer", "response", "completion", "output", "solution", "canonical_solution", "chatgpt_response"],
    ...["model_answer", "assistant", "targets", "reference"],
  ],
  context: ["context", "passage"],
  /** Dataset columns of pairs; `question`: Orca DPO; `instruction`: Alpaca-like pairs. */
  prompt: ["prompt", "question", "instruction", "query", "input"],
  /** `content`: code sets; `raw_content`: RedPajama. */
  text: ["text", "content", "raw_content"],
} as const;

const PAIRS = [
  ["chosen", "rejected"],
  ["chosen_response", "rejected_response"],
  ["response_chosen", "response_rejected"],
] as const;

const TRANSLATIONS = [
  ["source", "target"],
  ["source_text", "target_text"],
  ["src", "tgt"],
  ["src", "trg"],
  ["src_text", "tgt_text"],
] as const;

/** Columns named by language. Not `id` (Indonesian), which is an identifier nearly everywhere, nor `is`, `no`, `it`, `as`. */
const LANGUAGES: ReadonlySet<string> = new Set(
  (
    "en ja ko zh zh-tw zh_tw zh-hant zh_hant zh-cn zh_cn zh-hans zh_hans yue de fr es pt ru ar hi bn th vi ms tl tr pl " +
    "nl sv da fi cs el he fa uk hu ro jpn eng kor zho cmn deu fra spa english japanese korean chinese"
  ).split(" "),
);

/** True for a column named by its language, such as `ja`. */
export const isLanguageName = (column: string): boolean => LANGUAGES.has(column.toLowerCase());

function preferences(evidence: Evidence): Candidate[] {
  return PAIRS.filter((pair) => pair.every((name) => evidence.columns.includes(name))).map(([chosen, rejected]) => {
    const fits = (row: Row) => isSide(row[chosen]) && isSide(row[rejected]);
    // A conversation column beside sides that are whole dialogues repeats them; beside bare answers it is their prompt.
    const bare = (value: unknown) => !isSide(value) || isText(value) || isTurn(value) || turnList(value)?.length === 1;
    const dialogue = evidence.rows.every((row) => bare(row[chosen]))
      ? find(evidence, COLUMN_NAMES.messages, isConversation)
      : undefined;
    const prompt = find(evidence, COLUMN_NAMES.prompt, isSide) ?? dialogue;
    const input = prompt === "instruction" ? find(evidence, ["input"]) : undefined;
    const system = find(evidence, COLUMN_NAMES.system);
    return { spec: { name: "preference", columns: slots({ system, prompt, input, chosen, rejected }) }, fits };
  });
}

/** `sharegpt` where the first turn that is keyed by role or from says from. */
function chatName(rows: readonly Row[], column: string): ShapeName {
  for (const row of rows) {
    for (const turn of turnList(row[column]) ?? []) {
      if (!isRecord(turn)) continue;
      if (turn["role"] !== undefined && turn["role"] !== null) return "messages";
      if (turn["from"] !== undefined && turn["from"] !== null) return "sharegpt";
    }
  }
  return column === "conversations" ? "sharegpt" : "messages";
}

/** An empty list, or a text that begins like a JSON list: what a conversation column may hold in a bad row. */
const isBrokenConversation = (value: unknown) =>
  typeof value === "string" ? looksLikeJsonList(value) : turnList(value)?.length === 0;

/** Reads `column` as conversations; in a column of a known name, broken ones count too. */
export function chat(evidence: Evidence, column: string, name?: ShapeName): Candidate {
  const named = (COLUMN_NAMES.messages as readonly string[]).includes(column);
  const system = find(evidence, COLUMN_NAMES.system);
  return {
    spec: { name: name ?? chatName(evidence.rows, column), columns: slots({ system, messages: column }) },
    fits: (row) => isConversation(row[column]) || (named && isBrokenConversation(row[column])),
  };
}

function chats(evidence: Evidence): Candidate[] {
  return COLUMN_NAMES.messages
    .filter((name) => evidence.columns.includes(name))
    .map((column) => chat(evidence, column));
}

/** Two texts by language in one value, as Hugging Face's translation sets have them. */
const languagePair = (value: unknown): readonly string[] =>
  isRecord(value) ? Object.keys(value).filter((key) => isText(value[key])) : [];

function translations(evidence: Evidence): Candidate[] {
  const { columns, rows } = evidence;
  const found: Candidate[] = [];
  for (const [source, target] of TRANSLATIONS) {
    if (!columns.includes(source) || !columns.includes(target)) continue;
    const fits = (row: Row) => isText(row[source]) && isText(row[target]);
    found.push({ spec: { name: "translation", columns: { source, target } }, fits });
  }
  if (columns.includes("translation")) {
    const [sourceKey, targetKey] =
      rows.map((row) => languagePair(row["translation"])).find((keys) => keys.length > 1) ?? [];
    if (sourceKey !== undefined && targetKey !== undefined) {
      const fits = ({ translation: pair }: Row) => isRecord(pair) && isText(pair[sourceKey]) && isText(pair[targetKey]);
      found.push({
        spec: { name: "translation", columns: { translation: "translation", sourceKey, targetKey } },
        fits,
      });
    }
  }
  const languages = columns.filter(isLanguageName);
  const [source, target] = languages;
  if (languages.length === 2 && source !== undefined && target !== undefined) {
    const fits = (row: Row) => isText(row[source]) && isText(row[target]);
    found.push({ spec: { name: "translation", columns: { source, target } }, fits });
  }
  return found;
}

function alpacas(evidence: Evidence): Candidate[] {
  if (!evidence.columns.includes("instruction")) return [];
  return COLUMN_NAMES.output
    .filter((name) => evidence.columns.includes(name))
    .map((output) => {
      const [input, system] = [find(evidence, COLUMN_NAMES.input), find(evidence, COLUMN_NAMES.system)];
      const history = find(evidence, COLUMN_NAMES.history, Array.isArray);
      const fits = (row: Row) => isText(row["instruction"]) && isText(row[output]);
      return {
        spec: { name: "alpaca", columns: slots({ system, history, instruction: "instruction", input, output }) },
        fits,
      };
    });
}

function questions(evidence: Evidence): Candidate[] {
  const [context, system] = [find(evidence, COLUMN_NAMES.context), find(evidence, COLUMN_NAMES.system)];
  const has = (name: string) => evidence.columns.includes(name);
  return COLUMN_NAMES.question.filter(has).flatMap((question) =>
    COLUMN_NAMES.answer.filter(has).map((answer) => {
      const fits = (row: Row) => isSide(row[question]) && isSide(row[answer]);
      return { spec: { name: "qa" as const, columns: slots({ system, context, question, answer }) }, fits };
    }),
  );
}

export const plain = (column: string): Candidate => ({
  spec: { name: "text", columns: { text: column } },
  fits: (row) => isText(row[column]),
});

/**
 * All ways to read the file, best first: preference, messages and sharegpt, translation, alpaca, qa, conversations in
 * a column of any other name, text. The order puts the shape that says more about a row before the one it contains:
 * preference rows often have `messages`, Alpaca and chat rows often have a rendered `text`.
 */
export function candidates(evidence: Evidence): readonly Candidate[] {
  const known = new Set<string>(COLUMN_NAMES.messages);
  const others = evidence.columns.filter(
    (name) => !known.has(name) && evidence.rows.some((row) => isConversation(row[name])),
  );
  return [
    ...preferences(evidence),
    ...chats(evidence),
    ...translations(evidence),
    ...alpacas(evidence),
    ...questions(evidence),
    ...others.map((column) => chat(evidence, column)),
    ...COLUMN_NAMES.text.filter((name) => evidence.columns.includes(name)).map(plain),
  ];
}

import type { Mapping } from "./mapping.ts";

/**
 * The shapes a row can have:
 * - `preference`: chosen and rejected answers, with or without a prompt column;
 * - `messages`: a list of turns keyed role/content (OpenAI);
 * - `sharegpt`: a list of turns keyed from/value;
 * - `translation`: source and target;
 * - `alpaca`: instruction, input, output;
 * - `qa`: a question column and an answer column;
 * - `text`: one column of plain text.
 */
export const SHAPES = ["preference", "messages", "sharegpt", "translation", "alpaca", "qa", "text"] as const;

export type ShapeName = (typeof SHAPES)[number];

/** How the rows of a file are read. Plain data: it is sent to workers. */
export interface ShapeSpec {
  readonly name: ShapeName;
  /**
   * Slot → column, e.g. `{ messages: "conversations" }` or `{ text: "body" }`. Two slots are no columns: with
   * `translation`, `sourceKey` and `targetKey` are the keys inside that column (`en`, `ja`).
   */
  readonly columns: Readonly<Record<string, string>>;
  /** The user's own description of where the texts are; `columns` then only names what has to be read. */
  readonly mapping?: Mapping;
}

const KEYS_INSIDE = new Set(["sourceKey", "targetKey"]);

/** The top-level columns a reader must read for the spec, each once; a file need not have the optional ones. */
export const columnsOf = (spec: ShapeSpec): readonly string[] => [
  ...new Set(Object.entries(spec.columns).flatMap(([slot, column]) => (KEYS_INSIDE.has(slot) ? [] : [column]))),
];

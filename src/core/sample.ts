/** What a text is in its row: the speaker of a chat turn, a side of a preference or translation pair, or plain text. */
export const ROLES = [
  "system",
  "user",
  "assistant",
  "tool",
  "text",
  "prompt",
  "chosen",
  "rejected",
  "source",
  "target",
] as const;

export type Role = (typeof ROLES)[number];

/** The roles a model is trained to produce. Filters judge these unless they say otherwise. */
export const TRAINED_ROLES: readonly Role[] = ["assistant", "chosen", "target", "text"];

/** The roles whose words are given to the one who answers: using them again is no fault. */
export const GIVEN_ROLES: readonly Role[] = ["system", "user", "prompt", "tool", "source"];

/** `content`: what is said. `reasoning`: a thinking trace beside it. `arguments`: a tool call's JSON. */
export type SegmentKind = "content" | "reasoning" | "arguments";

/** One text of a row, as it stands in the row: never trimmed, never normalised. */
export interface Segment {
  /** Where the text is in its row, e.g. `messages[1].content` or `messages[1].content[0].text`. */
  readonly path: string;
  readonly role: Role;
  readonly text: string;
  readonly kind: SegmentKind;
  /** Index into `Sample.meta.turns`. */
  readonly turn: number;
  /** False for a turn the row itself excludes from the loss (`weight: 0`): it is judged as context. */
  readonly trained: boolean;
}

/** One turn of a row; plain-text shapes have one turn per column. */
export interface Turn {
  /** Where the turn is in its row, e.g. `messages[1]`. */
  readonly path: string;
  readonly role: Role;
  /** The role as the row spells it (`gpt`, `human`, …); the column's name where rows have no roles. */
  readonly rawRole: string;
  /** The turn calls tools; its content may then be null without being empty. */
  readonly hasToolCalls: boolean;
  /** Image, audio and file parts, by their `type`. */
  readonly attachments: readonly string[];
}

/** Something wrong with the row itself, seen while it was read; the `row` filter reports it. */
export interface RowIssue {
  /** A reason of the `row` filter. */
  readonly reason: string;
  readonly path?: string;
  readonly data: Readonly<Record<string, string | number>>;
}

export interface SampleMeta {
  /** The shape the row was read with, e.g. `messages`. */
  readonly shape: string;
  readonly turns: readonly Turn[];
  readonly issues: readonly RowIssue[];
  /** Where the row is from, as messages name it; there only together with `columns`. */
  readonly source?: string;
  /** Values of columns by the names that the filters in use declare (`Filter.columns`); absent where none does. */
  readonly columns?: Readonly<Record<string, unknown>>;
}

/** What filters see of a row. It has no ordinal: a check depends on the texts alone, and on the columns it declares. */
export interface Sample {
  readonly segments: readonly Segment[];
  readonly meta: SampleMeta;
}

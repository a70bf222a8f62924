import type { Role, RowIssue, Segment, SegmentKind, Turn } from "../../core/sample.ts";

/** A `Sample` while it is being read: the same object, still open to additions. */
export interface Draft {
  readonly segments: Segment[];
  readonly meta: { readonly shape: string; readonly turns: Turn[]; readonly issues: RowIssue[] };
}

/** Shared by all turns without attachments. */
export const NO_ATTACHMENTS: readonly string[] = Object.freeze([]);

export const openDraft = (shape: string): Draft => ({ segments: [], meta: { shape, turns: [], issues: [] } });

/** Adds a text to the turn that is pushed next. */
export function addText(
  draft: Draft,
  path: string,
  role: Role,
  text: string,
  kind: SegmentKind = "content",
  trained = true,
): void {
  draft.segments.push({ path, role, text, kind, turn: draft.meta.turns.length, trained });
}

/** Closes a turn; the texts added since the last one are its. */
export function addTurn(
  draft: Draft,
  path: string,
  role: Role,
  rawRole: string,
  hasToolCalls = false,
  attachments: readonly string[] = NO_ATTACHMENTS,
): void {
  draft.meta.turns.push({ path, role, rawRole, hasToolCalls, attachments });
}

/** The kind of a value, as a person would name it. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (value instanceof Date) return "date";
  if (ArrayBuffer.isView(value)) return "binary";
  return typeof value === "bigint" ? "number" : typeof value;
}

/** True for a plain object as JSON and Parquet readers make them. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !ArrayBuffer.isView(value);

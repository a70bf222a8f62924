import type { RowIssue } from "../../core/sample.ts";
import type { Draft } from "./draft.ts";

/** What the shapes find wrong with a row itself, by reason of the `row` filter, with the fields of its `data`. */
export const ROW_ISSUES = {
  /** The row lacks a column its shape needs. */
  missingColumn: ["column"],
  /** Null (or a missing key of a turn) where text is due; an empty segment stands for it. */
  nullText: ["path"],
  /** A value that can be no text: `type` is `number`, `boolean`, `object`, `array`, `date` or `binary`. */
  wrongType: ["path", "type"],
  /** A turn that is no object, or has none of the known role keys; or a content part or tool call that is no object. */
  badTurn: ["path"],
  /** A turn whose role no alias knows; `role` is shortened to 40 code units. The turn is read as context. */
  unmappedRole: ["role", "path"],
  /** A conversation or a list of tool calls stored as JSON text that does not parse. */
  badJsonString: ["path"],
  /** A conversation with no turn to train on: `turns` counts its turns, `roles` lists the roles as the row spells them. */
  noTrainedTurn: ["path", "turns", "roles"],
  /** More texts than `limit`; none of them is looked at. */
  tooManyTexts: ["texts", "limit"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RowIssueReason = keyof typeof ROW_ISSUES;

type IssueData<R extends RowIssueReason> = Readonly<Record<(typeof ROW_ISSUES)[R][number], string | number>>;

/** Records an issue of the row being read; `data.path`, where the reason has one, is also the issue's path. */
export function addIssue<R extends RowIssueReason>(draft: Draft, reason: R, data: IssueData<R>): void {
  const { path } = data as { readonly path?: string };
  const issue: RowIssue = path === undefined ? { reason, data } : { reason, path, data };
  draft.meta.issues.push(issue);
}

import { type Role, type Sample, TRAINED_ROLES } from "../../core/sample.ts";
import { excerptOf } from "../../core/span.ts";
import { readColumn } from "./column.ts";
import { addNoTrainedTurn } from "./conversation.ts";
import { addText, addTurn, type Draft, openDraft, typeName } from "./draft.ts";
import { addIssue } from "./issues.ts";
import { parsedJson } from "./json-text.ts";
import type { Mapping } from "./mapping.ts";
import { columnAt } from "./named-columns.ts";
import { roleOf } from "./roles.ts";
import type { ShapeName } from "./spec.ts";
import { ROLE_UNITS } from "./turn.ts";
import type { Row } from "./values.ts";

/** Whose turn it is where nobody can tell: context, as in any conversation. */
const UNKNOWN_ROLE: Role = "tool";

/** Reads rows as a mapping says. */
export function bindMapped(name: ShapeName, mapping: Mapping): (row: Row) => Sample {
  const columns = Object.entries(mapping.columns ?? {});
  const { turns } = mapping;
  const roles = new Map(Object.entries(mapping.roles ?? {}));
  return (row) => {
    const draft = openDraft(name);
    for (const [path, role] of columns) {
      // Only what is to be trained on has to be there.
      const due = role !== "system" && role !== "tool";
      readColumn(draft, columnAt(row, path), path, role, due);
    }
    if (turns !== undefined) readTurns(draft, columnAt(row, turns), turns, mapping, roles);
    return draft;
  };
}

function readTurns(
  draft: Draft,
  value: unknown,
  path: string,
  mapping: Mapping,
  roles: ReadonlyMap<string, Role>,
): void {
  const list = typeof value === "string" ? parsedJson(value) : value;
  if (!Array.isArray(list)) {
    if (value === undefined) addIssue(draft, "missingColumn", { column: path });
    else if (value === null) addIssue(draft, "nullText", { path });
    else if (typeof value === "string" && typeof list !== "object") addIssue(draft, "badJsonString", { path });
    else addIssue(draft, "wrongType", { path, type: typeName(list) });
    return;
  }
  const first = draft.meta.turns.length;
  // Turns beside an answer in a column of its own may be what was said before it, or nothing.
  let isTrained = Object.values(mapping.columns ?? {}).some((role) => TRAINED_ROLES.includes(role));
  let place = 0;
  for (const [index, item] of list.entries()) {
    // With an order of roles, `[question, answer]` pairs are turns one after the other.
    const isPair = mapping.order !== undefined && Array.isArray(item);
    for (const [at, turn] of (isPair ? item : [item]).entries()) {
      const role = readTurn(draft, turn, `${path}[${index}]${isPair ? `[${at}]` : ""}`, place++, mapping, roles);
      isTrained ||= TRAINED_ROLES.includes(role);
    }
  }
  if (!isTrained) addNoTrainedTurn(draft, path, first);
}

function readTurn(
  draft: Draft,
  turn: unknown,
  path: string,
  place: number,
  { role: roleKey = "role", text: textKey = "content", order }: Mapping,
  roles: ReadonlyMap<string, Role>,
): Role {
  const isBare = typeof turn !== "object" || turn === null;
  const said = isBare ? undefined : columnAt(turn as Row, roleKey);
  const named = said === undefined || said === null ? undefined : String(said);
  const ofPlace = order?.[place % order.length];
  const known = named === undefined ? ofPlace : (roles.get(named) ?? roleOf(named));
  if (known === undefined && named === undefined) addIssue(draft, "badTurn", { path });
  else if (known === undefined)
    addIssue(draft, "unmappedRole", { role: excerptOf(named!, 0, named!.length, ROLE_UNITS), path });
  const role = known ?? UNKNOWN_ROLE;
  const at = isBare ? path : `${path}.${textKey}`;
  const text = isBare ? turn : columnAt(turn as Row, textKey);
  if (Array.isArray(text) && text.every((part) => typeof part === "string") && text.length > 0)
    for (const [index, part] of text.entries()) addText(draft, `${at}[${index}]`, role, part);
  else {
    if (text === undefined || text === null) addIssue(draft, "nullText", { path: at });
    else if (typeof text !== "string") addIssue(draft, "wrongType", { path: at, type: typeName(text) });
    addText(draft, at, role, typeof text === "string" ? text : "");
  }
  addTurn(draft, path, role, named ?? role);
  return role;
}

import type { Role } from "../../core/sample.ts";
import { addText, addTurn, type Draft, typeName } from "./draft.ts";
import { addIssue } from "./issues.ts";

/**
 * Reads a column that is one text and one turn. Where it is due, a missing column and a null are issues and a null
 * leaves an empty segment; an optional column that is missing, null or `""` (Alpaca's empty `input`) is no turn.
 */
export function readColumn(draft: Draft, value: unknown, column: string, role: Role, due: boolean): void {
  if (typeof value === "string") {
    if (value === "" && !due) return;
    addText(draft, column, role, value);
    addTurn(draft, column, role, column);
  } else if (value === undefined) {
    if (due) addIssue(draft, "missingColumn", { column });
  } else if (value === null) {
    if (!due) return;
    addIssue(draft, "nullText", { path: column });
    addText(draft, column, role, "");
    addTurn(draft, column, role, column);
  } else {
    addIssue(draft, "wrongType", { path: column, type: typeName(value) });
  }
}

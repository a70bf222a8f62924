import type { Role, Sample } from "../../core/sample.ts";
import { readColumn } from "./column.ts";
import { addText, addTurn, type Draft, isRecord, openDraft, typeName } from "./draft.ts";
import { addIssue } from "./issues.ts";
import type { ShapeSpec } from "./spec.ts";

/** Reads one language of a Hugging Face `translation` column; its turn's raw role is the language key. */
function readLanguage(draft: Draft, pair: Readonly<Record<string, unknown>>, path: string, key: string, role: Role) {
  const value = pair[key];
  if (value !== undefined && value !== null && typeof value !== "string") {
    addIssue(draft, "wrongType", { path, type: typeName(value) });
    return;
  }
  if (typeof value !== "string") addIssue(draft, "nullText", { path });
  addText(draft, path, role, value ?? "");
  addTurn(draft, path, role, key);
}

/** Slots: source and target columns; or translation (an object by language) with sourceKey and targetKey. */
export function bindTranslation(spec: ShapeSpec): (row: Readonly<Record<string, unknown>>) => Sample {
  const { translation, sourceKey = "source", targetKey = "target" } = spec.columns;
  if (translation === undefined) {
    const { source = "source", target = "target" } = spec.columns;
    return (row) => {
      const draft = openDraft("translation");
      readColumn(draft, row[source], source, "source", true);
      readColumn(draft, row[target], target, "target", true);
      return draft;
    };
  }
  const sourcePath = `${translation}.${sourceKey}`;
  const targetPath = `${translation}.${targetKey}`;
  return (row) => {
    const draft = openDraft("translation");
    const pair = row[translation];
    if (isRecord(pair)) {
      readLanguage(draft, pair, sourcePath, sourceKey, "source");
      readLanguage(draft, pair, targetPath, targetKey, "target");
    } else if (pair === undefined) addIssue(draft, "missingColumn", { column: translation });
    else if (pair === null) addIssue(draft, "nullText", { path: translation });
    else addIssue(draft, "wrongType", { path: translation, type: typeName(pair) });
    return draft;
  };
}

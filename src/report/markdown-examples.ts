import { fileOf } from "./audit.ts";
import { placeIn } from "./example.ts";
import type { ShownRecord } from "./formats/format.ts";
import { bounded } from "./frame.ts";
import { markdownCode, markdownText } from "./markup.ts";

/** Code units of a message or an id that are shown. */
const MESSAGE = 200;
const ID = 60;

/** Where a row is, for a person with an editor: file, line or row, and its own id where it has one. */
export function rowName(record: ShownRecord): string {
  const { line, row, id } = record;
  const place = line === null ? `row ${row}` : `line ${line}`;
  return id === `${fileOf(record)}#${row}` ? place : `${place} (${bounded(id, ID)})`;
}

/** A row's findings as list items of Markdown, the finding in bold in its context. */
export function exampleItems(record: ShownRecord, { withSource = true } = {}): string[] {
  const where = `${withSource ? `${markdownCode(record.source)} ` : ""}${markdownText(rowName(record))}`;
  return record.findings.map((finding) => {
    const place = placeIn(record, finding);
    const head = `- ${where} · **${finding.code}** ${markdownText(bounded(finding.message, MESSAGE))}`;
    if (place === undefined) return head;
    const { before, found, after } = place;
    // The message often holds the finding itself.
    if (before + after === "" && (found === "" || finding.message.includes(found))) return head;
    return `${head}<br><code>${markdownText(before)}<b>${markdownText(found)}</b>${markdownText(after)}</code>`;
  });
}

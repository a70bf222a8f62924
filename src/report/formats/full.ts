import { Tally } from "../../core/tally.ts";
import { type AuditFinding, fileOf } from "../audit.ts";
import { bounded, frameOf, type Marked } from "../frame.ts";
import { count, scoreAgainst } from "../numerals.ts";
import { type Paint, PLAIN, severityPaint } from "../paint.ts";
import { utf16Offsets } from "../utf16-offsets.ts";
import { visible } from "../visible.ts";
import { displayWidth, wrapToWidth } from "../width.ts";
import { type Format, placeOf, type ShownRecord } from "./format.ts";

const MARGIN = "  │ ";
const NOTE = "  = ";

/** A message longer than this keeps its beginning and end, in UTF-16 code units each. */
const MESSAGE_UNITS = 600;

/** Frames in the manner of rustc: where, the line with carets under the span, what, and why once per code. */
export const full: Format = async function* (records, options = {}) {
  const { paint = PLAIN, notes = false, reasons, context = 1, mostOfCode = Number.POSITIVE_INFINITY } = options;
  const columns = Math.max(40, options.columns ?? 100);
  const explained = new Set<string>();
  let separator = "";
  for await (const record of records) {
    const findings = record.findings.filter(({ severity }) => notes || severity !== "note");
    if (findings.length === 0) continue;
    const places = placesIn(record, findings);
    const header = headerOf(record);
    const widest = Math.max(...findings.map((finding) => displayWidth(whatOf(finding).join("  "))));
    const fits = displayWidth(header) + 2 + widest <= columns;
    const lines: string[] = fits ? [] : [paint.bold(header)];
    const times = new Tally();
    for (const [index, finding] of findings.entries()) {
      times.add(finding.code);
      if (times.get(finding.code) > mostOfCode) continue;
      const colour = severityPaint(paint, finding.severity);
      const lead = !fits ? "" : index === 0 ? paint.bold(header) : " ".repeat(displayWidth(header));
      const [path, what] = whatOf(finding);
      lines.push(`${lead}  ${path}  ${colour(what)}`);
      lines.push(...drawn(finding, places[index], { columns, context, paint }));
      if (finding.score !== null) lines.push(paint.dim(NOTE) + scoreAgainst(finding.score, finding.limit));
      if (explained.has(finding.code)) continue;
      explained.add(finding.code);
      const why = reasons?.get(finding.code)?.why;
      if (why !== undefined) lines.push(...noted(`why: ${why}`, columns, paint));
      lines.push(`${paint.dim(NOTE)}explain: shisa-filter explain ${finding.code}`);
    }
    for (const [code, found] of times.ranked())
      if (found > mostOfCode) lines.push(paint.dim(`  … and ${count(found - mostOfCode)} more ${code} in this row`));
    yield `${separator}${lines.join("\n")}\n`;
    separator = "\n";
  }
};

/** Which text, and what was found there. */
const whatOf = ({ path, code, severity }: AuditFinding) => [visible(path ?? "(row)"), `${code} ${severity}`] as const;

/** The row's place, and its id where that says more than the place does. */
function headerOf(record: ShownRecord): string {
  const place = visible(placeOf(record));
  return record.id === `${fileOf(record)}#${record.row}` ? place : `${place} (${visible(bounded(record.id, 60))})`;
}

/** The text of every finding and its span there: of the whole text where it is at hand, else of the excerpt. */
function placesIn(record: ShownRecord, findings: readonly AuditFinding[]): (Marked | undefined)[] {
  const offsets = new Map<string, Map<number, number>>();
  for (const path of new Set(findings.map((finding) => finding.path))) {
    const text = path === null ? undefined : textAt(record, path);
    if (path === null || text === undefined) continue;
    const points = findings.flatMap(({ path: its, start, end }) => (its === path ? [start ?? 0, end ?? 0] : []));
    const ascending = [...new Set(points)].sort((a, b) => a - b);
    const units = utf16Offsets(text, ascending);
    offsets.set(path, new Map(ascending.map((point, index) => [point, units[index]!])));
  }
  return findings.map(({ path, start, end, excerpt }) => {
    if (path === null) return undefined;
    const units = offsets.get(path);
    if (units !== undefined) {
      return { text: textAt(record, path)!, start: units.get(start ?? 0)!, end: units.get(end ?? 0)! };
    }
    return excerpt === null || excerpt === "" ? undefined : { text: excerpt, start: 0, end: excerpt.length };
  });
}

const textAt = ({ texts }: ShownRecord, path: string): string | undefined =>
  texts !== undefined && Object.hasOwn(texts, path) ? texts[path] : undefined;

/** The frame of a finding with its message: beside the last carets if it fits there, else below. */
function drawn(
  { message: given, severity }: AuditFinding,
  place: Marked | undefined,
  { columns, context, paint }: { readonly columns: number; readonly context: number; readonly paint: Paint },
): string[] {
  const message = visible(bounded(given, MESSAGE_UNITS));
  if (place === undefined) return noted(message, columns, paint);
  const colour = severityPaint(paint, severity);
  const room = columns - MARGIN.length;
  const frame = frameOf(place, { columns: room, context });
  const lastCarets = frame.findLastIndex(({ kind }) => kind === "carets");
  const lines: string[] = [];
  for (const [index, { kind, text }] of frame.entries()) {
    if (kind === "gap") lines.push(paint.dim(`  ⋮ ${text}`));
    else if (kind === "context") lines.push(paint.dim(MARGIN + text));
    else if (kind === "text") lines.push(text === "" ? paint.dim(MARGIN.trimEnd()) : paint.dim(MARGIN) + text);
    else if (index !== lastCarets) lines.push(paint.dim(MARGIN) + colour(text));
    else if (displayWidth(text) + 1 + displayWidth(message) <= room)
      lines.push(paint.dim(MARGIN) + colour(`${text} ${message}`));
    else {
      lines.push(paint.dim(MARGIN) + colour(text), ...noted(message, columns, paint));
    }
  }
  return lines;
}

/** `  = text`, continued under itself. */
const noted = (text: string, columns: number, paint: Paint): string[] =>
  wrapToWidth(text, columns - NOTE.length).map((line, index) =>
    index === 0 ? paint.dim(NOTE) + line : " ".repeat(NOTE.length) + line,
  );

import type { AuditFinding, AuditRecord } from "./audit.ts";

/** A column as a Parquet writer needs it. Offsets and lengths in bytes may pass 2^31 and are INT64. */
export interface ScalarColumn {
  readonly name: string;
  readonly type: "INT32" | "INT64" | "DOUBLE" | "STRING";
  readonly nullable: boolean;
  readonly description: string;
}

/** A list of structures; never null, perhaps empty. */
export interface ListColumn {
  readonly name: string;
  readonly type: "LIST";
  readonly nullable: false;
  readonly description: string;
  readonly fields: readonly ScalarColumn[];
}

export type AuditColumn = ScalarColumn | ListColumn;

type Row = readonly [name: string, type: ScalarColumn["type"], nullable: boolean, description: string];

const columns = (rows: readonly Row[]): readonly ScalarColumn[] =>
  rows.map(([name, type, nullable, description]) => ({ name, type, nullable, description }));

const ROW_COLUMNS = columns([
  ["source", "STRING", false, "Where the row is from: its file as it was named, or what --source-column says."],
  ["file", "STRING", true, "The input file, where source is not that."],
  ["row", "INT64", false, "The row in its file, from 0."],
  ["line", "INT64", true, "The line in its file, from 1; JSONL only."],
  ["byteOffset", "INT64", true, "Where the row begins in the uncompressed stream, in bytes; JSONL only."],
  ["byteLength", "INT64", true, "The row's length without its line ending, in bytes; JSONL only."],
  ["id", "STRING", false, "The row's own id, else its file and row, as file#row."],
  ["hash", "STRING", true, "A hash of the row's content, which survives shuffling and re-saving."],
  ["outcome", "STRING", false, "keep or reject; a row that --fix mended is kept, in repaired/."],
  ["repairs", "STRING", true, "What --fix changed, before and after: a JSON list, encoded."],
]);

/** The columns of one finding, in order. */
export const FINDING_COLUMNS: readonly ScalarColumn[] = columns([
  ["code", "STRING", false, "The stable reason code, e.g. SCR001."],
  ["filter", "STRING", false, "The filter's id."],
  ["reason", "STRING", false, "The reason's key within its filter."],
  ["severity", "STRING", false, "reject, flag or note; a note (a near miss) never counts."],
  ["path", "STRING", true, "The text in its row, e.g. messages[1].content; null: the whole row."],
  ["role", "STRING", true, "What the text is in its row, e.g. assistant."],
  ["start", "INT64", true, "Where the finding begins in the text, in Unicode code points."],
  ["end", "INT64", true, "Where it ends, exclusive, in Unicode code points."],
  ["excerpt", "STRING", true, "The text found, shortened in its middle."],
  ["score", "DOUBLE", true, "What was measured, in the unit of limit."],
  ["limit", "DOUBLE", true, "The limit it was held against."],
  ["message", "STRING", false, "One sentence with the evidence."],
  ["data", "STRING", false, "What the message was made of: a JSON object, encoded."],
]);

/** The columns of an audit record, in order: of each JSON line, and of the nested Parquet file. */
export const AUDIT_COLUMNS: readonly AuditColumn[] = [
  { name: "v", type: "INT32", nullable: false, description: "The version of this layout: 1." },
  ...ROW_COLUMNS,
  {
    name: "findings",
    type: "LIST",
    nullable: false,
    description: "Everything found in the row, in the order of texts and places.",
    fields: FINDING_COLUMNS,
  },
];

/** The columns of the flat Parquet file, which has one row per finding. */
export const FLAT_COLUMNS: readonly ScalarColumn[] = [...ROW_COLUMNS, ...FINDING_COLUMNS];

/** A finding with its row's columns before it. */
export type FlatFinding = Omit<AuditRecord, "v" | "findings"> & AuditFinding;

/** One flat row per finding, keys in the order of FLAT_COLUMNS. */
export function flatten(record: AuditRecord): FlatFinding[] {
  const { source, file, row, line, byteOffset, byteLength, id, hash, outcome, repairs } = record;
  return record.findings.map((finding) => ({
    source,
    file,
    row,
    line,
    byteOffset,
    byteLength,
    id,
    hash,
    outcome,
    repairs,
    code: finding.code,
    filter: finding.filter,
    reason: finding.reason,
    severity: finding.severity,
    path: finding.path,
    role: finding.role,
    start: finding.start,
    end: finding.end,
    excerpt: finding.excerpt,
    score: finding.score,
    limit: finding.limit,
    message: finding.message,
    data: finding.data,
  }));
}

import { z } from "zod";
import { InputError } from "../core/errors.ts";
import { type Finding, type FindingData, type Outcome, outcomeOf, SEVERITIES, type Severity } from "../core/finding.ts";
import { ROLES, type Role } from "../core/sample.ts";
import { showLoneSurrogates } from "../core/span.ts";

/** One finding as it leaves the program. Offsets are Unicode code points of the text at `path`. */
export interface AuditFinding {
  readonly code: string;
  readonly filter: string;
  readonly reason: string;
  readonly severity: Severity;
  readonly path: string | null;
  readonly role: Role | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly excerpt: string | null;
  readonly score: number | null;
  readonly limit: number | null;
  readonly message: string;
  /** A JSON object, encoded. */
  readonly data: string;
}

/** One row with findings. Every column is always there, null where it has no value. */
export interface AuditRecord {
  readonly v: 1;
  /** Where the row is from: its file, or what its own column says (`--source-column`). */
  readonly source: string;
  /** The file, where `source` is not that. */
  readonly file: string | null;
  readonly row: number;
  readonly line: number | null;
  readonly byteOffset: number | null;
  readonly byteLength: number | null;
  readonly id: string;
  readonly hash: string | null;
  readonly outcome: Outcome;
  /** What was changed in the row, where it was mended (`--fix`): a JSON list, encoded. */
  readonly repairs: string | null;
  readonly findings: readonly AuditFinding[];
}

/** What the engine knows of a row besides its findings. */
export interface AuditedRow {
  readonly source: string;
  readonly file?: string | null;
  /** 0-based. */
  readonly row: number;
  /** 1-based; JSONL only. */
  readonly line?: number | null;
  /** Bytes in the uncompressed stream; JSONL only. */
  readonly byteOffset?: number | null;
  readonly byteLength?: number | null;
  readonly id: string;
  readonly hash?: string | null;
  /** Where it is not what the findings say. */
  readonly outcome?: Outcome;
  readonly repairs?: string | null;
}

/** The file that a row is in: its row number counts there. */
export const fileOf = ({ source, file }: Pick<AuditRecord, "source" | "file">): string => file ?? source;

/** The record of a row, its columns in the order of AUDIT_COLUMNS. */
export function auditRecord(row: AuditedRow, findings: readonly Finding[]): AuditRecord {
  return {
    v: 1,
    source: showLoneSurrogates(row.source),
    file: row.file === undefined || row.file === null ? null : showLoneSurrogates(row.file),
    row: row.row,
    line: row.line ?? null,
    byteOffset: row.byteOffset ?? null,
    byteLength: row.byteLength ?? null,
    id: showLoneSurrogates(row.id),
    hash: row.hash ?? null,
    outcome: row.outcome ?? outcomeOf(findings),
    repairs: row.repairs ?? null,
    findings: findings.map(auditFinding),
  };
}

/** @throws {TypeError} for a span without code-point offsets: UTF-16 ones must not leave the program. */
function auditFinding(finding: Finding): AuditFinding {
  const { span, codePoints } = finding;
  if (span !== undefined && codePoints === undefined)
    throw new TypeError(`a ${finding.code} finding has a span without code-point offsets`);
  return {
    code: finding.code,
    filter: finding.filter,
    reason: finding.reason,
    severity: finding.severity,
    path: span === undefined ? null : showLoneSurrogates(span.path),
    role: finding.role,
    start: codePoints?.start ?? null,
    end: codePoints?.end ?? null,
    excerpt: finding.excerpt === undefined ? null : showLoneSurrogates(finding.excerpt),
    score: finite(finding.score),
    limit: finite(finding.limit),
    message: showLoneSurrogates(finding.message),
    data: encodeData(finding.data),
  };
}

/** JSON has no NaN and no infinity. */
const finite = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value;

const encodeData = (data: FindingData): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(data).map(([key, value]) => [
        showLoneSurrogates(key),
        typeof value === "string" ? showLoneSurrogates(value) : value,
      ]),
    ),
  );

/**
 * The record as one line of JSON, without its line feed, and without whatever else a value carries. `score` and
 * `limit` always have a decimal point, so that readers that guess types see one type. Characters that could act on a
 * terminal are escaped; parsers read the same text.
 */
export function auditLine(record: AuditRecord): string {
  const findings = record.findings.map((finding) => {
    const { message, data } = finding;
    const head = JSON.stringify(pick(finding, FINDING_HEAD)).slice(0, -1);
    const { score, limit } = finding;
    return `${head},"score":${decimal(score)},"limit":${decimal(limit)},${JSON.stringify({ message, data }).slice(1)}`;
  });
  const head = JSON.stringify(pick(record, ROW_HEAD)).slice(0, -1);
  return `${head},"findings":[${findings.join(",")}]}`.replace(ACTIVE, escapeUnit);
}

const decimal = (value: number | null): string =>
  value === null ? "null" : Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value);

/** DEL, C1 controls, line separators, byte-order mark and bidirectional controls, all in the BMP. */
const ACTIVE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const escapeUnit = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

function pick<T extends object, K extends keyof T>(value: T, keys: readonly K[]): Pick<T, K> {
  const picked = {} as Pick<T, K>;
  for (const key of keys) picked[key] = value[key];
  return picked;
}

const ROW_HEAD = [
  "v",
  "source",
  "file",
  "row",
  "line",
  "byteOffset",
  "byteLength",
  "id",
  "hash",
  "outcome",
  "repairs",
] as const;
const FINDING_HEAD = ["code", "filter", "reason", "severity", "path", "role", "start", "end", "excerpt"] as const;

/**
 * Reads one line of an audit.
 * @param where names the file, and the line if known, in the error.
 * @throws {InputError} naming the first column that is not as it should be.
 */
export function parseAuditLine(line: string, where = "audit"): AuditRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    const shown = showLoneSurrogates(line.slice(0, 60).trim());
    throw new InputError(
      where,
      `not a line of an audit: ${(cause as Error).message}. It begins with ${JSON.stringify(shown)}`,
    );
  }
  // Audits of version 0.1 have no such columns.
  if (isAnObject(value) && !Array.isArray(value)) value = { file: null, repairs: null, ...value };
  if (isRecord(value)) return value;
  throw new InputError(where, `not a record of an audit: ${faultOf(value)}`);
}

const CODE = /^[A-Z]{3,4}\d{3}$/;
const isOptionalNumber = (value: unknown) => value === null || typeof value === "number";
const isOptionalString = (value: unknown) => value === null || typeof value === "string";
const isAnObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The same as the schema below says, at a hundredth of its cost: an audit may have millions of lines. */
function isRecord(value: unknown): value is AuditRecord {
  return (
    isAnObject(value) &&
    value["v"] === 1 &&
    typeof value["source"] === "string" &&
    isOptionalString(value["file"]) &&
    typeof value["row"] === "number" &&
    isOptionalNumber(value["line"]) &&
    isOptionalNumber(value["byteOffset"]) &&
    isOptionalNumber(value["byteLength"]) &&
    typeof value["id"] === "string" &&
    isOptionalString(value["hash"]) &&
    (value["outcome"] === "keep" || value["outcome"] === "reject") &&
    isOptionalString(value["repairs"]) &&
    Array.isArray(value["findings"]) &&
    value["findings"].every(isFinding)
  );
}

const isFinding = (value: unknown): boolean =>
  isAnObject(value) &&
  typeof value["code"] === "string" &&
  CODE.test(value["code"]) &&
  typeof value["filter"] === "string" &&
  typeof value["reason"] === "string" &&
  (SEVERITIES as readonly unknown[]).includes(value["severity"]) &&
  isOptionalString(value["path"]) &&
  (value["role"] === null || (ROLES as readonly unknown[]).includes(value["role"])) &&
  isOptionalNumber(value["start"]) &&
  isOptionalNumber(value["end"]) &&
  isOptionalString(value["excerpt"]) &&
  isOptionalNumber(value["score"]) &&
  isOptionalNumber(value["limit"]) &&
  typeof value["message"] === "string" &&
  typeof value["data"] === "string";

/** Says what is wrong with a line that failed; built only then. */
function faultOf(value: unknown): string {
  const version = isAnObject(value) ? value["v"] : undefined;
  if (typeof version === "number" && version !== 1)
    return `it has version ${version} and this program reads version 1. Read it with the version that wrote it`;
  const number = z.number().nullable();
  const text = z.string().nullable();
  const finding = z.object({
    code: z.string().regex(CODE),
    filter: z.string(),
    reason: z.string(),
    severity: z.enum(SEVERITIES),
    path: text,
    role: z.enum(ROLES).nullable(),
    start: number,
    end: number,
    excerpt: text,
    score: number,
    limit: number,
    message: z.string(),
    data: z.string(),
  });
  const record = z.object({
    v: z.literal(1),
    source: z.string(),
    file: text,
    row: z.number(),
    line: number,
    byteOffset: number,
    byteLength: number,
    id: z.string(),
    hash: text,
    outcome: z.enum(["keep", "reject"]),
    repairs: text,
    findings: z.array(finding),
  });
  const issue = record.safeParse(value).error?.issues[0];
  if (issue === undefined) return "its columns are not as they should be";
  const path = issue.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return `${path.replace(/^\./, "") || "the line"}: ${issue.message}`;
}

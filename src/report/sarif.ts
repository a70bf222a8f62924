import type { Severity } from "../core/finding.ts";
import { type AuditRecord, fileOf } from "./audit.ts";
import { wordsOf } from "./explanation.ts";
import { uriOf } from "./markup.ts";
import { visible } from "./visible.ts";

/** What a rule of a SARIF log is made of. */
export interface SarifReason {
  readonly key: string;
  readonly message: string;
  readonly why: string;
  readonly fix?: string;
}

export type SarifResult = Readonly<Record<string, unknown>>;

export const SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** Code scanning on GitHub shows the first 5,000 results of a run, and refuses a file with more than 25,000. */
export const MOST_RESULTS = 5000;

const LEVELS: Readonly<Record<Severity, string>> = { reject: "error", flag: "warning", note: "note" };

/** A rule of the tool, as code scanning shows it. */
export function sarifRule(code: string, reason: SarifReason | undefined): SarifResult {
  if (reason === undefined) return { id: code };
  const help = reason.fix === undefined ? {} : { help: { text: `${reason.why} ${reason.fix}` } };
  return {
    id: code,
    name: wordsOf(reason.key),
    shortDescription: { text: wordsOf(reason.key) },
    fullDescription: { text: reason.why },
    ...help,
  };
}

/** The findings of a record, one result each. */
export function sarifResults(record: AuditRecord, ruleIndex: (code: string) => number): SarifResult[] {
  const { row, line, id, hash, outcome } = record;
  return record.findings.map(({ code, severity, path, message, excerpt, score, limit }) => ({
    ruleId: code,
    ruleIndex: ruleIndex(code),
    level: LEVELS[severity],
    message: { text: visible(excerpt === null || message.includes(excerpt) ? message : `${message} “${excerpt}”`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(fileOf(record)) },
          ...(line !== null && { region: { startLine: line } }),
        },
        logicalLocations: [{ fullyQualifiedName: visible(path === null ? `row ${row}` : `row ${row}: ${path}`) }],
      },
    ],
    ...(hash !== null && { partialFingerprints: { "rowAndReason/v1": `${hash}:${code}:${path ?? ""}` } }),
    properties: { id: visible(id), row, outcome, ...(score !== null && { score }), ...(limit !== null && { limit }) },
  }));
}

/** A whole SARIF 2.1.0 log. */
export function sarifLog(
  version: string,
  rules: readonly SarifResult[],
  results: readonly SarifResult[],
  properties: Readonly<Record<string, unknown>> = {},
): string {
  const log = {
    $schema: SARIF_SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "shisa-filter", version, rules } },
        columnKind: "unicodeCodePoints",
        results,
        ...(Object.keys(properties).length > 0 && { properties }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

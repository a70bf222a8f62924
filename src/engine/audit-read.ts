import { statSync } from "node:fs";
import path from "node:path";
import { InputError } from "../core/errors.ts";
import { fileBytes, textLines } from "../io/text-lines.ts";
import { type AuditRecord, parseAuditLine } from "../report/audit.ts";
import { maskRecord } from "./masking/mask-record.ts";

/** The audit of an output folder, or the file itself. @throws {InputError} when there is none. */
export function auditFile(given: string): string {
  const stat = statSync(given, { throwIfNoEntry: false });
  if (stat === undefined) throw new InputError(given, "there is no such audit or output folder");
  if (!stat.isDirectory()) return given;
  const file = path.join(given, "audit.jsonl");
  if (statSync(file, { throwIfNoEntry: false }) === undefined)
    throw new InputError(given, "has no audit.jsonl in it. Is it the output folder of a finished run?");
  return file;
}

/**
 * Reads an audit record by record; `-` is standard input.
 * @param unmasked - what the audit holds of private data as it is, if it was written so.
 * @throws {InputError} naming the first line that is no audit record.
 */
export async function* readAudit(
  given: string,
  stdin: NodeJS.ReadableStream,
  unmasked = false,
): AsyncGenerator<AuditRecord> {
  const file = given === "-" ? "-" : auditFile(given);
  let line = 0;
  for await (const text of textLines(file === "-" ? stdin : fileBytes(file))) {
    line++;
    if (text.trim() === "") continue;
    const record = parseAuditLine(text, `${file}:${line}`);
    yield unmasked ? record : maskRecord(record);
  }
}

import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { OutputError } from "../core/errors.ts";
import { createRecordWriter } from "../io/parquet/record-writer.ts";
import { type AuditRecord, auditLine } from "../report/audit.ts";
import { AUDIT_COLUMNS } from "../report/audit-columns.ts";
import { written } from "./write-error.ts";

/** Writes an audit outside an output folder; the file appears when it is whole. */
export interface AuditWriter {
  add(record: AuditRecord): void;
  commit(): void;
  /** Removes what was written; nothing after a commit. */
  abort(): void;
}

/** Opens an audit file by its ending. @throws {OutputError} for another ending, or a place that cannot be written. */
export function auditWriter(file: string): AuditWriter {
  try {
    if (file.endsWith(".parquet")) {
      const writer = createRecordWriter<AuditRecord>(file, AUDIT_COLUMNS);
      return {
        ...writer,
        add: (record) => written(file, () => writer.add(record, record.findings.length)),
        commit: () => written(file, writer.commit),
      };
    }
    if (file.endsWith(".jsonl")) return jsonlWriter(file);
  } catch (error) {
    throw new OutputError(`${file}: cannot be written (${(error as Error).message})`);
  }
  throw new OutputError(`${file}: an audit ends in .jsonl or .parquet`);
}

function jsonlWriter(file: string): AuditWriter {
  const temporary = `${file}.${process.pid}.tmp`;
  const handle = openSync(temporary, "w");
  let open = true;
  const close = () => {
    if (open) closeSync(handle);
    open = false;
  };
  return {
    add(record) {
      written(file, () => writeSync(handle, `${auditLine(record)}\n`));
    },
    commit() {
      close();
      renameSync(temporary, file);
    },
    abort() {
      close();
      rmSync(temporary, { force: true });
    },
  };
}

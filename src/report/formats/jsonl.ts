import { auditLine } from "../audit.ts";
import type { Format } from "./format.ts";

/** One record a line: the audit itself. */
export const jsonl: Format = async function* (records) {
  for await (const record of records) yield `${auditLine(record)}\n`;
};

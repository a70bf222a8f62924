import { auditLine } from "../audit.ts";
import type { Format } from "./format.ts";

/** One JSON array of records, a record a line. */
export const json: Format = async function* (records) {
  let before = "[\n";
  for await (const record of records) {
    yield before + auditLine(record);
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
};

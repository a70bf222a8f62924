import { oneLine } from "../frame.ts";
import { PLAIN, severityPaint } from "../paint.ts";
import { visible } from "../visible.ts";
import { type Format, placeOf } from "./format.ts";

/** Messages are cut here, in columns: a line must stay a line. */
const MESSAGE_COLUMNS = 400;

/** One finding a line: `file:row:path:start-end: CODE severity message`, offsets in code points. */
export const concise: Format = async function* (records, { paint = PLAIN, notes = false } = {}) {
  for await (const record of records) {
    const place = visible(placeOf(record));
    let lines = "";
    for (const { code, severity, path, start, end, message } of record.findings) {
      if (severity === "note" && !notes) continue;
      const where = path === null ? place : `${place}:${visible(path)}:${start}-${end}`;
      const colour = severityPaint(paint, severity);
      lines += `${paint.bold(where)}: ${colour(`${code} ${severity}`)} ${oneLine(message, MESSAGE_COLUMNS)}\n`;
    }
    if (lines !== "") yield lines;
  }
};

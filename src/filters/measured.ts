import type { MeasuredReason } from "../core/measured.ts";
import { MEASURED_TABLE } from "./measured.table.ts";

export { MEASURED_ON } from "./measured.table.ts";

/** What was measured of each reason on labelled rows, by code; a code that is not here was never measured. */
export const MEASURED: Readonly<Record<string, readonly MeasuredReason[]>> = read(MEASURED_TABLE);

function read(table: string): Record<string, MeasuredReason[]> {
  const byCode: Record<string, MeasuredReason[]> = {};
  for (const line of table.trim().split("\n")) {
    const [code, language, corpus, ...counts] = line.split(" ") as [string, string, "held" | "seen", ...string[]];
    const [clean, alarms, named, right, planted, found] = counts.map(Number) as [
      ...[number, number, number],
      ...[number, number, number],
    ];
    byCode[code] = [...(byCode[code] ?? []), { language, clean, alarms, named, right, planted, found, corpus }];
  }
  return byCode;
}

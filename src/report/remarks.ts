import { oneLine } from "./frame.ts";
import { count, counted, percent } from "./numerals.ts";
import type { Summary } from "./summary-record.ts";

/** Of a source with so many rows, this share that goes because of other rows is told as an alarm. */
const ALARM_ROWS = 100;
const ALARM_SHARE = 0.3;

/** Sources that collapse: most often they are made from templates, whose rows are alike by nature. */
function collapses({ bySource, bySourceCode, matches = [] }: Summary): string[] {
  return Object.entries(bySource).flatMap(([source, { input }]) => {
    const gone = bySourceCode[source]?.["DUP002"]?.rejected ?? 0;
    if (input < ALARM_ROWS || gone < ALARM_SHARE * input) return [];
    const group = matches.flatMap(({ largest }) => largest).find((each) => each.source === source && each.rows > 1);
    const example =
      group === undefined
        ? ""
        : `, ${count(group.rows)} of #${group.row}${group.shared === null ? "" : ` “${oneLine(group.shared, 40)}”`}`;
    return [`${source}: ${percent(gone, input)} near duplicates (of a template?)${example}`];
  });
}

/** What a reader must know before trusting the numbers. */
export function remarksOn(summary: Summary): string[] {
  const { rows, roles, abstentions, dropped, matches = [] } = summary;
  const remarks: string[] = [...collapses(summary)];
  for (const { filter, capped } of matches)
    if (capped > 0)
      remarks.push(
        `${filter}: ${counted(capped, "row")} like so many earlier rows that only some of those were compared; a few duplicates may be kept (its option candidates)`,
      );
  if (rows.malformed > 0) remarks.push(`${counted(rows.malformed, "row")} could not be parsed`);
  const unknown = new Map<string, number>();
  for (const { raw, role, count: times } of roles) if (role === null) unknown.set(raw, (unknown.get(raw) ?? 0) + times);
  for (const [raw, times] of [...unknown].sort(([, a], [, b]) => b - a).slice(0, 3))
    remarks.push(`${counted(times, "turn")} with the role ${JSON.stringify(raw)}, which no shape knows`);
  for (const [filter, times] of Object.entries(abstentions))
    if (times > 0) remarks.push(`${filter} abstained on ${counted(times, "row")}: the text is too long for it`);
  const lost = Object.values(dropped).reduce((sum, times) => sum + times, 0);
  if (lost > 0) remarks.push(`${counted(lost, "finding")} counted but not stored: too many of one reason in a row`);
  return remarks;
}

import { placeIn } from "./example.ts";
import type { ShownRecord } from "./formats/format.ts";
import { oneLine } from "./frame.ts";
import { visible } from "./visible.ts";
import { displayWidth, takeEnd, truncateMiddle, truncateToWidth } from "./width.ts";

/** With fewer columns than this an example says nothing. */
const LEAST_COLUMNS = 20;
/** What the finding itself may take of the columns. */
const FOUND_SHARE = 0.7;

/** A row's finding of a code on one line, `⟦…⟧` around it; where it is about no place, what it says. */
export function oneLineExample(record: ShownRecord | undefined, code: string, columns: number): string | undefined {
  const all = record?.findings.filter((each) => each.code === code) ?? [];
  const finding = all.find(({ severity }) => severity === "reject") ?? all[0];
  if (record === undefined || finding === undefined || columns < LEAST_COLUMNS) return undefined;
  const place = placeIn(record, finding, { beside: columns, found: columns });
  if (place === undefined || place.found === "") return oneLine(finding.message, columns);
  const found = `⟦${truncateMiddle(visible(place.found), Math.floor((columns - 2) * FOUND_SHARE))}⟧`;
  const [left, right] = [visible(place.before), visible(place.after)];
  const room = columns - displayWidth(found);
  const leftRoom = Math.min(displayWidth(left), Math.max(room >> 1, room - displayWidth(right)));
  const before = displayWidth(left) <= leftRoom ? left : leftRoom < 1 ? "" : `…${takeEnd(left, leftRoom - 1)}`;
  return before + found + truncateToWidth(right, room - displayWidth(before));
}

import type { Memory } from "../calls.ts";
import { ALPHABETIC, GROUP_TABLE, INHERITS, JOINS, OUT, SLOTS, STATE, UNITS } from "../layout.ts";

/** The twin of `assembly/groups.ts`. */
export function groupsOfUnits(
  { bytes, words }: Memory,
  from: number,
  length: number,
  base: number,
  last: number,
): number {
  const slots = SLOTS + ((from - UNITS) >> 1);
  let open = words[STATE >> 2]!;
  let start = words[(STATE >> 2) + 1]!;
  let out = OUT >> 2;
  const close = (end: number) => {
    if (open === 0) return;
    words[out] = open;
    words[out + 1] = start;
    words[out + 2] = end;
    out += 3;
  };
  for (let at = 0; at < length; at++) {
    let group = bytes[GROUP_TABLE + bytes[slots + at]!]!;
    if (group === open || group === INHERITS) continue;
    if (group === JOINS) {
      const next = bytes[GROUP_TABLE + bytes[slots + at + 1]!]!;
      group = open === ALPHABETIC && next === ALPHABETIC ? ALPHABETIC : 0;
      if (group === open) continue;
    }
    close(base + at);
    open = group;
    start = base + at;
  }
  if (last) {
    close(base + length);
    open = 0;
    start = 0;
  }
  words[STATE >> 2] = open;
  words[(STATE >> 2) + 1] = start;
  return (out - (OUT >> 2)) / 3;
}

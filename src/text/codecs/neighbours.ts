import { NEIGHBOUR_RUNS, NEIGHBOUR_SIGNS, NEIGHBOUR_WORDS } from "./neighbours.table.ts";

export const isHalfKana = (unit: number) => unit >= 0xff61 && unit <= 0xff9f;

let table: Uint32Array | undefined;

/**
 * What two neighbours must be for a closer look, per code unit, starts in the upper half and follows in the lower:
 * `pairs[a] >>> 16 & pairs[b]` has the bits of the codecs with which a and b may be the bytes of UTF-8, `HIGH` and
 * `ODD`. Single-byte codecs: 0xC2–0xF4, then 0x80–0xBF. Double-byte codecs: 0xE3–0xEF with 0x80–0xBF, then
 * 0x80–0xBF with a byte that starts a sequence of three, or the sign of a lost byte.
 */
export function neighbours(): Uint32Array {
  table ??= unpacked();
  return table;
}

function unpacked(): Uint32Array {
  const wordOf = new Map([...NEIGHBOUR_SIGNS].map((sign, at) => [sign.charCodeAt(0), NEIGHBOUR_WORDS[at]!]));
  const made = new Uint32Array(0x10000);
  let unit = 0;
  for (let at = 0; at < NEIGHBOUR_RUNS.length; ) {
    const word = wordOf.get(NEIGHBOUR_RUNS.charCodeAt(at++))!;
    let more = 0;
    for (; at < NEIGHBOUR_RUNS.length; at++) {
      const digit = NEIGHBOUR_RUNS.charCodeAt(at) - 0x30;
      if (digit < 0 || digit > 9) break;
      more = more * 10 + digit;
    }
    made.fill(word, unit, unit + more + 1);
    unit += more + 1;
  }
  return made;
}

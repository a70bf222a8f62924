import { codec } from "./codec.ts";
import { commonness, RARE } from "./commonness.ts";
import { utf8Neighbours } from "./utf8-neighbours.ts";

/** Bits beside those of the codecs. */
export const HIGH = 1 << 14;
export const ODD = 1 << 15;

export const isHalfKana = (unit: number) => unit >= 0xff61 && unit <= 0xff9f;

let table: Uint32Array | undefined;

/**
 * What two neighbours must be for a closer look, per code unit, starts in the upper half and follows in the lower: the
 * bits of {@link utf8Neighbours}, two characters from the upper half of windows-1252, or two that are half-width kana or
 * rare. `pairs[a] >>> 16 & pairs[b]`.
 */
export function neighbours(): Uint32Array {
  if (table !== undefined) return table;
  const { starts, follows } = utf8Neighbours();
  const western = codec("windows-1252").bytes;
  const common = commonness();
  const made = new Uint32Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    let mark = 0;
    if (western[unit]! >= 0x80 && unit !== 0xa0) mark |= HIGH;
    if (isHalfKana(unit) || common[unit]! & RARE) mark |= ODD;
    made[unit] = ((starts[unit]! | mark) << 16) | follows[unit]! | mark;
  }
  table = made;
  return made;
}

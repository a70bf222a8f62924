import { BLANK, BREAK, STATE, UNIT_TABLE } from "../src/text/kernels/layout";

const SPACE: u32 = 0x20;
const LINE_FEED: u32 = 0x0a;

@inline
function either(a: v128, b: v128): v128 {
  return v128.or(a, b);
}

/** Which of eight units may be white space other than the space: a few harmless ones are among them. */
@inline
function oddBlanks(units: v128): i32 {
  const controls = i16x8.lt_u(units, i16x8.splat(0x20));
  const block = v128.and(units, i16x8.splat(<i16>0xffc0));
  const wide = either(i16x8.eq(units, i16x8.splat(0x3000)), i16x8.eq(units, i16x8.splat(<i16>0xfeff)));
  const general = either(i16x8.eq(block, i16x8.splat(0x2000)), i16x8.eq(block, i16x8.splat(0x2040)));
  return i16x8.bitmask(either(either(controls, i16x8.eq(block, i16x8.splat(0x80))), either(wide, general)));
}

/**
 * Copies `length` units at `from` to `to`, each run of white space as one line feed where it has a line end, as one space
 * where not, and nothing at either end of the text. STATE holds from call to call the run that waits (0, or the unit it
 * becomes) and whether anything was written. Returns how many units were.
 */
export function fold(from: usize, length: i32, to: usize): i32 {
  let waits = load<u32>(STATE, 32);
  let begun = load<u32>(STATE, 36);
  const end = from + (<usize>length << 1);
  let at = from;
  let out = to;
  // A text that begins with something visible can be copied by blocks from its first unit on.
  // White space of earlier calls stood before it.
  if (!begun && length > 0 && !(<u32>load<u16>((<usize>load<u16>(at) << 1) + UNIT_TABLE) & BLANK)) {
    begun = 1;
    waits = 0;
  }
  while (at < end) {
    // The last block is written whole; what stands behind it counts for nothing.
    const stop = at + 16 <= end ? at + 16 : end;
    if (begun) {
      const count = <i32>((stop - at) >> 1);
      const inside = (1 << count) - 1;
      const units = v128.load(at);
      const spaces = i16x8.bitmask(i16x8.eq(units, i16x8.splat(0x20))) & inside;
      if (!(spaces & ((spaces << 1) | (waits ? 1 : 0))) && !(oddBlanks(units) & inside)) {
        if (waits) {
          store<u16>(out, <u16>waits);
          out += 2;
        }
        v128.store(out, units);
        // A space at the end waits for what comes.
        waits = spaces >> (count - 1) ? SPACE : 0;
        out += <usize>(waits ? count - 1 : count) << 1;
        at = stop;
        continue;
      }
    }
    for (; at < stop; at += 2) {
      const unit = <u32>load<u16>(at);
      const entry = <u32>load<u16>((<usize>unit << 1) + UNIT_TABLE);
      if (entry & BLANK) {
        if (entry & BREAK) waits = LINE_FEED;
        else if (waits == 0) waits = SPACE;
        continue;
      }
      if (waits) {
        if (begun) {
          store<u16>(out, <u16>waits);
          out += 2;
        }
        waits = 0;
      }
      begun = 1;
      store<u16>(out, <u16>unit);
      out += 2;
    }
  }
  store<u32>(STATE, waits, 32);
  store<u32>(STATE, begun, 36);
  return <i32>((out - to) >> 1);
}

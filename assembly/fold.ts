import { BLANK, BREAK, STATE, UNIT_TABLE } from "../src/text/kernels/layout";
import { isAsciiBlock } from "./ascii";

const SPACE: u32 = 0x20;
const LINE_FEED: u32 = 0x0a;

/** Which of eight units may be white space other than the space: a few harmless ones are among them. */
@inline
function oddBlanks(units: v128): i32 {
  const controls = i16x8.lt_u(units, i16x8.splat(0x20));
  const block = v128.and(units, i16x8.splat(<i16>0xffc0));
  const wide = v128.or(i16x8.eq(units, i16x8.splat(0x3000)), i16x8.eq(units, i16x8.splat(<i16>0xfeff)));
  const general = v128.or(i16x8.eq(block, i16x8.splat(0x2000)), i16x8.eq(block, i16x8.splat(0x2040)));
  return i16x8.bitmask(v128.or(v128.or(controls, i16x8.eq(block, i16x8.splat(0x80))), v128.or(wide, general)));
}

/** The places of `width` units that may not be copied as they are: odd white space, and spaces that are not alone or come last. */
@inline
function halts(spaces: i32, odd: i32, width: i32, first: i32): i32 {
  const blanks = spaces | odd | (1 << width);
  return (odd | (spaces & (blanks >> 1))) & ~first;
}

/**
 * Copies `length` units at `from` to `to`, each run of white space as one line feed where it has a line end, as one space
 * where not, and nothing at either end of the text. STATE holds from call to call the run that waits (0, or the unit it
 * becomes) and whether anything was written. Writes up to 32 bytes beyond what it returns: how many units there are.
 */
export function fold(from: usize, length: i32, to: usize): i32 {
  let waits = load<u32>(STATE, 32);
  let begun = load<u32>(STATE, 36);
  const end = from + (<usize>length << 1);
  let at = from;
  let out = to;
  while (at < end) {
    const entry = <u32>load<u16>((<usize>load<u16>(at) << 1) + UNIT_TABLE);
    if (entry & BLANK) {
      if (entry & BREAK) waits = LINE_FEED;
      else if (waits == 0) waits = SPACE;
      at += 2;
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
    // From a visible unit on, blocks are copied whole, up to white space that is more than one space. The first unit of the
    // first block is known to be no such white space.
    let first = 1;
    let blocks = 0;
    let halt: i32;
    do {
      const left = <i32>((end - at) >> 1);
      const a = v128.load(at);
      if (blocks == 0 && left >= 16) {
        const b = v128.load(at, 16);
        if (isAsciiBlock(a, b)) {
          const bytes = i8x16.narrow_i16x8_u(a, b);
          const spaces = i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(0x20)));
          const odd = i8x16.bitmask(i8x16.lt_u(bytes, i8x16.splat(0x20)));
          halt = halts(spaces, odd, 16, first);
          first = 0;
          v128.store(out, a);
          v128.store(out, b, 16);
          // A branch, since the next address would wait for all of this.
          const copied: usize = halt == 0 ? 32 : <usize>ctz(halt) << 1;
          out += copied;
          at += copied;
          continue;
        }
        // Text that is not ASCII goes on so for a while.
        blocks = 8;
      }
      blocks -= i32(blocks > 0);
      v128.store(out, a);
      const spaces = i16x8.bitmask(i16x8.eq(a, i16x8.splat(0x20)));
      if (left >= 8) {
        halt = halts(spaces, oddBlanks(a), 8, first);
        first = 0;
        if (halt == 0) {
          out += 16;
          at += 16;
          continue;
        }
      } else {
        const inside = (1 << left) - 1;
        halt = halts(spaces & inside, oddBlanks(a) & inside, left, first) | (1 << left);
      }
      const copied = <usize>ctz(halt) << 1;
      out += copied;
      at += copied;
    } while (halt == 0 && at < end);
  }
  store<u32>(STATE, waits, 32);
  store<u32>(STATE, begun, 36);
  return <i32>((out - to) >> 1);
}

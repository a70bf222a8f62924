import {
  ALPHABETIC,
  GROUP_TABLE,
  INHERITS,
  JOINS,
  OUT,
  SLOTS,
  STATE,
  UNITS,
} from "../src/text/kernels/layout";

/** Sixteen groups on their way. */
const SIXTEEN: usize = <usize>STATE + 128;

@inline
function groupOf(slot: usize): u32 {
  return <u32>load<u8>(GROUP_TABLE + <usize>load<u8>(slot));
}

/**
 * Settles the groups at SIXTEEN that depend on their neighbours: marks take the group before them, apostrophes join letters of
 * alphabets. `after` is the group that follows.
 */
function settle(open: u32, after: u32): void {
  let before = open;
  for (let each: usize = 0; each < 16; each++) {
    let group = <u32>load<u8>(SIXTEEN + each);
    if (group == INHERITS) group = before;
    else if (group == JOINS) {
      const next = each < 15 ? <u32>load<u8>(SIXTEEN + each, 1) : after;
      group = before == ALPHABETIC && next == ALPHABETIC ? ALPHABETIC : 0;
    }
    store<u8>(SIXTEEN + each, <u8>group);
    before = group;
  }
}

/**
 * The longest stretches of one group among `length` scanned units at `from`, the first of which is unit `base` of its text; GROUP_TABLE
 * tells the group of every slot, 0 is none. STATE holds the open stretch (group, start) from call to call; the last call of a text
 * has `last`. In OUT triples of words: group, start, end. Returns how many.
 */
export function groups(from: usize, length: i32, base: u32, last: i32): i32 {
  let open = load<u32>(STATE);
  let start = load<u32>(STATE, 4);
  let out: usize = OUT;
  const table0 = v128.load(GROUP_TABLE);
  const table1 = v128.load(GROUP_TABLE, 16);
  const table2 = v128.load(GROUP_TABLE, 32);
  const table3 = v128.load(GROUP_TABLE, 48);
  const slots: usize = SLOTS + ((from - UNITS) >> 1);
  for (let at = 0; at < length; at += 16) {
    const sixteen = v128.load(slots + at);
    let group = v128.or(
      v128.or(i8x16.swizzle(table0, sixteen), i8x16.swizzle(table1, i8x16.sub(sixteen, i8x16.splat(16)))),
      v128.or(
        i8x16.swizzle(table2, i8x16.sub(sixteen, i8x16.splat(32))),
        i8x16.swizzle(table3, i8x16.sub(sixteen, i8x16.splat(48))),
      ),
    );
    const left = length - at;
    const rules = v128.or(i8x16.eq(group, i8x16.splat(<i8>INHERITS)), i8x16.eq(group, i8x16.splat(<i8>JOINS)));
    if (v128.any_true(rules)) {
      v128.store(SIXTEEN, group);
      settle(open, groupOf(slots + at + 16));
      group = v128.load(SIXTEEN);
    }
    const before = i8x16.shuffle(
      i8x16.splat(<i8>open), group, 0, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
    );
    let edges = <u32>i8x16.bitmask(i8x16.ne(group, before));
    if (left < 16) edges &= (1 << left) - 1;
    if (edges == 0) continue;
    v128.store(SIXTEEN, group);
    while (edges != 0) {
      const edge = ctz(edges);
      edges &= edges - 1;
      const place = base + <u32>at + edge;
      store<u32>(out, open);
      store<u32>(out, start, 4);
      store<u32>(out, place, 8);
      out += open != 0 ? 12 : 0;
      open = <u32>load<u8>(SIXTEEN + edge);
      start = place;
    }
  }
  if (last) {
    store<u32>(out, open);
    store<u32>(out, start, 4);
    store<u32>(out, base + <u32>length, 8);
    out += open != 0 ? 12 : 0;
    open = 0;
    start = 0;
  }
  store<u32>(STATE, open);
  store<u32>(STATE, start, 4);
  return <i32>((out - OUT) / 12);
}

import {
  APOSTROPHE_SLOT,
  ASCII_TABLE,
  ASTRAL_TABLE,
  AT_SIGN,
  COMPOSES,
  COUNTS,
  DAMAGE,
  DIGIT_SLOT,
  FULL_STOP,
  HASHES,
  HAS_SURROGATES,
  INPUT,
  INVISIBLE,
  MAY_COMPOSE,
  NOT_ASCII,
  PAIRS,
  PAIR_TABLE,
  RESULT,
  SCHEME,
  SCRIPT_MASK,
  SLOTS,
  STATE,
  STOPS,
  STOP_MASK,
  STOP_SHIFT,
  SURROGATE,
  TILDES,
  UNITS,
  UNIT_TABLE,
  WWW,
} from "../src/text/kernels/layout";
import { isAsciiBlock } from "./ascii";

const LATIN: usize = 2;
const BANK: usize = 256;
/** Brings the flag SPECIAL down to one. */
const SPECIAL_SHIFT = 15;
/** Four counts on their way to the result. */
const SUMS: usize = <usize>STATE + 64;

/** Ends of the lists of stops and pairs, kept while a scan runs. */
let stops: usize = 0;
let pairs: usize = 0;
let seen: u32 = 0;

@inline
function entryOf(unit: u32): u32 {
  return <u32>load<u16>((<usize>unit << 1) + UNIT_TABLE);
}

@inline
function isDigitOrLetter(unit: u32): bool {
  return unit - 0x30 < 10 || (unit | 0x20) - 0x61 < 26;
}

/** Where the slot of a unit lies. */
@inline
function slotOf(at: usize): usize {
  return SLOTS + ((at - UNITS) >> 1);
}

@inline
function emit(place: u32, kind: i32): void {
  store<u64>((stops << 3) + STOPS, (<u64>kind << 32) | <u64>place);
  stops++;
  seen |= 1 << kind;
}

/** Notes a stop whose kind depends on what follows. */
function emitIf(at: usize, place: u32, kind: i32): void {
  const next = <u32>load<u16>(at, 2);
  if (kind == TILDES) {
    if (next != 0x7e) return;
  } else if (kind == SCHEME) {
    if (next != 0x2f || <u32>load<u16>(at, 4) != 0x2f) return;
  } else if (kind == WWW) {
    if (next != 0x77 || <u32>load<u16>(at, 4) != 0x77) return;
  } else if (kind == HASHES) {
    if (next != 0x23) return;
  } else if (kind == FULL_STOP) {
    if (next == 0x2e || isDigitOrLetter(next)) return;
  }
  emit(place, kind);
}

/** The script of a character beyond the BMP, by binary search. */
function astralScript(codePoint: u32, triples: i32): u32 {
  let low = 0;
  let high = triples;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (load<u32>(ASTRAL_TABLE + <usize>middle * 12) <= codePoint) low = middle + 1;
    else high = middle;
  }
  if (low == 0) return 0;
  const triple = ASTRAL_TABLE + <usize>(low - 1) * 12;
  return codePoint < load<u32>(triple, 4) ? load<u32>(triple, 8) : 0;
}

/**
 * One pass over `length` units at `from`, the first of which is unit `base` of its text: scripts are counted, stops and pairs
 * noted. Reads up to three units beyond the last. In RESULT: stops, pairs, kinds of stops seen (bits), flags, the place of the
 * first unit that is not ASCII (or -1), scripts, then script and count of each.
 */
export function scan(from: usize, length: i32, base: u32, triples: i32): void {
  stops = 0;
  pairs = 0;
  seen = 0;
  flagged = 0;
  pairEnd = 0;
  let letters: u32 = 0;
  let common: u32 = 0;
  let all: u32 = 0;
  let first: u32 = -1;
  const end = from + (<usize>length << 1);
  const low = v128.load(ASCII_TABLE);
  const high = v128.load(ASCII_TABLE, 16);
  // Places to look at twice are gathered without a branch, then gone through.
  let special: usize = INPUT;
  let at = from;
  while (at < end) {
    let stop = end;
    if (at + 32 <= end) {
      const a = v128.load(at);
      const b = v128.load(at, 16);
      if (isAsciiBlock(a, b)) {
        const bytes = i8x16.narrow_i16x8_u(a, b);
        const lower = i8x16.sub(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(0x61));
        const isLetter = i8x16.lt_u(lower, i8x16.splat(26));
        letters += popcnt(i8x16.bitmask(isLetter));
        const isDigit = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10));
        const isApostrophe = i8x16.eq(bytes, i8x16.splat(0x27));
        const slots = v128.or(
          v128.and(isLetter, i8x16.splat(<i8>LATIN)),
          v128.or(v128.and(isDigit, i8x16.splat(<i8>DIGIT_SLOT)), v128.and(isApostrophe, i8x16.splat(<i8>APOSTROPHE_SLOT))),
        );
        v128.store(slotOf(at), slots);
        common += 16;
        const rows = i8x16.swizzle(low, v128.and(bytes, i8x16.splat(15)));
        const columns = i8x16.swizzle(high, i8x16.shr_u(bytes, 4));
        let marks = i8x16.bitmask(i8x16.ne(v128.and(rows, columns), i8x16.splat(0)));
        const index = (at - from) >> 1;
        // Four at a time whether there are so many or not, since the end of a loop cannot be guessed.
        let left = popcnt(marks);
        while (true) {
          store<u16>(special, <u16>(index + ctz(marks)));
          marks &= marks - 1;
          store<u16>(special, <u16>(index + ctz(marks)), 2);
          marks &= marks - 1;
          store<u16>(special, <u16>(index + ctz(marks)), 4);
          marks &= marks - 1;
          store<u16>(special, <u16>(index + ctz(marks)), 6);
          marks &= marks - 1;
          if (left <= 4) break;
          special += 8;
          left -= 4;
        }
        special += <usize>left << 1;
        at += 32;
        continue;
      }
      stop = at + 32;
    }
    if (first == -1) first = firstWide(at, stop, base + <u32>((at - from) >> 1));
    // Two at a time, each with counts of its own.
    for (; at + 4 <= stop; at += 4) {
      const one = entryOf(load<u16>(at));
      const two = entryOf(load<u16>(at, 2));
      all |= one | two;
      store<u16>(slotOf(at), <u16>((one & SCRIPT_MASK) | ((two & SCRIPT_MASK) << 8)));
      const first = COUNTS + ((one & SCRIPT_MASK) << 2);
      const second = COUNTS + BANK + ((two & SCRIPT_MASK) << 2);
      store<u32>(first, load<u32>(first) + 1);
      store<u32>(second, load<u32>(second) + 1);
      const index = (at - from) >> 1;
      store<u16>(special, <u16>index);
      special += (one >> SPECIAL_SHIFT) << 1;
      store<u16>(special, <u16>(index + 1));
      special += (two >> SPECIAL_SHIFT) << 1;
    }
    if (at < stop) {
      const entry = entryOf(load<u16>(at));
      all |= entry;
      store<u8>(slotOf(at), <u8>(entry & SCRIPT_MASK));
      const count = COUNTS + ((entry & SCRIPT_MASK) << 2);
      store<u32>(count, load<u32>(count) + 1);
      store<u16>(special, <u16>((at - from) >> 1));
      special += (entry >> SPECIAL_SHIFT) << 1;
      at += 2;
    }
  }
  for (let each: usize = INPUT; each < special; each += 2) {
    const index = <u32>load<u16>(each);
    lookTwice(from + (<usize>index << 1), base + index, triples);
  }
  // Nothing follows, until the next chunk of the text is scanned.
  store<u8>(slotOf(end), 0);
  if (all & COMPOSES) flagged |= MAY_COMPOSE;
  if (first != -1) flagged |= NOT_ASCII;
  const rest = load<u32>(COUNTS + (APOSTROPHE_SLOT << 2)) + load<u32>(COUNTS + BANK + (APOSTROPHE_SLOT << 2)) +
    load<u32>(COUNTS + (DIGIT_SLOT << 2)) + load<u32>(COUNTS + BANK + (DIGIT_SLOT << 2));
  store<u32>(COUNTS, load<u32>(COUNTS) + common - letters + rest);
  store<u32>(COUNTS + (LATIN << 2), load<u32>(COUNTS + (LATIN << 2)) + letters);
  store<u32>(RESULT, <u32>stops);
  store<u32>(RESULT, <u32>pairs, 4);
  store<u32>(RESULT, seen, 8);
  store<u32>(RESULT, flagged, 12);
  store<u32>(RESULT, first, 16);
  let present: usize = 0;
  // Eight counts at a time, set to zero for the next scan.
  for (let four: usize = COUNTS; four < <usize>COUNTS + BANK; four += 16) {
    const sums = i32x4.add(v128.load(four), v128.load(four, BANK));
    if (!v128.any_true(sums)) continue;
    v128.store(four, i32x4.splat(0));
    v128.store(four, i32x4.splat(0), BANK);
    v128.store(SUMS, sums);
    for (let lane: usize = 0; lane < 4; lane++) {
      const times = load<u32>(SUMS + (lane << 2));
      const script = <u32>(((four - COUNTS) >> 2) + lane);
      if (times == 0 || <i32>script >= APOSTROPHE_SLOT) continue;
      store<u32>(RESULT + (present << 3), script, 24);
      store<u32>(RESULT + (present << 3), times, 28);
      present++;
    }
  }
  store<u32>(RESULT, <u32>present, 20);
}

/** The place of the first unit of `[at, stop)` that is not ASCII, or -1. */
function firstWide(at: usize, stop: usize, place: u32): u32 {
  for (let unit = at; unit < stop; unit += 2) if (load<u16>(unit) > 0x7f) return place + <u32>((unit - at) >> 1);
  return -1;
}

let flagged: u32 = 0;
/** The end of the surrogate pair that was last looked at: its low half is no character of its own. */
let pairEnd: usize = 0;

/** A stop, a surrogate, or a unit that starts a pair. */
@inline
function lookTwice(at: usize, place: u32, triples: i32): void {
  const entry = entryOf(load<u16>(at));
  if ((entry & SCRIPT_MASK) == SURROGATE) {
    surrogate(at, place, triples);
    return;
  }
  const kind = <i32>(entry >> STOP_SHIFT) & STOP_MASK;
  if (kind != 0) {
    if (kind < TILDES) emit(place, kind);
    else emitIf(at, place, kind);
  }
  const starts = load<u32>((<usize>load<u16>(at) << 2) + PAIR_TABLE) >> 16;
  if (starts & load<u32>((<usize>load<u16>(at, 2) << 2) + PAIR_TABLE)) {
    store<u32>((pairs << 2) + PAIRS, place);
    pairs++;
  }
}

/** Counts the character at a surrogate and notes damage. */
function surrogate(at: usize, place: u32, triples: i32): void {
  if (at < pairEnd) return;
  flagged |= HAS_SURROGATES;
  const unit = <u32>load<u16>(at);
  const next = <u32>load<u16>(at, 2);
  if ((unit & 0xfc00) != 0xd800 || (next & 0xfc00) != 0xdc00) {
    store<u32>(COUNTS, load<u32>(COUNTS) + 1);
    store<u8>(slotOf(at), 0);
    emit(place, DAMAGE);
    return;
  }
  pairEnd = at + 4;
  const codePoint: u32 = 0x10000 + ((unit & 0x3ff) << 10) + (next & 0x3ff);
  // Emoji and symbols, but for a square kana, have no script; they are never damage and never compose.
  if (codePoint - 0x1f000 < 0xc00 && codePoint != 0x1f200) {
    store<u32>(COUNTS, load<u32>(COUNTS) + 1);
    store<u16>(slotOf(at), 0);
    return;
  }
  const script = astralScript(codePoint, triples);
  store<u16>(slotOf(at), <u16>(script | (script << 8)));
  const count = COUNTS + (<usize>script << 2);
  store<u32>(count, load<u32>(count) + 1);
  // Ideographs of planes 2 and 3, but for the compatibility ones.
  const ideograph = codePoint - 0x20000 < 0xf800 || codePoint - 0x30000 < 0xfffe;
  if (!ideograph) flagged |= MAY_COMPOSE;
  if ((codePoint & 0xfffe) == 0xfffe || codePoint >= 0xf0000) emit(place, DAMAGE);
  else if (unit == 0xdb40) emit(place, INVISIBLE);
}

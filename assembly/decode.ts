import { DECODE_SHUFFLES, DECODE_TABLE, RESULT, SHUFFLES_OF_TWO } from "../src/text/kernels/layout";
import { isWellFormed } from "./well-formed";

const REPLACEMENT: u16 = 0xfffd;

/** Where the next byte is read and the next unit is written. */
let at: usize = 0;
let out: usize = 0;
let malformed: u32 = 0;

/**
 * Decodes `length` bytes of UTF-8 at `from` to UTF-16 at `to`, as the Encoding Standard has it: each longest part of a malformed
 * sequence becomes U+FFFD, and a byte order mark is a character. A sequence that the end cuts is left for the next call unless
 * this is the `last`. DECODE_TABLE must be filled. Writes 64 zeros after the bytes, and up to 64 units beyond those that it
 * returns the number of: OUT has room for 131,008 bytes. In RESULT: the bytes that were decoded, and how many malformed sequences
 * there were.
 */
export function decode(from: usize, length: i32, to: usize, last: i32): i32 {
  const end = from + <usize>length;
  memory.fill(end, 0, 64);
  at = from;
  out = to;
  malformed = 0;
  while (at < end) {
    const a = v128.load(at);
    const b = v128.load(at, 16);
    const c = v128.load(at, 32);
    const d = v128.load(at, 48);
    if (i8x16.bitmask(v128.or(v128.or(a, b), v128.or(c, d))) == 0) {
      widen(a, out);
      widen(b, out + 32);
      widen(c, out + 64);
      widen(d, out + 96);
      at += 64;
      out += 128;
    } else if (isWellFormed(at, a, b, c, d)) block(a, b, c, d);
    else if (!oneByOne(at + 64 < end ? at + 64 : end, end, last)) break;
  }
  // Of the zeros after the end, each is a unit.
  if (at > end) {
    out -= (at - end) << 1;
    at = end;
  }
  store<u32>(RESULT, <u32>(at - from));
  store<u32>(RESULT, malformed, 4);
  return <i32>((out - to) >> 1);
}

@inline
function widen(bytes: v128, to: usize): void {
  v128.store(to, i16x8.extend_low_i8x16_u(bytes));
  v128.store(to, i16x8.extend_high_i8x16_u(bytes), 16);
}

/** Which bytes of sixteen begin a character. */
@inline
function beginnings(bytes: v128): u64 {
  return <u64>i8x16.bitmask(i8x16.gt_s(bytes, i8x16.splat(-65)));
}

/** The characters of a well-formed block of 64 bytes, but for the last few. */
@inline
function block(a: v128, b: v128, c: v128, d: v128): void {
  const begins = beginnings(a) | (beginnings(b) << 16) | (beginnings(c) << 32) | (beginnings(d) << 48);
  // A character ends before the next one begins; where the last one ends is not known.
  let ends = begins >> 1;
  const limit = at + 52;
  const start = at;
  while (at <= limit) {
    const bytes = v128.load(at);
    if ((ends & 0xffffff) == 0x924924) {
      v128.store(out, i16x8.narrow_i32x4_u(threes(bytes), threes(v128.load(at, 12))));
      at += 24;
      out += 16;
      ends >>= 24;
      continue;
    }
    if ((ends & 0xffff) == 0xffff) {
      widen(bytes, out);
      at += 16;
      out += 32;
      ends >>= 16;
      continue;
    }
    const step = <u32>load<u16>(DECODE_TABLE + (<usize>(ends & 0xfff) << 1));
    const shuffle = <i32>(step & 0xff);
    const taken = step >> 8;
    if (taken == 0) {
      ends >>= four();
      continue;
    }
    const characters = i8x16.swizzle(bytes, v128.load(DECODE_SHUFFLES + (<usize>shuffle << 4)));
    if (shuffle < SHUFFLES_OF_TWO) {
      const low = v128.and(characters, i16x8.splat(0x7f));
      const high = i16x8.shr_u(v128.and(characters, i16x8.splat(0x1f00)), 2);
      v128.store(out, v128.or(low, high));
      out += 12;
    } else {
      const units = composed(characters);
      v128.store(out, i16x8.narrow_i32x4_u(units, units));
      out += 8;
    }
    at += <usize>taken;
    ends >>= <u64>taken;
  }
}

/** Four characters of three bytes. */
@inline
function threes(bytes: v128): v128 {
  return composed(
    i8x16.swizzle(bytes, i8x16(2, 1, 0, -1, 5, 4, 3, -1, 8, 7, 6, -1, 11, 10, 9, -1)),
  );
}

/** Four units of bytes that are put the last one first. */
@inline
function composed(characters: v128): v128 {
  const low = v128.and(characters, i32x4.splat(0x7f));
  const middle = i32x4.shr_u(v128.and(characters, i32x4.splat(0x3f00)), 2);
  const high = i32x4.shr_u(v128.and(characters, i32x4.splat(0x0f0000)), 4);
  return v128.or(v128.or(low, middle), high);
}

/** A character of well-formed bytes where one of four bytes is near; its length. */
function four(): u64 {
  const lead = <u32>load<u8>(at);
  if (lead < 0x80) {
    store<u16>(out, <u16>lead);
    at += 1;
    out += 2;
    return 1;
  }
  const second = <u32>load<u8>(at, 1) & 63;
  if (lead < 0xe0) {
    store<u16>(out, <u16>(((lead & 31) << 6) | second));
    at += 2;
    out += 2;
    return 2;
  }
  const third = <u32>load<u8>(at, 2) & 63;
  if (lead < 0xf0) {
    store<u16>(out, <u16>(((lead & 15) << 12) | (second << 6) | third));
    at += 3;
    out += 2;
    return 3;
  }
  storePair(((lead & 7) << 18) | (second << 12) | (third << 6) | (<u32>load<u8>(at, 3) & 63));
  at += 4;
  return 4;
}

@inline
function storePair(codePoint: u32): void {
  store<u32>(out, (0xd7c0 + (codePoint >> 10)) | ((0xdc00 | (codePoint & 0x3ff)) << 16));
  out += 4;
}

/** Decodes up to `stop` with a look at every byte; false where the bytes end within a sequence whose rest is still to come. */
function oneByOne(stop: usize, end: usize, last: i32): bool {
  while (at < stop) {
    const lead = <u32>load<u8>(at);
    if (lead < 0x80) {
      store<u16>(out, <u16>lead);
      at += 1;
      out += 2;
      continue;
    }
    let length: usize = 0;
    // The second byte's range depends on the first: no overlong forms, no surrogates, nothing beyond U+10FFFF.
    let least: u32 = 0x80;
    let most: u32 = 0xbf;
    if (lead >= 0xc2 && lead <= 0xdf) length = 2;
    else if (lead >= 0xe0 && lead <= 0xef) {
      length = 3;
      if (lead == 0xe0) least = 0xa0;
      if (lead == 0xed) most = 0x9f;
    } else if (lead >= 0xf0 && lead <= 0xf4) {
      length = 4;
      if (lead == 0xf0) least = 0x90;
      if (lead == 0xf4) most = 0x8f;
    }
    let codePoint = length == 2 ? lead & 31 : length == 3 ? lead & 15 : lead & 7;
    let seen: usize = 1;
    while (seen < length && at + seen < end) {
      const next = <u32>load<u8>(at + seen);
      if (next < least || next > most) break;
      least = 0x80;
      most = 0xbf;
      codePoint = (codePoint << 6) | (next & 63);
      seen++;
    }
    if (seen < length && at + seen == end && !last) return false;
    at += seen;
    if (seen < length || length == 0) {
      store<u16>(out, REPLACEMENT);
      out += 2;
      malformed++;
    } else if (length == 4) storePair(codePoint);
    else {
      store<u16>(out, <u16>codePoint);
      out += 2;
    }
  }
  return true;
}

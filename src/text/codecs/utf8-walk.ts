import type { Codec } from "./codec.ts";
import { commonness, RARE } from "./commonness.ts";

/** What a text says when its characters are turned back into bytes and read as UTF-8. */
export interface Utf8Walk {
  /** Per sequence: where its first character stands, and the end of its last one, in UTF-16 code units. */
  readonly starts: number[];
  readonly ends: number[];
  /** Per sequence: the decoded code point; {@link PARTIAL} where a byte of it was lost. */
  readonly codes: number[];
  /** Per sequence: the ASCII byte that a double-byte character holds besides its end, or 0. */
  readonly tails: number[];
  /** Per sequence: bytes above 0x7F from the sequence before on that belong to none. */
  readonly strays: number[];
}

/** Stands for a sequence whose first bytes are there and whose last were lost. */
export const PARTIAL = -1;

const REPLACEMENT = 0xfffd;
const QUESTION = 0x3f;
/** What Windows writes for bytes that code page 932 does not define. */
const MIDDLE_DOT = 0x30fb;

/** The bytes a UTF-8 sequence takes by its first byte; 0 for a byte that starts none. */
export const lengthOf = (byte: number): number =>
  byte >= 0xc2 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;

/**
 * Walks a text from `from` as bytes of `codec` and collects the UTF-8 sequences, until `reach` characters bring none or
 * `limit` characters are walked.
 * Lost bytes (U+FFFD, `?` and, for Shift_JIS, `・` between such characters) are stepped over; surrogates written as
 * three bytes each (CESU-8) are joined. Linear in what it walks.
 */
export function walkUtf8(text: string, from: number, codec: Codec, reach: number, limit: number): Utf8Walk {
  const { bytes, double } = codec;
  const starts: number[] = [];
  const ends: number[] = [];
  const codes: number[] = [];
  const tails: number[] = [];
  const strays: number[] = [];
  let stray = 0;
  let start = 0;
  let length = 0;
  let got = 0;
  let code = 0;
  // Continuation bytes that a lost first byte excuses.
  let excused = 0;
  let last = from;
  let at = from;

  const push = (value: number, end: number) => {
    starts.push(start);
    ends.push(end);
    codes.push(value);
    tails.push(0);
    last = end;
    strays.push(stray);
    stray = 0;
    got = 0;
  };
  const lose = () => {
    if (got >= 2) push(PARTIAL, at);
    got = 0;
    excused = 2;
  };
  const feed = (byte: number) => {
    const isContinuation = byte >= 0x80 && byte <= 0xbf;
    if (got > 0) {
      if (isContinuation && (got > 1 || isSecond(length, code, byte))) {
        code = (code << 6) | (byte & 0x3f);
        got++;
        if (got < length) return;
        const high = codes[codes.length - 1];
        if (code >= 0xdc00 && code <= 0xdfff && high !== undefined && high >= 0xd800 && high <= 0xdbff) {
          codes[codes.length - 1] = 0x10000 + ((high - 0xd800) << 10) + code - 0xdc00;
          ends[ends.length - 1] = last = at + 1;
          got = 0;
        } else push(code, at + 1);
        return;
      }
      stray += got;
      got = 0;
    }
    if (byte < 0x80) {
      excused = 0;
      return;
    }
    length = lengthOf(byte);
    if (length > 0) {
      start = at;
      got = 1;
      code = byte & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07);
      excused = 0;
    } else if (excused > 0 && isContinuation) excused--;
    else stray++;
  };

  const stop = Math.min(text.length, from + limit);
  for (; at < stop && at - last <= reach; at++) {
    const unit = text.charCodeAt(at);
    if (
      unit === REPLACEMENT ||
      (unit === QUESTION && (got > 0 || double)) ||
      (unit === MIDDLE_DOT && codec.name === "shift_jis")
    ) {
      lose();
      continue;
    }
    const pair = bytes[unit]!;
    if (pair === 0) {
      stray += got + 2;
      got = 0;
    } else if (pair < 0x100) feed(pair);
    else {
      feed(pair >> 8);
      feed(pair & 0xff);
      if ((pair & 0xff) < 0x80 && ends[ends.length - 1] === at + 1) tails[tails.length - 1] = pair & 0xff;
    }
  }
  if (at >= text.length && got >= 2) push(PARTIAL, at);
  return { starts, ends, codes, tails, strays };
}

/** True when the single-byte characters from `at` are one whole UTF-8 sequence, or what is left of one. */
export function startsSequence(text: string, at: number, { bytes }: Codec): boolean {
  const length = lengthOf(bytes[text.charCodeAt(at)]!);
  for (let step = 1; step < length; step++) {
    const byte = at + step < text.length ? bytes[text.charCodeAt(at + step)]! : 0;
    if (byte >= 0x80 && byte <= 0xbf) continue;
    // A lost byte, or in Chinese and its neighbours a next sequence right after: the weighing decides.
    return step > 1 && (text.charCodeAt(at + step) === REPLACEMENT || lengthOf(byte) === length);
  }
  return length > 0;
}

/**
 * True when two UTF-8 sequences of three bytes or more follow from `from`, or one and then ASCII or a lost byte: what a walk needs to be worth
 * its cost. Allocates nothing.
 */
export function beginsUtf8(text: string, from: number, { bytes }: Codec): boolean {
  const marks = commonness();
  let whole = 0;
  let left = 0;
  let first = 0;
  let code = 0;
  const stop = Math.min(text.length, from + 8);
  for (let at = from; at < stop; at++) {
    const unit = text.charCodeAt(at);
    if (unit === REPLACEMENT || unit === QUESTION || unit === MIDDLE_DOT) return true;
    const pair = bytes[unit]!;
    for (let half = pair > 0xff ? 8 : 0; half >= 0; half -= 8) {
      const byte = (pair >> half) & 0xff;
      const isContinuation = byte >= 0x80 && byte <= 0xbf;
      if (left > 0) {
        if (!isContinuation || (first > 0 && !isSecond(left + 1, first & 0x0f, byte))) return false;
        first = 0;
        code = (code << 6) | (byte & 0x3f);
        if (--left > 0) continue;
        if (++whole === 2) return true;
        // By accident, two of three first characters are rare ones.
        if (code >= 0x3000 && code < 0xf000 && (marks[code]! === 0 || marks[code]! & RARE)) return false;
      } else {
        const length = lengthOf(byte);
        if (length < 3) return whole > 0 && byte < 0x80;
        left = length - 1;
        first = byte;
        code = byte & (length === 3 ? 0x0f : 0x07);
      }
    }
  }
  return whole > 0;
}

/**
 * Second bytes that would spell an overlong form or a code point past U+10FFFF are refused; surrogates pass.
 * `payload` is the low half of the first byte.
 */
function isSecond(length: number, payload: number, byte: number): boolean {
  if (length === 3) return payload !== 0 || byte >= 0xa0;
  if (length === 4) return payload === 0 ? byte >= 0x90 : payload !== 4 || byte <= 0x8f;
  return true;
}

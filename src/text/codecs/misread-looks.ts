import { codec } from "./codec.ts";
import { commonness, HAN, HANGUL, RARE } from "./commonness.ts";
import type { Misreading } from "./misreading.ts";
import { isHalfKana } from "./neighbours.ts";
import { lengthOf } from "./utf8-walk.ts";

/** Code units in which so many things that no text has are damage by their looks alone, even where too many bytes were lost to tell what it said. */
const WINDOW = 20;
const FEWEST = { syllables: 4, orphans: 3, distinct: 3 };

/** The kana that small ya, yu and yo follow, and the voice marks that may stand between. */
const BEFORE_YA = "ｷｼﾁﾆﾋﾐﾘﾞﾟ";

/**
 * True for a small kana, a long vowel mark or a voice mark of half width that stands after what it cannot belong to, and
 * for one such kana alone beside an ideograph or after a lost byte.
 */
function isOrphan(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (at === 0 || unit < 0xff66 || unit > 0xff9f) return false;
  const before = text.charCodeAt(at - 1);
  if (before === 0x3f) return true;
  const marks = commonness();
  const isAfterHan = (marks[before]! & HAN) !== 0;
  const after = text.charCodeAt(at + 1);
  if (unit > 0xff70 && unit < 0xff9e)
    return !isHalfKana(before) && !isHalfKana(after) && (isAfterHan || (marks[after]! & HAN) !== 0);
  if (isAfterHan) return true;
  // Faces are drawn with voice marks.
  if (unit >= 0xff9e) return false;
  if (before === 0x20) return true;
  const isYa = unit >= 0xff6c && unit <= 0xff6e;
  return isYa && isHalfKana(before) && !BEFORE_YA.includes(text.charAt(at - 1));
}

/** UTF-8 with bytes lost, as far as it can be read: U+FFFD for each stretch that cannot. */
function decodeLossy(text: string, start: number, end: number, bytes: Uint16Array): string {
  const all: number[] = [];
  for (let at = start; at < end; at++) {
    const pair = bytes[text.charCodeAt(at)]!;
    if (pair > 0xff) all.push(pair >> 8);
    all.push(pair & 0xff);
  }
  let said = "";
  for (let at = 0; at < all.length; ) {
    const first = all[at]!;
    const length = first < 0x80 ? 1 : lengthOf(first);
    let code = length === 1 ? first : first & (0xff >> (length + 1));
    let got = 1;
    while (got < length && (all[at + got]! & 0xc0) === 0x80) code = (code << 6) | (all[at + got++]! & 0x3f);
    const whole = length > 0 && got === length && code > 0 && code <= 0xffff && (code < 0xd800 || code > 0xdfff);
    if (whole) said += String.fromCharCode(code);
    else if (!said.endsWith("\ufffd")) said += "\ufffd";
    at += got;
  }
  return said;
}

/** The end of the last character in the window from `at` on that is one of those counted, if there are enough; else -1. */
function lastOf(text: string, at: number, fewest: number, counts: (here: number) => boolean): number {
  let count = 0;
  let last = -1;
  const seen = new Set<number>();
  for (let here = at; here < Math.min(text.length, at + WINDOW) && text.charCodeAt(here) !== 0x0a; here++) {
    if (!counts(here)) continue;
    count++;
    seen.add(text.charCodeAt(here));
    last = here + 1;
  }
  return count >= fewest && seen.size >= FEWEST.distinct ? last : -1;
}

/**
 * UTF-8 of which a double-byte codec dropped bytes, from the odd character at `at`: syllables that no Korean word has close
 * to each other, or half-width kana that cannot stand where they do.
 */
export function misreadByLooks(text: string, at: number): Misreading | undefined {
  const marks = commonness();
  const isRareSyllable = (here: number) => {
    const mark = marks[text.charCodeAt(here)]!;
    return (mark & (HANGUL | RARE)) === (HANGUL | RARE);
  };
  const kana = isHalfKana(text.charCodeAt(at)) || isHalfKana(text.charCodeAt(at + 1));
  const end = kana
    ? lastOf(text, at, FEWEST.orphans, (here) => isOrphan(text, here))
    : lastOf(text, at, FEWEST.syllables, isRareSyllable);
  if (end < 0) return undefined;
  const read = kana ? "shift_jis" : "euc-kr";
  const decoded = decodeLossy(text, at, end, codec(read).bytes);
  return { start: at, end, written: "utf-8", read, decoded, evidence: kana ? FEWEST.orphans : FEWEST.syllables };
}

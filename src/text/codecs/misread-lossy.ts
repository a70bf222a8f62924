import { codec } from "./codec.ts";
import type { Misreading } from "./misreading.ts";
import { lengthOf } from "./utf8-walk.ts";

/** The fewest characters of a run that are no accident, and of first bytes of three in it, amid East Asian text and elsewhere. */
const FEWEST = { units: 4, amid: 2, elsewhere: 3 };

/** ASCII between two runs of the same damage, in UTF-16 code units. */
const GAP = 8;

interface Run {
  readonly end: number;
  readonly decoded: string;
  /** First bytes of three or four, and bytes that follow one. */
  readonly firsts: number;
  readonly followers: number;
}

/**
 * A run of characters of windows-1252 from `from` on that is UTF-8 with bytes dropped: `ã©ã«ãã£ã¹`. Nothing but first
 * bytes and what follows them, no two of ASCII; letters and signs alternate as in no language.
 */
function runFrom(text: string, from: number, limit = text.length): Run {
  const { bytes } = codec("windows-1252");
  let decoded = "";
  let firsts = 0;
  let followers = 0;
  let at = from;
  while (at < limit) {
    const first = bytes[text.charCodeAt(at)]!;
    const length = lengthOf(first);
    // What follows a dropped byte has lost its first one.
    if (length === 0) {
      if (first < 0x80 || first > 0xbf || at === from) break;
      at++;
      continue;
    }
    let code = first & (0xff >> (length + 1));
    let got = 1;
    at++;
    while (got < length && at < text.length) {
      const byte = bytes[text.charCodeAt(at)]!;
      if (byte < 0x80 || byte > 0xbf) break;
      code = (code << 6) | (byte & 0x3f);
      got++;
      at++;
      followers++;
    }
    if (length > 2) firsts++;
    decoded +=
      got === length && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : "\ufffd";
  }
  return { end: at, decoded, firsts, followers };
}

/** Code units looked at first; a run that passes is then taken to its end. */
const FIRST_LOOK = 200;

function isEnough({ end, firsts, followers }: Run, at: number, amidEastAsian: boolean): boolean {
  if (end - at < FEWEST.units || firsts < (amidEastAsian ? FEWEST.amid : FEWEST.elsewhere)) return false;
  return followers > 0 && followers * 6 >= end - at;
}

/** UTF-8 read as windows-1252 or ISO-8859-1 whose undefined bytes were dropped, from the character at `at`. */
export function misreadLossy(text: string, at: number, amidEastAsian: boolean): Misreading | undefined {
  const { bytes } = codec("windows-1252");
  if (lengthOf(bytes[text.charCodeAt(at)]!) < 3) return undefined;
  const look = runFrom(text, at, Math.min(text.length, at + FIRST_LOOK));
  if (!isEnough(look, at, amidEastAsian)) return undefined;
  const { end, decoded, firsts } = runFrom(text, at);
  let said = decoded;
  let last = end;
  let evidence = firsts;
  for (let here = end; here < text.length && here - last <= GAP; here++) {
    const unit = text.charCodeAt(here);
    if (unit < 0x80) continue;
    if (lengthOf(bytes[unit]!) < 2) break;
    const next = runFrom(text, here);
    said += text.slice(last, here) + next.decoded;
    last = next.end;
    evidence += next.firsts;
    here = last - 1;
  }
  return { start: at, end: last, written: "utf-8", read: "windows-1252", decoded: said, evidence };
}

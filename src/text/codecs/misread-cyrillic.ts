import { codec } from "./codec.ts";
import type { Misreading } from "./misreading.ts";

/** KOI8-R's letters, from byte 0xC0 on, as RFC 1489 has them. */
const KOI8_R = "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ";

/** Letters that make up two thirds of running Russian, Ukrainian or Bulgarian text. */
const FREQUENT = "оеаинтсрвлкмдпу";

/** Letters with accents in a row that no language of Europe has, letters in all, different ones, and the share of frequent ones. */
const FEWEST = { word: 4, letters: 5, distinct: 4, share: 0.55 };

/** Characters between two words of one damaged text. */
const GAP = 4;

/** The byte of a letter in the upper half of windows-1252; 0 for other characters. The signs × and ÷ stand for letters too. */
function letterByte(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xc0 && unit <= 0xff ? unit : 0;
}

const inWindows1251 = (byte: number) => String.fromCharCode(codec("windows-1251").units[byte]!);
const inKoi8 = (byte: number) => KOI8_R.charAt(byte - 0xc0);

/** How Russian the letters of a stretch are, 0–1, read by one table; 0 where capitals stand inside words. */
function shareOf(text: string, start: number, end: number, letterOf: (byte: number) => string): number {
  let letters = 0;
  let frequent = 0;
  let inner = 0;
  for (let at = start; at < end; at++) {
    const byte = letterByte(text, at);
    if (byte === 0) continue;
    const letter = letterOf(byte);
    const small = letter.toLowerCase();
    letters++;
    if (FREQUENT.includes(small)) frequent++;
    const before = letterByte(text, at - 1);
    if (letter !== small && before !== 0 && letterOf(before) === letterOf(before).toLowerCase()) inner++;
  }
  return inner * 8 > letters ? 0 : frequent / letters;
}

interface Stretch {
  readonly end: number;
  readonly letters: number;
  readonly longest: number;
  /** Letters that stand beside the same one. */
  readonly doubled: number;
  /** Letters that stand after an earlier one of the code page. */
  readonly ascending: number;
  readonly distinct: number;
}

function stretchFrom(text: string, at: number, limit: number): Stretch {
  const seen = new Set<number>();
  let [letters, end, longest, run, doubled, ascending] = [0, at, 0, 0, 0, 0];
  for (let here = at; here < limit && here - end <= GAP; here++) {
    const byte = letterByte(text, here);
    if (byte === 0) {
      run = 0;
      const unit = text.charCodeAt(here);
      if (unit > 0x7f || unit === 0x0a) break;
      continue;
    }
    const before = letterByte(text, here - 1);
    if (byte === before) doubled++;
    else if (before !== 0 && byte > before) ascending++;
    if (seen.size < FEWEST.distinct) seen.add(byte);
    letters++;
    longest = Math.max(longest, ++run);
    end = here + 1;
  }
  return { end, letters, longest, doubled, ascending, distinct: seen.size };
}

/** Code units looked at first; a stretch that passes is then taken to its end. */
const FIRST_LOOK = 120;

/** Cyrillic text in windows-1251 or KOI8-R that was read as windows-1252 or ISO-8859-1, from the letter at `at`. */
export function misreadCyrillic(text: string, at: number): Misreading | undefined {
  const look = stretchFrom(text, at, Math.min(text.length, at + FIRST_LOOK));
  if (look.longest < FEWEST.word || look.letters < FEWEST.letters) return undefined;
  // Lists of letters and rows of signs repeat themselves.
  if (look.distinct < FEWEST.distinct || look.doubled * 8 > look.letters) return undefined;
  if (look.ascending * 3 >= look.letters * 2) return undefined;
  const windows = shareOf(text, at, look.end, inWindows1251);
  const koi8 = shareOf(text, at, look.end, inKoi8);
  if (Math.max(windows, koi8) < FEWEST.share) return undefined;
  const letterOf = windows >= koi8 ? inWindows1251 : inKoi8;
  const { end, letters } = stretchFrom(text, at, text.length);
  let decoded = "";
  for (let here = at; here < end; here++) {
    const byte = letterByte(text, here);
    decoded += byte === 0 ? text.charAt(here) : letterOf(byte);
  }
  const written = windows >= koi8 ? "windows-1251" : "koi8-r";
  return { start: at, end, written, read: "windows-1252", decoded, evidence: letters };
}

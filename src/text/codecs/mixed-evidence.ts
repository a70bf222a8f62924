import { isAsciiLetter, isLower, isUpper, type Weighed } from "./utf8-evidence.ts";
import type { Utf8Walk } from "./utf8-walk.ts";

/** ASCII on both sides of a character that is part of a Latin word, in UTF-16 code units: in other text, in Latin text. */
const AROUND = { other: 6, latin: 1 };

const isHalfWidth = (text: string, at: number) => text.charCodeAt(at) >= 0xff61 && text.charCodeAt(at) <= 0xff9f;

/** Small letters in a row from `at` on, up to three. */
function lettersFrom(text: string, at: number, step: 1 | -1): number {
  let count = 0;
  while (count < 3 && isLower(text, at + step * count)) count++;
  return count;
}

/** True where letters touch `[start, end)` on both sides and nothing but ASCII is near: no language mixes so. */
function isLatinWord(text: string, start: number, end: number, around: number): boolean {
  if (!isLower(text, end)) return false;
  // "F眉r": a capital that opens its word.
  if (!isLower(text, start - 1) && !(isUpper(text, start - 1) && !isAsciiLetter(text, start - 2))) return false;
  for (let at = Math.max(0, start - around); at < Math.min(text.length, end + around); at++)
    if (text.charCodeAt(at) > 0x7f && (at < start || at >= end)) return false;
  return end - start === 1 || (end - start === 2 && isHalfWidth(text, start));
}

/** Letters whose characters in double-byte codecs are words that Latin text may hold: 猫 帽 眉 没 毛 煤 么 氓 霉 처 첫 철. */
const WORDS = "猫帽眉没毛煤么氓霉처첫철체첨천청";

/** What "°" stands before in temperatures. */
const isDegree = (text: string, start: number, end: number) =>
  text.charCodeAt(start - 1) >= 0x30 &&
  text.charCodeAt(start - 1) <= 0x39 &&
  (text.charAt(end) === "C" || text.charAt(end) === "F") &&
  !isAsciiLetter(text, end + 1);

/**
 * The weight of Latin text read with a double-byte codec: East Asian characters inside words (`caf茅`,
 * `don鈥檛`), and the sequences that count. In a text that is Latin, the end and the start of a word do as well.
 */
export function weighMixed(text: string, walk: Utf8Walk, isLatin: boolean): Weighed {
  let evidence = 0;
  let first = -1;
  let last = -1;
  for (const [n, code] of walk.codes.entries()) {
    const start = walk.starts[n]!;
    const before = text.charCodeAt(start - 1);
    const end = walk.ends[n]!;
    const after = walk.tails[n] || text.charCodeAt(end);
    // Text around that is no ASCII means an East Asian text, where these characters are at home.
    if (before > 0x7f || after > 0x7f) continue;
    const inWord = isAsciiLetter(text, start - 1);
    let weight = 0;
    if (code >= 0x2010 && code <= 0x2026) weight = 2;
    else if (code === 0xb0 && isDegree(text, start, end)) weight = 2;
    else if (code >= 0xc0 && code <= 0x17e) {
      const inside = inWord && isAsciiLetter(String.fromCharCode(after), 0);
      weight = inside ? (isLatinWord(text, start, end, isLatin ? AROUND.latin : AROUND.other) ? 2 : 1) : 0.5;
      if (!inside && isLatin && code <= 0xff) {
        const letters = inWord ? lettersFrom(text, start - 1, -1) : lettersFrom(text, end, 1);
        const isOne = end - start === 1 || isHalfWidth(text, start);
        if (letters >= 2 && isOne) weight = letters > 2 && !WORDS.includes(text.charAt(start)) ? 2 : 1;
      }
    }
    if (weight === 0) continue;
    if (first < 0) first = n;
    last = n;
    evidence += weight;
  }
  return { evidence, first, last };
}

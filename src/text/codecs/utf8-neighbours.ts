import { type CodecName, codec } from "./codec.ts";
import { lengthOf } from "./utf8-walk.ts";

/** Single-byte codecs, near relatives together: each family shares a bit. */
export const SINGLE: readonly (readonly CodecName[])[] = [
  ["windows-1252", "windows-1254"],
  ["windows-1250", "iso-8859-2", "windows-1257"],
  ["windows-1251"],
  ["windows-1253"],
  ["macintosh"],
  ["ibm437"],
];

/** Double-byte codecs, a bit each, after those of SINGLE. */
export const DOUBLE: readonly CodecName[] = ["shift_jis", "euc-jp", "euc-kr", "big5", "gbk"];

export const SINGLE_BITS = (1 << SINGLE.length) - 1;
export const DOUBLE_BITS = ((1 << DOUBLE.length) - 1) << SINGLE.length;

/** "é" read with a double-byte codec: an East Asian character before a small Latin letter. */
const ACCENT = 1 << (SINGLE.length + DOUBLE.length);

/** "’" read with a double-byte codec: the character of 0xE2 0x80 before one that takes the next letter along. */
const QUOTE = ACCENT << 1;

/** "°" or the last letter of a word read with a double-byte codec: "à" before a space, "°" before "C". */
const LAST = QUOTE << 1;

/** Latin text read with a double-byte codec. */
export const MIXED = ACCENT | QUOTE | LAST;

/** The second bytes of letters that end words: à á ã è é í ó ú. */
const LAST_LETTERS = [0xa0, 0xa1, 0xa3, 0xa8, 0xa9, 0xad, 0xb3, 0xba];

/**
 * Two tables over code units: `starts[a] & follows[b]` has the bits of the codecs with which the neighbours a and b may
 * be the bytes of UTF-8. Single-byte codecs: 0xC2–0xF4, then 0x80–0xBF. Double-byte codecs: 0xE3–0xEF with 0x80–0xBF,
 * then 0x80–0xBF with a byte that starts a sequence of three, or the sign of a lost byte.
 */
export interface Neighbours {
  readonly starts: Uint16Array;
  readonly follows: Uint16Array;
}

const isContinuation = (byte: number) => byte >= 0x80 && byte <= 0xbf;

/** Makes the tables; unpacks every codec, about 40 ms. */
export function utf8Neighbours(): Neighbours {
  const made: Neighbours = { starts: new Uint16Array(0x10000), follows: new Uint16Array(0x10000) };
  for (const [index, names] of SINGLE.entries()) for (const name of names) addSingle(made, 1 << index, name);
  for (const [index, name] of DOUBLE.entries()) addDouble(made, 1 << (SINGLE.length + index), name);
  for (let letter = 0x61; letter <= 0x7a; letter++) made.follows[letter]! |= ACCENT;
  for (const after of " ,.;:!?)'\"-\nCF") made.follows[after.charCodeAt(0)]! |= LAST;
  return made;
}

function addSingle({ starts, follows }: Neighbours, bit: number, name: CodecName): void {
  const { bytes } = codec(name);
  for (let unit = 0x80; unit < 0x10000; unit++) {
    if (lengthOf(bytes[unit]!) > 0) starts[unit]! |= bit;
    else if (isContinuation(bytes[unit]!)) follows[unit]! |= bit;
  }
}

function addDouble({ starts, follows }: Neighbours, bit: number, name: CodecName): void {
  const { bytes } = codec(name);
  for (let unit = 0x80; unit < 0x10000; unit++) {
    const pair = bytes[unit]!;
    const first = pair > 0xff ? pair >> 8 : pair;
    const second = pair & 0xff;
    if (pair > 0xff && first >= 0xe3 && first <= 0xef && isContinuation(second)) starts[unit]! |= bit;
    // In code page 949 the second character of misread text is always a syllable; kana and signs are honest.
    const fits = pair < 0x100 || lengthOf(second) > 2;
    if (isContinuation(first) && fits && (name !== "euc-kr" || unit >= 0xac00)) follows[unit]! |= bit;
    // "é" is 0xC3 0xA9; Shift_JIS reads these as two half-width kana.
    if (pair > 0xff && first >= 0xc3 && first <= 0xc5 && isContinuation(second)) starts[unit]! |= ACCENT;
    else if (pair >= 0xc3 && pair <= 0xc5) starts[unit]! |= ACCENT;
    else if (pair >= 0xa0 && pair <= 0xbf && unit > 0x2000) follows[unit]! |= ACCENT;
    if (pair === 0xc2b0 || (pair >> 8 === 0xc3 && LAST_LETTERS.includes(second)) || pair === 0xc3)
      starts[unit]! |= LAST;
    if (pair > 0xa0 && pair < 0xbb && unit > 0x2000) follows[unit]! |= LAST;
    // "’" is 0xE2 0x80 0x99.
    if (pair === 0xe280) starts[unit]! |= QUOTE;
    else if (pair > 0xff && first >= 0x93 && first <= 0xa6 && second > 0x20 && second < 0x80) follows[unit]! |= QUOTE;
  }
  follows[0xfffd]! |= bit;
  if (name === "shift_jis") follows[0x30fb]! |= bit;
}

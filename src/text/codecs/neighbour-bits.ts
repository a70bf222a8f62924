import type { CodecName } from "./codec.ts";

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
export const ACCENT = 1 << (SINGLE.length + DOUBLE.length);

/** "’" read with a double-byte codec: the character of 0xE2 0x80 before one that takes the next letter along. */
export const QUOTE = ACCENT << 1;

/** "°" or the last letter of a word read with a double-byte codec: "à" before a space, "°" before "C". */
export const LAST = QUOTE << 1;

/** Latin text read with a double-byte codec. */
export const MIXED = ACCENT | QUOTE | LAST;

/** Two characters from the upper half of windows-1252. */
export const HIGH = 1 << 14;

/** Two characters that are half-width kana or rare. */
export const ODD = 1 << 15;

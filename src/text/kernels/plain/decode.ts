import type { Memory } from "../calls.ts";
import { RESULT } from "../layout.ts";

const REPLACEMENT = 0xfffd;

/** The twin of `assembly/decode.ts`. */
export function decodeBytes(
  { bytes, units, words }: Memory,
  from: number,
  length: number,
  to: number,
  last: number,
): number {
  const end = from + length;
  let at = from;
  let out = to >> 1;
  let malformed = 0;
  while (at < end) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      units[out++] = lead;
      at++;
      continue;
    }
    const wanted = lead < 0xc2 || lead > 0xf4 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    // The second byte's range depends on the first: no overlong forms, no surrogates, nothing beyond U+10FFFF.
    let least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    let most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    let codePoint = lead & (0x7f >> wanted);
    let seen = 1;
    for (; seen < wanted && at + seen < end; seen++) {
      const next = bytes[at + seen]!;
      if (next < least || next > most) break;
      least = 0x80;
      most = 0xbf;
      codePoint = (codePoint << 6) | (next & 63);
    }
    if (seen < wanted && at + seen === end && !last) break;
    at += seen;
    if (wanted === 1 || seen < wanted) {
      units[out++] = REPLACEMENT;
      malformed++;
    } else if (wanted === 4) {
      units[out++] = 0xd7c0 + (codePoint >> 10);
      units[out++] = 0xdc00 | (codePoint & 0x3ff);
    } else units[out++] = codePoint;
  }
  words[RESULT >> 2] = at - from;
  words[(RESULT >> 2) + 1] = malformed;
  return out - (to >> 1);
}

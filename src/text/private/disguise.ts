import { TextHash } from "../../core/hash.ts";
import { isUpper } from "./characters.ts";
import type { PrivateSpan } from "./private-kind.ts";

/** Han that stand for the letters of an address; any would do. */
const FIRST_HAN = 0x4e00;
const HAN = 0x1000;

/**
 * A text with other digits and letters in place of what is private: the same ones for the same secret, so that texts can still be
 * compared, and nothing that a secret can be read from.
 */
export function disguise(text: string, spans: readonly PrivateSpan[]): string {
  let disguised = "";
  let done = 0;
  for (const { start, end, open } of spans) {
    disguised += text.slice(done, start + open) + disguisedPiece(text.slice(start + open, end));
    done = end;
  }
  return disguised + text.slice(done);
}

function disguisedPiece(secret: string): string {
  const words = new Uint32Array(4);
  new TextHash().add(secret).writeTo(words, 0);
  let piece = "";
  for (let at = 0; at < secret.length; at++) {
    // Marsaglia's xorshift, seeded with the hash.
    let word = (words[at & 3]! ^ (at + 1)) >>> 0;
    word ^= word << 13;
    word ^= word >>> 17;
    word ^= word << 5;
    words[at & 3] = word;
    piece += disguisedUnit(secret.charCodeAt(at), word >>> 0);
  }
  return piece;
}

function disguisedUnit(unit: number, random: number): string {
  if (unit >= 0x30 && unit <= 0x39) return String.fromCharCode(0x30 + (random % 10));
  if (isUpper(unit)) return String.fromCharCode(0x41 + (random % 26));
  if (unit >= 0x61 && unit <= 0x7a) return String.fromCharCode(0x61 + (random % 26));
  if (unit >= 0x3041) return String.fromCharCode(FIRST_HAN + (random % HAN));
  return String.fromCharCode(unit);
}

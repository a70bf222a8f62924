import { isMadeUpKey } from "./placeholder.ts";
import type { PrivateSpan } from "./private-kind.ts";

const BEGIN = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
/** Units of base64 that a block has at least: an Ed25519 key in PKCS #8 has 64. */
const LEAST_BODY = 48;
const MOST_BLOCK = 16_384;

/** Private keys in PEM: what is between the lines that begin and end them, or as much of it as there is. */
export function privateKeyBlocks(text: string): PrivateSpan[] {
  const found: PrivateSpan[] = [];
  for (const begin of text.matchAll(BEGIN)) {
    const start = begin.index + begin[0].length;
    const close = text.indexOf("-----END", start);
    const end = close < 0 || close - start > MOST_BLOCK ? bodyEnd(text, start) : close;
    const body = text.slice(start, end).replace(/\\[nr]|[^A-Za-z0-9+/=]/g, "");
    if (body.length < LEAST_BODY || isMadeUpKey(body.slice(0, 256))) continue;
    found.push({ kind: "secret", what: "private key", start, end, open: 0 });
  }
  return found;
}

function bodyEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < MOST_BLOCK && /[A-Za-z0-9+/=\s\\]/.test(text.charAt(end))) end++;
  return end;
}

import type { Text } from "../../text/text.ts";
import type { Undecoded } from "./entities.ts";

/** The bytes of UTF-8 as they are written in addresses (`%E3%81%82`) and in mail (`=E3=81=82`). */
const MARKS = ["%", "="] as const;

/** Characters beyond ASCII that a run must spell: one alone may be a value of something. */
const FEWEST = 2;

/** True where a text may have such bytes: every first byte of three begins with E, of two with C or D, of four with F. */
export const hasByteEscape = (text: string): boolean =>
  text.includes("=E") ||
  (text.includes("%") && ["%E", "%e", "%C", "%c", "%D", "%d", "%F", "%f"].some((first) => text.includes(first)));

function byteAt(text: string, at: number, mark: string): number {
  if (text.charAt(at) !== mark) return -1;
  const digits = text.slice(at + 1, at + 3);
  return /^[0-9A-Fa-f]{2}$/.test(digits) ? Number.parseInt(digits, 16) : -1;
}

/** The run of escaped bytes from `at` on, if it is whole characters in UTF-8. */
function runAt(text: string, at: number, mark: string): (Undecoded & { readonly wide: number }) | undefined {
  let decoded = "";
  let wide = 0;
  let end = at;
  for (;;) {
    // Mail breaks its lines with a mark at the end.
    const from = mark === "=" && text.startsWith("=\n", end) && byteAt(text, end + 2, mark) >= 0 ? end + 2 : end;
    const first = byteAt(text, from, mark);
    if (first < 0) break;
    const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
    if (length === 0 || first > 0xf4) return undefined;
    let code = length === 1 ? first : first & (0xff >> (length + 1));
    for (let step = 1; step < length; step++) {
      const byte = byteAt(text, from + step * 3, mark);
      if (byte < 0x80 || byte > 0xbf) return undefined;
      code = (code << 6) | (byte & 0x3f);
    }
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    decoded += String.fromCodePoint(code);
    if (code > 0x7f) wide++;
    end = from + length * 3;
  }
  return end === at ? undefined : { start: at, end, decoded, wide };
}

/** What stands before bytes that are part of an address or of its query. */
const ADDRESS = "/=?&#.-_+";

/** Runs of escaped bytes in prose; those of addresses are at home. Linear: a run that failed is not tried again. */
export function byteEscapesOf(analysed: Text): Undecoded[] {
  const { text } = analysed;
  const found: Undecoded[] = [];
  for (const mark of MARKS) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      const first = byteAt(text, at, mark);
      if (first < 0xc2) continue;
      const run = runAt(text, at, mark);
      if (run === undefined) {
        while (byteAt(text, at + 3, mark) >= 0) at += 3;
        continue;
      }
      at = run.end - 1;
      const before = text.charAt(run.start - 1);
      const isAddress = mark === "%" && before !== "" && (ADDRESS.includes(before) || /[A-Za-z0-9]/.test(before));
      if (run.wide >= FEWEST && !isAddress && !analysed.protected(run.start)) found.push(run);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

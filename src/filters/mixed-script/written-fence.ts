import { HAN, HANGUL, LATIN, scriptTable } from "../../text/scripts.ts";
import { isKana } from "./base.ts";

/** How far on both sides of a place a fence is looked at, in UTF-16 code units. */
const AROUND_UNITS = 150;

/** The name behind an opening fence, and names of what is no program. */
const INFO = /^[`~]{3,}[ \t]*([\w+#.-]*)/;
const WRITTEN = new Set(["", "csv", "tsv", "text", "txt", "plain", "plaintext", "markdown", "md", "output", "mail"]);

/** Units of an opening fence and its name. */
const INFO_UNITS = 40;

/**
 * True where a fenced block holds what people write rather than what programs read: a letter, a table, a list of names. It names
 * no programming language, and around the place CJK characters outnumber all other letters of it.
 */
export function isWritten(text: string, at: number, start: number, end: number): boolean {
  const info = INFO.exec(text.slice(start, start + INFO_UNITS))?.[1] ?? "";
  if (!WRITTEN.has(info.toLowerCase())) return false;
  const table = scriptTable();
  let cjk = 0;
  let others = 0;
  for (let each = Math.max(start + info.length, at - AROUND_UNITS); each < Math.min(end, at + AROUND_UNITS); each++) {
    const script = table[text.charCodeAt(each)]!;
    if (script === HAN || script === HANGUL || isKana(script)) cjk++;
    else if (script >= LATIN) others++;
  }
  return cjk > others;
}

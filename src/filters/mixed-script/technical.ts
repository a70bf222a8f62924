import type { Text } from "../../text/text.ts";
import { isLower } from "./sentence.ts";

const TECHNICAL: ReadonlySet<string> = new Set(["fence", "code", "html", "json", "latex"]);

/** True for a text with code or markup, in whose prose lower-case words are the subject. */
export function isTechnical(text: Text): boolean {
  const zones = text.zones();
  for (let index = 0; index < zones.length; index++) if (TECHNICAL.has(zones.kind(index))) return true;
  return false;
}

/** The least small letters before the capital of `useState`; `iPhone` and `eBay` are names. */
const HUMP_LETTERS = 2;

/** True for the name of something in a program: small letters, then a capital and a small one. */
export function isCamelCase(text: string, start: number, end: number): boolean {
  let small = 0;
  while (start + small < end && isLower(text.charCodeAt(start + small))) small++;
  const hump = text.charCodeAt(start + small);
  return small >= HUMP_LETTERS && hump >= 0x41 && hump <= 0x5a && isLower(text.charCodeAt(start + small + 1));
}

/** `max_length`, `top_p`: words, letters and digits that underscores join. */
const IDENTIFIER = /(?<![a-z0-9_])[a-z][a-z0-9]*(?:_[a-z0-9]+)+/g;

/** True for a text with two identifiers at least: whoever writes several of them writes of fields, options or names. */
export const hasIdentifiers = ({ text }: Text): boolean => new Set(text.match(IDENTIFIER) ?? []).size > 1;

/** Characters that only written Cantonese has. */
const CANTONESE = "係咗俾嘅喺唔佢嚟啲冇哋嘢咁嗰噉";

/** True for a text in Cantonese, in which English words are at home. */
export function isCantonese(text: string): boolean {
  let marks = 0;
  for (const mark of CANTONESE) if (mark !== "係" && text.includes(mark)) marks++;
  return marks > 1;
}

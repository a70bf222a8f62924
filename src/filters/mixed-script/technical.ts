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

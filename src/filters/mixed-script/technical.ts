import type { Text } from "../../text/text.ts";

const TECHNICAL: ReadonlySet<string> = new Set(["fence", "code", "html", "json", "latex"]);

/** True for a text with code or markup, in whose prose lower-case words are the subject. */
export function isTechnical(text: Text): boolean {
  const zones = text.zones();
  for (let index = 0; index < zones.length; index++) if (TECHNICAL.has(zones.kind(index))) return true;
  return false;
}

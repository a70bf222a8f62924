import type { Text } from "../../text/text.ts";
import { isProtected } from "../../text/zones.ts";

/** `[start, end)` of a text in UTF-16 code units. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text without thinking traces, and without the code, addresses, formulas and tags in them. */
export function proseParts(text: Text): Part[] {
  const sentences = text.sentences();
  const zones = text.zones();
  const parts: Part[] = [];
  const trace = traceEnd(text.text);
  let zone = 0;
  // Up to where a protected zone reaches that began before the sentence at hand.
  let covered = trace;
  for (let index = 0; index < sentences.length; index++) {
    const end = sentences.end(index);
    if (end <= covered) continue;
    let at = Math.max(sentences.start(index), covered);
    for (; zone < zones.length && zones.start(zone) < end; zone++) {
      if (!isProtected(zones.kind(zone))) continue;
      if (zones.start(zone) > at) parts.push({ start: at, end: zones.start(zone) });
      covered = Math.max(covered, zones.end(zone));
      at = Math.max(at, covered);
    }
    if (at < end) parts.push({ start: at, end });
  }
  return parts;
}

/**
 * Where a thinking trace at the head of a text ends: it is often in another language than the answer, on purpose. 0 where
 * there is none, the text's length where it is never closed.
 */
function traceEnd(text: string): number {
  const start = text.indexOf("<think>");
  if (start < 0 || text.slice(0, start).trim() !== "") return 0;
  const end = text.indexOf("</think>", start);
  return end < 0 ? text.length : end + "</think>".length;
}

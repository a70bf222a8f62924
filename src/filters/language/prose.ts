import type { Text } from "../../text/text.ts";
import { thinkingTraceEnd } from "../../text/thinking-trace.ts";
import type { ZoneKind, Zones } from "../../text/zones.ts";

/** `[start, end)` of a text in UTF-16 code units. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** Starts and ends, by turns, of what is quoted or set in parentheses in it: its words are not the sentence's own. */
  readonly asides: readonly number[];
  /** It is a quotation, told apart from the sentence around it. */
  readonly quoted?: boolean;
}

const NO_ASIDES: readonly number[] = [];

/** A longer quotation is text of its own; UTF-16 code units. */
const ASIDE_UNITS = 300;
/** So many units before it introduce a quotation or title. A sentence that begins with one and is nearly all of it is judged by it. */
const LEAD_UNITS = 2;
const ASIDE_RATIO = 0.6;

const MARKS: ReadonlySet<ZoneKind> = new Set(["quote", "title", "paren"]);

/**
 * The sentences of a text without thinking traces, and without the code, addresses, formulas and tags in them. `apart`:
 * quotations are parts of their own, as in a prompt that quotes what it asks about.
 */
export function proseParts(text: Text, apart = false): Part[] {
  const sentences = text.sentences();
  const zones = text.zones();
  const parts: Part[] = [];
  const count = zones.length;
  let zone = 0;
  // Up to where a protected zone reaches that began before the sentence at hand.
  // It is often in another language than the answer, on purpose.
  let covered = thinkingTraceEnd(text.text);
  // And a quotation that is told apart.
  let quoted = 0;
  for (let index = 0; index < sentences.length; index++) {
    const end = sentences.end(index);
    if (end <= covered) continue;
    let at = Math.max(sentences.start(index), covered);
    if (at < quoted) {
      if (apart) parts.push({ start: at, end: Math.min(end, quoted), asides: NO_ASIDES, quoted: true });
      at = Math.min(end, quoted);
    }
    let asides: number[] | undefined;
    let aside = at;
    for (; zone < count && zones.start(zone) < end; zone++) {
      const from = zones.start(zone);
      const to = zones.end(zone);
      if (zones.hides(zone)) {
        if (from > at) parts.push({ start: at, end: from, asides: asides ?? NO_ASIDES });
        covered = Math.max(covered, to);
        at = Math.max(at, covered);
        asides = undefined;
        aside = at;
      } else if (from >= aside && MARKS.has(zones.kind(zone))) {
        if (apart && zones.kind(zone) !== "paren") {
          if (from > at) parts.push({ start: at, end: from, asides: asides ?? NO_ASIDES });
          parts.push({ start: from, end: Math.min(to, end), asides: NO_ASIDES, quoted: true });
          quoted = to;
          at = Math.min(to, end);
          asides = undefined;
        } else if (isAside(zones, zone, at, end)) {
          asides ??= [];
          asides.push(from, Math.min(to, end));
          quoted = to;
        }
        aside = to;
      }
    }
    if (at < end) parts.push({ start: at, end, asides: asides ?? NO_ASIDES });
  }
  return parts;
}

function isAside(zones: Zones, zone: number, start: number, end: number): boolean {
  const from = zones.start(zone);
  const length = zones.end(zone) - from;
  if (length > ASIDE_UNITS) return false;
  // A gloss stands behind what it glosses, however short that is.
  return from >= start + (zones.kind(zone) === "paren" ? 1 : LEAD_UNITS) || length <= ASIDE_RATIO * (end - start);
}

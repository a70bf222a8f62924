import { codec } from "./codec.ts";
import { COMMON, commonness, SIGN } from "./commonness.ts";
import type { Misreading } from "./misreading.ts";
import { HIGH, ODD } from "./neighbour-bits.ts";
import { neighbours } from "./neighbours.ts";

/** Code units between two findings of the same damage that are part of it, and that odd characters may be apart. */
const NEAR = { findings: 12, odd: 4, common: 1 / 3 };

/**
 * Code units of ASCII between two damaged letters of Latin text that was misread as a whole, and the evidence from which
 * on that text may be several sentences or lines.
 */
const LATIN_GAP = { units: 240, sentence: 6 };

/** Where damage read with a double-byte codec goes on: rare characters, half-width kana and lost bytes, nearly in a row. */
function oddEnd(text: string, from: number, step: 1 | -1, limit: number): number {
  const pairs = neighbours();
  let last = from;
  for (let at = from; at !== limit && Math.abs(at - last) <= NEAR.odd; at += step) {
    const unit = text.charCodeAt(step > 0 ? at : at - 1);
    if (unit === 0x0a) break;
    if (pairs[unit]! & ODD || unit === 0xfffd || (unit >= 0xe000 && unit < 0xf900)) last = at + step;
  }
  return last;
}

/**
 * True where nothing between two findings is clean text of a script of its own: East Asian characters that are not the
 * frequent ones of running text may be what the same bytes became.
 */
function isBetween(text: string, from: number, to: number, double: boolean): boolean {
  if (to - from > NEAR.findings) return false;
  const pairs = neighbours();
  const marks = commonness();
  let wide = 0;
  let common = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a) return false;
    if (unit < 0x80 || unit === 0xfffd || pairs[unit]! & (HIGH | ODD)) continue;
    if (!double || (unit < 0x2e80 && !(marks[unit]! & SIGN))) return false;
    wide++;
    if (marks[unit]! & COMMON) common++;
  }
  return common <= wide * NEAR.common;
}

/** True where two damaged letters of Latin text lie so that what is between them was misread as well: ASCII alone. */
function isOneLatinText(text: string, last: Misreading, hit: Misreading, from: number, to: number): boolean {
  if (hit.written !== "utf-8" || to - from > LATIN_GAP.units) return false;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 0x7f) return false;
  // What was joined before has been looked at.
  if (!saysLatin(last.decoded.slice(-LATIN_GAP.units)) || !saysLatin(hit.decoded)) return false;
  if (last.evidence + hit.evidence >= LATIN_GAP.sentence) return !text.slice(from, to).includes("\n\n");
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || (ENDS.includes(text.charAt(at)) && text.charCodeAt(at + 1) <= 0x20)) return false;
  }
  return true;
}

const ENDS = ".!?";

/** True for what Latin text says: letters below the Greek ones, and signs. */
function saysLatin(decoded: string): boolean {
  for (let at = 0; at < decoded.length; at++) {
    const unit = decoded.charCodeAt(at);
    if (unit > 0x24f && (unit < 0x1e00 || unit > 0x2bff) && unit !== 0xfffd) return false;
  }
  return true;
}

/** Adds a finding, grown to where its damage ends, or joins it with the last one; its end. */
export function join(text: string, found: Misreading[], hit: Misreading, floor: number): number {
  const double = hit.read !== "utf-16be" && codec(hit.read).double;
  const start = double ? oddEnd(text, hit.start, -1, floor) : hit.start;
  const end = double ? oddEnd(text, hit.end, 1, text.length) : hit.end;
  const last = found.at(-1);
  if (
    last?.read === hit.read &&
    last.written === hit.written &&
    (isBetween(text, last.end, start, double) || isOneLatinText(text, last, hit, last.end, start))
  ) {
    const decoded = last.decoded + text.slice(last.end, hit.start) + hit.decoded;
    found[found.length - 1] = { ...last, end, decoded, evidence: last.evidence + hit.evidence };
  } else found.push({ ...hit, start, end });
  return end;
}

/** Findings in order, those of one damage made one; what overlaps an earlier one is dropped. */
export function joined(text: string, findings: readonly Misreading[]): Misreading[] {
  const made: Misreading[] = [];
  let floor = 0;
  for (const each of findings) if (each.start >= floor) floor = join(text, made, each, floor);
  return made;
}

import { DAMAGE as DAMAGE_STOP } from "../kernels/layout.ts";
import type { Stops } from "../stops.ts";
import { CONTROL, damageAt, PRIVATE, REPLACEMENT } from "./damage.ts";
import { ODD } from "./neighbour-bits.ts";
import { neighbours } from "./neighbours.ts";

/** A stretch of wreckage: `[start, end)` in UTF-16 code units, and what most of its damage is. */
export interface Wreckage {
  readonly start: number;
  readonly end: number;
  /** CONTROL, REPLACEMENT or PRIVATE. */
  readonly mark: number;
  /** Where the first character of that class stands, and how many there are. */
  readonly first: number;
  readonly times: number;
}

/** When several damaged places are one damage: so many runs, no further apart, and that share of what lies between. */
const TOGETHER = { runs: 3, apart: 8, share: 0.18 };
/** The same of two runs, which lie closer; and of Latin text, whose accents alone are lost, a few words apart. */
const PAIR = { share: 0.5 };
const LATIN = { runs: 4, apart: 60 };
/** Runs after which a stretch that is not dense enough is given up: it keeps the search linear. */
const PATIENCE = 16;
/** How near rare characters must be to belong to the damage, in UTF-16 code units. */
const NEAR = 3;

const ESCAPE = 0x1b;

/** The class of a character that decoding lost; 0 for others, for line breaks, symbols and terminal codes. */
function lostAt(text: string, at: number): number {
  const mark = damageAt(text, at);
  if (mark === CONTROL) return text.charCodeAt(at) === ESCAPE ? 0 : CONTROL;
  return mark === REPLACEMENT || mark === PRIVATE ? mark : 0;
}

/** True for what misreading leaves between lost bytes: rare ideographs and syllables, half-width kana. */
const isOdd = (unit: number) => (neighbours()[unit]! & ODD) !== 0;

/** Where rare characters that touch the damage end. */
function oddEnd(text: string, from: number, step: 1 | -1, limit: number): number {
  let last = from;
  for (let at = from; at !== limit && Math.abs(at - last) < NEAR; at += step) {
    const unit = text.charCodeAt(step > 0 ? at : at - 1);
    if (unit < 0x80) break;
    if (isOdd(unit)) last = at + step;
  }
  return last;
}

/** True where a gap between two lost bytes is odd characters and little else. */
function isOddGap(text: string, from: number, to: number): boolean {
  let odd = 0;
  for (let at = from; at < to; at++) if (isOdd(text.charCodeAt(at))) odd++;
  return odd > 0 && odd * 2 >= to - from;
}

/** True where nothing but the letters of Latin words, spaces and commas stands between two lost bytes. */
function isLatinGap(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f || unit === 0x0a) return false;
  }
  return isLetter(text.charCodeAt(from)) || isLetter(text.charCodeAt(to - 1));
}

const isLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

/**
 * The wreckage that begins with the damage at stop `index`, not before `floor`: where a text is nothing but lost bytes
 * and what is left between them, one finding of it all says more than one for every byte. Undefined for a place alone.
 */
export function wreckageAt(text: string, stops: Stops, index: number, floor: number): Wreckage | undefined {
  const from = stops.place(index);
  if (lostAt(text, from) === 0) return undefined;
  const counts = new Int32Array(8);
  const firsts = new Int32Array(8);
  let last = from;
  let whole = -1;
  let lost = 0;
  let runs = 0;
  let kept = new Int32Array(8);
  let odd = true;
  let latin = true;
  let mixed = false;
  let lastMark = 0;
  for (let each = index; each < stops.length; each++) {
    if (stops.kind(each) !== DAMAGE_STOP) continue;
    const at = stops.place(each);
    const mark = lostAt(text, at);
    if (mark === 0 || at - last > LATIN.apart) break;
    latin &&= mark === REPLACEMENT && (runs === 0 || isLatinGap(text, last, at));
    if ((at - last > TOGETHER.apart && !latin) || text.slice(last, at).includes("\n")) break;
    if (at > last || runs === 0) {
      runs++;
      if (runs > 1) odd &&= isOddGap(text, last, at);
    } else mixed ||= mark !== lastMark;
    lastMark = mark;
    if (counts[mark]!++ === 0) firsts[mark] = at;
    lost++;
    last = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
    const share = lost / (last - from);
    if (
      (runs >= TOGETHER.runs && share >= TOGETHER.share) ||
      (runs > 1 && (odd || share >= PAIR.share)) ||
      mixed ||
      (latin && runs >= LATIN.runs)
    ) {
      whole = last;
      kept = counts.slice();
    }
    if (runs > PATIENCE && whole < 0) break;
  }
  const alone = whole < 0;
  if (alone) {
    // One run with rare characters at its side is all that is left of a word.
    whole = from;
    const mark = lostAt(text, from);
    while (whole < text.length && lostAt(text, whole) === mark) whole += text.codePointAt(whole)! > 0xffff ? 2 : 1;
    kept[mark] = text.codePointAt(from)! > 0xffff ? (whole - from) / 2 : whole - from;
    firsts[mark] = from;
  }
  const start = oddEnd(text, from, -1, floor);
  const end = oddEnd(text, whole, 1, text.length);
  // A single rare character may be the author's.
  if (alone && from - start + end - whole < 2) return undefined;
  const mark = [REPLACEMENT, CONTROL, PRIVATE].reduce((most, each) => (kept[each]! > kept[most]! ? each : most));
  return { start, end, mark, first: firsts[mark]!, times: kept[mark]! };
}

import { reserve, take } from "./arena.ts";
import { CARRIAGE_RETURN, FULL_STOP, LINE_FEED, SENTENCE } from "./kernels/layout.ts";
import { SpanList, type Spans, TRIPLE } from "./spans.ts";
import { STOP_WORDS } from "./stops.ts";
import type { UnitView } from "./unit-view.ts";

/** 1: what may stand between the mark that ends a sentence and the space after it, such marks included. */
const ENDINGS = new Uint8Array(0x10000);
for (const mark of "\"'”’」』）)]】»*_!?.。！？") ENDINGS[mark.charCodeAt(0)] = 1;

/** Abbreviations that a full stop belongs to: the common ones before a name, a number or an example. */
const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof st vs etc e.g i.e no fig eq al approx inc jr sr vol pp cf ca dept est min max " +
    "a b c d e f g h j k l m n o p q r s t u v w x y z"
  )
    .split(" ")
    .map(packed),
);
const ABBREVIATION_UNITS = 6;

/** A short word of ASCII letters and full stops as a number, five bits a letter, whatever its case. */
function packed(word: string): number {
  let code = 0;
  for (let at = 0; at < word.length; at++) code = (code << 5) | (word.charCodeAt(at) & 31);
  return code;
}

const isBlank = (unit: number) => unit <= 0x20 || unit === 0xa0 || unit === 0x3000;
const isLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

/**
 * The sentences of a text, white space around them left out. One ends at a line end; at `。！？` and their like wherever they
 * stand, closing marks included; at `.!?` before white space, but not after an abbreviation, an initial or an item's number.
 * `units`: the text's, `length` of them. Its `stops` begin at word `from` of the arena.
 */
export function sentencesOf(length: number, units: UnitView, from: number, stops: number): Spans {
  const { array, from: base } = units;
  const words = reserve(TRIPLE * (stops + 1));
  const to = from + STOP_WORDS * stops;
  const first = take(0);
  let at = first;
  let start = 0;
  for (let stop = from; stop <= to; stop += STOP_WORDS) {
    const kind = stop === to ? LINE_FEED : words[stop + 1]!;
    if (!ends(kind)) continue;
    const place = stop === to ? length : words[stop]!;
    if (place < start) continue;
    const isLine = kind === LINE_FEED || kind === CARRIAGE_RETURN;
    let end = isLine ? place : endAfter(array, base, length, place, start);
    if (end === 0) continue;
    let begin = start;
    start = isLine ? place + 1 : end;
    while (begin < end && isBlank(array[base + begin]!)) begin++;
    while (end > begin && isBlank(array[base + end - 1]!)) end--;
    if (begin === end) continue;
    words[at] = 0;
    words[at + 1] = begin;
    words[at + 2] = end;
    at += TRIPLE;
  }
  take(at - first);
  return new SpanList(first, (at - first) / TRIPLE, TRIPLE);
}

const ends = (kind: number) =>
  kind === LINE_FEED || kind === CARRIAGE_RETURN || kind === SENTENCE || kind === FULL_STOP;

/** Where the sentence ends that the mark at `at` may end; 0 where it goes on. */
function endAfter(array: Uint16Array, base: number, length: number, at: number, start: number): number {
  const wide = array[base + at]! > 0x7f;
  let end = at + 1;
  while (end < length && ENDINGS[array[base + end]!] !== 0) end++;
  if (wide || end === length) return end;
  if (!isBlank(array[base + end]!)) return array[base + end]! > 0x2e7f ? end : 0;
  if (array[base + at]! !== 0x2e || end > at + 1) return end;
  return belongsToWord(array, base, at, start) ? 0 : end;
}

/** True where the full stop at `at` is that of an abbreviation, of an initial, or of the number of an item. */
function belongsToWord(array: Uint16Array, base: number, at: number, start: number): boolean {
  let from = at;
  while (from > start && at - from < ABBREVIATION_UNITS && !isBlank(array[base + from - 1]!)) from--;
  if (from === at) return false;
  if (from > start && !isBlank(array[base + from - 1]!)) return false;
  let digits = from;
  while (digits < at && isDigit(array[base + digits]!)) digits++;
  if (digits === at) return areBlank(array, base + start, base + from);
  let code = 0;
  for (let each = from; each < at; each++) {
    const unit = array[base + each]!;
    if (!isLetter(unit) && unit !== 0x2e) return false;
    code = (code << 5) | (unit & 31);
  }
  return ABBREVIATIONS.has(code);
}

/** White space as `trim` takes it off. */
const SPACES = new Set([
  ...[0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff],
  ...Array.from({ length: 11 }, (_, at) => 0x2000 + at),
]);

function areBlank(array: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!SPACES.has(array[at]!)) return false;
  return true;
}

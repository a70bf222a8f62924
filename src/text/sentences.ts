import { reserve, take } from "./arena.ts";
import { CARRIAGE_RETURN, FULL_STOP, LINE_FEED, SENTENCE } from "./kernels/layout.ts";
import { SpanList, type Spans, TRIPLE } from "./spans.ts";
import type { Stops } from "./stops.ts";

/** What may stand between the mark that ends a sentence and the space after it. */
const CLOSING = new Set("\"'”’」』）)]】»*_".split("").map((mark) => mark.charCodeAt(0)));

/** Abbreviations that a full stop belongs to, in lower case: the common ones before a name, a number or an example. */
const ABBREVIATIONS = new Set(
  [
    "mr",
    "mrs",
    "ms",
    "dr",
    "prof",
    "st",
    "vs",
    "etc",
    "e.g",
    "i.e",
    "no",
    "fig",
    "eq",
    "al",
    "approx",
    "inc",
    "jr",
    "sr",
  ].concat(["vol", "pp", "cf", "ca", "dept", "est", "min", "max"]),
);
const ABBREVIATION_UNITS = 6;

const isBlank = (unit: number) => unit <= 0x20 || unit === 0xa0 || unit === 0x3000;
const isLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

/**
 * The sentences of a text, white space around them left out. One ends at a line end; at `。！？` and their like wherever they
 * stand, closing marks included; at `.!?` before white space, but not after an abbreviation, an initial or an item's number.
 */
export function sentencesOf(text: string, stops: Stops): Spans {
  const words = reserve(TRIPLE * (stops.length + 1));
  const first = take(0);
  let count = 0;
  let start = 0;
  const sentence = (to: number) => {
    let from = start;
    let end = to;
    while (from < end && isBlank(text.charCodeAt(from))) from++;
    while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
    start = to;
    if (from === end) return;
    const at = first + TRIPLE * count++;
    words[at] = 0;
    words[at + 1] = from;
    words[at + 2] = end;
  };
  for (let index = 0; index < stops.length; index++) {
    const kind = stops.kind(index);
    const place = stops.place(index);
    if (place < start) continue;
    if (kind === LINE_FEED || kind === CARRIAGE_RETURN) sentence(place + 1);
    else if (kind === SENTENCE || kind === FULL_STOP) {
      const end = endAfter(text, place, start);
      if (end > 0) sentence(end);
    }
  }
  sentence(text.length);
  take(TRIPLE * count);
  return new SpanList(first, count, TRIPLE);
}

/** Where the sentence ends that the mark at `at` may end; 0 where it goes on. */
function endAfter(text: string, at: number, start: number): number {
  const wide = text.charCodeAt(at) > 0x7f;
  let end = at + 1;
  while (end < text.length && isEnding(text.charCodeAt(end))) end++;
  if (wide || end === text.length) return end;
  if (!isBlank(text.charCodeAt(end))) return text.charCodeAt(end) > 0x2e7f ? end : 0;
  if (text.charCodeAt(at) !== 0x2e || end > at + 1) return end;
  return belongsToWord(text, at, start) ? 0 : end;
}

/** A mark that ends a sentence, again, or one that closes what it is in. */
function isEnding(unit: number): boolean {
  return (
    unit === 0x21 ||
    unit === 0x3f ||
    unit === 0x2e ||
    unit === 0x3002 ||
    unit === 0xff01 ||
    unit === 0xff1f ||
    CLOSING.has(unit)
  );
}

/** True where the full stop at `at` is that of an abbreviation, of an initial, or of the number of an item. */
function belongsToWord(text: string, at: number, start: number): boolean {
  let from = at;
  while (from > start && at - from < ABBREVIATION_UNITS && !isBlank(text.charCodeAt(from - 1))) from--;
  if (from === at) return false;
  if (from > start && !isBlank(text.charCodeAt(from - 1))) return false;
  let digits = from;
  while (digits < at && isDigit(text.charCodeAt(digits))) digits++;
  if (digits === at) return text.slice(start, from).trim() === "";
  const word = text.slice(from, at).toLowerCase();
  return (word.length === 1 && isLetter(word.charCodeAt(0)) && word !== "i") || ABBREVIATIONS.has(word);
}

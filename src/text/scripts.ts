import { ASTRAL_AT, SCRIPT_RANGES } from "./scripts.table.ts";

/**
 * The scripts told apart, in the order of the table's numbers. `Common` is everything that belongs to no script:
 * digits, punctuation, symbols, emoji, unassigned and private-use characters. `Inherited` are combining marks, which
 * take the script of what they stand on. `Other` is any script that has no name here.
 */
export const SCRIPT_NAMES = [
  ...["Common", "Inherited", "Latin", "Han", "Hiragana", "Katakana", "Hangul", "Bopomofo", "Cyrillic", "Greek"],
  ...["Arabic", "Hebrew", "Thai", "Devanagari", "Armenian", "Georgian", "Bengali", "Gurmukhi", "Gujarati", "Oriya"],
  ...["Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala", "Lao", "Khmer", "Myanmar", "Tibetan", "Mongolian"],
  ...["Ethiopic", "Cherokee", "Canadian_Aboriginal", "Syriac", "Thaana", "Nko", "Tifinagh", "Yi", "Javanese"],
  ...["Balinese", "Runic", "Ogham", "Braille", "Coptic", "Glagolitic", "Gothic", "Cuneiform", "Egyptian_Hieroglyphs"],
  "Other",
] as const;

/** A script's number: an index into `SCRIPT_NAMES`. */
export type Script = number;

export const COMMON = 0;
export const INHERITED = 1;
export const LATIN = 2;
export const HAN = 3;
export const HIRAGANA = 4;
export const KATAKANA = 5;
export const HANGUL = 6;
export const BOPOMOFO = 7;
export const CYRILLIC = 8;
export const GREEK = 9;
export const ARABIC = 10;
export const HEBREW = 11;
export const THAI = 12;
export const DEVANAGARI = 13;

/** What `scriptTable` holds for either half of a surrogate pair: ask `scriptOf` for the whole code point. */
export const SURROGATE = 63;

let bmp: Uint8Array | undefined;
let astral: Uint32Array | undefined;

/** The script of every UTF-16 code unit, for loops over `charCodeAt`; `SURROGATE` for halves of pairs. */
export function scriptTable(): Uint8Array {
  if (bmp === undefined) unpack();
  return bmp!;
}

/** The scripts beyond the BMP: triples (start, end, script), ascending. */
export function astralRanges(): Uint32Array {
  if (astral === undefined) unpack();
  return astral!;
}

/** The script of a code point. Lone surrogates are `Common`. */
export function scriptOf(codePoint: number): Script {
  if (codePoint < 0x10000) {
    const script = scriptTable()[codePoint]!;
    return script === SURROGATE ? COMMON : script;
  }
  // The last range that starts at or before the code point.
  const ranges = astralRanges();
  let low = 0;
  let high = ranges.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle * 3]! <= codePoint) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return COMMON;
  return codePoint < ranges[low * 3 - 2]! ? ranges[low * 3 - 1]! : COMMON;
}

/** The script of the character that starts at `at`; `Common` outside the text. */
export function scriptAt(text: string, at: number): Script {
  const codePoint = text.codePointAt(at);
  return codePoint === undefined ? COMMON : scriptOf(codePoint);
}

function unpack(): void {
  const units = new Uint8Array(0x10000).fill(SURROGATE, 0xd800, 0xe000);
  const beyond: number[] = [];
  let at = 0;
  let script = 0;
  for (const range of SCRIPT_RANGES.split(" ")) {
    const [gap, length, named] = range.split(",");
    at += Number.parseInt(gap!, 36);
    const end = at + Number.parseInt(length!, 36);
    if (named !== undefined) script = Number.parseInt(named, 36);
    if (at < ASTRAL_AT) units.fill(script, at, end);
    else beyond.push(at, end, script);
    at = end;
  }
  bmp = units;
  astral = Uint32Array.from(beyond);
}

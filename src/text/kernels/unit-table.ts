import { BRACKETS } from "../brackets.ts";
import { DAMAGE, SURROGATE as SURROGATE_DAMAGE } from "../codecs/damage.ts";
import { INVISIBLE as INVISIBLES } from "../codecs/invisibles.ts";
import { astralRanges, scriptTable } from "../scripts.ts";
import type { Memory } from "./calls.ts";
import * as layout from "./layout.ts";

/** Units that are a stop by themselves, by the kind of stop. */
const STOPS: readonly (readonly [units: string, kind: number])[] = [
  ["\n", layout.LINE_FEED],
  ["\r", layout.CARRIAGE_RETURN],
  ['"', layout.QUOTE],
  ["`", layout.BACKTICK],
  ["@", layout.AT_SIGN],
  ["$", layout.DOLLAR],
  ["\\", layout.BACKSLASH],
  ["<", layout.LESS_THAN],
  ["{", layout.CURLY],
  ["[", layout.SQUARE],
  [BRACKETS.map(([open, close]) => open + close).join(""), layout.MARK],
  ["▁Ġ", layout.WORD_PIECE],
  // STerm of Unicode's PropList, less the full stop, for the scripts that data is likely to have.
  ["!?‼⁇⁈⁉。！？．｡؟۔।॥።၊။។៕։", layout.SENTENCE],
  ["~", layout.TILDES],
  [":", layout.SCHEME],
  ["w", layout.WWW],
  ["#", layout.HASHES],
  [".", layout.FULL_STOP],
];

/**
 * Units that NFC never changes, alone or before or after another inert unit: ASCII to Latin Extended and IPA, Cyrillic
 * letters, general punctuation, kana without the combining voicing marks, CJK ideographs, Hangul syllables, fullwidth
 * forms. Left out on purpose: all combining marks, conjoining jamo, and singletons such as U+2126 OHM SIGN and the CJK
 * compatibility ideographs. Source: DerivedNormalizationProps (NFC_Quick_Check=Yes and ccc=0). Of surrogates the scan
 * decides by pair.
 */
const INERT: readonly (readonly [first: number, last: number])[] = [
  [0x0000, 0x02ff],
  [0x0400, 0x0482],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x2190, 0x21ff],
  [0x2460, 0x25ff],
  [0x3000, 0x3029],
  [0x3030, 0x3098],
  [0x309b, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xdfff],
  [0xff01, 0xffef],
];

/** White space and controls of layout; those of the second list end a line. */
const BLANKS = [0x09, 0x20, 0xa0, 0x3000, 0x202f, 0x205f, 0xfeff, ...Array.from({ length: 9 }, (_, at) => 0x2002 + at)];
const BREAKS = [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029];

/** Fills the tables of what every unit is, but for the pairs of misread bytes. Returns the scripts' ranges beyond the BMP. */
export function fillUnitTable({ bytes, units, words }: Memory): number {
  const table = units.subarray(layout.UNIT_TABLE >> 1, (layout.UNIT_TABLE >> 1) + 0x10000);
  table.set(scriptTable());
  for (const unit of [0x27, 0x2019]) table[unit] = layout.APOSTROPHE_SLOT;
  for (const zero of [0x30, 0xff10]) table.fill(layout.DIGIT_SLOT, zero, zero + 10);
  const inert = new Uint8Array(0x10000);
  for (const [first, last] of INERT) inert.fill(1, first, last + 1);
  for (const unit of [...BLANKS, ...BREAKS]) inert[unit] = 1;
  for (let unit = 0; unit < 0x10000; unit++) {
    if (inert[unit] === 0) table[unit]! |= layout.COMPOSES;
    const damage = DAMAGE[unit]!;
    if (damage !== 0 && damage !== SURROGATE_DAMAGE) table[unit]! |= layout.DAMAGE << layout.STOP_SHIFT;
    // The high surrogate of plane 14 is a stop by its pair.
    else if (INVISIBLES[unit] !== 0 && damage === 0) table[unit]! |= layout.INVISIBLE << layout.STOP_SHIFT;
  }
  for (const [stops, kind] of STOPS)
    for (let at = 0; at < stops.length; at++) table[stops.charCodeAt(at)]! |= kind << layout.STOP_SHIFT;
  for (const unit of BLANKS) table[unit]! |= layout.BLANK;
  for (const unit of BREAKS) table[unit]! |= layout.BLANK | layout.BREAK;
  for (let unit = 0; unit < 0x10000; unit++) {
    const stops = ((table[unit]! >> layout.STOP_SHIFT) & layout.STOP_MASK) !== 0;
    if (stops || (table[unit]! & layout.SCRIPT_MASK) === layout.SURROGATE) table[unit]! |= layout.SPECIAL;
  }
  // A bit a row: the character is a stop where the bits of both its halves meet.
  for (let unit = 0; unit < 0x80; unit++) {
    if (((table[unit]! >> layout.STOP_SHIFT) & layout.STOP_MASK) === 0) continue;
    bytes[layout.ASCII_TABLE + (unit & 15)]! |= 1 << (unit >> 4);
    bytes[layout.ASCII_TABLE + 16 + (unit >> 4)] = 1 << (unit >> 4);
  }
  const astral = astralRanges();
  if (astral.length > layout.ASTRAL_TRIPLES * 3)
    throw new RangeError("the table of scripts beyond the BMP is too small");
  words.set(astral, layout.ASTRAL_TABLE >> 2);
  return astral.length / 3;
}

/**
 * Tells scans which neighbours misread bytes look like: `starts << 16 | follows` for every unit; a pair is noted where
 * the bits of two units in a row meet. ASCII and surrogates start none.
 */
export function fillPairTable({ units, words }: Memory, pairs: Uint32Array): void {
  words.set(pairs, layout.PAIR_TABLE >> 2);
  const table = layout.UNIT_TABLE >> 1;
  for (let unit = 0; unit < 0x10000; unit++) if (pairs[unit]! >>> 16) units[table + unit]! |= layout.SPECIAL;
}

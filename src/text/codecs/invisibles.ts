import { type CharMarks, charMarks } from "./char-marks.ts";

/** Classes of {@link INVISIBLE}. */
export const ZERO_WIDTH = 1;
export const JOINER = 2;
export const SELECTOR = 3;
export const BIDI = 4;
export const ASTRAL = 5;
export const JAMO_FILLER = 6;

/**
 * Characters without ink, from Unicode 15.1 DerivedCoreProperties (Default_Ignorable_Code_Point) less the Mongolian,
 * Khmer and musical ones, which their scripts need; and the marks of annotations and of objects that a copy left behind
 * (U+FFF9–FFFC). Astral: the high surrogate of plane 14, where tags and variation
 * selectors 17–256 are.
 */
export const INVISIBLE: CharMarks = charMarks([
  [0xad, 0xad, ZERO_WIDTH],
  [0x034f, 0x034f, ZERO_WIDTH],
  [0x061c, 0x061c, BIDI],
  [0x115f, 0x1160, JAMO_FILLER],
  [0x180e, 0x180e, ZERO_WIDTH],
  [0x200b, 0x200b, ZERO_WIDTH],
  [0x200c, 0x200d, JOINER],
  [0x200e, 0x200f, BIDI],
  [0x202a, 0x202e, BIDI],
  [0x2060, 0x2065, ZERO_WIDTH],
  [0x2066, 0x2069, BIDI],
  [0x206a, 0x206f, ZERO_WIDTH],
  [0x3164, 0x3164, ZERO_WIDTH],
  [0xfe00, 0xfe0f, SELECTOR],
  [0xfeff, 0xfeff, ZERO_WIDTH],
  [0xffa0, 0xffa0, ZERO_WIDTH],
  [0xfff9, 0xfffc, ZERO_WIDTH],
  [0xdb40, 0xdb40, ASTRAL],
]);

/** Scripts that join or break invisibly. */
const COMPLEX = 1;
/** Scripts written without spaces, where U+200B marks the words. */
const UNSPACED = 2;
const RTL = 4;
/** What emoji sequences are made of, surrogates included. */
const EMOJI = 8;
/** What U+FE00–FE0E select a variant of besides emoji: digits, signs, operators, ideographs, punctuation. */
const SELECTABLE = 16;
const HAN = 32;
const JAMO = 64;
/** Letters that carry marks U+034F may stand between. */
const COMBINING = 128;

/** Blocks by use, from Unicode 15.1 Blocks and Scripts. */
const NEIGHBOURS: CharMarks = (() => {
  const marks = new Uint8Array(0x10000);
  const add = (mark: number, ...ranges: readonly (readonly [number, number])[]) => {
    for (const [first, last] of ranges) for (let unit = first; unit <= last; unit++) marks[unit]! |= mark;
  };
  add(COMPLEX, [0x0600, 0x08ff], [0x0900, 0x0dff], [0x0f00, 0x109f], [0x1780, 0x18af], [0x1a00, 0x1bff]);
  add(
    COMPLEX,
    [0xa800, 0xa8ff],
    [0xa980, 0xa9df],
    [0xaa60, 0xaa7f],
    [0xabc0, 0xabff],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  );
  add(
    UNSPACED,
    [0x0e00, 0x0fff],
    [0x1000, 0x109f],
    [0x1780, 0x17ff],
    [0x1950, 0x19ff],
    [0x1a20, 0x1aaf],
    [0xa9e0, 0xaa7f],
  );
  add(RTL, [0x0590, 0x08ff], [0xfb1d, 0xfdff], [0xfe70, 0xfefc], [0xd802, 0xd803], [0xd83a, 0xd83b]);
  add(EMOJI, [0x23, 0x23], [0x2a, 0x2a], [0x30, 0x39], [0xa9, 0xa9], [0xae, 0xae], [0x2010, 0x2bff], [0x3030, 0x3030]);
  add(EMOJI, [0x303d, 0x303d], [0x3297, 0x3299], [0xd83c, 0xd83e], [0xdb40, 0xdb40]);
  add(
    SELECTABLE,
    [0x30, 0x39],
    [0x1000, 0x109f],
    [0x1800, 0x18af],
    [0x2010, 0x2bff],
    [0x3000, 0x303f],
    [0xa840, 0xa87f],
  );
  add(SELECTABLE, [0x3400, 0x9fff], [0xf900, 0xfaff], [0xff01, 0xff5e], [0xd800, 0xd8ff]);
  add(HAN, [0x2e80, 0x2fdf], [0x3005, 0x3007], [0x3400, 0x9fff], [0xf900, 0xfaff], [0xd840, 0xd88d], [0x2ff0, 0x2fff]);
  add(JAMO, [0x1100, 0x11ff], [0xa960, 0xa97f], [0xd7b0, 0xd7ff]);
  add(COMBINING, [0x0300, 0x036f], [0x0591, 0x05f4], [0x1ab0, 0x1aff], [0x1dc0, 0x1dff]);
  return marks;
})();

/** The class bits of the character that ends at `end`; a pair's by its high half. */
function before(text: string, end: number): number {
  if (end <= 0) return 0;
  const unit = text.charCodeAt(end - 1);
  const high = (unit & 0xfc00) === 0xdc00 && end > 1 ? text.charCodeAt(end - 2) : 0;
  return NEIGHBOURS[(high & 0xfc00) === 0xd800 ? high : unit]!;
}

const after = (text: string, start: number) => (start < text.length ? NEIGHBOURS[text.charCodeAt(start)]! : 0);

/** U+FE00–FE0F count as part of the emoji before them. */
const isSelector = (unit: number) => unit >= 0xfe00 && unit <= 0xfe0f;

/** True when the zero-width joiner or non-joiner at `at` does something: joins emoji, or shapes letters that join. */
export function joins(text: string, at: number): boolean {
  const around = before(text, at) | after(text, at + 1);
  if (around & COMPLEX) return true;
  if (text.charCodeAt(at) === 0x200c) return false;
  const end = isSelector(text.charCodeAt(at - 1)) ? at - 1 : at;
  return (before(text, end) & after(text, at + 1) & EMOJI) !== 0;
}

/** True when the zero-width character at `at` does something: breaks words in unspaced scripts, parts marks. */
export function separates(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const around = before(text, at) | after(text, at + 1);
  if (unit === 0x200b || unit === 0x2060) return (around & UNSPACED) !== 0;
  if (unit === 0x180e) return (around & COMPLEX) !== 0;
  return unit === 0x034f && (around & COMBINING) !== 0;
}

/** True when a choseong or jungseong filler stands among jamo. */
export const fillsSyllable = (text: string, at: number): boolean =>
  ((before(text, at) | after(text, at + 1)) & JAMO) !== 0;

/** True when the variation selector at `at` (BMP) follows a character it can vary. */
export const variesSign = (text: string, at: number): boolean =>
  (before(text, at) & (text.charCodeAt(at) >= 0xfe0e ? EMOJI : SELECTABLE)) !== 0;

/** True when an ideographic variation selector (U+E0100–E01EF) at `at` follows an ideograph. */
export const variesIdeograph = (text: string, at: number): boolean => (before(text, at) & HAN) !== 0;

/** True when a text has letters written from right to left. One pass. */
export function hasRightToLeft(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (NEIGHBOURS[text.charCodeAt(at)]! & RTL && INVISIBLE[text.charCodeAt(at)] === 0) return true;
  return false;
}

import {
  BOPOMOFO,
  COMMON,
  HAN,
  HANGUL,
  HIRAGANA,
  INHERITED,
  KATAKANA,
  SCRIPT_NAMES,
  type Script,
  scriptTable,
  THAI,
} from "../../text/scripts.ts";

// What a code unit is, in the upper half of its entry; the lower half is the unit it is folded to.
/** White space, punctuation, symbols: ends a word. */
export const BREAK = 0;
/** A letter or digit of a word. */
export const LETTER = 1;
/** A character that is a token by itself: kanji, kana, Hangul, and other scripts without spaces. */
export const CHARACTER = 2;
/** Marks and what has no ink: neither part nor end of anything. */
export const IGNORE = 3;
/** A Hangul consonant that may open a syllable written in parts. */
export const JAMO = 4;

/** Scripts that are compared character by character. Korean is spaced, but so unevenly that its characters are the surer unit. */
const BY_CHARACTER: ReadonlySet<Script> = new Set([
  ...[HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI],
  ...["Lao", "Khmer", "Myanmar", "Tibetan", "Yi"].map((name) => (SCRIPT_NAMES as readonly string[]).indexOf(name)),
]);

/** Blocks with letters that fold to others: accents, width, case, voiced kana, radicals, compatibility forms. */
const FOLDING: readonly (readonly [from: number, to: number])[] = [
  [0x41, 0x5a],
  [0xaa, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
  [0x2e80, 0x2fdf],
  [0x3040, 0x30ff],
  [0xf900, 0xffee],
];

/** The long-vowel mark, in both widths: a letter that belongs to no script. */
const LONG_VOWELS = [0x30fc, 0xff70];
/** Soft hyphen, zero-width characters, byte order mark, and the voicing marks that stand beside a kana. */
const INKLESS = [0xad, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff, 0x309b, 0x309c, 0xff9e, 0xff9f];

let table: Int32Array | undefined;

/**
 * An entry per code unit, `kind << 16 | folded`. Folded away are case, width, accents and voicing marks, and all that is no
 * letter or digit: whoever copies an item may lose any of them. Of the items' own letters enough is left to tell them apart.
 */
export function foldTable(): Int32Array {
  table ??= build();
  return table;
}

function build(): Int32Array {
  const scripts = scriptTable();
  const entries = new Int32Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    const script = scripts[unit]!;
    const surrogate = unit >= 0xd800 && unit < 0xe000;
    if (script === COMMON || surrogate) continue;
    const kind = script === INHERITED ? IGNORE : BY_CHARACTER.has(script) ? CHARACTER : LETTER;
    entries[unit] = (kind << 16) | unit;
  }
  for (const [from, to] of FOLDING)
    for (let unit = from; unit <= to; unit++) {
      const kind = entries[unit]! >>> 16;
      // Compatibility decomposition never changes between versions of Unicode.
      if (kind !== BREAK) entries[unit] = (kind << 16) | folded(unit);
    }
  for (let digit = 0; digit < 10; digit++)
    for (const zero of [0x30, 0xff10]) entries[zero + digit] = (LETTER << 16) | (0x30 + digit);
  for (const unit of LONG_VOWELS) entries[unit] = (CHARACTER << 16) | LONG_VOWELS[0]!;
  for (const unit of INKLESS) entries[unit] = IGNORE << 16;
  for (let unit = 0x1100; unit <= 0x1112; unit++) entries[unit] = (JAMO << 16) | unit;
  return entries;
}

function folded(unit: number): number {
  const base = String.fromCharCode(unit).normalize("NFKD").charCodeAt(0);
  return String.fromCharCode(base).toLowerCase().charCodeAt(0);
}

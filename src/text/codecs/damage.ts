import { type CharMarks, charMarks } from "./char-marks.ts";

/** Classes of {@link DAMAGE}. */
export const CONTROL = 1;
export const REPLACEMENT = 2;
export const PRIVATE = 3;
export const SURROGATE = 4;
export const NONCHARACTER = 5;
export const SYMBOL = 6;
export const BREAK = 7;

/**
 * Characters that only damaged text has, by UTF-16 code unit. Symbol: U+F000–F0FF is where Word puts the glyphs of Symbol
 * and Wingdings, U+F8FF is Apple's logo, U+E0A0–E0A2 and U+E0B0–E0B3 are Powerline glyphs: one system's sign, not damage.
 * Break: line breaks of other systems, which pasted text brings along.
 */
export const DAMAGE: CharMarks = charMarks([
  [0x00, 0x08, CONTROL],
  [0x0b, 0x0c, BREAK],
  [0x0e, 0x1f, CONTROL],
  [0x7f, 0x9f, CONTROL],
  [0x85, 0x85, BREAK],
  [0x2028, 0x2029, BREAK],
  [0xd800, 0xdfff, SURROGATE],
  [0xe000, 0xf8ff, PRIVATE],
  [0xe0a0, 0xe0a2, SYMBOL],
  [0xe0b0, 0xe0b3, SYMBOL],
  [0xf000, 0xf0ff, SYMBOL],
  [0xf8ff, 0xf8ff, SYMBOL],
  [0xfdd0, 0xfdef, NONCHARACTER],
  [0xfffd, 0xfffd, REPLACEMENT],
  [0xfffe, 0xffff, NONCHARACTER],
]);

/** The class of the character at `at`; pairs that encode an ordinary character are 0. */
export function damageAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const mark = DAMAGE[unit]!;
  if (mark !== SURROGATE) return mark;
  const code = text.codePointAt(at)!;
  if (code < 0x10000) return SURROGATE;
  if ((code & 0xfffe) === 0xfffe) return NONCHARACTER;
  return code >= 0xf0000 ? PRIVATE : 0;
}

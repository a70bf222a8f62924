import { clustersOf, codePointWidth, isPictograph } from "./width.ts";

/**
 * Shows text from outside on a terminal or a page without letting it act there: escape sequences, control characters
 * and bidirectional overrides become marks that a person can see. Works on one line: line feeds become `⏎`.
 *
 * - C0 controls and DEL: their control pictures, `␛`; LF: `⏎`;
 * - what has no ink (zero width, bidi controls, fillers, odd spaces, tags, private use, C1, noncharacters): `‹U+200B›`;
 * - a lone surrogate: `\uD83D`, as in the audit;
 * - a combining mark with nothing before it: on `◌`; more than eight on one character: `‹+12 marks›`.
 *
 * Joiners inside emoji, and variation selectors behind what they select, stay: they are visible there.
 */
export function visible(text: string): string {
  let shown = "";
  let from = 0;
  for (const { start, end, width } of clustersOf(text)) {
    if (isQuiet(text, start, end, width)) continue;
    shown += text.slice(from, start) + shownCluster(text.slice(start, end));
    from = end;
  }
  return from === 0 ? text : shown + text.slice(from);
}

/** The most combining marks that are drawn on one character; Thai, Tibetan and Vietnamese need at most six. */
const MOST_MARKS = 8;

/** True for a cluster that is one ordinary character. */
function isQuiet(text: string, start: number, end: number, width: number): boolean {
  const unit = text.charCodeAt(start);
  if (end - start > 1) return end - start === 2 && unit >= 0xd83c && unit <= 0xd83e && width === 2;
  return (
    (unit >= 0x20 && unit < 0x7f) ||
    (unit >= 0x3000 && unit <= 0x3029) ||
    (unit >= 0x3041 && unit < 0x3130 && width > 0) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3)
  );
}

function shownCluster(cluster: string): string {
  let shown = "";
  let base = -1;
  let marks = 0;
  const characters = Array.from(cluster);
  for (const [index, character] of characters.entries()) {
    const code = character.codePointAt(0)!;
    if (keepsSelector(code, base) || (code === ZWJ && isPictograph(base) && startsPictograph(characters[index + 1]))) {
      shown += character;
      continue;
    }
    const mark = markOf(code);
    if (mark !== undefined) {
      shown += mark;
      base = -1;
      continue;
    }
    if (codePointWidth(code) === 0) {
      marks++;
      if (marks <= MOST_MARKS) shown += base < 0 && marks === 1 ? `◌${character}` : character;
      continue;
    }
    shown += character;
    base = code;
  }
  return marks > MOST_MARKS ? `${shown}‹+${marks - MOST_MARKS} marks›` : shown;
}

const ZWJ = 0x200d;
const startsPictograph = (character: string | undefined) =>
  character !== undefined && isPictograph(character.codePointAt(0)!);

/** Emoji selectors behind pictures, digits and symbols; the others behind the ideographs whose form they choose. */
function keepsSelector(code: number, base: number): boolean {
  if (code === 0xfe0e || code === 0xfe0f) return isPictograph(base);
  const ideograph =
    (base >= 0x3400 && base <= 0x9fff) || (base >= 0xf900 && base <= 0xfaff) || (base >= 0x20000 && base <= 0x3fffd);
  return ideograph && ((code >= 0xfe00 && code <= 0xfe0d) || (code >= 0xe0100 && code <= 0xe01ef));
}

const named = (code: number) => `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;

/** What stands for a character that must not be written as it is; undefined for the others. */
function markOf(code: number): string | undefined {
  if (code === 0x0a) return "⏎";
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code < 0x7f) return undefined;
  if (code === 0x7f) return "␡";
  if (code >= 0xd800 && code <= 0xdfff) return `\\u${code.toString(16).toUpperCase()}`;
  return inkless(code) ? named(code) : undefined;
}

/**
 * Characters without ink of their own: C1 controls, spaces other than U+0020 and U+3000, and Unicode 17.0's
 * Default_Ignorable_Code_Point, format characters, line separators, private use and noncharacters.
 */
function inkless(code: number): boolean {
  if (code <= 0xa0) return true;
  if (code < 0x2000)
    return (
      code === 0xad ||
      code === 0x34f ||
      (code >= 0x600 && code <= 0x605) ||
      code === 0x61c ||
      code === 0x6dd ||
      code === 0x70f ||
      (code >= 0x890 && code <= 0x891) ||
      code === 0x8e2 ||
      code === 0x115f ||
      code === 0x1160 ||
      code === 0x1680 ||
      code === 0x17b4 ||
      code === 0x17b5 ||
      (code >= 0x180b && code <= 0x180f)
    );
  if (code <= 0x206f) return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f;
  if (code < 0x10000)
    return (
      code === 0x2800 ||
      code === 0x3164 ||
      (code >= 0xe000 && code <= 0xf8ff) ||
      (code >= 0xfdd0 && code <= 0xfdef) ||
      (code >= 0xfe00 && code <= 0xfe0f) ||
      code === 0xfeff ||
      code === 0xffa0 ||
      (code >= 0xfff0 && code <= 0xfffb) ||
      code >= 0xfffe
    );
  return (
    code === 0x110bd ||
    code === 0x110cd ||
    (code >= 0x13430 && code <= 0x1343f) ||
    (code >= 0x1bca0 && code <= 0x1bca3) ||
    (code >= 0x1d173 && code <= 0x1d17a) ||
    code >= 0xe0000 ||
    (code & 0xfffe) === 0xfffe
  );
}

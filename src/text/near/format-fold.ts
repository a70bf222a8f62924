/** Units that the loop looks at twice: what may be in a number, and what combines. */
const SPECIAL = 1;
const COMBINES = 2;
/** What a unit folds to, 0 where it is left out, and in the upper half its flag: one look for each unit. */
const FOLDS = new Uint32Array(65536);

/** Half-width katakana U+FF66 to U+FF9D, in their order. */
const KATAKANA =
  "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

/** Left out wherever they stand: white space, marks without ink, punctuation, bullets, frames of tables. */
const LEFT_OUT: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x20],
  [0x7f, 0xa1],
  [0xa7, 0xa7],
  [0xab, 0xab],
  [0xad, 0xad],
  [0xb6, 0xb7],
  [0xbb, 0xbb],
  [0xbf, 0xbf],
  [0x2000, 0x202f],
  [0x2032, 0x206f],
  [0x2500, 0x257f],
  [0x25a0, 0x25ff],
  [0x3000, 0x3004],
  [0x3008, 0x3020],
  [0x3030, 0x3030],
  [0x303d, 0x303d],
  [0x30a0, 0x30a0],
  [0x30fb, 0x30fb],
  [0xfe00, 0xfe1f],
  [0xfe30, 0xfe6f],
  [0xfeff, 0xfeff],
  [0xff61, 0xff65],
];

/** ASCII that marks, quotes or separates; what compares, adds or counts stays. */
const ASCII_LEFT_OUT = "!\"#'(),.-:;?@[\\]_`{|}~*/";
/** Of these, what changes a number it stands in or before. */
const IN_NUMBERS = ".-*/:";

let isFilled = false;

/** The table is filled when a text is first folded: most commands fold none. */
function fill(): void {
  if (isFilled) return;
  isFilled = true;
  const folds = new Uint16Array(65536);
  const flags = new Uint8Array(65536);
  for (let unit = 0; unit < 65536; unit++) folds[unit] = unit;
  for (const [first, last] of LEFT_OUT) for (let unit = first; unit <= last; unit++) folds[unit] = 0;
  for (const mark of ASCII_LEFT_OUT) folds[mark.charCodeAt(0)] = 0;
  // Letters of alphabets whose lower case is one unit; their pairs have not changed since Unicode 5.
  for (const [first, last] of [
    [0x41, 0x5a],
    [0xc0, 0x24f],
    [0x370, 0x587],
    [0x1e00, 0x1fff],
  ] as const)
    for (let unit = first; unit <= last; unit++) {
      const lower = String.fromCharCode(unit).toLowerCase();
      if (lower.length === 1) folds[unit] = lower.charCodeAt(0);
    }
  for (let unit = 0xff01; unit <= 0xff5e; unit++) folds[unit] = folds[unit - 0xfee0]!;
  for (const [index, letter] of [...KATAKANA].entries()) folds[0xff66 + index] = letter.charCodeAt(0);
  for (const mark of IN_NUMBERS) {
    flags[mark.charCodeAt(0)] = SPECIAL;
    flags[mark.charCodeAt(0) + 0xfee0] = SPECIAL;
  }
  for (const blank of [0x20, 0xa0, 0x3000]) flags[blank] = SPECIAL;
  for (const [first, last] of [
    [0x300, 0x36f],
    [0x1100, 0x11ff],
    [0x3099, 0x309a],
    [0xff9e, 0xff9f],
  ] as const)
    for (let unit = first; unit <= last; unit++) flags[unit] = COMBINES;
  for (let unit = 0; unit < 65536; unit++) FOLDS[unit] = folds[unit]! | (flags[unit]! << 16);
}

const isDigit = (unit: number) => (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
/** Half-width voicing marks as the combining ones that NFC joins to the letter before. */
const joined = (text: string) =>
  text
    .replace(/[\uff66-\uff9d]/g, (letter) => KATAKANA[letter.charCodeAt(0) - 0xff66]!)
    .replaceAll("\uff9e", "\u3099")
    .replaceAll("\uff9f", "\u309a")
    .normalize("NFC");

/**
 * Folds away what only is format: width, case, white space, punctuation, marks of Markdown and tables, invisible characters,
 * decomposed letters. Letters keep their marks (パ is not ハ), digits and the points and signs that change a number stay,
 * and so does a blank between two digits. Fills `into`, which must have room for four times the text, and returns how many
 * UTF-16 code units there are. `places`: the place in the text (made NFC where it has combining units) of each.
 */
export function formatFold(text: string, into: Uint16Array, places?: number[]): number {
  fill();
  const { length } = text;
  let to = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    let folded = FOLDS[unit]!;
    if (folded > 0xffff) {
      if (folded >>> 16 === COMBINES) {
        const composed = joined(text);
        if (composed !== text) {
          if (places !== undefined) places.length = 0;
          return formatFold(composed, into, places);
        }
        folded &= 0xffff;
      } else if (at + 1 === length || !isDigit(text.charCodeAt(at + 1))) continue;
      else folded = insideNumber(text, at, unit);
    }
    // What is left out is written over.
    into[to] = folded;
    if (folded === 0) continue;
    if (places !== undefined) places.push(at);
    to++;
  }
  return to;
}

/** A mark before a digit counts between two, and a minus before a digit where no letter or digit stands before it. */
function insideNumber(text: string, at: number, unit: number): number {
  const before = at === 0 ? 0 : text.charCodeAt(at - 1);
  const mark = unit >= 0xff00 ? unit - 0xfee0 : unit === 0xa0 || unit === 0x3000 ? 0x20 : unit;
  if (isDigit(before)) return mark;
  return mark === 0x2d && (FOLDS[before]! & 0xffff) === 0 ? mark : 0;
}

/** The text whose places `formatFold` gives. */
export const placedText = (text: string): string => {
  fill();
  for (let at = 0; at < text.length; at++) if (FOLDS[text.charCodeAt(at)]! >>> 16 === COMBINES) return joined(text);
  return text;
};

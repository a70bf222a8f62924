/** Marks on letters, by what they tell. */
export const MACRON = 1;
export const CIRCUMFLEX = 2;
export const BREVE = 4;
/** A grave or an acute: with macron and caron the four tones of pinyin. */
export const TONE = 8;
/** A caron on a vowel, which hardly any spelling but pinyin has. */
export const CARON = 64;
/** A digit from 1 to 5 after a syllable. */
export const NUMBER = 16;
/** A letter or mark that no romanisation has. */
export const FOREIGN = 32;

/** What `foldWord` found beside the letters. */
let marks = 0;

export const foldedMarks = (): number => marks;

/** Letters with a mark: the plain letter and the mark. */
const MARKED = new Map<number, readonly [string, number]>();
const add = (letters: string, plain: string, mark: number) => {
  for (let at = 0; at < letters.length; at++) MARKED.set(letters.charCodeAt(at), [plain[at % plain.length]!, mark]);
};
add("āēīōūĀĒĪŌŪ", "aeiou", MACRON);
add("âêîôûÂÊÎÔÛ", "aeiou", CIRCUMFLEX);
add("áéíóúÁÉÍÓÚàèìòùÀÈÌÒÙ", "aeiou", TONE);
add("ǎǐǒǔǍǏǑǓ", "aiou", CARON);
add("ěĚ", "e", TONE);
add("ǖǘǚǜǕǗǙǛ", "v", CARON);
add("üÜ", "v", TONE);
/** Combining marks, for text that is not composed. */
const COMBINING = new Map([
  [0x304, MACRON],
  [0x302, CIRCUMFLEX],
  [0x306, BREVE],
  [0x300, TONE],
  [0x301, TONE],
  [0x30c, CARON],
]);

/**
 * A word in the letters `a` to `z`: marks are taken off and remembered (`foldedMarks`), ŏ and ŭ become eo and eu,
 * apostrophes vanish, and so do the numbers of tones.
 */
export function foldWord(text: string, start: number, end: number): string {
  let folded = "";
  marks = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const lower = unit | 0x20;
    if (lower >= 0x61 && lower <= 0x7a && unit < 0x80) {
      folded += String.fromCharCode(lower);
      continue;
    }
    if (unit >= 0x30 && unit <= 0x39) {
      // "12nyeon" is a word behind a number, "wo3" one with its tone; "x86" and "E4" are neither.
      if (folded !== "") marks |= unit >= 0x31 && unit <= 0x35 && mayHaveTone(folded, text, at) ? NUMBER : FOREIGN;
      continue;
    }
    if (unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x2bc) continue;
    if (unit === 0x14f || unit === 0x14e || unit === 0x16d || unit === 0x16c) {
      folded += unit < 0x150 ? "eo" : "eu";
      marks |= BREVE;
      continue;
    }
    const known = MARKED.get(unit);
    if (known !== undefined) {
      folded += known[0];
      marks |= known[1];
      continue;
    }
    marks |= COMBINING.get(unit) ?? FOREIGN;
  }
  return folded;
}

function mayHaveTone(folded: string, text: string, at: number): boolean {
  const last = folded[folded.length - 1]!;
  const before = text.charCodeAt(at - 1);
  return folded.length > 1 && "aeiouvngr".includes(last) && (before < 0x30 || before > 0x39);
}

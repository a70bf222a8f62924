import { BREVE, CARON, CIRCUMFLEX, FOREIGN, foldedMarks, foldWord, MACRON, NUMBER, TONE } from "./fold.ts";
import { ALL_KINDS, possibleKinds, quickLook, SLOW } from "./quick.ts";
import { hasSyllables, KOREAN, PINYIN, ROMAJI, type Syllables } from "./syllables.ts";
import { ENDINGS, JOINED, OTHERS, STRONG, TYPICAL, WEAK } from "./words.ts";

/** The writings that Latin letters may stand for. */
export const KINDS = ["romaji", "korean", "pinyin"] as const;
export type RomanisedKind = (typeof KINDS)[number];

/**
 * What a word says about one kind: it cannot be of it (`fails`), which
 * says less of a capitalised one (`name`); is a common word of another language (`other`); has its
 * syllables (`plain`), with groups of letters typical of it (`typical`) or marks only it has (`marked`); or is a word of its
 * grammar, one that other languages have too (`weak`) or few have (`strong`).
 */
export const WORD_CLASSES = ["fails", "name", "other", "plain", "typical", "marked", "weak", "strong"] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

const GRAMMARS: Readonly<Record<RomanisedKind, Syllables>> = { romaji: ROMAJI, korean: KOREAN, pinyin: PINYIN };

/** The marks that words of a kind may have, and those that speak for it. */
const MARKS: Readonly<Record<RomanisedKind, { readonly may: number; readonly own: number }>> = {
  romaji: { may: MACRON | CIRCUMFLEX, own: MACRON },
  korean: { may: BREVE, own: BREVE },
  pinyin: { may: MACRON | TONE | CARON | NUMBER, own: MACRON | TONE | CARON | NUMBER },
};

/** The classes of a word for all kinds as one number: three bits each, the first kind lowest; by index in `WORD_CLASSES`. */
export type ClassCode = number;

/** Bits of a class in a code. */
export const CLASS_BITS = 3;
const CLASS_MASK = 7;

/** What a word without letters has in place of a code. */
export const NO_WORD = -1;

const FAILS = 0;
const NAME = 1;
const codeOf = (word: string, marks: number, possible: number): ClassCode => {
  let code = 0;
  for (let kind = 0; kind < KINDS.length; kind++)
    if ((possible & (1 << kind)) !== 0)
      code |= WORD_CLASSES.indexOf(classOf(word, marks, KINDS[kind]!)) << (CLASS_BITS * kind);
  return code;
};

/** Words that are listed, with their codes where they have no marks. */
function* listedCodes(): Iterable<readonly [string, ClassCode]> {
  const words = new Set(KINDS.flatMap((kind) => [...STRONG[kind], ...WEAK[kind]]).concat([...OTHERS]));
  for (const word of words) yield [word, codeOf(word, 0, ALL_KINDS)];
}

/** What a word is for each kind; `NO_WORD` where it has no letters. */
export function classCode(text: string, start: number, end: number): ClassCode {
  let code = quickLook(text, start, end, FAILS, listedCodes);
  if (code === SLOW) {
    const possible = possibleKinds();
    const word = foldWord(text, start, end);
    const marks = foldedMarks();
    if (word === "") return (marks & FOREIGN) === 0 ? NO_WORD : FAILS;
    code = codeOf(word, marks, possible);
  }
  const first = text.charCodeAt(start);
  return first >= 0x41 && first <= 0x5a ? named(code) : code;
}

/** The code of a capitalised word: where it fails it may be a name. */
function named(code: ClassCode): ClassCode {
  let found = code;
  for (let shift = 0; shift < CLASS_BITS * KINDS.length; shift += CLASS_BITS)
    if (((code >> shift) & CLASS_MASK) === FAILS) found |= NAME << shift;
  return found;
}

/** The class in a code for one kind, by index in `WORD_CLASSES`. */
export const classIn = (code: ClassCode, kind: number): number => (code >> (CLASS_BITS * kind)) & CLASS_MASK;

/** What a word is for each kind, in the order of `KINDS`; undefined where it has no letters. */
export function classesOf(text: string, start: number, end: number): readonly WordClass[] | undefined {
  const code = classCode(text, start, end);
  return code === NO_WORD ? undefined : KINDS.map((_, kind) => WORD_CLASSES[classIn(code, kind)]!);
}

/** Few words of other languages are made of so many letters of pinyin by chance. */
const LONG_PINYIN = 6;

function classOf(word: string, marks: number, kind: RomanisedKind): WordClass {
  const { may, own } = MARKS[kind];
  // A number after a word is no tone for the others: "rei4" does not occur in them, "5gatsu" does.
  if ((marks & ~may & ~NUMBER) !== 0) return "fails";
  if (STRONG[kind].has(word)) return "strong";
  if (WEAK[kind].has(word)) return "weak";
  if (marks === 0 && OTHERS.has(word)) return "other";
  if (!hasSyllables(word, GRAMMARS[kind])) return "fails";
  if (ENDINGS[kind].test(word) || STRONG[kind].has(JOINED[kind].exec(word)?.[1] ?? "")) return "strong";
  if ((marks & own) !== 0) return kind === "pinyin" && (marks & (CARON | NUMBER)) !== 0 ? "strong" : "marked";
  return TYPICAL[kind].test(word) || (kind === "pinyin" && word.length >= LONG_PINYIN) ? "typical" : "plain";
}

import { BREVE, CARON, CIRCUMFLEX, FOREIGN, foldedMarks, foldWord, MACRON, NUMBER, TONE } from "./fold.ts";
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

/** What a word is for each kind, in the order of `KINDS`; undefined where it has no letters. */
export function classesOf(text: string, start: number, end: number): readonly WordClass[] | undefined {
  const word = foldWord(text, start, end);
  const marks = foldedMarks();
  if (word === "") return (marks & FOREIGN) === 0 ? undefined : FAILS;
  const first = text.charCodeAt(start);
  const name = first >= 0x41 && first <= 0x5a;
  return KINDS.map((kind) => {
    const found = classOf(word, marks, kind);
    return name && found === "fails" ? "name" : found;
  });
}

/** Few words of other languages are made of so many letters of pinyin by chance. */
const LONG_PINYIN = 6;

const FAILS: readonly WordClass[] = KINDS.map(() => "fails");

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

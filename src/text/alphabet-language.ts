import { CYRILLIC_LANGUAGES, cyrillicFunctionWords, LATIN_LANGUAGES, latinFunctionWords } from "./function-words.ts";
import {
  APOSTROPHE_CODE,
  PACKED_HALF,
  PACKED_LONGEST,
  type PackedWords,
  packedValue,
  packedWords,
} from "./packed-words.ts";
import { CYRILLIC, INHERITED, LATIN, scriptTable } from "./scripts.ts";
import type { Text } from "./text.ts";
import { endsFreely, isListed, startsFreely } from "./word-edges.ts";

/** What the words of a stretch say about its language. */
export interface WordEvidence {
  /** The likeliest language; undefined where no function word and no letter of one was met. */
  readonly language: string | undefined;
  /** Its points, and those of the next likely one that is no near relation of it. */
  readonly points: number;
  readonly next: number;
  /** Words looked at. */
  readonly words: number;
  /** How many of them begin in lower case. */
  readonly lower: number;
  /** How many stand between blanks and marks of sentences, as words of prose do, not of code or addresses. */
  readonly spaced: number;
  /** How many have a comma after them. */
  readonly listed: number;
}

/** Words looked at in one stretch: enough to be sure, and the cost stays the same however long it is. */
const MOST_WORDS = 80;

/** Letters that few languages write. */
const LETTERS: readonly (readonly [letters: string, languages: string])[] = [
  ["ß", "de"],
  ["ñ¿¡", "es"],
  ["ãõ", "pt"],
  ["ğıİ", "tr"],
  ["şŞ", "tr ro"],
  ["łŁżŻńśź", "pl"],
  ["ąęĄĘ", "pl lt"],
  ["řŘěĚůŮ", "cs"],
  ["ľĺŕĽ", "sk"],
  ["őűŐŰ", "hu"],
  ["țșȚȘăĂ", "ro"],
  ["ţŢ", "ro"],
  ["åÅ", "sv da nb"],
  ["øØæÆ", "da nb"],
  ["äÄöÖ", "de sv fi et"],
  ["üÜ", "de tr et hu"],
  ["ơưƠƯđĐ", "vi"],
  ["čšžČŠŽ", "cs sk hr sl lv lt"],
  ["ćĆ", "hr pl"],
  ["ėįųĖĮŲ", "lt"],
  ["āēīūņķļģĀĒĪŪ", "lv"],
  ["çÇ", "fr pt tr ca"],
  ["êôûœ", "fr"],
  ["èàùÈÀ", "fr it ca"],
  ["ò", "it ca"],
  ["éÉ", "fr es pt hu cs sk"],
  ["áíóúÁÍÓÚ", "es pt hu cs sk"],
  ["ýÝ", "cs sk"],
  ["õ", "et pt"],
];
const CYRILLIC_LETTERS: readonly (readonly [letters: string, languages: string])[] = [
  ["ыэёЫЭ", "ru"],
  ["іїєґІЇЄ", "uk"],
  ["ђјљњћџЈ", "sr"],
  ["щъ", "ru bg"],
  ["ъ", "bg"],
];

/** Languages that share so much that neither speaks against the other. */
const RELATIONS: readonly string[] = ["sv da nb", "cs sk", "hr sl", "es pt ca", "ru uk bg sr"];
const KIN = new Map(RELATIONS.flatMap((group) => group.split(" ").map((each) => [each, group.split(" ")] as const)));

/** A letter weighs so much, and a language gets points for so many of them at most. */
const LETTER_POINTS = 0.5;
const MOST_LETTERS = 4;

interface Alphabet {
  readonly script: number;
  readonly languages: readonly string[];
  /** Function words to their numbers, and those of ASCII letters again. */
  readonly words: ReadonlyMap<string, number>;
  readonly packed: PackedWords;
  /** By a word's number: the languages that have it, as bits, and what it is worth to each. */
  readonly languagesOf: Uint32Array;
  readonly worthOf: Float64Array;
  readonly letters: ReadonlyMap<number, number>;
  /** By language: itself and its relations, as bits. */
  readonly kin: Uint32Array;
}

const bitsOf = (languages: readonly string[], pairs: typeof LETTERS) => {
  const bits = new Map<number, number>();
  for (const [letters, names] of pairs)
    for (const letter of letters)
      for (const name of names.split(" ")) {
        const unit = letter.charCodeAt(0);
        bits.set(unit, (bits.get(unit) ?? 0) | (1 << languages.indexOf(name)));
      }
  return bits;
};

const made = new Map<number, Alphabet>();

/** The tables of a script, made when they are first asked for. */
function alphabetOf(script: number): Alphabet {
  let alphabet = made.get(script);
  if (alphabet !== undefined) return alphabet;
  const isLatin = script !== CYRILLIC;
  const languages = isLatin ? LATIN_LANGUAGES : CYRILLIC_LANGUAGES;
  const known = isLatin ? latinFunctionWords() : cyrillicFunctionWords();
  const words = [...known.keys()].map((word, number) => [word, number] as const);
  alphabet = {
    script: isLatin ? LATIN : CYRILLIC,
    languages,
    words: new Map(words),
    packed: packedWords(words),
    languagesOf: Uint32Array.from(known.values()),
    worthOf: Float64Array.from(
      known,
      ([word, bits]) => (word.length > 1 ? 1 : SINGLE_LETTER) / Math.sqrt(bitCount(bits)),
    ),
    letters: bitsOf(languages, isLatin ? LETTERS : CYRILLIC_LETTERS),
    kin: Uint32Array.from(languages, (language) =>
      (KIN.get(language) ?? [language]).reduce((bits, each) => {
        const at = languages.indexOf(each);
        return at < 0 ? bits : bits | (1 << at);
      }, 0),
    ),
  };
  made.set(script, alphabet);
  return alphabet;
}

/** How many bits are set. */
export const bitCount = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/**
 * The language of `[start, end)` of a text by its function words and letters; of the Latin or the Cyrillic words in it.
 * `asides`: starts and ends by turns of what is left out.
 */
export function wordEvidence(
  text: Text,
  start: number,
  end: number,
  script: number,
  asides: readonly number[] = [],
): WordEvidence {
  const alphabet = alphabetOf(script);
  const table = scriptTable();
  const { array, from: base } = text.units();
  const { languages, letters, packed } = alphabet;
  const { length } = text.text;
  points.fill(0);
  counted.fill(0);
  let words = 0;
  let lower = 0;
  let spaced = 0;
  let listed = 0;
  let aside = 0;
  while (asides[aside]! < start) aside += 2;
  for (let at = start; at < end && words < MOST_WORDS; at++) {
    if (at === asides[aside]) {
      at = asides[aside + 1]! - 1;
      aside += 2;
      continue;
    }
    const first = array[base + at]!;
    if (table[first] !== alphabet.script) continue;
    const from = at;
    let ascii = first < 0x80;
    let [low, high, size] = [0, 0, 0];
    for (; at < end; at++) {
      const unit = array[base + at]!;
      let code = (unit | 0x20) - 0x60;
      if (code < 1 || code > 26 || unit >= 0x80) {
        const kind = table[unit];
        if (kind === alphabet.script) {
          ascii = false;
          const bits = letters.get(unit) ?? (unit >= 0x1ea0 && unit <= 0x1ef9 ? VIETNAMESE : 0);
          if (bits !== 0) addLetter(bits);
          continue;
        }
        if (kind === INHERITED) {
          ascii = false;
          continue;
        }
        if (!isApostrophe(unit) || table[array[base + at + 1]!] !== alphabet.script) break;
        if (unit !== 0x27) ascii = false;
        code = APOSTROPHE_CODE;
      } else if (alphabet.script !== LATIN) {
        // Small letters of ASCII look like those of the alphabet.
        if (unit < 0x61) break;
        continue;
      }
      if (size < PACKED_HALF) low = (low << 5) | code;
      else high = (high << 5) | code;
      size++;
    }
    words++;
    let number: number;
    if (ascii) {
      if (first > 0x5a) lower++;
      number = size > PACKED_LONGEST ? -1 : packedValue(packed, low, high);
    } else {
      const word = text.text.slice(from, at);
      const lowered = word.toLowerCase();
      if (first === lowered.charCodeAt(0)) lower++;
      number = alphabet.words.get(lowered) ?? -1;
    }
    if (startsFreely(array, base, from) && endsFreely(array, base, at, length)) spaced++;
    if (at < length && isListed(array[base + at]!)) listed++;
    if (number < 0) continue;
    const worth = alphabet.worthOf[number]!;
    for (let bits = alphabet.languagesOf[number]!; bits !== 0; bits &= bits - 1)
      points[31 - Math.clz32(bits & -bits)]! += worth;
  }
  let best = 0;
  for (let bit = 1; bit < languages.length; bit++) if (points[bit]! > points[best]!) best = bit;
  let next = 0;
  const kin = alphabet.kin[best]!;
  for (let bit = 0; bit < languages.length; bit++)
    if (points[bit]! > next && (kin & (1 << bit)) === 0) next = points[bit]!;
  const language = points[best]! > 0 ? languages[best]! : undefined;
  return { language, points: points[best]!, next, words, lower, spaced, listed };
}

/** Points, and letters counted, by language; used anew for every stretch. */
const points = new Float64Array(32);
const counted = new Uint8Array(32);

function addLetter(languages: number): void {
  const worth = LETTER_POINTS / bitCount(languages);
  for (let bits = languages; bits !== 0; bits &= bits - 1) {
    const bit = 31 - Math.clz32(bits & -bits);
    if (counted[bit]! >= MOST_LETTERS) continue;
    counted[bit]!++;
    points[bit]! += worth;
  }
}

/** A word of one letter is as often an item, a variable or a unit. */
const SINGLE_LETTER = 0.4;

const VIETNAMESE = 1 << LATIN_LANGUAGES.indexOf("vi");
const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019;

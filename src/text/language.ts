import { wordEvidence } from "./alphabet-language.ts";
import { languageOfHan } from "./han-language.ts";
import type { Language } from "./language-tags.ts";
import { isPlainEnglish } from "./plain-english.ts";
import {
  ARABIC,
  BOPOMOFO,
  CYRILLIC,
  DEVANAGARI,
  GREEK,
  HAN,
  HANGUL,
  HEBREW,
  HIRAGANA,
  INHERITED,
  KATAKANA,
  LATIN,
  SCRIPT_NAMES,
  type Script,
  THAI,
} from "./scripts.ts";
import type { Text } from "./text.ts";

/** Languages whose script settles them. */
const BY_SCRIPT: ReadonlyMap<Script, string> = new Map([
  [HANGUL, "ko"],
  [GREEK, "el"],
  [HEBREW, "he"],
  [THAI, "th"],
  [DEVANAGARI, "hi"],
  [ARABIC, "ar"],
]);

/** The tag of a script that several languages write, or that has no language of its own here. */
const scriptTag = (script: Script) => BY_SCRIPT.get(script) ?? `und-${SCRIPT_NAMES[script]!}`;

/** One CJK character says about as much as this many letters of an alphabet. */
export const LETTERS_PER_CJK = 3;

/** A stretch of a text in one group of scripts, and what language it is in. `[start, end)` in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  /** How much it says: CJK characters, and letters of alphabets by threes. */
  readonly size: number;
  /** Words of an alphabet; 0 for CJK. */
  readonly words: number;
  /** Words of an alphabet that begin in lower case. */
  readonly lower: number;
  /** It reads like sentences: words in lower case among which function words stand, or enough CJK characters. */
  readonly prose: boolean;
  /** It cannot well be in another language of the same script. */
  readonly sure: boolean;
}

const ENGLISH_UNITS = 100;
/** True when the first units from `start` on have the blanks of prose: a link target has none, a sentence one in six. */
function isSpaced(text: Text, start: number): boolean {
  let blanks = 0;
  const { array, from } = text.units();
  for (let at = from + start; at < from + start + ENGLISH_UNITS; at++) if (array[at]! <= 0x20) blanks++;
  return blanks >= ENGLISH_UNITS / 12;
}

/** Letters of an English word on average. */
const ENGLISH_WORD = 4.5;
/** With more of other scripts between its words than this a stretch is a row of terms: "暴龍是 Tyrannosaurus rex，…是 …". */
const EMBEDDED_RATIO = 0.25;
/** With a comma after more than this ratio of its words a stretch is a list. */
const LISTED_RATIO = 0.4;
/** Words a stretch of an alphabet must have before it reads like sentences, and their share in lower case. */
const PROSE_WORDS = 4;
const LOWER_RATIO = 0.5;
/** German writes its nouns with capitals, and news is full of names; English titles have a third in lower case. */
const KNOWN_LOWER_RATIO = 0.38;
const TITLE_WORDS = 9;
/** Points of function words a word; chosen by hand, with the sentences of bench/quality/language.ts at sight. */
const FUNCTION_RATIO = 0.12;
const FEWEST_POINTS = 1.5;
/** How far the likeliest language must be ahead of the next that is no relation of it. */
const AHEAD = 1.3;
/** The same where one language of an alphabet is told from another, which a few chance hits must not do. */
const SURE_POINTS = 2.5;
const SURE_RATIO = 0.2;
const SURE_AHEAD = 2;
/** Of the words of prose so many stand between blanks and marks; of code and of link targets few do. */
const SPACED_RATIO = 0.75;
/** CJK characters that may read like a sentence. */
const PROSE_CJK = 6;

/** The group a letter's script is in: kana and Han belong together, and Bopomofo with them. */
const groupOf = (script: Script): Script =>
  script === HIRAGANA || script === KATAKANA || script === BOPOMOFO ? HAN : script;

const isCjk = (group: Script) => group === HAN || group === HANGUL;

const GLOSSED_RATIO = 0.4;

function asideUnits(asides: readonly number[], start: number, end: number): number {
  let units = 0;
  for (let at = 0; at < asides.length; at += 2)
    if (asides[at]! >= start && asides[at + 1]! <= end) units += asides[at + 1]! - asides[at]!;
  return units;
}

/** What language `[start, end)` is in, all of it in one group of scripts. */
function judged(
  text: Text,
  { start, end, group, letters, hiragana, katakana, embedded }: ScriptPart,
  asides: readonly number[],
): Stretch {
  // Words that each have a gloss behind them are a glossary.
  const glossed = asideUnits(asides, start, end) > GLOSSED_RATIO * (end - start);
  if (isCjk(group)) {
    const language =
      group === HANGUL
        ? "ko"
        : languageOfHan(text, start, end, { hiragana, katakana, han: letters - hiragana - katakana }, asides);
    return {
      start,
      end,
      language,
      size: letters,
      words: 0,
      lower: 0,
      prose: !glossed && letters >= PROSE_CJK,
      sure: language !== "Hani",
    };
  }
  const size = letters / LETTERS_PER_CJK;
  if (group !== LATIN && group !== CYRILLIC)
    return {
      start,
      end,
      language: scriptTag(group),
      size,
      words: 0,
      lower: 0,
      prose: letters >= PROSE_CJK,
      sure: true,
    };
  // Shorter ones may be titles, whose words have to be looked at.
  if (group === LATIN && end - start >= ENGLISH_UNITS && isSpaced(text, start) && isPlainEnglish(text, start, end)) {
    const words = Math.round(letters / ENGLISH_WORD);
    return { start, end, language: "en", size, words, lower: words, prose: words >= PROSE_WORDS, sure: true };
  }
  const { language, points, next, words, lower, spaced, listed } = wordEvidence(text, start, end, group, asides);
  const known = points >= FEWEST_POINTS && points >= FUNCTION_RATIO * words && points >= AHEAD * next;
  const prose =
    words >= PROSE_WORDS &&
    lower >= (known && (words >= TITLE_WORDS || language !== "en") ? KNOWN_LOWER_RATIO : LOWER_RATIO) * words &&
    spaced >= SPACED_RATIO * words &&
    listed <= LISTED_RATIO * words &&
    embedded <= EMBEDDED_RATIO * letters;
  const tag = known ? language : group === CYRILLIC ? "und-Cyrillic" : "Latn";
  const sure = known && points >= SURE_POINTS && points >= SURE_RATIO * words && points >= SURE_AHEAD * next;
  return { start, end, language: tag, size, words, lower, prose, sure };
}

/** Letters of an alphabet within CJK text, and CJK characters within an alphabet, that do not part a stretch. */
const FEW_LETTERS = 15;
const FEW_CJK = 8;

/**
 * Cuts `[start, end)` of a text (a sentence, or what lies between protected zones of it) where it goes over from one group
 * of scripts to another for more than a word or two, and tells the language of each part. Embedded words belong to what
 * stands around them.
 */
export function stretchesOf(
  text: Text,
  start: number,
  end: number,
  asides: readonly number[],
  into: Stretch[] = [],
): Stretch[] {
  let aside = 0;
  // Parts in one group each, before few letters are joined to their neighbours.
  const parts: ScriptPart[] = [];
  let last: ScriptPart | undefined;
  const { array, from, scripts, first } = text.units();
  for (let at = start; at < end; at++) {
    if (at === asides[aside]) {
      at = asides[aside + 1]! - 1;
      aside += 2;
      continue;
    }
    const script = scripts[first + at]!;
    if (script <= INHERITED || script >= SCRIPT_NAMES.length) continue;
    const group = groupOf(script);
    if (last === undefined || last.group !== group) {
      last = { start: at, end: at, group, letters: 0, hiragana: 0, katakana: 0, embedded: 0 };
      parts.push(last);
    }
    last.end = at + 1;
    // The second half of a pair is no letter of its own.
    if ((array[from + at]! & 0xfc00) === 0xdc00) continue;
    last.letters++;
    if (script === HIRAGANA) last.hiragana++;
    else if (script === KATAKANA) last.katakana++;
  }
  return joinParts(text, start, end, asides, parts, into);
}

/** Letters of one group of scripts with nothing but marks and blanks between. */
interface ScriptPart {
  start: number;
  end: number;
  readonly group: Script;
  letters: number;
  hiragana: number;
  katakana: number;
  /** What is embedded in it of other groups, in letters of an alphabet. */
  embedded: number;
}

const isFew = ({ group, letters }: ScriptPart) => letters < (isCjk(group) ? FEW_CJK : FEW_LETTERS);
const weigh = ({ group, letters }: ScriptPart) => (isCjk(group) ? LETTERS_PER_CJK : 1) * letters;

/** Joins parts of a group over embedded words of another; the marks at either end of the sentence belong to its ends. */
function joinParts(
  text: Text,
  start: number,
  end: number,
  asides: readonly number[],
  parts: readonly ScriptPart[],
  into: Stretch[],
): Stretch[] {
  if (parts.length > 1 && parts.every(isFew)) return joinParts(text, start, end, asides, [heaviest(parts)], into);
  let current: ScriptPart | undefined;
  let skipped = 0;
  const close = () => {
    if (current === undefined) return;
    into.push(judged(text, current, asides));
  };
  for (const part of parts) {
    if (current !== undefined && part.group === current.group) {
      current.end = part.end;
      current.embedded += skipped;
      skipped = 0;
      current.letters += part.letters;
      current.hiragana += part.hiragana;
      current.katakana += part.katakana;
    } else if (current === undefined) current = { ...part, start };
    else if (isFew(current) && !(isFew(part) && weigh(part) <= weigh(current))) current = { ...part };
    else if (!isFew(part)) {
      close();
      current = { ...part };
      skipped = 0;
    } else skipped += weigh(part);
  }
  // What stands after the last part, or in an embedded word, is no letter of another part.
  if (current !== undefined && parts.at(-1)!.group === current.group) current.end = end;
  close();
  return into;
}

/** All parts of the group that says most. */
function heaviest(parts: readonly ScriptPart[]): ScriptPart {
  const joined = new Map<Script, ScriptPart>();
  for (const part of parts) {
    const same = joined.get(part.group);
    if (same === undefined) joined.set(part.group, { ...part });
    else {
      same.end = part.end;
      same.letters += part.letters;
      same.hiragana += part.hiragana;
      same.katakana += part.katakana;
    }
  }
  return [...joined.values()].reduce((best, each) => (weigh(each) > weigh(best) ? each : best));
}

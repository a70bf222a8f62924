import type { Sample, Segment } from "../../core/sample.ts";
import { languageOfCjk } from "../../text/han-language.ts";
import { type Language, stretchesOf } from "../../text/language.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA, LATIN } from "../../text/scripts.ts";
import { textOf } from "../../text/texts.ts";
import { LANGUAGE_NAMES, OPEN_REQUESTS } from "../lexicon/language-names.ts";
import { settled } from "./doubtful.ts";
import { proseParts } from "./prose.ts";

/** What the turns before a text say about the language it should be in. */
export interface PromptLanguage {
  /** The language of the last prompt that has one; undefined where none has. */
  readonly language: Language;
  /** Languages that stand in the prompts for more than a word or two. */
  readonly shown: ReadonlySet<string>;
  /** Languages that the prompts name. */
  readonly named: ReadonlySet<string>;
  /** The prompts ask for a translation, or for something about languages at large. */
  readonly open: boolean;
}

/** Roles whose words are given to the one who answers. */
const GIVEN = new Set(["system", "user", "prompt", "tool", "source"]);
/** Of them, the roles whose language is to be answered in. */
const ASKING = new Set(["user", "prompt"]);

/** Of a long prompt both ends are read, where its request stands; so many UTF-16 code units each. */
const END_UNITS = 2000;

/** What one turn says. */
interface TurnLanguage {
  readonly language: Language;
  /** It is long enough to be sure. */
  readonly sure: boolean;
  readonly shown: readonly string[];
  readonly named: readonly string[];
  readonly open: boolean;
}

/** Reads the turns before the segments of a sample, each turn once. */
export function promptReader(sample: Sample): (segment: Segment) => PromptLanguage {
  const { segments } = sample;
  const read = new Map<Segment, TurnLanguage>();
  return (segment) => {
    const at = segments.indexOf(segment);
    const shown = new Set<string>();
    const named = new Set<string>();
    let open = false;
    let language: Language;
    let guess: Language;
    for (let index = segments.length - 1; index >= 0; index--) {
      const given = segments[index]!;
      if (!GIVEN.has(given.role) || given.kind !== "content" || (index > at && given.turn === segment.turn)) continue;
      if (index > at && given.role === "user") continue;
      let turn = read.get(given);
      if (turn === undefined) {
        turn = turnLanguage(given);
        read.set(given, turn);
      }
      for (const each of turn.shown) shown.add(each);
      for (const each of turn.named) named.add(each);
      open ||= turn.open;
      if (!ASKING.has(given.role)) continue;
      // A prompt of a word or two ("OK", "SQL") has no language where an earlier one has.
      if (turn.sure) language ??= turn.language;
      else guess ??= turn.language;
    }
    return { language: language ?? guess, shown, named, open };
  };
}

function turnLanguage(segment: Segment): TurnLanguage {
  const { text } = segment;
  const ends = text.length > 2 * END_UNITS ? text.slice(0, END_UNITS) + text.slice(-END_UNITS) : text;
  const words = ends.toLowerCase();
  const named: string[] = [];
  for (const [tag, names] of LANGUAGE_NAMES) if (names.some((name) => words.includes(name))) named.push(tag);
  const open = OPEN_REQUESTS.some((word) => words.includes(word));
  const analysed = textOf(segment);
  const sizes = new Map<string, number>();
  const shown = new Set<string>();
  let alphabetic = false;
  let cjkProse = false;
  for (const { start, end } of proseParts(analysed)) {
    if (start >= END_UNITS && end <= text.length - END_UNITS) continue;
    for (const stretch of stretchesOf(text, start, end)) {
      const { language, size, words: count, lower, prose, sure: known } = settled(text, stretch);
      if (language === undefined) continue;
      if (!VAGUE.has(language) && (prose || (count >= SHOWN_WORDS && lower >= 0.6 * count))) shown.add(language);
      if (count === 0 || prose || known) sizes.set(language, (sizes.get(language) ?? 0) + size);
      if (count > 0) alphabetic ||= known && count >= ASKING_WORDS;
      else cjkProse ||= prose;
    }
  }
  const counts = analysed.scripts();
  // Names and titles in Latin letters do not make a Japanese prompt one in Latin letters.
  const cjk = counts.of(HAN) + counts.of(HANGUL) + counts.of(HIRAGANA) + counts.of(KATAKANA);
  if (cjk >= FEW_CJK && !(alphabetic && !(cjkProse && cjk >= CJK_RATIO * counts.letters))) {
    const language = languageOfCjk(text, counts);
    return { language, sure: language !== "Hani" && language !== undefined, shown: [...shown], named, open };
  }
  const [largest] = [...sizes].sort(([, a], [, b]) => b - a);
  const sure = largest !== undefined && largest[0] !== "Latn" && largest[0] !== "Hani";
  // What may be in any language of Latin letters is evidence against those of other scripts.
  const language = largest?.[0] ?? (counts.of(LATIN) >= LATIN_LETTERS ? "Latn" : undefined);
  return {
    language: language,
    sure,
    shown: [...shown],
    named,
    open,
  };
}

/** Tags that would allow an answer in any language of their script. */
const VAGUE = new Set(["Latn", "Hani", "zh"]);

/** Words beside CJK characters that ask, and are no term of them. */
const ASKING_WORDS = 4;
/** A prompt with more than this ratio of CJK letters asks in CJK, whatever English it quotes. */
const CJK_RATIO = 0.15;
/** CJK characters that make a prompt one in CJK. */
const FEW_CJK = 2;
/** Latin letters that make a prompt without other words one in Latin letters. */
const LATIN_LETTERS = 12;

/** Words of an alphabet that are more than a name. */
const SHOWN_WORDS = 3;

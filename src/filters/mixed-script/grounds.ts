import { GIVEN_ROLES, type Sample, type Segment } from "../../core/sample.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, type Script } from "../../text/scripts.ts";
import type { ScriptCounts } from "../../text/text.ts";
import { textOf } from "../../text/texts.ts";
import {
  CODE_WORDS,
  LANGUAGE_WORDS,
  MEANING_WORDS,
  PLACE_WORDS,
  READING_WORDS,
  TERM_WORDS,
  TRANSLATION_WORDS,
} from "../lexicon/language-topics.ts";
import { verdictOf } from "./latin-word.ts";

/** True for what others say to the one who answers. */
export const isGiven = ({ role }: Segment): boolean => GIVEN_ROLES.includes(role);

/** Letters of a script by which a prompt is partly written in it; fewer are kaomoji and symbols. */
const SHOWN_LETTERS = 3;
const SHOWN_CJK = 2;

/** A longer prompt holds a text, whose words are not what it asks about. UTF-16 code units. */
const QUESTION_UNITS = 300;
/** Lower-case words that are no part of an address, a path or an identifier. */
const FREE_WORDS = /(?<![\w./:@-])[a-z\u00df-\u024f\u1e00-\u1eff]{3,}(?![\w./:@-])/g;

/** Fewer Han without kana may be a heading in Japanese. */
const CHINESE_LETTERS = 5;

/** A word that speaks of a language or a place excuses what stands so near, in UTF-16 code units: about a sentence. */
const NEAR_UNITS = 40;

/** A text that names a language so often is about it, from its first word to its last. */
const SUBJECT_TIMES = 3;
/** Between the first and the last of them, in UTF-16 code units; a third of a short text is enough. */
const SPREAD_UNITS = 200;

/** What the conversation around a text allows it to mention. Everything is looked up when first asked for. */
export class Grounds {
  readonly #sample: Sample;
  readonly #segment: Segment;
  #given: readonly Segment[] | undefined;
  #prompt: string | undefined;
  #answer: string | undefined;
  #asked: Map<Script, boolean> | undefined;
  #abroad: Map<Script, boolean> | undefined;
  #said: Map<readonly string[], readonly number[]> | undefined;
  #asksForPrograms: boolean | undefined;

  constructor(sample: Sample, segment: Segment) {
    this.#sample = sample;
    this.#segment = segment;
  }

  /** The prompt speaks of a language written in the script, or is partly written in it. */
  asks(script: Script): boolean {
    let known = this.#asked?.get(script);
    if (known === undefined) {
      known =
        says(LANGUAGE_WORDS.get(kin(script)), this.#promptText()) ||
        (script === LATIN
          ? says(TRANSLATION_WORDS, this.#promptText()) ||
            says(TERM_WORDS, this.#promptText()) ||
            this.#asksForReading() ||
            this.#asksAboutWord()
          : this.#shown().some((each) => shows(textOf(each).scripts(), script)));
      this.#asked ??= new Map();
      this.#asked.set(script, known);
    }
    return known;
  }

  /** What was said before, in so many letters, is Chinese: Han without kana. */
  isAfterChinese(): boolean {
    let han = 0;
    for (const each of this.#before()) {
      const counts = textOf(each).scripts();
      if (counts.of(HIRAGANA) + counts.of(KATAKANA) > 0) return false;
      han += counts.of(HAN);
    }
    return han >= CHINESE_LETTERS;
  }

  /** The prompt names a place where the script is at home, or asks about language at large. */
  asksAbroad(script: Script): boolean {
    let known = this.#abroad?.get(script);
    if (known === undefined) {
      known =
        says(TRANSLATION_WORDS, this.#promptText()) ||
        says(PLACE_WORDS.get(kin(script)), this.#promptText()) ||
        this.#asksForReading();
      this.#abroad ??= new Map();
      this.#abroad.set(script, known);
    }
    return known;
  }

  /** The text speaks of a language of the script beside `at`, or again and again. */
  speaksOf(script: Script, at: number): boolean {
    const places = this.#places(LANGUAGE_WORDS.get(kin(script)));
    return isSpread(places, this.#segment.text.length) || isNear(places, at);
  }

  /** The text speaks of a language of the script, or of a place where it is at home, anywhere. */
  mentions(script: Script): boolean {
    const known = [LANGUAGE_WORDS, PLACE_WORDS].map((words) => words.get(kin(script)));
    return known.some((words) => this.#places(words).length > 0);
  }

  /** The text names a place where the script is at home beside `at`. */
  near(script: Script, at: number): boolean {
    return isNear(this.#places(PLACE_WORDS.get(kin(script))), at);
  }

  /** The prompt has the word, whatever its case. */
  gives(word: string): boolean {
    const wanted = word.toLowerCase();
    const prompt = this.#promptText();
    for (let at = prompt.indexOf(wanted); at >= 0; at = prompt.indexOf(wanted, at + 1)) {
      if (!isAsciiLetter(prompt.charCodeAt(at - 1)) && !isAsciiLetter(prompt.charCodeAt(at + wanted.length)))
        return true;
    }
    return false;
  }

  /** The prompt is about programs. */
  asksForPrograms(): boolean {
    this.#asksForPrograms ??= says(CODE_WORDS, this.#promptText());
    return this.#asksForPrograms;
  }

  /** The conversation is about programs: one word of theirs in the text may be by the way. */
  speaksOfPrograms(): boolean {
    return this.asksForPrograms() || this.#places(CODE_WORDS).length > 1;
  }

  /** The prompt is a question after how something is read or spelt. */
  #asksForReading(): boolean {
    return this.#before().some(({ text }) => text.length <= QUESTION_UNITS && says(READING_WORDS, text));
  }

  /** The prompt has a lower-case word of another language, or asks what a word means that is not English. */
  #asksAboutWord(): boolean {
    const meaning = says(MEANING_WORDS, this.#promptText());
    return this.#before().some(
      ({ text }) =>
        text.length <= QUESTION_UNITS &&
        (text.match(FREE_WORDS) ?? []).some((word) => {
          const verdict = verdictOf(word, true);
          return verdict === "foreign" || (meaning && (verdict === "unknown" || verdict === "romanised"));
        }),
    );
  }

  #before(): readonly Segment[] {
    if (this.#given === undefined) {
      const { role, turn } = this.#segment;
      const { segments } = this.#sample;
      const at = segments.indexOf(this.#segment);
      this.#given = GIVEN_ROLES.includes(role)
        ? []
        : segments.filter((each, index) => GIVEN_ROLES.includes(each.role) && (index < at || each.turn !== turn));
    }
    return this.#given;
  }

  /** What is translated is written in another script by nature, and its letters have no place in the translation. */
  #shown(): readonly Segment[] {
    return this.#segment.role === "target" ? [] : this.#before();
  }

  #promptText(): string {
    this.#prompt ??= this.#before()
      .map(({ text }) => text)
      .join("\n")
      .toLowerCase();
    return this.#prompt;
  }

  #answerText(): string {
    this.#answer ??= this.#segment.text.toLowerCase();
    return this.#answer;
  }

  /** Where the words begin in the text, ascending. */
  #places(words: readonly string[] | undefined): readonly number[] {
    if (words === undefined) return [];
    let places = this.#said?.get(words);
    if (places === undefined) {
      places = placesOf(words, this.#answerText());
      this.#said ??= new Map();
      this.#said.set(words, places);
    }
    return places;
  }
}

/** Kana and Han are one writing; one of their words may have two characters. */
function shows(counts: ScriptCounts, script: Script): boolean {
  if (script === HAN) return counts.of(HAN) >= SHOWN_CJK;
  if (script !== HIRAGANA && script !== KATAKANA)
    return counts.of(script) >= (script === HANGUL ? SHOWN_CJK : SHOWN_LETTERS);
  const kana = counts.of(HIRAGANA) + counts.of(KATAKANA);
  return kana >= SHOWN_LETTERS || (kana > 0 && kana + counts.of(HAN) >= SHOWN_LETTERS);
}

const isAsciiLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

const kin = (script: Script) => (script === KATAKANA ? HIRAGANA : script);

const says = (words: readonly string[] | undefined, where: string) =>
  words?.some((word) => where.includes(word)) === true;

function placesOf(words: readonly string[], where: string): number[] {
  const places: number[] = [];
  for (const word of words)
    for (let at = where.indexOf(word); at >= 0; at = where.indexOf(word, at + word.length)) places.push(at);
  return places.sort((a, b) => a - b);
}

/** True when a text comes back to its languages: three of them in one sentence are a list. */
function isSpread(places: readonly number[], units: number): boolean {
  if (places.length < SUBJECT_TIMES) return false;
  return places.at(-1)! - places[0]! > Math.min(SPREAD_UNITS, units / 3);
}

/** True when the first place that is not too far in front is not too far behind. */
function isNear(places: readonly number[], at: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < at - NEAR_UNITS) low = middle + 1;
    else high = middle;
  }
  return low < places.length && places[low]! <= at + NEAR_UNITS;
}

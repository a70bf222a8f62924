import type { Text } from "../../text/text.ts";
import { PLACES_AS_SPELT } from "../lexicon/chinese-function-words.ts";
import { chineseWords, runAround } from "./grammar.ts";
import { FOREIGN, GRAMMAR, IN_WORD, OLD_FORM, type Places, RARE } from "./marks.ts";
import { isKana, isKanaless, isNameOrWord, settingOf, type Topics } from "./mention.ts";
import { newForms, oldForms } from "./old-forms.ts";
import { simplifiedLeaks } from "./simplified.ts";
import type { Stretch } from "./words.ts";

export interface JapaneseFinding {
  readonly reason: "simplifiedInJapanese" | "chineseInJapanese" | "mixedForms" | "oldForms" | "rareIdeograph";
  readonly start: number;
  readonly end: number;
  readonly data: Readonly<Record<string, string | number>>;
}

/**
 * New forms a text must have before an old one is out of place. Measured by bench/quality/han-forms.ts: with 1 in place of
 * 3 one clean row more was rejected, for the name of a company, which the list of words has since lost; most planted
 * Traditional words stand in texts of one sentence, where 3 finds none.
 */
const NEW_FORMS = 1;
/** Old forms that make a text one of its own time. */
const OLD_FORMS = 3;

const NOTHING: readonly JapaneseFinding[] = [];

/** What is Chinese or old in a Japanese text, outside citations, in order of the reasons. */
export function japaneseFindings(text: Text, places: Places, topics: () => Topics): readonly JapaneseFinding[] {
  const { text: units } = text;
  const leaks = places.marks & (FOREIGN | IN_WORD) ? simplifiedLeaks(units, "ja", places) : [];
  const grammar = places.marks & GRAMMAR ? chineseWords(units, places) : [];
  const old = places.marks & OLD_FORM ? oldForms(units, places) : [];
  // Nearly every text leaves here.
  if (leaks.length + grammar.length + old.length === 0 && (places.marks & RARE) === 0) return NOTHING;

  const about = topics();
  const found: JapaneseFinding[] = [];
  const taken = new Set<number>();
  const isFree = (start: number, end: number) => {
    for (let at = start; at < end; at++) if (taken.has(at)) return false;
    return (
      settingOf(text, start, isKana, about) === "prose" &&
      !about.gives(units.slice(start, end)) &&
      !about.writingNear(start)
    );
  };
  const add = (reason: JapaneseFinding["reason"], { start, end }: Stretch, data: JapaneseFinding["data"] = {}) => {
    found.push({ reason, start, end, data });
    for (let at = start; at < end; at++) taken.add(at);
  };

  /** The text quotes the word as it was written. */
  function isSpoken(start: number, end: number): boolean {
    const word = units.slice(start, end);
    return old.some((each) => units.slice(each.start, each.end) === word && isKanaless(text, each.start));
  }

  const glossed = leaks.length > 0 && about.china() ? glossedIn(units, leaks) : "";
  for (const leak of leaks) {
    if (glossed.includes(units.slice(leak.start, leak.end))) continue;
    if (about.characters() && isKanaless(text, leak.start)) continue;
    if (isFree(leak.start, leak.end) && !isPlace(units, leak)) add("simplifiedInJapanese", leak);
  }
  for (const word of grammar)
    if (kanaAround(text, word.start) && !about.characters() && isFree(word.start, word.end))
      add("chineseInJapanese", word);
  const free = about.characters()
    ? []
    : old.filter(({ start, end }) => isFree(start, end) && !isNameOrWord(text, start, "ja") && !isSpoken(start, end));
  if (free.length > 0) {
    let times = 0;
    for (let index = 0; index < places.length; index++) if (places.mark[index]! & OLD_FORM) times++;
    if (isModern(units, times)) for (const form of free) add("mixedForms", form, { now: form.now });
    else if (times >= OLD_FORMS) add("oldForms", free[0]!, { times });
  }
  if (places.marks & RARE)
    for (let index = 0; index < places.length; index++) {
      const start = places.at[index]!;
      if (places.mark[index]! & RARE && !about.characters() && isFree(start, start + 1))
        add("rareIdeograph", { start, end: start + 1 });
    }
  return found;
}

/** The words of leaks that a gloss in parentheses follows: `小红书（RED）`, a name of China as it is spelt there. */
function glossedIn(text: string, leaks: readonly Stretch[]): string {
  const words: string[] = [];
  for (const leak of leaks) {
    const run = runAround(text, leak);
    if ("(（".includes(text[run.end] ?? " ")) words.push(text.slice(run.start, run.end));
  }
  return words.join(" ");
}

/** True when a stretch stands in the name of a Chinese place that Japanese spells so. */
function isPlace(text: string, { start, end }: Stretch): boolean {
  const around = text.slice(Math.max(0, start - 1), end + 1);
  return PLACES_AS_SPELT.some((place) => around.includes(place));
}

/**
 * True when a text is written as Japanese is since 1946 but for some old forms: it has at least as many new ones, or,
 * where it has few old ones, kana as the old spelling does not write them, or digits.
 */
function isModern(text: string, times: number): boolean {
  if (newForms(text, Math.max(NEW_FORMS, times)) >= Math.max(NEW_FORMS, times)) return true;
  return times < OLD_FORMS && (SPELT_NOW.some((kana) => text.includes(kana)) || DIGIT.test(text));
}

/** Small kana, and verbs that the old spelling writes with ゐ, ふ and やう. */
const SPELT_NOW = [
  "っ",
  "ょ",
  "ゃ",
  "ゅ",
  "いる",
  "いた",
  "います",
  "という",
  "といい",
  "言わ",
  "言う",
  "ように",
  "ような",
];
/** Texts of that time count in ideographs. */
const DIGIT = /[0-9]/;

/** How far from a word kana must stand for the sentence to be Japanese, in code units. */
const NEAR_UNITS = 40;

/** True when kana stand near on the same line. */
function kanaAround(text: Text, at: number): boolean {
  const { text: units } = text;
  for (let step = 1; step <= NEAR_UNITS; step++) {
    const unit = units.charCodeAt(at - step);
    if (unit === 0x0a) break;
    if (isKana(unit)) return true;
  }
  for (let step = 1; step <= NEAR_UNITS; step++) {
    const unit = units.charCodeAt(at + step);
    if (unit === 0x0a) break;
    if (isKana(unit)) return true;
  }
  return false;
}

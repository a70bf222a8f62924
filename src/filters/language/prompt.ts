import { GIVEN_ROLES, type Sample, type Segment } from "../../core/sample.ts";
import { languageOfCjk } from "../../text/han-language.ts";
import { type Stretch, stretchesOf } from "../../text/language.ts";
import { agrees, isCjkLanguage, isLatinLanguage, type Language } from "../../text/language-tags.ts";
import { isPlainEnglish } from "../../text/plain-english.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, scriptAt } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";
import { textOf } from "../../text/texts.ts";
import { LANGUAGE_NAMES, OPEN_REQUESTS, QUOTE_REQUESTS } from "../lexicon/language-names.ts";
import { MEANING_WORDS } from "../lexicon/language-topics.ts";
import { isMostlyEnglish, settled } from "./doubtful.ts";
import { proseParts } from "./prose.ts";
import { isWhollyRequested, requestedLanguage } from "./request.ts";

/** What the turns before a text say about the language it should be in. */
export interface PromptLanguage {
  /** The language of the last prompt that has one; undefined where none has. */
  readonly language: Language;
  /** The language that the last prompt asks for in words. */
  readonly requested: Language;
  /**
   * True for a language that the turns name, or that stands in them for more than a word or two; for every language where they
   * ask for a translation; and where they ask for a quotation, if what is in it is no larger than one. Reads whole turns, so ask
   * it last.
   */
  allows(language: string, size: number): boolean;
  /** True where the last prompt asks for the whole answer in the language it asks for, not for a phrase of it. */
  wholly(): boolean;
  /** True where the turns speak of Simplified characters by their name. */
  asksForSimplified(): boolean;
}

/** Of the given roles, those whose language is to be answered in. */
const ASKING = new Set(["user", "prompt"]);

/** How prompts call Simplified characters. */
const SIMPLIFIED_NAMES = /[簡简](?:[體体中化]|字)|普通[話话]|[漢汉][語语]|간체|simplified|mandarin|zh-(?:cn|hans)/i;

/** Of a long prompt both ends are read, where its request stands; so many UTF-16 code units each. */
const END_UNITS = 2000;

const endsOf = (text: string) =>
  text.length > 2 * END_UNITS ? `${text.slice(0, END_UNITS)}\n${text.slice(-END_UNITS)}` : text;

type Reader = (segment: Segment) => PromptLanguage;

/** The sample that was last asked about, and what reads it: filters ask one after the other. */
let lastSample: Sample | undefined;
let lastReader: Reader | undefined;

/** Reads the turns before the segments of a sample, each turn once, whatever filters ask. */
export function promptReader(sample: Sample): Reader {
  if (lastReader === undefined || lastSample !== sample) lastReader = readerOf(sample);
  lastSample = sample;
  return lastReader;
}

function readerOf(sample: Sample): Reader {
  const { segments } = sample;
  const asked = new Map<Segment, Asked>();
  const allowed = new Map<Segment, PromptLanguage["allows"]>();
  const once = <T>(known: Map<Segment, T>, given: Segment, read: (given: Segment) => T): T => {
    let value = known.get(given);
    if (value === undefined) {
      value = read(given);
      known.set(given, value);
    }
    return value;
  };
  return (segment) => {
    const at = segments.indexOf(segment);
    /** The turns before the segment, the last first: pairs and translations may have theirs in any order. */
    const isBefore = (given: Segment, index: number) =>
      GIVEN_ROLES.includes(given.role) &&
      given.kind === "content" &&
      (index < at || (given.role !== "user" && given.turn !== segment.turn));
    let language: Language;
    let guess: Language;
    let requested: Language;
    let isLast = true;
    let lastAsked: Segment | undefined;
    let answered = false;
    for (let index = segments.length - 1; index >= 0; index--) {
      const given = segments[index]!;
      // Of an instruction and its input the instruction asks: the input may be a formula or a name.
      if (language !== undefined && !ASKING.has(given.role)) break;
      answered ||= guess !== undefined && !ASKING.has(given.role);
      if (!ASKING.has(given.role) || !isBefore(given, index)) continue;
      const turn = once(asked, given, askedOf);
      if (isLast) requested = turn.requested;
      lastAsked ??= given;
      isLast = false;
      // A prompt of a word or two ("OK", "SQL") has no language where an earlier one has.
      if (turn.sure) language = turn.language;
      else if (!answered) guess = turn.language ?? guess;
    }
    return {
      language: language ?? guess,
      requested,
      allows: (other, size) =>
        segments.some((given, index) => isBefore(given, index) && once(allowed, given, allowedBy)(other, size)),
      wholly: () => lastAsked !== undefined && isWhollyRequested(endsOf(lastAsked.text)),
      asksForSimplified: () =>
        segments.some((given, index) => isBefore(given, index) && SIMPLIFIED_NAMES.test(given.text)),
    };
  };
}

/** The language one turn asks in. */
interface Asked {
  readonly language: Language;
  /** It is long enough to be sure. */
  readonly sure: boolean;
  readonly requested: Language;
}

/** So few CJK characters among more Latin letters may ask, or be what is asked about. */
const FEW_CJK = 4;
/** Latin letters that make a prompt without other words one in Latin letters. */
const LATIN_LETTERS = 12;
/** Words beside CJK characters that are more than a list of terms. */
const ASKING_WORDS = 8;
/** Of the words of "Name three primary colors" all are English, of "Définis le cloud computing" two in three. */
const IMPERATIVE_RATIO = 0.79;
/** CJK characters that an English question may be about. */
const ASKED_CJK = 12;
/** Points of the words of an English question: "what is", "how do", not "group by". */
const QUESTION_POINTS = 3;
const isAsking = (text: Text, start: number, end: number) => isPlainEnglish(text, start, end, QUESTION_POINTS);
/** An English question or request with one word of CJK characters in it, whatever it says of it: "What does 頑張る mean?" */
const ENGLISH_QUESTION =
  /^\s*(?:what|how|who|why|when|where|which|is|are|does|do|can|could|define|explain|describe|tell me|write|give)\b[\x20-\x7e\u2018-\u201d]*[^\x00-\u02ff\u2000-\u206f\s]+[\x20-\x7e\u2018-\u201d]*$/i;
/** A prompt with more than this ratio of CJK letters asks in CJK, whatever English it quotes. */
const CJK_RATIO = 0.15;

function askedOf(segment: Segment): Asked {
  const { text } = segment;
  const requested =
    text.length > 2 * END_UNITS ? requestedLanguage(endsOf(text)) : requestedLanguage(text, textOf(segment).units());
  const { language, sure } = askedIn(segment);
  return { language, sure, requested };
}

function askedIn(segment: Segment): Omit<Asked, "requested"> {
  const text = textOf(segment);
  const counts = text.scripts();
  const cjk = counts.of(HAN) + counts.of(HANGUL) + counts.of(HIRAGANA) + counts.of(KATAKANA);
  const latin = counts.of(LATIN);
  if (cjk > 0 && latin < LATIN_LETTERS) {
    // Two words of which one asks about the other: "눈치 meaning?"
    if (cjk <= FEW_CJK && latin > cjk && counts.of(HIRAGANA) === 0) return NOT_ASKED;
    return asksAboutQuoted(text) ? NOT_ASKED : sureOf(text.once(languageOfCjk));
  }
  if (cjk > 0 && cjk <= ASKED_CJK && ENGLISH_QUESTION.test(text.text)) return sureOf("en");
  if (cjk === 0 && isPlainEnglish(text, 0, Math.min(text.text.length, END_UNITS))) return sureOf("en");
  const sizes = new Map<string, number>();
  const quotedSizes = new Map<string, number>();
  let asks = false;
  let cjkOutside = 0;
  const much = Math.max(ASKED_CJK, CJK_RATIO * counts.letters);
  for (const { start, end, language, size, words, sure, quoted } of endStretches(text)) {
    if (language === undefined) continue;
    const into = quoted ? quotedSizes : sizes;
    // A few words of an alphabet may be terms or names of any language.
    const tag = words > 0 && !sure ? (isLatinLanguage(language) ? "Latn" : language) : language;
    into.set(tag, (into.get(tag) ?? 0) + size);
    if (quoted) continue;
    if (words > 0) asks ||= sure && (words >= ASKING_WORDS || isAsking(text, start, end));
    else cjkOutside += size;
    if (cjk > 0 && cjkOutside >= much) break;
  }
  // Names, titles and terms in Latin letters do not make a Japanese prompt one in Latin letters.
  if (cjk > 0 && !(asks && cjkOutside < much)) {
    if (cjk <= FEW_CJK && counts.of(HIRAGANA) === 0) return NOT_ASKED;
    return sureOf(text.once(languageOfCjk));
  }
  const [largest] = [...(sizes.size > 0 ? sizes : quotedSizes)].sort(([, a], [, b]) => b - a);
  // What may be in any language of Latin letters is evidence against those of other scripts.
  const tag = largest?.[0] ?? (latin >= LATIN_LETTERS ? "Latn" : undefined);
  return sureOf(tag === "Latn" && isMostlyEnglish(text, 0, text.text.length, IMPERATIVE_RATIO) ? "en" : tag);
}

/** True where all kana and Hangul are quoted, and something in Han alone asks about them: 幫我唸「ありがとう」. */
function asksAboutQuoted(text: Text): boolean {
  const counts = text.scripts();
  if (counts.of(HAN) === 0 || counts.of(HIRAGANA) + counts.of(KATAKANA) + counts.of(HANGUL) === 0) return false;
  if (text.text.length > ASKED_UNITS) return false;
  let han = false;
  for (const { start, end, quoted = false } of proseParts(text, true)) {
    if (quoted) continue;
    for (let at = start; at < end; at++) {
      const script = scriptAt(text.text, at);
      if (script === HIRAGANA || script === KATAKANA || script === HANGUL) return false;
      han ||= script === HAN;
    }
  }
  return han;
}

/** A longer prompt says in what language it is. UTF-16 code units. */
const ASKED_UNITS = 120;

const NOT_ASKED: Omit<Asked, "requested"> = { language: undefined, sure: false };

const sureOf = (language: Language): Omit<Asked, "requested"> => ({
  language,
  sure: language !== undefined && !VAGUE.has(language),
});

/** Tags that would allow an answer in any language of their script. */
const VAGUE = new Set(["Latn", "Hani", "zh"]);

/** Names of languages that Japanese does not write so. */
const CHINESE_NAMES =
  /(?:日|韓|韩|法|德|俄|泰|粵|越南|西班牙|葡萄牙|義大利|意大利|荷蘭|拉丁|希臘|阿拉伯|印尼|土耳其|波蘭|捷克|瑞典)[文語语]|廣東話/;
/** A longer prompt holds a text, whose words are not what it asks about. UTF-16 code units. */
const QUESTION_UNITS = 60;
const LOWER_WORD = /(?<![\w./:@-])[a-z]+(?![\w./:@-])/;

/** Words of an alphabet that are more than a name, and how many of them are in lower case. */
const SHOWN_WORDS = 3;
const SHOWN_LOWER = 0.6;

/** The size (CJK characters, letters by threes) of a few sentences that are quoted. */
const QUOTED_SIZE = 60;

/** The languages one turn makes part of the answer. */
function allowedBy(segment: Segment): PromptLanguage["allows"] {
  const { text } = segment;
  const words = (text.length > 2 * END_UNITS ? text.slice(0, END_UNITS) + text.slice(-END_UNITS) : text).toLowerCase();
  if (OPEN_REQUESTS.some((word) => words.includes(word))) return () => true;
  const quotes = QUOTE_REQUESTS.some((word) => words.includes(word));
  const languages = new Set<string>();
  for (const [tag, names] of LANGUAGE_NAMES) if (names.some((name) => words.includes(name))) languages.add(tag);
  for (const { language, prose, words: count, lower } of endStretches(textOf(segment)))
    if (language !== undefined && !VAGUE.has(language))
      if (prose || (count >= SHOWN_WORDS && lower >= SHOWN_LOWER * count)) languages.add(language);
  const counts = textOf(segment).scripts();
  if (counts.of(HIRAGANA) + counts.of(KATAKANA) > 0) languages.add("ja");
  if (counts.of(HANGUL) > 0) languages.add("ko");
  // Who calls a language by its Chinese name asks in Chinese, however much of that language he quotes.
  if (CHINESE_NAMES.test(words)) for (const each of ["zh-Hant", "zh-Hans"]) languages.add(each);
  // Where one language of Latin letters is spoken of, a sentence of it may look like another, and so may one that is spelt
  // in Latin letters.
  const lesson = [...languages].some((each) => (isLatinLanguage(each) ? each !== "en" : !isCjkLanguage(each)));
  // "a와 the 차이": sentences that show how the words are used.
  if (text.length <= QUESTION_UNITS && MEANING_WORDS.some((word) => words.includes(word)) && LOWER_WORD.test(text))
    languages.add("en");
  return (language, size) => {
    if (quotes && size <= QUOTED_SIZE) return true;
    if (lesson && isLatinLanguage(language) && language !== "en") return true;
    for (const each of languages) if (agrees(each, language)) return true;
    return false;
  };
}

/** What both ends of a turn are in. */
function* endStretches(text: Text): Iterable<Stretch & { readonly quoted: boolean }> {
  const { length } = text.text;
  for (const { start, end, asides, quoted = false } of proseParts(text, true)) {
    if (start >= END_UNITS && end <= length - END_UNITS) continue;
    for (const each of stretchesOf(text, start, end, asides)) {
      const isLatin = each.language !== undefined && isLatinLanguage(each.language);
      yield { ...(isLatin ? settled(text, each) : each), quoted };
    }
  }
}

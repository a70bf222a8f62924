import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import type { Stretch } from "../text/language.ts";
import { agrees, isCjkLanguage, isLatinLanguage } from "../text/language-tags.ts";
import { ARABIC, CYRILLIC, HAN, HANGUL, HIRAGANA, KATAKANA, scriptTable, THAI } from "../text/scripts.ts";
import type { Text } from "../text/text.ts";
import { textOf } from "../text/texts.ts";
import { isProtected, type Zones } from "../text/zones.ts";
import { expectations } from "./language/expected.ts";
import { type Languages, languagesOf, type Passage, passagesOf, settledOf, sizeIn } from "./language/passages.ts";
import { plainLanguage } from "./language/plain.ts";
import { LANGUAGE_MENTIONS } from "./lexicon/language-names.ts";

export default defineFilter({
  id: "language",
  summary: "Answers in another language than their prompt asks for, and answers that change it on the way.",
  options: z.strictObject({}),
  reasons: {
    wrongLanguage: {
      code: "LNG001",
      severity: "reject",
      message: "The answer is in {{language}}, where {{expected}} is expected.",
      why: "A model trained on answers in the wrong language answers in the wrong language.",
      fix: "Drop the row, or have the answer written again in the language of its prompt.",
      bad: [
        { role: "user", text: "日本で一番高い山は何ですか。" },
        { role: "assistant", text: "⟦The highest mountain in Japan is Mount Fuji, which is 3,776 metres high.⟧" },
      ],
      good: [
        { role: "user", text: "日本で一番高い山は何ですか。" },
        { role: "assistant", text: "日本で一番高い山は、標高3,776メートルの富士山です。" },
      ],
      since: "0.1.0",
    },
    drift: {
      code: "LNG002",
      severity: "reject",
      message: "The text goes over from {{own}} to {{language}} and stays there.",
      why: "A model trained on answers that drift away from their language drifts away itself.",
      fix: "Drop the row, or cut the answer where it drifts and have the rest written again.",
      bad: "富士山は日本で一番高い山です。標高は3,776メートルあります。⟦It is an active volcano and last erupted in the year 1707.⟧",
      good: "富士山は日本で一番高い山です。標高は3,776メートルあります。活火山で、最後の噴火は1707年でした。",
      since: "0.1.0",
    },
    alternation: {
      code: "LNG003",
      severity: "reject",
      message: "The text changes between {{own}} and {{language}} {{times}} times.",
      why: "A model trained on answers that change their language at will does the same.",
      fix: "Drop the row, or have the answer written again in one language.",
      bad: "富士山は日本で一番高い山です。⟦It is a volcano that can be seen from Tokyo.⟧ 夏には多くの人が登ります。⟦The way up takes about six hours for most people.⟧ 山頂からの日の出は有名です。⟦Many people stay in a hut on the way.⟧ 冬の登山は危険です。",
      good: "富士山は日本で一番高い山です。東京からも見え、夏には多くの人が登ります。",
      since: "0.1.0",
    },
    untranslatedPassage: {
      code: "LNG004",
      severity: "reject",
      message: "A passage is in {{language}} in the middle of a text in {{own}}.",
      why: "A passage left in another language teaches a model to change its language without a reason.",
      fix: "Drop the row, or have the passage translated.",
      bad: "富士山は日本で一番高い山です。\n\n⟦It is an active volcano that last erupted in the year 1707, and it can be seen from Tokyo on clear days.⟧\n\n夏には多くの人が登ります。山頂からの日の出は有名です。",
      good: "富士山は日本で一番高い山です。\n\n活火山で、最後の噴火は1707年でした。\n\n夏には多くの人が登ります。山頂からの日の出は有名です。",
      since: "0.1.0",
    },
  },
  observe: () => (sample, count) => {
    for (const segment of sample.segments) {
      if (segment.kind !== "content" || !TRAINED.has(segment.role)) continue;
      const text = textOf(segment);
      const main = plainLanguage(text, undefined) ?? languagesOf(text).main;
      if (main !== undefined) count(main);
    }
  },
  check: (_options, context) => (sample, report) => {
    const expectationOf = expectations(sample, context);
    for (const segment of sample.segments) {
      if (segment.kind !== "content" || !TRAINED.has(segment.role)) continue;
      const text = textOf(segment);
      const expected = expectationOf(segment);
      const wanted = expected.language;
      if (plainLanguage(text, wanted) !== undefined) continue;
      let languages = languagesOf(text);
      if (languages.main === undefined) continue;
      if (isLatinLanguage(wanted ?? ownOf(languages)) || languages.stretches.some(isDoubtful))
        languages = settledOf(text, languages, wanted);
      const { main, total, stretches } = languages;
      if (main === undefined) continue;
      const native = wanted === undefined ? 0 : sizeIn(languages, wanted);
      if (wanted !== undefined && !agrees(main, wanted) && native <= FEW_NATIVE * total) {
        if (expected.requested ? !isAbsent(text, native, total, wanted) : expected.allows(main)) continue;
        if (
          isLatinLanguage(main) &&
          isLatinLanguage(wanted) &&
          !stretches.some(({ sure, language }) => sure && language !== undefined && !agrees(language, wanted))
        )
          continue;
        const foreign = stretches.filter(
          ({ language, prose }) => prose && language !== undefined && !agrees(language, wanted),
        );
        const size = foreign.reduce((sum, each) => sum + each.size, 0);
        if (size < WHOLE_SIZE || size < 0.5 * total) continue;
        const { start, end } = { start: foreign[0]!.start, end: foreign.at(-1)!.end };
        report("wrongLanguage", { segment, start, end, data: { language: main, expected: wanted } });
        continue;
      }
      const own = native > FEW_NATIVE * total ? wanted! : ownOf(languages);
      const zones = text.zones();
      const passages = passagesOf(languages, own).filter(
        (each) =>
          isStrong(text.text, own, each) &&
          !(isLatinLanguage(own) && isLatinLanguage(each.language) && wanted !== own) &&
          !isSetApart(zones, each) &&
          !expected.allows(each.language),
      );
      for (const { start, end, language, before, after } of passages) {
        const place = { segment, start, end };
        const data = { own, language };
        if (passages.length >= 3) report("alternation", { ...place, data: { ...data, times: passages.length } });
        else if (before > 4 && after <= 2) report("drift", { ...place, data });
        else report("untranslatedPassage", { ...place, data });
      }
    }
  },
});

const TRAINED = new Set(["assistant", "chosen", "target", "text"]);

/** Prose of Latin letters whose function words say nothing. */
const isDoubtful = ({ language, prose }: Stretch) => language === "Latn" && prose;

/** The script of languages that no other language here writes. */
const SCRIPTS = new Map([
  ["ja", [HIRAGANA, KATAKANA]],
  ["ko", [HANGUL]],
  ["ru", [CYRILLIC]],
  ["ar", [ARABIC]],
  ["th", [THAI]],
  ["zh", [HAN]],
]);
/** A shorter answer may be a name that is the same in both languages. */
const REQUESTED_SIZE = 15;

/** True when a text has nothing at all of the language that was asked for, nor code in which it might stand. */
function isAbsent(text: Text, native: number, total: number, wanted: string): boolean {
  if (native > 0 || total < REQUESTED_SIZE) return false;
  const scripts = SCRIPTS.get(wanted.slice(0, 2)) ?? [];
  if (scripts.some((script) => text.scripts().of(script) > 0)) return false;
  const zones = text.zones();
  for (let index = 0; index < zones.length; index++) if (isProtected(zones.kind(index))) return false;
  return true;
}

/** A text with at most this ratio of the wanted language is wholly in another. */
const FEW_NATIVE = 0.15;
/** Sizes (CJK characters, letters by threes) that are more than a name or a yes. */
const WHOLE_SIZE = 5;

/** CJK prose is full of Latin names, so that a good part of CJK makes a text one in that language. */
const CJK_RATIO = 0.2;

function ownOf({ sizes, total, main }: Languages): string {
  let own = main!;
  for (const [language, size] of sizes)
    if (isCjkLanguage(language) && size >= CJK_RATIO * total && !(isCjkLanguage(own) && size <= sizes.get(own)!))
      own = language;
  return own;
}

/** Words of an alphabet, and CJK characters, that are a sentence and not a name or a term. */
const PASSAGE_WORDS = 6;
const PASSAGE_WORDS_LATIN = 7;
const PASSAGE_CJK = 11;
/** Of a whole sentence of plain words. */
const SENTENCE_WORDS = 4;
/** Of words in no language that is known here. */
const UNKNOWN_WORDS = 10;
/** Words of a passage that is too long to be an example after a colon. */
const EXAMPLE_WORDS = 25;
const EXAMPLE_CJK = 30;

function isStrong(text: string, own: string, { start, end, words, size, prose, sure, language }: Passage): boolean {
  const fewest = language === "Latn" ? UNKNOWN_WORDS : isSentence(text, start, end) ? SENTENCE_WORDS : PASSAGE_WORDS;
  if (!prose || (words === 0 ? size < PASSAGE_CJK : words < fewest)) return false;
  // Between languages of one alphabet titles, names and terms of a sentence look like the other language.
  if (isLatinLanguage(language) && isLatinLanguage(own) && !(sure && words >= PASSAGE_WORDS_LATIN)) return false;
  if (words > 0 && isCode(text, start, end)) return false;
  // A block of quotation, as Markdown marks it.
  if (text.startsWith(">", text.lastIndexOf("\n", start) + 1)) return false;
  // A term in a sentence, however long.
  if (words > 0 && words < TERM_WORDS && isCjkLanguage(own) && isEmbedded(text, start, end)) return false;
  const short = words > 0 ? words < EXAMPLE_WORDS : size < EXAMPLE_CJK;
  if (
    short &&
    (isIntroduced(text, start) || isGlossed(text, end) || isNamed(text, start) || takesParticle(text, end, own))
  )
    return false;
  return !isCitation(text.slice(start, end));
}

/** True when a quotation, parenthesis or table holds all of a passage. */
function isSetApart(zones: Zones, { start, end }: Passage): boolean {
  for (let at = zones.around(start); at >= 0; at = zones.parent(at)) if (zones.end(at) >= end) return true;
  return false;
}

/** Words of a term or title that may stand within a sentence. */
const TERM_WORDS = 9;

/** True when CJK characters stand on both sides of a passage, but for a blank: it is inside their sentence. */
function isEmbedded(text: string, start: number, end: number): boolean {
  const table = scriptTable();
  const isCjk = (at: number) => {
    const script = table[text.charCodeAt(at)];
    return script === HAN || script === HIRAGANA || script === KATAKANA || script === HANGUL;
  };
  return isCjk(text[start - 1] === " " ? start - 2 : start - 1) && isCjk(text[end] === " " ? end + 1 : end);
}

/** True when a colon stands before a passage, past blanks and marks. */
function isIntroduced(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && " \n\r\t\u3000*_>-\"'“「『(（".includes(text[at]!)) at--;
  return text[at] === ":" || text[at] === "：";
}

/** True when a passage is a sentence by itself: after a blank or a mark, with a mark at its end. */
const isSentence = (text: string, start: number, end: number) =>
  ".!?".includes(text[end - 1]!) && (start === 0 || " \n\t。！？」".includes(text[start - 1]!));

/** True when a reading or translation follows on a passage: in parentheses, or on the same line in quotation marks. */
function isGlossed(text: string, end: number): boolean {
  let at = end;
  let sameLine = true;
  for (; at < text.length && " \n\r".includes(text[at]!); at++) if (text[at] === "\n") sameLine = false;
  return at < text.length && (sameLine ? '(（"“「' : "(（").includes(text[at]!);
}

/** How far before a passage a language may be named that it is in; UTF-16 code units. */
const NAMED_UNITS = 24;

function isNamed(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - NAMED_UNITS), start).toLowerCase();
  return LANGUAGE_MENTIONS.some((word) => before.includes(word));
}

/** True when the sentence goes on after a passage as after a word: it speaks of it. */
function takesParticle(text: string, end: number, own: string): boolean {
  if (own !== "ja" && own !== "ko") return false;
  let at = end;
  while (at < text.length && ".!?\"'”’」』)）*`".includes(text[at]!)) at++;
  if (own === "ko") return text[at] !== undefined && text[at]! >= "가" && text[at]! <= "힣";
  if (text[at] === " ") at++;
  return at < text.length && "はがをとのにもでや".includes(text[at]!);
}

/** Marks of code, settings and logs: prose has one in a hundred letters. */
const CODE_MARKS = new Set([..."{}[]()=<>_/\\|#@$;:*&%~^+"].map((mark) => mark.charCodeAt(0)));
const CODE_RATIO = 0.05;

/** The time of a line of a log. */
const CLOCK = /\d\d:\d\d:\d\d/;

function isCode(text: string, start: number, end: number): boolean {
  let marks = 0;
  for (let at = start; at < end; at++) if (CODE_MARKS.has(text.charCodeAt(at))) marks++;
  return marks > CODE_RATIO * (end - start) || CLOCK.test(text.slice(start, end));
}

/** References to publications: one year, or another mark of them, in so many UTF-16 code units. */
const REFERENCE_UNITS = 300;
const REFERENCE = /\((?:1[89]|20)\d\d[a-z]?\)|\bet al\b|\bdoi\b|\bpp?\. ?\d|\bVol\b|, (?:1[89]|20)\d\d\./gi;

function isCitation(passage: string): boolean {
  const marks = passage.match(REFERENCE)?.length ?? 0;
  return marks > 0 && marks * REFERENCE_UNITS >= passage.length;
}

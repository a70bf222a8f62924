import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { TRAINED_ROLES } from "../core/sample.ts";
import type { Stretch } from "../text/language.ts";
import { agrees, isCjkLanguage, isLatinLanguage } from "../text/language-tags.ts";
import {
  ARABIC,
  CYRILLIC,
  DEVANAGARI,
  GREEK,
  HAN,
  HANGUL,
  HEBREW,
  HIRAGANA,
  KATAKANA,
  LATIN,
  THAI,
} from "../text/scripts.ts";
import type { Text } from "../text/text.ts";
import { textOf } from "../text/texts.ts";
import { isProtected } from "../text/zones.ts";
import { expectations } from "./language/expected.ts";
import { isNative } from "./language/native.ts";
import { type Languages, languagesOf, passagesOf, settledOf, sizeIn } from "./language/passages.ts";
import { plainLanguage } from "./language/plain.ts";
import { isSetApart, isStrong } from "./language/strong.ts";
import { isCantonese } from "./mixed-script/technical.ts";

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
      if (segment.kind !== "content" || !TRAINED_ROLES.includes(segment.role)) continue;
      const text = textOf(segment);
      const main = plainLanguage(text, undefined) ?? languagesOf(text).main;
      if (main !== undefined) count(main);
    }
  },
  check: (_options, context) => {
    const expectationsOf = expectations(context);
    return (sample, report) => {
      const expectationOf = expectationsOf(sample);
      for (const segment of sample.segments) {
        if (segment.kind !== "content" || !TRAINED_ROLES.includes(segment.role)) continue;
        const text = textOf(segment);
        const expected = expectationOf(segment);
        // Written Cantonese is Chinese with characters of its own: what has none is no answer in it.
        const wanted = expected.language === "yue" && isCantonese(text.text) ? "zh-Hant" : expected.language;
        if (isNative(text, wanted) || plainLanguage(text, wanted) !== undefined) continue;
        let languages = languagesOf(text);
        if (languages.main === undefined) continue;
        if (isLatinLanguage(wanted ?? ownOf(languages)) || languages.stretches.some(isDoubtful))
          languages = settledOf(text, languages, wanted);
        const { main, total, stretches } = languages;
        if (main === undefined) continue;
        const native = wanted === undefined ? 0 : sizeIn(languages, wanted);
        if (isLatinLanguage(main) && isFiller(text.text)) continue;
        if (wanted !== undefined && !agrees(main, wanted) && native <= FEW_NATIVE * total) {
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
          // What reads whole turns comes last.
          if (expected.requested) {
            if (!isAbsent(text, native, total, wanted, main) && !(size >= PROSE_SIZE && expected.wholly())) continue;
          } else if (expected.allows(main, size)) continue;
          const [first, last] = [foreign[0]!, foreign.at(-1)!];
          const data = { language: main, expected: wanted };
          report("wrongLanguage", { segment, start: first.start, end: last.end, data });
          continue;
        }
        const own = native > FEW_NATIVE * total ? wanted! : ownOf(languages);
        const zones = text.zones();
        const passages = passagesOf(languages, own).filter(
          (each) =>
            isStrong(text.text, own, each) &&
            !(isLatinLanguage(own) && isLatinLanguage(each.language) && wanted !== own) &&
            !isSetApart(zones, each) &&
            !expected.allows(each.language, each.size),
        );
        for (const { start, end, language, before, after } of passages) {
          const place = { segment, start, end };
          const data = { own, language };
          if (passages.length >= 3) report("alternation", { ...place, data: { ...data, times: passages.length } });
          else if (before > 4 && after <= 2) report("drift", { ...place, data });
          else report("untranslatedPassage", { ...place, data });
        }
      }
    };
  },
});

/** Text of no language that pages are filled with, and statements that stand outside a fence. */
const FILLER =
  /lorem ipsum|^\s*(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|ALTER) [^.]*\b(?:FROM|WHERE|VALUES|SET|TABLE)\b/i;
const FILLER_UNITS = 2000;
const isFiller = (text: string) => FILLER.test(text.length > FILLER_UNITS ? text.slice(0, FILLER_UNITS) : text);

/** Prose of Latin letters whose function words say nothing. */
const isDoubtful = ({ language, prose }: Stretch) => language === "Latn" && prose;

/** The script of languages that no other language here writes. */
const SCRIPTS = new Map([
  ["ja", [HIRAGANA, KATAKANA]],
  ["ko", [HANGUL]],
  ["ru", [CYRILLIC]],
  ["uk", [CYRILLIC]],
  ["bg", [CYRILLIC]],
  ["el", [GREEK]],
  ["he", [HEBREW]],
  ["hi", [DEVANAGARI]],
  ["ar", [ARABIC]],
  ["th", [THAI]],
  ["zh", [HAN]],
]);
const JAPANESE_RATIO = 0.3;
/** Latin letters that are more than a name among CJK characters. */
const FEW_LATIN = 20;
/** A shorter answer may be a name that is the same in both languages. */
const REQUESTED_SIZE = 15;

/** True when a text has nothing at all of the language that was asked for, nor code in which it might stand. */
function isAbsent(text: Text, native: number, total: number, wanted: string, main: string): boolean {
  if (native > 0 || total < REQUESTED_SIZE) return false;
  const counts = text.scripts();
  // Han are in both: an answer with so much hiragana is in Japanese.
  if (wanted.startsWith("zh") && counts.of(HIRAGANA) > JAPANESE_RATIO * counts.letters) return true;
  // A short translation and a note on it: its few words may be in any language of Latin letters.
  if (isLatinLanguage(wanted) && !isLatinLanguage(main) && counts.of(LATIN) >= FEW_LATIN) return false;
  const scripts = SCRIPTS.get(wanted.slice(0, 2)) ?? [];
  if (scripts.some((script) => counts.of(script) > 0)) return false;
  const zones = text.zones();
  for (let index = 0; index < zones.length; index++) if (isProtected(zones.kind(index))) return false;
  return true;
}

/** A text with at most this ratio of the wanted language is wholly in another. */
const FEW_NATIVE = 0.15;
/** Sizes (CJK characters, letters by threes) that are more than a name or a yes. */
const WHOLE_SIZE = 5;

/**
 * So much prose in another language, where the whole answer was asked for in one, is the answer, whatever title or term in that
 * one is in it. Of 1,240 answers of the quality bench that are hardly in the language asked for 87 % are caught, and no answer in
 * that language is.
 */
const PROSE_SIZE = 40;

/** CJK prose is full of Latin names, so that a good part of CJK makes a text one in that language. */
const CJK_RATIO = 0.2;

function ownOf({ sizes, total, main }: Languages): string {
  let own = main!;
  for (const [language, size] of sizes)
    if (isCjkLanguage(language) && size >= CJK_RATIO * total && !(isCjkLanguage(own) && size <= sizes.get(own)!))
      own = language;
  return own;
}

import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { GIVEN_ROLES, type Sample, type Segment } from "../core/sample.ts";
import { LETTERS_PER_CJK } from "../text/language.ts";
import { type Romanised, type RomanisedKind, romanisedAs, romanisedWithin } from "../text/romanised.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA, LATIN } from "../text/scripts.ts";
import type { Text } from "../text/text.ts";
import { textOf } from "../text/texts.ts";
import { type Expectation, expectations } from "./language/expected.ts";
import { askedBeside, askedInWords, givesCjk, isSet, wantsLatin } from "./romanised/asked.ts";
import { romanisedPassages } from "./romanised/passages.ts";

/** Fewer Latin letters than this are no sentence. */
const FEWEST_LETTERS = 12;

const NAMES: Readonly<Record<RomanisedKind, string>> = {
  romaji: "Japanese in rōmaji",
  korean: "romanised Korean",
  pinyin: "Chinese in pinyin",
};

/** With more native letters than this, each weighed as three, for a Latin one the native script is there, and passages are judged. */
const NATIVE_SHARE = 0.3;

/** A text in the script of another language than the one it spells must show it more clearly: points a word, words. */
const OTHER_KIND = { score: 0.6, words: 5 };

export default defineFilter({
  id: "romanised",
  summary: "Japanese, Korean or Chinese spelt in Latin letters where its own script was asked for.",
  options: z.strictObject({}),
  reasons: {
    romanised: {
      code: "LNG005",
      severity: "reject",
      message: "{{words}} words are {{kind}}, where the language's own script is due.",
      why: "A romanised answer teaches a model to write a language as its readers do not.",
      fix: "Drop the row, or have the answer written in its own script.",
      bad: [
        { role: "user", text: "週末は何をしましたか。" },
        { role: "assistant", text: "⟦Shuumatsu wa tomodachi to eiga o mimashita. Totemo omoshirokatta desu⟧." },
      ],
      good: [
        { role: "user", text: "「週末は友達と映画を見ました」をローマ字で書いてください。" },
        { role: "assistant", text: "Shuumatsu wa tomodachi to eiga o mimashita." },
      ],
      since: "0.1.0",
    },
  },
  check: (_options, context) => {
    const set = isSet(context);
    const expectationsOf = expectations(context);
    return (sample, report) => {
      let given: boolean | undefined;
      let expectationOf: ((segment: Segment) => Expectation) | undefined;
      const expected = (segment: Segment) => {
        expectationOf ??= expectationsOf(sample);
        return expectationOf(segment).language;
      };
      for (const segment of sample.segments) {
        if (segment.kind === "arguments" || GIVEN_ROLES.includes(segment.role)) continue;
        const text = textOf(segment);
        const counts = text.scripts();
        const latin = counts.of(LATIN);
        if (latin < FEWEST_LETTERS) continue;
        const native = counts.of(HAN) + counts.of(HIRAGANA) + counts.of(KATAKANA) + counts.of(HANGUL);
        let found: readonly Romanised[];
        if (native * LETTERS_PER_CJK > NATIVE_SHARE * latin) found = romanisedPassages(text);
        else {
          given ??= set || givesCjk(sample);
          found = answerOf(text, native, sample, segment, given ? expected : undefined);
        }
        if (found.length === 0 || wantsLatin(sample, segment)) continue;
        for (const { kind, words, score, start, end } of found)
          report("romanised", { segment, start, end, score, data: { kind: NAMES[kind], words } });
      }
    };
  },
});

/**
 * The answer as a whole, or the sentence in it that was asked for in words and stands there in Latin letters only. Without
 * `beside` nothing but the words of the prompt can ask for one of the languages.
 */
function answerOf(
  text: Text,
  native: number,
  sample: Sample,
  segment: Segment,
  beside: ((segment: Segment) => string | undefined) | undefined,
): readonly Romanised[] {
  const inWords = askedInWords(sample, segment);
  if (inWords === "other" || (inWords === undefined && beside === undefined)) return [];
  const whole = romanisedAs(text, 0, text.text.length);
  const found =
    whole ?? (inWords !== undefined && native === 0 ? romanisedWithin(text, 0, text.text.length) : undefined);
  if (found === undefined) return [];
  const asked = inWords ?? (beside && askedBeside(sample, segment, beside(segment)));
  if (asked === undefined) return [];
  return found.kind === asked.kind || (found.score >= OTHER_KIND.score && found.words >= OTHER_KIND.words)
    ? [found]
    : [];
}

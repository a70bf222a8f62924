import type { Context } from "../../core/context.ts";
import { GIVEN_ROLES, type Sample, type Segment } from "../../core/sample.ts";
import { LETTERS_PER_CJK } from "../../text/language.ts";
import type { RomanisedKind } from "../../text/romanised.ts";
import { BOPOMOFO, HAN, HANGUL, HIRAGANA, KATAKANA } from "../../text/scripts.ts";
import type { ScriptCounts } from "../../text/text.ts";
import { textOf } from "../../text/texts.ts";
import { majorityLanguage } from "../language/expected.ts";
import { OTHER_REQUESTS, REQUESTS, ROMANISATION_WORDS } from "../lexicon/romanisation.ts";

/** What an answer was asked to be written in, as far as this filter can tell. */
export interface Asked {
  /** What the answer is if it is romanised: that of the language that was asked for. */
  readonly kind: RomanisedKind;
  /** The prompt itself says which language, in words. */
  readonly inWords: boolean;
}

const KIND_OF: Readonly<Record<string, RomanisedKind>> = { ja: "romaji", ko: "korean", zh: "pinyin" };

/** A prompt without one of these asks for no language in words. */
const MAY_REQUEST = /japanese|korean|chinese|mandarin|english|french|spanish|german|[語語文訳語어글말譯译]/i;

/** What the prompt itself asks for in words: a language, `other` than these, or nothing. */
export function askedInWords(sample: Sample, segment: Segment): Asked | "other" | undefined {
  const prompt = lastGiven(sample, segment);
  if (prompt === undefined || !MAY_REQUEST.test(prompt.text)) return undefined;
  const said = prompt.text.toLowerCase();
  for (const [language, words] of Object.entries(REQUESTS))
    if (hasAny(said, words)) return { kind: KIND_OF[language]!, inWords: true };
  return hasAny(said, OTHER_REQUESTS) ? "other" : undefined;
}

/**
 * What the turns before a segment are in, or else the data set, where `told` is what they say of it; undefined where that is
 * no language of these.
 */
export function askedBeside(sample: Sample, segment: Segment, told: string | undefined): Asked | undefined {
  // A prompt in Han characters alone is Chinese here: one in Japanese would have kana.
  const expected = told === "Hani" ? "zh" : told;
  const prompt = lastGiven(sample, segment);
  const language = expected ?? (prompt === undefined ? undefined : languageOf(textOf(prompt).scripts()));
  const kind = language === undefined ? undefined : KIND_OF[language.split("-")[0]!];
  return kind && { kind, inWords: false };
}

/** True when the user or the data set may have set one of the languages for all texts. */
export function isSet({ language, profile }: Context): boolean {
  const set = language ?? majorityLanguage(profile);
  return set !== undefined && (set === "Hani" || KIND_OF[set.split("-")[0]!] !== undefined);
}

const CJK = [HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO];

/** True when something that is given has a letter of these languages: without one none of it is in them. */
export const givesCjk = ({ segments }: Sample): boolean =>
  segments.some(
    (each) =>
      GIVEN_ROLES.includes(each.role) &&
      !textOf(each).ascii &&
      CJK.some((script) => textOf(each).scripts().of(script) > 0),
  );

/** True when a turn before the segment wants Latin letters, or speaks of pronunciation. */
export const wantsLatin = (sample: Sample, segment: Segment): boolean =>
  givenBefore(sample, segment).some(({ text }) => hasAny(text.toLowerCase(), ROMANISATION_WORDS));

/** The last of them, without a list of all: a dialogue may have many turns. */
function lastGiven({ segments }: Sample, segment: Segment): Segment | undefined {
  const own = segments.indexOf(segment);
  for (let at = segment.role === "assistant" ? own - 1 : segments.length - 1; at >= 0; at--) {
    const each = segments[at]!;
    if (GIVEN_ROLES.includes(each.role) && (at < own || each.turn !== segment.turn)) return each;
  }
  return undefined;
}

function givenBefore(sample: Sample, segment: Segment): readonly Segment[] {
  const at = sample.segments.indexOf(segment);
  return sample.segments.filter(
    (each, index) =>
      GIVEN_ROLES.includes(each.role) && (index < at || (each.turn !== segment.turn && segment.role !== "assistant")),
  );
}

const hasAny = (text: string, words: readonly string[]) => words.some((word) => text.includes(word));

/** The language of a text that is mostly in its own script. */
export function languageOf(counts: ScriptCounts): string | undefined {
  const kana = counts.of(HIRAGANA) + counts.of(KATAKANA);
  const han = counts.of(HAN);
  const hangul = counts.of(HANGUL);
  const rest = (counts.letters - kana - han - hangul) / LETTERS_PER_CJK;
  if (kana + han + hangul <= rest) return undefined;
  if (hangul > kana + han) return "ko";
  return kana > 0.1 * han ? "ja" : "zh";
}

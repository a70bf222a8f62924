import { bitCount } from "./alphabet-language.ts";
import { hanFormTable, IN_JAPANESE, JAPANESE, OLD, SIMPLIFIED, TRADITIONAL } from "./han-forms.ts";
import { CHINESE_SIGN, CHINESE_WEAK, chineseMarks, IS, STRONG_MARK, signsOf } from "./han-signs.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA } from "./scripts.ts";
import type { Text } from "./text.ts";

/** Letters by script of a stretch of CJK characters. */
export interface CjkCounts {
  readonly hiragana: number;
  readonly katakana: number;
  readonly han: number;
}

/**
 * With less hiragana a Han character than this, kana may be guests of a Chinese text: Japanese prose has 1 to 4, its headings
 * and lists 0.1. In a sentence or two of Chinese three words of kana may be half of it.
 */
const CLEAR_HIRAGANA = 0.35;
const CLEAR_HIRAGANA_SHORT = 0.6;
const CLEAR_HIRAGANA_WHOLE = 1.5;
const SHORT_HAN = 60;
/** A stretch with at least this ratio of kana that is not Chinese is Japanese. */
const KANA_RATIO = 0.08;
/**
 * Chinese prose with Japanese words in it: of its Han characters so many are grammar, and so many in forms that Japan does
 * not write. Taken over from `base.ts` of mixed-script, which tells the same by other characters.
 */
const GUEST_GRAMMAR = 0.015;
const GUEST_FORMS = 0.04;
/** So many different characters of Chinese grammar are no accident, whatever kana the sentence quotes. */
const MUCH_GRAMMAR = 4;
/** So many where a particle stands. */
const GUEST_FORMS_JAPANESE = 2;
/** The same where the guests are names in forms of Japan, by its grammar alone. */
const GUEST_WORDS = 3;
const GUEST_HIRAGANA = 0.5;

/** Particles that nearly every Japanese sentence has one of: は, が, を. */
const [HA, GA, WO] = [0x306f, 0x304c, 0x3092];
/** The others that a sentence of Japanese can hardly do without: と, に, の, も, で. */
const OTHER_PARTICLES = new Set([0x3068, 0x306b, 0x306e, 0x3082, 0x3067]);
/** The bit of 的, and how often it may stand where Japanese hangs it on nouns. */
const OF = 1 << (CHINESE_WEAK.indexOf("的") + 1);
const FEW_OF = 2;

/**
 * Chinese or Japanese, by what is in `[start, end)` but for its asides: kana, function characters, forms. `whole`: it is all
 * of a text.
 */
export function languageOfHan(
  text: Text,
  start: number,
  end: number,
  { hiragana, katakana, han }: CjkCounts,
  asides: readonly number[],
  whole = false,
): string | undefined {
  const kana = hiragana + katakana;
  if (han === 0) return kana > 0 ? "ja" : undefined;
  // A question about a Japanese name has more kana than it has Chinese.
  const clear =
    whole && han < SHORT_HAN ? CLEAR_HIRAGANA_WHOLE : han < SHORT_HAN ? CLEAR_HIRAGANA_SHORT : CLEAR_HIRAGANA;
  if (hiragana >= clear * han) return "ja";
  if (whole && kana >= KANA_RATIO * (kana + han) && (text.once(signsOf).bits & CHINESE_SIGN) === 0) return "ja";
  const forms = hanFormTable();
  let [strong, weak, simplified, mainland, traditional, japanese, old] = [0, 0, 0, 0, 0, 0, 0];
  let [particles, others, of] = [0, 0, 0];
  // One bit for each weak character that was met.
  let kinds = 0;
  const grammarMarks = chineseMarks();
  let aside = 0;
  while (asides[aside]! < start) aside += 2;
  const { array, from } = text.units();
  for (let at = start; at < end; at++) {
    if (at === asides[aside]) {
      at = asides[aside + 1]! - 1;
      aside += 2;
      continue;
    }
    const unit = array[from + at]!;
    const form = forms[unit]!;
    if (form === 0) {
      if (unit === HA || unit === GA || unit === WO) particles++;
      else if (OTHER_PARTICLES.has(unit)) others++;
      continue;
    }
    if (form & SIMPLIFIED) {
      simplified++;
      if (!(form & IN_JAPANESE)) mainland++;
    }
    if (form & TRADITIONAL) traditional++;
    if (form & JAPANESE) japanese++;
    if (form & OLD) old++;
    const mark = grammarMarks[unit]!;
    if (mark === 0) continue;
    if (mark === STRONG_MARK) strong++;
    else {
      weak++;
      kinds |= 1 << mark;
      if (1 << mark === OF) of++;
    }
  }
  if (kana >= KANA_RATIO * (kana + han)) {
    const foreign = strong + mainland + old;
    // One old form in the name of a house or a person, or one leaked word, makes no Chinese of a Japanese sentence.
    const guest =
      strong + weak >= Math.max(1, GUEST_GRAMMAR * han) &&
      foreign >= Math.max(1, GUEST_FORMS * han) &&
      (particles === 0 ||
        strong + bitCount(kinds) >= MUCH_GRAMMAR ||
        (hiragana < GUEST_HIRAGANA * han && foreign >= GUEST_FORMS_JAPANESE && strong + bitCount(kinds) >= 2));
    const named = particles === 0 && others === 0 && foreign > 0 && strong + bitCount(kinds) >= 2;
    const grammatical =
      hiragana < (whole && particles === 0 ? clear : GUEST_HIRAGANA) * han &&
      ((strong > 0 && strong + weak >= GUEST_WORDS) ||
        (particles === 0 && (strong > 0 || (kinds & IS) !== 0) && strong + bitCount(kinds) >= (whole ? 1 : 2)));
    if (!grammatical && !named && (!guest || foreign <= japanese)) return "ja";
    if (simplified > 2 * traditional) return "zh-Hans";
    return traditional > 2 * simplified ? "zh-Hant" : "zh";
  }
  // A Japanese name in Chinese forms is no Chinese sentence: its grammar has to show, or many forms.
  const grammar = (strong > 0 && strong + weak >= 2) || (bitCount(kinds) >= 3 && weak >= 0.1 * han);
  const wording = whole || strong + weak > 0 || han >= FORMS_HAN;
  const chinese =
    grammar ||
    (whole &&
      japanese === 0 &&
      (han >= WHOLE_HAN || strong > 0) &&
      (strong + weak > 0 || old > 0 || hasMark(text.text))) ||
    (mainland >= MAINLAND_FORMS && mainland > japanese) ||
    (wording && ((mainland >= 2 && mainland > japanese) || (old >= 2 && old >= 0.05 * han && old > 2 * japanese)));
  if (!chinese) {
    // Names of Japan between words that 的 joins may stand in either language.
    const own = japanese > 0 && mainland + strong === 0 && !(whole && traditional > 0) && of < FEW_OF;
    return own ? "ja" : "Hani";
  }
  if (simplified > 2 * traditional) return "zh-Hans";
  return traditional > 2 * simplified ? "zh-Hant" : "zh";
}

/** So many Simplified forms that Japan does not write are no accident. */
const MAINLAND_FORMS = 3;

/** A question or request of so many Han characters and no kana is no Japanese one. */
const WHOLE_HAN = 5;

const hasMark = (text: string) =>
  text.includes("？") || text.includes("。") || text.includes("，") || text.includes("?");

/** Han characters without a function character that are no name any more. */
const FORMS_HAN = 20;

/** Hangul and other CJK characters nearer to each other in number than this make a text one in two languages. */
const MIXED_RATIO = 4;

/** The language of a text of CJK characters, whatever Latin names stand in it. Ask for it by `text.once`. */
export function languageOfCjk(text: Text): string | undefined {
  const counts = text.scripts();
  const hiragana = counts.of(HIRAGANA);
  const katakana = counts.of(KATAKANA);
  const han = counts.of(HAN);
  const hangul = counts.of(HANGUL);
  const others = hiragana + katakana + han;
  // One of them is spoken of in the other.
  if (hangul < MIXED_RATIO * others && others < MIXED_RATIO * hangul) return undefined;
  if (hangul > others) return "ko";
  return languageOfHan(text, 0, text.text.length, { hiragana, katakana, han }, [], true);
}

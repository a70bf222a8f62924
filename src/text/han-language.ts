import { bitCount } from "./alphabet-language.ts";
import { hanFormTable, IN_JAPANESE, JAPANESE, OLD, SIMPLIFIED, TRADITIONAL } from "./han-forms.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA } from "./scripts.ts";
import type { ScriptCounts } from "./text.ts";

/** Chinese function characters that Japanese does not write, and those it writes in some compounds only. */
const CHINESE_STRONG = "这這们們你您她它吗嗎呢吧么麼说說还沒让讓给哪啊怎";
const CHINESE_WEAK = "的了是在我他不就也都很而但到被把為为還还要和有";
const STRONG_MARK = 255;
let marks: Uint8Array | undefined;

/** `STRONG_MARK` for the ones, the number of the character for the others. */
function chineseMarks(): Uint8Array {
  if (marks !== undefined) return marks;
  marks = new Uint8Array(0x10000);
  for (const mark of CHINESE_STRONG) marks[mark.charCodeAt(0)] = STRONG_MARK;
  for (const [number, mark] of [...CHINESE_WEAK].entries()) marks[mark.charCodeAt(0)] ||= number + 1;
  return marks;
}

/** A stretch of kana and Han with at least this ratio of kana is Japanese. */
const KANA_RATIO = 0.08;

/** Chinese or Japanese, by what is in it: kana, function characters, forms. */
export function languageOfHan(
  text: string,
  start: number,
  end: number,
  kana: number,
  han: number,
  whole = false,
): string | undefined {
  if (kana > 0 && kana >= KANA_RATIO * (kana + han)) return "ja";
  if (han === 0) return kana > 0 ? "ja" : undefined;
  const forms = hanFormTable();
  let [strong, weak, simplified, mainland, traditional, japanese, old] = [0, 0, 0, 0, 0, 0, 0];
  // One bit for each weak character that was met.
  let kinds = 0;
  const grammarMarks = chineseMarks();
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const form = forms[unit]!;
    if (form === 0) continue;
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
    }
  }
  // A Japanese name in Chinese forms is no Chinese sentence: its grammar has to show, or many forms.
  const grammar = (strong > 0 && strong + weak >= 2) || (bitCount(kinds) >= 3 && weak >= 0.1 * han);
  const wording = whole || strong + weak > 0 || han >= FORMS_HAN;
  const chinese =
    grammar ||
    (whole && old >= 1 && traditional >= 2 && japanese === 0) ||
    (wording && ((mainland >= 2 && mainland > japanese) || (old >= 2 && old >= 0.05 * han && old > 2 * japanese)));
  if (!chinese) return japanese > 0 && mainland + strong === 0 ? "ja" : "Hani";
  if (simplified > 2 * traditional) return "zh-Hans";
  return traditional > 2 * simplified ? "zh-Hant" : "zh";
}

/** Han characters without a function character that are no name any more. */
const FORMS_HAN = 20;

/** The language of a text of CJK characters, by its counts, whatever Latin names stand in it. */
export function languageOfCjk(text: string, counts: ScriptCounts): string | undefined {
  const kana = counts.of(HIRAGANA) + counts.of(KATAKANA);
  const han = counts.of(HAN);
  const hangul = counts.of(HANGUL);
  return hangul > kana + han ? "ko" : languageOfHan(text, 0, text.length, kana, han, true);
}

import { hanFormTable, IN_JAPANESE, JAPANESE, OLD, SIMPLIFIED, TRADITIONAL } from "../../text/han-forms.ts";
import type { Text } from "../../text/text.ts";
import { isNamed } from "../mixed-script/named.ts";
import { chineseGrammar } from "./base.ts";
import { runAround } from "./grammar.ts";
import { FOREIGN, IN_WORD, JAPANESE_FORM, type Places } from "./marks.ts";
import { isAnnounced, isKana, isNameOrWord, settingOf, type Topics } from "./mention.ts";
import { oldFormsOf, oldWords } from "./old-forms.ts";
import { type Leak, passages, simplifiedLeaks } from "./simplified.ts";
import type { Stretch } from "./words.ts";

/** The language the text should be in, as far as something says so. Asked last: it reads the prompts. */
type Expected = () => string | undefined;

interface Forms {
  readonly traditional: number;
  readonly simplified: number;
  readonly japanese: number;
  /** Traditional forms that Japan does not write now. */
  readonly chinese: number;
}

function formsOf(text: string): Forms {
  const forms = hanFormTable();
  let [traditional, simplified, japanese, chinese] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const form = forms[text.charCodeAt(at)]!;
    if (form & TRADITIONAL) traditional++;
    if (form & SIMPLIFIED) simplified++;
    if (form & JAPANESE) japanese++;
    if (form & TRADITIONAL && (form & OLD || (form & IN_JAPANESE) === 0)) chinese++;
  }
  return { traditional, simplified, japanese, chinese };
}

/**
 * True when a text without much kana is Chinese in Traditional script. `japan`: what was found in it may be Japanese, so
 * that the text must show that it is none.
 */
function isTraditional(text: string, japan: boolean, expectedIn: Expected): boolean {
  const { traditional, simplified, japanese, chinese } = formsOf(text);
  if (traditional === 0) return false;
  const expected = expectedIn();
  if (expected === "zh-Hant") return true;
  if (expected === "zh-Hans" || expected === "ja" || expected === "ko") return false;
  if (traditional < simplified) return false;
  return !japan || chinese > japanese || (chinese === japanese && chineseGrammar(text) > 0);
}

/** Simplified words and passages of a text in Traditional script. */
export function chineseLeaks(text: Text, places: Places, topics: () => Topics, expected: Expected): readonly Leak[] {
  const { text: units } = text;
  if ((places.marks & (FOREIGN | IN_WORD)) === 0) return NOTHING;
  const leaks = simplifiedLeaks(units, "zh", places);
  if (leaks.length === 0) return NOTHING;
  const japan = leaks.every(({ start, end }) => isJapaneseToo(units, start, end));
  if (!isTraditional(units, japan, expected)) return NOTHING;
  const about = topics();
  return passages(
    units,
    leaks.filter(({ start, end, listed }) => {
      if (settingOf(text, start, () => true, about) === "code" || about.gives(units.slice(start, end))) return false;
      if (isJapaneseName(units, start, end)) return false;
      // A place (浅草, 浅間), slogan or title of Japan's, in forms that Japan shares with Simplified text.
      if (
        isJapaneseToo(units, start, end) &&
        about.japan() &&
        ((!listed && units[start] === "浅") || isNameOrWord(text, start, "zh"))
      )
        return false;
      if ((about.scripts() || about.japan()) && isPaired(units, start, end)) return false;
      return !(
        about.scripts() &&
        (isNameOrWord(text, start, "zh") ||
          isInTable(text, start) ||
          isNamed(units, start, end) ||
          isAnnounced(units, start))
      );
    }),
  );
}

/** What stands between a word in one script and the same word in another: `頭髮 → 头发`. */
const PAIRS = "→⇒⟶↔⇔＝=>|｜/／";

/** True for a word that such a mark parts from the one in the other script, on either side, past a space. */
function isPaired(text: string, start: number, end: number): boolean {
  const run = runAround(text, { start, end });
  const left = text[run.start - 1] === " " ? run.start - 2 : run.start - 1;
  const right = text[run.end] === " " ? run.end + 1 : run.end;
  return (left >= 0 && PAIRS.includes(text[left]!)) || (right < text.length && PAIRS.includes(text[right]!));
}

/** True in a table: one of the scripts beside each other, where the text speaks of them. */
function isInTable(text: Text, at: number): boolean {
  const zones = text.zones();
  for (let index = zones.around(at); index >= 0; index = zones.parent(index))
    if (zones.kind(index) === "table") return true;
  return false;
}

const NOTHING: readonly never[] = [];

/** Forms that only Japan writes, in a text in Traditional script, but for those in a leak. */
export function japaneseInChinese(
  text: Text,
  places: Places,
  topics: () => Topics,
  leaks: readonly Stretch[],
  expected: Expected,
): readonly Stretch[] {
  const { text: units } = text;
  if ((places.marks & JAPANESE_FORM) === 0 || !isTraditional(units, true, expected)) return NOTHING;
  const about = topics();
  const found: Stretch[] = [];
  let leak = 0;
  for (let index = 0; index < places.length; index++) {
    if (places.mark[index] !== JAPANESE_FORM) continue;
    const start = places.at[index]!;
    if (found.length > 0 && start < found.at(-1)!.end) continue;
    const run = runAround(units, { start, end: start + 1 });
    if (isAmidKana(units, start) || isAnnounced(units, start)) continue;
    if ((about.scripts() || about.japan()) && isPaired(units, start, start + 1)) continue;
    if (isKana(units.charCodeAt(run.start - 1)) || isKana(units.charCodeAt(run.end))) continue;
    if (text.protected(start) || isNameOrWord(text, start, "zh") || about.gives(units[start]!)) continue;
    const word = chineseWordAt(units, start);
    if (about.japan() ? isOfJapan(units, start, word) : isName(units, start, word)) continue;
    const stretch = word ?? { start, end: start + 1 };
    while (leak < leaks.length && leaks[leak]!.end <= stretch.start) leak++;
    if (leak === leaks.length || leaks[leak]!.start >= stretch.end) found.push(stretch);
  }
  return found;
}

/** So many kana so near, in UTF-16 code units, make a sentence of Japanese, which the forms of Japan are at home in. */
const SENTENCE_KANA = 6;
const NEAR_UNITS = 30;

function isAmidKana(text: string, at: number): boolean {
  let kana = 0;
  for (let each = Math.max(0, at - NEAR_UNITS); each < Math.min(text.length, at + NEAR_UNITS); each++)
    if (isKana(text.charCodeAt(each))) kana++;
  return kana >= SENTENCE_KANA;
}

/** How near another Japanese form makes a name of both, in UTF-16 code units. */
const NAME_UNITS = 4;

/**
 * True for a form that a text about Japan may have: in a name, with kana or one more such form close by, or in no word that
 * Chinese has too, unless the text has its Chinese form as well.
 */
function isOfJapan(text: string, at: number, word: Stretch | undefined): boolean {
  const forms = hanFormTable();
  for (let each = Math.max(0, at - NAME_UNITS); each <= Math.min(text.length - 1, at + NAME_UNITS); each++) {
    const unit = text.charCodeAt(each);
    const own = each === at || (word !== undefined && each >= word.start && each < word.end);
    if (isKana(unit) || (!own && forms[unit]! & JAPANESE)) return true;
  }
  if (IN_NAMES.has(text.charCodeAt(at))) return true;
  return word === undefined && !hasChineseForm(text, at);
}

const hasChineseForm = (text: string, at: number) => oldFormsOf(text[at]!).some((old) => text.includes(old));

/** True for a form of Japanese names, unless a Chinese word is around it or the text has its Chinese form as well. */
function isName(text: string, at: number, word: Stretch | undefined): boolean {
  if (word !== undefined || !IN_NAMES.has(text.charCodeAt(at))) return false;
  return !hasChineseForm(text, at);
}

/** Forms of many Japanese names: outside a word that Chinese has too they are taken for one. */
const IN_NAMES = new Set(
  [..."辺斉沢広浜桜滝瀬竜辻斎渋栄黒塩関鉄畑込恵徳亀仏宍尭巌榊峠椿樋笹縄薫覚鉱頼顕駒髙嶋塚匂悪柳栃桧"].map((each) =>
    each.charCodeAt(0),
  ),
);

/** A common word of two characters in the old forms of which Chinese writes what stands here in a new one. */
function chineseWordAt(text: string, at: number): Stretch | undefined {
  const words = oldWords();
  for (const old of oldFormsOf(text[at]!))
    for (const start of [at, at - 1]) {
      const other = text[start === at ? at + 1 : start];
      if (other === undefined) continue;
      for (const each of [other, ...oldFormsOf(other)])
        if (words.has(start === at ? old + each : each + old)) return { start, end: start + 2 };
    }
  return undefined;
}

function isJapaneseToo(text: string, start: number, end: number): boolean {
  const forms = hanFormTable();
  for (let at = start; at < end; at++) if ((forms[text.charCodeAt(at)]! & IN_JAPANESE) === 0) return false;
  return true;
}

/** A word of forms that Japan writes too, in a run with forms that only Japan writes, or beside kana. */
function isJapaneseName(text: string, start: number, end: number): boolean {
  if (!isJapaneseToo(text, start, end)) return false;
  const forms = hanFormTable();
  const run = runAround(text, { start, end });
  if (isKana(text.charCodeAt(run.start - 1)) || isKana(text.charCodeAt(run.end))) return true;
  for (let at = run.start; at < run.end; at++) if (forms[text.charCodeAt(at)]! & JAPANESE) return true;
  return false;
}

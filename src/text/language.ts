import { wordEvidence } from "./alphabet-language.ts";
import {
  ARABIC,
  BOPOMOFO,
  CYRILLIC,
  DEVANAGARI,
  GREEK,
  HAN,
  HANGUL,
  HEBREW,
  HIRAGANA,
  INHERITED,
  KATAKANA,
  LATIN,
  SCRIPT_NAMES,
  type Script,
  SURROGATE,
  scriptAt,
  scriptTable,
  THAI,
} from "./scripts.ts";
import type { ScriptCounts } from "./text.ts";

/**
 * A language as a BCP 47 tag. Where less can be told: `Hani` is Chinese or Japanese without a sign of which, `zh` Chinese
 * of either form, `Latn` words of Latin letters in no language that is known here. Undefined: nothing to tell by.
 */
export type Language = string | undefined;

/** Languages whose script settles them. */
const BY_SCRIPT: ReadonlyMap<Script, string> = new Map([
  [HANGUL, "ko"],
  [GREEK, "el"],
  [HEBREW, "he"],
  [THAI, "th"],
  [DEVANAGARI, "hi"],
  [ARABIC, "ar"],
]);

/** The tag of a script that several languages write, or that has no language of its own here. */
const scriptTag = (script: Script) => BY_SCRIPT.get(script) ?? `und-${SCRIPT_NAMES[script]!}`;

/** One CJK character says about as much as this many letters of an alphabet. */
export const LETTERS_PER_CJK = 3;

/** A stretch of a text in one group of scripts, and what language it is in. `[start, end)` in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  /** How much it says: CJK characters, and letters of alphabets by threes. */
  readonly size: number;
  /** Words of an alphabet; 0 for CJK. */
  readonly words: number;
  /** It reads like sentences: words in lower case among which function words stand, or enough CJK characters. */
  readonly prose: boolean;
  /** It cannot well be in another language of the same script. */
  readonly sure: boolean;
}

/** Chinese function characters that Japanese does not write, and those it writes in some compounds only. */
const CHINESE_STRONG = new Set("这這们們你您她它吗嗎呢吧么麼说說还沒让讓给哪啊怎".split(""));
const CHINESE_WEAK = new Set("的了是在我他不就也都很而但到被把為为還還要和有".split(""));

/** Characters of everyday Chinese in one form only, in pairs: Simplified, then Traditional. */
const PAIRS =
  "这這们們个個来來说說时時会會对對过過还還后後发發经經种種样樣开開问問学學国國动動现現进進关關没沒点點义義长長实實军軍应應间間东東书書车車门門见見气氣电電话話业業产產边邊处處总總变變万萬与與专專为為从從认認让讓给給结結网網题題单單传傳体體头頭听聽讲講写寫买買卖賣钱錢爱愛亲親欢歡乐樂观觀级級约約红紅线線统統继續维維议議论論设設访訪证證评評诉訴词詞试試该該误誤读讀课課谁誰调調谈談请請谢謝负負责責贝貝质質费費资資赛賽转轉轻輕较較辑輯输輸达達运運远遠连連适適选選递遞邮郵里裡针針钟鐘银銀错錯键鍵长長闭閉闻聞阶階阳陽队隊际際难難静靜页頁项項顺順须須预預领領频頻颜顏风風飞飛饭飯馆館马馬验驗鱼魚鸟鳥麦麥龙龍";
const SIMPLIFIED = new Set([...PAIRS].filter((_, index) => index % 2 === 0));
const TRADITIONAL = new Set([...PAIRS].filter((_, index) => index % 2 === 1));
// 里 is a Traditional character as well, 后 too.
for (const both of "里后") SIMPLIFIED.delete(both);

/** A stretch of kana and Han with at least this ratio of kana is Japanese. */
const KANA_RATIO = 0.08;

/** The language of a text of CJK characters, by its counts, whatever Latin names stand in it. */
export function languageOfCjk(text: string, counts: ScriptCounts): Language {
  const kana = counts.of(HIRAGANA) + counts.of(KATAKANA);
  const han = counts.of(HAN);
  const hangul = counts.of(HANGUL);
  return hangul > kana + han ? "ko" : languageOfHan(text, 0, text.length, kana, han);
}

/** Chinese or Japanese, by what is in it: kana, function characters, forms. */
function languageOfHan(text: string, start: number, end: number, kana: number, han: number): Language {
  if (kana > 0 && kana >= KANA_RATIO * (kana + han)) return "ja";
  if (han === 0) return kana > 0 ? "ja" : undefined;
  let strong = 0;
  let weak = 0;
  let kinds = "";
  let simplified = 0;
  let traditional = 0;
  for (let at = start; at < end; at++) {
    const unit = text[at]!;
    if (CHINESE_STRONG.has(unit)) strong++;
    else if (CHINESE_WEAK.has(unit)) {
      weak++;
      if (!kinds.includes(unit)) kinds += unit;
    }
    if (SIMPLIFIED.has(unit)) simplified++;
    else if (TRADITIONAL.has(unit)) traditional++;
  }
  const chinese = (strong > 0 && strong + weak >= 2) || (kinds.length >= 3 && weak >= 0.1 * han);
  if (!chinese) return "Hani";
  if (simplified > 2 * traditional) return "zh-Hans";
  if (traditional > 2 * simplified) return "zh-Hant";
  return "zh";
}

/** Words a stretch of an alphabet must have before it reads like sentences, and their share in lower case. */
const PROSE_WORDS = 4;
const LOWER_RATIO = 0.5;
/** Points of function words a word: measured on 422 news sentences of 18 languages, where English has 0.35 a word. */
const FUNCTION_RATIO = 0.12;
const FEWEST_POINTS = 1.5;
/** How far the likeliest language must be ahead of the next that is no relation of it. */
const AHEAD = 1.3;
/** The same where one language of an alphabet is told from another, which a few chance hits must not do. */
const SURE_POINTS = 2.5;
const SURE_RATIO = 0.2;
const SURE_AHEAD = 2;
/** Of the words of prose so many stand between blanks and marks; of code and of link targets few do. */
const SPACED_RATIO = 0.75;
/** CJK characters that may read like a sentence. */
const PROSE_CJK = 6;

/** The group a letter's script is in: kana and Han belong together, and Bopomofo with them. */
const groupOf = (script: Script): Script =>
  script === HIRAGANA || script === KATAKANA || script === BOPOMOFO ? HAN : script;

const isCjk = (group: Script) => group === HAN || group === HANGUL;

/** What language `[start, end)` is in, all of it in one group of scripts. */
function judged(text: string, start: number, end: number, group: Script, letters: number, kana: number): Stretch {
  if (isCjk(group)) {
    const language = group === HANGUL ? "ko" : languageOfHan(text, start, end, kana, letters - kana);
    return { start, end, language, size: letters, words: 0, prose: letters >= PROSE_CJK, sure: language !== "Hani" };
  }
  const size = letters / LETTERS_PER_CJK;
  if (group !== LATIN && group !== CYRILLIC)
    return { start, end, language: scriptTag(group), size, words: 0, prose: letters >= PROSE_CJK, sure: true };
  const { language, points, next, words, lower, spaced } = wordEvidence(text, start, end, group);
  const prose = words >= PROSE_WORDS && lower >= LOWER_RATIO * words && spaced >= SPACED_RATIO * words;
  const known = points >= FEWEST_POINTS && points >= FUNCTION_RATIO * words && points >= AHEAD * next;
  const tag = known ? language : group === CYRILLIC ? "und-Cyrillic" : "Latn";
  const sure = known && points >= SURE_POINTS && points >= SURE_RATIO * words && points >= SURE_AHEAD * next;
  return { start, end, language: tag, size, words, prose: prose && (points > 0 || group === CYRILLIC), sure };
}

/** Letters of an alphabet within CJK text, and CJK characters within an alphabet, that do not part a stretch. */
const FEW_LETTERS = 15;
const FEW_CJK = 4;

/**
 * Cuts `[start, end)` of a text (a sentence, or what lies between protected zones of it) where it goes over from one group
 * of scripts to another for more than a word or two, and tells the language of each part. Embedded words belong to what
 * stands around them.
 */
export function stretchesOf(text: string, start: number, end: number, into: Stretch[] = []): Stretch[] {
  const table = scriptTable();
  // Parts in one group each, before few letters are joined to their neighbours.
  const parts: ScriptPart[] = [];
  let last: ScriptPart | undefined;
  for (let at = start; at < end; at++) {
    let script = table[text.charCodeAt(at)]!;
    if (script <= INHERITED) continue;
    let units = 1;
    if (script === SURROGATE) {
      script = scriptAt(text, at);
      if (text.codePointAt(at)! > 0xffff) units = 2;
      if (script <= INHERITED) {
        at += units - 1;
        continue;
      }
    }
    const group = groupOf(script);
    if (last === undefined || last.group !== group) {
      last = { start: at, end: at, group, letters: 0, kana: 0 };
      parts.push(last);
    }
    last.letters++;
    if (group === HAN && script !== HAN && script !== BOPOMOFO) last.kana++;
    at += units - 1;
    last.end = at + 1;
  }
  return joinParts(text, parts, into);
}

/** Letters of one group of scripts with nothing but marks and blanks between. */
interface ScriptPart {
  start: number;
  end: number;
  readonly group: Script;
  letters: number;
  kana: number;
}

const isFew = ({ group, letters }: ScriptPart) => letters < (isCjk(group) ? FEW_CJK : FEW_LETTERS);
const weigh = ({ group, letters }: ScriptPart) => (isCjk(group) ? LETTERS_PER_CJK : 1) * letters;

/** Joins parts of a group over embedded words of another. */
function joinParts(text: string, parts: readonly ScriptPart[], into: Stretch[]): Stretch[] {
  let current: ScriptPart | undefined;
  const close = () => {
    if (current === undefined) return;
    into.push(judged(text, current.start, current.end, current.group, current.letters, current.kana));
  };
  for (const part of parts) {
    if (current !== undefined && part.group === current.group) {
      current.end = part.end;
      current.letters += part.letters;
      current.kana += part.kana;
    } else if (current === undefined || (isFew(current) && !(isFew(part) && weigh(part) <= weigh(current)))) {
      current = { ...part };
    } else if (!isFew(part)) {
      close();
      current = { ...part };
    }
  }
  close();
  return into;
}

const RELATED: readonly (readonly string[])[] = [
  ["sv", "da", "nb", "no", "nn"],
  ["cs", "sk"],
  ["hr", "sl", "sr", "bs", "und-Cyrillic"],
  ["es", "pt", "ca", "gl"],
  ["id", "ms"],
  ["ru", "uk", "bg", "sr", "be", "und-Cyrillic"],
  ["ar", "fa", "ur"],
  ["hi", "mr", "ne", "sa"],
  ["zh", "zh-Hans"],
  ["zh", "zh-Hant"],
  ["Hani", "ja"],
  ["Hani", "zh"],
  ["Hani", "zh-Hans"],
  ["Hani", "zh-Hant"],
];

/** Languages that are written in CJK characters, or of which that is all that is known. */
const CJK_LANGUAGES = new Set(["ja", "ko", "zh", "zh-Hans", "zh-Hant", "Hani", "yue"]);
const SCRIPTED = new Set([
  "ru",
  "uk",
  "bg",
  "sr",
  "be",
  "el",
  "he",
  "th",
  "hi",
  "mr",
  "ne",
  "sa",
  "ar",
  "fa",
  "ur",
  "bn",
  "ta",
]);

/** True for a language of Latin letters. */
export const isLatinLanguage = (language: string): boolean =>
  !CJK_LANGUAGES.has(language) && !SCRIPTED.has(language) && !language.startsWith("und-");

/** True when a text in the one may well be one in the other: equal, or too near to be told apart here. */
export function agrees(a: string, b: string): boolean {
  if (a === b) return true;
  if (a === "Latn") return isLatinLanguage(b);
  if (b === "Latn") return isLatinLanguage(a);
  return RELATED.some((group) => group.includes(a) && group.includes(b));
}

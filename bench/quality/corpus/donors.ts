/** Foreign words to plant: of real parallel sentences by language, and of lists of our own. */
import { isInPart, type Part, rowsOf } from "../data.ts";
import type { Draw } from "./draw.ts";

/** Languages whose script alone shows that a word is foreign. */
export const SCRIPT_DONORS = ["ru", "uk", "el", "ar", "fa", "he", "th", "hi", "bn", "ta", "ko", "ja"] as const;

/** Languages in Latin letters. */
export const LATIN_DONORS = [
  ...["pl", "cs", "tr", "de", "fr", "es", "it", "pt", "nl", "sv", "fi", "hu", "hr", "ro", "id", "vi", "ms"],
] as const;

const FEWEST_LETTERS: Readonly<Record<string, number>> = { el: 3, ko: 2, hi: 2, th: 3 };

const words = new Map<string, string[]>();

/** English words as real text has them, so that no planted foreign word is one. */
let english: Set<string> | undefined;
function isEnglish(word: string): boolean {
  english ??= new Set(
    [
      ...rowsOf("instruct/en_alpaca_raw.jsonl.gz").map(({ output }) => output as string),
      ...rowsOf("native/ntrex_parallel_33langs.jsonl.gz").map(({ en }) => en as string),
    ].flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? []),
  );
  return english.has(word);
}

/** Lower-case words of a language, as often as real sentences have them; kana words for Japanese. */
export function wordsOf(language: string, part: Part): readonly string[] {
  const key = `${language} ${part}`;
  let list = words.get(key);
  if (list === undefined) {
    const rows = rowsOf("native/ntrex_parallel_33langs.jsonl.gz").filter(({ doc }) => isInPart(`donor ${doc}`, part));
    const pattern = language === "ja" ? /[\u3041-\u3096]{3,6}|[\u30a1-\u30fa\u30fc]{3,8}/gu : /[\p{L}\p{M}]+/gu;
    const latin = (LATIN_DONORS as readonly string[]).includes(language);
    const fewest = FEWEST_LETTERS[language] ?? (language === "en" ? 4 : 3);
    list = rows
      .flatMap((row) => (row[language] as string).match(pattern) ?? [])
      .filter(
        (word) =>
          word.length >= fewest &&
          word === word.toLowerCase() &&
          (language === "en" || !/^[a-z]/.test(word) || latin) &&
          (!latin || !isEnglish(word)),
      );
    words.set(key, list);
  }
  return list;
}

/** One foreign word. Thai writes no spaces: a piece of three to eight letters that begins like a syllable. */
export function wordOf(language: string, part: Part, draw: Draw): string {
  const word = draw.pick(wordsOf(language, part));
  if (language !== "th") return word;
  const starts = [...word.matchAll(/[\u0e01-\u0e2e\u0e40-\u0e44]/g)].map(({ index }) => index);
  const from = draw.pick(starts.filter((at) => at <= Math.max(0, word.length - 4)).concat(0));
  return word.slice(from, from + draw.integer(3, 8));
}

/** English halves of the identifiers that leak into prose; our own list. */
export const IDENTIFIER_WORDS = [
  ...["checkpoint", "token", "index", "config", "layer", "batch", "output", "input", "value", "state", "node"],
  ...["model", "param", "buffer", "handler", "context", "record", "session", "worker", "schema", "field"],
] as const;

/** Chinese function words and phrases that no Japanese sentence has, in both scripts; our own list. */
export const CHINESE_WORDS = [
  ...[
    "这个",
    "但是",
    "因为",
    "我们",
    "没有",
    "可以",
    "什么",
    "已经",
    "还有",
    "就是",
    "不是",
    "他们",
    "一个",
    "这些",
    "那么",
  ],
  ...[
    "我們",
    "沒有",
    "這個",
    "因為",
    "什麼",
    "還有",
    "已經",
    "這些",
    "他們",
    "怎麼",
    "並且",
    "而且",
    "或者",
    "非常的",
    "如何",
  ],
  ...[
    "虽然",
    "如果说",
    "以及其他",
    "的话",
    "对于",
    "通过",
    "由于",
    "为了",
    "从而",
    "也就是说",
    "不过",
    "让我们",
    "之后",
  ],
] as const;

/** Too near to Japanese to be called wrong in it. */
const BOTH_LANGUAGES = new Set(["如何", "非常的", "如果说"]);

export const chineseFunctionWord = (draw: Draw): string =>
  draw.pick(CHINESE_WORDS.filter((word) => !BOTH_LANGUAGES.has(word)));

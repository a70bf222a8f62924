/** The names of languages that a prompt may ask for. Written for this project, 2025-11. */
import { LANGUAGE_NAMES } from "../lexicon/language-names.ts";

/** Words among the names of languages that no answer is asked for in. */
const NO_NAMES = new Set(
  "和訳 邦訳 英訳 英会話 英作文 英単語 英文法 中訳 韓訳 仏訳 独訳 漢文 漢詩 文言 ハングル 한글 국어 영작 한문 간체 번체 簡體 簡体字 简体 简中 繁体字 繁體 繁体 繁中 正體 serbo hangul bahasa traditional simplified georgian cambodian 拉丁 日本漢字".split(
    " ",
  ),
);

/** What is missing there: the forms of Chinese, other ways to say the same, and who is known to have written a language. */
const MORE: Readonly<Record<string, string>> = {
  "traditional chinese": "zh-Hant",
  "simplified chinese": "zh-Hans",
  繁体字中国語: "zh-Hant",
  簡体字中国語: "zh-Hans",
  繁體中文: "zh-Hant",
  正體中文: "zh-Hant",
  繁体中文: "zh-Hant",
  簡體中文: "zh-Hans",
  简体中文: "zh-Hans",
  한국말: "ko",
  영국말: "en",
  일본말: "ja",
};

/** Names, lower-case, to tags. */
export const NAMES: ReadonlyMap<string, string> = namesByLanguage();

function namesByLanguage(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [tag, words] of LANGUAGE_NAMES)
    for (const word of words) {
      if (NO_NAMES.has(word)) continue;
      // Chinese of either form goes by one name.
      names.set(word, names.has(word) && tag.startsWith("zh") ? "zh" : tag);
    }
  for (const [word, tag] of Object.entries(MORE)) names.set(word, tag);
  return names;
}

export const isLatin = (name: string): boolean => name.charCodeAt(0) < 0x250;
export const isKorean = (name: string): boolean => name >= "가" && name <= "힣";

/** What may stand before the name of a language: "in simple English". */
export const MANNERS =
  "simple|plain|fluent|natural|polite|formal|casual|proper|good|standard|modern|brazilian|european";

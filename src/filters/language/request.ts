/**
 * How prompts ask for a language in words: "in Japanese.", 「英語で答えて」, "영어로 번역", 「用中文回答」. Written for this
 * project, 2025-11.
 */
const ENGLISH: Readonly<Record<string, string>> = {
  japanese: "ja",
  korean: "ko",
  chinese: "zh",
  mandarin: "zh",
  "traditional chinese": "zh-Hant",
  "simplified chinese": "zh-Hans",
  english: "en",
  french: "fr",
  german: "de",
  spanish: "es",
  portuguese: "pt",
  italian: "it",
  russian: "ru",
  arabic: "ar",
  thai: "th",
  vietnamese: "vi",
  indonesian: "id",
  turkish: "tr",
};
const JAPANESE: Readonly<Record<string, string>> = {
  日本語: "ja",
  韓国語: "ko",
  中国語: "zh",
  繁体字中国語: "zh-Hant",
  簡体字中国語: "zh-Hans",
  英語: "en",
  フランス語: "fr",
  ドイツ語: "de",
  スペイン語: "es",
  ポルトガル語: "pt",
  イタリア語: "it",
  ロシア語: "ru",
  アラビア語: "ar",
  タイ語: "th",
  ベトナム語: "vi",
};
const KOREAN: Readonly<Record<string, string>> = {
  일본어: "ja",
  한국어: "ko",
  중국어: "zh",
  영어: "en",
  프랑스어: "fr",
  불어: "fr",
  독일어: "de",
  스페인어: "es",
  러시아어: "ru",
  베트남어: "vi",
  태국어: "th",
};
const CHINESE: Readonly<Record<string, string>> = {
  日文: "ja",
  日語: "ja",
  日语: "ja",
  韓文: "ko",
  韓語: "ko",
  韩语: "ko",
  中文: "zh",
  繁體中文: "zh-Hant",
  正體中文: "zh-Hant",
  简体中文: "zh-Hans",
  英文: "en",
  英語: "en",
  英语: "en",
  法文: "fr",
  法語: "fr",
  法语: "fr",
  德文: "de",
  西班牙文: "es",
  俄文: "ru",
};

/** Longer names first, so that no name hides in another. */
const anyOf = (names: Readonly<Record<string, string>>) =>
  Object.keys(names)
    .sort((a, b) => b.length - a.length)
    .join("|");

const FORMS: readonly (readonly [form: RegExp, names: Readonly<Record<string, string>>])[] = [
  [new RegExp(`\\b(?:in|into|to) (${anyOf(ENGLISH)})(?: language)?(?=[.,!:;)"'\\n]|$| only| please)`, "gi"), ENGLISH],
  [
    new RegExp(
      `(${anyOf(JAPANESE)})(?:で(?:の)?(?:答え|回答|返[事し]|書[いけ]|お願い|説明|教えて|出力|述べ)|に(?:翻訳|訳))`,
      "g",
    ),
    JAPANESE,
  ],
  [new RegExp(`(${anyOf(KOREAN)})로 ?(?:답|대답|작성|써|번역|설명|말해|알려|옮겨|응답)`, "g"), KOREAN],
  [
    new RegExp(
      `(?:[用以](${anyOf(CHINESE)})(?:來|来)?(?:回答|回覆|回复|作答|寫|写|說|说|解釋|解释)|[譯译翻](?:成|為|为)(${anyOf(CHINESE)}))`,
      "g",
    ),
    CHINESE,
  ],
];

/** Words before the name of a language by which a question is about words of it, or about something in it. */
const ABOUT_WORDS =
  /\b(?:say|said|called?|means?|meaning|words?|phrases?|pronounced?|learn|speak|letters?|sounds?|written|difference|grammar|verbs?|nouns?|books?|movies?|films?|novels?)\b[^.\n]*$/i;
const AND = /(?:[와과と和及與与、,/]| and| or)\s?$/;
/** How far before it they stand; UTF-16 code units. */
const ABOUT_UNITS = 80;

const asksAboutWords = (prompt: string, at: number) =>
  ABOUT_WORDS.test(prompt.slice(Math.max(0, at - ABOUT_UNITS), at));

/** The language a prompt asks for in words; undefined where it asks for none, or for several. */
export function requestedLanguage(prompt: string): string | undefined {
  let requested: string | undefined;
  for (const [form, names] of FORMS) {
    for (const match of prompt.matchAll(form)) {
      const [, first, second] = match;
      if (asksAboutWords(prompt, match.index)) continue;
      // One of several: "중국어와 스페인어로".
      if (AND.test(prompt.slice(Math.max(0, match.index - 5), match.index))) return undefined;
      const language = names[(first ?? second)!.toLowerCase()];
      if (language === undefined || language === requested) continue;
      if (requested !== undefined) return undefined;
      requested = language;
    }
  }
  return requested;
}

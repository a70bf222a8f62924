/**
 * How prompts ask for a language in words: "in Japanese.", 「英語で答えて」, "영어로 번역", 「用中文回答」. Written for this
 * project, 2025-11.
 */
import { LANGUAGE_NAMES } from "../lexicon/language-names.ts";

/** Words among the names of languages that no answer is asked for in. */
const NO_NAMES = new Set(
  "和訳 邦訳 英訳 英会話 英作文 英単語 英文法 中訳 韓訳 仏訳 独訳 漢文 漢詩 文言 ハングル 한글 국어 영작 한문 간체 번체 簡體 簡体字 简体 简中 繁体字 繁體 繁体 繁中 正體 serbo hangul bahasa traditional simplified".split(
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

const NAMES = namesByLanguage();

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

/** Longer names first, so that no name hides in another. */
const anyOf = (wanted: (name: string) => boolean) =>
  [...NAMES.keys()]
    .filter(wanted)
    .sort((a, b) => b.length - a.length)
    .join("|");

const isLatin = (name: string) => name.charCodeAt(0) < 0x250;
const isKorean = (name: string) => name >= "가" && name <= "힣";
const ENGLISH = anyOf(isLatin);
const KOREAN = anyOf(isKorean);
const CJK = anyOf((name) => !isLatin(name) && !isKorean(name));

/** What may stand before the name of a language: "in simple English". */
const MANNER =
  "(?:(?:simple|plain|fluent|natural|polite|formal|casual|proper|good|standard|modern|brazilian|european) )*";
const ANSWER =
  "(?:answer|respond|reply|write|explain|describe|tell|summari[sz]e|give|compose|continue|make|create|draft|generate|rewrite|rephrase)";
const ASKING = `(?:^|[.!?:;,\\n] ?|\\b(?:please|you|me|and|then|now|must) )`;

/** By these words a Chinese sentence asks about a language. */
const QUESTIONS = "怎麼|怎么|怎樣|如何|什麼|什么|誰|谁|哪|嗎|吗";

/** Units of the clause without any of the words. */
function plainly(marks: string, words: string, most: number): string {
  return `(?:(?!${words})[^${marks}]){0,${most}}?`;
}

/** Forms of a request, and what a prompt without them has not: that is looked for first. */
interface Forms {
  /** A few characters that all forms have, which cost next to nothing to look for. */
  readonly hint: RegExp;
  readonly asks: RegExp;
  readonly forms: readonly RegExp[];
}

const FORMS: readonly Forms[] = [
  {
    hint: /(?:[iI]n|[iI]nto|[tT]o|[uU]sing|[uU]se|[sS]peak) [a-zA-Z]/,
    asks: new RegExp(`\\b(?:in|into|to|use|using|speak) (?:only )?${MANNER}(?:${ENGLISH})`, "i"),
    forms: [
      new RegExp(`\\b(?:in|into|to|using) ${MANNER}(${ENGLISH})(?: language)?(?=[.,!:;)"'\n]|$| only| please)`, "gi"),
      new RegExp(
        `${ASKING}${ANSWER}\\b[^.!?\n]{0,80}?\\b(?:in|using) ${MANNER}(${ENGLISH})(?: language)?(?= (?:about|for|with|to|on|of|and|from|by|as|at|so|using|because|since|when|if)\\b|\\?)`,
        "gi",
      ),
      new RegExp(
        `${ASKING}(?:use|speak) (?:only )?${MANNER}(${ENGLISH})(?= (?:only|for|to|in|when|from|with|as)\\b|[.!,\n]|$)`,
        "gi",
      ),
    ],
  },
  {
    hint: /[語文ト][でにを]/,
    asks: new RegExp(`(?:${CJK})[でにを]`),
    forms: [
      // Up to the verb of the request the sentence speaks of nothing else: no noun that is itself said or written in a language.
      new RegExp(
        `(${CJK})で(?:の)?(?:(?:答え|回答|返[事答信し]|お願い|説明|出力|述べ|要約)|${plainly("。、！？?!\n「", "コツ|こつ|方法|とき|時|際|場合|人|論文|練習|表現|何|なん|どう|いう|言う|書かれ|書く|話す|読む|使われ|有名|一番|最も|単語|言葉|フレーズ|例文|曲|映画|小説|本を|勉強|表す", 30)}(?:て(?:ください|下さい|くれ|ほしい|欲しい|もらえ|いただけ|ね|[。！!\n]|$)|で(?:ください|下さい)|ましょう|なさい))`,
        "g",
      ),
      new RegExp(`(${CJK})に(?:翻訳|訳|直し|変換|書き換え|して(?:ください|下さい|くれ|ほしい|[。\n]|$))`, "g"),
      new RegExp(`(${CJK})を使って(?:答|回答|説明|書)`, "g"),
      new RegExp(`(?:(?:回答|返答|返事|答え|返信|説明|出力)(?:は|を)[^。\n]{0,8}|[。、\n]|^)(${CJK})で[。！\n]?$`, "g"),
    ],
  },
  {
    hint: /[어말토]로/,
    asks: new RegExp(`(?:${KOREAN})로`),
    forms: [
      new RegExp(
        `(${KOREAN})로 ?(?:(?:답|대답|번역|설명해|말해|알려|옮겨|응답|부탁)|${plainly(".?!\n,'\"", "뭐|무엇|어떻게|말하기|하려면|방법|쓰인|쓰여|된|단어|표현|뜻|의미|노래|영화|유명", 20)}(?:해 ?줘|해 ?주|써 ?줘|써 ?주|지어 ?줘|지어 ?주|작성해|만들어 ?줘|만들어 ?주|하세요|하시오|쓰세요|써라|적어))`,
        "g",
      ),
      new RegExp(`(?:답변|대답|답|설명)(?:은|는|을)? ?(?:꼭 |반드시 )?(${KOREAN})로[.\n]?$`, "g"),
    ],
  },
  {
    hint: /[語语文话話]/,
    asks: /[用以講讲說说譯译翻](?:[成為为])?[^，。\n]{1,6}[語语文话話]/,
    forms: [
      new RegExp(
        `(?:(?<!如何|怎麼|怎么|怎樣|[他她誰谁])[用以](${CJK})(?:來|来)?(?:回答|回覆|回复|回應|作答|解釋|解释|說明|说明|介紹|介绍|描述|撰寫|撰写|總結|寫|写|說|说)(?!了|過|过|的|${QUESTIONS})(?![^。：:，\n]*(?:${QUESTIONS}))|[譯译翻](?:成|為|为)(${CJK}))`,
        "g",
      ),
      new RegExp(
        `(?:請|请|回答|全部|一律|內容|内容)[^，。？\n]{0,4}(?:[用以講讲說说])(${CJK})(?![^。：:，\n]*(?:${QUESTIONS}))`,
        "g",
      ),
    ],
  },
];

/** Those whose name stands for their language, and countries for theirs. */
const KNOWN_BY: Readonly<Record<string, string>> = {
  cervantes: "es",
  goethe: "de",
  schiller: "de",
  molière: "fr",
  moliere: "fr",
  voltaire: "fr",
  "victor hugo": "fr",
  shakespeare: "en",
  dante: "it",
  pushkin: "ru",
  tolstoy: "ru",
  camões: "pt",
  camoes: "pt",
  japan: "ja",
  korea: "ko",
  "south korea": "ko",
  china: "zh",
  taiwan: "zh-Hant",
  germany: "de",
  france: "fr",
  spain: "es",
  italy: "it",
  portugal: "pt",
  brazil: "pt",
  russia: "ru",
  thailand: "th",
  vietnam: "vi",
  turkey: "tr",
  poland: "pl",
};
const LANGUAGE_OF = new RegExp(
  `\\bin the (?:official |native )?language (?:of|spoken in) (${Object.keys(KNOWN_BY)
    .sort((a, b) => b.length - a.length)
    .join("|")})(?![\\w'’])`,
  "i",
);

/** Words before the name of a language by which a question is about words of it, or about something in it. */
const ABOUT_WORDS =
  /\b(?:say|said|called?|means?|meaning|words?|phrases?|pronounced?|learn|to speak|speakers?|letters?|sounds?|written|difference|grammar|verbs?|nouns?|tenses?|cases?|articles?|order|alphabet|idioms?|adjectives?|greetings?|expressions?|numbers|literature|subjunctive|poets?|songs?|authors?|books?|movies?|films?|novels?)\b[^.\n]*$/i;
const AND = /(?:[와과と和及與与、,/]| and| or)\s?$/;
/** How far before it they stand; UTF-16 code units. */
const ABOUT_UNITS = 80;

const asksAboutWords = (prompt: string, at: number) =>
  ABOUT_WORDS.test(prompt.slice(Math.max(0, at - ABOUT_UNITS), at));

/** The forms that a prompt may have. */
function formsIn(prompt: string): readonly RegExp[] {
  const found: RegExp[] = [];
  for (const { hint, asks, forms } of FORMS) if (hint.test(prompt) && asks.test(prompt)) found.push(...forms);
  return found;
}

/** The language a prompt asks for in words; undefined where it asks for none, or for several. */
export function requestedLanguage(prompt: string): string | undefined {
  let requested: string | undefined;
  // Searched for without regard to case only where it can be.
  const known = prompt.includes(" language ") ? LANGUAGE_OF.exec(prompt)?.[1] : undefined;
  if (known !== undefined) requested = KNOWN_BY[known.toLowerCase()];
  for (const form of formsIn(prompt)) {
    for (const match of prompt.matchAll(form)) {
      const [, first, second] = match;
      if (asksAboutWords(prompt, match.index + match[0].length)) continue;
      // One of several: "중국어와 스페인어로".
      if (AND.test(prompt.slice(Math.max(0, match.index - 5), match.index))) return undefined;
      const language = NAMES.get((first ?? second)!.toLowerCase());
      if (language === undefined || language === requested) continue;
      if (requested !== undefined) return undefined;
      requested = language;
    }
  }
  return requested;
}

/**
 * How prompts ask for a language in words: "in Japanese.", 「英語で答えて」, "영어로 번역", 「用中文回答」. Written for this
 * project, 2025-11.
 */
import type { UnitView } from "../../text/unit-view.ts";
import {
  IN_CHINESE,
  IN_JAPANESE,
  IN_KOREAN,
  IN_LATIN,
  type RequestMarks,
  requestMarks,
  SPOKEN,
} from "./request-marks.ts";
import { isKorean, isLatin, MANNERS, NAMES } from "./request-names.ts";

/** Longer names first, so that no name hides in another. */
const anyOf = (wanted: (name: string) => boolean) =>
  [...NAMES.keys()]
    .filter(wanted)
    .sort((a, b) => b.length - a.length)
    .join("|");

const ENGLISH = anyOf(isLatin);
const KOREAN = anyOf(isKorean);
const CJK = anyOf((name) => !isLatin(name) && !isKorean(name));

const MANNER = `(?:(?:${MANNERS}) )*`;
const ANSWER =
  "(?:answer|respond|reply|write|explain|describe|tell|summari[sz]e|give|compose|continue|make|create|draft|generate|rewrite|rephrase|identify|provide|list|limit|outline|discuss|suggest|recommend|introduce|compare|prepare|analy[sz]e|extract)";
/** What follows on a language and belongs to no noun of it: "in Japanese culture", "in English literature". */
const GOES_ON =
  "about|for|with|to|on|of|and|from|by|as|at|so|in|under|using|because|since|when|if|which|that|how|what|why|where|who|whether|than|(?:summari[sz]|describ|explain|discuss|detail|outlin|cover|tell|introduc|contain|includ|explor|highlight|compar)ing|one|two|three|four|five|six|seven|eight|nine|ten";
const ASKING = `(?:^|[.!?:;,\\n] ?|\\b(?:please|you|me|and|then|now|must|briefly|to) )`;

/** By these words a Chinese sentence asks about a language. */
const QUESTIONS = "怎麼|怎么|怎樣|如何|什麼|什么|誰|谁|哪|嗎|吗";

/** Units of the clause without any of the words. */
function plainly(marks: string, words: string, most: number): string {
  return `(?:(?!${words})[^${marks}]){0,${most}}?`;
}

/** Forms of a request, and the mark without which a prompt has none of them. */
interface Forms {
  readonly mark: number;
  /** They stand wherever they do; or begin with a name that was found. */
  readonly forms: readonly RegExp[];
  readonly atName?: readonly RegExp[];
  /** A name is the prompt's last word in them. */
  readonly atEnd?: readonly RegExp[];
}

const PREPOSITION = /(?:[iI]n|[iI]nto|[tT]o|[uU]sing|[uU]se|[sS]peak) [a-zA-Z]/;
const IN_FRONT = /\b(?:in|into|to|use|using|speak)$/i;
const PREPOSITION_UNITS = 6;
const NAMED = new RegExp(` (?:only )?${MANNER}(?:${ENGLISH})`, "iy");

/** True when a preposition stands before a blank, and the name of a language behind it. */
function isNamed(prompt: string, blank: number): boolean {
  if (!IN_FRONT.test(prompt.slice(Math.max(0, blank - PREPOSITION_UNITS), blank))) return false;
  NAMED.lastIndex = blank;
  return NAMED.test(prompt);
}

const FORMS: readonly Forms[] = [
  {
    mark: IN_LATIN,
    forms: [
      new RegExp(`\\b(?:in|into|to|using) ${MANNER}(${ENGLISH})(?: language)?(?=[.,!:;)"'\n]|$| only| please)`, "gi"),
      new RegExp(
        `${ASKING}${ANSWER}\\b[^.!?\n]{0,80}?\\b(?:in|using) ${MANNER}(${ENGLISH})(?: language)?(?= (?:${GOES_ON})\\b|\\?)`,
        "gi",
      ),
      new RegExp(
        `\\b(?:should|must|needs? to|ha(?:s|ve) to|will)(?: \\w+)? be (?:\\w+ )?(?:written )?in ${MANNER}(${ENGLISH})(?: language)?(?= (?:${GOES_ON})\\b|[.,!:;)"'\n]|$)`,
        "gi",
      ),
      new RegExp(
        `${ASKING}(?:use|speak) (?:only )?${MANNER}(${ENGLISH})(?= (?:only|for|to|in|when|from|with|as)\\b|[.!,\n]|$)`,
        "gi",
      ),
    ],
  },
  {
    mark: IN_JAPANESE,
    forms: [],
    atName: [
      // Up to the verb of the request the sentence speaks of nothing else: no noun that is itself said or written in a language.
      new RegExp(
        `(${CJK})で(?:の)?(?:(?:答え|回答|返[事答信し]|お願い|説明|出力|述べ|要約)|${plainly("。、！？?!\n「", "コツ|こつ|方法|とき|時|際|場合|人|論文|練習|表現|何|なん|どう|いう|言う|書かれ|書く|話す|読む|使われ|有名|一番|最も|単語|言葉|フレーズ|例文|曲|映画|小説|本を|勉強|表す", 30)}(?:て(?:ください|下さい|くれ|ほしい|欲しい|もらえ|いただけ|ね|[。！!\n]|$)|で(?:ください|下さい)|ましょう|なさい))`,
        "y",
      ),
      new RegExp(`(${CJK})に(?:翻訳|訳|直し|変換|書き換え|して(?:ください|下さい|くれ|ほしい|[。\n]|$))`, "y"),
      new RegExp(`(${CJK})を使って(?:答|回答|説明|書)`, "y"),
    ],
    atEnd: [
      new RegExp(`(?:(?:回答|返答|返事|答え|返信|説明|出力)(?:は|を)[^。\n]{0,8}|[。、\n]|^)(${CJK})で[。！\n]?$`, "g"),
    ],
  },
  {
    mark: IN_KOREAN,
    forms: [],
    atName: [
      new RegExp(
        `(${KOREAN})로 ?(?:(?:답|대답|번역|설명해|말해|알려|옮겨|응답|부탁)|${plainly(".?!\n,'\"", "뭐|무엇|어떻게|말하기|하려면|방법|쓰인|쓰여|된|단어|표현|뜻|의미|노래|영화|유명", 20)}(?:해 ?줘|해 ?주|써 ?줘|써 ?주|지어 ?줘|지어 ?주|작성해|만들어 ?줘|만들어 ?주|하세요|하시오|쓰세요|써라|적어))`,
        "y",
      ),
    ],
    atEnd: [new RegExp(`(?:답변|대답|답|설명)(?:은|는|을)? ?(?:꼭 |반드시 )?(${KOREAN})로[.\n]?$`, "g")],
  },
  {
    mark: IN_CHINESE,
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
  /\b(?:say|said|called?|means?|meaning|words?|phrases?|pronounced?|learn|to speak|speakers?|letters?|sounds?|written|difference|grammar|verbs?|nouns?|tenses?|cases?|articles?|order|alphabet|idioms?|adjectives?|greetings?|expressions?|numbers|literature|subjunctive|poets?|songs?|authors?|books?|movies?|films?|novels?)\b[^.?!\n]*$/i;
const AND = /(?:[와과と和及與与、,/]| and| or)\s?$/;
/** How far before it they stand; UTF-16 code units. */
const ABOUT_UNITS = 80;
/** How far before it what is to be made of something is named. */
const MADE_UNITS = 200;

/** How the answer should be: "a 500-word essay", "in your own words", "ten questions written in Korean". */
const LENGTHS =
  /\d[\d,]*[ -]words?\b|\bown words\b|(?<=\b(?:give|ask|write|make|create|provide)\b[^.\n]*\b\d+ \w+ )written\b/gi;

/** What is to be made, or told again, is no word of a lesson: "write four articles", "summarize the plot of the film". */
const MADE =
  /\b(?:write|compose|draft|generate|create|produce|summari[sz]e)\b[^.\n]*?\b(?:articles?|letters?|songs?|books?|movies?|films?|novels?)\b/gi;

function asksAboutWords(prompt: string, at: number): boolean {
  const before = prompt.slice(Math.max(0, at - ABOUT_UNITS), at);
  if (!ABOUT_WORDS.test(before) || MUST_BE.test(before)) return false;
  const asked = prompt
    .slice(Math.max(0, at - MADE_UNITS), at)
    .replace(LENGTHS, "")
    .replace(MADE, "");
  return ABOUT_WORDS.test(asked.slice(-ABOUT_UNITS));
}

/** Of what is to be written, nobody asks how it is said. */
const MUST_BE = /\b(?:should|must|needs? to|ha(?:s|ve) to|will)(?: \w+)? be (?:\w+ )?(?:written )?in [\w ]*$/i;

/**
 * Requests for an answer that is in a language from its first word to its last, where "translate" and "say" are content with a
 * phrase of it and an explanation.
 */
const WHOLLY: readonly RegExp[] = [
  new RegExp(
    `${ASKING}(?:answer|respond|reply|write|use|speak)(?: (?:only|everything|it|this|all|your (?:answer|response|reply)))? ?(?:in|using)? ?(?:only )?${MANNER}(?:${ENGLISH})(?= only| please|[.,!:)\n]|$)`,
    "i",
  ),
  new RegExp(
    `\\b(?:essay|story|articles?|report|blog post|papers?|summary|speech|letter|review|proposal|recipe|novel|biography|script|guide|introduction|document|description|answer|response|output)\\b(?: \\w+){0,3} in ${MANNER}(?:${ENGLISH})\\b`,
    "i",
  ),
  new RegExp(`(?:${CJK})で(?:の)?(?:答え|回答|返[事答信し]|出力|説明)`),
  new RegExp(`(?:${KOREAN})로 ?(?:답|대답|응답|설명|작성)`),
  new RegExp(`[用以](?:${CJK})(?:來|来)?(?:回答|回覆|回复|回應|作答|說明|说明|撰寫|撰写)`),
];

/** True when a prompt that asks for a language asks for the whole answer in it. */
export const isWhollyRequested = (prompt: string): boolean => WHOLLY.some((form) => form.test(prompt));

/** Units of a prompt that the kernels do not hold. */
let copy = new Uint16Array(1 << 12);

/**
 * The language a prompt asks for in words; undefined where it asks for none, or for several. `units`: those of the prompt, where
 * they are at hand.
 */
export function requestedLanguage(prompt: string, units?: Pick<UnitView, "array" | "from">): string | undefined {
  const { array, from } = units ?? { array: copied(prompt), from: 0 };
  const marks = requestMarks(prompt, array, from, isNamed);
  if (marks.bits === 0) return undefined;
  let requested: string | undefined;
  // Searched for without regard to case only where it can be.
  const known = marks.bits & SPOKEN && prompt.includes(" language ") ? LANGUAGE_OF.exec(prompt)?.[1] : undefined;
  if (known !== undefined) requested = KNOWN_BY[known.toLowerCase()];
  for (const match of matchesOf(prompt, marks)) {
    const [, first, second] = match;
    if (asksAboutWords(prompt, match.index + match[0].length)) continue;
    // One of several: "중국어와 스페인어로".
    if (AND.test(prompt.slice(Math.max(0, match.index - 5), match.index))) return undefined;
    const language = NAMES.get((first ?? second)!.toLowerCase());
    if (language === undefined || language === requested) continue;
    if (requested !== undefined) return undefined;
    requested = language;
  }
  return requested;
}

function copied(prompt: string): Uint16Array {
  if (copy.length <= prompt.length) copy = new Uint16Array(2 * prompt.length);
  for (let at = 0; at < prompt.length; at++) copy[at] = prompt.charCodeAt(at);
  copy[prompt.length] = 0;
  return copy;
}

/** Requests for a language as they are put, form by form. */
function* matchesOf(prompt: string, { bits, starts, last }: RequestMarks): Iterable<RegExpExecArray> {
  for (const { mark, forms, atName = NONE, atEnd = NONE } of FORMS) {
    if ((bits & mark) === 0 || (mark === IN_LATIN && !PREPOSITION.test(prompt))) continue;
    for (const form of forms) yield* prompt.matchAll(form);
    for (const form of atName) {
      let done = 0;
      for (const start of starts) {
        if (start < done) continue;
        form.lastIndex = start;
        const match = form.exec(prompt);
        if (match === null) continue;
        done = start + match[0].length;
        yield match;
      }
    }
    // One mark or line end may follow its particle.
    if (last >= prompt.length - 2) for (const form of atEnd) yield* prompt.matchAll(form);
  }
}

const NONE: readonly RegExp[] = [];

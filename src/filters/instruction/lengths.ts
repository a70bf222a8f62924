import type { Answer } from "./answer.ts";
import { type Bound, type Constraint, missOf, type Range, wordsOf } from "./constraint.ts";
import { charactersOf, linesOf, paragraphsIn, sentencesIn, wordsIn } from "./counting.ts";
import { type Asked, isAboutAnswer } from "./frame.ts";
import { ENGLISH_NUMBER, HAN_NUMBER, KOREAN_NUMBER } from "./numerals.ts";
import { EN_NOT, JA_NOT, KO_NOT, WRAPPED_TITLE, ZH_NOT } from "./other-lengths.ts";
import { betweenOf, boundOf } from "./relations.ts";
import { HAS_HAN, HAS_HANGUL, HAS_KANA, HAS_LATIN } from "./wordings.ts";

/** What a length is counted in. */
type Unit = "characters" | "words" | "sentences" | "paragraphs" | "lines";

const COUNTS: Readonly<Record<Unit, (answer: Answer) => Range>> = {
  characters: charactersOf,
  words: wordsIn,
  sentences: sentencesIn,
  paragraphs: paragraphsIn,
  // A line may be a row of the text, or a sentence that wraps.
  lines: (answer) => {
    const sentences = sentencesIn(answer);
    const core = linesOf(answer, true).filter(({ isHeading }) => !isHeading).length;
    return { low: Math.min(core, sentences.low), high: Math.max(linesOf(answer).length, sentences.high) };
  },
};

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:characters?|chars?|文字|字|글자|자)$/i, "characters"],
  [/^(?:words?|単語|語|ワード|단어|個詞|個單詞|个单词|英文單字)$/i, "words"],
  [/^(?:sentences?|文|문장|句話|句话|句|個句子|个句子)$/i, "sentences"],
  [/^(?:paragraphs?|段落|단락|문단|段|個段落|个段落)$/i, "paragraphs"],
  [/^(?:lines?|行|줄)$/i, "lines"],
];
const unitOf = (name: string) => UNITS.find(([form]) => form.test(name))?.[1];

const EN_BEFORE =
  "(?:(?:with |to |of |is |be |have |using |use |contain(?:ing)? )?(?:at (?:least|most)|(?:no|not) (?:more|less|fewer|longer|greater) than|(?:does )?(?:not|n't) exceed(?:ing)?|not exceed(?:ing)?|(?:less|fewer|more|shorter) than|under|over|below|within|up to|(?:a )?(?:maximum|minimum|max|min)(?: of)?|exactly|precisely|only|just|about|around|approximately|roughly|limit(?:ed)? to|(?:keep|limit|restrict) (?:it|this|that|yourself|(?:your|the) [a-z]+) to)\\s+)";
const EN_UNIT = "(words?|sentences?|characters?|paragraphs?|lines?)";
const EN_AFTER =
  "(?: (?:or (?:less|fewer|more|under|below|so)|(?:at )?(?:max(?:imum)?|min(?:imum)?|most|least)|long|in (?:length|total)))?";
const EN_NUMBER = `(${ENGLISH_NUMBER})`;
const EN_NOUN =
  "(?:essay|story|summary|article|post|report|review|description|poem|introduction|explanation|paragraph|speech|letter|email|blog|overview|biography|response|answer|narrative|argument|proposal|statement|abstract|text|analysis|reply|story|tale|message|note|tweet)";

interface Form {
  readonly form: RegExp;
  /** Groups: before, number, second number, unit, after, in this order; empty where there is none. */
  readonly groups: readonly [before: number, first: number, second: number, unit: number, behind: number];
  /** What the words around may not be. */
  readonly not: RegExp;
  /** The scripts of which a sentence has one; English forms also need the name of a unit. */
  readonly scripts: number;
  /** Japanese has kana; Chinese has none. */
  readonly hasKana?: boolean;
}

const JA_UNIT = "(文字|字(?!型|架|熟|幕|体|典)|単語|ワード|文(?![字章化学書明体脈語句末])|段落|行(?![目動政為事]))";
const JA_BEFORE = "(約|およそ|最大|最低|ちょうど|丁度|少なくとも|最大で|だいたい)?(?:で|でも)?\\s*";
const JA_AFTER = "(以内|以下|未満|まで|以上|程度|くらい|ぐらい|ほど|前後|ちょうど|ぴったり|を超え(?:ない|ず)|を?超)?";
const JA_LINK =
  "(?=\\s*(?:で(?!す|した|しょ|ある|あり|は(?:な|あ))|に(?:まと|収|分け|分か|分割|わけ|要約|おさ|抑|し[てなま])|の(?:文章|要約|記事|レポート|作文|エッセイ|小説|説明|物語|ブログ|感想|紹介|短編|スピーチ|ストーリー|概要|短い|簡潔|回答|答え|文で|あらすじ|詩)|を書|書[いき]|、|。|$|とし|お願い|と(?:する|して)|[）)]|要約|作成|構成))";

const FORMS: readonly Form[] = [
  {
    form: new RegExp(`(between )?${EN_NUMBER}\\s?(?:-|–|~|to|and)\\s?${EN_NUMBER}[- ]${EN_UNIT}\\b()`, "gi"),
    groups: [1, 2, 3, 4, 5],
    not: EN_NOT,
    scripts: HAS_LATIN,
  },
  {
    form: new RegExp(
      `((?:in|to|of|using|within|with|exactly)? ?${EN_BEFORE})${EN_NUMBER}(?:[- ](?:complete|full|short|long|simple|concise|total)){0,2}[- ]${EN_UNIT}\\b(${EN_AFTER})(?! (?:(?:or phrases )?(?:be |written )?(?:in|with) all|in the \\w+ should|that|which|from|related|beginning|starting|ending|rhym))`,
      "gi",
    ),
    groups: [1, 2, 0, 3, 4],
    not: EN_NOT,
    scripts: HAS_LATIN,
  },
  {
    form: new RegExp(`()${EN_NUMBER}( or (?:more|less|fewer)) (?:complete |full )?${EN_UNIT}\\b()`, "gi"),
    groups: [3, 2, 0, 4, 5],
    not: EN_NOT,
    scripts: HAS_LATIN,
  },
  {
    form: new RegExp(`()${EN_NUMBER}(?: ?(\\+))[- ]?${EN_UNIT}\\b()`, "gi"),
    groups: [3, 2, 0, 4, 5],
    not: EN_NOT,
    scripts: HAS_LATIN,
  },
  {
    form: new RegExp(
      `(?:\\b(?:in|to|with|using|use|of|have|contain|be|write|keep it) )?()\\b${EN_NUMBER} ${EN_UNIT}( (?:or (?:less|fewer|more|under|below)|max(?:imum)?\\b|min(?:imum)?\\b|at (?:most|least)))`,
      "gi",
    ),
    groups: [1, 2, 0, 3, 4],
    not: EN_NOT,
    scripts: HAS_LATIN,
  },
  {
    form: new RegExp(
      `\\bin (?:a )?()${EN_NUMBER} (?:(?:short|complete|full|simple|concise) )?${EN_UNIT}\\b()(?=[.,;:!?)\\n]|$| (?:on|about|or\\b(?! (?:less|more|fewer))|how|why|what|explain|describe|using|without|and your|please|in|for))`,
      "gi",
    ),
    groups: [1, 2, 0, 3, 4],
    not: EN_NOT,
    scripts: HAS_LATIN,
  },
  {
    form: new RegExp(
      `\\ba(?:n)? ()(?:[a-z]+ ){0,2}?${EN_NUMBER}[- ]${EN_UNIT}()(?:[- ]long)? (?:[a-z]+ ){0,2}?${EN_NOUN}\\b`,
      "gi",
    ),
    groups: [1, 2, 0, 3, 4],
    not: EN_NOT,
    scripts: HAS_LATIN,
  },
  {
    form: new RegExp(
      `^(?:please )?(?:write|generate|create|compose|give me|provide) ()(?:me )?${EN_NUMBER} (?:[a-z]+ )?(sentences?|paragraphs)\\b()`,
      "gi",
    ),
    groups: [1, 2, 0, 3, 4],
    not: EN_NOT,
    scripts: HAS_LATIN,
  },
  {
    form: new RegExp(
      `(${HAN_NUMBER})(?:文字|字|文)?\\s?[〜～~\\-ー–から]{1,2}\\s?(${HAN_NUMBER})${JA_UNIT}()()(?:程度|くらい|ぐらい|以内|ほど)?${JA_LINK}`,
      "g",
    ),
    groups: [4, 1, 2, 3, 5],
    not: JA_NOT,
    scripts: HAS_KANA,
    hasKana: true,
  },
  {
    form: new RegExp(
      `(?<![〜～~\\-0-9０-９,第])${JA_BEFORE}(${HAN_NUMBER})(?:つの|個の)?${JA_UNIT}${JA_AFTER}${JA_LINK}`,
      "g",
    ),
    groups: [1, 2, 0, 3, 4],
    not: JA_NOT,
    scripts: HAS_KANA,
    hasKana: true,
  },
  {
    form: new RegExp(
      `(${KOREAN_NUMBER})(?:자|단어|문장|문단)?(?:\\s?[-~–∼〜]\\s?|에서 )(${KOREAN_NUMBER}) ?(글자|자|문장|단어|문단|단락|줄)()()(?=로|으로|의 | ?이내| ?정도| ?내외|\\.|,|$)`,
      "g",
    ),
    groups: [4, 1, 2, 3, 5],
    not: KO_NOT,
    scripts: HAS_HANGUL,
  },
  {
    form: new RegExp(
      `(${HAN_NUMBER}) ?(?:字|句)?\\s?(?:[-~–〜～]|到|至)\\s?(${HAN_NUMBER}) ?(個句子|个句子|句話|句话|字|句|段)()()(?=的|[，。,.、；\\s]|$|來|来|寫|写|說|说|回答|概括|總結|总结|介紹|介绍|描述|解釋|解释|說明|说明|左右|之間|之间)`,
      "g",
    ),
    groups: [4, 1, 2, 3, 5],
    not: ZH_NOT,
    scripts: HAS_HAN,
    hasKana: false,
  },
  {
    form: new RegExp(
      `(?<![〜～~\\-0-9第])(약|대략|최대|최소|정확히|딱|총|적어도)? ?(${KOREAN_NUMBER}) ?(?:개의 )?(글자|자|문장|단어|문단|단락|줄)(?: ?(이내|이하|미만|이상|내외|정도|안팎|가량|까지|쯤))?(?=로|으로|의 |인 |에 맞|만에|\\.|,|$|를 넘지|을 넘지|입니다|였으면| 분량| (?:써|쓰|작성|적어|서술|설명|대답|답))`,
      "g",
    ),
    groups: [1, 2, 0, 3, 4],
    not: KO_NOT,
    scripts: HAS_HANGUL,
  },
  {
    form: new RegExp(
      `(?<![0-9第])(不超過|不超过|不多於|不多于|不少於|不少于|至少|最多|至多|大約|大约|大概|約|约|恰好|剛好|刚好|正好|控制在|限制在|限)? ?(?:為|为|是|有|用)? ?(${HAN_NUMBER}) ?(個句子|个句子|個段落|个段落|段落|句話|句话|字|句|段)(?!型|體|体|典|幕|子母)(以內|以内|之內|之内|內|内|以上|以下|左右|上下)?(?=的|[，。,.、；;）)\\s]|$|來|来|寫|写|說|说|回答|概括|總結|总结|介紹|介绍|描述|解釋|解释|說明|说明|完成)`,
      "g",
    ),
    groups: [1, 2, 0, 3, 4],
    not: ZH_NOT,
    scripts: HAS_HAN,
    hasKana: false,
  },
];

/** Several things before a length: it is that of each of them, or nobody knows. */
const SEVERAL = new RegExp(
  `\\b(?:${ENGLISH_NUMBER}|several|some|multiple|a few|various) (?:[a-z'-]+ ){0,3}(?!sentences|words|characters|lines)[a-z]{3,}[^s\\W]s\\b(?! of\\b)[^.]*$`,
  "i",
);
/** What is said of one paragraph of several. */
const NTH = /\b(?:first|second|third|last|final|\d(?:st|nd|rd|th)) paragraphs?\b/gi;
/** So much before a sentence is looked at for what its length is that of; UTF-16 code units. */
const BEFORE_UNITS = 60;

const UP_TO = /[0-9０-９一二三四五六七八九十百千][^0-9。.,]{0,3}(?:[-–~〜～∼]|到|至|から|에서)\s*$/;
const DIGIT = /[0-9０-９一二三四五六七八九十百千兩两]|$/;

const ANCHOR =
  /words?\b|sentence|character|paragraph|\blines?\b|[字文語段行句자줄]|単語|ワード|글자|문장|단어|문단|단락/i;

const EN_ANCHOR = /words?\b|sentence|character|paragraph|\blines?\b/i;

/** Characters of a Japanese or Chinese request below which a number is that of a name or word. */
const FEWEST_CHARACTERS = 15;
/** No length of an answer is more. */
const MOST_SANE = 100_000;

/** Lengths: characters, words, sentences, paragraphs and lines of the whole answer. */
export function readLengths(asked: Asked): readonly Constraint[] {
  if (!ANCHOR.test(asked.text)) return NONE;
  const found: Constraint[] = [];
  const kana = KANA.test(asked.text);
  const scripts = EN_ANCHOR.test(asked.text) ? asked.scripts : asked.scripts & ~HAS_LATIN;
  for (const { form, groups, not, scripts: needed, hasKana } of FORMS) {
    if ((needed & scripts) === 0 || (hasKana !== undefined && hasKana !== kana)) continue;
    form.lastIndex = 0;
    for (let match = form.exec(asked.text); match !== null; match = form.exec(asked.text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((each) => start < each.end - asked.start && end > each.start - asked.start)) continue;
      const said: readonly string[] = match;
      const [before, first, second, unitName, behind] = groups.map((group) => (group === 0 ? "" : (said[group] ?? "")));
      // 「寫一段」 is "write a passage".
      if (first === "一" && unitName === "段") continue;
      const unit = unitOf(unitName!);
      if (UP_TO.test(asked.text.slice(0, start + match[0].search(DIGIT)))) continue;
      if (unit === undefined) continue;
      const bound =
        second === "" || second === undefined
          ? boundOf(before!, first!, behind!, unit === "characters" || unit === "words")
          : betweenOf(first!, second);
      if (bound === undefined || bound.most === 0 || bound.least > MOST_SANE) continue;
      if (
        unit === "characters" &&
        Math.min(bound.most, Math.max(1, bound.least)) < FEWEST_CHARACTERS &&
        bound.most < FEWEST_CHARACTERS
      )
        continue;
      // What a sentence that speaks of the answer says needs no look at the one before it.
      const reach = isAboutAnswer(asked.text) ? 0 : BEFORE_UNITS;
      const around = `${asked.prompt.slice(Math.max(0, asked.start - reach), asked.start)} ${asked.text}`;
      if (
        bound.most !== Number.POSITIVE_INFINITY &&
        SEVERAL.test(around.slice(0, start + around.length - asked.text.length))
      )
        continue;
      if (
        not.test(unit === "paragraphs" ? asked.text.slice(0, end).replace(NTH, "") : around.replace(WRAPPED_TITLE, ""))
      )
        continue;
      if (asked.isQuoted(asked.start + start)) continue;
      if (!isWhole(asked, bound)) continue;
      const isKorean = HANGUL_SYLLABLE.test(asked.prompt);
      found.push(constraintOf(asked.start + start, asked.start + end, unit, bound, isKorean));
    }
  }
  return found;
}

/** True where a bound is that of the whole answer: a lower one always holds of it, an upper one not where more is asked for. */
function isWhole(asked: Asked, { most }: Bound): boolean {
  if (most === Number.POSITIVE_INFINITY || asked.isCondition || isAboutAnswer(asked.text)) return true;
  return asked.isOnly && !asked.isItem;
}

const NONE: readonly Constraint[] = [];
const KANA = /[ぁ-ん]/;
const HANGUL_SYLLABLE = /[가-힣]/;

function constraintOf(start: number, end: number, unit: Unit, bound: Bound, isKorean: boolean): Constraint {
  return {
    kind: unit === "paragraphs" || unit === "lines" ? "count" : "length",
    topic: unit,
    start,
    end,
    asks: wordsOf(bound, unit),
    check: (answer) => {
      // An answer in another language: its words are none, or are others than those that were meant.
      if (unit === "words" && (answer.isUnspaced || (answer.isHangul && !isKorean))) return undefined;
      const range = COUNTS[unit](answer);
      // "In five words": five of them, with commas between, may stand in a sentence.
      if (unit === "words" && bound.most < FEWEST_CHARACTERS)
        return missOf(bound, { ...range, low: Math.min(range.low, listedIn(answer)) }, unit);
      return missOf(bound, range, unit);
    },
  };
}

/** Things set off by commas. */
const listedIn = ({ text: { text }, start, end }: Answer) => text.slice(start, end).split(/[,、]/).length;

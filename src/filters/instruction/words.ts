import type { Answer } from "./answer.ts";
import { type Constraint, missOf, wordsOf } from "./constraint.ts";
import { folded } from "./folded.ts";
import { type Asked, isAboutAnswer, spanOf } from "./frame.ts";
import { ENGLISH_NUMBER, HAN_NUMBER, KOREAN_NUMBER } from "./numerals.ts";
import { QUOTED, quotationsIn, unmarked, withoutQuotations } from "./quoted.ts";
import { boundOf } from "./relations.ts";
import { firstOf, wordings } from "./wordings.ts";

/** Marked words in a row: "a", "b" and "c". */
const LIST = `((?:${QUOTED}(?:,? ?(?:and|or|&) ?|, ?|、|と|や|および|또는 ?|[와과] ?|및 ?|和|與|与|及| ){0,2}){1,14})`;

const INCLUDES = wordings({
  en: [
    new RegExp(
      `\\b(?:include|use|contain|mention|incorporate|has|have|with|including|includes|containing|contains|using)(?:s|ing)? (?:(?:the |all |these |following |both )*(?:exact )?(?:key ?words?|words?|phrases?|terms?|items?|line):? \\[?)${LIST}(?! (?:at |less|fewer|more|exactly|no more|only|once|twice|\\d))`,
      "i",
    ),
  ],
  ja: [
    new RegExp(
      `${LIST}(?:という|の)?(?:言葉|単語|語|ワード|キーワード|語句|フレーズ|表現)?(?:を)?(?:必ず|全て|すべて|両方|文中に|回答に|本文に)*(?:キーワード(?:に|として)(?:して|用いて|使って|入れて|、)|使って|使用して|用いて|含めて|入れて|盛り込|(?:含む|含んだ|使った|用いた)(?:短い|簡単な|面白い)?(?:文|物語|詩|回答|短歌|俳句|ストーリー|例文|作文|記事|エッセイ))`,
    ),
  ],
  ko: [
    new RegExp(
      `${LIST}(?:이?라는 )?(?:단어|말|표현|키워드|문구)?(?:들)?(?:을|를|이|가)? ?(?:모두 |반드시 |꼭 )*(?:포함(?:해|하|시켜|된)|사용해|사용하여|넣어|써서)`,
    ),
  ],
  zh: [
    new RegExp(
      `(?:包含|使用|用到|用上|提到|出現|加入)(?:以下|下列)?(?:的)?(?:詞語|词语|詞彙|關鍵詞|关键词|關鍵字|字詞|單詞|单词|詞|词|字)?[:：]?${LIST}`,
    ),
  ],
});
const AVOIDS = wordings({
  en: [
    new RegExp(
      `(?:\\b(?:do not|don't|don’t|does not|doesn't|doesn’t|never|avoid|without|must not|should not|shouldn't|cannot|can't|not to|not|refrain from|exclude)\\b (?:ever |to )?(?:use|using|mention|mentioning|include|including|say|saying|contain|containing)? ?(?:any of )?(?:the |these |following )*(?:key ?words?|words?|phrases?|terms?|names?)?:? ?\\[?)${LIST}`,
      "i",
    ),
  ],
  ja: [
    new RegExp(
      `${LIST}(?:という|の)?(?:言葉|単語|語|ワード|キーワード|語句|フレーズ|表現)?(?:を|は)?(?:一切|絶対に|決して)?(?:使わず|使わない|使用せず|使用しない|用いず|用いない|含めず|含めない|入れず|入れない|使ってはいけ|使用禁止)`,
    ),
  ],
  ko: [
    new RegExp(
      `${LIST}(?:이?라는 )?(?:단어|말|표현|키워드|문구)?(?:들)?(?:을|를|은|는)? ?(?:절대 )?(?:사용하지|쓰지|포함하지|언급하지|넣지) ?(?:말|않)`,
    ),
  ],
  zh: [
    new RegExp(
      `(?:不要|不得|請勿|请勿|避免|不能|不可|禁止|別)(?:再)?(?:使用|出現|出现|提到|提及|用到|用|包含|說)(?:任何)?(?:詞語|词语|詞彙|關鍵詞|关键词|關鍵字|字詞|單詞|单词|詞|词|字)?[:：]?${LIST}`,
    ),
  ],
});

const RELATION =
  "(?:a total of |for )?(at least|at most|no more than|not more than|less than|fewer than|more than|exactly|only|just)? ?";
const TIMES = `${RELATION}(${ENGLISH_NUMBER})( or more| or less| or fewer)? times?`;
const ONCE = `${RELATION}(once|twice)( or more| or less| or fewer)?`;
const NAMED = `(?:the )?(?:key ?)?(?:words?|phrase|term|name)?:? ?(?:(${QUOTED})|(?<=\\b(?:word|keyword|name) )([a-z]+))`;
/** "Mention “Argentinian” in the post." */
const MENTIONS = new RegExp(
  `^(?:please |and |also )*(?:mention|include) ${LIST} (?:somewhere )?in (?:the|your) [a-z]+`,
  "i",
);
/** "The word robber should not appear." */
const ABSENT = new RegExp(
  `\\b(?:key)?words? (${QUOTED}|[a-z]+) (?:should|must|does|do|can) ?(?:not|n't|n’t|never) (?:appear|be used|be mentioned|occur|show up)`,
  "i",
);
const APPEARS = "(?:should |must |has to |needs to |can )?(?:appear|be used|be mentioned|occur|show up)s?";
/** The groups are the word with its marks or without, before, number, behind. */
const FREQUENCIES = wordings({
  en: [
    ...[TIMES, ONCE].map((times) => new RegExp(`\\b${NAMED} ${APPEARS} (?:for )?${times}`, "i")),
    ...[TIMES, ONCE].map(
      (times) => new RegExp(`\\b(?:use|mention|include|say|repeat|includes)s? ${NAMED},? (?:for )?${times}`, "i"),
    ),
  ],
  ja: [
    new RegExp(
      `(${QUOTED})()(?:という)?(?:言葉|単語|語|ワード|キーワード)?を(?:キーワードにして)?(少なくとも|最低|ちょうど)?(${HAN_NUMBER})回(以上|以下|以内|だけ|ちょうど)?(?:使(?!わな|わず|用し?な|用せ)|用い(?!な|ず)|含め(?!な|ず)|入れ(?!な|ず)|登場させ(?!な|ず))`,
    ),
  ],
  ko: [
    new RegExp(
      `(${QUOTED})()(?:이?라는 )?(?:단어|말|표현|키워드)?(?:을|를)? (최소|적어도|정확히|최대)? ?(${KOREAN_NUMBER}) ?(?:번|회)(?: ?(이상|이하|이내))?`,
    ),
  ],
  zh: [
    new RegExp(
      `(${QUOTED})()(?:這個詞|这个词|一詞|一词)?(?:必須|必须|需|要|應)?(至少|恰好|最多|正好)?(?:出現|出现|使用)?(${HAN_NUMBER})次(以上|以下)?`,
    ),
  ],
});

/** Parts, conditions, tasks about words, and other texts' words. */
const NOT =
  /\b(?:title|acrostic|anagram|crossword|bingo|puzzle|spell\w*|each|every|paragraph|sentences? (?:using|with|that)|if|unless|instead of|replace|means?|meaning|define|definition|synonyms?|antonyms?|rhym\w*|translate|function|variable|code|column|table|query|file|search|click|press|button|command)\b|置き換え|言い換え|意味|定義|とは|文字を|もし|場合|代わり|関数|変数|タイトル|각 |마다|대신|바꿔|뜻|의미|만약|제목|함수|변수|每|各|替換|替换|意思|如果|標題|标题|函數/i;

const isNot = (text: string) => NOT.test(withoutQuotations(text));

const ANCHOR = /["“”„「『‘'《]|\b(?:key ?)?words?\b/i;
/** `keywords waste, material and meal.`: words that need no marks. */
const BARE_LIST =
  /\b(?:include|including|includes|containing|contain|use|with|has|have) (?:the |these )*(?:key ?words|words):? ((?:[a-z'-]+)(?:(?:, and |, | and )[a-z'-]+){1,8})(?=[.;\n]| in (?:the|your) (?:response|answer|reply)|$)/i;
const BARE_AVOIDED =
  /\b(?:do not|don't|without|avoid) (?:use|using|mention|mentioning|include|including|say|saying) (?:the |these )*(?:key ?words?|words?):? ((?:[a-z'-]+)(?:(?:, and |, or |, | and | or )[a-z'-]+){0,8})(?=[.;,\n]| in (?:the|your) (?:response|answer|reply)|$)/i;

/** Words and phrases that an answer is to have, or not to have, or to have so many times. */
export function readWords(asked: Asked): readonly Constraint[] {
  const { text } = asked;
  if (!ANCHOR.test(text)) return NONE;
  const found: Constraint[] = [];
  const add = (match: RegExpExecArray, rest: Pick<Constraint, "topic" | "asks" | "check">) =>
    found.push({
      kind: "word",
      ...spanOf(asked, match),
      ...rest,
    });
  for (const { form, scripts } of FREQUENCIES) {
    const match = (scripts & asked.scripts) === 0 ? null : form.exec(text);
    if (match === null) continue;
    if (isNot(text)) return NONE;
    const word = match[1] === undefined ? match[2]! : unmarked(match[1]);
    const [before = "", numeral = "", behind = ""] = match.slice(3);
    const bound = boundOf(before, numeral, behind, false);
    // "Mention X twice" is kept by one who does so three times.
    if (bound === undefined) continue;
    const exact = /exactly|only|ちょうど|だけ|정확히|恰好|正好/i.test(`${before}${behind}`);
    const wanted = bound.least === bound.most && !exact ? { ...bound, most: Number.POSITIVE_INFINITY } : bound;
    const check = (answer: Answer) => missOf(wanted, timesOf(answer, word), `times “${word}”`);
    add(match, { topic: `word ${folded(word)}`, asks: `“${word}” ${wordsOf(wanted, "times")}`, check });
    return found;
  }
  const avoided = firstOf(AVOIDS, asked) ?? BARE_AVOIDED.exec(text) ?? ABSENT.exec(text) ?? undefined;
  if (avoided !== undefined && isNot(text)) return NONE;
  // A mark of punctuation is no word: see `marks.ts`.
  const listed = avoided === undefined ? undefined : itemsOf(avoided[1]!).filter((word) => !/^[!！?？]$/.test(word));
  if (avoided !== undefined && listed!.length > 0) {
    for (const word of listed!)
      add(avoided, { topic: `word ${folded(word)}`, asks: `no “${word}”`, check: (answer) => present(answer, word) });
    return found;
  }
  const included = firstOf(INCLUDES, asked) ?? BARE_LIST.exec(text) ?? MENTIONS.exec(text) ?? undefined;
  if (included === undefined || !(asked.isOnly || isAboutAnswer(text)) || isNot(text)) return found;
  const isEnglish = LATIN_ONLY.test(asked.prompt);
  for (const word of itemsOf(included[1]!))
    add(included, {
      topic: `word ${folded(word)}`,
      asks: `“${word}”`,
      check: (answer) => absent(answer, word, isEnglish),
    });
  return found;
}

const NONE: readonly Constraint[] = [];
/** No letters of another script, whatever the marks. */
const LATIN_ONLY = /^[^\u0370-\u1fff\u2e80-\ud7ff\uf900-\ufaff]+$/;

function itemsOf(list: string): string[] {
  const marked = quotationsIn(list).map((item) => item.replace(/[.,]$/, ""));
  const items = marked.length > 0 ? marked : list.split(/, and |, or |, | and | or /).map((item) => item.trim());
  return items.filter((item) => /[^\s.…~〜○×X_-]/.test(item));
}

/** How often a word stands in an answer: as a word of its own at least, within others at most. */
function timesOf({ text: { text }, start, end }: Answer, word: string): { low: number; high: number } {
  const said = folded(text.slice(start, end));
  const sought = folded(word);
  let [low, high] = [0, 0];
  for (let at = said.indexOf(sought); at >= 0; at = said.indexOf(sought, at + sought.length)) {
    high++;
    if (isWholeWord(said, at, sought.length)) low++;
  }
  return { low, high };
}

const isLetter = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0xc0 && unit < 0x250);

function isWholeWord(text: string, at: number, length: number): boolean {
  const starts = isLetter(text.charCodeAt(at)) && isLetter(text.charCodeAt(at - 1));
  const ends = isLetter(text.charCodeAt(at + length - 1)) && isLetter(text.charCodeAt(at + length));
  return !starts && !ends;
}

/** Where a forbidden word stands as a word of its own. */
function present({ text: { text }, start, end }: Answer, word: string) {
  const said = folded(text.slice(start, end));
  const sought = folded(word);
  // One syllable or character may be part of any other word.
  if (sought.length < 2) return undefined;
  for (let at = said.indexOf(sought); at >= 0; at = said.indexOf(sought, at + 1))
    if (isWholeWord(said, at, sought.length) && said.length === end - start)
      return { found: `“${word}”`, start: start + at, end: start + at + sought.length };
  return undefined;
}

/** A word that is wanted and that an answer has nowhere, nor its stem. */
function absent(answer: Answer, word: string, isEnglish: boolean) {
  const { text, start, end, isUnspaced, isHangul } = answer;
  // In an answer in another language than its prompt the word stands translated.
  const isLatin = LATIN_ONLY.test(word);
  if (isLatin ? isEnglish && (isUnspaced || isHangul) : text.ascii) return undefined;
  const said = folded(text.text.slice(start, end)).replaceAll(/[\s*_]+/g, " ");
  const sought = folded(word).replaceAll(/\s+/g, " ");
  const stem = sought.length > 5 ? sought.slice(0, -2) : sought.length > 2 ? sought.slice(0, -1) : sought;
  return said.includes(stem) ? undefined : { found: `no “${word}”` };
}

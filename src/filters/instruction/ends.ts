import type { Answer } from "./answer.ts";
import type { Constraint } from "./constraint.ts";
import { folded } from "./folded.ts";
import { type Asked, spanOf } from "./frame.ts";
import { QUOTED, unmarked, withoutQuotations } from "./quoted.ts";
import { firstOf, wordings } from "./wordings.ts";

/** The start and the end that an answer is to have; the phrase is the group of the form. */
const STARTS = wordings({
  en: [
    new RegExp(
      `\\b(?:start|begin|open)s? (?:your|the|this|it|my|an?)? ?(?:entire |whole )?(?:response|answer|reply|essay|story|poem|letter|e-?mail|article|output|post|speech|limerick|song)? ?(?:off )?with (?:the )?(?:exact )?(?:words?|phrase|sentence|keyword|text|line)?:? ?(${QUOTED})`,
      "i",
    ),
  ],
  ja: [
    new RegExp(
      `(${QUOTED})(?:という(?:言葉|文|フレーズ|一文|書き出し))?(?:で|から)(?:必ず)?(?:始め|書き始め|スタート|始まる(?:短い|面白い)?(?:文章|物語|詩|話|回答|ストーリー|エッセイ|手紙|小説))`,
    ),
  ],
  ko: [
    new RegExp(
      `(${QUOTED}) ?(?:이?라는 (?:말|문장|문구|단어|표현))?(?:으?로) 시작(?:해|하세요|하십시오|하시오|하여|하고|할 것|하는 (?:글|이야기|시|편지|답변|소설|에세이))`,
    ),
  ],
  zh: [
    new RegExp(
      `(?:以|用)(${QUOTED})(?:這句話|这句话|一詞|一词|一句)?(?:作為|作为|來|来|為|为)?(?:開頭|开头|開始|开始|起頭|開場)(?!的)`,
    ),
  ],
});
const ENDS = wordings({
  en: [
    new RegExp(
      `\\b(?:finish|end|conclude|close)s? (?:[a-z]+ ){0,4}?with (?:exactly |this |the |these )?(?:exact )?(?:words?|phrase|sentence|text|question|line)?(?: of)?:? ?(${QUOTED})`,
      "i",
    ),
    new RegExp(
      `\\bthe (?:very )?(?:last sentence|end) of (?:your|the) (?:entire |whole )?(?:response|answer|reply) should (?:be|read)(?: exactly)?(?: like)?:? ?(${QUOTED})`,
      "i",
    ),
  ],
  ja: [
    new RegExp(
      `(${QUOTED})(?:という(?:言葉|文|フレーズ|一文))?(?:で|にて)(?:必ず)?(?:終わ|終え|締め|しめ|結ん|結び|終了)`,
    ),
  ],
  ko: [
    new RegExp(
      `(${QUOTED}) ?(?:이?라는 (?:말|문장|문구|단어|표현))?(?:으?로) (?:(?:끝|마무리|마치|맺)(?!나는 (?:단어|말|동물|이름)))`,
    ),
  ],
  zh: [
    new RegExp(
      `(?:以|用)(${QUOTED})(?:這句話|这句话|一詞|一词|一句)?(?:作為|作为|來|来|為|为)?(?:結尾|结尾|結束|结束|收尾|作結|作结)(?!的)`,
    ),
  ],
});
/** 「最後に「…」を出力してください」 and 「次の文章で終わる…：「…」」 */
const ENDS_JA = wordings({
  ja: [
    new RegExp(
      `(?:最後|末尾|文末)に[^「」。]{0,24}[:：]?(${QUOTED})を(?:そのまま)?(?:出力|書い|入れ|付け|つけ|加え|追加)`,
    ),
    new RegExp(
      `(?:最後|末尾)に次の(?:フレーズ|文章|文|言葉)をそのまま(?:出力|書い)[^「」。]{0,16}[:：]\\s?(${QUOTED})`,
    ),
    new RegExp(`次の(?:フレーズ|文章|文|言葉)で終わ[^「」。]{0,30}[:：]\\s?(${QUOTED})`),
  ],
});
/** "End with this exact phrase: I hope so." needs no marks. */
const ENDS_BARE =
  /\b(?:finish|end)(?: your)?(?: entire| whole)?(?: response| answer| reply)? with(?: (?:this|the) exact (?:phrase|words?|sentence|question):?|:) ([^"“”\n]{3,100}?[.!?])(?=\s|$)/i;

/** Each paragraph, a part, a title; a condition; a word rather than the text. */
const PARTS =
  /\b(?:paragraphs?|each|every|sentences? (?:with|that|should)|lines?|section|stanza|verse|chapter|title|if|unless|list of|(?:words?|letters?|names?|animals?|countr\w+|cit\w+|foods?|verbs?|nouns?|adjectives?|numbers?|things?|titles?) (?:that|which|to)|don't|do not|never|avoid)\b|段落|各|毎|文の(?:最後|終わり)|すべての文|全ての文|文末|語尾|行|単語を|もし|場合|名前|ないで|しりとり|각 |마다|문단|문장이|모든 문장|문장 끝|단어를|만약|이름|每|各|段|標題|标题|如果|不要|成語|的詞|的词|的單字|句子/i;

/** Marks around a text that are none of its words. */
const EDGES = /^[\s"'“”‘’「」『』*_#>«»]+|[\s"'“”‘’「」『』*_«»]+$/g;
const trimmed = (text: string) => folded(text).replace(EDGES, "");
const WITHOUT_MARK = /[.。!！?？…、,~〜]+$/;

const POSTSCRIPT = /(?:postscript|post script|P\.?S\b|追伸|추신|附註|附言|後記)/i;
const POSTSCRIPT_MARK = /\bP\. ?P\. ?S(?![A-Za-z])|\bP\. ?S(?![A-Za-z])|\bPPS\b/;
const POSTSCRIPT_ASKED =
  /(?:P\.? ?S\.?|추신)[^.]*?(?:를|을)? ?(?:추가|붙|넣|써|작성)|P\.? ?S\.?[^。]*?を[^。]*?(?:入れ|加え|付け|つけ|追加|書い)|(?:加上|附上|寫上|加入|寫)[^。]*P\.? ?S|\b(?:add|include|end|with|contain|has|have)\b.*(?:postscript|post script|P\.S|P\.P\.S)|(?:postscript|post script).*(?:start|indicated|begin)|追伸.*(?:入れ|加え|付け|つけ|追加|書い)|추신.*(?:넣|추가|써|작성|붙)|(?:加上|附上|寫上|加入).*(?:附註|附言)/i;

const WRAPPED =
  /\b(?:wrap|enclose|put|surround)\b.{0,40}\b(?:entire|whole|full|your) (?:response|reply|answer|output)\b.{0,30}\bdouble (?:quot|quote)|\bdouble quotations? marks? (?:should be placed )?around (?:your |the )?(?:entire |whole )?(?:response|answer|reply|output)|\bdouble quotes (?:should be placed |placed )?around (?:your |the )?(?:entire |whole )?(?:response|answer|reply|output)|\bwrap (?:your|the) (?:response|answer|reply|output|(?:entire|whole) [a-z-]+)[^.]{0,50}? (?:in|with) double quot|\b(?:be )?wrapped (?:in|with) double quot|(?:response|reply|answer|output) (?:should be |must be |is )?(?:wrapped|enclosed) (?:with|in|by) double quot|(?:回答|応答|返答|出力)全体を(?:二重引用符|ダブルクォー[^で]*|「」|鉤括弧|かぎ括弧)で(?:囲|くく)|(?:답변|응답|대답)(?: 전체)?(?:을|를) ?큰따옴표로|(?:用|以)(?:雙)?引[號号](?:把|將|将)(?:整個|整个|全部)?(?:回答|回覆|回复|答案)|(?:整個|整个|全部)(?:回答|回覆|回复|答案).{0,6}(?:引號|引号)/i;

const OF_PART =
  /\b(?:titles?|names?|headings?|words? (?:is|are|should|must)|phrases?|keywords?|dialogue|quotes?|each|every)\b/i;

const REPEATED =
  /\b(?:first,? |before (?:you )?answer(?:ing)?,? )?repeat (?:the |all )?(?:exact,? |entire )*(?:request|prompt|question|sentence|above|text|first line)?.{0,40}\b(?:word (?:for|by) word|as it is|without (?:any )?chang|exactly as|verbatim|(?:the )?exact request|before (?:you )?answer)|一言一句変えず(?:に)?繰り返|(?:プロンプト|指示文|リクエスト|質問文?)を(?:最初に|はじめに)?そのまま(?:出力|繰り返)/i;
/** Units of a prompt that an answer begins with, where it repeats it. */
const REPEATED_UNITS = 24;

/** How an answer is to begin and to end, and what is to stand around it. */
export function readEnds(asked: Asked): readonly Constraint[] {
  const found: Constraint[] = [];
  const { text, start } = asked;
  const add = (match: RegExpExecArray, rest: Pick<Constraint, "topic" | "asks" | "check">) => {
    const end = start + match.index + match[0].length;
    if (asked.isQuoted(start + match.index) && asked.isQuoted(end - 1)) return;
    found.push({ kind: "ends", ...spanOf(asked, match), ...rest });
  };
  if (ANCHOR.test(text)) {
    let isOfPart: boolean | undefined;
    const isWhole = () => {
      isOfPart ??= PARTS.test(withoutQuotations(text));
      return !isOfPart;
    };
    const head = firstOf(STARTS, asked);
    if (head !== null && isWhole()) {
      const phrase = trimmed(unmarked(head[1]!)).replace(WITHOUT_MARK, "");
      const check = (answer: Answer) => (startsWith(answer, phrase) ? undefined : beginning(answer));
      if (phrase !== "") add(head, { topic: "start", asks: `a start with “${unmarked(head[1]!)}”`, check });
    }
    const tail = firstOf(ENDS, asked) ?? firstOf(ENDS_JA, asked) ?? ENDS_BARE.exec(text);
    if (tail !== null && isWhole()) {
      const wanted = /^["“”„「『‘《']/.test(tail[1]!) ? unmarked(tail[1]!) : tail[1]!;
      const phrase = trimmed(wanted).replace(WITHOUT_MARK, "");
      const check = (answer: Answer) => (endsWith(answer, phrase) ? undefined : ending(answer));
      if (phrase !== "") add(tail, { topic: "end", asks: `an end with “${wanted}”`, check });
    }
  }
  if (POSTSCRIPT.test(text)) {
    const match = POSTSCRIPT_ASKED.exec(text);
    const mark = POSTSCRIPT_MARK.exec(text)?.[0];
    const form =
      mark === undefined
        ? /P\.? ?S|追伸|추신|附註|附言/i
        : mark.replaceAll(/[. ]/g, "").length > 2
          ? /P\.? ?P\.? ?S/i
          : /P\.? ?S/i;
    if (match !== null && (mark !== undefined || /追伸|추신|附註|附言/.test(text)))
      add(match, {
        topic: "postscript",
        asks: `a postscript${mark === undefined ? "" : ` with ${mark}`}`,
        check: ({ text: { text: said } }) => (form.test(said) ? undefined : { found: "no postscript" }),
      });
  }
  const wrapped = WRAPPED.exec(text);
  // A title or a word is wrapped, not the answer.
  if (wrapped !== null && !(/^be wrapped|^wrapped/i.test(wrapped[0]) && OF_PART.test(text)))
    add(wrapped, { topic: "quotation marks", asks: "quotation marks around the whole", check: unwrapped });
  const repeated = REPEATED.exec(text);
  if (repeated !== null) {
    const prompt = bare(asked.prompt);
    const check = ({ text: { text: said }, start: from }: Answer) =>
      prompt.includes(bare(said.slice(from, from + 4 * REPEATED_UNITS)).slice(0, REPEATED_UNITS))
        ? undefined
        : { found: "another beginning", start: from, end: Math.min(said.length, from + 2 * REPEATED_UNITS) };
    add(repeated, { topic: "repeated prompt", asks: "the request again before the answer", check });
  }
  return found;
}

const ANCHOR =
  /start|begin|open|finish|end|last|conclude|close|始|スタート|終|末尾|最後に|締|しめ|結|시작|끝|마무리|마치|맺|開|开|結|结|收尾|起頭/i;

/** Letters and digits alone, folded. */
const bare = (text: string) => folded(text).replace(/[\s"'“”‘’*_#>:.,!?;`()-]+/g, "");

/** Longer introductions of an answer than a phrase are read in this many units of it. */
const SHOWN_UNITS = 80;

function startsWith({ text: { text }, start, coreStart, end }: Answer, phrase: string): boolean {
  const heads = [start, coreStart].map((from) =>
    trimmed(text.slice(from, Math.min(end, from + phrase.length + SHOWN_UNITS))),
  );
  if (heads.some((head) => head.startsWith(phrase))) return true;
  // Behind a title or an address.
  const lines = text.slice(start, end).split("\n", 6);
  return lines.some((line) => trimmed(line).startsWith(phrase));
}

function endsWith({ text: { text }, start, end, coreEnd }: Answer, phrase: string): boolean {
  return [end, coreEnd].some((to) =>
    trimmed(text.slice(Math.max(start, to - phrase.length - SHOWN_UNITS), to))
      .replace(WITHOUT_MARK, "")
      .replace(EDGES, "")
      .endsWith(phrase),
  );
}

function beginning({ text: { text }, start, end }: Answer) {
  const to = Math.min(end, start + SHOWN_UNITS / 2);
  return { found: `“${text.slice(start, to).replaceAll("\n", " ")}”`, start, end: to };
}

function ending({ text: { text }, start, end }: Answer) {
  const from = Math.max(start, end - SHOWN_UNITS / 2);
  return { found: `“${text.slice(from, end).replaceAll("\n", " ")}”`, start: from, end };
}

const QUOTES = /^["“”„「『«＂]|["”“」』»＂]$/g;

function unwrapped({ text: { text }, start, end }: Answer) {
  const marks = text.slice(start, end).match(QUOTES) ?? [];
  return marks.length >= 2 ? undefined : { found: "no quotation marks around it" };
}

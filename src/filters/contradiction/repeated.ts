import type { Text } from "../../text/text.ts";
import { numbersIn } from "../grounding/number-reader.ts";
import { squashed } from "../grounding/support.ts";
import { eachAlike } from "./alike.ts";
import type { LanguageOfText } from "./language-of-text.ts";

/** Two sentences that say the same but for one number or one negation; `[start, end)` in UTF-16 code units. */
export interface Clash {
  readonly kind: "number" | "negation";
  readonly first: { readonly start: number; readonly end: number };
  readonly second: { readonly start: number; readonly end: number };
}

/** The shortest sentence that is compared for a negation, in letters: shorter ones are said of many things. */
const LEAST_DENIED = 12;
/** A sentence of so many UTF-16 code units is said twice of one thing, unless it counts a series; one in Latin letters must be longer. */
const LONG = 36;
const LONG_LATIN = 80;

/** What a sentence is about ends here; a number behind it is said of that. */
const COPULA: Readonly<Record<LanguageOfText, RegExp>> = {
  ja: /は|(?<!し|した)が(?![らりるれっ])/,
  ko: /[가-힣](?:은|는|이|가) /,
  zh: /是|於|于|為|有|在/,
  en: /^\S+ \S+ \S+ |\b(?:is|was|are|were|has|had|have|lasts?|weighs?|costs?|measures?|contains?)\b/,
};

/** Things that have another number every time. */
const SERIAL =
  /答え|正解|合計|結果|次|問|例|番|第|ステップ|場合|\b(?:answer|step|result|total|sum|question|example|option|case|line|row|day|week|chapter|part|player|group|item|output|input|he|she|it|there|this|that)\b|정답|답은|결과|합계|단계|예|번|答案|結果|總和|步驟|例|第|題/i;

/** An attribute of whatever was spoken of last. */
const BARE =
  /^(?:その)?(?:標高|高さ|人口|総人口|面積|長さ|全長|価格|値段|料金|時間|期間|温度|気温|重さ|距離|容量|営業時間|所要時間|年齢|身長|体重)$|^(?:높이|인구|면적|길이|가격|시간)$|^(?:其|它)?(?:高度|人口|面積|長度|價格|時間)(?:約|大約)?$|^(?:its|his|her|their|the) \w+ $/i;

/** An English sentence: words in lower case, and a full stop; no heading, no item, no line of code. */
const STATES = /^[A-Z“"][^{}[\];]* [a-z]+ [^{}[\];]*[a-z][^{}[\];]*[a-z0-9)%”"][.!]["”]?$/;

const OPEN =
  /[?？]|もし|仮に|場合|または|あるいは|\b(?:if|or|either|when|unless|whether|while|although)\b|만약|경우|或|如果|若|說|か(?:どうか)?。?$|ますか|ですか/i;

const NEGATIONS: Readonly<Record<LanguageOfText, readonly (readonly [RegExp, string])[]>> = {
  ja: [
    [/(?:では|じゃ)(?:ありません|ない(?:です)?)(?=。?$)/, "です"],
    [/ません(?=。?$)/, "ます"],
    [/である(?=。?$)|だ(?=。?$)/, "です"],
  ],
  ko: [
    [/(?:이|가) 아닙니다/, "입니다"],
    [/없습니다/, "있습니다"],
    [/지 않습니다/, "ㅂ니다"],
  ],
  zh: [
    [/不是/, "是"],
    [/不能|無法|不可以/, "能"],
    [/可以/, "能"],
    [/沒有|没有/, "有"],
    [/不會|不会/, "會"],
  ],
  en: [
    [/\bis(?: not|n't)\b/, "is"],
    [/\bare(?: not|n't)\b/, "are"],
    [/\bwas(?: not|n't)\b/, "was"],
    [/\bwere(?: not|n't)\b/, "were"],
    [/\bcan(?: ?not|'t)\b/, "can"],
    [/\bwill not\b|\bwon't\b/, "will"],
    [/\bshould(?: not|n't)\b/, "should"],
  ],
};
const IS_NEGATED: Readonly<Record<LanguageOfText, RegExp>> = {
  ja: /(?:ありません|ない(?:です)?|ません)。?$/,
  ko: /아닙니다|없습니다|지 않습니다/,
  zh: /不是|不能|無法|不可以|沒有|没有|不會|不会/,
  en: /\bnot\b|n't\b|\bcannot\b/,
};

/** Pairs of sentences of one text that are the same but for a number that is said of their topic, or for a negation. */
export function clashesOf(text: Text, language: LanguageOfText): Clash[] {
  const byNumbers = new Map<string, { values: number[]; start: number; end: number; others: number }>();
  const byDenial = new Map<string, { isNegated: boolean; start: number; end: number }>();
  const found: Clash[] = [];
  eachAlike(text, language, (start, end) => {
    const sentence = text.text.slice(start, end);
    if (
      /^(?:\d+[.)、．]|[①-⑳])|^[\s>]*(?:[|#-]|[「『“"](?![^」』”"]{1,40}[」』”"](?:は|が|은|는| was| is|是))|[A-ZＡ-Ｚ][:：])|[=＝|`]|\("/.test(
        sentence,
      ) ||
      OPEN.test(sentence)
    )
      return;
    if (language === "en" && !STATES.test(sentence)) return;
    const numbers = numbersIn(sentence);
    const copula = COPULA[language].exec(sentence);
    // English may have any verb: its first words are what a sentence is about.
    const topicEnd = copula === null ? 0 : copula.index === 0 ? copula[0].length : copula.index;
    const head = sentence.slice(0, topicEnd);
    const hasTopic = copula !== null && head.length >= 3 && !SERIAL.test(head) && !BARE.test(head);
    const isLong = sentence.length >= (language === "en" ? LONG_LATIN : LONG);
    if (numbers.length > 0 && (hasTopic || isLong) && !text.protected(start)) {
      const skeleton = skeletonOf(sentence, numbers);
      const earlier = byNumbers.get(skeleton);
      const values = numbers.map(({ value }) => value);
      if (earlier === undefined) byNumbers.set(skeleton, { values, start, end, others: 0 });
      else {
        const differing = values.flatMap((value, at) => (value === earlier.values[at] ? [] : [at]));
        if (differing.length > 0) earlier.others++;
        // A series has more of them.
        if (earlier.others > 1) drop(found, earlier);
        else if (differing.length === 1 && isSaidOfOne(sentence, numbers[differing[0]!]!, hasTopic ? topicEnd : -1))
          found.push({ kind: "number", first: earlier, second: { start, end } });
      }
    }
    const isNegated = IS_NEGATED[language].test(sentence);
    const key = deniedKey(sentence, language);
    if (key.length < LEAST_DENIED || copula === null) return;
    const said = byDenial.get(key);
    if (said === undefined) byDenial.set(key, { isNegated, start, end });
    else if (said.isNegated !== isNegated && !text.protected(start))
      found.push({ kind: "negation", first: said, second: { start, end } });
  });
  return found;
}

/** The number that differs is said of what the sentence is about; of a long sentence, which nobody writes twice, it may be any that counts no series. */
function isSaidOfOne(sentence: string, { start, end }: { start: number; end: number }, topicEnd: number): boolean {
  if (topicEnd >= 0 && start >= topicEnd) return true;
  return !COUNTS_ON.test(sentence.slice(Math.max(0, start - COUNTED), end + COUNTED));
}

/** How far around a number words of a series are looked for, in UTF-16 code units. */
const COUNTED = 16;
/** Beside a number: it tells one of a series from another. */
const COUNTS_ON =
  /第|番|回目|問|例|章|節|級|段階|ステップ|レベル|プラン|ケース|クラス|グループ|年|月|日|世紀|代|번째|단계|레벨|차|년|월|일|級|步|\b(?:step|level|example|option|case|phase|stage|round|tier|plan|group|class|grade|chapter|section|day|week|month|year|in|version|type|part|question|number|no|player|team|line|row|column)\b|\d(?:st|nd|rd|th)\b/i;

function drop(found: Clash[], first: { start: number }): void {
  const at = found.findIndex((clash) => clash.kind === "number" && clash.first.start === first.start);
  if (at >= 0) found.splice(at, 1);
}

function skeletonOf(sentence: string, numbers: readonly { start: number; end: number }[]): string {
  let skeleton = "";
  let from = 0;
  for (const { start, end } of numbers) {
    skeleton += `${squashed(sentence.slice(from, start))}#`;
    from = end;
  }
  return skeleton + squashed(sentence.slice(from));
}

function deniedKey(sentence: string, language: LanguageOfText): string {
  let affirmed = sentence;
  for (const [pattern, by] of NEGATIONS[language]) affirmed = affirmed.replace(pattern, by);
  return squashed(affirmed);
}

import { englishNumeralAt } from "../../text/values/english-numerals.ts";
import { hanNumeralAt } from "../../text/values/han-numerals.ts";
import { koreanNumeralAt } from "../../text/values/korean-numerals.ts";
import { digitOf, wholeOf } from "../../text/values/numbers.ts";

/** A count that a sentence says a list has; `[start, end)` in UTF-16 code units. */
export interface Announced {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

const DIGITS = "[0-9０-９]{1,2}";
const JAPANESE = new RegExp(
  `(${DIGITS}|[一二三四五六七八九十]{1,3})(?:つ|個|点(?=を?(?:です|あり|ござ|挙|紹介|説明|提案|述べ|まとめ)|[にがと](?:注意|まとめ|あり|考え)|[。：:、])|種類|項目|ステップ|段階|か条|箇条|カ条|案|選|冊|曲|要素|の?(?:理由|方法|ポイント|要素|特徴|例|コツ|提案|アイデア|メリット|質問|手順|条件|原則|視点|アドバイス))`,
  "g",
);
const KOREAN = new RegExp(
  `(${DIGITS}|열?(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)|열) ?(?:가지|개의|단계|종류|편의|권의)`,
  "g",
);
const CHINESE = new RegExp(
  `(${DIGITS}|[一二兩三四五六七八九十]{1,3}) ?(?:個(?=[^，。\\n]{0,6}(?:原因|理由|方法|步驟|建議|重點|要點|例|問題|方面|部分|階段|特|因素|技巧|主題|類|選項|想法|優點|缺點|[：:]))|點|種|項|步驟|條|本|首|大(?:要點|原因|理由|特色|優點|缺點|好處|特點|步驟|重點|方法|原則))`,
  "g",
);
const ENGLISH =
  /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)(?: [a-z-]+){0,3}? (?:reasons|ways|tips|steps|things|points|examples|ideas|benefits|factors|features|strategies|suggestions|questions|methods|principles|types|elements|options|rules|books|movies|facts|advantages|disadvantages|recommendations|activities|items|names|words|sentences|titles|topics|places|recipes|exercises|techniques|countries|cities|tools|characteristics|components|stages|phases|parts|categories|sections)\b/gi;

/** Beside a count, words that leave it open or make it one of a part. */
const OPEN =
  /少なくとも|以上|以下の数|約|ほど|程度|くらい|前後|まで|のうち|目|ずつ|そのうち|各|at least|or more|up to|at most|about|around|some of|out of|of the|more than|under|within|less than|以内|未満|以內|[こそ]の|最初の|残りの|これら|上記|前述|[這那这][^\n]?$|\b(?:these|those)\b(?!.*:\s*$)|each|per\b|first|another|other|next|last|이상|약 |중 |씩|至少|以上|左右|其中|各/i;

/** Three of the classic four. */
const OF_MORE = /\b(?:one|two|three|four|five|six|some|any|\d) of (?:the|these|those) (?:[a-z-]+ ){0,2}$/i;

const KANA = /[ぁ-ヿ]/;
const HANGUL = /[가-힣]/;
const LETTER = /[a-z]/i;
const WIDE = /[^\0-\x7f]/;

/** The counts that a line announces. */
export function announcedIn(line: string, from: number): Announced[] {
  const found: Announced[] = [];
  const isWide = WIDE.test(line);
  const patterns = isWide ? [KANA.test(line) ? JAPANESE : CHINESE] : [];
  if (isWide && HANGUL.test(line)) patterns.push(KOREAN);
  if (LETTER.test(line)) patterns.push(ENGLISH);
  for (const pattern of patterns)
    for (const match of line.matchAll(pattern)) {
      const count = countOf(match[1]!);
      const around = line.slice(Math.max(0, match.index - 8), match.index + match[0].length + 4);
      if (
        count === undefined ||
        count < 2 ||
        count > 30 ||
        OPEN.test(around) ||
        OF_MORE.test(line.slice(0, match.index)) ||
        isPart(line, match.index)
      )
        continue;
      found.push({ start: from + match.index, end: from + match.index + match[0].length, count });
    }
  return found;
}

/** Digits, or characters of a numeral, that go on from others: 2.3つ, 第三個. */
const isPart = (line: string, at: number) =>
  /[\d０-９.．,第~〜～\-–一二三四五六七八九十百千万]/.test(line[at - 1] ?? "");

function countOf(words: string): number | undefined {
  if (digitOf(words.charCodeAt(0)) >= 0) return wholeOf(words);
  if (words === "兩") return 2;
  return (hanNumeralAt(words, 0) ?? koreanNumeralAt(words, 0) ?? englishNumeralAt(words, 0))?.value;
}

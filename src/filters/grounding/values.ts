import { koreanNumeralAt } from "../../text/values/korean-numerals.ts";
import { keyOf, type NumberAt, numbersIn } from "./number-reader.ts";

/** What numbers a passage has, and what follows from them. */
export interface Values {
  /** The number stands in the passage, or is one of it in other words: rounded, in another era, in another unit. */
  has(value: number): boolean;
  /** It is one of the passage's rounded to a single figure: 約40 for 38. */
  rounds(value: number): boolean;
  /** The passage has dates, and none of them has this month, or this day. */
  lacksDate(value: number, unit: string): boolean;
  /** It is a sum, a difference, a share of two of them, or a time between two years. */
  derives(value: number): boolean;
  /** It counts what the passage lists. */
  counts(value: number): boolean;
}

/** The first year of an era, less one. */
const ERAS: readonly (readonly [string, number])[] = [
  ["明治", 1867],
  ["大正", 1911],
  ["昭和", 1925],
  ["平成", 1988],
  ["令和", 2018],
  ["民國", 1911],
  ["民国", 1911],
  ["단기", -2333],
];

const ENGLISH_WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const ENGLISH_ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const MONTHS = "january february march april may june july august september october november december".split(" ");
const TENS: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  dozen: 12,
  once: 1,
  twice: 2,
  half: 50,
};
const KOREAN_WORDS: readonly (readonly [string, number])[] = [
  ["하나", 1],
  ["한 ", 1],
  ["두 ", 2],
  ["둘", 2],
  ["세 ", 3],
  ["셋", 3],
  ["네 ", 4],
  ["넷", 4],
  ["다섯", 5],
  ["여섯", 6],
  ["일곱", 7],
  ["여덟", 8],
  ["아홉", 9],
  ["열", 10],
  ["스무", 20],
  ["서른", 30],
];
/** What a native Korean numeral above ten begins with: 열다섯, 스물둘. */
const KOREAN_TENS = /열|스물|서른|마흔|쉰|예순|일흔|여든|아흔/g;
const JAPANESE_WORDS: readonly (readonly [string, number])[] = [
  ["ひと", 1],
  ["ふた", 2],
  ["みっ", 3],
  ["よっ", 4],
  ["いつつ", 5],
  ["半", 50],
  ["双", 2],
  ["両", 2],
  ["雙", 2],
];

const DATE_UNIT = /^ ?([月日월일])(?![本間])/;

/** Numbers of a passage that are put together by twos. */
const PAIRED = 80;

/** Reads the numbers of a passage in figures and in words. */
export function valuesOf(passage: string): Values {
  const known = new Set<number>();
  const dates = new Set<string>();
  const units = new Set<string>();
  for (const { value, start, end } of numbersIn(passage)) {
    known.add(value);
    const unit = DATE_UNIT.exec(passage.slice(end, end + 2))?.[1];
    if (unit !== undefined) {
      units.add(unit);
      dates.add(`${value}${unit}`);
    }
    const era = eraBefore(passage, start);
    if (era !== undefined) known.add(era + value);
    if (passage[end] === "割") known.add(value * 10);
  }
  const lower = passage.toLowerCase();
  for (const [first, before] of ERAS) if (passage.includes(`${first}元年`)) known.add(before + 1).add(1);
  for (const [word, value] of [...KOREAN_WORDS, ...JAPANESE_WORDS]) if (passage.includes(word)) known.add(value);
  for (const { index } of passage.matchAll(KOREAN_TENS)) {
    const numeral = koreanNumeralAt(passage, index);
    if (numeral !== undefined) known.add(numeral.value);
  }
  for (const word of lower.match(/[a-z]+/g) ?? []) {
    for (const words of [ENGLISH_WORDS, ENGLISH_ORDINALS]) if (words.includes(word)) known.add(words.indexOf(word));
    if (MONTHS.includes(word)) known.add(MONTHS.indexOf(word) + 1);
    if (Object.hasOwn(TENS, word)) known.add(TENS[word]!);
  }
  const values = [...known].slice(0, PAIRED);
  let lists: number | undefined;
  return {
    lacksDate: (value, unit) =>
      units.has(unit) &&
      !dates.has(`${value}${unit}`) &&
      !/\d[-/.]\d/.test(passage) &&
      !MONTHS.some((month) => lower.includes(month)),
    has: (value) => known.has(value) || isRounded(value, known, ROUNDED_DIGITS),
    rounds: (value) => isRounded(value, known, 1),
    derives(value) {
      for (const a of values)
        for (const b of values)
          if (
            keyOf(a + b) === value ||
            isSpan(a, b, value) ||
            isShare((100 * a) / b, value) ||
            isShare(a / b, value) ||
            keyOf(a * b) === value
          )
            return true;
      return keyOf(values.reduce((sum, each) => sum + each, 0)) === value;
    },
    counts(value) {
      lists ??= longestList(passage);
      return value >= 1 && value <= lists;
    },
  };
}

/** The first year that a difference of years is told from other numbers by. */
const YEARS = 1000;
/** How far a share may be from what it is worked out to. */
const SHARE_ROUNDING = 0.005;

/** A time between two years, which are counted with or without the first one; of other numbers, their difference. */
export function isSpan(a: number, b: number, value: number): boolean {
  const span = a - b;
  return span === value || (a >= YEARS && b >= YEARS && Math.abs(span - value) === 1);
}

/** Shares are rounded to the digits they are told with. */
const isShare = (share: number, value: number): boolean =>
  Number.isInteger(value) ? Math.round(share) === value : Math.abs(share - value) <= SHARE_ROUNDING * value;

function eraBefore(text: string, start: number): number | undefined {
  const before = text.slice(Math.max(0, start - 3), start).trimEnd();
  return ERAS.find(([name]) => before.endsWith(name))?.[1];
}

/** The least digits of a rounded number that say which one it was. */
const ROUNDED_DIGITS = 2;

/** True where a number of the passage gives this one when it is rounded, up or down, to as many digits. */
function isRounded(value: number, known: ReadonlySet<number>, least: number): boolean {
  if (value === 0) return false;
  const digits = significantDigits(value);
  if (digits < least && value < 100) return false;
  for (const each of known) {
    if (each <= 0 || significantDigits(each) <= digits) continue;
    const unit = 10 ** (Math.floor(Math.log10(each)) - digits + 1);
    if (keyOf(Math.round(each / unit) * unit) === value || keyOf(Math.floor(each / unit) * unit) === value) return true;
  }
  return false;
}

function significantDigits(value: number): number {
  const [mantissa] = value.toExponential().split("e");
  return mantissa!.replace(/\D/g, "").length;
}

/** How many things the longest list of the passage has: parted by 、 , and ・, or lines with a mark. */
function longestList(passage: string): number {
  let longest = 1;
  for (const sentence of passage.split(/[。！？!?]|\. /)) {
    const parts = sentence.split(/[、，,・;；]| and | or |と|及び|および|和|與/).length;
    if (parts > longest) longest = parts;
  }
  return Math.max(longest, passage.split(/\n\s*(?:[-*•・]|\d+[.)、．])/).length - 1);
}

/** The value of a number of an answer, and what stands around it. */
export interface Said extends NumberAt {
  readonly before: string;
  readonly after: string;
}

/** Units that a number stands before. */
const AROUND = 16;

/** The numbers of an answer that claim something: not those of list items, of counts of what follows, of lengths in characters. */
export function saidNumbers(answer: string): Said[] {
  const said: Said[] = [];
  for (const { value, start, end } of numbersIn(answer)) {
    const before = answer.slice(Math.max(0, start - AROUND), start);
    const after = answer.slice(end, end + AROUND);
    if (isOfAnItem(before, after) || isOfAWord(answer, start, end)) continue;
    const era = eraBefore(answer, start);
    said.push({ value: era === undefined ? value : era + value, start, end, before, after });
  }
  return said;
}

const isOfAnItem = (before: string, after: string): boolean =>
  /[数數幾几何몇]$/.test(before) ||
  (/(?:^|\n)[\s#>*•・(（【[-]*$/.test(before) && /^(?:[.)）、．:：\]】](?!\d)|つ目|番目)/.test(after)) ||
  /(?:第|その|No\.?|#|ステップ|Step |Q|問|項目|단계|步驟|図|表|圖|Table |Figure )\s?$/i.test(before) ||
  /^\s?(?:つ|点(?!数)|項目|ポイント|文字|字|文で|行|語以内|words?\b|sentences?\b|points?\b|가지|글자|문장|個(?:要點|重點)|點)/.test(
    after,
  ) ||
  (/[①-⑳(（]$/.test(before) && /^[)）]/.test(after));

/** Kanji that are read as numbers count only before what is counted; digits in names of models and products never. */
function isOfAWord(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const isDigit = isFigure(first);
  if (isDigit)
    return (
      /[A-Za-z-]$/.test(text.slice(Math.max(0, start - 1), start)) ||
      /^[A-Za-z]{2,}|^[-/][A-Za-z]{2,}\d|^-[A-Z]/.test(unitless(text.slice(end, end + 6)))
    );
  if (end - start === 1) return !/^(?:月|歳|世紀|円|個|台|枚|階|名|位|歲)/.test(text.slice(end, end + 2));
  return !/^(?:年|月|日|人|歳|世紀|円|元|回|個|台|本|枚|度(?!と)|階|丁目|番|km|メートル|キロ|パーセント|％|%|名|位|歲|次|座|公里|公尺|週|時|分|秒|倍|代)/.test(
    text.slice(end, end + 6),
  );
}

const isFigure = (unit: number) => (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
/** Units of measure and endings of ordinals are no names. */
const unitless = (after: string): string =>
  after.replace(/^(?:st|nd|rd|th|km|cm|mm|kg|mg|ml|am|pm|AM|PM|GB|MB|TB|kHz|MHz|GHz|kW|MW|mph|bn|mAh|s)\b/, "");

/**
 * Numbers as people write them in Japanese, Korean, Chinese and English. Libraries that were looked at: chrono-node (dates
 * only, no Korean, and impossible dates are dropped or moved), Recognizers-Text (Japanese and Korean in part, megabytes of
 * patterns, a pass for each kind), @geolonia/japanese-numeral, jp-num and japanese-numerals (Japanese numerals only, no
 * places in the text), words-to-numbers (English only). None gives offsets and values for all four languages.
 */
import { englishNumeralAt, englishScaleAt } from "./english-numerals.ts";
import { hanNumeralAt, isHanNumeral } from "./han-numerals.ts";

/** A number in a text, `[start, end)` in UTF-16 code units. */
export interface NumberValue {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** What the last written digit counts: 1 of `120`, 0.1 of `1.5`, 10^7 of `1.2億`, 10^4 of `1億2000万`. */
  readonly step: number;
  /** Written digits without leading zeros and, in whole numbers, trailing ones. */
  readonly figures: number;
  /** Written with a word or character for ten thousand, a million and so on. */
  readonly scaled: boolean;
}

/** Scales of East Asian numbers. */
const SCALES = new Map<string, number>([
  ["万", 1e4],
  ["萬", 1e4],
  ["만", 1e4],
  ["億", 1e8],
  ["亿", 1e8],
  ["억", 1e8],
  ["兆", 1e12],
  ["조", 1e12],
  ["京", 1e16],
]);
/** Places that may follow digits: 3千, 5백. */
const PLACES = new Map<string, number>([
  ["千", 1e3],
  ["천", 1e3],
  ["百", 1e2],
  ["백", 1e2],
]);

/** The value of an ASCII or full-width digit, or -1. */
export function digitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  return unit >= 0xff10 && unit <= 0xff19 ? unit - 0xff10 : -1;
}

/** The value of a run of ASCII or full-width digits. */
export function wholeOf(digits: string): number {
  let value = 0;
  for (let at = 0; at < digits.length; at++) value = value * 10 + digitOf(digits.charCodeAt(at));
  return value;
}

const isPoint = (unit: number) => unit === 0x2e || unit === 0xff0e;
const isComma = (unit: number) => unit === 0x2c || unit === 0xff0c;

/** Written digits: the value, the place of the last digit, the end. */
interface Digits {
  readonly end: number;
  readonly value: number;
  readonly step: number;
  readonly figures: number;
}

function digitsAt(text: string, start: number): Digits | undefined {
  let at = start;
  let value = 0;
  let step = 1;
  let figures = 0;
  let zeros = 0;
  let point = false;
  for (; at < text.length && at - start < 40; at++) {
    const unit = text.charCodeAt(at);
    const digit = digitOf(unit);
    if (digit >= 0) {
      if (point) step /= 10;
      value = value * 10 + digit;
      if (digit !== 0 || point) {
        figures += figures > 0 || digit !== 0 ? zeros + 1 : 0;
        zeros = 0;
      } else if (figures > 0) zeros++;
    } else if (!point && isPoint(unit) && at > start && digitOf(text.charCodeAt(at + 1)) >= 0) point = true;
    else if (point || !isComma(unit) || !isThousands(text, at)) break;
  }
  if (at === start) return undefined;
  return { end: at, value: point ? value / Math.round(1 / step) : value, step, figures };
}

/** True at a comma that three digits follow, and not a fourth. */
function isThousands(text: string, at: number): boolean {
  for (let step = 1; step <= 3; step++) if (digitOf(text.charCodeAt(at + step)) < 0) return false;
  return digitOf(text.charCodeAt(at + 4)) < 0;
}

/**
 * The number that begins at `start`: ASCII or full-width digits with commas and a decimal point, Chinese-character numerals
 * with formal ones, mixtures with 万/億/兆, 만/억/조 and `million`, and English words. Signs are left to the reader.
 */
export function numberAt(text: string, start: number): NumberValue | undefined {
  const unit = text.charCodeAt(start);
  if (digitOf(unit) < 0 && !isHanNumeral(unit)) {
    const words = englishNumeralAt(text, start);
    if (words === undefined) return undefined;
    return { ...words, step: 1, figures: String(words.value).replace(/0+$/, "").length, scaled: words.value >= 1e6 };
  }
  let at = start;
  let total = 0;
  let step = 1;
  let figures = 0;
  let last = Number.POSITIVE_INFINITY;
  for (;;) {
    const part = digitsAt(text, at) ?? hanPart(text, at);
    if (part === undefined) break;
    let { end } = part;
    let scale = 1;
    const place = PLACES.get(text[end] ?? "");
    if (place !== undefined) {
      scale = place;
      end++;
    }
    const big = SCALES.get(text[end] ?? "");
    if (big !== undefined) {
      scale *= big;
      end++;
    }
    if (scale >= last) break;
    total += part.value * scale;
    step = part.step * scale;
    figures = last === Number.POSITIVE_INFINITY ? part.figures : figures + 4;
    last = scale;
    at = end;
    if (scale === 1) break;
    // 1억 2000만
    if (
      text[at] === " " &&
      digitOf(text.charCodeAt(at + 1)) >= 0 &&
      /^[\d,.]+[만억조천]/.test(text.slice(at + 1, at + 10))
    )
      at++;
  }
  if (at === start) return undefined;
  let scaled = last !== 1 || (total >= 1e4 && step > 1);
  if (last === 1 && !scaled && (text[at] === " " || text[at] === "-")) {
    const word = englishScaleAt(text, at + 1);
    if (word !== undefined) {
      at = word.end;
      total *= word.value;
      step *= word.value;
      scaled = true;
    }
  }
  return { start, end: at, value: total, step, figures: Math.max(1, figures), scaled };
}

function hanPart(text: string, at: number): Digits | undefined {
  const numeral = hanNumeralAt(text, at);
  return numeral === undefined
    ? undefined
    : { ...numeral, step: 1, figures: String(numeral.value).replace(/0+$/, "").length };
}

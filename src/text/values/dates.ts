import { type Era, eraBefore } from "./eras.ts";
import { hanNumeralAt } from "./han-numerals.ts";
import { digitOf, wholeOf } from "./numbers.ts";

/** A date as it is written, whether it exists or not; `[start, end)` in UTF-16 code units, era and weekday not included. */
export interface DateValue {
  readonly start: number;
  readonly end: number;
  /** `cjk`: 2024年2月30日, 2월 30일; `en`: February 30, 30 Feb; `iso`: 2024-02-30; `slashed`: 02/30/2024. */
  readonly style: "cjk" | "en" | "iso" | "slashed";
  readonly era?: Era;
  /** Where the era's name begins. */
  readonly eraStart?: number;
  readonly eraYear?: number;
  /** Gregorian. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

const NUMBER = "([0-9０-９]{1,4}|[〇零一二三四五六七八九十廿卅]{1,7}|元)";
const YEAR_FIRST = new RegExp(`${NUMBER} ?[年년]度?(?:(?:の| )?${NUMBER} ?[月월](?: ?${NUMBER} ?[日号號일])?)?`, "y");
const MONTH_FIRST = new RegExp(`${NUMBER} ?[月월](?: ?${NUMBER} ?[日号號일])?`, "y");
/** 1947（昭和22）年2月30日 */
const YEAR_WITH_ERA = new RegExp(
  `([0-9０-９]{4})(?:年|년)?[（(][^（()）]{2,8}[)）] ?[年년](?: ?${NUMBER} ?[月월](?: ?${NUMBER} ?[日号號일])?)?`,
  "y",
);
const ISO = /(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)|(\d{4})\. ?(\d{1,2})\. (\d{1,2})\.?(?!\d)/y;
const SLASHED = /(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/y;
const AFTER_MONTH = /(\d{1,2})(?:st|nd|rd|th)?(?!\d|[:,.]\d|%)(?:,? (\d{4})(?!\d))?/y;
const DAY_FIRST = /(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Z][a-z]{2,8})\b(?:\.?,? (\d{4})(?!\d))?/y;

const MONTHS = new Map<string, number>();
for (const [index, name] of "January February March April May June July August September October November December"
  .split(" ")
  .entries()) {
  MONTHS.set(name, index + 1);
  MONTHS.set(name.slice(0, 3), index + 1);
}
MONTHS.set("Sept", 9);

/** The month that a capitalised English word names, 1 to 12. */
export const monthOf = (word: string): number | undefined => MONTHS.get(word);

/** The value of a year, month or day as written; the first year of an era is 元. */
export function countOf(digits: string): number {
  if (digits === "元") return 1;
  if (digitOf(digits.charCodeAt(0)) < 0) return hanNumeralAt(digits, 0)?.value ?? Number.NaN;
  return wholeOf(digits);
}

const partOf = (digits: string | undefined) => (digits === undefined ? undefined : countOf(digits));

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const known = (month: number | undefined, day: number | undefined) => ({
  ...(month === undefined ? {} : { month }),
  ...(day === undefined ? {} : { day }),
});

/** A date whose parts have their units behind them: 2024年2月30日, 令和6年2月, 2024년 2월 30일, 2月30日. */
export function cjkDateAt(text: string, start: number): DateValue | undefined {
  const both = match(YEAR_WITH_ERA, text, start);
  if (both !== null) {
    const [whole, year, month, day] = both;
    const end = start + whole.length;
    return { start, end, style: "cjk", year: countOf(year!), ...known(partOf(month), partOf(day)) };
  }
  const full = match(YEAR_FIRST, text, start);
  if (full !== null) {
    const [whole, year, month, day] = full;
    const written = countOf(year!);
    const before = eraBefore(text, start);
    const rest = { ...known(partOf(month), partOf(day)) };
    const end = start + whole.length;
    if (before !== undefined) {
      const { era, start: eraStart } = before;
      return { start, end, style: "cjk", era, eraStart, eraYear: written, year: written + era.offset, ...rest };
    }
    if (year === "元") return undefined;
    // 5年 alone is a duration, 98年 a year of a century nobody names.
    if (written < 100 || isAfterDigit(text, start))
      return month === undefined ? undefined : { start, end, style: "cjk", ...rest };
    return { start, end, style: "cjk", year: written, ...rest };
  }
  const short = match(MONTH_FIRST, text, start);
  if (short === null || short[1] === "元") return undefined;
  const end = start + short[0].length;
  return { start, end, style: "cjk", ...known(partOf(short[1]), partOf(short[2])) };
}

const isAfterDigit = (text: string, at: number) => {
  const before = text.charCodeAt(at - 1);
  return before === 0x2e || before === 0x2c || before === 0x30fb;
};

/** 2024-02-30, 2024/2/30, 2024. 2. 30. */
export function isoDateAt(text: string, start: number): DateValue | undefined {
  const found = match(ISO, text, start);
  if (found === null) return undefined;
  const [whole, year, , month, day, koreanYear, koreanMonth, koreanDay] = found;
  return {
    start,
    end: start + whole.length,
    style: "iso",
    year: Number(year ?? koreanYear),
    month: Number(month ?? koreanMonth),
    day: Number(day ?? koreanDay),
  };
}

/** 02/30/2024 and 30/02/2024: month first, unless only the other order can be meant. */
export function slashedDateAt(text: string, start: number): DateValue | undefined {
  const found = match(SLASHED, text, start);
  if (found === null) return undefined;
  const [first, second, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const swapped = first > 12 && second <= 12;
  const [month, day] = swapped ? [second, first] : [first, second];
  return { start, end: start + found[0].length, style: "slashed", year, month, day };
}

/** The date around digits that a month's name stands before or behind: February 30, 2024; Feb. 30; 30th of February. */
export function englishDateAt(text: string, start: number): DateValue | undefined {
  const before = wordBefore(text, start);
  const month = before === undefined ? undefined : MONTHS.get(before.word);
  if (month !== undefined) {
    const found = match(AFTER_MONTH, text, start);
    if (found === null) return undefined;
    const [whole, day, year] = found;
    const end = start + whole.length;
    const value = { start: before!.start, end, style: "en", month, day: Number(day) } as const;
    return year === undefined ? value : { ...value, year: Number(year) };
  }
  const named = before === undefined ? undefined : eraBefore(text, start);
  if (named !== undefined) {
    const eraYear = wholeOf(/^\d+/.exec(text.slice(start, start + 3))![0]);
    const end = start + String(eraYear).length;
    const { era, start: eraStart } = named;
    return { start, end, style: "en", era, eraStart, eraYear, year: eraYear + era.offset };
  }
  const found = match(DAY_FIRST, text, start);
  const behind = found === null ? undefined : MONTHS.get(found[2]!);
  if (behind === undefined) return undefined;
  const [whole, day, , year] = found!;
  const value = { start, end: start + whole.length, style: "en", month: behind, day: Number(day) } as const;
  return year === undefined ? value : { ...value, year: Number(year) };
}

/** The ASCII word that ends one space before `at`; a full stop may follow it. */
function wordBefore(text: string, at: number): { word: string; start: number } | undefined {
  if (text.charCodeAt(at - 1) !== 0x20) return undefined;
  const end = text.charCodeAt(at - 2) === 0x2e ? at - 2 : at - 1;
  let start = end;
  while (start > 0 && end - start < 10 && isLetter(text.charCodeAt(start - 1))) start--;
  return start < end ? { word: text.slice(start, end), start } : undefined;
}

const isLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

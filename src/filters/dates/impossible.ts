import { daysInMonth } from "../../text/values/calendar.ts";
import type { DateValue } from "../../text/values/dates.ts";
import type { TimeValue } from "../../text/values/times.ts";

/** The years whose dates are surely Gregorian everywhere in East Asia; before, a month of 30 days may be one of the old calendar (Japan changed in 1873, Korea in 1896, China in 1912). */
const OLD_CALENDAR_UNTIL = 1912;

/** Days that people speak of though, or because, there are none: Kästner's May 35, a game's August 32. */
const KNOWN_JOKES = new Set(["5/35", "8/32"]);

/** Beyond it there are only worlds that are made up. */
const LAST_YEAR = 2200;

/** How far around a date a year's calendar may be named, in UTF-16 code units. */
const AROUND_YEAR = 40;

/** A year of a calendar with a name of its own (王国暦512年), a far one, or Sweden's February 30 of 1712. */
function isOtherCalendar(text: string, { year, month, day, start, end }: DateValue): boolean {
  if (year !== undefined && year > LAST_YEAR) return true;
  if (
    /[暦曆历력](?:の|第)?\s?$/.test(text.slice(start - 3, start)) &&
    !/[西陽新]暦|西曆|西历|양력|新曆|國曆/.test(text.slice(start - 4, start))
  )
    return true;
  return month === 2 && day === 30 && text.slice(Math.max(0, start - AROUND_YEAR), end + AROUND_YEAR).includes("1712");
}

/** What may follow an English date without a year: else the number may count something (`in April 31 people`). */
const AFTER_ENGLISH =
  /^(?:[.,;:!?)\]'’"]|$|\n| ?[-–—]| (?:is|was|were|are|and|or|at|to|for|as|will|until|through|with|by|the|this|each|every|in|on|from|marks?|of|this|it)\b)/;

/** True for a date that no calendar has: month 13, February 30, April 31, February 29 of a common year. */
export function isImpossible(text: string, date: DateValue, traditional: boolean): boolean {
  const { year, month, day, style } = date;
  if (month === undefined || month === 0 || day === 0) return false;
  // Placeholders such as 99月99日.
  if (month > 12 && (day === undefined ? year === undefined : day > 31)) return false;
  if (KNOWN_JOKES.has(`${month}/${day}`)) return false;
  // Numbers of files and laws are written like 2020-13-2.
  if (style === "iso" && month > 12 && date.end - date.start !== 10) return false;
  if (isOtherCalendar(text, date)) return false;
  if (style === "cjk") {
    if (month > 12) return month <= 31 || year !== undefined;
    if (day === undefined || day <= daysInMonth(month, year)) return false;
    if (day > 99) return false;
    return !(day <= 30 && (traditional || (year !== undefined && year < OLD_CALENDAR_UNTIL)));
  }
  if (day === undefined) return false;
  if (year !== undefined && (year < 1583 || year > LAST_YEAR)) return false;
  if (style !== "en") return month > 12 || day > daysInMonth(month, year);
  if (day <= daysInMonth(month, year)) return false;
  if (year !== undefined) return true;
  const before = text.slice(Math.max(0, date.start - 8), date.start);
  const follows = AFTER_ENGLISH.test(text.slice(date.end, date.end + 12));
  if (BEFORE_DAY.test(before)) return day <= 31 || follows;
  if (day > 31 && !ORDINAL.test(text.slice(date.start, date.end))) return false;
  return follows && !/\b(?:in|In|of|last|since) $/.test(before);
}

const ORDINAL = /(?:st|nd|rd|th)$/;
/** Words that a day stands behind: then its number counts nothing else (`the June 31 meeting`). One from 32 on needs them. */
const BEFORE_DAY = /(?:\b(?:[Oo]n|the|[Tt]he|until|till|from|by|to|through|after|before|for) |\()$/;

/** What is wrong with a time: it does not exist, or its half of the day is not that of its hour. */
export type ClockFault = "impossible" | "half";

/** Hours after midnight count on to 30 in Japanese schedules (25時, 26:00). */
const LAST_JAPANESE_HOUR = 30;

/** Beside a time with a colon, words that say it is one: a ratio, a score or a verse has none of them. */
const AT_A_TIME =
  /(?:\b(?:at|until|till|by|from|around|before|after|since)|時刻は|時間は|시각은|시간은|時間是|時間：|時間:)[ {2}]?$/;
const OF_A_TIME =
  /^(?:[ {2}]?(?:から|まで|に開|に始|に集|に出|に到|に終|頃|ごろ|発|着|에 (?:시작|출발|도착|만나)|까지|부터|經|開始|出發|抵達|集合|[ap]\.?m\b))/i;
/** A verse of a book (`at 3:75`) has its chapter's book before it. */
const VERSE = /[A-Z][a-z]+\.? (?:at )?$/;

/** The fault of a time, if it has one. `japanese`: the text has kana. */
export function clockFault(text: string, time: TimeValue, japanese: boolean): ClockFault | undefined {
  const { hour, minute = 0, second = 0, half, named, start, end } = time;
  if (half !== undefined && hour > 12 && (half === "am" || !named || hour < 24)) {
    if (hour <= 24 && minute < 60 && second < 60) return "half";
    return "impossible";
  }
  const over = hour > (japanese ? LAST_JAPANESE_HOUR : 24) || (hour === 24 && minute > 0 && !japanese);
  if (!over && minute < 60 && second < 60) return undefined;
  const before = text.slice(Math.max(0, start - 12), start);
  if (named) return /[第各計共約]$|[0-9０-９][.,]?$/.test(before) || hour >= 60 ? undefined : "impossible";
  if (half !== undefined) return "impossible";
  // 24:30 and 30:45 may be lengths; minutes from 60 on are none.
  if (minute < 60 || hour > 24) return undefined;
  if (VERSE.test(before) || !(AT_A_TIME.test(before) || OF_A_TIME.test(text.slice(end, end + 8)))) return undefined;
  return "impossible";
}

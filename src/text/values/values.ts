import { type MarkedPlaces, type MarkTable, markedPlaces, markTable } from "../marked.ts";
import { cjkDateAt, type DateValue, englishDateAt, isoDateAt, slashedDateAt } from "./dates.ts";
import { hanNumeralStart } from "./han-numerals.ts";
import { digitOf } from "./numbers.ts";
import { type TimeValue, timeAt } from "./times.ts";

/** The dates and times of a text, and where its written numbers begin, all by start, in UTF-16 code units. */
export interface Values {
  readonly dates: readonly DateValue[];
  readonly times: readonly TimeValue[];
  /** Where runs of ASCII or full-width digits begin, those in dates and times included. */
  readonly runs: readonly number[];
}

const DIGIT = 1;
/** Behind a numeral in characters: 二十二年, 二月. */
const UNIT = 2;

let table: MarkTable | undefined;
function marks(): MarkTable {
  if (table === undefined) {
    const units = new Uint8Array(0x10000);
    for (let digit = 0; digit < 10; digit++) units[0x30 + digit] = units[0xff10 + digit] = DIGIT;
    for (const unit of "年月") units[unit.charCodeAt(0)] = UNIT;
    table = markTable(units, 0, []);
  }
  return table;
}

const places = markedPlaces();
const NONE: Values = { dates: [], times: [], runs: [] };

/** What is asked of a text here: `Text` itself imports this file. */
interface Source {
  readonly text: string;
  marked(table: MarkTable, into: MarkedPlaces): void;
}

/** What is found in a text in one walk over its digits; a text keeps it, see `Text.values`. */
export function valuesOf(text: Source): Values {
  text.marked(marks(), places);
  return places.length === 0 ? NONE : walk(text.text);
}

/** Digits longer than this are no part of a date or a time. */
const LONGEST = 4;

function walk(text: string): Values {
  const dates: DateValue[] = [];
  const times: TimeValue[] = [];
  const runs: number[] = [];
  let done = 0;
  for (let index = 0; index < places.length; index++) {
    const at = places.at[index]!;
    if (at < done) {
      if (places.mark[index] === DIGIT && digitOf(text.charCodeAt(at - 1)) < 0) runs.push(at);
      continue;
    }
    if (places.mark[index] === UNIT) {
      const start = text[at - 1] === "元" ? at - 1 : hanNumeralStart(text, at);
      const date = start < at && start >= done ? cjkDateAt(text, start) : undefined;
      if (date === undefined) continue;
      dates.push(date);
      done = date.end;
      continue;
    }
    let end = at + 1;
    while (index + 1 < places.length && places.at[index + 1] === end && places.mark[index + 1] === DIGIT) {
      end++;
      index++;
    }
    runs.push(at);
    if (end - at > LONGEST) continue;
    const date = dateAt(text, at, end);
    if (date !== undefined) {
      dates.push(date);
      done = Math.max(end, date.end);
      continue;
    }
    if (end - at > 2) continue;
    const time = isTimeNext(text, end) ? timeAt(text, at) : undefined;
    if (time === undefined) continue;
    times.push(time);
    done = time.end;
  }
  return { dates, times, runs };
}

/** Looks at what stands around the digits `[start, end)` before any pattern is tried. */
function dateAt(text: string, start: number, end: number): DateValue | undefined {
  const spaced = text.charCodeAt(end) === 0x20;
  const next = text[spaced ? end + 1 : end] ?? "";
  switch (next) {
    case "年":
    case "년":
    case "月":
    case "월":
      return cjkDateAt(text, start);
    case "(":
    case "（":
      if (end - start === 4 && !spaced) return withEra(text, start);
      break;
    case "-":
    case "/":
    case ".": {
      if (spaced || isJoined(text, start)) break;
      if (end - start === 4) return isoDateAt(text, start);
      if (next === "/" && end - start <= 2) return slashedDateAt(text, start);
      break;
    }
  }
  if (end - start > 2) return undefined;
  const before = text.charCodeAt(start - 1);
  const letter = text.charCodeAt(end + (spaced ? 1 : 0));
  const named = before === 0x20 && isLetter(text.charCodeAt(start - 2), text.charCodeAt(start - 3));
  if (!named && !(isCapital(letter) || letter === 0x6f || (!spaced && isOrdinal(letter)))) return undefined;
  return englishDateAt(text, start);
}

function withEra(text: string, start: number): DateValue | undefined {
  const date = cjkDateAt(text, start);
  return date?.year === undefined ? undefined : date;
}

/** Part of a longer number, a path, a version or a word. */
function isJoined(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return (
    (before >= 0x2d && before <= 0x3a) || before === 0x5f || before === 0x23 || before === 0x3d || isLetter(before, 0)
  );
}

const isCapital = (unit: number) => unit >= 0x41 && unit <= 0x5a;
/** s, n, r, t: what 1st, 2nd, 3rd, 4th end with. */
const isOrdinal = (unit: number) => unit === 0x73 || unit === 0x6e || unit === 0x72 || unit === 0x74;
const isLetter = (unit: number, before: number) => {
  const lower = (unit === 0x2e ? before : unit) | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
};

function isTimeNext(text: string, end: number): boolean {
  const next = text.charCodeAt(end) === 0x20 ? text[end + 1] : text[end];
  return next !== undefined && ":時时시點点aApP".includes(next);
}

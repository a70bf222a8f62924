import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/text/texts.ts";
import { cycleOf, cycleOfYear, dayNumber, daysInMonth, weekdayOf } from "../../../src/text/values/calendar.ts";
import { isOutsideEra } from "../../../src/text/values/eras.ts";
import { weekdayAround } from "../../../src/text/values/weekdays.ts";

const values = (text: string) => analyse(text).values();

describe("dates", () => {
  it.each<[string, (number | undefined)[]]>([
    ["⟦2024年2月30日⟧に", [2024, 2, 30]],
    ["⟦令和6年5月1日⟧に", [2024, 5, 1]],
    ["⟦令和元年5月1日⟧に", [2019, 5, 1]],
    ["⟦昭和二十二年二月⟧に", [1947, 2, undefined]],
    ["⟦民國113年2月30日⟧", [2024, 2, 30]],
    ["⟦단기 4357년⟧에", [2024, undefined, undefined]],
    ["⟦1947（昭和22）年3月⟧", [1947, 3, undefined]],
    ["⟦二〇二四年二月三十日⟧", [2024, 2, 30]],
    ["⟦２０２４年２月３０日⟧", [2024, 2, 30]],
    ["⟦2월 30일⟧에", [undefined, 2, 30]],
    ["⟦2024년 2월 30일⟧에", [2024, 2, 30]],
    ["⟦2024. 2. 30.⟧ 발표", [2024, 2, 30]],
    ["on ⟦2024-02-30⟧.", [2024, 2, 30]],
    ["on ⟦2024/2/30⟧,", [2024, 2, 30]],
    ["on ⟦02/30/2024⟧,", [2024, 2, 30]],
    ["on ⟦30/02/2024⟧,", [2024, 2, 30]],
    ["on ⟦February 30, 2024⟧.", [2024, 2, 30]],
    ["on ⟦Feb. 30⟧.", [undefined, 2, 30]],
    ["the ⟦30th of February⟧.", [undefined, 2, 30]],
    ["on ⟦30 Feb 2024⟧.", [2024, 2, 30]],
    ["in ⟦Showa 22⟧ (1947)", [1947, undefined, undefined]],
  ])("reads %s", (marked, [year, month, day]) => {
    const text = marked.replace(/[⟦⟧]/g, "");
    const { dates } = values(text);
    expect(dates).toHaveLength(1);
    const [date] = dates;
    const start = date!.eraStart ?? date!.start;
    expect(`${text.slice(0, start)}⟦${text.slice(start, date!.end)}⟧${text.slice(date!.end)}`).toBe(marked);
    expect([date!.year, date!.month, date!.day]).toEqual([year, month, day]);
  });

  it.each([
    "5年間、3年前、98年",
    "Version 2024.2.30",
    "a/2024/2/30, 12-2024-02-30",
    "In total 30 people may come.",
    "元年",
    "1.2月",
  ])("finds none in %s", (text) => expect(values(text).dates.filter(({ year, day }) => year ?? day)).toEqual([]));
});

describe("times", () => {
  it.each<[string, string, number, number | undefined, string | undefined]>([
    ["会議は25時から", "25時", 25, undefined, undefined],
    ["午後13時30分に", "午後13時30分", 13, 30, "pm"],
    ["오후 13시에", "오후 13시", 13, undefined, "pm"],
    ["at 25:70.", "25:70", 25, 70, undefined],
    ["at 9:05 a.m.", "9:05 a.m", 9, 5, "am"],
    ["at 13 PM.", "13 PM", 13, undefined, "pm"],
    ["上午9點89分", "上午9點89分", 9, 89, "am"],
  ])("reads %s", (text, written, hour, minute, half) => {
    const { times } = values(text);
    expect(times).toHaveLength(1);
    const [time] = times;
    expect(text.slice(time!.start, time!.end)).toBe(written);
    expect([time!.hour, time!.minute, time!.half]).toEqual([hour, minute, half]);
  });

  it.each(["25時間", "3時限", "25시간", "7.55am", "31-32시즌", "10 apples", "25點"])("finds none in %s", (text) =>
    expect(values(text).times).toEqual([]),
  );
});

it("notes where numbers begin, those in dates and times too", () => {
  expect(values("a 12 b 3.4 c 2024年5月 １２").runs).toEqual([2, 7, 9, 13, 18, 21]);
  expect(values("none here").runs).toEqual([]);
});

it("bears any text", () => {
  const unit = fc.constantFrom(..."0123456789年月日時分년월일시-/:. 昭和元二十", "February ", " PM", "（", "\ud83d");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const { dates, times } = values(text);
      for (const { start, end } of [...dates, ...times])
        expect(0 <= start && start < end && end <= text.length).toBe(true);
    }),
    { numRuns: 500 },
  );
});

describe("the calendar", () => {
  it("counts days and weekdays", () => {
    expect([daysInMonth(2), daysInMonth(2, 2023), daysInMonth(2, 2000), daysInMonth(2, 1900), daysInMonth(13)]).toEqual(
      [29, 28, 29, 28, 0],
    );
    expect(dayNumber(2024, 3, 1) - dayNumber(2024, 2, 28)).toBe(2);
    expect([weekdayOf(2024, 5, 1), weekdayOf(2000, 1, 1), weekdayOf(1941, 12, 7)]).toEqual([3, 6, 0]);
  });

  it("agrees with the platform on every day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2400 }), fc.integer({ min: 0, max: 364 }), (year, offset) => {
        const date = new Date(Date.UTC(year, 0, 1 + offset));
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        expect(weekdayOf(y, m, d)).toBe(date.getUTCDay());
      }),
    );
  });

  it("knows the cycle of sixty years", () => {
    expect([cycleOf("甲子"), cycleOf("癸亥"), cycleOf("갑진"), cycleOf("甲丑")]).toEqual([0, 59, 40, -1]);
    expect([cycleOfYear(2024), cycleOfYear(1984), cycleOfYear(1592)]).toEqual([40, 0, 28]);
  });

  it("knows where eras end", () => {
    const era = (text: string) => values(text).dates[0]!;
    const outside = (text: string) => {
      const { era: named, eraYear, month, day } = era(text);
      return isOutsideEra(named!, eraYear!, month, day);
    };
    expect(["明治45年7月30日", "大正元年7月30日", "昭和64年1月7日", "昭和64年", "令和50年"].map(outside)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(["明治46年", "昭和64年1月8日", "平成31年5月1日", "平成0年", "令和元年4月30日"].map(outside)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });
});

it("reads the weekday said of a date", () => {
  const weekday = (before: string, date: string, after: string) =>
    weekdayAround(before + date + after, before.length, before.length + date.length)?.weekday;
  expect(weekday("", "5月1日", "（水）")).toBe(3);
  expect(weekday("", "5月1日", "（水曜日）")).toBe(3);
  expect(weekday("", "5월 1일", " 수요일")).toBe(3);
  expect(weekday("", "5月1日", "是星期三")).toBe(3);
  expect(weekday("", "5月1日", "（日本）")).toBeUndefined();
  expect(weekday("Wed., ", "May 1", ".")).toBe(3);
  expect(weekday("", "May 1", " (Wednesday)")).toBe(3);
  expect(weekday("", "May 1", " and Wednesday")).toBeUndefined();
});

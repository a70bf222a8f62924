import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { HIRAGANA } from "../text/scripts.ts";
import { textOf } from "../text/texts.ts";
import { weekdayOf } from "../text/values/calendar.ts";
import type { DateValue } from "../text/values/dates.ts";
import { isOutsideEra } from "../text/values/eras.ts";
import { weekdayAround } from "../text/values/weekdays.ts";
import { clockClashes } from "./dates/clock-spans.ts";
import { englishClashes } from "./dates/english-spans.ts";
import { clockFault, isImpossible } from "./dates/impossible.ts";
import { ageClashes, durationClashes, lifespanClashes } from "./dates/lifespan.ts";
import { orderClashes } from "./dates/order.ts";
import { cycleClash, eraClash } from "./dates/year-names.ts";
import { isExcused, isGiven, isJudged, type Place } from "./provable/excuse.ts";
import { asksForFiction } from "./provable/fiction.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

/** Before this year East Asian dates may be of another calendar, and weekdays were not in use. */
const FIRST_WEEKDAY_YEAR = 1873;

/** Marks of the old calendars, or of a time when they were in use, anywhere in the text. */
const TRADITIONAL =
  /旧暦|陰暦|農曆|农历|陰曆|舊曆|음력|[慶文元嘉永天寛正享保延宝万安弘][長禄和永政保暦応治化延仁][0-9０-９〇一二三四五六七八九十元]{1,3}年/;

export default defineFilter({
  id: "impossible-date",
  summary: "Dates and times that do not exist, and years, weekdays, ages and lengths that do not fit each other.",
  options: z.strictObject({}),
  reasons: {
    impossibleDate: {
      code: "HAL010",
      severity: "reject",
      message: "{{date}} does not exist.",
      why: "A date that no calendar has was made up; what stands around it was not checked either.",
      fix: "Look the date up, or drop the row.",
      bad: "会議は⟦2024年2月30日⟧に開かれます。",
      good: "会議は2024年2月29日に開かれます。2月30日という日は存在しません。",
      since: "0.2.0",
    },
    impossibleTime: {
      code: "HAL011",
      severity: "reject",
      message: "{{time}} is no time of day.",
      why: "A time that no clock shows was made up; a schedule with it cannot be kept.",
      fix: "Correct the time, or drop the row.",
      bad: "회의는 ⟦25시⟧에 시작합니다.",
      good: "番組は深夜25時30分に始まります。比率は30:70です。",
      since: "0.2.0",
    },
    wrongHalf: {
      code: "HAL012",
      severity: "flag",
      message: "{{time}} counts the hours to 24 and names a half of the day beside it.",
      why: "Either the hour or the half of the day is wrong, and a reader cannot tell which; many only say the same twice.",
      fix: "Write either 오후 1시 or 13시.",
      bad: "회의는 ⟦오후 13시⟧에 시작합니다.",
      good: "회의는 오후 1시, 곧 13시에 시작합니다.",
      since: "0.2.0",
    },
    wrongWeekday: {
      code: "HAL013",
      severity: "reject",
      message: "{{date}} is a {{weekday}}, not a {{said}}.",
      why: "The weekday of a date can be computed: one of the two was invented.",
      fix: "Look the date up.",
      bad: "式典は⟦2024年5月1日（金）⟧に行われます。",
      good: "式典は2024年5月1日（水）に行われます。",
      since: "0.2.0",
    },
    eraMismatch: {
      code: "HAL014",
      severity: "reject",
      message: "{{era}} is {{expected}}, not {{year}}.",
      why: "Two names of one year do not agree: one of them is wrong, and the model learns a wrong table of years.",
      fix: "Correct the year that is wrong.",
      bad: "彼は⟦昭和22年（1950年⟧）に生まれた。",
      good: "彼は昭和22年（1947年）に生まれた。明治45年（1912年）は大正元年（1912年）でもある。",
      since: "0.2.0",
    },
    outsideEra: {
      code: "HAL015",
      severity: "flag",
      message: "{{date}} lies outside its era.",
      why: "No such year, or day, was ever counted that way, though plans made before a new era may name it.",
      fix: "Name the year by the era that it is in.",
      bad: "この橋は⟦昭和70年⟧に完成した。",
      good: "この橋は昭和64年に完成した。",
      since: "0.2.0",
    },
    wrongCycle: {
      code: "HAL016",
      severity: "reject",
      message: "{{name}} is not the year {{year}}; {{expected}} would be one.",
      why: "The cycle of years can be computed: one of the two was invented.",
      fix: "Look the year up.",
      bad: "⟦2024年（乙巳）⟧は選挙の年だった。",
      good: "2024年（甲辰）は選挙の年だった。",
      since: "0.2.0",
    },
    diedBeforeBorn: {
      code: "HAL017",
      severity: "reject",
      message: "It ends in {{to}} and begins in {{from}}.",
      why: "Nobody dies before being born, and nothing ends before it begins: the claim was invented.",
      fix: "Look the years up, or drop the row.",
      bad: "山田太郎（⟦1950年 - 1940年⟧）は画家である。",
      good: "山田太郎（1940年 - 1950年）は画家である。連載は1995年に始まり、1999年に終わった。",
      since: "0.2.0",
    },
    wrongAge: {
      code: "HAL018",
      severity: "reject",
      message: "Whoever lived from {{from}} to {{to}} was {{expected}}, not {{said}}.",
      why: "The age follows from the dates: one of the three was invented.",
      fix: "Look the person up, or drop the row.",
      bad: "彼は⟦1900年に生まれ、1950年に64歳で⟧死去した。",
      good: "彼は1900年に生まれ、1950年に49歳で死去した。",
      since: "0.2.0",
    },
    wrongDuration: {
      code: "HAL019",
      severity: "reject",
      message: "From {{from}} to {{to}} it is {{expected}}, not {{said}}.",
      why: "The length follows from the ends: one of the three was invented.",
      fix: "Correct the length or an end.",
      bad: "⟦1990年から2000年までの15年間⟧、東京に住んでいた。",
      good: "1990年から2000年までの10年間、東京に住んでいた。",
      since: "0.2.0",
    },
  },
  check: () => (sample, report) => {
    let fiction: boolean | undefined;
    for (const segment of sample.segments) {
      if (!isJudged(segment)) continue;
      const text = textOf(segment);
      const values = text.values();
      if (values.runs.length === 0 && values.dates.length === 0) continue;
      const units = segment.text;
      const stands = (place: Place) => {
        if (isExcused(text, place) || isGiven(sample, segment, place)) return false;
        fiction ??= asksForFiction(sample);
        return !fiction;
      };
      let traditional: boolean | undefined;
      for (const date of values.dates) {
        const start = date.eraStart ?? date.start;
        const written = { start, end: date.end };
        const data = { date: units.slice(start, date.end) };
        if (mayBeImpossible(date)) {
          traditional ??= TRADITIONAL.test(units);
          if (isImpossible(units, date, traditional) && stands(written)) {
            report("impossibleDate", { segment, ...written, data });
            continue;
          }
        }
        if (date.era !== undefined && isOutsideEra(date.era, date.eraYear!, date.month, date.day) && stands(written))
          report("outsideEra", { segment, ...written, data });
        const clash = date.style === "iso" ? undefined : (eraClash(units, date) ?? cycleClash(units, date));
        if (clash !== undefined && stands(clash)) {
          const { kind, start: from, end, name, year, expected } = clash;
          if (kind === "era") report("eraMismatch", { segment, start: from, end, data: { era: name, year, expected } });
          else report("wrongCycle", { segment, start: from, end, data: { name, year, expected } });
        }
        const year = date.year ?? yearBefore(units, date.start);
        if (date.day === undefined || year === undefined || year < FIRST_WEEKDAY_YEAR) continue;
        const said = weekdayAround(units, date.start, date.end);
        const weekday = weekdayOf(year, date.month!, date.day);
        if (said === undefined || said.weekday === weekday) continue;
        const place = { start: Math.min(start, said.start), end: Math.max(date.end, said.end) };
        if (!stands(place) || isSupposed(units, place)) continue;
        report("wrongWeekday", {
          segment,
          ...place,
          data: { ...data, weekday: WEEKDAYS[weekday]!, said: WEEKDAYS[said.weekday]! },
        });
      }
      for (const time of values.times) {
        const japanese = !text.ascii && text.scripts().of(HIRAGANA) > 0;
        const fault = clockFault(units, time, japanese);
        if (fault === undefined || !stands(time)) continue;
        const place = { segment, start: time.start, end: time.end, data: { time: units.slice(time.start, time.end) } };
        report(fault === "half" ? "wrongHalf" : "impossibleTime", place);
      }
      for (const { start, end, ...data } of clockClashes(units, values.times))
        if (stands({ start, end })) report("wrongDuration", { segment, start, end, data });
      for (const clash of spanClashes(units, values.dates, values.runs)) {
        if (!stands(clash)) continue;
        const { kind, start, end, from, to, said = 0, expected = "" } = clash;
        if (kind === "died") report("diedBeforeBorn", { segment, start, end, data: { from, to } });
        else
          report(kind === "age" ? "wrongAge" : "wrongDuration", {
            segment,
            start,
            end,
            data: { from, to, said, expected },
          });
      }
    }
  },
});

/** The year that a date without one is said to be of: 2025年は4月29日. */
function yearBefore(text: string, start: number): number | undefined {
  const said = /(?<!\d)(\d{4})(?:年(?:は|の|、)|년(?:은|의)? )$/.exec(text.slice(Math.max(0, start - 8), start));
  return said === null ? undefined : Number(said[1]);
}

/** A weekday that is only supposed. */
const isSupposed = (text: string, { start, end }: Place) =>
  /^(?:なら|だった|の場合|とす|と仮定|라면|이면|이라고|的話)/.test(text.slice(end, end + 6)) ||
  /(?:\b[Ii]f|\bsuppose|もし|如果|假設|만약) ?(?:that )?$/.test(text.slice(Math.max(0, start - 14), start));

const mayBeImpossible = ({ month = 0, day = 0 }: DateValue) => month > 12 || day > 28;

function* spanClashes(text: string, dates: readonly DateValue[], runs: readonly number[]) {
  if (dates.length > 1) {
    yield* lifespanClashes(text, dates);
    yield* ageClashes(text, dates);
    yield* durationClashes(text, dates);
    yield* orderClashes(text, dates);
  }
  if (runs.length > 1) yield* englishClashes(text, runs);
}

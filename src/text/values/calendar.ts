/** The Gregorian calendar, extended backward; months from 1, weekdays from 0 (Sunday). */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The days of a month; of February 29 where the year is not known. 0 for a month that does not exist. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2 && (year === undefined || isLeapYear(year))) return 29;
  return DAYS[month - 1] ?? 0;
}

/** Days since 0000-03-01, for differences between dates. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * months + 2) / 5) +
    day -
    1
  );
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  (((dayNumber(year, month, day) + 3) % 7) + 7) % 7;

const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
const KOREAN_STEMS = "갑을병정무기경신임계";
const KOREAN_BRANCHES = "자축인묘진사오미신유술해";

/** The place of a pair of stem and branch (甲辰, 갑진) in the cycle of sixty years, 0 for 甲子; -1 where it is none. */
export function cycleOf(pair: string): number {
  let stem = STEMS.indexOf(pair[0]!);
  let branch = BRANCHES.indexOf(pair[1]!);
  if (stem < 0) {
    stem = KOREAN_STEMS.indexOf(pair[0]!);
    branch = KOREAN_BRANCHES.indexOf(pair[1]!);
  }
  if (stem < 0 || branch < 0 || (stem - branch) % 2 !== 0) return -1;
  return (6 * stem - 5 * branch + 60) % 60;
}

/** The place of a year in the cycle of sixty; the year begins at the old new year, so January and February may belong to the one before. */
export const cycleOfYear = (year: number): number => (((year - 4) % 60) + 60) % 60;

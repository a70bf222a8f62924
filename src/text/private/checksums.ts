import { daysInMonth } from "../values/calendar.ts";

const valueAt = (digits: string, at: number) => digits.charCodeAt(at) - 0x30;

/** ISO/IEC 7812-1, annex B. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, twice = false; at >= 0; at--, twice = !twice) {
    const value = valueAt(digits, at) * (twice ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** The check digit of a Japanese individual number: ordinance 85 of 2014 of the Ministry of Internal Affairs, article 5. */
export function isMyNumber(digits: string): boolean {
  let sum = 0;
  for (let n = 1; n <= 11; n++) sum += valueAt(digits, 11 - n) * (n <= 6 ? n + 1 : n - 5);
  const rest = sum % 11;
  return valueAt(digits, 11) === (rest <= 1 ? 0 : 11 - rest);
}

const RRN_WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/** The check digit of a Korean resident registration number; numbers given out since October 2020 need not have one. */
export function isResidentNumber(digits: string): boolean {
  let sum = 0;
  for (const [at, weight] of RRN_WEIGHTS.entries()) sum += valueAt(digits, at) * weight;
  // Of foreigners (5 to 8) two more.
  const base = valueAt(digits, 6) >= 5 ? 13 : 11;
  return (base - (sum % 11)) % 10 === valueAt(digits, 12);
}

/** The letters of Taiwan's identity numbers in the order of their values, from 10 on. */
const TAIWAN_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

/** The check digit of a Taiwanese identity number or resident certificate: a letter and nine digits. */
export function isTaiwanId(id: string): boolean {
  const value = TAIWAN_LETTERS.indexOf(id.charAt(0)) + 10;
  if (value < 10) return false;
  let sum = Math.floor(value / 10) + (value % 10) * 9;
  for (let at = 1; at <= 8; at++) sum += valueAt(id, at) * (9 - at);
  return (sum + valueAt(id, 9)) % 10 === 0;
}

/** `MMDD` from `at` on. */
export function isMonthAndDay(digits: string, at: number): boolean {
  const month = Number(digits.slice(at, at + 2));
  const day = Number(digits.slice(at + 2, at + 4));
  return day >= 1 && day <= daysInMonth(month);
}

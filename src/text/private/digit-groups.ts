import { digitOf } from "./characters.ts";

/** Digits in a row. */
export interface DigitGroup {
  /** Half-width. */
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the group before and this one, half-width; empty for the first. */
  readonly before: string;
}

/** As half-width: hyphens of all kinds, spaces, dots and parentheses. */
const SEPARATORS: ReadonlyMap<number, string> = new Map([
  ...[0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xff0d, 0x30fc, 0xff70].map((unit) => [unit, "-"] as const),
  ...[0x20, 0xa0, 0x2009, 0x202f, 0x3000].map((unit) => [unit, " "] as const),
  ...[0x2e, 0xff0e].map((unit) => [unit, "."] as const),
  ...[0x28, 0xff08].map((unit) => [unit, "("] as const),
  ...[0x29, 0xff09].map((unit) => [unit, ")"] as const),
]);

/** Marks of the table: a separator, a digit. */
const SEPARATOR = 1;
const DIGIT = 2;
const classes = new Uint8Array(0x10000);
for (const unit of SEPARATORS.keys()) classes[unit] = SEPARATOR;
for (let value = 0; value < 10; value++) classes[0x30 + value] = classes[0xff10 + value] = DIGIT;

/** Units between two groups of one number: `) ` or ` (`. */
const MOST_BETWEEN = 2;
/** No number that is looked for has more: a French telephone with its country code. */
const MOST_GROUPS = 7;
/** Digits of a group that are read: what is longer is nobody's number. */
const MOST_DIGITS = 24;

/** Where the digits that begin at `start` end. */
export function digitsEnd(text: string, start: number): number {
  let end = start;
  while (classes[text.charCodeAt(end)] === DIGIT) end++;
  return end;
}

/** Where the next group begins whose separators are at `end`; -1 where the number is at its end. */
function nextGroup(text: string, end: number): number {
  let next = end;
  while (next - end < MOST_BETWEEN && classes[text.charCodeAt(next)] === SEPARATOR) next++;
  return next > end && classes[text.charCodeAt(next)] === DIGIT ? next : -1;
}

/** True where the groups from `start` on have so many digits together; makes nothing. */
export function hasDigits(text: string, start: number, least: number): boolean {
  let digits = 0;
  for (let groups = 0, at = start; at >= 0 && groups < MOST_GROUPS; groups++) {
    const end = digitsEnd(text, at);
    digits += end - at;
    if (digits >= least) return true;
    at = nextGroup(text, end);
  }
  return false;
}

/** The digit groups from `start` on that may be one number. */
export function digitGroups(text: string, start: number): DigitGroup[] {
  const groups: DigitGroup[] = [];
  let before = "";
  for (let at = start; groups.length < MOST_GROUPS; ) {
    const end = digitsEnd(text, at);
    let digits = "";
    for (let each = at; each < end && digits.length < MOST_DIGITS; each++) digits += digitOf(text.charCodeAt(each));
    groups.push({ digits, start: at, end, before });
    const next = nextGroup(text, end);
    if (next < 0) break;
    before = "";
    for (let each = end; each < next; each++) before += SEPARATORS.get(text.charCodeAt(each));
    at = next;
  }
  return groups;
}

import type { Text } from "../text.ts";
import { CARD_SHAPES, cardIssuer } from "./card.ts";
import { digitOf, isLetter, isUpper, isWordUnit } from "./characters.ts";
import { isMonthAndDay, isMyNumber, isResidentNumber, isTaiwanId } from "./checksums.ts";
import type { DigitGroup } from "./digit-groups.ts";
import {
  CARD_WORDS,
  isLabelled,
  MY_NUMBER_WORDS,
  PASSPORT_WORDS,
  PHONE_WORDS,
  RESIDENT_WORDS,
  SOCIAL_SECURITY_WORDS,
} from "./label.ts";
import { phoneOf } from "./phone.ts";
import { isMadeUpNumber } from "./placeholder.ts";
import type { PrivateKind, PrivateSpan } from "./private-kind.ts";

/** Digits of the shortest number: a passport. */
export const FEWEST_DIGITS = 7;

/** Units before and behind a number that tell that it is a part of something longer. */
const JOINS_BEFORE = "=_#&$¥€£%\\^";
const JOINS_BEHIND = "_%$¥€£=";
/** The same where there is a digit behind or before them: 1,234,567 and 12:30:45. */
const JOINS_DIGITS = ",.:";

function isJoined(text: string, start: number, end: number, isOne: boolean): boolean {
  const [before, behind] = [text.charAt(start - 1), text.charAt(end)];
  if (before !== "") {
    if (JOINS_BEFORE.includes(before)) return true;
    if (JOINS_DIGITS.includes(before) && digitOf(text.charCodeAt(start - 2)) >= 0) return true;
    if (before === "-" && isWordUnit(text.charCodeAt(start - 2))) return true;
  }
  if (behind !== "") {
    if (JOINS_BEHIND.includes(behind)) return true;
    if (JOINS_DIGITS.includes(behind) && digitOf(text.charCodeAt(end + 1)) >= 0) return true;
  }
  // Two telephones may be written with a slash between them; a path has numbers in one piece.
  return isOne && (before === "/" || behind === "/");
}

const shapeOf = (groups: readonly DigitGroup[]) => groups.map(({ digits }) => digits.length).join("-");
const digitsOf = (groups: readonly DigitGroup[]) => groups.map(({ digits }) => digits).join("");

/** Words that are written in one with the number behind them. */
const GLUED = /(?:tel|fax|phone|mobile|cell)$/i;

/** Digits of the longest number: a card of UnionPay or Visa. */
const MOST_DIGITS = 19;

/** The private number that begins with the first of the groups, of as many of them as it takes. */
export function numberAt(analysed: Text, groups: readonly DigitGroup[], floor: number): PrivateSpan | undefined {
  const { text } = analysed;
  const { start } = groups[0]!;
  const before = text.charAt(start - 1);
  if (isLetter(text.charCodeAt(start - 1)) && !GLUED.test(text.slice(Math.max(0, start - 6), start)))
    return lettered(text, groups[0]!, floor);
  const plus = before === "+" || before === "＋";
  let length = 0;
  for (const { digits } of groups) length += digits.length;
  for (let count = groups.length; count > 0 && length >= FEWEST_DIGITS; count--) {
    const { digits, end } = groups[count - 1]!;
    const all = length;
    length -= digits.length;
    // Digits one by one are none of these numbers.
    if (all > MOST_DIGITS || all < 2 * count - 1) continue;
    if (isWordUnit(text.charCodeAt(end))) continue;
    // A hyphen that goes on is of the same number.
    if (count < groups.length && groups[count]!.before.trim() === "-") continue;
    const known = numberOf(analysed, groups.slice(0, count), floor);
    if (known !== undefined) return known;
    // An international number that was made up is not a shorter one of anybody's.
    if (plus && all <= 15) return undefined;
  }
  return undefined;
}

/** What all of these groups are together. */
function numberOf(analysed: Text, groups: readonly DigitGroup[], floor: number): PrivateSpan | undefined {
  const { text } = analysed;
  const digits = digitsOf(groups);
  const { start } = groups[0]!;
  const { end } = groups.at(-1)!;
  const spanOf = (kind: PrivateKind, what: string, from = start): PrivateSpan => ({
    kind,
    what,
    start: from,
    end,
    open: 0,
  });
  const national = nationalId(text, groups, digits);
  if (national !== undefined) return spanOf("national-id", national);
  if (isPassport(text, groups, digits)) return spanOf("passport", "passport");
  const isOne = groups.length === 1;
  const before = text.charAt(start - 1);
  const issuer = digits.length >= 14 ? card(text, groups, digits) : undefined;
  // A form may say card=….
  if (isJoined(text, start, end, isOne) && !(issuer !== undefined && before === "=")) return undefined;
  if (issuer !== undefined) return analysed.protectedBy(start) === "url" ? undefined : spanOf("card", issuer);
  const plus = before === "+" || before === "＋";
  const opens = before === "(" || before === "（";
  const from = plus || opens ? start - 1 : start;
  const ahead = text.charAt(from - 1);
  const closes = (groups[1]?.before ?? "").startsWith(")");
  // An area code in parentheses needs both of them.
  if (opens && !closes && groups.some((group) => group.before.includes(")"))) return undefined;
  if (plus && /[\w)]/.test(ahead)) return undefined;
  const isPlus = plus || (opens && (ahead === "+" || ahead === "＋"));
  const country = phoneOf(groups, isPlus, () => isLabelled(text, from, PHONE_WORDS, 16));
  if (country === undefined || analysed.protectedBy(start) === "url") return undefined;
  return spanOf("phone", country, opens && !closes ? start : Math.max(floor, from));
}

function nationalId(text: string, groups: readonly DigitGroup[], digits: string): string | undefined {
  const shape = shapeOf(groups);
  const { start } = groups[0]!;
  if (digits.length === 12 && (shape === "12" || shape === "4-4-4") && isMyNumber(digits)) {
    if (!isMadeUpNumber(digits) && isLabelled(text, start, MY_NUMBER_WORDS, 32)) return "My Number";
  } else if (digits.length === 13 && (shape === "6-7" || shape === "13")) {
    if (!isMonthAndDay(digits, 2) || !/[1-8]/.test(digits.charAt(6))) return undefined;
    if (/^(.)\1*$/.test(digits.slice(7)) || digits.slice(6).endsWith("234567")) return undefined;
    const isOurs = groups.length === 2 && groups[1]!.before === "-" && isResidentNumber(digits);
    if (isOurs || isLabelled(text, start, RESIDENT_WORDS, 24)) return "Korean resident number";
  } else if (shape === "3-2-4" && isLabelled(text, start, SOCIAL_SECURITY_WORDS, 32)) {
    const isGivenOut = !/^(?:000|666|9)/.test(digits) && digits.slice(3, 5) !== "00" && digits.slice(5) !== "0000";
    if (isGivenOut && !isMadeUpNumber(digits) && digits !== "078051120" && !digits.startsWith("123456"))
      return "US Social Security number";
  }
  if (shape === "9" && isLabelled(text, start, PASSPORT_WORDS, 20) && !isMadeUpNumber(digits)) return "passport number";
  return undefined;
}

/** Nine digits without a letter: the United States, Taiwan. */
const isPassport = (text: string, groups: readonly DigitGroup[], digits: string) =>
  shapeOf(groups) === "9" && isLabelled(text, groups[0]!.start, PASSPORT_WORDS, 20) && !isMadeUpNumber(digits);

function card(text: string, groups: readonly DigitGroup[], digits: string): string | undefined {
  const shape = shapeOf(groups);
  const separators = new Set(groups.slice(1).map(({ before }) => before));
  if (groups.length > 1 && (!CARD_SHAPES.has(shape) || separators.size > 1 || /[.()]/.test([...separators].join(""))))
    return undefined;
  const issuer = cardIssuer(digits);
  if (issuer === undefined) return undefined;
  if (groups.length > 1) return issuer;
  const { start, end } = groups[0]!;
  // Of numbers in one piece one in ten passes the check: something must say that it is a card's.
  return isLabelled(text, start, CARD_WORDS, 64) || isLabelled(text, end + 32, CARD_WORDS, 32) ? issuer : undefined;
}

/** A number with one or two capital letters before it: Taiwan's identity numbers, passports. */
function lettered(text: string, { digits, start, end }: DigitGroup, floor: number): PrivateSpan | undefined {
  if (isWordUnit(text.charCodeAt(end)) || text.charAt(end) === "-") return undefined;
  let from = start - 1;
  if (from > floor && isUpper(text.charCodeAt(from - 1))) from--;
  const before = text.charCodeAt(from - 1);
  if (!isUpper(text.charCodeAt(start - 1)) || isWordUnit(before) || before === 0x2d || before === 0x2f)
    return undefined;
  if (from === start - 1 && digits.length === 9 && /^[1289]/.test(digits) && isTaiwanId(text.charAt(from) + digits)) {
    if (!isMadeUpNumber(digits))
      return { kind: "national-id", what: "Taiwan identity number", start: from, end, open: 0 };
  }
  const isNamed = digits.length >= 7 && digits.length <= 9 && isLabelled(text, from, PASSPORT_WORDS, 20);
  if (!isNamed || isMadeUpNumber(digits)) return undefined;
  return { kind: "passport", what: "passport", start: from, end, open: 0 };
}

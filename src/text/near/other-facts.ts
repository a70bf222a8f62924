import type { Hunk } from "./edit-script.ts";
import { negates } from "./negations.ts";

/** Of the stretches that differ, the share from which two texts say different things in the same words. */
const MOST_FACTS = 0.5;
/** A sentence that was moved is no other fact; a phrase of fewer units is. */
const SENTENCE_UNITS = 16;

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isAlphabetic = (unit: number) => unit < 0x3000;

/** Of a text's numbers, the share from which other ones are another content, and not a slip of the pen. */
export const MOST_NUMBERS = 0.3;

/**
 * Whether two texts, which differ in these stretches, are one form with other contents: most of what differs is one number or word
 * for another, a phrase in another place, or a negation. Edits at random are single characters everywhere, and another
 * wording at the very end is an ending.
 */
export function saysOtherFacts(one: Uint16Array, other: Uint16Array, edits: readonly Hunk[]): boolean {
  if (edits.length === 0) return false;
  const hunks = merged(one, edits);
  const gone = new Set<string>();
  for (const { start, end, otherStart, otherEnd } of hunks)
    if (otherStart === otherEnd && end - start >= 3) gone.add(textOf(one, start, end));
  let facts = 0;
  let [numeric, numbers] = [0, 0];
  for (const hunk of hunks) {
    const { start, end, otherStart, otherEnd } = hunk;
    if (isOtherNumber(one, other, hunk)) {
      numeric++;
      // Stretches close to each other were made one, which then has several numbers.
      numbers += Math.max(1, Math.min(numbersIn(one, start, end), numbersIn(other, otherStart, otherEnd)));
    } else if (isWordForWord(one, other, hunk) && !(end === one.length && otherEnd === other.length)) facts++;
    else if (start === end && otherEnd - otherStart < SENTENCE_UNITS && gone.has(textOf(other, otherStart, otherEnd)))
      facts += 2;
    else if (!isBesideSlip(one, other, hunk, hunks) && negates(one, other, hunk)) facts++;
  }
  if (numbers >= MOST_NUMBERS * Math.min(numbersIn(one), numbersIn(other))) facts += numeric;
  return facts >= hunks.length * MOST_FACTS;
}

/**
 * Whether a text has more slips than that stretch: a text that denies another has few more changes than that, and these near it
 * or of more than one unit. A letter of an alphabet may be an ending that goes with the negation (likes, does not like).
 */
function isBesideSlip(one: Uint16Array, other: Uint16Array, { start }: Hunk, hunks: readonly Hunk[]): boolean {
  if (hunks.length > 2) return true;
  return hunks.some(
    (each) =>
      Math.abs(each.start - start) > SENTENCE_UNITS &&
      each.end - each.start + each.otherEnd - each.otherStart === 1 &&
      !isAlphabetic(each.end > each.start ? one[each.start]! : other[each.otherStart]!),
  );
}

/** Stretches so near each other that they are one word: two different words often have a letter in common. */
function merged(one: Uint16Array, edits: readonly Hunk[]): Hunk[] {
  const hunks: Hunk[] = [];
  for (const edit of edits) {
    const last = hunks.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : edit.start - last.end;
    if (last !== undefined && gap <= (isAlphabetic(one[last.end]!) ? 2 : 1))
      hunks[hunks.length - 1] = { ...last, end: edit.end, otherEnd: edit.otherEnd };
    else hunks.push(edit);
  }
  return hunks;
}

function numbersIn(units: Uint16Array, start = 0, end = units.length): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isDigit(units[at]!) && !(at > start && isDigit(units[at - 1]!))) count++;
  return count;
}

const textOf = (units: Uint16Array, start: number, end: number) => String.fromCharCode(...units.subarray(start, end));

function touchesNumber(units: Uint16Array, start: number, end: number): boolean {
  for (let at = Math.max(0, start); at < Math.min(end, units.length); at++) if (isDigit(units[at]!)) return true;
  return false;
}

/** A digit differs, and both texts have a number there: one that has got into a word, or a letter into it, is a slip. */
function isOtherNumber(one: Uint16Array, other: Uint16Array, { start, end, otherStart, otherEnd }: Hunk): boolean {
  const [mine, its] = [touchesNumber(one, start, end), touchesNumber(other, otherStart, otherEnd)];
  if (!mine && !its) return false;
  if (mine !== its && isLetter(one, start, end) !== isLetter(other, otherStart, otherEnd)) return false;
  return touchesNumber(one, start - 1, end + 1) && touchesNumber(other, otherStart - 1, otherEnd + 1);
}

/** Stand in a number as digits do. */
const NUMERALS = "〇零一二三四五六七八九十百千万萬億亿兆십백천만억조";

/** One letter alone in place of a digit; 2千 is another number than 20. */
const isLetter = (units: Uint16Array, start: number, end: number): boolean =>
  end - start === 1 && units[start]! >= 0x61 && !NUMERALS.includes(textOf(units, start, end));

/** The share of numbers that two texts have in common, of the one that has more of them. */
export function commonNumbers(one: Uint16Array, other: Uint16Array): number {
  const counts = new Map<string, number>();
  const [mine, its] = [numbersOf(one), numbersOf(other)];
  for (const number of mine) counts.set(number, (counts.get(number) ?? 0) + 1);
  let common = 0;
  for (const number of its) {
    const left = counts.get(number) ?? 0;
    if (left === 0) continue;
    counts.set(number, left - 1);
    common++;
  }
  const most = Math.max(mine.length, its.length);
  return most === 0 ? 1 : common / most;
}

function numbersOf(units: Uint16Array): string[] {
  const numbers: string[] = [];
  for (let at = 0; at < units.length; at++) {
    if (!isDigit(units[at]!)) continue;
    const start = at;
    while (at < units.length && isDigit(units[at]!)) at++;
    numbers.push(textOf(units, start, at));
  }
  return numbers;
}

function isWordForWord(one: Uint16Array, other: Uint16Array, { start, end, otherStart, otherEnd }: Hunk): boolean {
  const shorter = Math.min(end - start, otherEnd - otherStart);
  if (shorter === 0) return false;
  return shorter >= (isAlphabetic(one[start]!) && isAlphabetic(other[otherStart]!) ? 3 : 2);
}

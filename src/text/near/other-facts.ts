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
  const replaced = replacements(one, other, hunks);
  const gone = new Set<string>();
  for (const { start, end, otherStart, otherEnd } of hunks)
    if (otherStart === otherEnd && end - start >= 3) gone.add(textOf(one, start, end));
  let facts = 0;
  let [numeric, numbers] = [0, 0];
  // A digit alone that was left out or put in, where a syllable far from it was too.
  let isLoneDigit = false;
  for (const hunk of hunks) {
    const { start, end, otherStart, otherEnd } = hunk;
    if (isOtherNumber(one, other, hunk)) {
      numeric++;
      isLoneDigit = numeric === 1 && unitsOf(hunk) === 1 && hasFarSlip(one, other, hunk, hunks);
      // Stretches close to each other were made one, which then has several numbers.
      numbers += Math.max(1, Math.min(numbersIn(one, start, end), numbersIn(other, otherStart, otherEnd)));
    } else if (replaced.get(replacement(one, other, hunk))! > 1) facts++;
    else if (isWordForWord(one, other, hunk) && !(end === one.length && otherEnd === other.length)) facts++;
    else if (start === end && otherEnd - otherStart < SENTENCE_UNITS && gone.has(textOf(other, otherStart, otherEnd)))
      facts += 2;
    else if (hunks.length <= 2 && !hasFarSlip(one, other, hunk, hunks) && negates(one, other, hunk)) facts++;
  }
  if (!isLoneDigit && numbers >= MOST_NUMBERS * Math.min(numbersIn(one), numbersIn(other))) facts += numeric;
  return facts >= hunks.length * MOST_FACTS;
}

/**
 * Whether one unit was left out or put in far from a stretch. A text that says another thing has few more changes than that, and
 * these near it or of more than one unit: a letter of an alphabet may be an ending that goes with it (likes, does not like).
 */
const hasFarSlip = (one: Uint16Array, other: Uint16Array, { start }: Hunk, hunks: readonly Hunk[]): boolean =>
  hunks.some(
    (each) =>
      Math.abs(each.start - start) > SENTENCE_UNITS &&
      unitsOf(each) === 1 &&
      !isAlphabetic(each.end > each.start ? one[each.start]! : other[each.otherStart]!),
  );

/** One word for another, and which; "" where it is none, or a letter, a kana or another form of one character. */
function replacement(one: Uint16Array, other: Uint16Array, { start, end, otherStart, otherEnd }: Hunk): string {
  const size = end - start;
  if (size !== otherEnd - otherStart || (size === 1 && (one[start]! < FIRST_HAN || other[otherStart]! < FIRST_HAN)))
    return "";
  const [here, there] = [textOf(one, start, end), textOf(other, otherStart, otherEnd)];
  return size === 1 && VARIANTS.has([here, there].sort().join("")) ? "" : `${here}>${there}`;
}

/** Kana and alphabets stand below. */
const FIRST_HAN = 0x3400;
/** Forms of one character that writers choose between. */
const VARIANTS = new Set(
  ["台臺", "裏裡", "爲為", "着著", "群羣", "峯峰", "床牀", "妳你", "煙菸", "周週", "佈布", "采採"].map((pair) =>
    [...pair].sort().join(""),
  ),
);

/** How often each word stands for another: where one was put in place of another throughout, no slip has done it. */
function replacements(one: Uint16Array, other: Uint16Array, hunks: readonly Hunk[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>([["", 0]]);
  if (hunks.length < 2) return counts;
  for (const hunk of hunks) {
    const key = replacement(one, other, hunk);
    if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** How many units a stretch has in both texts. */
const unitsOf = ({ start, end, otherStart, otherEnd }: Hunk): number => end - start + otherEnd - otherStart;

/** A stretch that may have been made of several. */
interface Stretch extends Hunk {
  /**
   * It was made of two single units, one of which at least was left out or put in, or with three letters between them: two slips
   * beside each other, and no word.
   */
  readonly isTwoSlips?: boolean;
  readonly isMerged?: boolean;
}

/** Stretches so near each other that they are one word: two different words often have a letter in common. */
function merged(one: Uint16Array, edits: readonly Hunk[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const edit of edits) {
    const last = stretches.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : edit.start - last.end;
    if (last !== undefined && gap <= (isAlphabetic(one[last.end]!) ? 3 : 1))
      stretches[stretches.length - 1] = {
        ...last,
        end: edit.end,
        otherEnd: edit.otherEnd,
        isMerged: true,
        isTwoSlips:
          last.isMerged !== true && isSlip(last) && isSlip(edit) && (unitsOf(last) + unitsOf(edit) < 4 || gap > 2),
      };
    else stretches.push(edit);
  }
  return stretches;
}

/** One unit in place of another, or of none. */
const isSlip = ({ start, end, otherStart, otherEnd }: Hunk): boolean => end - start <= 1 && otherEnd - otherStart <= 1;

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
  if (!touchesNumber(one, start - 1, end + 1) || !touchesNumber(other, otherStart - 1, otherEnd + 1)) return false;
  // A stretch that was made of several may hold a number that both have.
  return digitsAround(one, start, end) !== digitsAround(other, otherStart, otherEnd);
}

/** The numbers in a stretch, whole: those that reach beyond its ends too. */
function digitsAround(units: Uint16Array, start: number, end: number): string {
  let [from, to] = [start, end];
  while (isDigit(units[from - 1]!)) from--;
  while (isDigit(units[to]!)) to++;
  return textOf(units, from, to)
    .split(NO_NUMBER)
    .filter((number) => number !== "")
    .join("|");
}

/** Stand in a number as digits do. */
const NUMERALS = "〇零一二三四五六七八九十百千万萬億亿兆십백천만억조";
const NO_NUMBER = new RegExp(`[^-\\d.:/+ ${NUMERALS}]+`);

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

function isWordForWord(one: Uint16Array, other: Uint16Array, stretch: Stretch): boolean {
  const { start, end, otherStart, otherEnd, isTwoSlips = false, isMerged = false } = stretch;
  const shorter = Math.min(end - start, otherEnd - otherStart);
  if (shorter < 2 || isTwoSlips) return false;
  // Two letters in place of two others are June for July, unless they only are near each other.
  const isOfLetters = isAlphabetic(one[start]!) && isAlphabetic(other[otherStart]!);
  if (isOfLetters && shorter < (isMerged || end - start !== otherEnd - otherStart ? 3 : 2)) return false;
  return !isShifted(one.subarray(start, end), other.subarray(otherStart, otherEnd));
}

/**
 * One unit left out and one put in near it are slips, where the units between them are shifted: “bhse” for “base”. Two units that
 * change places are none.
 */
function isShifted(one: Uint16Array, other: Uint16Array): boolean {
  const { length } = one;
  if (other.length !== length) return false;
  return leavesRest(one, other) !== leavesRest(other, one);
}

/** Whether one without a unit near its start and other without one near its end are the same. */
function leavesRest(one: Uint16Array, other: Uint16Array): boolean {
  for (let at = 1; at < one.length; at++) if (one[at] !== other[at - 1]) return false;
  return true;
}

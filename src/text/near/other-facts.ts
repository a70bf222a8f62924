import type { Hunk } from "./edit-script.ts";

/** Of the stretches that differ, the share from which two texts say different things in the same words. */
const MOST_FACTS = 0.5;
/** Units of a negation that was put in, left out or put in place of something. */
const MOST_NEGATING = 6;
/** A sentence that was moved is no other fact; a phrase of fewer units is. */
const SENTENCE_UNITS = 16;

/** As they stand in folded text: the apostrophe of “n’t” is gone. */
const NEGATIONS = [
  "ない",
  "ません",
  "なかった",
  "ず",
  "not",
  "nt",
  "never",
  "안",
  "못",
  "않",
  "없",
  "不",
  "沒",
  "未",
  "無",
];

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isAlphabetic = (unit: number) => unit < 0x3000;

/** Of a text's numbers, the share from which other ones are another content, and not a slip of the pen. */
const MOST_NUMBERS = 0.3;

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
  let numbers = 0;
  for (const hunk of hunks) {
    const { start, end, otherStart, otherEnd } = hunk;
    if (touchesNumber(one, start, end) || touchesNumber(other, otherStart, otherEnd)) numbers++;
    else if (isWordForWord(one, other, hunk) && !(end === one.length && otherEnd === other.length)) facts++;
    else if (start === end && otherEnd - otherStart < SENTENCE_UNITS && gone.has(textOf(other, otherStart, otherEnd)))
      facts += 2;
    else if (hunks.length <= 2 && negates(one, other, hunk)) facts++;
  }
  if (numbers >= MOST_NUMBERS * Math.min(numbersIn(one), numbersIn(other))) facts += numbers;
  return facts >= hunks.length * MOST_FACTS;
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

function numbersIn(units: Uint16Array): number {
  let count = 0;
  for (let at = 0; at < units.length; at++) if (isDigit(units[at]!) && !(at > 0 && isDigit(units[at - 1]!))) count++;
  return count;
}

const textOf = (units: Uint16Array, start: number, end: number) => String.fromCharCode(...units.subarray(start, end));

function touchesNumber(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isDigit(units[at]!)) return true;
  return false;
}

function isWordForWord(one: Uint16Array, other: Uint16Array, { start, end, otherStart, otherEnd }: Hunk): boolean {
  const shorter = Math.min(end - start, otherEnd - otherStart);
  if (shorter === 0) return false;
  return shorter >= (isAlphabetic(one[start]!) && isAlphabetic(other[otherStart]!) ? 3 : 2);
}

/** Whether one of the two stretches, with what stands around it, denies what the other says. */
function negates(one: Uint16Array, other: Uint16Array, { start, end, otherStart, otherEnd }: Hunk): boolean {
  return (
    Math.max(end - start, otherEnd - otherStart) <= MOST_NEGATING &&
    negationsIn(one, start, end) !== negationsIn(other, otherStart, otherEnd)
  );
}

function negationsIn(units: Uint16Array, start: number, end: number): number {
  const piece = textOf(units, Math.max(0, start - 3), Math.min(units.length, end + 3));
  return NEGATIONS.reduce((sum, word) => sum + piece.split(word).length - 1, 0);
}

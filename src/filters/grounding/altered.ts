import { sizeOf } from "./given.ts";

/** `[start, end)` in UTF-16 code units. */
export interface Altered {
  readonly start: number;
  readonly end: number;
}

/** How far the words on either side of a number are compared, in UTF-16 code units. */
const REACH = 24;
/** What both sides have in common must say so much, as `sizeOf` counts: eight CJK characters, 24 letters. */
const COMMON = 24;
/** The least on one side: a unit of a number, the end of a word. */
const LEAST_SIDE = 3;
/** Units of one side that are looked up. */
const KEY = 3;
/** Numbers of an answer, and places of a passage for one, that are looked at: a text of many stays linear. */
const MOST_NUMBERS = 60;
const MOST_PLACES = 40;

const isDigit = (unit: number) => (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);

/**
 * Numbers that stand in words of the passage where that has another number: 「第48条により」 for 「第38条により」. Whatever a number
 * counts, it was changed; one that the passage has somewhere is none of these. `runs`: where digits begin.
 */
export function* alteredNumbers(text: string, runs: readonly number[], given: string): Generator<Altered> {
  for (const start of runs.slice(0, MOST_NUMBERS)) {
    let end = start;
    while (isDigit(text.charCodeAt(end))) end++;
    if (standsIn(given, text.slice(start, end)) || !isAltered(text, start, end, given)) continue;
    yield { start, end };
  }
}

/** The digits stand in the passage, and not as a part of more digits. */
function standsIn(given: string, digits: string): boolean {
  for (let at = given.indexOf(digits); at >= 0; at = given.indexOf(digits, at + 1))
    if (!isDigit(given.charCodeAt(at - 1)) && !isDigit(given.charCodeAt(at + digits.length))) return true;
  return false;
}

function isAltered(text: string, start: number, end: number, given: string): boolean {
  // At the beginning of a text the words behind the number alone tell.
  const isFirst = text.slice(0, start).trim() === "";
  const key = isFirst ? text.slice(end, end + KEY) : text.slice(Math.max(0, start - KEY), start);
  if (key.length < KEY) return false;
  let places = 0;
  for (let at = given.indexOf(key); at >= 0 && places < MOST_PLACES; at = given.indexOf(key, at + 1), places++) {
    const from = isFirst ? digitsBefore(given, at) : at + KEY;
    let to = isFirst ? at : from;
    while (!isFirst && isDigit(given.charCodeAt(to))) to++;
    if (from === to) continue;
    if (isRoundOf(text.slice(start, end), given.slice(from, to))) continue;
    const left = isFirst ? 0 : commonBefore(text, start, given, from);
    const right = commonBehind(text, end, given, to);
    const [leftSize, rightSize] = [
      sizeOf(text.slice(start - left, start)) + (left > 0 ? 1 : 0),
      sizeOf(text.slice(end, end + right)),
    ];
    if (rightSize < LEAST_SIDE || (!isFirst && leftSize < LEAST_SIDE)) continue;
    if (leftSize + rightSize >= COMMON) return true;
  }
  return false;
}

function digitsBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start--;
  return start;
}

function commonBefore(text: string, start: number, given: string, from: number): number {
  let common = 0;
  while (common < REACH && common < start && text[start - common - 1] === given[from - common - 1]) common++;
  return common;
}

function commonBehind(text: string, end: number, given: string, to: number): number {
  let common = 0;
  while (common < REACH && end + common < text.length && text[end + common] === given[to + common]) common++;
  return common;
}

/** The same number with its last digits made zeros: 440 for 441. */
function isRoundOf(said: string, given: string): boolean {
  const figures = said.replace(/0+$/, "");
  return figures.length < said.length && Math.abs(Number(said) - Number(given)) < 10 ** (said.length - figures.length);
}

import { INHERITED, LATIN, scriptTable } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";
import { BORROWED_ACCENTS } from "../lexicon/borrowed-accents.ts";
import type { Domain } from "./domain.ts";
import type { Grounds } from "./grounds.ts";
import type { LatinWord } from "./latin.ts";
import { isAccented, verdictOf } from "./latin-word.ts";
import { isNamed } from "./named.ts";
import { plainGuests } from "./plain-guest.ts";
import { isRomanised } from "./romanised.ts";
import { isAsciiLetter, isLower } from "./sentence.ts";
import { hasIdentifiers, isTechnical } from "./technical.ts";

/**
 * Letters that English borrows and that its writers put into invented names: of 7,855 clean rows in English one has a word
 * with such a letter of no list (`létharium`), none one with another (bench/quality/report.ts).
 */
const BORROWED = new Set([..."éèêëï"].map((letter) => letter.charCodeAt(0)));

const isStrange = (unit: number) => isAccented(unit) && !BORROWED.has(unit);

/** Words around a guest that show what language the sentence is in; UTF-16 code units on either side. */
const AROUND_UNITS = 80;
/**
 * So many lower-case words, and so large a part of them, must be English. Of 422 rows each of French, Spanish, German, Italian,
 * Polish, Turkish and Vietnamese none is flagged, of 12,300 in English 5 (bench/quality/mixed-script.ts).
 */
const ENGLISH_WORDS = 3;
const ENGLISH_RATIO = 0.6;

/**
 * Words of other languages, and identifiers, that stand unmarked in English prose. In a turn that is `given`, and not trained
 * on, plain letters say nothing: people leave out capitals there and misspell.
 */
export function guestWords(text: Text, grounds: Grounds, isDomain: Domain, given: boolean): LatinWord[] {
  const joined = text.text.includes("_") ? joinedWords(text, grounds) : [];
  const plain = given ? [] : plainGuests(text, grounds, isDomain);
  const accented = text.ascii ? [] : accentedWords(text, grounds, isDomain);
  const more = plain.filter(({ start }) => !accented.some((word) => word.start === start));
  return [...joined, ...accented, ...more].sort((a, b) => a.start - b.start);
}

function accentedWords(text: Text, grounds: Grounds, isDomain: Domain): LatinWord[] {
  const { text: units } = text;
  const table = scriptTable();
  const found: LatinWord[] = [];
  for (let at = nextAccented(text, text.firstWide); at < units.length; at = nextAccented(text, at + 1)) {
    let start = at;
    while (start > 0 && isLetter(table, units, start - 1)) start--;
    while (at < units.length && isLetter(table, units, at)) at++;
    const word = units.slice(start, at);
    if (!isLowerWord(word) || !standsFree(units, start, at) || BORROWED_ACCENTS.has(word)) continue;
    if (text.zones().around(start) >= 0 || isNamed(units, start, at) || isRomanised(word) || isDomain(word)) continue;
    const around = aroundOf(units, start, at);
    if (!around.english) continue;
    // A phrase of several words is a quotation, whatever marks it lacks.
    if (isBesideForeign(units, start, at)) continue;
    const foreign = around.foreign || [...word].some((letter) => isStrange(letter.charCodeAt(0)));
    found.push({ start, end: at, kind: foreign ? "foreign" : "romanised" });
  }
  if (found.length === 0) return found;
  if (isTechnical(text) || grounds.asks(LATIN) || grounds.asksAbroad(LATIN)) return [];
  // Dishes and places of a country that the text names are its subject, though not every word is.
  const abroad = grounds.mentions(LATIN);
  if (abroad && found.length > 1) return [];
  return found
    .filter(({ start, end }) => !grounds.gives(units.slice(start, end)) && !grounds.speaksOf(LATIN, start))
    .map((word) => (abroad && word.kind === "foreign" ? { ...word, kind: "romanised" } : word));
}

/** The place of the first letter with an accent from `at` on; the text's length where there is none. */
function nextAccented(text: Text, at: number): number {
  const { array, from } = text.units();
  const to = from + text.text.length;
  let place = from + at;
  for (; place < to; place++) {
    // Four at a time, as long as none of them is beyond ASCII.
    while (place + 4 <= to && (array[place]! | array[place + 1]! | array[place + 2]! | array[place + 3]!) < 0x80)
      place += 4;
    if (place < to && array[place]! >= 0xc0 && isAccented(array[place]!)) break;
  }
  return Math.min(place, to) - from;
}

const isLetter = (table: Uint8Array, text: string, at: number) => {
  const script = table[text.charCodeAt(at)]!;
  return script === LATIN || script === INHERITED;
};

const isLowerWord = (word: string) => word.length > 2 && word === word.toLowerCase();

/** Between spaces, or before a mark of the clause; in front of or behind a name it may be a part of it. */
function standsFree(text: string, start: number, end: number): boolean {
  if (text[start - 1] !== " " || start < 2) return false;
  const clause = ",.;!?".includes(text[end] ?? "x") && !isLower(text.charCodeAt(end + 1));
  if (text[end] !== " " && !clause) return false;
  if (isCapital(text.charCodeAt(end + 1)) && !clause) return false;
  let before = start - 2;
  while (before > 0 && text[before] !== " " && text[before] !== "\n") before--;
  return !isCapital(text.charCodeAt(before + 1)) || before <= 0 || ".!?\n".includes(text[before - 1]!);
}

const isCapital = (unit: number) => unit >= 0x41 && unit <= 0x5a;

/** True when the word in front or behind is of no language that English has. */
function isBesideForeign(text: string, start: number, end: number): boolean {
  const before = /([^\s]+) $/.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? "";
  const after = /^ ([^\s.,;:!?]+)/.exec(text.slice(end, end + 24))?.[1] ?? "";
  return [before, after].some((word) => isLowerWord(word) && !isAscii(word) && !BORROWED_ACCENTS.has(word));
}

/** Words that English sentences are full of, and other languages in Latin letters are not. */
const ENGLISH = new Set(
  "the of and to that with was were are from this have has had you your which is it for by not will can an their they be been would who when our my his her its about into than but or if at as on".split(
    " ",
  ),
);
/** Of these, words that are words of other languages as well. */
const SHARED = new Set("an at as on or if my her has to is for can was will but of".split(" "));

/** What the words of the line near a token are. */
function aroundOf(text: string, start: number, end: number): { readonly english: boolean; readonly foreign: boolean } {
  const left = Math.max(text.lastIndexOf("\n", start) + 1, start - AROUND_UNITS);
  const feed = text.indexOf("\n", end);
  const right = Math.min(feed < 0 ? text.length : feed, end + AROUND_UNITS);
  const words = `${text.slice(left, start)} ${text.slice(end, right)}`.split(/[\s.,;:!?()"“”]+/);
  let own = 0;
  let plain = 0;
  let telling = 0;
  let accented = 0;
  let foreign = false;
  for (const word of words.slice(left > 0 ? 1 : 0)) {
    if (!/^[a-z]{2,}$/.test(word)) {
      if (!isAscii(word) && isLowerWord(word) && !BORROWED_ACCENTS.has(word)) accented++;
      continue;
    }
    plain++;
    if (ENGLISH.has(word)) {
      own++;
      if (!SHARED.has(word)) telling++;
      continue;
    }
    const verdict = verdictOf(word, true);
    if (verdict === "english") own++;
    else if (verdict === "foreign" || verdict === "unknown") foreign = true;
  }
  const english = own >= ENGLISH_WORDS && own >= ENGLISH_RATIO * plain && telling > 0 && own > 2 * accented;
  return { english, foreign };
}

/** Identifiers that an underscore joins, in a sentence of a text that is not about programs. */
function joinedWords(text: Text, grounds: Grounds): LatinWord[] {
  const { text: units } = text;
  const found: LatinWord[] = [];
  for (let at = units.indexOf("_"); at >= 0; at = units.indexOf("_", at + 1)) {
    let start = at;
    while (isSmall(units.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (isSmall(units.charCodeAt(end))) end++;
    if (end - at < 4 || (start < at && at - start < 3) || !isInProse(units, start, end)) continue;
    if (text.zones().around(start) >= 0) continue;
    const token = units.slice(start, end);
    const foreign =
      start < at && (!isAscii(token) || token.split("_").some((half) => verdictOf(half, true) === "foreign"));
    if (!foreign && (isTechnical(text) || CAMEL.test(units) || hasIdentifiers(text) || grounds.speaksOfPrograms()))
      continue;
    found.push({ start, end, kind: "joined" });
  }
  // Whoever writes several of them writes of files, fields or functions.
  if (found.length > 2 && isTechnical(text)) return [];
  return found.filter(({ start, end }) => !grounds.gives(units.slice(start, end)));
}

const isSmall = (unit: number) => isLower(unit) || (isAccented(unit) && unit !== 0xd7 && unit !== 0xf7);

const isAscii = (token: string) => {
  for (let at = 0; at < token.length; at++) if (token.charCodeAt(at) > 0x7f) return false;
  return true;
};

/** Words stand on both sides, a space away, one of them in lower case. */
function isInProse(text: string, start: number, end: number): boolean {
  if (text[start - 1] !== " ") return false;
  const before = text.charCodeAt(text[start - 2] === "," ? start - 3 : start - 2);
  const clause = ",.;!?".includes(text[end] ?? "x") && !isAsciiLetter(text.charCodeAt(end + 1));
  const after = text.charCodeAt(end + 1);
  if (!isAsciiLetter(before) || !(clause || (text[end] === " " && isAsciiLetter(after)))) return false;
  return isLower(before) || (!clause && isLower(after));
}

/** `useState`, `cProfile`: small letters with a capital among them. */
const CAMEL = /\b[a-z]+[A-Z][a-z]+\w*\b/;

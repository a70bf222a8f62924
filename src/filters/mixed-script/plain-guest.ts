import { PACKED_HALF } from "../../text/packed-words.ts";
import { LATIN } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";
import { BORROWED_ACCENTS } from "../lexicon/borrowed-accents.ts";
import { isEnglishWord } from "../lexicon/english.ts";
import { foreignShape } from "../lexicon/foreign-shape.ts";
import { isMadeOfEnglish, isRareEnglish } from "../lexicon/rare-english.ts";
import type { Domain } from "./domain.ts";
import { englishAround } from "./english-around.ts";
import type { Grounds } from "./grounds.ts";
import type { LatinWord } from "./latin.ts";
import { isAccented, verdictOf } from "./latin-word.ts";
import { isNamed } from "./named.ts";
import { isAnnounced, isSlotOfNoun } from "./noun-slot.ts";
import { isRomanised } from "./romanised.ts";
import { isAsciiLetter, isLower } from "./sentence.ts";
import { isTechnical } from "./technical.ts";
import { speaksOfTrade } from "./trade.ts";

/** A word in plain letters that no English list has, and how much it looks like one of another language. */
export interface PlainGuest {
  readonly start: number;
  readonly end: number;
  readonly shape: number;
}

const FEWEST_LETTERS = 3;
const MOST_LETTERS = 24;

/** What a word is by itself; `coined` is a word of no language we know. */
const ENGLISH = 1;
const COINED = 2;
const RARE = 3;
const FOREIGN = 4;

/** Words met lately, by their letters, packed as in `packed-words.ts`, those behind the twelfth mixed in: whether one is here changes how fast it is judged, never how. */
const SLOT_BITS = 13;
/** Side by side, so that a look at a slot is one at the memory: both numbers of a word, its kind, its shape. */
const HEAD = 0;
const TAIL = 1;
const KIND = 2;
const SHAPE = 3;
const slots = new Int32Array(4 << SLOT_BITS);
const shapes = new Float32Array(slots.buffer);

/** A word of the odds 1 to 1 and more is looked at; below, misspelt and coined English words are the more. */
const LEAST_SHAPE = 0;

/** So many coined words, and more than foreign ones, are a dialect's, a game's or a careless writer's. */
const COINED_WORDS = 3;

/** The lower-case words between spaces and marks of a clause, in an English text, that look like another language's. */
export function plainCandidates(analysed: Text): PlainGuest[] {
  const { text } = analysed;
  const found: PlainGuest[] = [];
  let coined = 0;
  let known = 0;
  // The scan's memory is read, which is three times as fast as the string; a zero follows the last unit.
  const { array, from } = analysed.units();
  const to = from + text.length;
  for (let at = spaceFrom(array, from, to); at < to; at = spaceFrom(array, at, to)) {
    const first = ++at;
    let unit = array[at]!;
    // Capitals, digits and marks begin no plain word: on to the next space.
    if (unit < 0x61 || (unit > 0x7a && !isAccented(unit))) continue;
    let head = 0;
    let tail = 0;
    for (let left = PACKED_HALF; left > 0 && unit >= 0x61 && unit <= 0x7a; left--) {
      head = (head << 5) | (unit & 31);
      unit = array[++at]!;
    }
    for (let left = PACKED_HALF; left > 0 && unit >= 0x61 && unit <= 0x7a; left--) {
      tail = (tail << 5) | (unit & 31);
      unit = array[++at]!;
    }
    while (unit >= 0x61 && unit <= 0x7a) {
      head = Math.imul(head ^ unit, 0x01000193);
      tail = Math.imul(tail ^ unit, 0x5bd1e995);
      unit = array[++at]!;
    }
    const start = first - from;
    if (unit > 0x7f && isAccented(unit)) {
      const end = accentedEnd(text, at - from);
      at = from + end;
      if (!endsWord(text, end)) continue;
      const word = text.slice(start, end);
      if (word.length >= FEWEST_LETTERS && word === word.toLowerCase() && !BORROWED_ACCENTS.has(word))
        found.push({ start, end, shape: hasStrangeLetter(word) ? STRANGE_SHAPE : BORROWED_SHAPE });
      continue;
    }
    const end = at - from;
    if (end - start < FEWEST_LETTERS || !(unit === 0x20 || endsWord(text, end))) continue;
    const slot = (Math.imul(head ^ Math.imul(tail, 0x2c1b3c6d), 0x9e3779b1) >>> (32 - SLOT_BITS)) << 2;
    if (slots[slot + HEAD] !== head || slots[slot + TAIL] !== tail || slots[slot + KIND] === 0) {
      slots[slot + HEAD] = head;
      slots[slot + TAIL] = tail;
      judge(text, start, end, slot);
    }
    const kind = slots[slot + KIND]!;
    if (kind === ENGLISH) known++;
    else if (kind === COINED) coined++;
    else if (kind === FOREIGN) found.push({ start, end, shape: shapes[slot + SHAPE]! });
  }
  // Where words of no language are the more, they are a dialect's, a game's or a careless writer's.
  if (coined >= COINED_WORDS && coined > found.length) return [];
  return known >= found.length + coined ? found : [];
}

function spaceFrom(array: Uint16Array, from: number, to: number): number {
  let at = from;
  while (at < to && array[at] !== 0x20) at++;
  return at;
}

function judge(text: string, start: number, end: number, slot: number): void {
  const word = text.slice(start, end);
  shapes[slot + SHAPE] = 0;
  slots[slot + KIND] = ENGLISH;
  if (end - start > MOST_LETTERS) slots[slot + KIND] = RARE;
  else if (!isEnglishWord(word)) {
    const shape = foreignShape(text, start, end);
    shapes[slot + SHAPE] = shape;
    if (shape >= LEAST_SHAPE || verdictOf(word, true) === "foreign") slots[slot + KIND] = FOREIGN;
    else slots[slot + KIND] = isRareEnglish(word) || isMadeOfEnglish(word) ? RARE : COINED;
  }
}

/** A space, or a mark of the clause that no letter or digit follows. */
function endsWord(text: string, at: number): boolean {
  if (at >= text.length || text[at] === " ") return true;
  return ",.;!?".includes(text[at]!) && (at + 1 >= text.length || " \n".includes(text[at + 1]!));
}

function accentedEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit < 0x61 || unit > 0x7a) && !isAccented(unit)) break;
  }
  return at;
}

/** What letters say that English has not, and those that it borrows. */
const STRANGE_SHAPE = 4;
const BORROWED_SHAPE = 1;
const BORROWED = "éèêëïàâçñöäüôîûáíóú";

function hasStrangeLetter(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f && !BORROWED.includes(word[at]!)) return true;
  return false;
}

/**
 * A word that has so much for it, in natural logarithms of odds, is rejected where it stands alone; below, it counts beside
 * others only.
 */
const CLEAR = 0.5;
/** What the commonest words of other languages have for them at least, and besides. */
const COMMON = 2;
const COMMON_MORE = 1.5;
/** What speaks against a word: a name, a gloss or another unknown word beside it; a place where English borrows nouns. */
const DOUBT = 1;
const NOUN = 1;
/** Talk of dishes, music and the like; talk of programs. */
const TRADE = 3;
const PROGRAMS = 2;
/** A country or language that the prompt names, or the text; a language named in the same sentence. */
const ABROAD = 2;
const MENTIONED = 1;
const SPOKEN_OF = 6;
/** A writer who leaves out capitals. */
const CARELESS = 3;
/** A word that could be made of English ones is none of another language below this. */
const MADE = 3;
/** So many words of one that stands elsewhere may stand where nouns do. */
const TERMS_RATIO = 3;
/** The set of common words takes three in a thousand others for members, mostly longer ones. */
const LONG = 6;

/** Plain words of other languages that stand unmarked in English prose, and that nothing explains. */
export function plainGuests(text: Text, grounds: Grounds, isDomain: Domain): LatinWord[] {
  const candidates = text.once(plainCandidates);
  if (candidates.length === 0 || isTechnical(text)) return [];
  const { text: units } = text;
  const zones = text.zones();
  const found: LatinWord[] = [];
  let telling = 0;
  let terms = 0;
  const abroad = grounds.asksAbroad(LATIN);
  for (const { start, end, shape } of candidates) {
    const word = units.slice(start, end);
    const accented = !/^[a-z]+$/.test(word);
    const verdict = accented ? "unknown" : verdictOf(word, true);
    const common = verdict === "foreign";
    if (verdict === "known" || isRareEnglish(word, shape)) continue;
    if (shape < MADE && !accented && (!common || word.length >= LONG) && isMadeOfEnglish(word)) continue;
    if (common && isParticle(units, start, end)) continue;
    if (zones.around(start) >= 0 || isDomain(word) || isNamed(units, start, end)) continue;
    const around = englishAround(units, start, end);
    if (around === "other" || isSaidAgain(units, word, start) || grounds.gives(word)) continue;
    const slot = isSlotOfNoun(units, start, end);
    const romanised = !common && isRomanised(word);
    const trade = !common && speaksOfTrade(units, start, end);
    let worth = common ? Math.max(shape, COMMON) + COMMON_MORE : shape;
    if (around === "doubtful") worth -= DOUBT;
    if (slot) worth -= NOUN;
    if (trade) worth -= TRADE;
    if (grounds.speaksOfPrograms()) worth -= PROGRAMS;
    if (isCareless(units, start)) worth -= CARELESS;
    if (abroad) worth -= ABROAD;
    if (grounds.mentions(LATIN)) worth -= MENTIONED;
    if (grounds.speaksOf(LATIN, start)) worth -= SPOKEN_OF;
    const noun = slot || trade || romanised || (around === "beside" && isAnnounced(units, start));
    if (!noun || common) telling++;
    if (around !== "beside" && !romanised && worth >= CLEAR) found.push({ start, end, kind: "foreign" });
    else if (!trade && !romanised && !(abroad && accented))
      found.push({ start, end, kind: noun ? "noun" : "romanised" });
    else terms++;
  }
  // Several words, nearly all where a noun may stand, are the terms that the text is about.
  if (found.length + terms > 1 && TERMS_RATIO * telling <= found.length + terms)
    return found.map((word) => ({ ...word, kind: "noun" }));
  return found.length === 0 || grounds.asks(LATIN) ? [] : found;
}

/** Between two words with capitals: `Santa Maria del Mar`, `Vincent van Gogh`. */
const isParticle = (text: string, start: number, end: number): boolean =>
  isCapital(text.charCodeAt(end + 1)) &&
  /[A-Z][^\s.,;]*(?: [a-z]{2,3})?$/.test(text.slice(Math.max(0, start - 24), start - 1));

const isCapital = (unit: number) => unit >= 0x41 && unit <= 0x5a;

/** The line, or the sentence, begins with a small letter: its writer may leave the capitals of names out as well. */
function isCareless(text: string, start: number): boolean {
  const line = text.lastIndexOf("\n", start) + 1;
  return isLower(text.charCodeAt(line)) || CARELESS_WORDS.test(text.slice(Math.max(line, start - 60), start + 60));
}

const CARELESS_WORDS = /(?:^|[ .])(?:i|im|ive|dont|cant|u|ur|r)(?: |$)/;

/** The word stands elsewhere in the text as well, whatever its case. */
function isSaidAgain(text: string, word: string, start: number): boolean {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1))
    if (at !== start && !isAsciiLetter(lower.charCodeAt(at - 1))) return true;
  return false;
}

/** The words of a text that a first look counts: terms, not what another language's sentences are full of. */
export function plainTerms(text: Text): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const { start, end } of text.once(plainCandidates)) {
    const word = text.text.slice(start, end);
    if (verdictOf(word, true) !== "foreign") terms.add(word);
  }
  return terms;
}

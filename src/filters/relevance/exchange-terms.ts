import type { Segment } from "../../core/sample.ts";
import {
  createTermList,
  HAN_TWO,
  HANGUL_TWO,
  KATAKANA_TWO,
  listTerms,
  NUMBER,
  TERM_KINDS,
  TERMS_PER_UNIT,
  type TermList,
  WORD,
} from "../../text/subject/term-list.ts";
import { addTerms, clearTerms, createTerms, type Terms } from "../../text/subject/terms.ts";
import type { Exchange } from "./exchange.ts";

/** Of a long text its beginning and its end are read, so many UTF-16 code units each. */
const READ_UNITS = 600;
/** Terms of one text at most. */
const ROOM = TERMS_PER_UNIT * 2 * READ_UNITS;

/** What is read of one side: as it is listed, and, where somebody asks, without what is said again. */
interface Side {
  readonly list: TermList;
  readonly terms: Terms;
  /** What is listed holds all. */
  isListed: boolean;
  isDistinct: boolean;
}

/** Room for what was listed and one text more. */
const side = (): Side => ({
  list: createTermList(2 * ROOM),
  terms: createTerms(ROOM),
  isListed: true,
  isDistinct: false,
});

const question = side();
const answer = side();
/** Whose terms they are: several filters ask for those of one row. */
let held: Segment | undefined;
let isShared: boolean | undefined;

function read(exchange: Exchange): void {
  if (held === exchange.answer) return;
  held = exchange.answer;
  isShared = undefined;
  clear(question);
  clear(answer);
  for (const { text } of exchange.question) add(text, question);
  add(exchange.answer.text, answer);
}

function clear(side: Side): void {
  side.list.length = 0;
  side.isListed = true;
  side.isDistinct = false;
  if (side.terms.length > 0) clearTerms(side.terms);
}

function add(text: string, side: Side): void {
  const { list } = side;
  if (text.length <= 2 * READ_UNITS) listTerms(text, 0, text.length, list);
  else {
    listTerms(text, 0, READ_UNITS, list);
    listTerms(text, text.length - READ_UNITS, text.length, list);
  }
  if (list.length <= ROOM) return;
  // So many different ones might be more than there is room for.
  addTerms(list, side.terms);
  list.length = 0;
  side.isListed = false;
}

function distinct(side: Side): Terms {
  if (!side.isDistinct) {
    addTerms(side.list, side.terms);
    if (!side.isListed) side.list.length = 0;
    side.isDistinct = true;
  }
  return side.terms;
}

const listed = (side: Side): TermList => (side.isListed ? side.list : distinct(side));

/** The terms of both sides as they come; they are overwritten with the next row's. */
export function termListsOf(exchange: Exchange): { readonly question: TermList; readonly answer: TermList } {
  read(exchange);
  return { question: listed(question), answer: listed(answer) };
}

/** The terms of both sides, none of them twice; they are overwritten with the next row's, and nobody else may change them. */
export function termsOf(exchange: Exchange): { readonly question: Terms; readonly answer: Terms } {
  read(exchange);
  return { question: distinct(question), answer: distinct(answer) };
}

/** 1 for the kinds of terms that show that an answer speaks of what was asked. */
const TELLING = new Uint8Array(TERM_KINDS);
for (const kind of [WORD, NUMBER, HAN_TWO, KATAKANA_TWO, HANGUL_TWO]) TELLING[kind] = 1;

/** True where the answer speaks of what was asked: a word, a number or a pair of characters is in both. */
export function speaksOf(exchange: Exchange): boolean {
  if (held !== exchange.answer || isShared === undefined) {
    const lists = termListsOf(exchange);
    isShared =
      lists.question.length < lists.answer.length
        ? meet(lists.question, lists.answer)
        : meet(lists.answer, lists.question);
  }
  return isShared;
}

/** Where terms of the shorter list stand, + 1, by open addressing. */
const slots = new Uint16Array(1 << 13);

function meet(few: TermList, many: TermList): boolean {
  const size = 1 << (34 - Math.clz32(few.length));
  const mask = size - 1;
  for (let index = 0; index < few.length; index++) {
    if (TELLING[few.kinds[index]!] === 0) continue;
    let slot = few.hashes[index]! & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = index + 1;
  }
  const found = probe(few, many, mask);
  slots.fill(0, 0, size);
  return found;
}

function probe(few: TermList, many: TermList, mask: number): boolean {
  for (let index = 0; index < many.length; index++) {
    if (TELLING[many.kinds[index]!] === 0) continue;
    const hash = many.hashes[index]!;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask)
      if (few.hashes[slots[slot]! - 1] === hash) return true;
  }
  return false;
}

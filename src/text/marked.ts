import { kernels } from "./kernels/kernels.ts";
import { type Resident, residentAt } from "./units.ts";

/** What is looked for in texts: characters, and pairs of them. Made by `markTable`. */
export interface MarkTable {
  /** Marks of every code unit, as bits; 0 for most. */
  readonly marks: Uint8Array;
  /** Marks that count only where the unit and a neighbour are one of the pairs. */
  readonly weak: number;
  /** By `pairHash`: 1 for a pair. A few that were not meant share a place with one that was. */
  readonly pairs: Uint8Array;
  /** By code unit: bits that the `second` of what follows must share one of for there to be anything here. */
  readonly first: Uint8Array;
  readonly second: Uint8Array;
  /** So many units have weak marks only that it pays to look at two units at a time. */
  readonly dense: boolean;
}

/** Measured on tables for Japanese (44 units: 0.6 ms a megabyte by one, 1.0 by two) and Chinese (240: 2.9 and 1.3). */
const DENSE_UNITS = 200;

/** In `first`, of a unit that counts by itself; in `second`, of all. */
const ALWAYS = 0x80;
/** Bits for pairs. */
const GROUPS = 7;

/** Where two code units in a row have their place in a table of pairs. */
export const pairHash = (first: number, second: number): number => (Math.imul(first, 0x9e35) + second) & 0xffff;

/**
 * Makes a table of marks (65,536 bytes, by code unit). Those in `weak` count only in one of `pairs`, of two code units each.
 */
export function markTable(marks: Uint8Array, weak: number, words: Iterable<string>): MarkTable {
  const pairs = new Uint8Array(0x10000);
  const first = new Uint8Array(0x10000);
  const second = new Uint8Array(0x10000).fill(ALWAYS);
  let loose = 0;
  for (let unit = 0; unit < marks.length; unit++) {
    if ((marks[unit]! & ~weak) !== 0) first[unit] = ALWAYS;
    else if (marks[unit] !== 0) loose++;
  }
  for (const pair of words) {
    const left = pair.charCodeAt(0);
    const right = pair.charCodeAt(1);
    const group = 1 << ((left ^ (left >> 3)) % GROUPS);
    pairs[pairHash(left, right)] = 1;
    first[left]! |= group;
    second[right]! |= group;
  }
  return { marks, weak, pairs, first, second, dense: loose >= DENSE_UNITS };
}

/** All pairs of neighbours in a word. */
export function* pairsIn(word: string): Iterable<string> {
  for (let at = 1; at < word.length; at++) yield word.slice(at - 1, at + 1);
}

/** Places of a text and what they call for. One list serves many texts: it is filled anew for each. */
export interface MarkedPlaces {
  readonly length: number;
  /** All marks that occur, as bits. */
  readonly marks: number;
  /** In code units, ascending. */
  readonly at: readonly number[];
  readonly mark: readonly number[];
}

/** An empty list, to be filled by `fillMarked`. */
export const markedPlaces = (): MarkedPlaces => ({ length: 0, marks: 0, at: [], mark: [] });

type Filled = { -readonly [key in keyof MarkedPlaces]: MarkedPlaces[key] } & { at: number[]; mark: number[] };

/**
 * Fills `into` with the marked places of a text. Reads the kernels' copy of its units where there is one: that takes a
 * third of the time of `charCodeAt` (0.5 against 1.5 ms a megabyte of Japanese, Node 20).
 */
export function fillMarked(of: Resident, table: MarkTable, into: MarkedPlaces): void {
  const filled = into as Filled;
  filled.length = 0;
  filled.marks = 0;
  const from = residentAt(of);
  if (from < 0) markString(of.text, table, filled);
  else if (table.dense) markPairs(kernels().memory.units, from, from + of.text.length, table, filled);
  else markUnits(kernels().memory.units, from, from + of.text.length, table, filled);
}

/** Units `[from, to)`, behind which there is a zero. */
function markUnits(units: Uint16Array, from: number, to: number, table: MarkTable, filled: Filled): void {
  const { marks } = table;
  for (let at = from; at < to; at++) {
    // Four at a time, as long as none of them is marked.
    while (at + 4 <= to) {
      const [a, b, c, d] = [units[at]!, units[at + 1]!, units[at + 2]!, units[at + 3]!];
      if ((marks[a]! | marks[b]! | marks[c]! | marks[d]!) !== 0) break;
      at += 4;
    }
    if (at === to) break;
    const unit = units[at]!;
    if (marks[unit] !== 0) add(at > from ? units[at - 1]! : 0, unit, units[at + 1]!, at - from, table, filled);
  }
}

/** The same, by what follows each unit. */
function markPairs(units: Uint16Array, from: number, to: number, table: MarkTable, filled: Filled): void {
  const { first, second } = table;
  let done = from;
  let unit = from < to ? units[from]! : 0;
  for (let at = from; at < to; at++) {
    // Four at a time, as long as nothing is there.
    while (at + 4 <= to) {
      const [b, c, d, e] = [units[at + 1]!, units[at + 2]!, units[at + 3]!, units[at + 4]!];
      if (
        ((first[unit]! & second[b]!) |
          (first[b]! & second[c]!) |
          (first[c]! & second[d]!) |
          (first[d]! & second[e]!)) !==
        0
      )
        break;
      at += 4;
      unit = e;
    }
    if (at === to) break;
    const next = units[at + 1]!;
    if ((first[unit]! & second[next]!) !== 0) {
      if (done <= at) add(at > from ? units[at - 1]! : 0, unit, next, at - from, table, filled);
      if (at + 1 < to) add(unit, next, units[at + 2]!, at + 1 - from, table, filled);
      done = at + 2;
    }
    unit = next;
  }
}

/** The same for a text that the kernels do not hold. */
function markString(text: string, table: MarkTable, filled: Filled): void {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (table.marks[unit] === 0) continue;
    add(at > 0 ? text.charCodeAt(at - 1) : 0, unit, at + 1 < length ? text.charCodeAt(at + 1) : 0, at, table, filled);
  }
}

/** Adds a place, if its unit is marked and, where that needs one, a neighbour makes a pair with it. */
function add(before: number, unit: number, after: number, at: number, table: MarkTable, filled: Filled): void {
  const { marks, weak, pairs } = table;
  const mark = marks[unit]!;
  if (mark === 0) return;
  if ((mark & ~weak) === 0 && pairs[pairHash(before, unit)] === 0 && pairs[pairHash(unit, after)] === 0) return;
  filled.at[filled.length] = at;
  filled.mark[filled.length++] = mark;
  filled.marks |= mark;
}

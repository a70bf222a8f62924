import { arenaWords, reserve, take } from "./arena.ts";
import { BRACKETS, type BracketKind } from "./brackets.ts";
import { BACKTICK, LINE_FEED, MARK, QUOTE, SQUARE, TILDES, WWW } from "./kernels/layout.ts";
import { type Closers, PROTECTED_KINDS, type ProtectedKind, protectedFrom } from "./protected-zones.ts";
import { QUADRUPLE, SpanList, type Spans } from "./spans.ts";
import { STOP_WORDS } from "./stops.ts";

/**
 * What a stretch of text is: *protected*, that is no prose at all, so that words there are nobody's mistake; or a
 * *mark*: prose that is quoted, set apart, a title, or a row of a table.
 */
export type ZoneKind = ProtectedKind | BracketKind | "table";

/** `[start, end)` in UTF-16 code units, delimiters included. */
export interface Zone {
  readonly kind: ZoneKind;
  readonly start: number;
  readonly end: number;
  /** The zone around this one. */
  readonly parent?: Zone;
}

/** Zones by start; they nest and never overlap otherwise. */
export interface Zones extends Spans {
  kind(index: number): ZoneKind;
  /** True for code, addresses, formulas, tags and JSON; see `isProtected`. */
  hides(index: number): boolean;
  /** The index of the zone around this one, or -1. */
  parent(index: number): number;
  /** The index of the innermost zone around a unit, or -1. */
  around(at: number): number;
  /** The zone as an object, its parents with it: it stays when the sample is gone. */
  zone(index: number): Zone;
}

/** The kinds as they are stored; the first ones are protected. */
const KINDS: readonly ZoneKind[] = [...PROTECTED_KINDS, "quote", "title", "paren", "table"];
const NUMBERS = new Map(KINDS.map((kind, number) => [kind, number]));
const TABLE = NUMBERS.get("table")!;

/** True for the kinds that are not prose: code, addresses, formulas, tags, JSON. */
export const isProtected = (kind: ZoneKind): boolean => NUMBERS.get(kind)! < PROTECTED_KINDS.length;

const STRAIGHT = 0x22;
const RIGHT_SINGLE = 0x2019;

/** The closing mark and the kind of every opening mark. */
const OPENS = new Map(
  BRACKETS.map(([open, close, kind]) => [unitOf(open), { close: unitOf(close), kind: NUMBERS.get(kind)! }]),
);
/** The commonest of them need no look into a map. */
const ROUND = OPENS.get(0x28)!;

/** Stops at which a protected zone may be noticed: from BACKTICK to SQUARE, and three that depend on what follows. */
const mayProtect = (kind: number) => (kind >= BACKTICK && kind <= SQUARE) || (kind >= TILDES && kind <= WWW);

/** Marks nested deeper than this are not told apart: it bounds the walk outward. */
const DEPTH = 16;

/** The marks that are open at a place. Slots are numbers of drafts, taken when the mark opens. */
const marks = {
  depth: 0,
  close: new Uint16Array(DEPTH),
  kind: new Uint8Array(DEPTH),
  start: new Int32Array(DEPTH),
  slot: new Int32Array(DEPTH),
};

/** Zones in the order they open, three words each: kind (-1 while it is open), start, end. Kept from text to text. */
let drafts = new Int32Array(3 * 256);
let drafted = 0;

function draft(kind: number, start: number, end: number): void {
  if (3 * drafted + 3 > drafts.length) {
    const larger = new Int32Array(drafts.length * 2);
    larger.set(drafts);
    drafts = larger;
  }
  drafts[3 * drafted] = kind;
  drafts[3 * drafted + 1] = start;
  drafts[3 * drafted + 2] = end;
  drafted++;
}

/**
 * All zones of a text by start, in one walk over its `stops`, which begin at word `from` of the arena. Protected zones hide what is inside them; marks nest, do not
 * cross a blank line or a table row, and count only when they are closed.
 */
export function zonesOf(text: string, from: number, stops: number): Zones {
  drafted = 0;
  marks.depth = 0;
  const closers: Closers = { fails: undefined, paragraphEnd: -1, budget: 4 * text.length + 1000 };
  let rowEnd = tableRowEnd(text, 0);
  if (rowEnd > 0) draft(TABLE, 0, rowEnd);
  let hidden = 0;
  const words = arenaWords();
  const to = from + STOP_WORDS * stops;
  for (let stop = from; stop < to; stop += STOP_WORDS) {
    const at = words[stop]!;
    const kind = words[stop + 1]!;
    if (at < hidden) continue;
    if (kind === LINE_FEED) {
      const next = text.charCodeAt(at + 1);
      if (rowEnd > 0 || next === 0x0a || next === 0x0d) marks.depth = 0;
      else if (marks.depth > 0) dropStraight();
      rowEnd = tableRowEnd(text, at + 1);
      if (rowEnd > 0) {
        marks.depth = 0;
        draft(TABLE, at + 1, rowEnd);
      }
    } else if (kind === MARK || kind === QUOTE) mark(text, at);
    else if (mayProtect(kind)) {
      const zone = protectedFrom(text, at, closers);
      if (zone === undefined) continue;
      draft(NUMBERS.get(zone.kind)!, zone.start, zone.end);
      hidden = zone.end;
      if (rowEnd > 0 && hidden > rowEnd) rowEnd = 0;
    }
  }
  if (drafts.length > LARGE_DRAFTS && drafted * 3 < LARGE_DRAFTS) drafts = drafts.slice(0, LARGE_DRAFTS);
  return nested();
}

/** A list of drafts that one giant text made longer than so many words is let go with the next. */
const LARGE_DRAFTS = 3 * 65536;

/** Closes the innermost open mark that the mark at `at` closes, at most three levels out so that strays cost little, or opens one. */
function mark(text: string, at: number): void {
  const unit = text.charCodeAt(at);
  const apostrophe = unit === RIGHT_SINGLE && isLetter(text, at + 1);
  for (let top = marks.depth - 1; !apostrophe && top >= 0 && top >= marks.depth - 3; top--) {
    if (marks.close[top] !== unit) continue;
    const slot = 3 * marks.slot[top]!;
    drafts[slot] = marks.kind[top]!;
    drafts[slot + 1] = marks.start[top]!;
    drafts[slot + 2] = at + 1;
    marks.depth = top;
    return;
  }
  if (marks.depth >= DEPTH) return;
  if (unit === STRAIGHT) {
    const before = at > 0 ? text.charCodeAt(at - 1) : 0x20;
    // After a digit it is inches.
    if (before < 0x30 || before > 0x39) open(at, STRAIGHT, QUOTE_NUMBER);
    return;
  }
  if (unit === 0x29) return;
  const opening = unit === 0x28 ? ROUND : OPENS.get(unit);
  if (opening !== undefined) open(at, opening.close, opening.kind);
}

const QUOTE_NUMBER = NUMBERS.get("quote")!;

function open(at: number, close: number, kind: number): void {
  const { depth } = marks;
  marks.close[depth] = close;
  marks.kind[depth] = kind;
  marks.start[depth] = at;
  marks.slot[depth] = drafted;
  marks.depth++;
  draft(-1, at, at);
}

/** Straight quotes do not cross a line's end. */
function dropStraight(): void {
  let kept = 0;
  for (let at = 0; at < marks.depth; at++) {
    if (marks.close[at] === STRAIGHT) continue;
    marks.close[kept] = marks.close[at]!;
    marks.kind[kept] = marks.kind[at]!;
    marks.start[kept] = marks.start[at]!;
    marks.slot[kept] = marks.slot[at]!;
    kept++;
  }
  marks.depth = kept;
}

/** The end of a Markdown table row that starts at `at` (`| a | b |`), or 0. */
function tableRowEnd(text: string, at: number): number {
  let from = at;
  while (text.charCodeAt(from) === 0x20) from++;
  if (text.charCodeAt(from) !== 0x7c) return 0;
  let end = text.indexOf("\n", from);
  if (end < 0) end = text.length;
  return text.slice(from + 1, end).includes("|") ? end : 0;
}

function unitOf(mark: string): number {
  return mark.charCodeAt(0);
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 0x20;
  return unit >= 0x61 && unit <= 0x7a;
}

/** Gives every zone its parent; drops what was never closed and what would cross its neighbour. */
function nested(): Zones {
  const words = reserve(QUADRUPLE * drafted);
  const first = take(0);
  let count = 0;
  let parent = -1;
  for (let slot = 0; slot < 3 * drafted; slot += 3) {
    const kind = drafts[slot]!;
    const start = drafts[slot + 1]!;
    const end = drafts[slot + 2]!;
    if (kind < 0) continue;
    while (parent >= 0 && words[first + QUADRUPLE * parent + 2]! <= start)
      parent = words[first + QUADRUPLE * parent + 3]!;
    if (parent >= 0) {
      const around = first + QUADRUPLE * parent;
      if (end > words[around + 2]! || words[around]! < PROTECTED_KINDS.length) continue;
    }
    const at = first + QUADRUPLE * count;
    words[at] = kind;
    words[at + 1] = start;
    words[at + 2] = end;
    words[at + 3] = parent;
    parent = count++;
  }
  take(QUADRUPLE * count);
  return new ZoneList(first, count);
}

/** Entries of four words: kind, start, end, parent. */
class ZoneList implements Zones {
  readonly length: number;
  readonly #spans: SpanList;

  constructor(first: number, length: number) {
    this.length = length;
    this.#spans = new SpanList(first, length, QUADRUPLE);
  }

  start(index: number): number {
    return this.#spans.start(index);
  }

  end(index: number): number {
    return this.#spans.end(index);
  }

  lastFrom(at: number): number {
    return this.#spans.lastFrom(at);
  }

  kind(index: number): ZoneKind {
    return KINDS[this.#spans.word(index, 0)]!;
  }

  hides(index: number): boolean {
    return this.#spans.word(index, 0) < PROTECTED_KINDS.length;
  }

  parent(index: number): number {
    return this.#spans.word(index, 3);
  }

  around(at: number): number {
    let index = this.lastFrom(at);
    while (index >= 0 && this.end(index) <= at) index = this.parent(index);
    return index;
  }

  zone(index: number): Zone {
    const parent = this.parent(index);
    const zone = { kind: this.kind(index), start: this.start(index), end: this.end(index) };
    return parent < 0 ? zone : { ...zone, parent: this.zone(parent) };
  }
}

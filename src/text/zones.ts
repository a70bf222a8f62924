import { type Closers, type ProtectedKind, protectedFrom } from "./protected-zones.ts";

/**
 * What a stretch of text is: *protected*, that is no prose at all, so that words there are nobody's mistake; or a
 * *mark*: prose that is quoted, set apart, a title, or a row of a table.
 */
export type ZoneKind = ProtectedKind | "quote" | "paren" | "title" | "table";

/** `[start, end)` in UTF-16 code units, delimiters included. */
export interface Zone {
  readonly kind: ZoneKind;
  readonly start: number;
  readonly end: number;
  /** The zone around this one. */
  readonly parent?: Zone;
}

const MARKS: ReadonlySet<ZoneKind> = new Set(["quote", "paren", "title", "table"]);

/** True for the kinds that are not prose: code, addresses, formulas, tags, JSON. */
export const isProtected = (kind: ZoneKind): boolean => !MARKS.has(kind);

/** Opening marks, their closing mark and kind. Square brackets and 【】 label rather than quote, and are not here. */
const PAIRS: readonly (readonly [open: string, close: string, kind: ZoneKind])[] = [
  ["「", "」", "quote"],
  ["『", "』", "quote"],
  ["｢", "｣", "quote"],
  ["“", "”", "quote"],
  ["‘", "’", "quote"],
  ["«", "»", "quote"],
  ["„", "“", "quote"],
  ["〝", "〟", "quote"],
  ["《", "》", "title"],
  ["〈", "〉", "title"],
  ["(", ")", "paren"],
  ["（", "）", "paren"],
];

const KINDS: readonly ZoneKind[] = ["quote", "title", "paren"];
const QUOTE = 0x22;
const RIGHT_SINGLE = 0x2019;

/** The closing mark and the kind (an index into `KINDS`) of every opening mark. */
const OPENS = new Map(
  PAIRS.map(([open, close, kind]) => [unitOf(open), { close: unitOf(close), kind: KINDS.indexOf(kind) }]),
);

/** 1: may begin a protected zone or needs a look, 2: opens or closes a mark, 0: nothing happens here. */
const INTEREST = new Uint8Array(0x10000);
for (const [open, close] of PAIRS) INTEREST[unitOf(open)] = INTEREST[unitOf(close)] = 2;
for (const mark of '`~:@$\\<{[w\n"') INTEREST[unitOf(mark)] = 1;

/** Marks nested deeper than this are not told apart: it bounds the walk outward. */
const DEPTH = 16;

interface Draft {
  kind: ZoneKind;
  start: number;
  end: number;
  parent?: Draft;
}

/** The marks that are open at a place. Slots are places in the list of drafts, taken when the mark opens. */
interface Marks {
  depth: number;
  readonly close: Uint16Array;
  readonly kind: Uint8Array;
  readonly start: Int32Array;
  readonly slot: Int32Array;
}

/**
 * All zones of a text by start, in one pass. Protected zones hide what is inside them; marks nest, do not cross a
 * blank line or a table row, and count only when they are closed.
 */
export function zonesOf(text: string): Zone[] {
  const drafts: (Draft | undefined)[] = [];
  const closers: Closers = { fails: new Map(), paragraphEnd: -1, budget: 4 * text.length + 1000 };
  const marks: Marks = {
    depth: 0,
    close: new Uint16Array(DEPTH),
    kind: new Uint8Array(DEPTH),
    start: new Int32Array(DEPTH),
    slot: new Int32Array(DEPTH),
  };
  let rowEnd = tableRowEnd(text, 0);
  if (rowEnd > 0) drafts.push({ kind: "table", start: 0, end: rowEnd });
  let at = nextOfInterest(text, 0);
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a) {
      at++;
      const next = text.charCodeAt(at);
      if (rowEnd > 0 || next === 0x0a || next === 0x0d) marks.depth = 0;
      else if (marks.depth > 0) dropStraight(marks);
      rowEnd = tableRowEnd(text, at);
      if (rowEnd > 0) {
        marks.depth = 0;
        drafts.push({ kind: "table", start: at, end: rowEnd });
      }
    } else if (INTEREST[unit] === 2 || unit === QUOTE) {
      mark(text, at, unit, marks, drafts);
      at++;
    } else {
      const zone = protectedFrom(text, at, closers);
      if (zone === undefined) at++;
      else {
        drafts.push({ kind: zone.kind, start: zone.start, end: zone.end });
        at = zone.end;
        if (rowEnd > 0 && at > rowEnd) rowEnd = 0;
      }
    }
    at = nextOfInterest(text, at);
  }
  return nested(drafts);
}

/** The first unit from `at` on that a zone may begin or end with. Apart from the loop around it for speed. */
function nextOfInterest(text: string, from: number): number {
  let at = from;
  while (at < text.length && INTEREST[text.charCodeAt(at)] === 0) at++;
  return at;
}

/** Closes the innermost open mark that `unit` closes, at most three levels out so that strays cost little, or opens one. */
function mark(text: string, at: number, unit: number, marks: Marks, drafts: (Draft | undefined)[]): void {
  const apostrophe = unit === RIGHT_SINGLE && isLetter(text, at + 1);
  for (let top = marks.depth - 1; !apostrophe && top >= 0 && top >= marks.depth - 3; top--) {
    if (marks.close[top] !== unit) continue;
    drafts[marks.slot[top]!] = { kind: KINDS[marks.kind[top]!]!, start: marks.start[top]!, end: at + 1 };
    marks.depth = top;
    return;
  }
  if (marks.depth >= DEPTH) return;
  if (unit === QUOTE) {
    const before = at > 0 ? text.charCodeAt(at - 1) : 0x20;
    // After a digit it is inches.
    if (before < 0x30 || before > 0x39) open(at, QUOTE, 0, marks, drafts);
    return;
  }
  const opening = OPENS.get(unit);
  if (opening !== undefined) open(at, opening.close, opening.kind, marks, drafts);
}

function open(at: number, close: number, kind: number, marks: Marks, drafts: (Draft | undefined)[]): void {
  const { depth } = marks;
  marks.close[depth] = close;
  marks.kind[depth] = kind;
  marks.start[depth] = at;
  marks.slot[depth] = drafts.length;
  marks.depth++;
  drafts.push(undefined);
}

/** Straight quotes do not cross a line's end. */
function dropStraight(marks: Marks): void {
  let kept = 0;
  for (let at = 0; at < marks.depth; at++) {
    if (marks.close[at] === QUOTE) continue;
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
  return text.indexOf("|", from + 1) < 0 || text.indexOf("|", from + 1) >= end ? 0 : end;
}

function unitOf(mark: string): number {
  return mark.charCodeAt(0);
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 0x20;
  return unit >= 0x61 && unit <= 0x7a;
}

/** Gives every zone its parent; drops what was never closed and what would cross its neighbour. */
function nested(drafts: readonly (Draft | undefined)[]): Zone[] {
  const zones: Draft[] = [];
  let parent: Draft | undefined;
  for (const draft of drafts) {
    if (draft === undefined) continue;
    while (parent !== undefined && parent.end <= draft.start) parent = parent.parent;
    if (parent !== undefined && (draft.end > parent.end || !MARKS.has(parent.kind))) continue;
    if (parent !== undefined) draft.parent = parent;
    zones.push(draft);
    parent = draft;
  }
  return zones;
}

/** The innermost zone around `at`, by binary search and a walk outward. */
export function innermostAt(zones: readonly Zone[], at: number): Zone | undefined {
  let low = 0;
  let high = zones.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (zones[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  let zone = low > 0 ? zones[low - 1] : undefined;
  while (zone !== undefined && zone.end <= at) zone = zone.parent;
  return zone;
}

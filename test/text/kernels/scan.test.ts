import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { DAMAGE, damageAt, SURROGATE } from "../../../src/text/codecs/damage.ts";
import { INVISIBLE } from "../../../src/text/codecs/invisibles.ts";
import * as layout from "../../../src/text/kernels/layout.ts";
import { SCRIPT_NAMES, scriptOf } from "../../../src/text/scripts.ts";
import {
  anyCuts,
  anyText,
  type Chunk,
  chunksOf,
  fillPairTables,
  SIDES,
  type Side,
  wordsAt,
  write,
} from "./kernel-pair.ts";

interface Scan {
  readonly stops: readonly (readonly [place: number, kind: number])[];
  readonly pairs: readonly number[];
  readonly seen: number;
  readonly flags: number;
  /** Of the first unit that is not ASCII; -1 where all are. */
  readonly firstWide: number;
  readonly counts: Readonly<Record<number, number>>;
}

function scanChunk(side: Side, { start, end }: Chunk): Scan {
  side.calls.scan(layout.UNITS + start * 2, end - start, start, side.triples);
  const [stops, pairs, seen, flags, firstWide, present] = wordsAt(side, layout.RESULT, 6) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const noted = wordsAt(side, layout.STOPS, stops * 2);
  const counted = wordsAt(side, layout.RESULT + 24, present * 2);
  return {
    stops: Array.from({ length: stops }, (_, at) => [noted[at * 2]!, noted[at * 2 + 1]!]),
    pairs: wordsAt(side, layout.PAIRS, pairs),
    seen,
    flags,
    firstWide: firstWide | 0,
    counts: Object.fromEntries(Array.from({ length: present }, (_, at) => [counted[at * 2]!, counted[at * 2 + 1]!])),
  };
}

function joined(scans: readonly Scan[]): Scan {
  const counts: Record<number, number> = {};
  for (const scan of scans)
    for (const [script, times] of Object.entries(scan.counts)) counts[+script] = (counts[+script] ?? 0) + times;
  return {
    stops: scans.flatMap(({ stops }) => stops),
    pairs: scans.flatMap(({ pairs }) => pairs),
    seen: scans.reduce((all, { seen }) => all | seen, 0),
    flags: scans.reduce((all, { flags }) => all | flags, 0),
    firstWide: scans.find(({ firstWide }) => firstWide >= 0)?.firstWide ?? -1,
    counts,
  };
}

const STOPS: readonly (readonly [RegExp, number])[] = [
  [/\n/g, layout.LINE_FEED],
  [/\r/g, layout.CARRIAGE_RETURN],
  [/"/g, layout.QUOTE],
  [/`/g, layout.BACKTICK],
  [/@/g, layout.AT_SIGN],
  [/\$/g, layout.DOLLAR],
  [/\\/g, layout.BACKSLASH],
  [/</g, layout.LESS_THAN],
  [/\{/g, layout.CURLY],
  [/\[/g, layout.SQUARE],
  [/[「」『』｢｣“”‘’«»„〝〟《》〈〉()（）]/g, layout.MARK],
  [/[▁Ġ]/g, layout.WORD_PIECE],
  [/[!?‼⁇⁈⁉。！？．｡؟۔।॥።၊။។៕։]/g, layout.SENTENCE],
  [/~(?=~)/g, layout.TILDES],
  [/:(?=\/\/)/g, layout.SCHEME],
  [/w(?=ww)/g, layout.WWW],
  [/#(?=#)/g, layout.HASHES],
  [/\.(?![.0-9A-Za-z])/g, layout.FULL_STOP],
];

/** The same by regular expressions and code points. */
function expected(text: string, pairs: (first: number, second: number) => boolean): Omit<Scan, "flags"> {
  const stops: [number, number][] = [];
  for (const [stop, kind] of STOPS) for (const { index } of text.matchAll(stop)) stops.push([index, kind]);
  const counts: Record<number, number> = {};
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at)!;
    const script = scriptOf(codePoint);
    counts[script] = (counts[script] ?? 0) + 1;
    const unit = text.charCodeAt(at);
    if (damageAt(text, at) !== 0) stops.push([at, layout.DAMAGE]);
    else if (INVISIBLE[unit] !== 0 && DAMAGE[unit] !== SURROGATE) stops.push([at, layout.INVISIBLE]);
    else if (unit === 0xdb40) stops.push([at, layout.INVISIBLE]);
    if (codePoint > 0xffff) at++;
  }
  stops.sort(([a], [b]) => a - b);
  const places: number[] = [];
  for (let at = 1; at < text.length; at++) if (pairs(text.charCodeAt(at - 1), text.charCodeAt(at))) places.push(at - 1);
  const seen = stops.reduce((all, [, kind]) => all | (1 << kind), 0);
  return { stops, pairs: places, seen, firstWide: text.search(/[^\0-\x7f]/), counts };
}

const scanAll = (side: Side, text: string, sizes: readonly number[]): Scan[] => {
  write(side, text, layout.UNITS);
  return chunksOf(text, sizes).map((chunk) => scanChunk(side, chunk));
};

describe("scan", () => {
  afterEach(() => fillPairTables(() => 0));

  it("finds what regular expressions find, in both kernels, however the text is cut", () => {
    fc.assert(
      fc.property(anyText, anyCuts, (text, sizes) => {
        const [wasm, plain] = SIDES.map((side) => scanAll(side, text, sizes));
        expect(wasm).toEqual(plain);
        const { flags, ...found } = joined(wasm!);
        expect(found).toEqual(expected(text, () => false));
        expect((flags & layout.NOT_ASCII) !== 0).toBe(found.firstWide >= 0);
        expect((flags & layout.HAS_SURROGATES) !== 0).toBe(/[\ud800-\udfff]/.test(text));
        if (!(flags & layout.MAY_COMPOSE)) expect(text.normalize("NFC")).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  it("finds neighbours by the table of pairs", () => {
    const random = (seed: number) => (unit: number) => {
      const mixed = Math.imul(unit ^ seed, 0x9e3779b1);
      return (mixed ^ (mixed >>> 15)) & Math.imul(mixed, 0x85ebca6b);
    };
    fc.assert(
      fc.property(anyText, anyCuts, fc.integer(), (text, sizes, seed) => {
        const word = random(seed);
        fillPairTables(word);
        const [wasm, plain] = SIDES.map((side) => scanAll(side, text, sizes));
        expect(wasm).toEqual(plain);
        const isSurrogate = (unit: number) => (unit & 0xf800) === 0xd800;
        const { pairs } = expected(
          text,
          (first, second) =>
            first > 0x7f && !isSurrogate(first) && second !== 0 && ((word(first) >>> 16) & word(second)) !== 0,
        );
        expect(joined(wasm!).pairs).toEqual(pairs);
      }),
      { numRuns: 40 },
    );
  });

  it("knows the script of every code point, and of all but ASCII whether it may compose", () => {
    for (const side of SIDES) {
      for (let plane = 0; plane <= 16; plane++) {
        const characters = Array.from({ length: 0x10000 }, (_, at) => plane * 0x10000 + at).filter(
          (at) => (at & ~0x7ff) !== 0xd800,
        );
        const text =
          String.fromCodePoint(...characters.slice(0, 0x7000)) +
          String.fromCodePoint(...characters.slice(0x7000, 0xc000)) +
          String.fromCodePoint(...characters.slice(0xc000));
        const { counts, stops } = joined(scanAll(side, text, [layout.CHUNK]));
        const { counts: known, stops: places } = expected(text, () => false);
        expect(counts).toEqual(known);
        expect(stops).toEqual(places);
      }
    }
    expect(SCRIPT_NAMES.length).toBeLessThan(layout.SURROGATE);
  });
});

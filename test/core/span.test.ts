import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  codePointOffsets,
  EXCERPT_UNITS,
  excerptOf,
  showLoneSurrogates,
  wholeCharacters,
} from "../../src/core/span.ts";

const anyText = fc.string({ unit: fc.constantFrom("a", "語", "😀", "\ud83d", "\ude00", "e\u0301"), maxLength: 60 });
const splits = (text: string, at: number) =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

describe("wholeCharacters", () => {
  it.each([
    ["a😀b", 2, 3, { start: 1, end: 3 }],
    ["a😀b", 1, 2, { start: 1, end: 3 }],
    ["a😀b", 2, 2, { start: 1, end: 3 }],
    ["abc", -5, 99, { start: 0, end: 3 }],
    ["abc", 2, 1, { start: 2, end: 2 }],
    ["\ude00\ud83d", 1, 2, { start: 1, end: 2 }],
  ])("of %j from %i to %i", (text, start, end, expected) => {
    expect(wholeCharacters(text, start, end)).toEqual(expected);
  });

  it("only ever grows, and never splits a pair", () => {
    fc.assert(
      fc.property(anyText, fc.nat(70), fc.nat(70), (text, a, b) => {
        const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const { start, end } = wholeCharacters(text, from, to);
        expect(start).toBeLessThanOrEqual(from);
        expect(end).toBeGreaterThanOrEqual(to);
        expect([splits(text, start), splits(text, end)]).toEqual([false, false]);
      }),
    );
  });
});

describe("excerptOf", () => {
  it("gives short spans whole", () => {
    expect(excerptOf("東京は😀です", 3, 5)).toBe("😀");
  });

  it("shortens the middle within the limit, splits no pair, and keeps both ends", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 3, max: 30 }), (text, units) => {
        const excerpt = excerptOf(text, 0, text.length, units);
        expect(excerpt.length).toBeLessThanOrEqual(Math.max(units, 0));
        if (text.length <= units) expect(excerpt).toBe(text);
        else {
          const [head, tail] = excerpt.split("…") as [string, string];
          expect(text.startsWith(head) && text.endsWith(tail)).toBe(true);
          expect(splits(text, head.length) || splits(text, text.length - tail.length)).toBe(false);
        }
      }),
    );
  });

  it("has at most 160 code units where nobody says otherwise", () => {
    expect(excerptOf("あ".repeat(1000), 0, 1000)).toHaveLength(EXCERPT_UNITS - 1);
    expect(EXCERPT_UNITS).toBe(160);
  });
});

describe("codePointOffsets", () => {
  it("counts as Python does: a pair is one, a lone surrogate is one", () => {
    expect(codePointOffsets("a😀b\ud83d!", [0, 1, 3, 4, 5, 6])).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("equals counting each prefix", () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(60), { maxLength: 6 }), (text, wanted) => {
        const offsets = wanted.filter((at) => at <= text.length && !splits(text, at)).sort((a, b) => a - b);
        expect(codePointOffsets(text, offsets)).toEqual(offsets.map((at) => [...text.slice(0, at)].length));
      }),
    );
  });
});

describe("showLoneSurrogates", () => {
  it("gives valid Unicode and changes nothing else", () => {
    expect(showLoneSurrogates("a\ud83d b\ude00 😀")).toBe("a\\uD83D b\\uDE00 😀");
    fc.assert(
      fc.property(anyText, (text) => {
        expect(showLoneSurrogates(text).isWellFormed()).toBe(true);
        if (text.isWellFormed()) expect(showLoneSurrogates(text)).toBe(text);
      }),
    );
  });
});

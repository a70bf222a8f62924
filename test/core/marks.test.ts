import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarks } from "../../src/core/marks.ts";

describe("parseMarks", () => {
  it.each([
    ["plain", "plain", []],
    ["a⟦b⟧c", "abc", [{ start: 1, end: 2 }]],
    ["⟦⟧", "", [{ start: 0, end: 0 }]],
    [
      "⟦😀⟧と⟦\n⟧",
      "😀と\n",
      [
        { start: 0, end: 2 },
        { start: 3, end: 4 },
      ],
    ],
  ])("of %j", (marked, text, spans) => {
    expect(parseMarks(marked)).toEqual({ text, spans });
  });

  it.each([["⟦a"], ["a⟧"], ["⟦a⟦b⟧⟧"], ["⟧⟦"]])("refuses %j", (marked) => {
    expect(() => parseMarks(marked)).toThrow(TypeError);
  });

  it("finds the places of what was marked", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 7 }), (pieces) => {
        const plain = pieces.map((piece) => piece.replace(/[⟦⟧]/g, ""));
        const marked = plain.map((piece, index) => (index % 2 === 1 ? `⟦${piece}⟧` : piece)).join("");
        const { text, spans } = parseMarks(marked);
        expect(text).toBe(plain.join(""));
        expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(plain.filter((_, index) => index % 2));
      }),
    );
  });
});

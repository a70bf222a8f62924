import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Folding, foldText } from "../../../src/report/html/fold-text.ts";

const FOLDING: Folding = { whole: 50, head: 10, tail: 5, around: 4 };

describe("foldText", () => {
  it("leaves a short text whole", () => {
    expect(foldText("短い文です。", [{ start: 1, end: 2 }], FOLDING)).toEqual([[0, "短い文です。"]]);
  });

  it("keeps the head, the tail and what stands around a span", () => {
    const text = `${"あ".repeat(40)}壊${"い".repeat(40)}`;
    expect(foldText(text, [{ start: 40, end: 41 }], FOLDING)).toEqual([
      [0, "ああああああああああ"],
      [36, "ああああ壊いいいい"],
      [76, "いいいいい"],
    ]);
  });

  it("gives pieces that stand where they say, in order, splitting no character, with every span in one of them", () => {
    const texts = fc
      .array(fc.constantFrom("あ", "𠮷", "x", "\n"), { minLength: 60, maxLength: 200 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(texts, fc.array(fc.nat(199), { maxLength: 6 }), (text, places) => {
        const spans = places.map((place) => ({
          start: Math.min(place, text.length),
          end: Math.min(place + 2, text.length),
        }));
        const pieces = foldText(text, spans, FOLDING);
        let reached = -1;
        for (const [at, piece] of pieces) {
          expect(at).toBeGreaterThan(reached);
          expect(text.startsWith(piece, at)).toBe(true);
          expect(piece.isWellFormed()).toBe(true);
          reached = at + piece.length;
        }
        for (const { start, end } of spans)
          expect(pieces.some(([at, piece]) => at <= start && end <= at + piece.length)).toBe(true);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointOffsets, wholeCharacters } from "../../src/core/span.ts";
import { utf16Offsets } from "../../src/report/utf16-offsets.ts";

describe("utf16Offsets", () => {
  it.each([
    ["世界", [0, 1, 2], [0, 1, 2]],
    ["😀a😀", [0, 1, 2, 3], [0, 2, 3, 5]],
    ["\ud83d\ud83d😀", [1, 2, 3], [1, 2, 4]],
    ["a", [0, 5, 9], [0, 1, 1]],
    ["", [0], [0]],
  ])("%j at %j is %j", (text, points, units) => {
    expect(utf16Offsets(text, points)).toEqual(units);
  });

  it("undoes codePointOffsets", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "日", "😀", "\ud83d", "\udc00") });
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (given, one, other) => {
        const { start, end } = wholeCharacters(given, Math.min(one, other), Math.max(one, other));
        expect(utf16Offsets(given, codePointOffsets(given, [start, end]))).toEqual([start, end]);
      }),
    );
  });
});

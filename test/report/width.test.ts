import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clustersOf,
  displayWidth,
  padToWidth,
  takeEnd,
  takeStart,
  truncateMiddle,
  truncateToWidth,
  wrapToWidth,
} from "../../src/report/width.ts";

const HOSTILE = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "日",
      "が",
      "か\u3099",
      "👨‍👩‍👧",
      "🇯🇵",
      "e\u0301",
      "❤️",
      "\ud83d",
      "\u200d",
      "\ufe0f",
      " ",
      "한",
      "\u1112\u1161\u11ab",
      "a",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
});

describe("displayWidth", () => {
  it.each([
    ["", 0],
    ["train", 5],
    ["世界の鉄道", 10],
    ["ｶﾞ", 2],
    ["ＡＢＣ", 6],
    ["か\u3099", 2],
    ["복잡한", 6],
    ["\u1112\u1161\u11ab", 2],
    ["繁體字", 6],
    ["。、「」", 8],
    ["\u3000", 2],
    ["é", 1],
    ["e\u0301", 1],
    ["można", 5],
    ["ไม่", 2],
    ["😀", 2],
    ["👍🏽", 2],
    ["👨‍👩‍👧‍👦", 2],
    ["🐦‍⬛", 2],
    ["🇯🇵", 2],
    ["🇯🇵🇰🇷", 4],
    ["❤", 1],
    ["❤️", 2],
    ["❤️‍🔥", 2],
    ["1️⃣", 2],
    ["𠮷野家", 6],
    ["辻󠄀", 2],
    ["…", 1],
    ["\ud83d", 1],
  ])("%j takes %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("cutting and filling", () => {
  it.each([
    ["世界の鉄道", 10, "世界の鉄道"],
    ["世界の鉄道", 9, "世界の鉄…"],
    ["世界の鉄道", 8, "世界の…"],
    ["👨‍👩‍👧a", 2, "…"],
    ["abc", 0, ""],
  ])("truncates %j to %i", (text, columns, cut) => {
    expect(truncateToWidth(text, columns)).toBe(cut);
  });

  it("truncates the middle", () => {
    expect(truncateMiddle("一二三四五六七八", 9)).toBe("一二…七八");
    expect(truncateMiddle("一二三四", 8)).toBe("一二三四");
  });

  it("pads by columns, on either side", () => {
    expect(padToWidth("한국", 6)).toBe("한국  ");
    expect(padToWidth("한국", 6, "right")).toBe("  한국");
    expect(padToWidth("한국어", 4)).toBe("한국어");
  });

  it.each([
    ["The tokens are foreign.", 12, ["The tokens", "are foreign."]],
    ["世界の鉄道はすごい", 8, ["世界の鉄", "道はすご", "い"]],
    ["abcdefgh", 3, ["abc", "def", "gh"]],
    ["", 5, [""]],
    ["a 世界の鉄道", 6, ["a 世界", "の鉄道"]],
  ])("wraps %j to %i", (text, columns, lines) => {
    expect(wrapToWidth(text, columns)).toEqual(lines);
  });
});

describe("on any string", () => {
  it("clusters cover the text and split no surrogate pair", () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        let at = 0;
        for (const { start, end } of clustersOf(text)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  it("what is taken fits, and nothing longer would", () => {
    fc.assert(
      fc.property(HOSTILE, fc.integer({ min: 0, max: 12 }), (text, columns) => {
        const start = takeStart(text, columns);
        expect(text.startsWith(start)).toBe(true);
        expect(displayWidth(start)).toBeLessThanOrEqual(columns);
        if (start !== text) expect(displayWidth(start)).toBeGreaterThanOrEqual(columns - 1);
        const end = takeEnd(text, columns);
        expect(text.endsWith(end)).toBe(true);
        expect(displayWidth(truncateToWidth(text, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it("wrapping loses spaces at breaks and nothing else", () => {
    fc.assert(
      fc.property(HOSTILE, fc.integer({ min: 2, max: 12 }), (text, columns) => {
        const lines = wrapToWidth(text, columns);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) expect(displayWidth(line.trimEnd())).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visible } from "../../src/report/visible.ts";
import { cpuTime } from "../cpu-time.ts";

describe("visible", () => {
  it.each([
    ["plain", "世界の鉄道は train 한국어 繁體字", "世界の鉄道は train 한국어 繁體字"],
    ["a line feed", "一\n二", "一⏎二"],
    ["a Windows line end", "a\r\nb", "a␍⏎b"],
    ["controls", "a\0b\tc\x7f", "a␀b␉c␡"],
    ["an escape sequence", "\x1b[31mred\x1b]8;;http://x\x07", "␛[31mred␛]8;;http://x␇"],
    ["a C1 escape", "\x9b31m", "‹U+009B›31m"],
    ["zero width", "a\u200bb\ufeffc\u2060", "a‹U+200B›b‹U+FEFF›c‹U+2060›"],
    ["bidi overrides", "\u202eabc\u202c\u2066\u2069\u200f", "‹U+202E›abc‹U+202C›‹U+2066›‹U+2069›‹U+200F›"],
    ["odd spaces", "a\u00a0b\u2009c\u3000d", "a‹U+00A0›b‹U+2009›c\u3000d"],
    ["fillers", "\u3164\uffa0\u115f", "‹U+3164›‹U+FFA0›‹U+115F›"],
    ["tags", "a\u{e0041}", "a‹U+E0041›"],
    ["private use", "\ue000\u{f0000}", "‹U+E000›‹U+F0000›"],
    ["the replacement character", "a\ufffd", "a\ufffd"],
    ["lone surrogates", "a\ud83db\udc00", "a\\uD83Db\\uDC00"],
    ["a bare mark", "\u3099が", "◌\u3099が"],
    ["a mark after a line feed", "\n\u0301", "⏎◌\u0301"],
    ["a mark on its letter", "か\u3099e\u0301ไม่", "か\u3099e\u0301ไม่"],
    ["too many marks", `a${"\u0301".repeat(20)}b`, `a${"\u0301".repeat(8)}‹+12 marks›b`],
    ["joined emoji", "👨‍👩‍👧❤️‍🔥🐦‍⬛1️⃣🇯🇵✅️", "👨‍👩‍👧❤️‍🔥🐦‍⬛1️⃣🇯🇵✅️"],
    ["a joiner in text", "字\u200d字a\u200d", "字‹U+200D›字a‹U+200D›"],
    ["a joiner at an emoji's end", "👨\u200d", "👨‹U+200D›"],
    ["a selector in text", "a\ufe0f字\ufe0f", "a‹U+FE0F›字‹U+FE0F›"],
    ["a kanji's variant", "辻\u{e0100}", "辻\u{e0100}"],
  ])("%s", (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it("never lets anything act on a terminal, and changes what it made no further", () => {
    const unit = fc.oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      fc.constantFrom(
        "\x1b[2J",
        "\x9b",
        "\u202e",
        "\u2066",
        "\u2028",
        "\ud83d",
        "\u200d",
        "\ufe0f",
        "👨",
        "字",
        "\n",
        "\u0301",
        "\u{e0100}",
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\0-\x1f\x7f-\x9f\u061c\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/);
        expect(shown.isWellFormed()).toBe(true);
        expect(visible(shown)).toBe(shown);
      }),
      { numRuns: 500 },
    );
  });

  it("is linear", () => {
    const started = cpuTime();
    for (const text of ["a\u0301", "\u0301", "\x1b[", "👨\u200d", "字", "\ud83d"]) visible(text.repeat(200_000));
    expect(cpuTime() - started).toBeLessThan(5000);
  });
});

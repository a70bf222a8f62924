import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import { HANGUL } from "../../src/text/scripts.ts";
import { analyse, textOf } from "../../src/text/texts.ts";
import { stretchesOf } from "./stretches.ts";

describe("text", () => {
  it("is analysed once for a segment", () => {
    const [segment] = sampleOf("影響를 주다").sample.segments;
    expect(textOf(segment!)).toBe(textOf(segment!));
    expect(textOf({ ...segment! })).not.toBe(textOf(segment!));
    expect(textOf(segment!).runs()).toBe(textOf(segment!).runs());
  });

  it.each([
    ["", true],
    ["plain\n", true],
    ["caf\u00e9", false],
    ["\u007f", true],
    ["\u0080", false],
  ])("%j is ASCII: %s", (text, ascii) => expect(analyse(text).ascii).toBe(ascii));

  it("answers for a place", () => {
    const text = analyse("「`한` 語」と한");
    expect(text.protected(2)).toBe(true);
    expect(text.protectedBy(2)).toBe("code");
    expect(text.zoneAt(2)?.parent?.kind).toBe("quote");
    expect(text.protected(5)).toBe(false);
    expect(text.zoneAt(5)?.kind).toBe("quote");
    expect(text.zoneAt(8)).toBeUndefined();
    expect(text.scripts().of(HANGUL)).toBe(2);
    expect(stretchesOf(text.text, text.lines())).toEqual([text.text]);
  });
});

import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import { arenaUsed } from "../../src/text/arena.ts";
import { HANGUL } from "../../src/text/scripts.ts";
import { analyse, beginSample, endSample, textOf } from "../../src/text/texts.ts";
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

describe("the lists of a text", () => {
  it("are gone when their sample is, and say so; the text computes them anew", () => {
    const segment = sampleOf("一行目\n「二」行目 `x`").sample.segments[0]!;
    beginSample();
    const text = textOf(segment);
    const [lines, runs, zones, stops] = [text.lines(), text.runs(), text.zones(), text.stops()];
    const zone = text.zoneAt(5);
    expect(lines.end(0)).toBe(3);
    endSample();
    for (const read of [() => lines.end(0), () => runs.script(0), () => zones.kind(0), () => stops.place(0)])
      expect(read).toThrow(/sample that was looked at before/);
    expect(zone).toEqual({ kind: "quote", start: 4, end: 7 });
    expect(textOf(segment)).not.toBe(text);
    expect(text.lines().end(0)).toBe(3);
    expect(text.zoneAt(5)).toEqual(zone);
  });

  it("do not pile up where nobody says when a sample ends", () => {
    const text = "(a) ".repeat(20_000);
    const first = textOf({ ...sampleOf("x").sample.segments[0]!, text });
    for (let time = 0; time < 100; time++)
      expect(textOf({ ...sampleOf("x").sample.segments[0]!, text }).zones().length).toBe(20_000);
    expect(arenaUsed()).toBeLessThan(4_000_000);
    expect(first.zones().length).toBe(20_000);
  });

  it("are found again for every segment of a sample with many", () => {
    const segments = Array.from({ length: 200 }, (_, at) => ({ ...sampleOf("x").sample.segments[0]!, text: `t${at}` }));
    beginSample();
    const texts = segments.map(textOf);
    expect(segments.toReversed().map(textOf)).toEqual(texts.toReversed());
    for (const [at, segment] of segments.entries()) expect(textOf(segment)).toBe(texts[at]);
    endSample();
  });
});

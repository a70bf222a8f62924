import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHUNK, UNITS_LENGTH } from "../../src/text/kernels/layout.ts";
import type { Spans } from "../../src/text/spans.ts";
import { analyse } from "../../src/text/texts.ts";

const PIECES = [
  ...[
    "A plain line of English words, it's nothing else.\n",
    "日本語の文。「引用」と`code`です。",
    "한국어 문장입니다. ",
  ],
  ...[
    "https://example.com ",
    "\u{1f600}",
    "\u{20bb7}野家",
    "\ud83d",
    "don't",
    "’",
    "e\u0301",
    "\r\n\r\n",
    "ã\u0081“",
    "~~~\n",
  ],
];

const listed = (spans: Spans, from = 0, to = Number.POSITIVE_INFINITY) =>
  Array.from({ length: spans.length }, (_, index) => [spans.start(index), spans.end(index)]).filter(
    ([start, end]) => start! >= from && end! <= to,
  );

/** Everything the analysis says of a text, as numbers. */
function everything(text: string) {
  const all = analyse(text);
  const stops = all.stops();
  const pairs = all.misreadPairs();
  const counts = all.scripts();
  return {
    ascii: all.ascii,
    surrogates: all.surrogates,
    composes: all.composes,
    firstWide: all.firstWide,
    stops: Array.from({ length: stops.length }, (_, at) => [stops.place(at), stops.kind(at)]),
    pairs: Array.from({ length: pairs.length }, (_, at) => pairs.place(at)),
    scripts: counts.present.map((script) => [script, counts.of(script)]),
    runs: listed(all.runs()),
    words: listed(all.words()),
    lines: listed(all.lines()),
    sentences: listed(all.sentences()),
    shingles: [...all.shingles(4)],
  };
}

describe("a text of many chunks", () => {
  it("says of its parts what they say of themselves, wherever the chunks are cut", () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(pieces, fc.nat(40), (parts, shift) => {
        // Line ends make the repetitions independent of each other.
        const unit = `\n${parts.join("")}\n\n`;
        const times = Math.ceil((CHUNK + 2000) / unit.length);
        const text = `${"a".repeat(shift)}\n\n${unit.repeat(times)}`;
        const one = everything(unit);
        const all = everything(text);
        const start = text.length - unit.length;
        const moved = (list: number[][]) => list.map(([from, to]) => [from! + start, to! + start]);
        const last = (list: number[][]) => list.filter(([from]) => from! >= start);
        expect(last(all.words)).toEqual(moved(one.words));
        expect(last(all.runs)).toEqual(moved(one.runs));
        expect(all.stops.filter(([place]) => place! >= start)).toEqual(
          one.stops.map(([at, kind]) => [at! + start, kind]),
        );
        expect(all.pairs.filter((place) => place >= start)).toEqual(one.pairs.map((at) => at + start));
        expect(all.shingles.slice(start)).toEqual(one.shingles);
        for (const [script, count] of one.scripts)
          expect(all.scripts.find(([each]) => each === script)![1]).toBeGreaterThanOrEqual(count! * times);
      }),
      { numRuns: 30 },
    );
  });

  it("is the same when it does not fit into the memory and passes through it", () => {
    // Words with apostrophes, so that some stand across the end of a window.
    const unit = "it's don't 日本語 o'clock, isn’t ";
    const text = unit.repeat(Math.ceil((UNITS_LENGTH + CHUNK) / unit.length));
    const all = everything(text);
    const one = everything(unit);
    const times = text.length / unit.length;
    expect(all.words.length).toBe(one.words.length * times);
    expect(all.words).toEqual(
      Array.from({ length: times }, (_, time) =>
        one.words.map(([start, end]) => [start! + time * unit.length, end! + time * unit.length]),
      ).flat(),
    );
    expect(all.runs.length).toBe(one.runs.length * times);
    expect(all.scripts).toEqual(one.scripts.map(([script, count]) => [script, count! * times]));
    expect(all.shingles.length).toBe(text.length - 3);
  });
});

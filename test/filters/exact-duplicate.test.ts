import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import type { JudgedRow } from "../../src/core/filter.ts";
import type { Sample } from "../../src/core/sample.ts";
import exactDuplicate from "../../src/filters/exact-duplicate.ts";
import { testFilter } from "../../src/testing.ts";

type Options = Parameters<NonNullable<typeof exactDuplicate.sketch>>[0];

/** The findings' `of` for each row, or null; rows named in `rejected` were rejected before. */
function partners(samples: readonly Sample[], options: Options, rejected: ReadonlySet<number> = new Set()) {
  const sketch = exactDuplicate.sketch!(options);
  const judge = exactDuplicate.judge!(options);
  return samples.map((sample, ordinal) => {
    const made = sketch(sample);
    let of: string | null = null;
    const row: JudgedRow = {
      ordinal,
      id: `a.jsonl#${ordinal}`,
      source: "a.jsonl",
      row: ordinal,
      rejected: rejected.has(ordinal),
    };
    if (made !== undefined)
      judge.add(row, made, (_, { data }) => {
        of = String(data?.["of"]);
      });
    return of;
  });
}

it("names a row by its own id and its place, where it has one", () => {
  const judge = exactDuplicate.judge!({ unit: "conversation", keep: "first" });
  const sketch = exactDuplicate.sketch!({ unit: "conversation", keep: "first" })(
    sampleOf("東京は日本の首都です。").sample,
  )!;
  const named: unknown[] = [];
  for (const [row, id] of ["a-1", "a.jsonl#1"].entries())
    judge.add({ ordinal: row, id, source: "a.jsonl", row, rejected: false }, sketch, (_, { data }) => {
      named.push(data?.["of"]);
    });
  expect(named).toEqual(["a-1 (a.jsonl#0)"]);
});

const whole = { unit: "conversation", keep: "first" } as const;

testFilter(exactDuplicate, {
  corpus: [
    [
      ["a", "東京は日本の首都です。"],
      ["b", "東京は日本の首都です！"],
      ["c", "東京は日本の首都です。", "duplicate"],
      ["d", "東京は日本の首都です。", "duplicate"],
    ],
    [
      ["white space is folded", "一  二\t三\r\n\r\n四"],
      ["b", " 一 二 三\n四\n", "duplicate"],
      ["a line end is not a space", "一 二 三 四"],
      ["the ideographic space is one", "一　二　三\n四", "duplicate"],
    ],
    [
      ["decomposed", "カ\u3099ラスは割れる"],
      ["composed", "ガラスは割れる", "duplicate"],
      ["another word", "カラスは割れる"],
      ["jamo", "\u1112\u1161\u11ab국"],
      ["syllables", "한국", "duplicate"],
    ],
    [
      ["パパ", "パパ"],
      ["ハハ", "ハハ"],
      ["full width is another text", "ＡＢＣ"],
      ["half width", "ABC"],
      ["upper case", "Abc"],
    ],
    [
      ["empty rows are not each other's copy", ""],
      ["b", " \n"],
    ],
    [
      [
        "the role counts",
        [
          { role: "user", text: "はい" },
          { role: "assistant", text: "いいえ" },
        ],
      ],
      [
        "b",
        [
          { role: "assistant", text: "はい" },
          { role: "user", text: "いいえ" },
        ],
      ],
      [
        "where a text ends counts",
        [
          { role: "user", text: "はいい" },
          { role: "assistant", text: "いえ" },
        ],
      ],
    ],
    [
      ["lone surrogates are compared as they are", "\ud83d"],
      ["b", "\ud83d", "duplicate"],
      ["c", "\ude00"],
    ],
  ],
});

describe("units", () => {
  const row = (prompt: string, answer: string) =>
    sampleOf([
      { role: "user", text: prompt },
      { role: "assistant", text: answer },
    ]).sample;
  const samples = [row("首都は？", "東京です。"), row("首都は？", "東京。"), row("日本の首都は？", "東京です。")];

  it.each([
    ["conversation", [null, null, null]],
    ["prompt", [null, "a.jsonl#0", null]],
    ["answer", [null, null, "a.jsonl#0"]],
  ] as const)("%s", (unit, expected) => expect(partners(samples, { unit, keep: "first" })).toEqual(expected));

  it("has nothing to compare in a row without that unit", () => {
    const { sample } = sampleOf([{ role: "text", text: "文章だけの行。" }]);
    expect(partners([sample, sample], { unit: "prompt", keep: "first" })).toEqual([null, null]);
  });
});

describe("partners", () => {
  const text = (each: string) => sampleOf(each).sample;

  it("are earlier rows that are kept: neither rejected rows nor copies", () => {
    const samples = ["一", "一", "一", "二"].map(text);
    expect(partners(samples, whole, new Set([0]))).toEqual([null, null, "a.jsonl#1", null]);
    expect(partners(samples, whole, new Set([1]))).toEqual([null, "a.jsonl#0", "a.jsonl#0", null]);
  });

  it("are those of a plain Map, for any rows", () => {
    const rows = fc.array(
      fc.record({ text: fc.string({ maxLength: 2, unit: fc.constantFrom("a", "あ", "b") }), rejected: fc.boolean() }),
      {
        maxLength: 200,
      },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const naive = new Map<string, string>();
        const expected = given.map(({ text: key, rejected }, ordinal) => {
          if (key === "") return null;
          const first = naive.get(key);
          if (first === undefined && !rejected) naive.set(key, `a.jsonl#${ordinal}`);
          return first ?? null;
        });
        const rejected = new Set(given.flatMap((each, ordinal) => (each.rejected ? [ordinal] : [])));
        expect(
          partners(
            given.map((each) => text(each.text)),
            whole,
            rejected,
          ),
        ).toEqual(expected);
      }),
    );
  });
});

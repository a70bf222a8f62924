import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FormatOptions, ShownRecord } from "../../../src/report/formats/format.ts";
import { full } from "../../../src/report/formats/full.ts";
import { displayWidth, takeStart } from "../../../src/report/width.ts";
import { cpuTime } from "../../cpu-time.ts";
import { joined, type Shown, shownRecord, streamOf } from "../shown-records.ts";

const draw = (records: readonly ShownRecord[], options?: FormatOptions) => joined(full(streamOf(records), options));
const reasons = new Map([["SCR001", { why: "Spliced tokens teach a model to drift out of its language." }]]);

/** What stands above each run of carets, by display columns. */
function underlined(output: string): string[] {
  const lines = output.split("\n");
  return lines.flatMap((line, index) => {
    const carets = /^ {2}│ ( *)(\^+)/.exec(line);
    if (carets === null) return [];
    const above = lines[index - 1]!.slice("  │ ".length);
    const before = takeStart(above, carets[1]!.length);
    return [takeStart(above.slice(before.length), carets[2]!.length)];
  });
}

describe("full", () => {
  it("draws the frame of the manual", async () => {
    const text = "世界の鉄道は ⟦Ek Cumhuriyet⟧ の時代に大きく発展した。";
    const record = shownRecord(text, { score: 0.98, limit: 0.5 });
    expect(`\n${await draw([record], { reasons })}`).toMatchInlineSnapshot(`
      "
      train.jsonl:1204  messages[1].content  SCR001 reject
        │ 世界の鉄道は Ek Cumhuriyet の時代に大きく発展した。
        │              ^^^^^^^^^^^^^ The tokens Ek Cumhuriyet are foreign here.
        = score 0.98 > limit 0.5
        = why: Spliced tokens teach a model to drift out of its language.
        = explain: shisa-filter explain SCR001
      "
    `);
  });

  it("aligns under Japanese, Korean, Chinese, Thai and emoji", async () => {
    const marked = [
      "彼は⟦можно⟧言った",
      "影響を⟦미하⟧고",
      "가나다 👨‍👩‍👧 ⟦太陽热⟧ 繁體中文",
      "ภาษาไทย ⟦train⟧ か\u3099 ⟦が⟧",
      "𠮷野家 ❤️ ⟦🇯🇵⟧ ｶﾅ ⟦é⟧",
    ];
    const output = await draw(
      marked.map((text, row) => shownRecord(text, { row })),
      { columns: 60 },
    );
    expect(`\n${output}`).toMatchInlineSnapshot(`
      "
      train.jsonl:1  messages[1].content  SCR001 reject
        │ 彼はможно言った
        │     ^^^^^ The tokens можно are foreign here.
        = explain: shisa-filter explain SCR001

      train.jsonl:2  messages[1].content  SCR001 reject
        │ 影響を미하고
        │       ^^^^ The tokens 미하 are foreign here.

      train.jsonl:3  messages[1].content  SCR001 reject
        │ 가나다 👨‍👩‍👧 太陽热 繁體中文
        │           ^^^^^^ The tokens 太陽热 are foreign here.

      train.jsonl:4  messages[1].content  SCR001 reject
        │ ภาษาไทย train が が
        │         ^^^^^ The tokens train are foreign here.
                     messages[1].content  SCR001 reject
        │ ภาษาไทย train が が
        │                  ^^ The tokens が are foreign here.

      train.jsonl:5  messages[1].content  SCR001 reject
        │ 𠮷野家 ❤️ 🇯🇵 ｶﾅ é
        │           ^^ The tokens 🇯🇵 are foreign here.
                     messages[1].content  SCR001 reject
        │ 𠮷野家 ❤️ 🇯🇵 ｶﾅ é
        │                 ^ The tokens é are foreign here.
      "
    `);
    expect(underlined(output)).toEqual(["можно", "미하", "太陽热", "train", "が", "🇯🇵", "é"]);
  });

  it("shows a why once per code and run, and the header once per row", async () => {
    const records = [shownRecord("⟦a⟧ と ⟦b⟧"), shownRecord("⟦c⟧", { row: 7 })];
    expect(`\n${await draw(records, { reasons })}`).toMatchInlineSnapshot(`
      "
      train.jsonl:1204  messages[1].content  SCR001 reject
        │ a と b
        │ ^ The tokens a are foreign here.
        = why: Spliced tokens teach a model to drift out of its language.
        = explain: shisa-filter explain SCR001
                        messages[1].content  SCR001 reject
        │ a と b
        │      ^ The tokens b are foreign here.

      train.jsonl:8  messages[1].content  SCR001 reject
        │ c
        │ ^ The tokens c are foreign here.
      "
    `);
  });

  it("windows a long line around the span", async () => {
    const record = shownRecord(`${"前置き。".repeat(40)}⟦train⟧${"後書き。".repeat(40)}`, {
      message: "A stray token.",
    });
    const output = await draw([record], { columns: 70 });
    expect(`\n${output}`).toMatchInlineSnapshot(`
      "
      train.jsonl:1204  messages[1].content  SCR001 reject
        │ …き。前置き。前置き。前置き。train後書き。後書き。後書き。後書き…
        │                              ^^^^^ A stray token.
        = explain: shisa-filter explain SCR001
      "
    `);
    expect(underlined(output)).toEqual(["train"]);
  });

  it("cuts a long span in its middle", async () => {
    const record = shownRecord(`始め ⟦${"繰り返し".repeat(60)}⟧ 終わり`, { message: "A loop." });
    const output = await draw([record], { columns: 60 });
    expect(`\n${output}`).toMatchInlineSnapshot(`
      "
      train.jsonl:1204  messages[1].content  SCR001 reject
        │ 始め 繰り返し繰り返し繰り返…返し繰り返し繰り返し 終わり
        │      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A loop.
        = explain: shisa-filter explain SCR001
      "
    `);
    expect(underlined(output)[0]).toMatch(/^繰り返.*….*返し$/);
  });

  it("draws the first and last of many lines, and their neighbours", async () => {
    const record = shownRecord("序\n本\n⟦はい\nはい\nはい\nはい⟧\n以上\n終", {
      message: "The line はい repeats 4 times.",
    });
    expect(`\n${await draw([record])}`).toMatchInlineSnapshot(`
      "
      train.jsonl:1204  messages[1].content  SCR001 reject
        │ 本
        │ はい⏎
        │ ^^^^^
        ⋮ 2 more lines
        │ はい
        │ ^^^^ The line はい repeats 4 times.
        │ 以上
        = explain: shisa-filter explain SCR001
      "
    `);
  });

  it("draws spans of nothing, of line feeds and at the ends", async () => {
    const records = [
      shownRecord("文が途中で切れ⟦⟧", { message: "It stops." }),
      shownRecord("一⟦\n\n\n⟧二", { message: "Blank lines." }),
      shownRecord("⟦一\r\n⟧二\r\n三", { message: "Windows." }),
      shownRecord("⟦⟧", { message: "Empty." }),
    ];
    expect(`\n${await draw(records)}`).toMatchInlineSnapshot(`
      "
      train.jsonl:1204  messages[1].content  SCR001 reject
        │ 文が途中で切れ
        │               ^ It stops.
        = explain: shisa-filter explain SCR001

      train.jsonl:1204  messages[1].content  SCR001 reject
        │ 一⏎
        │   ^
        │ ⏎
        │ ^
        │ ⏎
        │ ^ Blank lines.
        │ 二

      train.jsonl:1204  messages[1].content  SCR001 reject
        │ 一␍⏎
        │ ^^^^ Windows.
        │ 二

      train.jsonl:1204  messages[1].content  SCR001 reject
        │
        │ ^ Empty.
      "
    `);
  });

  it("falls back to the excerpt, and to the message where there is no place", async () => {
    const excerpt = shownRecord("前 ⟦一行\n二行⟧ 後", { whole: false, message: "Found." });
    const [finding] = shownRecord("⟦x⟧").findings;
    const bare = { path: null, role: null, start: null, end: null, excerpt: null };
    const about = {
      ...excerpt,
      row: 8,
      id: "id-8",
      findings: [{ ...finding!, ...bare, message: "The row has no text." }],
    };
    expect(`\n${await draw([excerpt, about])}`).toMatchInlineSnapshot(`
      "
      train.jsonl:1204  messages[1].content  SCR001 reject
        │ 一行⏎
        │ ^^^^^
        │ 二行
        │ ^^^^ Found.
        = explain: shisa-filter explain SCR001

      train.jsonl:1204 (id-8)  (row)  SCR001 reject
        = The row has no text.
      "
    `);
  });

  it("wraps a message that does not fit beside the carets", async () => {
    const message =
      "The tokens Ek Cumhuriyet, można_checkpoint and pokud are foreign to the Japanese sentence around them.";
    const output = await draw([shownRecord("世界の鉄道は⟦Ek Cumhuriyet⟧の時代に", { message })], { columns: 60 });
    expect(`\n${output}`).toMatchInlineSnapshot(`
      "
      train.jsonl:1204  messages[1].content  SCR001 reject
        │ 世界の鉄道はEk Cumhuriyetの時代に
        │             ^^^^^^^^^^^^^
        = The tokens Ek Cumhuriyet, można_checkpoint and pokud are
          foreign to the Japanese sentence around them.
        = explain: shisa-filter explain SCR001
      "
    `);
  });

  it("leaves notes out unless asked", async () => {
    const near = shownRecord("⟦x⟧", { severity: "note" });
    expect(await draw([near])).toBe("");
    expect(await draw([near], { notes: true })).toContain("SCR001 note");
  });

  it("paints without moving anything", async () => {
    const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const paint = { bold: tag("b"), dim: tag("d"), red: tag("r"), yellow: tag("y"), cyan: tag("c"), green: tag("g") };
    const records = [
      shownRecord("世界の⟦train⟧です", { score: 3, limit: 2 }),
      shownRecord("⟦x⟧", { severity: "flag" }),
    ];
    const painted = await draw(records, { paint, reasons });
    expect(painted).toContain("<r>      ^^^^^");
    expect(painted).toContain("<y>SCR001 flag</y>");
    expect(painted.replaceAll(/<\/?[a-z]>/g, "")).toBe(await draw(records, { reasons }));
  });
});

describe("full on hostile records", () => {
  const hostile: readonly [string, string, Shown][] = [
    ["escape sequences", "\x1b[2J ⟦\x1b]0;owned\x07⟧ \x9b31m", {}],
    ["bidi overrides", "\u202eabc ⟦\u2066def\u2069⟧", {}],
    ["lone surrogates", "a\ud83d⟦\udc00⟧b", {}],
    ["marks without end", `a⟦${"\u0301".repeat(50_000)}⟧b`, {}],
    ["in a path", "⟦x⟧", { path: "messages[0].\x1b[31m\u202e" }],
    ["a key of every object", "⟦x⟧", { path: "__proto__" }],
  ];
  it.each(hostile)("%s", async (_, marked, shown) => {
    const output = await draw([shownRecord(marked, shown)]);
    expect(output).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    expect(output.isWellFormed()).toBe(true);
    expect(output.length).toBeLessThan(5000);
  });

  it("offsets that lie", async () => {
    const record = shownRecord("短い⟦文⟧");
    for (const [start, end] of [
      [90, 99],
      [2, 1],
      [-5, 2],
    ]) {
      const findings = record.findings.map((finding) => ({ ...finding, start: start!, end: end! }));
      expect(await draw([{ ...record, findings }])).toContain("^");
    }
  });

  it("a megabyte on one line with a hundred findings is quick", async () => {
    const piece = `${"鉄道の歴史を説明する。".repeat(1000)}⟦train⟧`;
    const record = shownRecord(piece.repeat(100));
    const started = cpuTime();
    const output = await draw([record]);
    expect(cpuTime() - started).toBeLessThan(2000);
    expect(underlined(output)).toEqual(new Array(100).fill("train"));
  });

  it("a span of a megabyte of line feeds is quick", async () => {
    const started = cpuTime();
    const output = await draw([shownRecord(`始⟦${"\n".repeat(1_000_000)}⟧終`, { message: "Feeds." })]);
    expect(cpuTime() - started).toBeLessThan(1000);
    expect(output).toContain("⋮ 999998 more lines");
  });
});

describe("full on any text", () => {
  it("fits its columns and puts carets under the span", () => {
    const unit = fc.constantFrom("日", "a", "が", "👨‍👩‍👧", "\n", "é", " ", "\u200b", "한", "\ud83d", "𠮷", "\t");
    const text = fc.string({ unit, maxLength: 80 });
    return fc.assert(
      fc.asyncProperty(text, text, text, fc.integer({ min: 40, max: 90 }), async (before, span, after, columns) => {
        const output = await draw([shownRecord(`${before}⟦${span}⟧${after}`, { message: "Found." })], { columns });
        expect(output).toContain("^");
        for (const line of output.split("\n").slice(1)) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

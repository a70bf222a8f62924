import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLineText } from "../../src/io/jsonl/line-text.ts";
import { scanLines } from "../../src/io/jsonl/lines.ts";

const line = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => text.replaceAll("\n", " ")),
  fc.constantFrom("", " ", "\r", '{"a":"日本語の長い文です。"}\r', "plain ascii", "😀𠮷", "é\u2028\u0085"),
);

describe("createLineText", () => {
  it("gives each line's text, whatever the batch is made of", () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 40 }),
        fc.boolean(),
        fc.constantFrom("", "日本語".repeat(200), `${"日本語です。".repeat(4000)}\n`.repeat(9)),
        (lines, last, cjk) => {
          const bytes = Buffer.from(`${[...lines, cjk].join("\n")}${last ? "\n" : ""}`);
          const { rows, offsets, lineOf } = scanLines(bytes, 0, bytes.length);
          const textOf = createLineText(bytes, 0, bytes.length);
          for (let row = 0; row < rows; row++) {
            const [start, end] = [offsets[row * 2]!, offsets[row * 2 + 1]!];
            const text = textOf(lineOf?.[row] ?? row, start, end);
            expect(text.replace(/\n$/, "")).toBe(bytes.toString("utf8", start, end).replace(/\n$/, ""));
          }
        },
      ),
    );
  });

  it("starts where the range does", () => {
    const bytes = Buffer.from("前の行\n二行目です\n三行目です\n次");
    const from = Buffer.byteLength("前の行\n");
    const to = bytes.length - Buffer.byteLength("次");
    const textOf = createLineText(bytes, from, to);
    expect(textOf(0, from, from + 16)).toBe("二行目です");
    expect(textOf(1, from + 16, to)).toBe("三行目です");
  });
});

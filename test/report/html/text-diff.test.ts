import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DiffPiece, diffTexts } from "../../../src/report/html/text-diff.ts";
import { cpuTime } from "../../cpu-time.ts";

const without = (kind: DiffPiece["kind"], pieces: readonly DiffPiece[]) =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join("");

const words = fc
  .array(fc.constantFrom("東", "京", "は", " ", "red", "fox", "。", "𠮷", "\n"), { maxLength: 60 })
  .map((each) => each.join(""));

describe("diffTexts", () => {
  it("loses nothing of either text", () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = diffTexts(before, after);
        expect(without("new", pieces)).toBe(before);
        expect(without("gone", pieces)).toBe(after);
      }),
    );
  });

  it.each<[string, string, string]>([
    ["首都です", "都市です", "[-首]都[+市]です"],
    ["the red fox", "the blue fox", "the [-red][+blue] fox"],
    ["同じ", "同じ", "同じ"],
    ["", "新しい", "[+新しい]"],
    ["𠮷野家", "吉野家", "[-𠮷][+吉]野家"],
  ])("%s → %s", (before, after, shown) => {
    const signs = { same: "", gone: "-", new: "+" };
    const told = diffTexts(before, after).map(({ kind, text }) => (kind === "same" ? text : `[${signs[kind]}${text}]`));
    expect(told.join("")).toBe(shown);
  });

  it("tells texts with little in common as one change, quickly", () => {
    const [before, after] = ["あいうえお".repeat(2000), "かきくけこ".repeat(2000)];
    const started = cpuTime();
    expect(diffTexts(before, after)).toEqual([
      { kind: "gone", text: before },
      { kind: "new", text: after },
    ]);
    expect(cpuTime() - started).toBeLessThan(2000);
  });
});

import { describe, expect, it } from "vitest";
import { exampleOfEach } from "../../src/report/example-of-each.ts";
import { oneLineExample } from "../../src/report/one-line-example.ts";
import { displayWidth } from "../../src/report/width.ts";
import { shownRecord } from "./shown-records.ts";

const line = (marked: string, columns: number) => oneLineExample(shownRecord(marked), "SCR001", columns);

describe("oneLineExample", () => {
  it.each([
    ["駅の ⟦можно⟧ 近くです。", 40, "駅の ⟦можно⟧ 近くです。"],
    [`${"前".repeat(30)}⟦можно⟧${"後".repeat(30)}`, 30, "…前前前前前⟦можно⟧後後後後後…"],
    [`⟦можно⟧${"後".repeat(30)}`, 30, "⟦можно⟧後後後後後後後後後後後…"],
    [`前⟦${"長".repeat(60)}⟧後`, 30, "前⟦長長長長…長長長長⟧後"],
    ["一行目\n⟦можно⟧\u202eです", 40, "一行目⏎⟦можно⟧‹U+202E›です"],
    ["⟦можно⟧", 19, undefined],
  ])("%j in %d columns", (marked, columns, shown) => {
    const told = line(marked, columns);
    expect(told).toBe(shown);
    expect(displayWidth(told ?? "")).toBeLessThanOrEqual(columns);
  });

  it("says what is wrong where there is no place to show", () => {
    const record = shownRecord("⟦⟧", { message: "This turn is empty." });
    expect(oneLineExample(record, "SCR001", 40)).toBe("This turn is empty.");
  });
});

describe("exampleOfEach", () => {
  it("keeps the first row of each code, a rejected one before a flagged one, and none of near misses", () => {
    const each = exampleOfEach();
    const rows = [
      shownRecord("⟦a⟧", { row: 1, code: "SCR001", severity: "flag" }),
      shownRecord("⟦a⟧", { row: 2, code: "SCR001" }),
      shownRecord("⟦a⟧", { row: 3, code: "SCR001" }),
      shownRecord("⟦a⟧", { row: 4, code: "ENC001", severity: "note" }),
    ];
    expect(rows.map((row) => each.wants(row))).toEqual([true, true, true, false]);
    for (const row of rows) each.add(row);
    expect([...each.found].map(([code, { row }]) => [code, row])).toEqual([["SCR001", 2]]);
  });
});

import { describe, expect, it } from "vitest";
import { didYouMean, editsBetween, nearest } from "../../src/core/nearest.ts";

describe("editsBetween", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["abc", "", 3],
    ["kitten", "sitting", 3],
    ["SCR001", "SRC001", 1],
    ["ca", "abc", 3],
    ["繰り返し", "繰返し", 1],
  ])("%j and %j: %i", (a, b, edits) => {
    expect(editsBetween(a, b)).toBe(edits);
    expect(editsBetween(b, a)).toBe(edits);
  });
});

describe("nearest", () => {
  const known = ["repetition", "mixed-script", "near-duplicate", "SCR001", "REP001"];
  it.each([
    ["repitition", "repetition"],
    ["mixed_script", "mixed-script"],
    ["scr01", "SCR001"],
    ["RPE001", "REP001"],
    ["near-duplicates", "near-duplicate"],
    ["banana", undefined],
    ["", undefined],
    ["x".repeat(10_000), undefined],
  ])("%j → %j", (word, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });

  it("takes the first of equally near words", () => {
    expect(nearest("cat", ["bat", "hat"])).toBe("bat");
  });

  it("words the hint", () => {
    expect(didYouMean("chekc", ["check", "run"])).toBe(' Did you mean "check"?');
    expect(didYouMean("xyz", ["check", "run"])).toBe("");
  });
});

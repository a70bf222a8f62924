import { describe, expect, it } from "vitest";
import { createTermList, listTerms, NUMBER, TERMS_PER_UNIT } from "../../../src/text/subject/term-list.ts";
import { addTerms, clearTerms, createTerms, type Terms } from "../../../src/text/subject/terms.ts";

const termsOf = (text: string, most = 500): Terms => {
  const terms = createTerms(most);
  const list = createTermList(TERMS_PER_UNIT * text.length);
  listTerms(text, 0, text.length, list);
  addTerms(list, terms);
  return terms;
};
const sharedOf = (one: string, other: string): number => {
  const [a, b] = [termsOf(one), termsOf(other)];
  const has = new Set(a.hashes.subarray(0, a.length));
  return b.hashes.subarray(0, b.length).filter((hash) => has.has(hash)).length;
};

describe("terms", () => {
  it.each([
    ["economies", "economy"],
    ["running", "runs"],
    ["Volcanoes", "volcano"],
    ["１２３", "123"],
    ["1,000", "1000"],
    ["ＡＢＣ", "abc"],
    ["コンピューター", "コンピュータ"],
    ["한글은", "한글을"],
    ["東京都", "東京"],
  ])("%s and %s have one in common", (one, other) => {
    expect(sharedOf(one, other)).toBeGreaterThan(0);
  });

  it.each([
    ["the what and your", "your and the what"],
    ["stork", "storm"],
    ["12", "123"],
    ["ア", "ア"],
  ])("%s and %s have none", (one, other) => {
    expect(sharedOf(one, other)).toBe(0);
  });

  it("counts none twice, and no more than there is room for", () => {
    expect(termsOf("stork stork 12 12").length).toBe(2);
    expect(termsOf("stork heron crane", 2).length).toBe(2);
    expect(termsOf("12 stork").counts[NUMBER]).toBe(1);
  });

  it("begins again when it is cleared", () => {
    const terms = termsOf("stork 12");
    clearTerms(terms);
    expect([terms.length, terms.counts[NUMBER]]).toEqual([0, 0]);
  });
});

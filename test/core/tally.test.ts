import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Tally } from "../../src/core/tally.ts";

const tallyOf = (keys: readonly string[]) => {
  const tally = new Tally();
  for (const key of keys) tally.add(key);
  return tally;
};
const keys = fc.array(fc.constantFrom("SCR001", "ENC002", "__proto__", "a"), { maxLength: 20 });

describe("Tally", () => {
  it("counts the same in any grouping and order", () => {
    fc.assert(
      fc.property(keys, keys, keys, (a, b, c) => {
        const left = tallyOf(a).merge(tallyOf(b)).merge(tallyOf(c));
        const right = tallyOf(c).merge(tallyOf(b).merge(tallyOf(a)));
        expect(JSON.stringify(left)).toBe(JSON.stringify(right));
        expect(left.total).toBe(a.length + b.length + c.length);
        expect(JSON.stringify(left)).toBe(JSON.stringify(tallyOf([...a, ...b, ...c].reverse())));
      }),
    );
  });

  it("ranks by count, then by key", () => {
    const tally = tallyOf(["b", "a", "c", "c"]);
    expect(tally.ranked()).toEqual([
      ["c", 2],
      ["a", 1],
      ["b", 1],
    ]);
    expect([tally.get("c"), tally.get("none")]).toEqual([2, 0]);
  });
});

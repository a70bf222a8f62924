import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePairs, signedRank } from "../../bench/paired.ts";

/** 1 to n, those in `negative` with a minus. */
const ranks = (n: number, ...negative: number[]) =>
  Array.from({ length: n }, (_, at) => (negative.includes(at + 1) ? -(at + 1) : at + 1));

describe("signedRank", () => {
  it.each<[string, number[], { plus: number; minus: number; p: number }]>([
    ["nothing", [], { plus: 0, minus: 0, p: 1 }],
    ["all equal", [0, 0, 0, 0, 0, 0], { plus: 0, minus: 0, p: 1 }],
    ["one pair", [3], { plus: 1, minus: 0, p: 1 }],
    ["five on one side: not enough", ranks(5), { plus: 15, minus: 0, p: 2 / 32 }],
    ["six on one side", ranks(6), { plus: 21, minus: 0, p: 2 / 64 }],
    ["six on the other side", ranks(6).map((each) => -each), { plus: 0, minus: 21, p: 2 / 64 }],
    // Critical values of the published tables, two-sided 5 %: n = 7, T = 2; n = 8, T = 3; n = 10, T = 8.
    ["n = 7, T = 2", ranks(7, 2), { plus: 26, minus: 2, p: 6 / 128 }],
    ["n = 8, T = 3", ranks(8, 3), { plus: 33, minus: 3, p: 10 / 256 }],
    ["n = 8, T = 4: beyond the table", ranks(8, 4), { plus: 32, minus: 4, p: 14 / 256 }],
    ["n = 10, T = 8", ranks(10, 8), { plus: 47, minus: 8, p: 50 / 1024 }],
    ["zeros are left out", [0, ...ranks(6), 0], { plus: 21, minus: 0, p: 2 / 64 }],
    ["balanced", [1, -1, 2, -2], { plus: 5, minus: 5, p: 1 }],
    ["ties share their mean rank", [1, 1, 1, 1, 1, 1, -1], { plus: 24, minus: 4, p: 16 / 128 }],
    ["ties at the top", [1, 2, 3, 4, 5, 5], { plus: 21, minus: 0, p: 2 / 64 }],
  ])("%s", (_, differences, expected) => {
    const { plus, minus, p } = signedRank(differences);
    expect({ plus, minus }).toEqual({ plus: expected.plus, minus: expected.minus });
    expect(p).toBeCloseTo(expected.p, 12);
  });

  it("gives the published value of Hollander and Wolfe's depression scores", () => {
    const first = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
    const second = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
    const { plus, p } = signedRank(first.map((score, at) => score - second[at]!));
    expect(plus).toBe(40);
    expect(p).toBeCloseTo(0.0390625, 12);
  });

  it("does not depend on the direction, the order or the scale", () => {
    const list = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 30 });
    fc.assert(
      fc.property(list, (differences) => {
        const { p, plus, minus } = signedRank(differences);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        const turned = signedRank(differences.map((each) => -each * 4).reverse());
        expect(turned).toMatchObject({ plus: minus, minus: plus });
        expect(turned.p).toBeCloseTo(p, 12);
      }),
    );
  });
});

describe("comparePairs", () => {
  const base = [10, 10.2, 9.9, 10.1, 10.3, 9.8, 10, 10.4];
  it.each<[string, number[], number[], string]>([
    ["the same times", base, base, "same"],
    ["5 % more in every pair", base, base.map((time) => time * 1.05), "slower"],
    ["5 % less in every pair", base, base.map((time) => time * 0.95), "faster"],
    ["2 % more in every pair: sure, but small", base, base.map((time) => time * 1.02), "same"],
    ["half more, half less", base, base.map((time, at) => time * (at % 2 === 0 ? 1.3 : 0.7)), "same"],
    ["five pairs are too few", base.slice(0, 5), base.slice(0, 5).map((time) => time * 2), "same"],
    ["from nothing to something", base.map((_, at) => -0.001 * (at + 1)), base, "slower"],
    ["no pairs", [], [], "same"],
  ])("%s", (_, a, b, verdict) => {
    expect(comparePairs(a, b).verdict).toBe(verdict);
  });

  it("gives medians, and a ratio only of what is above 0", () => {
    expect(comparePairs([1, 2, 3], [2, 4, 6])).toMatchObject({ a: 2, b: 4, ratio: 2 });
    expect(comparePairs([-1, -2, -3], [2, 4, 6]).ratio).toBeUndefined();
  });

  it("leaves out what has no partner", () => {
    expect(comparePairs([1, 1, 1, 100], [1, 1, 1])).toMatchObject({ a: 1, b: 1, p: 1 });
  });
});

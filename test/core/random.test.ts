import { describe, expect, it } from "vitest";
import { reservoir, seeded } from "../../src/core/random.ts";

describe("seeded", () => {
  it("gives the same numbers for a seed, pinned for every platform", () => {
    const random = seeded(1);
    const first = [random(), random(), random()];
    const again = seeded("1");
    expect([again(), again(), again()]).toEqual(first);
    expect(first.map((value) => Math.floor(value * 2 ** 32).toString(16))).toMatchInlineSnapshot(`
      [
        "ed276396",
        "c6e47bb3",
        "c01c887e",
      ]
    `);
  });

  it("gives other numbers for another seed", () => {
    expect(seeded(1)()).not.toBe(seeded(2)());
    expect(seeded("a/b")()).not.toBe(seeded("a/c")());
  });

  it("spreads evenly over [0, 1)", () => {
    const random = seeded("even");
    const bins = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 20_000; draw++) {
      const value = random();
      expect(value >= 0 && value < 1).toBe(true);
      bins[Math.floor(value * 10)]!++;
    }
    // 2,000 expected a bin, standard deviation 42: five of them.
    for (const times of bins) expect(Math.abs(times - 2000)).toBeLessThan(212);
  });
});

describe("reservoir", () => {
  it("keeps all of a short stream, in order", () => {
    const kept = reservoir<number>(5, seeded(1));
    for (const item of [3, 1, 2]) kept.add(item);
    expect(kept.items()).toEqual([3, 1, 2]);
    expect(kept.seen).toBe(3);
  });

  it("keeps nothing where nothing is asked", () => {
    const kept = reservoir<number>(0, seeded(1));
    kept.add(1);
    expect(kept.items()).toEqual([]);
  });

  it("keeps early and late items alike, in order of arrival", () => {
    const times = new Array<number>(20).fill(0);
    for (let seed = 0; seed < 4000; seed++) {
      const kept = reservoir<number>(5, seeded(seed));
      for (let item = 0; item < 20; item++) kept.add(item);
      const items = kept.items();
      expect(items).toEqual([...items].sort((a, b) => a - b));
      for (const item of items) times[item]!++;
    }
    // 1,000 expected each, standard deviation 27: five of them.
    for (const each of times) expect(Math.abs(each - 1000)).toBeLessThan(137);
  });
});

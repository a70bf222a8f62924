import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Like, NONE, settle } from "../../src/engine/matching/settle.ts";

interface Case {
  readonly ranks: readonly number[];
  readonly pairs: readonly (readonly [one: number, other: number, similarity: number])[];
  readonly given?: number;
  readonly rejected?: readonly number[];
}

function settled({ ranks, pairs, given = 0, rejected = [] }: Case): number[] {
  const likes = (text: number): Like[] =>
    pairs.flatMap(([one, other, similarity]) => {
      if (one === text) return [{ other, similarity }];
      return other === text ? [{ other: one, similarity }] : [];
    });
  const options = { isGiven: (text: number) => text < given, rank: (text: number) => ranks[text]!, likes };
  return [...settle({ count: ranks.length, stays: (text) => !rejected.includes(text), ...options })];
}

describe("which of texts that are alike stay", () => {
  it.each<[string, Case, readonly number[]]>([
    [
      "the one of the highest rank",
      {
        ranks: [1, 3, 2],
        pairs: [
          [0, 1, 0.9],
          [1, 2, 0.9],
        ],
      },
      [1, NONE, 1],
    ],
    ["of equal ones the first", { ranks: [2, 2], pairs: [[0, 1, 0.9]] }, [NONE, 0]],
    [
      "no text goes for one that goes itself",
      {
        ranks: [1, 2, 3],
        pairs: [
          [0, 1, 0.9],
          [1, 2, 0.9],
        ],
      },
      [NONE, 2, NONE],
    ],
    [
      "the most alike is named",
      {
        ranks: [1, 3, 2],
        pairs: [
          [0, 1, 0.86],
          [0, 2, 0.99],
        ],
      },
      [2, NONE, NONE],
    ],
    ["those of a base, whatever their rank", { ranks: [1, 9], pairs: [[0, 1, 0.9]], given: 1 }, [NONE, 0]],
    ["none goes for a row that is rejected", { ranks: [1, 9], pairs: [[0, 1, 0.9]], rejected: [1] }, [NONE, NONE]],
  ])("%s", (_name, given, expected) => expect(settled(given)).toEqual(expected));

  it("no two that are alike both stay, and each that goes is like one that stays", () => {
    const similar = fc.tuple(fc.nat(11), fc.nat(11), fc.constant(0.9));
    fc.assert(
      fc.property(fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }), fc.array(similar), (ranks, all) => {
        const pairs = all.filter(([one, other]) => one !== other);
        const gone = settled({ ranks, pairs });
        for (const [one, other] of pairs) expect(gone[one] === NONE && gone[other] === NONE).toBe(false);
        for (const [text, other] of gone.entries()) {
          if (other === NONE) continue;
          expect(gone[other]).toBe(NONE);
          expect(pairs.some((pair) => pair.includes(text) && pair.includes(other))).toBe(true);
          expect(ranks[other]).toBeGreaterThanOrEqual(ranks[text]!);
        }
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTexts, leastSize } from "../../../src/text/near/compare.ts";
import { formatFold } from "../../../src/text/near/format-fold.ts";
import { BOUND_GRAM, countGrams, lackedGrams } from "../../../src/text/near/gram-bound.ts";
import { commonGrams } from "../../../src/text/near/gram-set.ts";

/** Few letters, so that texts have grams in common. */
const text = fc.string({ unit: fc.constantFrom("a", "b", "か"), maxLength: 60 });

const units = (of: string) => Uint16Array.from(of, (unit) => unit.charCodeAt(0));

function grams(of: string, length: number): string[] {
  return Array.from({ length: Math.max(0, of.length - length + 1) }, (_, at) => of.slice(at, at + length));
}

/** Of the text with more grams, those that the other one lacks, repeated ones too. */
function lacked(one: string, other: string): number {
  const [mine, its] = [grams(one, BOUND_GRAM), grams(other, BOUND_GRAM)];
  const left = [...its];
  let common = 0;
  for (const gram of mine) {
    const at = left.indexOf(gram);
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  return Math.max(mine.length, its.length) - common;
}

describe("lackedGrams", () => {
  it("is what the longer text has more, of one text beside several", () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (one, others) => {
        countGrams(units(one));
        for (const other of others) expect(lackedGrams(units(other), 1000)).toBe(lacked(one, other));
      }),
    );
  });

  it("is beyond the most that is asked for where it ends early, and leaves nothing behind", () => {
    fc.assert(
      fc.property(text, text, fc.nat(20), (one, other, most) => {
        countGrams(units(one));
        const found = lackedGrams(units(other), most);
        expect(found > most).toBe(lacked(one, other) > most);
        expect(lackedGrams(units(other), 1000)).toBe(lacked(one, other));
      }),
    );
  });
});

describe("commonGrams", () => {
  it("counts sets of 8-grams, or says that two texts do not reach the least", () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(0, 0.3, 0.8), (one, other, least) => {
        const [mine, its] = [new Set(grams(one, 8)), new Set(grams(other, 8))];
        const common = [...mine].filter((gram) => its.has(gram)).length;
        const all = mine.size + its.size - common;
        const found = commonGrams(units(one), units(other), least);
        if (found === undefined) expect(common / all).toBeLessThan(least);
        else expect(found).toEqual({ common, all });
      }),
    );
  });
});

describe("leastSize", () => {
  it("leaves out no pair that is the same", () => {
    const sizeOf = (of: string) => formatFold(of, new Uint16Array(4 * of.length));
    const word = fc.constantFrom("港には", "船が", "来た。", "町の", "人は", "見た。", "2", "x");
    const likening = { similarity: 0.6 };
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 40 }),
        fc.array(word, { maxLength: 4 }),
        fc.nat(30),
        (words, more, at) => {
          const one = words.join("");
          const other = [...words.slice(0, at), ...more, ...words.slice(at + 5)].join("");
          if (!compareTexts(one, other, likening).isSame) return;
          const [small, large] = [sizeOf(one), sizeOf(other)].sort((a, b) => a - b) as [number, number];
          expect(small + 1).toBeGreaterThanOrEqual(leastSize(likening) * large);
        },
      ),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as layout from "../../../src/text/kernels/layout.ts";
import { SIDES, type Side, wordsAt } from "./kernel-pair.ts";

interface Given {
  readonly factors: readonly number[];
  readonly addends: readonly number[];
  readonly words: readonly number[];
  /** Where the words are cut in two. */
  readonly cut: number;
}

function signatureBy(side: Side, { factors, addends, words, cut }: Given): number[] {
  const { calls, memory } = side;
  memory.words.set(factors, layout.FACTORS >> 2);
  memory.words.set(addends, layout.ADDENDS >> 2);
  memory.words.fill(0xffffffff, layout.SIGNATURE >> 2, (layout.SIGNATURE >> 2) + factors.length);
  memory.words.set(words, layout.OUT >> 2);
  const first = Math.min(cut, words.length);
  calls.minhash(layout.OUT, first, factors.length);
  calls.minhash(layout.OUT + first * 4, words.length - first, factors.length);
  return wordsAt(side, layout.SIGNATURE, factors.length);
}

const expected = ({ factors, addends, words }: Given): number[] =>
  factors.map((factor, at) =>
    words.reduce(
      (least, word) => Math.min(least, Number((BigInt(factor) * BigInt(word) + BigInt(addends[at]!)) & 0xffffffffn)),
      0xffffffff,
    ),
  );

const word = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.constantFrom(0, 0x7fffffff, 0x80000000, 0xffffffff));

const given = fc.constantFrom(16, 32, 112, 128, 1024).chain((hashes) =>
  fc.record({
    factors: fc.array(
      word.map((each) => (each | 1) >>> 0),
      { minLength: hashes, maxLength: hashes },
    ),
    addends: fc.array(word, { minLength: hashes, maxLength: hashes }),
    words: fc.array(word, { maxLength: 40 }),
    cut: fc.nat(40),
  }),
);

describe("minhash", () => {
  it("is the least of each hash, in both kernels, in however many calls", () => {
    fc.assert(
      fc.property(given, (one) => {
        const [wasm, plain] = SIDES.map((side) => signatureBy(side, one));
        expect(wasm).toEqual(plain);
        expect(wasm).toEqual(expected(one));
      }),
      { numRuns: 40 },
    );
  });
});

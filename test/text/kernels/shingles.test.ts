import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as layout from "../../../src/text/kernels/layout.ts";
import { anyText, SIDES, type Side, wordsAt, write } from "./kernel-pair.ts";

const MODULUS = 1n << 32n;

/** A polynomial in big integers, mixed as MurmurHash3 ends. */
function hashOf(shingle: string, multiplier: bigint): number {
  let hash = 0x9e3779b9n;
  for (let at = 0; at < shingle.length; at++) hash = (hash * multiplier + BigInt(shingle.charCodeAt(at))) % MODULUS;
  hash = ((hash ^ (hash >> 16n)) * 0x85ebca6bn) % MODULUS;
  hash = ((hash ^ (hash >> 13n)) * 0xc2b2ae35n) % MODULUS;
  return Number(hash ^ (hash >> 16n));
}

const expected = (text: string, n: number, multiplier: bigint): number[] =>
  text.length < n
    ? text === ""
      ? []
      : [hashOf(text, multiplier)]
    : Array.from({ length: text.length - n + 1 }, (_, at) => hashOf(text.slice(at, at + n), multiplier));

function hashesBy(side: Side, text: string, n: number, wide: boolean): { low: number[]; high: number[] } {
  write(side, text, layout.INPUT);
  const count = side.calls.shingles(layout.INPUT, text.length, n, wide ? 1 : 0);
  return {
    low: wordsAt(side, layout.SHINGLES_LOW, count),
    high: wordsAt(side, layout.SHINGLES_HIGH, wide ? count : 0),
  };
}

const anyLength = fc.oneof(fc.integer({ min: 1, max: layout.SHINGLE_MOST }), fc.constantFrom(1, 5, 12, 13, 64));
const chunk = anyText.map((text) => text.slice(0, layout.CHUNK));

describe("shingles", () => {
  it("are the same in both kernels, of 32 and of 64 bits", () => {
    fc.assert(
      fc.property(chunk, anyLength, (text, n) => {
        const [wasm, plain] = SIDES.map((side) => hashesBy(side, text, n, true));
        expect(wasm).toEqual(plain);
        expect(hashesBy(SIDES[0]!, text, n, false).low).toEqual(wasm!.low);
      }),
      { numRuns: 200 },
    );
  });

  it("are polynomials of their units", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), anyLength, (text, n) => {
        const { low, high } = hashesBy(SIDES[0]!, text, n, true);
        expect(low).toEqual(expected(text, n, 0x93d765ddn));
        expect(high).toEqual(expected(text, n, 0xac564b05n));
      }),
      { numRuns: 100 },
    );
  });

  it("of a chunk that is full are as many as its units", () => {
    const text = "あいう".repeat(layout.CHUNK).slice(0, layout.CHUNK);
    for (const side of SIDES) {
      const { low, high } = hashesBy(side, text, 1, true);
      expect(low).toHaveLength(layout.CHUNK);
      expect(new Set(low).size).toBe(3);
      expect(new Set(high).size).toBe(3);
    }
  });
});

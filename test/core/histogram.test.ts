import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BIN_EDGES, binOf } from "../../src/core/histogram.ts";

describe("binOf", () => {
  it("has ascending edges from 0", () => {
    expect(BIN_EDGES[0]).toBe(0);
    expect([...BIN_EDGES].sort((a, b) => a - b)).toEqual(BIN_EDGES);
    expect(new Set(BIN_EDGES).size).toBe(BIN_EDGES.length);
  });

  it("puts every edge into the bin it opens, and what is just below into the one before", () => {
    for (const [bin, edge] of BIN_EDGES.entries()) {
      expect(binOf(edge)).toBe(bin);
      if (bin > 0) expect(binOf(edge * (1 - Number.EPSILON))).toBe(bin - 1);
    }
  });

  it.each([[-1], [Number.NaN], [Number.NEGATIVE_INFINITY]])("counts %d as 0", (value) => {
    expect(binOf(value)).toBe(0);
  });

  it("puts whatever is larger into the last bin", () => {
    expect(binOf(Number.POSITIVE_INFINITY)).toBe(BIN_EDGES.length - 1);
  });

  it("finds the bin that a plain search finds", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, noNaN: true }), (value) => {
        expect(binOf(value)).toBe(BIN_EDGES.findLastIndex((edge) => edge <= value));
      }),
    );
  });
});

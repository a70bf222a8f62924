import { describe, expect, it } from "vitest";
import { createLengthCounter, scoreHistograms } from "../../../src/report/html/distributions.ts";
import type { Histogram } from "../../../src/report/summary-record.ts";

const binEdges = [0, 1, 1.25, 1.5, 2, 2.5, 3, 4];
const histogram = (outcome: "keep" | "reject", bins: readonly (readonly [number, number])[]): Histogram => ({
  ...{ code: "TST001", filter: "test", reason: "test", source: "a", role: null, outcome, bins },
});
const shown = (histograms: readonly Histogram[], limits: readonly number[]) =>
  scoreHistograms({ histograms, binEdges }, () => ({ index: 0, bad: "above", limits }))[0]!.bins;

describe("scores around a limit", () => {
  it("a limit above all scores stands above all bars", () => {
    const bins = shown([histogram("keep", [[0, 90]]), histogram("reject", [[4, 3]])], [2.5]);
    expect(bins.map(([edge]) => edge)).toEqual([0, 1, 1.25, 1.5, 2, 2.5, 3]);
    expect(bins.at(-2)).toEqual([2.5, 0, 0]);
  });

  it("a limit below all scores stands below all bars", () => {
    const bins = shown([histogram("reject", [[6, 3]])], [1.5]);
    expect(bins[0]).toEqual([1.5, 0, 0]);
    expect(bins.at(-1)).toEqual([3, 0, 3]);
  });

  it("empty bins between bars stay: they are the valley", () => {
    const bins = shown([histogram("keep", [[1, 5]]), histogram("reject", [[6, 2]])], [2]);
    expect(bins.map(([, kept, rejected]) => kept + rejected)).toEqual([5, 0, 0, 0, 0, 2]);
  });
});

describe("lengths of rows", () => {
  const of = (lengths: readonly number[]) => {
    const counter = createLengthCounter();
    for (const length of lengths) counter.add(length, true, 1);
    counter.add(lengths[0]!, false, 1);
    return counter.histogram()!;
  };

  it("that are nearly alike are told apart", () => {
    expect(of([140, 170, 210]).edges).toEqual([125, 160, 200]);
  });

  it("from a word to a book have few bins, and no row is lost", () => {
    const { edges, kept, rejected } = of([1, 30, 800, 20_000, 900_000, 3_000_000]);
    expect(edges.length).toBeLessThanOrEqual(24);
    expect([edges.length, edges.length]).toEqual([kept.length, rejected.length]);
    expect(kept.reduce((sum, each) => sum + each, 0)).toBe(6);
    expect(rejected.filter((each) => each > 0)).toEqual([1]);
  });
});

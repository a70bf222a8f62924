import { describe, expect, it } from "vitest";
import { estimated } from "../../../src/report/html/precision.ts";

describe("estimated", () => {
  // Wilson intervals as statsmodels' proportion_confint(method="wilson") gives them.
  it.each([
    [0, 10, 0, 0.27753],
    [10, 10, 0.72247, 1],
    [5, 10, 0.23659, 0.76341],
    [95, 100, 0.88825, 0.97846],
    [1, 1, 0.20654, 1],
  ])("%d of %d", (right, of, low, high) => {
    const estimate = estimated(right, of)!;
    expect(estimate.ratio).toBe(right / of);
    expect(estimate.low).toBeCloseTo(low, 4);
    expect(estimate.high).toBeCloseTo(high, 4);
  });

  it("estimates nothing from nothing", () => {
    expect(estimated(0, 0)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { createRowSampler, MOST_CONTENT, STRATA, sampledContent } from "../../src/engine/sample-rows.ts";

describe("createRowSampler", () => {
  it.each([0, 1, 2, 3, 10, 2000])("never holds more than %d rows, and holds as many where there are enough", (size) => {
    const sampler = createRowSampler<number>(7, size);
    for (let ordinal = 0; ordinal < 9000; ordinal++) {
      const stratum = STRATA[ordinal % 3]!;
      if (sampler.wants(stratum, ordinal)) sampler.add(stratum, ordinal, ordinal);
    }
    expect(sampler.rows()).toHaveLength(size);
  });

  it("chooses the same rows in whatever order they come", () => {
    const chosen = (ordinals: readonly number[]) => {
      const sampler = createRowSampler<number>(1, 30);
      for (const ordinal of ordinals) if (sampler.wants("kept", ordinal)) sampler.add("kept", ordinal, ordinal);
      return sampler.rows().map(({ ordinal }) => ordinal);
    };
    const ordinals = Array.from({ length: 1000 }, (_, ordinal) => ordinal);
    expect(chosen([...ordinals].reverse())).toEqual(chosen(ordinals));
  });
});

describe("sampledContent", () => {
  it("is the row as it stands, or the ends of one that nobody would read", () => {
    const whole = JSON.stringify({ text: "あ".repeat(MOST_CONTENT - 11) });
    expect(whole).toHaveLength(MOST_CONTENT);
    expect(sampledContent(whole)).toBe(whole);
    const cut = sampledContent(JSON.stringify({ text: "😀".repeat(MOST_CONTENT) }));
    expect(cut).toMatch(/^\{"text":"(?:😀)+…(?:😀)+"\}$/u);
    expect(cut.length).toBeLessThanOrEqual(20_000);
  });
});

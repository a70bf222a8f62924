import { describe, expect, it } from "vitest";
import { changesSince, changeWords, type EarlierCounts } from "../../src/report/baseline-changes.ts";
import { lostText, lostWords } from "../../src/report/lost-text.ts";
import type { RowCounts, SourceFacts } from "../../src/report/summary-record.ts";

const rows = (input: number, rejected: number): RowCounts => ({
  ...{ input, rejected, kept: input - rejected, flagged: 0, malformed: 0 },
});
const found = (times: number) => ({ rows: times, rejected: times, findings: times, notes: 0 });
const earlier: EarlierCounts = {
  bySource: { a: { input: 1000, rejected: 10 }, b: { input: 1000, rejected: 10 }, gone: { input: 9, rejected: 9 } },
  bySourceCode: { a: { ENC001: { rows: 5 }, DUP001: { rows: 4 } }, b: { ENC001: { rows: 5 } }, gone: {} },
};
const bySource = { a: rows(1000, 60), b: rows(2000, 20), fresh: rows(500, 500) };
const bySourceCode = {
  a: { ENC001: found(55), DUP001: found(4) },
  b: { ENC001: found(10) },
  fresh: { SCR001: found(500) },
};
const changes = changesSince(earlier, { bySource, bySourceCode });

describe("what changed against a baseline", () => {
  it("is counted over the sources that both have", () => {
    expect(changes.rejected).toEqual({ before: { rows: 20, of: 2000 }, now: { rows: 80, of: 3000 } });
    expect([changes.added, changes.gone]).toEqual([["fresh"], ["gone"]]);
  });

  it("tells the largest change first, and what is the same not at all", () => {
    expect(changes.reasons.map(({ code }) => code)).toEqual(["ENC001", "DUP001"]);
    expect(changes.sources.map(({ source }) => source)).toEqual(["a"]);
  });

  it("is one sentence; where shares look the same, it tells rows", () => {
    expect(changeWords(changes)).toBe(
      "against the baseline: rejected 1.0 % → 2.7 %; ENC001 0.5 % → 2.2 %; DUP001 0.2 % → 0.1 %; 1 new source; 1 source gone",
    );
    const large = {
      bySource: { a: { input: 100_000, rejected: 3 } },
      bySourceCode: {},
    };
    const now = { bySource: { a: rows(100_000, 9) }, bySourceCode: {} };
    expect(changeWords(changesSince(large, now))).toBe("against the baseline: rejected 3 of 100,000 → 9 of 100,000");
  });

  it("has nothing to compare where no source is in both", () => {
    expect(changeWords(changesSince({ bySource: {}, bySourceCode: {} }, { bySource, bySourceCode }))).toBe(
      "against the baseline: no source that both have; 3 new sources",
    );
  });
});

describe("text that goes with the rejected rows", () => {
  const source = (input: number, rejected: number) => ({ characters: { input, rejected } }) as unknown as SourceFacts;

  it("is summed over the sources", () => {
    const lost = lostText({ sources: { a: source(10_000, 500), b: source(30_000, 0) } });
    expect(lost).toEqual({ input: 40_000, rejected: 500 });
    expect(lostWords(lost!)).toBe("500 characters of trained text (1.3 %)");
  });

  it("is unknown where a summary of version 0.1 did not count it", () => {
    expect(lostText({ sources: { a: {} as unknown as SourceFacts } })).toBeNull();
    expect(lostText({ sources: {} })).toBeNull();
  });
});

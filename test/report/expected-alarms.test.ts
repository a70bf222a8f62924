import { describe, expect, it } from "vitest";
import type { MeasuredReason } from "../../src/core/measured.ts";
import { FILTERS } from "../../src/filters/index.ts";
import { MEASURED } from "../../src/filters/measured.ts";
import { expectedAlarms, sureWords } from "../../src/report/expected-alarms.ts";
import type { LanguageCounts, Summary } from "../../src/report/summary.ts";

const of = (language: string, clean: number, alarms: number): MeasuredReason => ({
  ...{ language, clean, alarms, corpus: "seen" },
  ...{ named: 500, right: 500, planted: 500, found: 500 },
});
const MEASURED_HERE = { TST001: [of("ko", 4000, 2), of("ja", 4000, 0)], TST002: [of("ko", 4000, 2)] };

const rows = (input: number, codes: Readonly<Record<string, number>>): LanguageCounts => ({
  ...{ input, flagged: 0, rejected: Object.values(codes).reduce((sum, each) => sum + each, 0) },
  codes: Object.fromEntries(Object.entries(codes).map(([code, rejected]) => [code, { rows: rejected, rejected }])),
});
const said = (bySourceLanguage: Summary["bySourceLanguage"]) => {
  const expected = expectedAlarms({ bySourceLanguage } as Summary, MEASURED_HERE);
  return sureWords(expected).replace("Estimated precision of these rejections: ", "");
};

describe("how sure rejections are", () => {
  it("carries the false alarms of clean rows over to the rows of a run, not the precision of planted ones", () => {
    // 2 of 4,000 clean rows are 10 of 20,000.
    expect(said({ a: { ko: rows(20_000, { TST001: 500 }) } })).toBe(
      "98 % (92–100), from the bench: 10 of 500 may be wrong, 37 at most.",
    );
    // Ten times as many good rows, and as many rejected: the same reason is less sure.
    expect(said({ a: { ko: rows(200_000, { TST001: 500 }) } })).toMatch(/^80 % \(27–95\).* 100 of 500 /);
  });

  it("adds reasons, sources and languages up", () => {
    expect(
      said({ a: { ko: rows(4000, { TST001: 100 }) }, b: { ko: rows(4000, { TST002: 100 }), ja: rows(4000, {}) } }),
    ).toMatch(/from the bench: 8 of 200 may be wrong/);
  });

  it("says what it does not cover", () => {
    expect(said({ a: { ko: rows(4000, { TST001: 100, DUP001: 30 }), fr: rows(10, { TST001: 1 }) } })).toMatch(
      / of 100 may be wrong, .*31 rows rejected for what was not measured are not in this\.$/,
    );
    expect(said({ a: { ko: rows(4000, { DUP001: 30 }) } })).toBe("not measured.");
    expect(said({ a: { ko: rows(4000, {}) } })).toBe("not measured.");
  });

  it("calls nothing certain because no false alarm was seen", () => {
    expect(said({ a: { ja: rows(20_000, { TST001: 100 }) } })).toBe(
      "100 % (80–100), from the bench: none of 100 should be wrong, 20 at most.",
    );
  });
});

describe("the table of what was measured", () => {
  const codes = FILTERS.flatMap(({ reasons }) => Object.values<{ code: string }>(reasons).map(({ code }) => code));
  const all = Object.entries(MEASURED).flatMap(([code, list]) => list.map((each) => ({ code, ...each })));

  it("is of codes that there are, each language once", () => {
    expect(Object.keys(MEASURED).filter((code) => !codes.includes(code))).toEqual([]);
    const keys = all.map(({ code, language }) => `${code} ${language}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(all.length).toBeGreaterThan(150);
  });

  it("has counts that can be", () => {
    const odd = all.filter(
      ({ clean, alarms, named, right, planted, found }) =>
        ![clean, alarms, named, right, planted, found].every((each) => Number.isInteger(each) && each >= 0) ||
        alarms > clean ||
        right > named ||
        alarms > named - right ||
        found > planted,
    );
    expect(odd).toEqual([]);
  });

  it("lets only precise reasons reject: one wrong in twenty at most", () => {
    const severities = new Map(
      FILTERS.flatMap(({ reasons }) =>
        Object.values<{ code: string; severity: string }>(reasons).map(({ code, severity }) => [code, severity]),
      ),
    );
    const unsure = all.filter(
      ({ code, named, right, planted }) =>
        severities.get(code) === "reject" && planted > 0 && named >= 20 && right < 0.95 * named,
    );
    expect(unsure.map(({ code, language, named, right }) => `${code} ${language} ${right} of ${named}`)).toEqual([]);
  });
});

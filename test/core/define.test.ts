import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineFilter, definePlugin } from "../../src/core/define.ts";
import { InvalidFilterError } from "../../src/core/errors.ts";

const reason = {
  code: "TST001",
  severity: "flag",
  message: "Found {{word}}.",
  why: "w",
  fix: "f",
  bad: "b",
  good: "g",
  since: "0.1.0",
} as const;
const base = {
  id: "good-id",
  summary: "s",
  options: z.strictObject({ max: z.int().default(3) }),
  reasons: { found: reason },
};

describe("defineFilter", () => {
  it("gives back the very object", () => {
    const filter = { ...base, check: () => () => {} };
    expect(defineFilter(filter)).toBe(filter);
  });

  it.each([["Bad"], ["bad_id"], ["-bad"], ["bad-"], ["1bad"], [""]])("refuses the id %j", (id) => {
    expect(() => defineFilter({ ...base, id })).toThrow(InvalidFilterError);
  });

  it.each([["TS1"], ["tst001"], ["TST01"], ["TST0011"], ["TESTS001"]])("refuses the code %j", (code) => {
    expect(() => defineFilter({ ...base, reasons: { found: { ...reason, code } } })).toThrow(/malformed code/);
  });

  it("refuses a sketch without a judge, and the reverse", () => {
    expect(() => defineFilter({ ...base, sketch: () => () => 1 })).toThrow(/come together/);
    expect(() => defineFilter({ ...base, judge: () => ({ add() {} }) })).toThrow(/come together/);
  });

  it("types reports by reason and message, options by schema", () => {
    defineFilter({
      ...base,
      check:
        ({ max }) =>
        (_sample, report) => {
          const times: number = max;
          report("found", { data: { word: "w", times } });
          // @ts-expect-error the message needs `word`
          report("found", {});
          // @ts-expect-error a misspelt key
          report("found", { data: { wrod: "w" } });
          // @ts-expect-error no such reason
          report("lost", { data: { word: "w" } });
        },
    });
  });
});

describe("definePlugin", () => {
  it("refuses two filters of one id", () => {
    const filter = defineFilter(base);
    expect(() => definePlugin({ name: "p", filters: [filter, { ...filter }] })).toThrow(/twice/);
    expect(definePlugin({ name: "p", filters: [filter] }).filters).toEqual([filter]);
  });
});

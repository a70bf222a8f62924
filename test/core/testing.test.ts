import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineFilter } from "../../src/core/define.ts";
import { sampleOf } from "../../src/core/example.ts";
import { findingsOf, judgeAll, type Runner, testFilter } from "../../src/testing.ts";
import { reasonOf } from "../engine/test-filter.ts";

/** Runs a table as a runner would, and gives what failed. */
function failuresOf(describeTable: (runner: Runner) => void): string[] {
  const failures: string[] = [];
  describeTable({
    describe: (_name, body) => body(),
    it: (name, body) => {
      try {
        body();
      } catch (error) {
        failures.push(`${name}: ${(error as Error).message}`);
      }
    },
  });
  return failures;
}

const shout = defineFilter({
  id: "shout",
  summary: "Loud texts.",
  options: z.strictObject({ most: z.int().default(1) }),
  reasons: {
    loud: reasonOf("SHT001", { message: "{{times}} exclamation marks." }) as ReturnType<typeof reasonOf> & {
      readonly message: "{{times}} exclamation marks.";
    },
  },
  check:
    ({ most }) =>
    (sample, report) => {
      for (const segment of sample.segments)
        for (const { 0: run, index } of segment.text.matchAll(/!+/g))
          if (run.length > most)
            report("loud", {
              segment,
              start: index,
              end: index + run.length,
              score: run.length,
              limit: most,
              data: { times: run.length },
            });
    },
});

describe("testFilter", () => {
  it("passes a table that is true", () => {
    const failures = failuresOf((runner) =>
      testFilter(
        shout,
        {
          keep: ["calm!", { name: "raised", text: "a!!", options: { most: 2 } }],
          flag: [
            { reason: "loud", text: "a⟦!!⟧ b⟦!!!⟧" },
            {
              reason: "loud",
              text: [
                { role: "user", text: "q" },
                { role: "assistant", text: "😀⟦!!⟧" },
              ],
              data: { times: 2 },
              score: 2,
            },
          ],
        },
        runner,
      ),
    );
    expect(failures).toEqual([]);
  });

  it.each([
    ["a finding where none is due", { keep: ["a!!"], flag: [{ reason: "loud", text: "b⟦!!⟧" }] }, 1],
    ["a span off by one", { flag: [{ reason: "loud", text: "a!⟦!⟧" }] }, 1],
    ["a finding too few", { flag: [{ reason: "loud", text: "a⟦!!⟧ ⟦b⟧" }] }, 1],
    ["other data", { flag: [{ reason: "loud", text: "a⟦!!⟧", data: { times: 3 } }] }, 1],
    ["another score", { flag: [{ reason: "loud", text: "a⟦!!⟧", score: 9 }] }, 1],
    ["a reason that no case shows", { keep: ["calm"] }, 1],
  ] as const)("fails a table with %s", (_, cases, count) => {
    expect(failuresOf((runner) => testFilter(shout, cases as never, runner))).toHaveLength(count);
  });

  it("refuses a case that stands twice", () => {
    expect(() => failuresOf((runner) => testFilter(shout, { keep: ["a", "a"] }, runner))).toThrow(/stands twice/);
  });

  const broken = (
    check: (calls: number) => (sample: never, report: (reason: string, details: object) => void) => void,
  ) => {
    let calls = 0;
    return {
      ...shout,
      check: () => (sample: never, report: never) => check(++calls)(sample, report),
    } as unknown as typeof shout;
  };
  const one = { flag: [{ reason: "loud" as const, text: "a" }] };
  it.each([
    ["changes its mind", broken((calls) => (_, report) => report("loud", { data: { times: calls } }))],
    ["leaves a message unfilled", broken(() => (_, report) => report("loud", {}))],
    ["gives a number that JSON has not", broken(() => (_, report) => report("loud", { data: { times: Number.NaN } }))],
    [
      "writes into the sample",
      broken(() => (sample: { segments: unknown[] }, report: (reason: string, details: object) => void) => {
        sample.segments.push(1);
        report("loud", { data: { times: 1 } });
      }) as unknown as typeof shout,
    ],
  ])("fails a filter that %s", (_, filter) => {
    expect(failuresOf((runner) => testFilter(filter, one, runner))).toHaveLength(1);
  });
});

describe("findingsOf", () => {
  it("runs one filter with its own severities, and checks its options", () => {
    const { sample } = sampleOf([
      { role: "user", text: "a!!" },
      { role: "assistant", text: "b!!" },
    ]);
    expect(findingsOf(shout, sample).map(({ severity }) => severity)).toEqual(["flag", "reject"]);
    expect(findingsOf(shout, sample, { most: 2 })).toEqual([]);
    expect(() => findingsOf(shout, sample, { least: 2 })).toThrow();
  });
});

describe("judgeAll", () => {
  it("wants a judge", () => {
    expect(() => judgeAll(shout, [])).toThrow(/has neither a judge nor a matcher/);
  });

  it("hands on what a judge says at the end", () => {
    const last = defineFilter({
      id: "last",
      summary: "The last row.",
      options: z.strictObject({}),
      reasons: { last: reasonOf("LST001") },
      sketch: () => () => 1,
      judge: () => {
        let rows = 0;
        return { add: () => void rows++, end: (reportOn) => reportOn(rows - 1, "last", {}) };
      },
    });
    const rows = ["a", "b"].map((id) => ({ id, sample: sampleOf(id).sample }));
    expect(judgeAll(last, rows).map((findings) => findings.map(({ code }) => code))).toEqual([[], ["LST001"]]);
  });
});

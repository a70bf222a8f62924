import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/finding.ts";
import { binOf } from "../../src/core/histogram.ts";
import { ROLES, type Sample, type Segment } from "../../src/core/sample.ts";
import { createMeasurer, LONG_TEXT_UNITS, roleSlots, scoredReasons } from "../../src/engine/measure.ts";
import { createPolicy, NO_POLICY } from "../../src/engine/policy.ts";
import { filterOf, reasonOf, segmentOf } from "./test-filter.ts";

const sampleOf = (...segments: Segment[]): Sample => ({
  segments,
  meta: { shape: "messages", turns: [], issues: [] },
});
const policy = createPolicy(NO_POLICY);
const active = (...filters: ReturnType<typeof filterOf>[]) => filters.map((filter) => ({ filter, options: {} }));

describe("createMeasurer", () => {
  it("runs checks, then reviews with what the checks found, then sketches", () => {
    const seen: (readonly Finding[])[] = [];
    const first = filterOf({
      id: "first",
      reasons: { a: reasonOf("TSA001") },
      review: () => (_sample, findings, report) => {
        seen.push(findings);
        // A report must not turn up in the list that is gone through.
        for (const _ of findings) report("a", {});
      },
      sketch: () => () => "sketched",
      judge: () => ({ add() {} }),
    });
    const second = filterOf({
      id: "second",
      reasons: { b: reasonOf("TSB001") },
      check: () => (sample, report) => report("b", { segment: sample.segments[0]! }),
    });
    const { findings, sketches } = createMeasurer(active(first, second), policy)(sampleOf(segmentOf("text", "x")));
    expect(seen.map((each) => each.map(({ code }) => code))).toEqual([["TSB001"]]);
    expect(findings.map(({ code }) => code)).toEqual(["TSA001", "TSB001"]);
    expect(sketches).toEqual(["sketched"]);
  });

  it("sorts findings by text, place and code, those about the row first", () => {
    const places = [
      ["b", 3, 4],
      ["a", 2, 3],
      ["a", 2, 3, "TSA001"],
      ["a", 0, 9],
      ["a", 0, 1],
      [null, 0, 0],
    ] as const;
    const filter = filterOf({
      reasons: { x: reasonOf("TSB001"), y: reasonOf("TSA001") },
      check: () => (sample, report) => {
        for (const [path, start, end, code] of places) {
          const segment = sample.segments.find((each) => each.path === path);
          report(code === undefined ? "x" : "y", segment === undefined ? {} : { segment, start, end });
        }
      },
    });
    const sample = sampleOf(
      segmentOf("user", "0123456789", { path: "a" }),
      segmentOf("assistant", "0123456789", { path: "b" }),
    );
    const { findings } = createMeasurer(active(filter), policy)(sample);
    expect(findings.map(({ span, code }) => `${span?.path ?? "row"} ${span?.start}-${span?.end} ${code}`)).toEqual([
      "row undefined-undefined TSB001",
      "a 0-1 TSB001",
      "a 0-9 TSB001",
      "a 2-3 TSA001",
      "a 2-3 TSB001",
      "b 3-4 TSB001",
    ]);
  });

  it("gives every span its offsets in code points", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "語", "😀", "\ud83d", "\ude00"), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 5 }), (given, places) => {
        const filter = filterOf({
          reasons: { x: reasonOf("TST001") },
          check: () => (sample, report) => {
            for (const [a, b] of places)
              report("x", { segment: sample.segments[0]!, start: Math.min(a, b), end: Math.max(a, b) });
          },
        });
        const { findings } = createMeasurer(active(filter), policy)(sampleOf(segmentOf("text", given)));
        expect(findings).toHaveLength(places.length);
        for (const { span, codePoints, excerpt } of findings) {
          expect(codePoints).toEqual({
            start: [...given.slice(0, span!.start)].length,
            end: [...given.slice(0, span!.end)].length,
          });
          // What a reader in another language cuts out with them is the excerpt.
          expect([...given].slice(codePoints!.start, codePoints!.end).join("")).toBe(excerpt);
        }
      }),
    );
  });

  const scored = (bad: "above" | "below") =>
    filterOf({
      id: "scored",
      reasons: { plain: reasonOf("TST001"), value: reasonOf("TST002", { scored: { bad, margin: 0.2 } }) },
      check: () => (sample, report, measure) => {
        for (const segment of sample.segments) {
          const value = Number(segment.text);
          measure("value", value, { segment, start: 0, end: 1, limit: 1 });
          if (bad === "above" ? value > 1 : value < 1) report("value", { segment, score: value, limit: 1 });
        }
        measure("value", 7);
      },
    });

  it.each([
    ["above", "0.79", []],
    ["above", "0.81", ["note"]],
    ["above", "1", []],
    ["above", "1.1", ["reject"]],
    ["below", "1.1", ["note"]],
    ["below", "1.3", []],
    ["below", "0.9", ["reject"]],
  ] as const)("notes a near miss: bad is %s 1, measured is %s", (bad, value, severities) => {
    const { findings } = createMeasurer(active(scored(bad)), policy)(sampleOf(segmentOf("assistant", value)));
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
    if (severities[0] === "note") expect(findings[0]).toMatchObject({ score: Number(value), limit: 1, code: "TST002" });
  });

  it("hands every measured value on, by reason and role", () => {
    const values: [number, number][] = [];
    const filters = active(filterOf({ id: "none", reasons: { a: reasonOf("TSA001") } }), scored("above"));
    const hooks = { onValue: (slot: number, bin: number) => values.push([slot, bin]) };
    createMeasurer(filters, policy, hooks)(sampleOf(segmentOf("user", "0.5"), segmentOf("assistant", "3")));
    expect(scoredReasons(filters)).toEqual([{ code: "TST002", filter: "scored", reason: "value" }]);
    expect(values).toEqual([
      [ROLES.indexOf("user"), binOf(0.5)],
      [ROLES.indexOf("assistant"), binOf(3)],
      [roleSlots - 1, binOf(7)],
    ]);
  });

  it("refuses a value of a reason without a score", () => {
    const filter = filterOf({
      reasons: { plain: reasonOf("TST001") },
      check: () => (_sample, _report, measure) => measure("plain", 1),
    });
    expect(() => createMeasurer(active(filter), policy)(sampleOf(segmentOf("text", "x")))).toThrow(
      /not a scored reason/,
    );
  });

  it("spares filters that are not linear a text over 2 M code units, and says so", () => {
    const reasons = { a: reasonOf("TST001") };
    const check = () => (_sample: Sample, report: (reason: string, details: object) => void) => report("a", {});
    const filters = active(
      filterOf({ id: "slow", time: "quadratic", reasons, check }),
      filterOf({ id: "fast", reasons, check }),
    );
    const measure = createMeasurer(filters, policy);
    const long = measure(sampleOf(segmentOf("text", "x".repeat(LONG_TEXT_UNITS + 1))));
    expect([long.abstained, long.findings.map(({ filter }) => filter)]).toEqual([["slow"], ["fast"]]);
    const short = measure(sampleOf(segmentOf("text", "x".repeat(LONG_TEXT_UNITS))));
    expect([short.abstained, short.findings.length]).toEqual([[], 2]);
  });

  it("forgets what a crashed filter had reported", () => {
    const filter = filterOf({
      reasons: { a: reasonOf("TST001") },
      check: () => (sample, report) => {
        report("a", {});
        if (sample.segments[0]!.text === "crash") throw new RangeError("boom");
      },
    });
    const measure = createMeasurer(active(filter), policy);
    expect(() => measure(sampleOf(segmentOf("text", "crash")))).toThrow("boom");
    expect(measure(sampleOf(segmentOf("text", "fine"))).findings).toHaveLength(1);
  });
});

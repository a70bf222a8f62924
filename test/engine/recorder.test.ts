import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Severity } from "../../src/core/finding.ts";
import { outcomeOf } from "../../src/core/finding.ts";
import { createPolicy, NO_POLICY } from "../../src/engine/policy.ts";
import { createRecorder, MAX_FINDINGS_PER_REASON } from "../../src/engine/recorder.ts";
import { filterOf, reasonOf, segmentOf } from "./test-filter.ts";

const filter = filterOf({
  reasons: { a: reasonOf("TST001", { message: "Found {{word}}." }), b: reasonOf("TST002", { severity: "flag" }) },
});
const recorder = () => createRecorder(createPolicy(NO_POLICY));

describe("createRecorder", () => {
  it("makes a finding of a report", () => {
    const { record, take } = recorder();
    const segment = segmentOf("assistant", "東京は😀です", { path: "messages[1].content" });
    record(filter, "a", { segment, start: 4, end: 5, score: 0.5, limit: 0.25, data: { word: "😀", times: 1 } });
    record(filter, "b", {});
    expect(take()).toEqual({
      findings: [
        {
          code: "TST001",
          filter: "test",
          reason: "a",
          severity: "reject",
          message: "Found 😀.",
          data: { word: "😀", times: 1 },
          role: "assistant",
          // Grown to the whole character.
          span: { path: "messages[1].content", start: 3, end: 5 },
          excerpt: "😀",
          score: 0.5,
          limit: 0.25,
        },
        { code: "TST002", filter: "test", reason: "b", severity: "flag", message: "Found.", data: {}, role: null },
      ],
      dropped: {},
    });
    expect(take()).toEqual({ findings: [], dropped: {} });
  });

  it("points at the whole text where no place is given, and stays inside it", () => {
    const { record, take } = recorder();
    const segment = segmentOf("text", "abc");
    record(filter, "b", { segment });
    record(filter, "b", { segment, start: -3, end: 99 });
    expect(take().findings.map(({ span }) => span)).toEqual([
      { path: "text", start: 0, end: 3 },
      { path: "text", start: 0, end: 3 },
    ]);
  });

  it("refuses a reason the filter does not have", () => {
    expect(() => recorder().record(filter, "c", {})).toThrow('it reported the unknown reason "c"');
  });

  it("stores 100 findings of a reason and counts the rest", () => {
    const { record, take } = recorder();
    for (let times = 0; times < 250; times++) record(filter, "a", { data: { word: times } });
    for (let times = 0; times < 100; times++) record(filter, "b", {});
    const { findings, dropped } = take();
    expect(findings).toHaveLength(200);
    expect(findings.slice(0, 100).map(({ data }) => data["word"])).toEqual(Array.from({ length: 100 }, (_, n) => n));
    expect(dropped).toEqual({ TST001: 150 });
    expect(MAX_FINDINGS_PER_REASON).toBe(100);
  });

  it("never loses what decides the row to what does not: near misses and context come first in a long chat", () => {
    const { record, take } = recorder();
    const user = segmentOf("user", "x");
    for (let times = 0; times < 150; times++) record(filter, "a", { segment: user }, "note");
    for (let times = 0; times < 150; times++) record(filter, "a", { segment: user });
    record(filter, "a", { segment: segmentOf("assistant", "y") });
    const { findings, dropped } = take();
    expect(findings).toHaveLength(100);
    expect(outcomeOf(findings)).toBe("reject");
    expect(findings.filter(({ severity }) => severity === "flag")).toHaveLength(99);
    // 151 that count, 100 stored; notes are no loss.
    expect(dropped).toEqual({ TST001: 51 });
  });

  it("stores the gravest, counts all that count, and keeps the order", () => {
    const severities = fc.array(fc.constantFrom<Severity>("note", "flag", "reject"), { maxLength: 400 });
    fc.assert(
      fc.property(severities, (given) => {
        const { record, take } = recorder();
        for (const [index, severity] of given.entries()) record(filter, "a", { data: { word: index } }, severity);
        const { findings, dropped } = take();
        const counted = given.filter((severity) => severity !== "note");
        const stored = findings.filter(({ severity }) => severity !== "note");
        expect(stored.length + (dropped["TST001"] ?? 0)).toBe(counted.length);
        expect(findings).toHaveLength(Math.min(100, given.length));
        const rejects = given.filter((severity) => severity === "reject").length;
        expect(findings.filter(({ severity }) => severity === "reject")).toHaveLength(Math.min(100, rejects));
        const order = findings.map(({ data }) => data["word"] as number);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { createCrossFilter } from "../../../src/report/html/cross-filter.ts";
import type { Pattern, ReportReason } from "../../../src/report/html/report-data.ts";

const reason = (code: string): ReportReason => ({
  code,
  name: code,
  filter: "f",
  message: "",
  why: "",
  fix: "",
  measured: {},
});

const pattern = (source: number, outcome: Pattern["outcome"], found: readonly number[], rows: number): Pattern => ({
  source,
  language: source,
  outcome,
  found,
  rows,
});

/** Reasons SCR001, SCR002, DUP001; roles user, assistant. */
const filter = createCrossFilter({
  reasons: ["SCR001", "SCR002", "DUP001"].map(reason),
  sources: [
    { name: "a.jsonl", rows: null },
    { name: "b.jsonl", rows: null },
  ],
  languages: ["ja", "ko"],
  roles: ["user", "assistant"],
  patterns: [
    pattern(0, "reject", [0, 1, 1], 10),
    pattern(0, "reject", [0, 1, 1, 1, 0, 0], 5),
    pattern(1, "reject", [0, 1, 1, 2, 1, -1], 3),
    pattern(1, "keep", [1, 0, 0], 7),
  ],
});

describe("createCrossFilter", () => {
  it("counts the rows of a view once, whatever they have", () => {
    expect(filter.rows({ view: "rejected" })).toBe(18);
    expect(filter.rows({ view: "flagged" })).toBe(7);
  });

  it("counts only what rejects among the rejected: a flag beside it is no reason", () => {
    expect(filter.byFacet("reason", { view: "rejected" })).toEqual([
      ["SCR001", 18],
      ["DUP001", 3],
    ]);
  });

  it("counts each facet by what the others leave, and leaves its own choice aside", () => {
    const choice = { view: "rejected", reason: "DUP001" } as const;
    expect(filter.byFacet("source", choice)).toEqual([["b.jsonl", 3]]);
    expect(filter.byFacet("language", choice)).toEqual([["ko", 3]]);
    expect(filter.byFacet("role", choice)).toEqual([["(row)", 3]]);
    expect(filter.byFacet("reason", choice)).toHaveLength(2);
    expect(filter.byFacet("family", { view: "rejected", source: "a.jsonl" })).toEqual([["SCR", 15]]);
  });

  it("wants one finding that is all that was chosen", () => {
    expect(filter.rows({ view: "rejected", reason: "DUP001", role: "assistant" })).toBe(0);
    expect(filter.rows({ view: "rejected", reason: "SCR001", role: "assistant", source: "b.jsonl" })).toBe(3);
  });

  it("tells which reasons come together", () => {
    expect(filter.overlap({ view: "rejected" }, 8)).toEqual({
      codes: ["SCR001", "DUP001"],
      rows: [
        [18, 3],
        [3, 3],
      ],
    });
  });

  it("knows nothing of what is not there", () => {
    expect(filter.rows({ view: "rejected", source: "gone.jsonl" })).toBe(0);
  });
});

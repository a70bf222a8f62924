import { describe, expect, it } from "vitest";
import type { RowIssue, Sample } from "../../src/core/sample.ts";
import { holesOf } from "../../src/core/template.ts";
import row from "../../src/filters/row.ts";
import { ROW_ISSUES } from "../../src/io/shapes/issues.ts";
import { findingsOf } from "../../src/testing.ts";

const withIssues = (...issues: RowIssue[]): Sample => ({
  segments: [],
  meta: { shape: "messages", turns: [], issues },
});

const CASES: readonly (readonly [reason: keyof typeof row.reasons, data: RowIssue["data"], message: string])[] = [
  [
    "unmappedRole",
    { role: "narrator", path: "messages[1]" },
    "The role narrator at messages[1] is not known, so nobody can say whose turn it is.",
  ],
  ["nullText", { path: "output" }, "There is null at output where a text is due."],
  ["missingColumn", { column: "output" }, "The row has no column output."],
  ["badTurn", { path: "messages[2]" }, "What stands at messages[2] is not a turn with a role and a text."],
  ["wrongType", { path: "output", type: "number" }, "There is a value of type number at output where a text is due."],
  [
    "noTrainedTurn",
    { path: "messages", turns: 2, roles: "human, gpt" },
    "None of the 2 turns at messages is an answer to train on; their roles are: human, gpt.",
  ],
  ["badJsonString", { path: "messages" }, "The text at messages should be the JSON of a list and does not parse."],
  [
    "tooManyTexts",
    { texts: 12_000, limit: 10_000 },
    "The row has 12000 texts, more than the 10000 that are looked at.",
  ],
  ["malformedJson", { error: "Unexpected end of JSON input" }, "The line is not JSON: Unexpected end of JSON input."],
  ["invalidUtf8", { byte: 12 }, "The line is not UTF-8: byte 12 of it is no part of a character."],
  ["notAnObject", { type: "array" }, "The line is JSON of type array, not an object with columns."],
  [
    "lineTooLong",
    { bytes: 70_000_000, limit: 67_108_864 },
    "The line is 70000000 bytes long, more than the 67108864 that are read.",
  ],
  ["filterCrashed", { filter: "brand", error: "TypeError: x" }, "The filter brand failed on this row: TypeError: x."],
];

describe("row", () => {
  it.each(CASES)("%s becomes a rejection of the row", (reason, data, message) => {
    const path = typeof data["path"] === "string" ? { path: data["path"] } : {};
    const findings = findingsOf(row, withIssues({ reason, ...path, data }));
    expect(findings).toEqual([
      {
        code: row.reasons[reason].code,
        filter: "row",
        reason,
        severity: "reject",
        message,
        data,
        role: null,
      },
    ]);
  });

  it("has a case for every reason", () => {
    expect(CASES.map(([reason]) => reason).sort()).toEqual(Object.keys(row.reasons).sort());
  });

  it("reports every issue of a row", () => {
    const issue = (path: string): RowIssue => ({ reason: "nullText", path, data: { path } });
    const found = findingsOf(row, withIssues(issue("instruction"), issue("output")));
    expect(found.map(({ data }) => data["path"])).toEqual(["instruction", "output"]);
  });

  it("keeps a row without issues", () => expect(findingsOf(row, withIssues())).toEqual([]));

  it("throws for a reason it does not have", () => {
    expect(() => findingsOf(row, withIssues({ reason: "oddRow", data: {} }))).toThrow(/unknown reason "oddRow"/);
  });

  it("knows every issue of the shapes, and its message needs no more data than they give", () => {
    for (const [reason, keys] of Object.entries(ROW_ISSUES)) {
      const known = row.reasons[reason as keyof typeof row.reasons];
      expect(known, reason).toBeDefined();
      for (const hole of holesOf(known.message)) expect(keys, reason).toContain(hole);
    }
  });
});

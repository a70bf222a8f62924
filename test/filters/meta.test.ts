import { describe, expect, it } from "vitest";
import type { Sample } from "../../src/core/sample.ts";
import meta from "../../src/filters/meta.ts";
import { findingsOf } from "../../src/testing.ts";

const sampleWith = (columns: Readonly<Record<string, unknown>>, source = "in/a.jsonl"): Sample => ({
  segments: [],
  meta: { shape: "text", turns: [], issues: [], source, columns },
});

const messagesOf = (rule: object, columns: Readonly<Record<string, unknown>>, source?: string) =>
  findingsOf(meta, sampleWith(columns, source), { rules: [{ column: "c", ...rule }] }).map(
    ({ code, message }) => `${code} ${message}`,
  );

describe("rules on columns", () => {
  it.each<[string, object, unknown, string[]]>([
    ["required and there", { required: true }, "mit", []],
    [
      "required and absent",
      { required: true },
      undefined,
      ["META001 The row has no value in the column c, which is required."],
    ],
    [
      "required and null",
      { required: true },
      null,
      ["META001 The row has no value in the column c, which is required."],
    ],
    [
      "required and blank",
      { required: true },
      " ",
      ["META001 The row has no value in the column c, which is required."],
    ],
    [
      "required and an empty list",
      { required: true },
      [],
      ["META001 The row has no value in the column c, which is required."],
    ],
    ["required, and a number nought", { required: true }, 0, []],
    ["required, and false", { required: true }, false, []],
    ["absent where it need not be there", { allow: ["mit"], min: 1 }, null, []],
    ["denied", { deny: ["cc-by-nc*"] }, "CC-BY-NC-4.0", ["META002 c is CC-BY-NC-4.0, which the rules deny."]],
    ["not denied", { deny: ["cc-by-nc*"] }, "CC-BY-4.0", []],
    ["a boolean denied", { deny: [true] }, true, ["META002 c is true, which the rules deny."]],
    ["a number allowed", { allow: [1, 2] }, 2, []],
    ["a bigint allowed", { allow: [1, 2] }, 2n, []],
    [
      "not allowed",
      { allow: ["mit"] },
      "gpl",
      ["META003 c is gpl, which is not among the values that the rules allow."],
    ],
    [
      "an object is no value of a list",
      { allow: ["mit"] },
      { name: "mit" },
      ["META003 c is an object, which is not among the values that the rules allow."],
    ],
    ["one item of a list", { deny: ["toxic"] }, ["fine", null, "toxic"], ["META002 c is toxic, which the rules deny."]],
    ["at the least", { min: 0.5 }, 0.5, []],
    ["below the least", { min: 0.5 }, 0.49, ["META004 c is 0.49, and 0.5 is the least that the rules allow."]],
    ["above the most", { max: 10 }, 11n, ["META005 c is 11, and 10 is the most that the rules allow."]],
    ["a number as text", { min: 0.5 }, "0.7", []],
    ["no number", { min: 0.5 }, "good", ["META006 c is good, where the rules expect a number."]],
    ["NaN", { min: 0.5 }, Number.NaN, ["META006 c is NaN, where the rules expect a number."]],
    ["true is no number", { min: 0 }, true, ["META006 c is true, where the rules expect a number."]],
  ])("%s", (_, rule, value, expected) => expect(messagesOf(rule, { c: value })).toEqual(expected));

  it("gives a score with its limit, so that an audit can be read with another", () => {
    const [finding] = findingsOf(meta, sampleWith({ c: 0.25 }), { rules: [{ column: "c", min: 0.5 }] });
    expect(finding).toMatchObject({ score: 0.25, limit: 0.5, data: { column: "c", value: "0.25" } });
    expect(finding!.span).toBeUndefined();
  });

  it("shows long values cut, never within a character", () => {
    const [message] = messagesOf({ allow: ["x"] }, { c: `${"a".repeat(59)}😀${"b".repeat(100)}` });
    expect(message).toContain(`c is ${"a".repeat(59)}…,`);
  });

  it("holds only for the sources it names", () => {
    const rule = { required: true, sources: ["contributed/**", "*.parquet"] };
    expect(messagesOf(rule, {}, "data/contributed/x.jsonl")).toHaveLength(1);
    expect(messagesOf(rule, {}, "base/x.parquet")).toHaveLength(1);
    expect(messagesOf(rule, {}, "base/x.jsonl")).toEqual([]);
  });

  it("finds every rule that is broken, of every source in turn", () => {
    const options = {
      rules: [
        { column: "a", required: true },
        { column: "b", max: 1, sources: ["b.jsonl"] },
      ],
    };
    const check = meta.check!(meta.options.parse(options), { profile: { rows: 0, counts: {} } });
    const found: string[] = [];
    for (const source of ["a.jsonl", "b.jsonl", "a.jsonl"])
      check(
        sampleWith({ b: 2 }, source),
        (reason) => found.push(`${source} ${reason}`),
        () => {},
      );
    expect(found).toEqual(["a.jsonl missing", "b.jsonl missing", "b.jsonl aboveMaximum", "a.jsonl missing"]);
  });

  it("looks at nothing without rules, and at no row that could not be read", () => {
    expect(meta.columns!({ rules: [] })).toEqual([]);
    const sample: Sample = { segments: [], meta: { shape: "text", turns: [], issues: [] } };
    expect(findingsOf(meta, sample, { rules: [{ column: "c", required: true }] })).toEqual([]);
  });

  it.each([
    [{ column: "c" }, /one or more of required, allow, deny, min and max/],
    [{ column: "c", required: false }, /one or more of/],
    [{ column: "", min: 1 }, /column/],
    [{ column: "c", allow: [] }, /allow/],
    [{ column: "c", least: 1 }, /least/],
  ])("refuses the rule %j", (rule, message) => {
    expect(() => meta.options.parse({ rules: [rule] })).toThrow(message);
  });
});

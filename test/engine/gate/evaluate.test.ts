import { describe, expect, it } from "vitest";
import { baselineOf, parseBaseline } from "../../../src/engine/gate/baseline.ts";
import { evaluate } from "../../../src/engine/gate/evaluate.ts";
import type { GateConfig } from "../../../src/engine/gate/gate-schema.ts";
import { globMatches } from "../../../src/engine/gate/source-glob.ts";
import { BY, evidenceOf, gateOf, type MadeSource, summaryOf } from "./summaries.ts";

const chat: MadeSource = { rows: 1000, rejected: 20, codes: { SCR001: 15, SCR002: 10, DUP001: 4 }, within: 4 };

/** Outcome and subject of what did not pass. */
const told = (config: GateConfig, sources: Readonly<Record<string, MadeSource>>, more = {}) =>
  evaluate(gateOf(config), evidenceOf(summaryOf(sources), more))
    .verdicts.filter(({ outcome }) => outcome !== "pass")
    .map(({ outcome, what, source, language, role }) =>
      [outcome, what, language ?? role ?? "", source ?? ""].filter(Boolean).join(" "),
    );

describe("limits", () => {
  it.each<[string, GateConfig, Record<string, MadeSource>, string[]]>([
    ["a rate that is met exactly passes", { rejected: 0.02 }, { a: chat }, []],
    ["a rate that is passed fails", { rejected: "1.9 %" }, { a: chat }, ["fail rejected"]],
    [
      "0.29 of 100 rows is 29, whatever floating point says",
      { rejected: 0.29 },
      { a: { rows: 100, rejected: 29 } },
      [],
    ],
    ["rows as well as rates", { rejected: { maxRate: 1, maxRows: 19 } }, { a: chat }, ["fail rejected"]],
    ["a code", { reasons: { SCR001: 0.01 } }, { a: chat }, ["fail SCR001"]],
    ["a family", { reasons: { SCR: { maxRows: 24 } } }, { a: chat }, ["fail SCR"]],
    ["all sources together", { reasons: { SCR001: { maxRows: 29 } } }, { a: chat, b: chat }, ["fail SCR001"]],
    ["each source by itself", { sources: { "**": { rejected: { maxRows: 20 } } } }, { a: chat, b: chat }, []],
    [
      "one source by its glob, the later glob winning",
      { sources: { "**": { rejected: 0 }, "x/*.jsonl": { rejected: 0.5 } } },
      { "x/a.jsonl": chat, "y/a.jsonl": chat },
      ["fail rejected y/a.jsonl"],
    ],
    ["too few rows", { rows: { min: 1001 } }, { a: chat }, ["fail rows"]],
    ["too many rows", { rows: { max: 999 } }, { a: chat }, ["fail rows"]],
    [
      "a language: the rate is of its own rows",
      { languages: { ko: { rejected: 0.05 }, "zh-TW": { rejected: 0.05 } } },
      { a: { rows: 200, rejected: 10, languages: { ko: [100, 9], "zh-Hant": [100, 1] } } },
      ["fail rejected ko"],
    ],
    [
      "a language that has to be there",
      { languages: { ja: { rows: { min: 1 } }, ko: { minShare: "60 %" } } },
      { a: { rows: 200, languages: { ko: [100, 0] } } },
      ["fail rows ja", "fail share ko"],
    ],
    [
      "a role: the rate is of the rows that have it",
      { roles: { assistant: { rejected: 0.1 }, user: { flagged: 0 } } },
      {
        a: {
          rows: 100,
          roles: { assistant: { rows: 50, rejected: 6, flagged: 0 }, user: { rows: 50, rejected: 0, flagged: 0 } },
        },
      },
      ["fail rejected assistant"],
    ],
    ["duplicates within", { duplicates: { within: { maxRows: 3 } } }, { a: chat }, ["fail duplicates within"]],
    [
      "columns, roles and shapes of every source",
      { schema: { columns: ["messages", "id"], roles: ["assistant"], shapes: ["sharegpt"] } },
      { a: chat },
      ["fail columns a", "fail roles a", "fail shape a"],
    ],
  ])("%s", (_, config, sources, expected) => {
    expect(told(config, sources)).toEqual(expected);
  });

  it("without any, the defaults hold, and say so", () => {
    const record = evaluate(gateOf(undefined), evidenceOf(summaryOf({ a: { rows: 1000, rejected: 60 } })));
    expect(record.defaults).toBe(true);
    expect(record.verdicts.map(({ message }) => message)).toEqual([
      "60 of the 1,000 rows (6.0 %) are rejected; the limit is 2 %.",
      "60 of the 1,000 rows of a (6.0 %) are rejected; the limit is 5 %.",
      "0 of the 1,000 rows (0.0 %) have ROW; the limit is 0.1 %.",
    ]);
  });

  it.each<[string, GateConfig, object, RegExp]>([
    ["a code that is none", { reasons: { SRC001: 0 } }, {}, /gate\.reasons\.SRC001: .*Did you mean SCR001/],
    ["a code whose filter is off", { reasons: { REP: 0 } }, {}, /gate\.reasons\.REP: it was not measured/],
    ["contamination without a benchmark", { contamination: 0 }, {}, /gate\.contamination: no benchmark/],
    ["a base that was not given", { duplicates: { against: 0 } }, {}, /--against/],
    [
      "duplicates that nobody looked for",
      { duplicates: { within: 0 } },
      { codes: new Set(["SCR001"]) },
      /not looked for/,
    ],
    ["a language that is none", { languages: { jp: { rejected: 0 } } }, {}, /Did you mean ja/],
    ["a limit that sets none", { rejected: {} }, {}, /sets no limit/],
    ["a source's, by its glob", { sources: { "a/*": { reasons: { X: 0 } } } }, {}, /gate\.sources\.a\/\*\.reasons\.X/],
    ["all, where nothing is rejected", { rejected: 0 }, { dryRun: true }, /dryRun/],
  ])("an error: %s", (_, config, more, message) => {
    expect(() => gateOf(config, more)).toThrow(message);
  });
});

describe("what is odd", () => {
  const ok: GateConfig = { rejected: 1 };
  it.each<[string, GateConfig, Record<string, MadeSource>, string[]]>([
    ["a shape that most rows fit", ok, { a: { rows: 10, head: 10, fit: 9 } }, []],
    ["a shape that is a guess", ok, { a: { rows: 10, head: 10, fit: 8 } }, ["fail shape a"]],
    ["a file without rows", ok, { a: { rows: 0, head: 0 } }, ["fail shape a"]],
    ["rows that nothing judges", ok, { a: { rows: 100, untrained: 6 } }, ["fail measured"]],
    ["a few of them", ok, { a: { rows: 100, untrained: 5 } }, []],
    ["nothing rejected of many answers", ok, { a: { rows: 10_001 } }, ["warn too clean"]],
    ["nothing rejected of many documents", ok, { a: { rows: 10_001, shape: "text" } }, []],
    ["as strict as wanted", { ...ok, checks: { clean: "fail" } }, { a: { rows: 10_001 } }, ["fail too clean"]],
    ["off", { ...ok, checks: { shape: "off" } }, { a: { rows: 10, head: 10, fit: 1 } }, []],
  ])("%s", (_, config, sources, expected) => {
    expect(told(config, sources)).toEqual(expected);
  });

  it("a filter with a limit that abstained, and a file that could not be read", () => {
    const summary = summaryOf({ a: { rows: 100 } }, { abstentions: { scr: 6, enc: 6 } });
    const bad = [{ source: "b", error: "b: is torn" }];
    const record = evaluate(gateOf({ reasons: { SCR: 0 } }), evidenceOf(summary, { bad }));
    expect(record.verdicts.filter(({ outcome }) => outcome === "fail").map(({ message }) => message)).toEqual([
      "b: is torn.",
      "scr judged only 94 of the 100 rows (94.0 %); on the others it abstained, so its limit says little.",
    ]);
  });
});

describe("a baseline", () => {
  const then = {
    a: { rows: 1000, rejected: 10, codes: { SCR001: 10 } },
    b: { rows: 1000, rejected: 10, codes: { SCR001: 10 } },
  };
  const baseline = parseBaseline(JSON.stringify(baselineOf(summaryOf(then), BY)), "baseline.json");
  const against = (now: Record<string, MadeSource>, by = BY) =>
    evaluate(gateOf({ rejected: 1 }), evidenceOf(summaryOf(now), { baseline, judgedBy: by }));
  const failed = (now: Record<string, MadeSource>) =>
    against(now).verdicts.flatMap(({ outcome, what, source }) =>
      outcome === "fail" ? [`${what} ${source ?? ""}`.trim()] : [],
    );

  it.each<[string, Record<string, MadeSource>, string[]]>([
    ["the same", then, []],
    ["more rows at the same rate", { a: { rows: 3000, rejected: 30, codes: { SCR001: 30 } } }, []],
    ["a little worse", { ...then, a: { rows: 1000, rejected: 14, codes: { SCR001: 14 } } }, []],
    ["a source much worse", { ...then, a: { rows: 1000, rejected: 17, codes: { SCR001: 17 } } }, ["rejected a"]],
    ["a few rows of a small source", { a: { rows: 100, rejected: 4, codes: { SCR001: 4 } } }, []],
    [
      "all worse, by a reason that was not there",
      { a: { rows: 1000, rejected: 40, codes: { ENC001: 30, SCR001: 10 } } },
      ["rejected", "ENC001"],
    ],
    [
      "ten times as often",
      { ...then, b: { rows: 1000, rejected: 100, codes: {} } },
      ["tenfold b", "rejected", "rejected b"],
    ],
    ["a source that is new", { ...then, c: { rows: 10, rejected: 0 } }, ["new source c"]],
    ["a source that is gone", { a: then.a }, []],
  ])("%s", (_, now, expected) => {
    expect(failed(now)).toEqual(expected);
  });

  it("tells what is better", () => {
    const { improvements } = against({ ...then, a: { rows: 1000, rejected: 0, codes: { SCR001: 0 } } });
    expect(improvements).toEqual(["rejected in a: 1.0 % → 0.0 % (10 rows fewer)."]);
  });

  it("of another version fails nobody: what changed is told by reason", () => {
    const now = { a: { rows: 1000, rejected: 20, codes: { SCR001: 7, ENC001: 12 } }, b: then.b };
    const { outcome, toolChange, verdicts } = against(now, { ...BY, version: "1.1.0", rules: 3 });
    expect(outcome).toBe("pass");
    expect(verdicts.filter(({ kind }) => kind === "baseline")).toEqual([]);
    expect(toolChange).toEqual({
      message:
        "tool changed: +12 / −3 rows by reason (version 1.0.0 → 1.1.0, rule set 2 → 3). Changes against the baseline fail nothing until --update-baseline takes them in.",
      added: 12,
      removed: 3,
      byCode: { ENC001: { added: 12, removed: 0 }, SCR001: { added: 0, removed: 3 } },
    });
  });

  it("of another version still holds the limits, and new sources", () => {
    const by = { ...BY, lexicons: "bbbbbbbbbbbb" };
    const record = evaluate(
      gateOf({ rejected: 0.01 }),
      evidenceOf(summaryOf({ ...then, c: { rows: 10, rejected: 9 } }), { baseline, judgedBy: by }),
    );
    expect(record.verdicts.filter(({ outcome }) => outcome === "fail").map(({ what }) => what)).toEqual([
      "rejected",
      "new source",
    ]);
  });

  it.each([
    ["no JSON", "{", /a baseline is JSON/],
    ["something else", '{"v":1}', /no baseline and no summary\.json \(bySource/],
    ["a later version", '{"v":2,"bySource":{},"bySourceCode":{}}', /\(v:/],
  ])("is refused when it is %s", (_, text, message) => {
    expect(() => parseBaseline(text, "b.json")).toThrow(message);
  });
});

describe("globs of sources", () => {
  it.each([
    ["**", "a/b/c.jsonl", true],
    ["*.jsonl", "a/b/c.jsonl", true],
    ["a/*.jsonl", "a/b/c.jsonl", false],
    ["a/**/*.jsonl", "a/c.jsonl", true],
    ["a/**", "a/b/c.jsonl", true],
    ["./a/?.jsonl", "a/c.jsonl", true],
    ["a/{b,c}.jsonl", "./a/c.jsonl", true],
    ["a/{b,c}.jsonl", "a/d.jsonl", false],
    ["a", "ab", false],
    ["ab", "a", false],
  ])("%s on %s: %s", (glob, source, expected) => {
    expect(globMatches(glob, source)).toBe(expected);
  });
});

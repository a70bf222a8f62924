import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/core/errors.ts";
import { drawnExample } from "../../src/report/example-lines.ts";
import {
  type Catalogue,
  explain,
  explainAll,
  explainCode,
  explainFilter,
  reasonsByCode,
} from "../../src/report/explain.ts";
import { optionDocs } from "../../src/report/option-docs.ts";
import { repetition, row } from "./sample-filters.ts";

const REP001_IN_JAPANESE = {
  ...{ language: "ja", corpus: "held" as const, clean: 2000, alarms: 1 },
  ...{ named: 400, right: 399, planted: 500, found: 450 },
};

const catalogue: Catalogue = {
  filters: [repetition, row],
  presets: [
    { name: "recommended", severityOf: ({ severity }) => severity },
    { name: "ja", severityOf: ({ severity }) => severity },
    { name: "pretrain", severityOf: () => "off" },
  ],
  measuredOn: "rule set 9",
  measured: {
    REP001: [
      REP001_IN_JAPANESE,
      { ...REP001_IN_JAPANESE, language: "zh-Hant", named: 3, right: 3, planted: 0, found: 0 },
    ],
  },
};

describe("text", () => {
  it("explains a code", () => {
    expect(`\n${explainCode("REP001", catalogue)}`).toMatchInlineSnapshot(`
      "
      REP001 line loop  reject
        message   The line {{line}} repeats {{times}} times in a row.
        why       Looping output teaches a model to loop.
        fix       Drop the row.
        judges    assistant, chosen, target, text
        presets   reject: recommended, ja; off: pretrain
        measured  ja: precision 99.8 % (98.6–>99.9) of 400 named, recall 90 % (87.1–92.3) of 500 planted,
                  1 false alarm in 2,000 clean rows (0 to 29 in 10,000)
                  zh-TW: precision not measured, recall not measured, 1 false alarm in 2,000 clean rows (0
                  to 29 in 10,000)
                  On real text that was set aside before the rules were tuned, and faults planted into it;
                  rule set 9.
        since     0.1.0
        bad
        │ はい
        │ はい⏎
        │ ^^^^^
        │ はい⏎
        │ ^^^^^
        │ はい
        │ ^^^^
        │ 以上
        good
        │ はい
        │ \`\`\`
        │ はい
        │ \`\`\`
        │ 以上

        filter    repetition: Text that loops: the same line again and again.
        options   --set repetition.maxRun=…
          maxRun    integer ≥ 1 (default 3): Identical consecutive lines tolerated.
          unit      "line" | "word" (default "line"): What is compared | counted.
          minRatio  number > 0, ≤ 1
          words     list of string (default []): Words never counted.
          limits    object of number (default {}): By language.
      "
    `);
  });

  it("explains a filter", () => {
    expect(`\n${explainFilter("repetition", catalogue, { columns: 60 })}`).toMatchInlineSnapshot(`
      "
      repetition
        Text that loops: the same line again and again.
        options   --set repetition.maxRun=…
          maxRun    integer ≥ 1 (default 3): Identical consecutive
                    lines tolerated.
          unit      "line" | "word" (default "line"): What is
                    compared | counted.
          minRatio  number > 0, ≤ 1
          words     list of string (default []): Words never
                    counted.
          limits    object of number (default {}): By language.

      REP001 line loop  reject
        message   The line {{line}} repeats {{times}} times in a
                  row.
        why       Looping output teaches a model to loop.
        fix       Drop the row.
        judges    assistant, chosen, target, text
        presets   reject: recommended, ja; off: pretrain
        measured  ja: precision 99.8 % (98.6–>99.9) of 400 named,
                  recall 90 % (87.1–92.3) of 500 planted, 1 false
                  alarm in 2,000 clean rows (0 to 29 in 10,000)
                  zh-TW: precision not measured, recall not
                  measured, 1 false alarm in 2,000 clean rows (0
                  to 29 in 10,000)
                  On real text that was set aside before the rules
                  were tuned, and faults planted into it; rule set
                  9.
        since     0.1.0
        bad
        │ はい
        │ はい⏎
        │ ^^^^^
        │ はい⏎
        │ ^^^^^
        │ はい
        │ ^^^^
        │ 以上
        good
        │ はい
        │ \`\`\`
        │ はい
        │ \`\`\`
        │ 以上

      REP002 phrase loop  flag
        message   The phrase {{phrase}} | repeats.
        why       Loops teach loops.
        fix       Drop the row.
        judges    assistant
        presets   flag: recommended, ja; off: pretrain
        measured  not measured
        since     0.1.0
        bad
        ╷ user
        │ 要約して
        ╷ assistant
        │ 鉄道は鉄道は鉄道は速い
        │       ^^^^^^^^^^^^
        good
        ╷ row 1
        │ 鉄道は速い
        ╷ row 2
        │ 船は遅い
      "
    `);
  });
});

describe("markdown", () => {
  it("explains all", () => {
    expect(`\n${explainAll(catalogue, { format: "markdown" })}`).toMatchInlineSnapshot(`
      "
      | code | reason | filter | severity | message |
      |---|---|---|---|---|
      | [REP001](#rep001-line-loop) | line loop | repetition | reject | The line {{line}} repeats {{times}} times in a row. |
      | [REP002](#rep002-phrase-loop) | phrase loop | repetition | flag | The phrase {{phrase}} \\| repeats. |
      | [ROW001](#row001-unreadable) | unreadable | row | reject | The row is \\<\\|not\\|> JSON. |

      ## repetition

      Text that loops: the same line again and again.

      | option | type | default | |
      |---|---|---|---|
      | \`maxRun\` | integer ≥ 1 | \`3\` | Identical consecutive lines tolerated. |
      | \`unit\` | "line" \\| "word" | \`"line"\` | What is compared \\| counted. |
      | \`minRatio\` | number > 0, ≤ 1 |  |  |
      | \`words\` | list of string | \`[]\` | Words never counted. |
      | \`limits\` | object of number | \`{}\` | By language. |

      ### REP001 line loop

      > The line {{line}} repeats {{times}} times in a row.

      - **Why:** Looping output teaches a model to loop.
      - **Fix:** Drop the row.
      - **Filter:** repetition
      - **Severity:** reject (reject: recommended, ja; off: pretrain)
      - **Judges:** assistant, chosen, target, text
      - **Measured:** precision / recall in %: ja 99.8 / 90; 2 false alarms in 4,000 clean rows
      - **Since:** 0.1.0

      Bad:

      \`\`\`text
      はい
      ⟦はい
      はい
      はい⟧
      以上
      \`\`\`

      Good:

      \`\`\`\`text
      はい
      \`\`\`
      はい
      \`\`\`
      以上
      \`\`\`\`

      ### REP002 phrase loop

      > The phrase {{phrase}} | repeats.

      - **Why:** Loops teach loops.
      - **Fix:** Drop the row.
      - **Filter:** repetition
      - **Severity:** flag (flag: recommended, ja; off: pretrain)
      - **Judges:** assistant
      - **Measured:** not measured
      - **Since:** 0.1.0

      Bad:

      \`\`\`text
      user: 要約して
      assistant: 鉄道は⟦鉄道は鉄道は⟧速い
      \`\`\`

      Good:

      \`\`\`text
      row 1: 鉄道は速い
      row 2: 船は遅い
      \`\`\`

      ## row

      Rows that cannot be read.

      ### ROW001 unreadable

      > The row is \\<|not|> JSON.

      - **Why:** Nothing can be learned from it.
      - **Fix:** Write it again.
      - **Filter:** row
      - **Severity:** reject (reject: recommended, ja; off: pretrain)
      - **Judges:** assistant, chosen, target, text
      - **Measured:** not measured
      - **Since:** 0.1.0

      Bad:

      \`\`\`text
      line: {"text": 
      \`\`\`

      Good:

      \`\`\`text
      line: {"text": ""}
      \`\`\`
      "
    `);
  });
});

describe("json", () => {
  it("carries a code, its filter's options and its figures", () => {
    const parsed = JSON.parse(explainCode("REP001", catalogue, { format: "json" })) as Record<string, unknown>;
    expect(parsed).toMatchObject({
      code: "REP001",
      filter: "repetition",
      reason: "lineLoop",
      severities: { recommended: "reject", ja: "reject", pretrain: "off" },
      roles: ["assistant", "chosen", "target", "text"],
      scored: null,
      measured: [REP001_IN_JAPANESE, { language: "zh-Hant", planted: 0 }],
    });
    expect((parsed["options"] as unknown[]).length).toBe(5);
  });

  it("explains all as an array of filters, reasons by code", () => {
    const parsed = JSON.parse(explainAll(catalogue, { format: "json" })) as {
      filter: string;
      reasons: { code: string; measured: unknown }[];
    }[];
    expect(parsed.map(({ filter, reasons }) => [filter, reasons.map(({ code }) => code)])).toEqual([
      ["repetition", ["REP001", "REP002"]],
      ["row", ["ROW001"]],
    ]);
    expect(parsed[1]!.reasons[0]!.measured).toEqual([]);
  });
});

describe("explain", () => {
  it("takes a code, a filter or a family, in any case", () => {
    expect(explain("rep001", catalogue)).toBe(explainCode("REP001", catalogue));
    expect(explain("row", catalogue)).toBe(explainFilter("row", catalogue));
    const family = explain("REP", catalogue);
    expect(family).toContain("REP001");
    expect(family).toContain("REP002");
    expect(family).not.toContain("ROW001");
  });

  it.each([
    ["REP01", "Did you mean REP001?"],
    ["erp001", "Did you mean REP001?"],
    ["repitition", "Did you mean repetition?"],
    ["something-else", "shisa-filter filters lists them all"],
    ["", "shisa-filter filters lists them all"],
  ])("%j: %s", (word, hint) => {
    expect(() => explain(word, catalogue)).toThrow(UsageError);
    expect(() => explain(word, catalogue)).toThrow(hint);
  });

  it("names unknown codes and filters", () => {
    expect(() => explainCode("REP009", catalogue)).toThrow('unknown code "REP009". Did you mean REP001?');
    expect(() => explainFilter("rows", catalogue)).toThrow('unknown filter "rows". Did you mean row?');
  });
});

describe("its parts", () => {
  it("options come from the schema", () => {
    expect(optionDocs(repetition)).toEqual([
      { name: "maxRun", type: "integer ≥ 1", default: 3, description: "Identical consecutive lines tolerated." },
      { name: "unit", type: '"line" | "word"', default: "line", description: "What is compared | counted." },
      { name: "minRatio", type: "number > 0, ≤ 1", description: "" },
      { name: "words", type: "list of string", default: [], description: "Words never counted." },
      { name: "limits", type: "object of number", default: {}, description: "By language." },
    ]);
    expect(optionDocs(row)).toEqual([]);
  });

  it("examples are wrapped whole, with carets under every mark", () => {
    expect(drawnExample("一⟦二⟧三四⟦五\n⟧\n\x1b", 8)).toEqual([
      { kind: "text", text: "一二三四" },
      { kind: "carets", text: "  ^^" },
      { kind: "text", text: "五⏎" },
      { kind: "carets", text: "^^^" },
      { kind: "text", text: "" },
      { kind: "text", text: "␛" },
    ]);
    expect(drawnExample("", 8)).toEqual([{ kind: "text", text: "" }]);
  });

  it("reasons are found by code", () => {
    const reasons = reasonsByCode([repetition, row]);
    expect([...reasons.keys()]).toEqual(["REP002", "REP001", "ROW001"]);
    expect(reasons.get("REP001")).toMatchObject({ filter: "repetition", key: "lineLoop", severity: "reject" });
  });
});

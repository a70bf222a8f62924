import { describe, expect, it } from "vitest";
import { BIN_EDGES } from "../../src/core/histogram.ts";
import { ledgerOf, ledgerSections } from "../../src/report/ledger.ts";
import { sectionsMarkdown } from "../../src/report/sections/markdown.ts";
import { sectionsText } from "../../src/report/sections/text.ts";
import type { SourceFacts, Summary } from "../../src/report/summary.ts";
import { displayWidth } from "../../src/report/width.ts";

const rowsOf = (input: number, rejected: number, flagged: number) => ({
  ...{ input, rejected, flagged },
  ...{ kept: input - rejected, malformed: 0 },
});
const family = (rejected: number, rows = rejected) => ({ rows, rejected, findings: rows, notes: 0 });
const facts = (characters?: SourceFacts["characters"]): SourceFacts => ({
  ...{ shape: "messages", columns: [], head: { rows: 1, fit: 1 }, untrained: 0 },
  ...{ duplicates: { within: 0, against: 0 }, ...(characters && { characters }) },
});

const LONG = "contributed/partner-b/2026-11/日本語の長い名前のデータ.jsonl";
const summary: Summary = {
  v: 1,
  rows: rowsOf(1_212_000, 5_012, 9),
  bySource: { "a.jsonl": rowsOf(12_000, 12, 9), [LONG]: rowsOf(1_200_000, 5_000, 0) },
  byCode: {},
  byFamily: { DUP: family(5_002), SCR: family(10, 19) },
  bySourceCode: {},
  bySourceFamily: {
    "a.jsonl": { DUP: family(2), SCR: family(10, 19) },
    [LONG]: { DUP: family(5_000), REP: family(0, 7) },
  },
  bySourceLanguage: {},
  bySourceRole: {},
  sources: {
    "a.jsonl": facts({ input: 6_000_000, rejected: 7_000 }),
    [LONG]: facts({ input: 500_000_000, rejected: 1_500_000 }),
  },
  ...{ roles: [], shapes: {}, abstentions: {}, dropped: {}, matches: [], binEdges: BIN_EDGES, histograms: [] },
};

async function shown(of: Summary, columns: number): Promise<string> {
  let text = "";
  for await (const piece of sectionsText(ledgerSections(ledgerOf(of), columns), { columns })) text += piece;
  return text;
}

describe("the ledger", () => {
  it("has what became of each source, and the sum", () => {
    expect(ledgerOf(summary)).toEqual({
      v: 1,
      total: {
        rows: summary.rows,
        characters: { input: 506_000_000, rejected: 1_507_000 },
        tokens: null,
        rejected: { DUP: 5_002, SCR: 10 },
      },
      sources: {
        "a.jsonl": {
          rows: summary.bySource["a.jsonl"],
          characters: { input: 6_000_000, rejected: 7_000 },
          tokens: null,
          rejected: { DUP: 2, SCR: 10 },
        },
        // A family that only flagged has rejected nothing.
        [LONG]: {
          rows: summary.bySource[LONG],
          characters: { input: 500_000_000, rejected: 1_500_000 },
          tokens: null,
          rejected: { DUP: 5_000 },
        },
      },
    });
  });

  it("is three tables on a wide terminal", async () => {
    expect(`\n${await shown(summary, 100)}`).toMatchInlineSnapshot(`
      "
        rows by source                                           rows       kept  rejected  share  flagged
        a.jsonl                                                12,000     11,988        12  0.1 %        9
        …/partner-b/2026-11/日本語の長い名前のデータ.jsonl  1,200,000  1,195,000     5,000  0.4 %        0
        total                                               1,212,000  1,206,988     5,012  0.4 %        9

        trained text                                                   characters       lost  share
        a.jsonl                                                         6,000,000      7,000  0.1 %
        contributed/partner-b/2026-11/日本語の長い名前のデータ.jsonl  500,000,000  1,500,000  0.3 %
        total                                                         506,000,000  1,507,000  0.3 %

        rejected by family                                            family   rows
        a.jsonl                                                       DUP         2
        a.jsonl                                                       SCR        10
        contributed/partner-b/2026-11/日本語の長い名前のデータ.jsonl  DUP     5,000
        total                                                         DUP     5,002
        total                                                         SCR        10
      "
    `);
  });

  it("tells the same in lines on a narrow one, and no line is wider", async () => {
    const text = await shown(summary, 40);
    for (const line of text.split("\n")) expect(displayWidth(line), line).toBeLessThanOrEqual(40);
    expect(`\n${text}`).toMatchInlineSnapshot(`
      "
        a.jsonl
        12,000 rows: 11,988 kept, 12 rejected
        (0.1 %); 9 flagged
        6,000,000 characters of trained text,
        7,000 lost (0.1 %)

        contributed/partner-b/2026-11/日本語の
        長い名前のデータ.jsonl
        1,200,000 rows: 1,195,000 kept, 5,000
        rejected (0.4 %); 0 flagged
        500,000,000 characters of trained
        text, 1,500,000 lost (0.3 %)

        total
        1,212,000 rows: 1,206,988 kept, 5,012
        rejected (0.4 %); 9 flagged
        506,000,000 characters of trained
        text, 1,507,000 lost (0.3 %)

        rejected by family       family   rows
        a.jsonl                  DUP         2
        a.jsonl                  SCR        10
        …長い名前のデータ.jsonl  DUP     5,000
        total                    DUP     5,002
        total                    SCR        10
      "
    `);
  });

  it("fits every width from 40 on, whole numbers and all", async () => {
    for (let columns = 40; columns < 100; columns++) {
      const text = await shown(summary, columns);
      for (const line of text.split("\n"))
        expect(displayWidth(line), `${columns}: ${line}`).toBeLessThanOrEqual(columns);
      for (const number of ["1,212,000", "506,000,000", "1,507,000", "5,002"]) expect(text).toContain(number);
    }
  });

  it("is Markdown whose names cannot be markup", () => {
    const hostile = { ...summary, bySource: { "<b>|x.jsonl": rowsOf(3, 1, 0) }, sources: {}, bySourceFamily: {} };
    const text = sectionsMarkdown("shisa-filter ledger", ledgerSections(ledgerOf(hostile)));
    expect(text).toContain("| &#60;b&#62;&#124;x.jsonl | 3 | 2 | 1 | 33.3 % | 0 |");
    expect(text).not.toContain("<b>");
  });

  it("has no sum of characters where one source did not count them", () => {
    const older = { ...summary, sources: { ...summary.sources, "a.jsonl": facts() } };
    expect(ledgerOf(older).total.characters).toBeNull();
    expect(ledgerOf(older).sources[LONG]!.characters).not.toBeNull();
  });

  it("has tokens beside characters, none of a source without rows", async () => {
    const [a, b] = [facts({ input: 60, rejected: 7 }), facts({ input: 0, rejected: 0 })];
    const counted: Summary = {
      ...summary,
      rows: rowsOf(12, 2, 0),
      bySource: { a: rowsOf(12, 2, 0), b: rowsOf(0, 0, 0) },
      ...{ byFamily: {}, bySourceFamily: {} },
      sources: { a: { ...a, tokens: { input: 40, rejected: 5 } }, b },
    };
    expect(ledgerOf(counted).total.tokens).toEqual({ input: 40, rejected: 5 });
    expect(`\n${await shown(counted, 80)}`).toMatchInlineSnapshot(`
      "
        rows by source  rows  kept  rejected   share  flagged
        a                 12    10         2  16.7 %        0
        b                  0     0         0       –        0
        total             12    10         2  16.7 %        0

        trained text  characters  lost   share  tokens  lost   share
        a                     60     7  11.7 %      40     5  12.5 %
        b                      0     0       –       0     0       –
        total                 60     7  11.7 %      40     5  12.5 %
      "
    `);
    expect(await shown(counted, 40)).toContain("40 tokens of trained text, 5 lost");
  });

  it("has mended rows apart where rows were mended, and no total of one source", async () => {
    const rows = { input: 10, kept: 6, repaired: 3, rejected: 1, flagged: 0, malformed: 0 };
    const one = { ...summary, rows, bySource: { "a.jsonl": rows } };
    expect(`\n${await shown(one, 80)}`).toMatchInlineSnapshot(`
      "
        rows by source  rows  kept  repaired  rejected   share  flagged
        a.jsonl           10     6         3         1  10.0 %        0

        trained text  characters   lost  share
        a.jsonl        6,000,000  7,000  0.1 %

        rejected by family  family  rows
        a.jsonl             DUP        2
        a.jsonl             SCR       10
      "
    `);
  });
});

import { describe, expect, it } from "vitest";
import { BIN_EDGES } from "../../src/core/histogram.ts";
import { reasonsByCode } from "../../src/report/explain.ts";
import { count, percent, scoreAgainst } from "../../src/report/numerals.ts";
import { familyOf, renderSummary, type Summary } from "../../src/report/summary.ts";
import { displayWidth } from "../../src/report/width.ts";
import { repetition, row } from "./sample-filters.ts";

const rowsOf = (input: number, rejected: number, flagged: number, malformed = 0) => ({
  input,
  kept: input - rejected,
  rejected,
  flagged,
  malformed,
});
const reasonOf = (rows: number, rejected: number) => ({ rows, rejected, findings: rows * 2, notes: 3 });

const summary: Summary = {
  v: 1,
  rows: rowsOf(20_000, 588, 112, 4),
  bySource: {
    "shards/日本語データ.jsonl": rowsOf(12_000, 488, 100, 4),
    "shards/b.parquet": rowsOf(6_000, 100, 12),
    "shards/한국어.parquet": rowsOf(2_000, 0, 0),
  },
  byCode: { REP001: reasonOf(301, 301), REP002: reasonOf(150, 30), ROW001: reasonOf(4, 4), ZZZ999: reasonOf(1, 1) },
  byFamily: { REP: reasonOf(451, 331), ROW: reasonOf(4, 4), ZZZ: reasonOf(1, 1) },
  bySourceCode: {},
  bySourceFamily: {},
  bySourceLanguage: {},
  bySourceRole: {},
  sources: {},
  roles: [
    { source: "a", raw: "gpt", role: "assistant", count: 20_000 },
    { source: "a", raw: "narrator\x1b[2J", role: null, count: 7 },
  ],
  shapes: { a: { messages: 20_000 } },
  abstentions: { "near-duplicate": 2 },
  dropped: { REP001: 120 },
  matches: [],
  binEdges: BIN_EDGES,
  histograms: [],
};
const reasons = reasonsByCode([repetition, row]);

describe("renderSummary", () => {
  it("is one screen, aligned, the worst first", () => {
    expect(`\n${renderSummary(summary, { reasons })}`).toMatchInlineSnapshot(`
      "
        20,000 rows   19,412 kept   588 rejected (2.9 %)   112 flagged
        488 of the 588 come from shards/日本語データ.jsonl

        rejected by reason    rows   share
          REP001 line loop     301  51.2 %  Looping output teaches a model to loop.
          REP002 phrase loop    30   5.1 %  The phrase … | repeats.
          ROW001 unreadable      4   0.7 %  The row is <|not|> JSON.
          ZZZ999                 1   0.2 %

        flagged by reason     rows  of all
          REP002 phrase loop   120   0.6 %  The phrase … | repeats.

        by source, worst first         rows  rejected  share  flagged
          shards/日本語データ.jsonl  12,000       488  4.1 %      100
          shards/b.parquet            6,000       100  1.7 %       12
          shards/한국어.parquet       2,000         0  0.0 %        0

        ! 4 rows could not be parsed
        ! 7 turns with the role "narrator\\u001b[2J", which no shape knows
        ! near-duplicate abstained on 2 rows: the text is too long for it
        ! 120 findings counted but not stored: too many of one reason in a row
      "
    `);
  });

  it.each([40, 60, 80, 100])("fits %i columns", (columns) => {
    const lines = renderSummary(summary, { reasons, columns }).split("\n");
    // The first line is the counts, which nothing shortens.
    // A table is never narrower than its names and numbers, here 55.
    for (const line of lines.slice(1)) expect(displayWidth(line)).toBeLessThanOrEqual(Math.max(columns, 55));
  });

  it("says how many it leaves out", () => {
    const text = renderSummary(summary, { reasons, most: 2 });
    expect(text).toContain("… and 2 more reasons");
    expect(text).toContain("… and 1 more source\n");
  });

  it("says nothing of what there is nothing of", () => {
    const clean: Summary = {
      ...summary,
      rows: rowsOf(1, 0, 0),
      bySource: { "-": rowsOf(1, 0, 0) },
      byCode: { REP001: { rows: 0, rejected: 0, findings: 0, notes: 9 } },
      roles: [],
      abstentions: {},
      dropped: {},
    };
    expect(renderSummary(clean)).toBe("  1 row   1 kept   0 rejected (0.0 %)   0 flagged\n");
    expect(renderSummary({ ...clean, rows: rowsOf(0, 0, 0) })).toBe("  0 rows   0 kept   0 rejected (–)   0 flagged\n");
  });

  it("warns where a source collapses, and shows what it may be made from", () => {
    const source = "calls.jsonl";
    const gone = { DUP002: { rows: 320, rejected: 320, findings: 320, notes: 0 } };
    const group = { source, row: 17, rows: 210, shared: "次の関数を呼び出してください" };
    const text = renderSummary({
      ...summary,
      bySource: { [source]: rowsOf(1000, 320, 0) },
      bySourceCode: { [source]: gone },
      matches: [{ filter: "near-duplicate", capped: 12, largest: [{ ...group, source: "other.jsonl" }, group] }],
    });
    expect(text).toContain(
      "! calls.jsonl: 32.0 % near duplicates (of a template?), 210 of #17 “次の関数を呼び出してください”",
    );
    expect(text).toContain("! near-duplicate: 12 rows like so many earlier rows that only some of those were compared");
    const few = { [source]: { DUP002: { ...gone.DUP002, rejected: 299 } } };
    const harmless = { ...summary, bySource: { [source]: rowsOf(1000, 299, 0) }, bySourceCode: few };
    expect(renderSummary(harmless)).not.toContain("near duplicates");
  });

  it("lets nothing of the data act on the terminal", () => {
    const text = renderSummary({ ...summary, bySource: { "\x1b[2J": rowsOf(1, 1, 0), "\u202eb": rowsOf(1, 0, 0) } });
    expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
  });
});

describe("numerals", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [1234567, "1,234,567"],
  ])("%i is %s", (value, shown) => expect(count(value)).toBe(shown));

  it.each([
    [0, 0, "–"],
    [0, 5, "0.0 %"],
    [1, 100_000, "<0.1 %"],
    [99_999, 100_000, ">99.9 %"],
    [5, 5, "100.0 %"],
    [588, 20_000, "2.9 %"],
  ])("%i of %i is %s", (part, whole, shown) => expect(percent(part, whole)).toBe(shown));

  it.each([
    [0.98, 0.5, "score 0.98 > limit 0.5"],
    [0.1, 0.5, "score 0.1 < limit 0.5"],
    [4, 4, "score 4 = limit 4"],
    [1234567, null, "score 1234567"],
    [1 / 3, null, "score 0.3333"],
    [0.50001, 0.5, "score 0.50001 > limit 0.5"],
  ])("%d against %d", (score, limit, shown) => expect(scoreAgainst(score, limit)).toBe(shown));

  it("families are the letters of codes", () => {
    expect(["SCR001", "META012"].map(familyOf)).toEqual(["SCR", "META"]);
  });
});

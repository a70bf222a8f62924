import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readAudit } from "../../src/engine/audit-read.ts";
import { readSample } from "../../src/engine/sample-read.ts";
import type { Summary } from "../../src/report/summary.ts";
import { auditOf, jsonOf, plugin, runDist, scratch, textRow, toUrl } from "./scratch.ts";

const { put, newOut } = scratch();

/** Measures the length of every text, and reports what is over 10. */
const scored = toUrl(
  put(
    "length.mjs",
    `import { z } from ${JSON.stringify(import.meta.resolve("zod"))};
    export default {
      id: "length", summary: "Long texts.", options: z.strictObject({}),
      reasons: { long: { code: "LEN001", severity: "reject", message: "{{chars}} code units.", why: "w", fix: "f", bad: "b", good: "g", since: "0.1.0", scored: { bad: "above", margin: 2 } } },
      check: () => (sample, report, measure) => {
        for (const segment of sample.segments) {
          const chars = segment.text.length;
          measure("long", chars, { segment, limit: 10, data: { chars } });
          if (chars > 10) report("long", { segment, score: chars, limit: 10, data: { chars } });
        }
      },
    };`,
  ),
);
const config = { plugins: [scored, plugin("faults.mjs")], select: ["LEN", "TST001", "ROW"] };
const chat = (...texts: string[]) =>
  `${JSON.stringify({ messages: texts.map((content, turn) => ({ role: turn % 2 === 0 ? "human" : "assistant", content })) })}\n`;

describe("summary.json", () => {
  const one = put("one.jsonl", chat("x".repeat(30), "short") + chat("q", "y".repeat(9)) + chat("q", "z".repeat(20)));
  const two = put("two.jsonl", `${textRow("a")}nope\n${textRow("b".repeat(11))}${textRow("PLEASE-REJECT")}`);

  it("counts rows, codes, families, roles and shapes, by source and in all", async () => {
    const out = newOut();
    const { summary } = await runDist([one, two], out, { config });
    expect(summary).toEqual(jsonOf(out, "summary.json"));
    expect(summary.rows).toEqual({ input: 7, kept: 3, rejected: 4, flagged: 1, malformed: 1 });
    expect(summary.bySource).toEqual({
      [one]: { input: 3, kept: 2, rejected: 1, flagged: 1, malformed: 0 },
      [two]: { input: 4, kept: 1, rejected: 3, flagged: 0, malformed: 1 },
    });
    // A near miss (9 of 10) is a note, and counts nowhere else; what the user says is only flagged.
    expect(summary.byCode).toEqual({
      LEN001: { rows: 4, rejected: 3, findings: 4, notes: 1 },
      ROW010: { rows: 1, rejected: 1, findings: 1, notes: 0 },
      TST001: { rows: 1, rejected: 1, findings: 1, notes: 0 },
    });
    expect(summary.byFamily).toMatchObject({ LEN: { rows: 4 }, ROW: { rows: 1 }, TST: { rows: 1 } });
    expect(summary.bySourceCode[one]).toEqual({ LEN001: { rows: 2, rejected: 1, findings: 2, notes: 1 } });
    expect(summary.bySourceRole[one]).toEqual({
      assistant: { rows: 3, rejected: 1, flagged: 0 },
      user: { rows: 3, rejected: 0, flagged: 1 },
    });
    expect(summary.bySourceLanguage[two]!["und"]).toMatchObject({ input: 3, rejected: 2 });
    expect(summary.sources[two]).toEqual({
      shape: "text",
      columns: ["text"],
      head: { rows: 3, fit: 3 },
      untrained: 1,
      characters: { input: 25, rejected: 24 },
      duplicates: { within: 0, against: 0 },
    });
    expect(summary.shapes).toEqual({ [one]: { messages: 3 }, [two]: { text: 4 } });
    expect(summary.roles.filter(({ source }) => source === one)).toEqual([
      { source: one, raw: "assistant", role: "assistant", count: 3 },
      { source: one, raw: "human", role: "user", count: 3 },
    ]);
  });

  it("has a histogram of every value that was measured, by role and outcome", async () => {
    const { summary } = await runDist([one, two], newOut(), { config });
    const shown = summary.histograms.map(({ code, source, role, outcome, bins }) => [
      code,
      path.basename(source),
      role,
      outcome,
      bins.map(([bin, count]) => `${count} of ${summary.binEdges[bin]}`).join(", "),
    ]);
    expect(shown).toEqual([
      ["LEN001", "one.jsonl", "user", "keep", "1 of 1, 1 of 30"],
      ["LEN001", "one.jsonl", "user", "reject", "1 of 1"],
      ["LEN001", "one.jsonl", "assistant", "keep", "1 of 5, 1 of 9"],
      ["LEN001", "one.jsonl", "assistant", "reject", "1 of 20"],
      ["LEN001", "two.jsonl", "text", "keep", "1 of 1"],
      ["LEN001", "two.jsonl", "text", "reject", "1 of 10, 1 of 12.5"],
    ]);
  });

  it("counts what was not stored", async () => {
    const many = put("many.jsonl", chat("q", ...Array.from({ length: 260 }, () => "x".repeat(12))));
    const out = newOut();
    const { summary } = await runDist([many], out, { config });
    expect(summary.dropped).toEqual({ LEN001: 160 });
    expect(summary.byCode["LEN001"]).toEqual({ rows: 1, rejected: 1, findings: 260, notes: 0 });
    expect(auditOf(out)[0]!.findings).toHaveLength(100);
  });

  it("adds up: sources to the whole, shards to their set", async () => {
    const [first, second, both] = await Promise.all(
      [[one], [two], [one, two]].map(async (inputs) => (await runDist(inputs, newOut(), { config })).summary),
    );
    const sum = (pick: (summary: Summary) => number) => pick(first!) + pick(second!);
    expect(both!.rows.kept).toBe(sum(({ rows }) => rows.kept));
    expect(both!.byCode["LEN001"]!.findings).toBe(sum(({ byCode }) => byCode["LEN001"]?.findings ?? 0));
    expect(both!.histograms).toEqual([...first!.histograms, ...second!.histograms]);
  });
});

describe("what others read of an output folder", () => {
  const odd = ["\u2028", "\u2029", "\u0085", "\ud83d", "\u0000", '"', "\\", "\ufeff", "\u202e"].map((character) =>
    textRow(`PLEASE-REJECT ${character} after`, { id: `id ${character}` }),
  );

  it("survives every odd character in texts and ids", async () => {
    const source = put("odd.jsonl", odd.join(""));
    const out = newOut();
    await runDist([source], out, { config });
    const records: unknown[] = [];
    for await (const record of readAudit(out, process.stdin)) records.push(record);
    expect(records).toHaveLength(odd.length);
    const sample: { content: string }[] = [];
    for await (const row of readSample(out)) sample.push(row);
    expect(sample.map(({ content }) => `${content}\n`)).toEqual(odd);
    for (const name of ["audit.jsonl", "sample.jsonl", "summary.json", "run.json"])
      expect(readFileSync(path.join(out, name), "utf8")).not.toContain("\ufffd");
  });

  it("gives offsets in code points, and lone surrogates as visible text", async () => {
    const source = put("points.jsonl", textRow("😀😀 PLEASE-REJECT", { id: "\ud83d" }));
    const out = newOut();
    await runDist([source], out, { config });
    const [record] = auditOf(out);
    expect(record).toMatchObject({
      id: "\\uD83D",
      findings: [
        { code: "LEN001", severity: "reject" },
        { code: "TST001", start: 3, end: 16, excerpt: "PLEASE-REJECT" },
      ],
    });
  });
});

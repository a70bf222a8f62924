import { readFileSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { FilterCrashError } from "../../src/core/errors.ts";
import type { JudgedRow } from "../../src/core/filter.ts";
import { createDecider } from "../../src/engine/decide.ts";
import { packIds } from "../../src/engine/id-column.ts";
import { createPolicy, NO_POLICY } from "../../src/engine/policy.ts";
import type { BatchResult } from "../../src/engine/protocol.ts";
import { factsOfNothing } from "../../src/engine/row-facts.ts";
import { auditOf, dist, filesBelow, plugin, runDist, scratch, textRow } from "./scratch.ts";
import { filterOf, reasonOf } from "./test-filter.ts";

const { put, newOut } = scratch();
const policy = createPolicy(NO_POLICY);

/** A measured batch of rows whose sketches are given, one list for each judge. */
const batchOf = (sketches: readonly (readonly unknown[])[], more: Partial<BatchResult> = {}): BatchResult => {
  const rows = sketches[0]!.length;
  const hashes = new Uint32Array(rows * 4);
  return {
    rows,
    lines: rows,
    bom: false,
    base: 0,
    found: [],
    malformed: [],
    hashes,
    sketches: sketches.map((list) => ({ kind: "list", list })),
    values: new Uint32Array(0),
    facts: factsOfNothing(rows),
    roles: {},
    abstained: {},
    ...more,
  };
};
const reject = (code: string) =>
  ({ code, filter: "check", reason: "r", severity: "reject", message: "m", data: {}, role: null }) as const;

describe("createDecider", () => {
  it("shows every row with a sketch to each judge, in order, with what was decided before", () => {
    const seen: (JudgedRow & { sketch: unknown; by: string })[] = [];
    const judgeOf = (by: string, rejectsOn?: string) =>
      filterOf({
        id: by,
        reasons: { found: reasonOf("TST001") },
        sketch: () => () => undefined,
        judge: () => ({
          add(row, sketch, report) {
            seen.push({ ...row, sketch, by });
            if (sketch === rejectsOn) report("found", {});
          },
        }),
      });
    const filters = [judgeOf("one", "x"), filterOf({ reasons: {} }), judgeOf("two")].map((filter) => ({
      filter,
      options: {},
    }));
    const decider = createDecider(filters, policy);
    const result = batchOf(
      [
        ["x", undefined, "b", "m"],
        ["p", "q", undefined, "n"],
      ],
      {
        found: [[2, { findings: [reject("ENC001")], dropped: {}, hash: "h" }]],
        malformed: [3],
        ids: packIds(["own", null, null, null]),
      },
    );
    const { keep, found } = decider.decide(result, { source: "s", row: 10, ordinal: 100 });
    expect(seen.map(({ by, ordinal, row, id, rejected, sketch }) => [by, ordinal, row, id, rejected, sketch])).toEqual([
      ["one", 100, 10, "own", false, "x"],
      ["two", 100, 10, "own", true, "p"],
      ["two", 101, 11, "s#11", false, "q"],
      ["one", 102, 12, "s#12", true, "b"],
      ["one", 103, 13, "s#13", true, "m"],
      ["two", 103, 13, "s#13", true, "n"],
    ]);
    expect([...keep]).toEqual([0, 1, 0, 0]);
    expect([...found.keys()]).toEqual([0, 2]);
  });

  const lateJudge = (tell: (reportOn: (ordinal: number) => void) => void) =>
    filterOf({
      id: "late",
      reasons: { found: reasonOf("TST001") },
      sketch: () => () => 1,
      judge: () => ({ add() {}, end: (reportOn) => tell((ordinal) => reportOn(ordinal, "found", {})) }),
    });

  it("finds the row of a late finding, caps what there is of one reason, and lets later judges know", () => {
    const late = lateJudge((reportOn) => {
      for (let times = 0; times < 130; times++) reportOn(2);
      reportOn(0);
    });
    const seen: boolean[] = [];
    const after = filterOf({
      id: "after",
      reasons: { found: reasonOf("TST002") },
      sketch: () => () => 1,
      judge: () => ({ add: ({ rejected }) => void seen.push(rejected) }),
    });
    const filters = [late, after].map((filter) => ({ filter, options: {} }));
    const scan = (decider: ReturnType<typeof createDecider>) => [
      decider.decide(
        batchOf([
          [1, 1],
          [1, 1],
        ]),
        { source: "a", row: 0, ordinal: 0 },
      ),
      decider.decide(
        batchOf([
          [1, 1],
          [1, 1],
        ]),
        { source: "b", row: 0, ordinal: 2 },
      ),
    ];
    const first = createDecider(filters, policy);
    expect(first.speaksAtEnd).toEqual(["late"]);
    expect(scan(first).map(({ keep }) => [...keep])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    const findings = first.end(4);
    seen.length = 0;
    const [a, b] = scan(createDecider(filters, policy, { late: findings }));
    expect([[...a!.keep], [...b!.keep]]).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(b!.found.get(0)).toMatchObject({ dropped: { TST001: 30 } });
    expect(b!.found.get(0)!.findings).toHaveLength(100);
    expect(seen).toEqual([true, false, true, false]);
  });

  it.each([[-1], [4], [1.5], [Number.NaN]])("refuses a late finding on row %d of 4", (ordinal) => {
    const decider = createDecider([{ filter: lateJudge((reportOn) => reportOn(ordinal)), options: {} }], policy);
    decider.decide(batchOf([[1, 1, 1, 1]]), { source: "a", row: 0, ordinal: 0 });
    expect(() => decider.end(4)).toThrow(FilterCrashError);
    expect(() => decider.end(4)).toThrow(
      /filter late crashed on the end of the inputs: RangeError: it reported on row/,
    );
  });
});

describe("exact duplicates", () => {
  const config = { plugins: [plugin("faults.mjs")], select: ["DUP", "TST001", "ROW"] };
  const one = put("dup/1.jsonl", ["PLEASE-REJECT 一", "二", "三"].map((text) => textRow(text)).join(""));
  const two = put("dup/2.jsonl", ["二", "PLEASE-REJECT 一", "四"].map((text) => textRow(text)).join(""));
  const three = put("dup/3.jsonl", ["四", "三", "二", "五", "五"].map((text) => textRow(text)).join(""));

  it.each([[0], [1], [2]])(
    "are those of an earlier row that is kept, over all sources (%i workers)",
    async (workers) => {
      const out = newOut();
      await runDist([one, two, three], out, { config, workers, batchBytes: 8 });
      const found = auditOf(out).map(({ source, row, findings }) => [
        path.basename(source),
        row,
        findings
          .map(({ code, data }) =>
            code === "DUP001" ? (JSON.parse(data) as { of: string }).of.replace(/.*\//, "") : code,
          )
          .join(),
      ]);
      expect(found).toEqual([
        ["1.jsonl", 0, "TST001"],
        ["2.jsonl", 0, "1.jsonl#1"],
        // Its twin was rejected: it is no partner, and each is rejected for itself.
        ["2.jsonl", 1, "TST001"],
        ["3.jsonl", 0, "2.jsonl#2"],
        ["3.jsonl", 1, "1.jsonl#2"],
        ["3.jsonl", 2, "1.jsonl#1"],
        ["3.jsonl", 4, "3.jsonl#3"],
      ]);
    },
  );

  it("a row that only repeats a rejected row is kept", async () => {
    const source = put(
      "dup/4.jsonl",
      '{"text":"六","messages":null}\n{"text":"PLEASE-REJECT 七"}\n{"text":"PLEASE-REJECT 七"}\n',
    );
    const out = newOut();
    const { summary } = await runDist([source], out, {
      config: { ...config, severity: { TST001: "reject", DUP: "reject" } },
    });
    expect(summary.byCode["DUP001"]).toBeUndefined();
  });
});

describe("a judge that speaks at the end", () => {
  const config = { plugins: [plugin("longest.mjs")], select: ["TST", "ROW"], filters: { longest: { rows: 2 } } };
  const texts = ["a", "bbbb", "cc", "dddddd", "eee"];
  const first = put(
    "end/1.jsonl",
    texts
      .slice(0, 3)
      .map((text) => textRow(text))
      .join(""),
  );
  const second = put(
    "end/2.jsonl",
    texts
      .slice(3)
      .map((text) => textRow(text))
      .join(""),
  );
  const rejectedOf = (out: string) =>
    filesBelow(path.join(out, "rejected")).map((name) => readFileSync(path.join(out, "rejected", name), "utf8"));

  it.each([[0], [2]])("decides rows of all files before the first is written (%i workers)", async (workers) => {
    const out = newOut();
    const notices: string[] = [];
    const { summary } = await runDist([first, second], out, {
      config,
      workers,
      batchBytes: 10,
      onEvent: (event) => {
        if (event.kind === "notice") notices.push(event.text);
      },
    });
    expect(rejectedOf(out)).toEqual([textRow("bbbb"), textRow("dddddd")]);
    expect(auditOf(out).map(({ row, hash, findings }) => [row, hash?.length, findings[0]!.message])).toEqual([
      [1, 32, "The row has 4 code units; 5 rows were compared."],
      [0, 32, "The row has 6 code units; 5 rows were compared."],
    ]);
    expect(summary.rows).toMatchObject({ input: 5, kept: 3, rejected: 2 });
    expect(notices).toEqual(["longest: judges the set as a whole, so it is read twice"]);
  });

  it("reads standard input once, and keeps it in a temporary file for the second time", async () => {
    const out = newOut();
    const stdin = Readable.from([
      Buffer.from(
        texts
          .slice(0, 2)
          .map((text) => textRow(text))
          .join(""),
      ),
      Buffer.from(textRow(texts[3]!)),
    ]);
    await runDist(["-", second], out, { config, stdin });
    expect(rejectedOf(out)).toEqual([textRow("dddddd"), textRow("dddddd")]);
  });

  it("serves check too, and has no place in a stream", async () => {
    const resolved = await dist.resolveConfig([{ from: "test", config, folder: process.cwd() }]);
    const rows: number[] = [];
    for await (const { row } of dist.check({ inputs: [first, second], config: resolved, workers: 0 })) rows.push(row);
    expect(rows).toEqual([1, 0]);
    const judged = dist.pipeline({ filters: [new URL(plugin("longest.mjs"))], workers: 0 })([{ text: "a" }]);
    await expect(judged.next()).rejects.toThrow(/filter longest judges a set as a whole/);
  });
});

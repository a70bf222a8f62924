import { describe, expect, it } from "vitest";
import {
  auditOf,
  expectCommitted,
  failure,
  markedRows,
  plugin,
  runDist,
  type Setting,
  scratch,
  textRow,
} from "./scratch.ts";

const { put, newOut } = scratch();
const faults = (...codes: string[]): Setting => ({
  config: { plugins: [plugin("faults.mjs")], select: ["TST001", "ROW", ...codes] },
});
const good = put("shards/a.jsonl", markedRows(30, "甲"));
const marked = (marker: string) =>
  put(`shards/b-${marker}.jsonl`, `${markedRows(40, "乙")}${textRow(`x ${marker} y`)}${markedRows(40, "丙")}`);

describe("a filter that crashes", () => {
  it.each([[0], [2]])("stops the run, and is named with the row (%i workers)", async (workers) => {
    const out = newOut();
    const file = marked("PLEASE-CRASH");
    const error = await failure([good, file], out, { ...faults("TST002"), workers, batchBytes: 500 });
    expect(error).toMatchObject({ code: "SF_FILTER_CRASHED", filter: "crash", sample: `${file}#40` });
    expect(error.message).toMatch(
      /RangeError: it could not bear the text\. Report it with that row; --on-crash quarantine/,
    );
    expectCommitted(out, "a.jsonl");
  });

  it.each([[0], [2]])("costs only the row in quarantine, under ROW020 (%i workers)", async (workers) => {
    const out = newOut();
    const file = marked("PLEASE-CRASH");
    const { summary } = await runDist([file], out, { ...faults("TST002"), workers, onCrash: "quarantine" });
    expect(summary.byCode["ROW020"]).toEqual({ rows: 1, rejected: 1, findings: 1, notes: 0 });
    const [record] = auditOf(out).filter(({ row }) => row === 40);
    expect(record).toMatchObject({ outcome: "reject", findings: [{ code: "ROW020", severity: "reject" }] });
    expect(record!.findings[0]!.message).toContain("crash");
    expect(summary.rows.input).toBe(81);
  });

  it("is not let through by a selection without ROW codes, nor by a dry run", async () => {
    for (const more of [{ select: ["TST"] }, { dryRun: true }, { ignore: ["ROW"] }]) {
      const out = newOut();
      const config = { plugins: [plugin("faults.mjs")], ignore: ["TST003"], ...more };
      const { summary } = await runDist([marked("PLEASE-CRASH")], out, { config, onCrash: "quarantine" });
      expect(summary.byCode["ROW020"]?.rejected).toBe(1);
    }
  });

  it("may be a judge", async () => {
    const file = marked("PLEASE-CRASH-THE-JUDGE");
    const error = await failure([good, file], newOut(), faults("TST007"));
    expect(error).toMatchObject({ code: "SF_FILTER_CRASHED", filter: "bad-judge", sample: `${file}#40` });
    const out = newOut();
    await runDist([good, file], out, { ...faults("TST007"), onCrash: "quarantine" });
    expect(auditOf(out).filter(({ findings }) => findings[0]?.code === "ROW020")).toMatchObject([
      { source: file, row: 40 },
    ]);
  });
});

describe("a filter that takes the thread with it", () => {
  it("is named with its row where it calls process.exit", async () => {
    const file = marked("PLEASE-EXIT");
    const out = newOut();
    const error = await failure([good, file], out, { ...faults("TST004"), workers: 2, batchBytes: 500 });
    expect(error).toMatchObject({ code: "SF_FILTER_CRASHED", filter: "exit", sample: `${file}#40` });
    expect(error.message).toContain("it called process.exit(3)");
    expectCommitted(out, "a.jsonl");
  });

  it("gives an error that names the rows in work, and no endless wait, where the thread just ends", async () => {
    const file = marked("PLEASE-DIE");
    const error = await failure([file], newOut(), { ...faults("TST005"), workers: 2 });
    expect(error.code).toBe("SF_WORKER");
    expect(error.message).toContain(`${file}#40: filter die was at work`);
    expect(error.message).toMatch(/bytes 0 to \d+: a worker thread died/);
  });

  it("gives an error that names the rows in work where it throws later", async () => {
    const file = marked("PLEASE-THROW-LATER");
    const error = await failure([file], newOut(), { ...faults("TST006"), workers: 2 });
    expect(error.code).toBe("SF_WORKER");
    expect(error.message).toMatch(/bytes 0 to \d+: a worker thread died \(thrown after the check was over\)/);
  });
});

describe("a filter that hangs", () => {
  it("is named with its row within the time, and the threads are stopped", async () => {
    const file = marked("PLEASE-HANG");
    const out = newOut();
    const started = performance.now();
    const error = await failure([good, file], out, {
      ...faults("TST003"),
      workers: 2,
      batchBytes: 500,
      hangTimeout: 1,
    });
    expect(error).toMatchObject({ code: "SF_FILTER_HUNG", filter: "hang", sample: `${file}#40` });
    expect(error.message).toContain("for 1 s");
    // A thread in an endless loop would keep the run, and with it this promise, from ending.
    expect(performance.now() - started).toBeLessThan(5000);
    expectCommitted(out, "a.jsonl");
  });
});

describe("options that cannot be", () => {
  it.each([
    [{ workers: -1 }, /workers: -1/],
    [{ workers: 1.5 }, /workers: 1.5/],
    [{ batchBytes: 0 }, /batchBytes: 0/],
    [{ hangTimeout: Number.NaN }, /hangTimeout: NaN/],
  ])("%j", async (setting, message) => {
    const error = await failure([good], newOut(), setting);
    expect([error.code, error.message]).toEqual(["SF_CONFIG_INVALID", expect.stringMatching(message)]);
  });
});

import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { RunsDiff } from "../../src/report/diff/record.ts";
import type { WhatIfRecord } from "../../src/report/whatif/record.ts";
import { displayWidth } from "../../src/report/width.ts";
import { call, temporaryFolder } from "./call.ts";

/** An answer with so many stray words of Polish in it; each counts for what it is, so scores go up with them. */
const WORDS = ["można", "sprzedaż", "również", "ponieważ", "właśnie", "jeżeli"];
const answer = (index: number, words: number) => {
  const strays = WORDS.slice(0, words).map((word) => `路線は${word}延びて各地を結びます。`);
  return `${index}番の鉄道の歴史は長く、多くの人が使ってきました。${strays.join("")}`;
};
const row = (index: number, words: number) =>
  `${JSON.stringify({
    messages: [
      { role: "user", content: `鉄道${index}は?` },
      { role: "assistant", content: answer(index, words) },
    ],
  })}\n`;

/** Rows of no stray word up to six of them, three of each. */
const ROWS = Array.from({ length: 21 }, (_, index) => row(index, index % 7)).join("");

async function runs(...settings: string[][]) {
  const home = temporaryFolder();
  const input = path.join(home, "in.jsonl");
  writeFileSync(input, ROWS);
  const outs: string[] = [];
  for (const [index, setting] of settings.entries()) {
    const out = path.join(home, `out-${index}`);
    // What else the filter says of the same words would hide what the limit does.
    const only = ["--select", "SCR001,ROW", "--no-report", "-j", "0", "-q"];
    expect(await call(["run", input, "-o", out, ...only, ...setting])).toMatchObject({ code: 0 });
    outs.push(out);
  }
  return outs as [string, ...string[]];
}

async function tried(out: string, ...settings: string[]): Promise<WhatIfRecord> {
  const flags = settings.flatMap((setting) => ["--set", setting]);
  const { code, stdout, stderr } = await call(["whatif", out, ...flags, "--format", "json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout);
}

describe("whatif", () => {
  it.each([2, 2.5, 4, 6, 100])("tells of the limit %d what a run with it does", async (limit) => {
    const [out, again] = await runs([], ["--set", `mixed-script.spliceLimit=${limit}`]);
    const told = await tried(out, `SCR001.limit=${limit}`);
    const { stdout } = await call(["diff", out, again!, "--format", "json"]);
    const done = JSON.parse(stdout) as RunsDiff;
    expect(told.old).toMatchObject({ rejected: done.old.rejected });
    expect(told.new).toEqual({ input: done.new.input, kept: done.new.kept, rejected: done.new.rejected });
    expect(told.rows).toEqual({ newlyRejected: done.rows.newlyRejected, newlyKept: done.rows.newlyKept });
    expect(told.limits).toMatchObject([{ was: [2.5], limit, option: "mixed-script.spliceLimit" }]);
  });

  it("has something to tell, both ways", async () => {
    const [out] = await runs([]);
    expect((await tried(out, "SCR001.limit=1.5")).rows.newlyRejected).toBeGreaterThan(0);
    const looser = await tried(out, "mixed-script.spliceLimit=6");
    expect(looser.rows.newlyKept).toBeGreaterThan(0);
    expect(looser.examples.newlyKept[0]).toMatchObject({ outcome: "reject" });
    expect(looser.remarks.join(" ")).toContain("another of its reasons");
  });

  it("says how many texts it cannot know of: at most as many as there are", async () => {
    const [strict, lax] = await runs([], ["--set", "mixed-script.spliceLimit=9"]);
    const told = await tried(lax!, "SCR001.limit=2.5");
    const { unseen, recordedFrom } = told.limits[0]!;
    expect(recordedFrom).toBe(7.5);
    const truth = (await tried(strict, "SCR001.limit=2.5")).old.rejected;
    // One text a row here, so texts are rows.
    expect(told.new.rejected + unseen!.least).toBeLessThanOrEqual(truth);
    expect(told.new.rejected + unseen!.most).toBeGreaterThanOrEqual(truth);
    expect(unseen!.most).toBeGreaterThan(0);
    expect(told.remarks.join(" ")).toContain("only a run can tell");
  });

  it("counts rows that were duplicates of what would be rejected", async () => {
    const home = temporaryFolder();
    const input = path.join(home, "in.jsonl");
    const near = row(1, 1);
    writeFileSync(input, near + near + near);
    const out = path.join(home, "out");
    await call(["run", input, "-o", out, "--select", "SCR001,DUP001,ROW", "-j", "0", "-q", "--no-report"]);
    const told = await tried(out, "SCR001.limit=1.5");
    // The copies are near misses, too.
    expect(told.rows.newlyRejected).toBe(1);
    expect(told.orphans).toBe(2);
    expect(told.remarks.join(" ")).toContain(
      "2 rows are rejected only for being like a row that would be rejected now",
    );
  });

  it("fits 60 columns", async () => {
    const [out] = await runs([]);
    const narrow = { columns: 60, env: { NO_COLOR: "1" } };
    const { stdout } = await call(["whatif", out, "--set", "SCR001.limit=6", "--samples", "0"], narrow);
    expect(stdout.split("\n").filter((line) => displayWidth(line) > 60)).toEqual([]);
  });

  it.each([
    ["SCR004.limit=1", "SCR004 has no score and no limit. What has:"],
    ["SCR001.limt=1", "Did you mean SCR001.limit?"],
    ["SCR001.limit=x", "write it as CODE.limit=number"],
    ["DUP002.limit=1", "the filter near-duplicate was not on in this run"],
    ["nonsense", "write it as CODE.limit=number"],
  ])("refuses %s in one line", async (setting, message) => {
    const [out] = await runs([]);
    const { code, stdout, stderr } = await call(["whatif", out, "--set", setting]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

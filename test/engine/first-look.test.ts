import path from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import type { FolderProfile } from "../../src/engine/profile.ts";
import { all } from "./judged-rows.ts";
import { auditOf, dist, failure, jsonOf, plugin, runDist, type Setting, scratch, textRow } from "./scratch.ts";

const { root, put, newOut } = scratch();
const config = { plugins: [plugin("first-word.mjs")], select: ["TST2", "ROW"] };

/** Rows whose words tell where they are: `word` and the row's number. */
const rows = (count: number, word: string, more = "common") =>
  Array.from({ length: count }, (_, row) => textRow(`${word} no${row} ${more}`)).join("");

/** What a run says of its data and its rows. */
async function ran(inputs: readonly string[], setting: Setting = {}) {
  const out = newOut();
  await runDist(inputs, out, { config, ...setting });
  return {
    out,
    profiles: jsonOf<{ profiles: FolderProfile[] }>(out, "run.json").profiles,
    audit: auditOf(out),
    summary: jsonOf(out, "summary.json"),
  };
}

describe("the first look", () => {
  const a = put("in/a.jsonl", rows(700, "alpha"));
  const b = put("in/b.jsonl.gz", gzipSync(rows(700, "beta")));
  const words = Array.from({ length: 700 }, () => "gamma common");
  const c = put("in/c.parquet", new Uint8Array(parquetWriteBuffer({ columnData: [{ name: "text", data: words }] })));
  const folder = path.join(root, "in");

  it("counts each key once a row, in so many rows of a folder, across its files", async () => {
    const counted = async (profileRows: number) => (await ran([a, b, c], { profileRows })).profiles;
    const profile = (rows: number, counts: Record<string, number>) => [
      { folder, rows, counts: { "first-word": counts } },
    ];
    expect(await counted(10)).toEqual(profile(10, { alpha: 10, common: 10 }));
    expect(await counted(702)).toEqual(profile(702, { alpha: 700, common: 702 }));
    expect(await counted(1399)).toEqual(profile(1399, { alpha: 700, beta: 699, common: 1399 }));
    expect(await counted(1403)).toEqual(profile(1403, { alpha: 700, beta: 700, common: 1403, gamma: 3 }));
    expect(await counted(10_000)).toEqual(profile(2100, { alpha: 700, beta: 700, common: 2100, gamma: 700 }));
    expect(await counted(0)).toEqual([]);
  });

  it("is what every row is judged by, from the first on", async () => {
    const { audit, profiles } = await ran([b, a], { profileRows: 650 });
    expect(profiles[0]!.counts).toEqual({ "first-word": { beta: 650, common: 650 } });
    expect(audit).toHaveLength(1400);
    const outcomes = audit.map(({ outcome, source }) => `${path.basename(source)} ${outcome}`);
    expect([...new Set(outcomes)]).toEqual(["b.jsonl.gz keep", "a.jsonl reject"]);
    expect(audit[0]!.findings[0]!.message).toBe("beta was in 650 of 650 rows; language: none.");
  });

  it("gives the same for any workers and batches, and to check", async () => {
    const many = put("many/a.jsonl", rows(1500, "delta", "x".repeat(1200)));
    const inputs = [a, many, b, c];
    const settings = [
      { workers: 0, batchBytes: 1 << 20 },
      { workers: 0, batchBytes: 1 << 12 },
      { workers: 2, batchBytes: 2 << 20 },
      { workers: 2, batchBytes: 1 << 14 },
    ];
    // It is within the gzip file of one folder, and within a later batch of the other's file.
    const profileRows = 1234;
    const [first, ...others] = await Promise.all(
      settings.map(async (setting) => {
        const { out: _, ...told } = await ran(inputs, { profileRows, ...setting });
        return JSON.stringify(told);
      }),
    );
    for (const other of others) expect(other === first).toBe(true);
    const { profiles, audit } = JSON.parse(first!) as Awaited<ReturnType<typeof ran>>;
    expect(profiles.map(({ rows }) => rows)).toEqual([profileRows, profileRows]);
    const resolved = await dist.resolveConfig([{ from: "test", config, folder: process.cwd() }]);
    const checked = await all(dist.check({ inputs, config: resolved, workers: 2, profileRows }));
    const records = checked.map(({ texts: _, ...record }) => record);
    expect(JSON.stringify(records) === JSON.stringify(audit)).toBe(true);
  });

  it("tells folders apart, and counts each file for the one it is in", async () => {
    const files = [
      put("one/x.jsonl", rows(5, "uno")),
      put("two/x.jsonl", rows(5, "due")),
      put("one/y.jsonl", rows(5, "tre")),
    ];
    for (const workers of [0, 2]) {
      const { profiles, audit } = await ran(files, { profileRows: 8, workers });
      expect(profiles).toEqual([
        { folder: path.join(root, "one"), rows: 8, counts: { "first-word": { common: 8, tre: 3, uno: 5 } } },
        { folder: path.join(root, "two"), rows: 5, counts: { "first-word": { common: 5, due: 5 } } },
      ]);
      expect(new Set(audit.map(({ findings }) => findings[0]!.message))).toEqual(
        new Set([
          "uno was in 5 of 8 rows; language: none.",
          "due was in 5 of 5 rows; language: none.",
          "tre was in 3 of 8 rows; language: none.",
        ]),
      );
    }
  });

  it("does not use standard input up", async () => {
    const text = rows(30, "epsilon");
    for (const workers of [0, 2]) {
      const stdin = Readable.from([Buffer.from(text.slice(0, 100)), Buffer.from(text.slice(100))]);
      const { profiles, summary, audit } = await ran(["-", a], { stdin, profileRows: 20, workers });
      expect(profiles.map(({ folder, rows }) => [folder, rows])).toEqual([
        ["-", 20],
        [folder, 20],
      ]);
      expect(summary).toMatchObject({ rows: { input: 730 } });
      expect(audit[29]!.findings[0]!.message).toBe("epsilon was in 20 of 20 rows; language: none.");
    }
  });

  it("counts rows that cannot be read, and nothing of a file that cannot", async () => {
    const bad = gzipSync(rows(2000, "broken")).subarray(0, 3000);
    const files = [
      put("odd/a.jsonl.gz", bad),
      put("odd/b.jsonl", `${rows(3, "zeta")}no JSON\n\n[]\n${rows(3, "zeta")}`),
    ];
    for (const [workers, batchBytes] of [
      [0, 1 << 10],
      [2, 1 << 20],
    ] as const) {
      const { profiles } = await ran(files, { onBadFile: "skip", workers, batchBytes });
      expect(profiles).toMatchObject([{ rows: 8, counts: { "first-word": { common: 6, zeta: 6 } } }]);
    }
  });

  it("ends sooner in huge rows", async () => {
    const huge = textRow(`eta ${"x".repeat(33 << 20)}`).repeat(2);
    const { profiles } = await ran([put("huge/a.jsonl", `${rows(3, "eta")}${huge}${rows(3, "eta")}`)]);
    expect(profiles).toMatchObject([{ rows: 5, counts: { "first-word": { eta: 5 } } }]);
  });

  it("is not taken where no filter observes", async () => {
    const stdin = Readable.from([Buffer.from(rows(3, "x"))]);
    const { profiles } = await ran(["-"], { stdin, config: { select: ["ROW"] } });
    expect(profiles).toEqual([]);
  });

  it("names a filter that crashes or hangs in it, and its row", async () => {
    const at = (marker: string) =>
      put(`faults/${marker}/a.jsonl`, `${rows(40, "theta")}${textRow(`theta ${marker}`)}${rows(40, "theta")}`);
    const crash = at("PLEASE-CRASH-THE-LOOK");
    const hang = at("PLEASE-HANG-THE-LOOK");
    for (const workers of [0, 1]) {
      const error = await failure([crash], newOut(), { config, workers });
      expect(error).toMatchObject({ code: "SF_FILTER_CRASHED", filter: "first-word", sample: `${crash}#40` });
    }
    expect(await failure([hang], newOut(), { config, workers: 1, hangTimeout: 1 })).toMatchObject({
      code: "SF_FILTER_HUNG",
      message: expect.stringContaining(`${hang}#40`),
    });
    // Beyond the look nobody looks; in quarantine the row counts for nothing, and is judged like any other.
    expect((await ran([crash], { profileRows: 40 })).profiles).toMatchObject([{ rows: 40 }]);
    const { profiles, summary } = await ran([crash], { onCrash: "quarantine" });
    expect(profiles).toMatchObject([{ rows: 81, counts: { "first-word": { theta: 80 } } }]);
    expect(summary).toMatchObject({ rows: { input: 81, rejected: 0 } });
  });

  it("must be of a whole number of rows", async () => {
    for (const profileRows of [-1, 1.5, Number.NaN])
      expect((await failure([a], newOut(), { profileRows })).message).toMatch(/^profileRows: .* is not a whole number/);
  });
});

describe("a profile that is given", () => {
  const first = put("old/x/a.jsonl", rows(20, "iota"));
  const second = put("old/y/a.jsonl", rows(10, "kappa"));
  const third = put("old/z/a.jsonl", rows(4, "iota"));

  it("gives the verdicts of the run that it is from", async () => {
    const looked = await ran([first, second], { profileRows: 8 });
    const again = await ran([first, second], { profile: path.join(looked.out, "run.json"), workers: 2 });
    expect({ ...again, out: "" }).toEqual({ ...looked, out: "" });
    const twice = await ran([first, second], { profile: path.join(again.out, "run.json") });
    expect({ ...twice, out: "" }).toEqual({ ...looked, out: "" });
  });

  it("is summed up for a folder that it does not know, and is told once", async () => {
    const looked = await ran([first, second], { profileRows: 8 });
    const { audit, profiles } = await ran([first, third], { profile: path.join(looked.out, "run.json") });
    expect(audit[0]!.findings[0]!.message).toContain("iota was in 8 of 8 rows");
    expect(audit[20]!.findings[0]!.message).toContain("iota was in 8 of 16 rows");
    expect(profiles.map(({ folder, rows }) => [folder, rows])).toEqual([
      [path.dirname(first), 8],
      ["*", 16],
    ]);
    const shared = { rows: 7, counts: { "first-word": { iota: 7 } } };
    expect((await ran([first, second, third], { profile: shared })).profiles).toEqual([{ folder: "*", ...shared }]);
  });

  it("is refused before anything is done where it is none", async () => {
    const profile = put("bad.json", '{"rows":-1,"counts":{}}');
    const error = await failure([first], newOut(), { profile });
    expect(error).toMatchObject({ code: "SF_CONFIG_INVALID" });
    expect(error.message).toContain("bad.json: is no profile: rows: ");
  });

  it("is what a stream is judged by", async () => {
    const profile = { rows: 100, counts: { "first-word": { iota: 50 } } };
    for (const workers of [0, 1]) {
      const judge = dist.pipeline({ filters: [plugin("first-word.mjs")], profile, language: "zh-TW", workers });
      const judged = await all(judge([{ text: "iota x" }, { text: "constructor x" }]));
      expect(judged.map(({ verdict }) => verdict.findings.map(({ message }) => message))).toEqual([
        ["iota was in 50 of 100 rows; language: zh-Hant."],
        ["constructor was in 0 of 100 rows; language: zh-Hant.", "constructor was in none of 100 rows."],
      ]);
    }
  });
});

describe("the language", () => {
  it("is what config and preset say, to every filter and thread", async () => {
    const file = put("lang/a.jsonl", rows(3, "lambda"));
    const told = async (more: object, workers: number) => {
      const { audit, out } = await ran([file], { config: { ...config, ...more }, workers, profileRows: 0 });
      const record = jsonOf<{ config: { language: string | null } }>(out, "run.json");
      return [/language: (\S+)\.$/.exec(audit[0]!.findings[0]!.message)![1], record.config.language];
    };
    expect(await told({}, 0)).toEqual(["none", null]);
    expect(await told({ preset: "zh-tw" }, 1)).toEqual(["zh-Hant", "zh-Hant"]);
    expect(await told({ preset: "ja", language: "en-US" }, 0)).toEqual(["en", "en"]);
  });
});

import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { parquetMetadata } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import type { ShisaFilterError } from "../../src/core/errors.ts";
import { auditOf, dist, filesBelow, jsonOf, plugin, runDist, scratch, type Setting, textRow } from "./scratch.ts";

const { root, put, newOut } = scratch();
const rows = (count: number, name: string) =>
  Array.from({ length: count }, (_, row) => textRow(row % 3 === 0 ? `PLEASE-REJECT ${row}` : `${name}の${row}行目です。`)).join("");
const faults = (...codes: string[]): Setting => ({
  config: { plugins: [plugin("faults.mjs")], select: ["TST001", "ROW", ...codes] },
});

async function failure(inputs: readonly string[], out: string, setting: Setting): Promise<ShisaFilterError> {
  const error = await runDist(inputs, out, setting).then(
    () => new Error("it did not fail"),
    (thrown: unknown) => thrown,
  );
  expect((error as Error).message).not.toContain("\n");
  return error as ShisaFilterError;
}

/** What stands of a run: nothing unfinished, and of the sources named, all. */
function expectCommitted(out: string, ...names: string[]): void {
  const files = existsSync(out) ? filesBelow(out) : [];
  expect(files.filter((name) => name.startsWith("markers/"))).toEqual(names.map((name) => `markers/${name}.json`));
  const ours = names.flatMap((name) => [`kept/${name}`, `rejected/${name}`, `markers/${name}.json`]);
  expect(files.filter((name) => !ours.includes(name))).toEqual([]);
}

const good = put("shards/a.jsonl", rows(30, "甲"));
const marked = (marker: string) => put(`shards/b-${marker}.jsonl`, `${rows(40, "乙")}${textRow(`x ${marker} y`)}${rows(40, "丙")}`);

describe("a filter that crashes", () => {
  it.each([[0], [2]])("stops the run, and is named with the row (%i workers)", async (workers) => {
    const out = newOut();
    const file = marked("PLEASE-CRASH");
    const error = await failure([good, file], out, { ...faults("TST002"), workers, batchBytes: 500 });
    expect(error).toMatchObject({ code: "SF_FILTER_CRASHED", filter: "crash", sample: `${file}#40` });
    expect(error.message).toMatch(/RangeError: it could not bear the text\. Report it with that row; --on-crash quarantine/);
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
    expect(auditOf(out).filter(({ findings }) => findings[0]?.code === "ROW020")).toMatchObject([{ source: file, row: 40 }]);
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
    const error = await failure([good, file], out, { ...faults("TST003"), workers: 2, batchBytes: 500, hangTimeout: 1 });
    expect(error).toMatchObject({ code: "SF_FILTER_HUNG", filter: "hang", sample: `${file}#40` });
    expect(error.message).toContain("for 1 s");
    // A thread in an endless loop would keep the run, and with it this promise, from ending.
    expect(performance.now() - started).toBeLessThan(5000);
    expectCommitted(out, "a.jsonl");
  });
});

describe("a file that cannot be read", () => {
  const whole = gzipSync(rows(20_000, "丁"));
  const truncated = put("shards/b.jsonl.gz", whole.subarray(0, whole.length - 100));
  const latin = put("shards/b-latin.jsonl", Buffer.from('\ufeff{"text":"a"}\n', "utf16le"));
  const last = put("shards/c.jsonl", rows(30, "戊") + textRow("丁の1行目です。"));
  const parquet = Buffer.from(
    parquetWriteBuffer({
      columnData: [
        { name: "text", data: Array.from({ length: 90 }, (_, row) => `${row % 2 === 0 ? "丁の1行目です。" : `行${row}`}`) },
        { name: "other", data: Array.from({ length: 90 }, (_, row) => `value ${row * 7919}`) },
      ],
      rowGroupSize: 30,
      codec: "UNCOMPRESSED",
    }),
  );
  const { row_groups: groups } = parquetMetadata(Uint8Array.from(parquet).buffer);
  /** Damages a column of the last row group: two are decided, and written, before. */
  const damage = (name: string, column: number) => {
    const bytes = Buffer.from(parquet);
    const start = Number(groups[2]!.columns[column]!.meta_data!.data_page_offset);
    bytes.fill(0xff, start, start + 40);
    return put(`shards/${name}`, bytes);
  };
  const damaged = damage("b-damaged.parquet", 0);
  const damagedBeside = damage("b-beside.parquet", 1);
  const missingFooter = put("shards/b-cut.parquet", parquet.subarray(0, 300));

  const cases = [
    ["a truncated gzip file", truncated, /is not a whole gzip file/],
    ["UTF-16", latin, /its bytes are UTF-16/],
    ["Parquet without its end", missingFooter, /its end is missing/],
    ["Parquet with a damaged column", damaged, /row group 2/],
    ["Parquet damaged in a column that no filter reads", damagedBeside, /column "other" of row group 2/],
    ["lines that are not JSON", put("shards/b.ndjson", "id,text\n1,a\n"), /none of its first 2 lines is a JSON object/],
  ] as const;

  it.each(cases)("stops the run: %s; the shards before stand, and nothing of it", async (_, bad, message) => {
    const out = newOut();
    const error = await failure([good, bad, last], out, { batchBytes: 4096 });
    expect(error).toMatchObject({ code: "SF_INPUT", path: bad });
    expect(error.message).toMatch(message);
    expectCommitted(out, "a.jsonl");
  });

  it.each(cases)("is left out where that was asked: %s; as if it had not been there", async (_, bad, message) => {
    for (const workers of [0, 2]) {
      const [out, without] = [newOut(), newOut()];
      const { bad: told } = await runDist([good, bad, last], out, { config: {}, workers, batchBytes: 4096, onBadFile: "skip" });
      await runDist([good, last], without, { config: {}, workers: 0 });
      expect(told).toEqual([{ source: bad, error: expect.stringMatching(message) }]);
      const same = filesBelow(without).filter((name) => name !== "run.json");
      expect(filesBelow(out).filter((name) => name !== "run.json")).toEqual(same);
      // The sample too, and no row is a duplicate of one that is not there.
      for (const name of same) expect([name, readFileSync(path.join(out, name)).equals(readFileSync(path.join(without, name)))]).toEqual([name, true]);
      expect(jsonOf(out, "run.json")["bad"]).toEqual(told);
    }
  });

  it("goes on to tell every other row of check, and the file", async () => {
    const config = await dist.resolveConfig([]);
    const rowsOf = dist.check({ inputs: [good, truncated, last], config, workers: 0, onBadFile: "skip" });
    let next = await rowsOf.next();
    while (!next.done) next = await rowsOf.next();
    expect(next.value.bad).toEqual([{ source: truncated, error: expect.stringContaining("gzip") }]);
    expect(Object.keys(next.value.summary.bySource)).toEqual([good, last]);
    await expect(
      (async () => {
        for await (const __ of dist.check({ inputs: [truncated], config, workers: 0 }));
      })(),
    ).rejects.toMatchObject({ code: "SF_INPUT" });
  });
});

describe("an abort", () => {
  const many = put("shards/many.jsonl", rows(20_000, "己"));
  it.each([[0], [2]])("in the middle of a file leaves the shards before, and nothing else (%i workers)", async (workers) => {
    const out = newOut();
    const controller = new AbortController();
    let batches = 0;
    const error = await failure([good, many], out, {
      workers,
      batchBytes: 4096,
      signal: controller.signal,
      onEvent: (event) => {
        if (event.kind === "progress" && event.source === many && ++batches === 3) controller.abort();
      },
    });
    expect(error.code).toBe("SF_ABORTED");
    expectCommitted(out, "a.jsonl");
  });

  it("before the start writes no shard", async () => {
    const out = newOut();
    expect((await failure([good], out, { signal: AbortSignal.abort() })).code).toBe("SF_ABORTED");
    expectCommitted(out);
  });

  it("while standard input is silent does not wait for it", async () => {
    const out = newOut();
    async function* silent(): AsyncGenerator<Buffer> {
      yield Buffer.from(textRow("a"));
      await new Promise(() => {});
    }
    const signal = AbortSignal.timeout(100);
    expect((await failure(["-"], out, { stdin: silent(), signal })).code).toBe("SF_ABORTED");
    expectCommitted(out);
  });
});

describe("the output folder", () => {
  it("must be new or empty", async () => {
    const out = newOut();
    mkdirSync(out);
    await runDist([good], out);
    const before = readFileSync(path.join(out, "run.json"), "utf8");
    const error = await failure([good], out, {});
    expect(error).toMatchObject({ code: "SF_OUTPUT", message: expect.stringContaining("is not empty") });
    expect(readFileSync(path.join(out, "run.json"), "utf8")).toBe(before);
  });

  it("is replaced where that was asked, all of it", async () => {
    const out = newOut();
    await runDist([good, put("shards/once.jsonl", textRow("一度だけ。"))], out);
    await runDist([good], out, { overwrite: true });
    expect(filesBelow(out).filter((name) => name.includes("once"))).toEqual([]);
  });

  it("is not touched where it holds what no run wrote, or the inputs are wrong", async () => {
    const out = newOut();
    await runDist([good], out);
    expect((await failure([path.join(root, "gone.jsonl")], out, { overwrite: true })).code).toBe("SF_INPUT");
    expect(existsSync(path.join(out, "run.json"))).toBe(true);
    writeFileSync(path.join(out, "thesis.txt"), "mine");
    const error = await failure([good], out, { overwrite: true });
    expect(error).toMatchObject({ code: "SF_OUTPUT", message: expect.stringContaining("thesis.txt, which no run wrote") });
    const project = newOut();
    mkdirSync(project);
    writeFileSync(path.join(project, "README.md"), "mine");
    expect((await failure([good], project, { overwrite: true })).code).toBe("SF_OUTPUT");
    expect(readFileSync(path.join(project, "README.md"), "utf8")).toBe("mine");
  });

  it("is never read", async () => {
    const folder = path.dirname(put("nested/a.jsonl", rows(3, "庚")));
    const out = path.join(folder, "out");
    await runDist([folder], out);
    const { summary } = await runDist([folder], out, { overwrite: true });
    expect(summary.rows.input).toBe(3);
  });

  it("mirrors the folders of the inputs, and refuses two that would fall together", async () => {
    const one = put("tree/x/s.jsonl", rows(4, "辛"));
    const two = put("tree/y/s.jsonl", rows(4, "壬"));
    const out = newOut();
    await runDist([one, two], out);
    expect(filesBelow(out).filter((name) => name.startsWith("kept"))).toEqual(["kept/x/s.jsonl", "kept/y/s.jsonl"]);
    const packed = put("twice/s.jsonl.gz", gzipSync("{}\n"));
    const error = await failure([put("twice/s.jsonl", "{}\n"), packed], newOut(), {});
    expect(error.code).toBe("SF_OUTPUT");
    expect(error.message).toMatch(/^rejected\/s\.jsonl\.malformed: .*twice\/s\.jsonl and .*s\.jsonl\.gz would both/);
  });

  it("that cannot be made, or becomes unwritable, is an OutputError", async () => {
    const file = put("plain-file", "x");
    expect(await failure([good], path.join(file, "out"), {})).toMatchObject({ code: "SF_OUTPUT" });
    const out = newOut();
    const error = await failure([good], out, {
      onEvent: ({ kind }) => {
        // Somebody puts a file where the folder is due.
        if (kind === "open") {
          rmSync(path.join(out, "kept"), { recursive: true, force: true });
          writeFileSync(path.join(out, "kept"), "");
        }
      },
    });
    expect(error).toMatchObject({ code: "SF_OUTPUT", message: expect.stringContaining("Committed shards stand") });
    expect(filesBelow(out)).toEqual(["kept"]);
  });

  it.skipIf(process.getuid?.() === 0)("that is read-only is an OutputError (skipped for root, who may write anywhere)", async () => {
    const out = newOut();
    mkdirSync(out);
    chmodSync(out, 0o555);
    expect(await failure([good], out, {})).toMatchObject({ code: "SF_OUTPUT" });
    chmodSync(out, 0o755);
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

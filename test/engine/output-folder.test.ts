import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { expectCommitted, failure, filesBelow, markedRows, runDist, scratch, textRow } from "./scratch.ts";

const { root, put, newOut } = scratch();
const good = put("shards/a.jsonl", markedRows(30, "甲"));

describe("an abort", () => {
  const many = put("shards/many.jsonl", markedRows(20_000, "己"));
  it.each([[0], [2]])(
    "in the middle of a file leaves the shards before, and nothing else (%i workers)",
    async (workers) => {
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
    },
  );

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
    expect(error).toMatchObject({
      code: "SF_OUTPUT",
      message: expect.stringContaining("thesis.txt, which no run wrote"),
    });
    const project = newOut();
    mkdirSync(project);
    writeFileSync(path.join(project, "README.md"), "mine");
    expect((await failure([good], project, { overwrite: true })).code).toBe("SF_OUTPUT");
    expect(readFileSync(path.join(project, "README.md"), "utf8")).toBe("mine");
  });

  it("is never read", async () => {
    const folder = path.dirname(put("nested/a.jsonl", markedRows(3, "庚")));
    const out = path.join(folder, "out");
    await runDist([folder], out);
    const { summary } = await runDist([folder], out, { overwrite: true });
    expect(summary.rows.input).toBe(3);
  });

  it("mirrors the folders of the inputs, and refuses two that would fall together", async () => {
    const one = put("tree/x/s.jsonl", markedRows(4, "辛"));
    const two = put("tree/y/s.jsonl", markedRows(4, "壬"));
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
    expect(error).toMatchObject({
      code: "SF_OUTPUT",
      message: expect.stringContaining("What is done stays: 0 of 1 file, 0 rows"),
    });
    expect(filesBelow(out)).toEqual(["kept"]);
  });

  it.skipIf(process.getuid?.() === 0)(
    "that is read-only is an OutputError (skipped for root, who may write anywhere)",
    async () => {
      const out = newOut();
      mkdirSync(out);
      chmodSync(out, 0o555);
      expect(await failure([good], out, {})).toMatchObject({ code: "SF_OUTPUT" });
      chmodSync(out, 0o755);
    },
  );
});

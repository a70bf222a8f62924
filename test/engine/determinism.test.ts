import { createHash } from "node:crypto";
import { cpSync, readFileSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dist, filesBelow, jsonOf, plugin, runDist, type Setting, scratch, textRow } from "./scratch.ts";

const { root, put, newOut } = scratch();
const shards = fileURLToPath(new URL("../../fixtures/shards", import.meta.url));

/** Every output as its hash, but for what a run says of its time and machine. */
function outputsOf(out: string): Record<string, string> {
  const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");
  return Object.fromEntries(
    filesBelow(out).map((name) => {
      if (name !== "run.json") return [name, sha256(readFileSync(path.join(out, name)))];
      const { timings, environment, ...rest } = jsonOf(out, name);
      expect([timings, environment]).toEqual([expect.any(Object), expect.any(Object)]);
      return [name, sha256(JSON.stringify(rest))];
    }),
  );
}

const settings: readonly Setting[] = [
  { workers: 0, batchBytes: 1 << 10 },
  { workers: 1, batchBytes: 1 << 12 },
  { workers: 2, batchBytes: 2 << 20 },
  { workers: 4, batchBytes: 1 << 14 },
  { workers: 0, batchBytes: 2 << 20, kernels: "plain" },
  { workers: 2, batchBytes: 1 << 14, kernels: "plain" },
  { workers: 1, batchBytes: 1 << 14, kernels: "wasm" },
];
const shown = ({ workers, batchBytes, kernels }: Setting) =>
  `${workers} workers, batches of ${batchBytes} bytes, ${kernels ?? "any"} kernels`;

describe("a run gives the same bytes for any number of workers, any batches and any kernels", () => {
  const home = process.cwd();
  let expected: Record<string, string>;
  // Sources are named as they were given; run where they are, so that every file's name is the same anywhere.
  beforeAll(async () => {
    cpSync(shards, path.join(root, "in"), { recursive: true });
    // Enough rows for many batches, judged across files, and enough to overflow the sample.
    const many = Array.from({ length: 1200 }, (_, row) =>
      textRow(row % 5 === 0 ? "同じ行です。" : `${(row * 7919) % 600}番目の行です。${row % 11 === 0 ? "\ufffd" : ""}`, {
        id: row,
      }),
    ).join("");
    put("in/many.jsonl", many);
    put("in/many-again.jsonl.gz", gzipSync(many));
    process.chdir(root);
    const out = newOut();
    await runDist(["in"], out, { config: {}, workers: 0, sampleSize: 150 });
    expected = outputsOf(out);
  });
  afterAll(() => process.chdir(home));

  it("writes everything it promises", () => {
    expect(Object.keys(expected)).toEqual(
      expect.arrayContaining([
        "audit.jsonl",
        "audit.parquet",
        "findings.parquet",
        "kept/ja-messages.jsonl",
        "kept/ko-sharegpt.jsonl.gz",
        "kept/zh-tw-messages.parquet",
        "markers/ja-messages.jsonl.json",
        "rejected/ja-messages.jsonl",
        "rejected/malformed.jsonl.malformed",
        "run.json",
        "sample.jsonl",
        "summary.json",
      ]),
    );
  });

  it.each(settings.map((setting) => [shown(setting), setting] as const))("%s", async (_, setting) => {
    const out = newOut();
    await runDist(["in"], out, { config: {}, sampleSize: 150, ...setting });
    expect(outputsOf(out)).toEqual(expected);
  });

  it("standard input, in any pieces", async () => {
    const bytes = readFileSync("in/many.jsonl");
    const outputs = await Promise.all(
      [7, 1000, 1 << 16, bytes.length].map(async (size, index) => {
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.subarray(at * size, at * size + size),
        );
        const out = newOut();
        await runDist(["-"], out, {
          config: {},
          workers: index % 2,
          batchBytes: 1 << 12,
          stdin: Readable.from(pieces),
        });
        return outputsOf(out);
      }),
    );
    for (const each of outputs) expect(each).toEqual(outputs[0]);
  });

  it("with a judge that speaks at the end too", async () => {
    const config = { plugins: [plugin("longest.mjs")], filters: { longest: { rows: 40 } } };
    const outputs: Record<string, string>[] = [];
    for (const setting of settings.slice(0, 2)) {
      const out = newOut();
      await runDist(["in/many.jsonl", "in/ja-qa.jsonl"], out, { config, ...setting });
      outputs.push(outputsOf(out));
    }
    expect(outputs[1]).toEqual(outputs[0]);
  });

  it("check finds what run finds", async () => {
    const found: string[] = [];
    const config = await dist.resolveConfig([]);
    const rows = dist.check({ inputs: ["in"], config, workers: 2, batchBytes: 1 << 13 });
    let next = await rows.next();
    for (; !next.done; next = await rows.next()) {
      const { texts, ...record } = next.value;
      expect(Object.keys(texts).length).toBeGreaterThanOrEqual(
        record.findings.some(({ path: at }) => at !== null) ? 1 : 0,
      );
      found.push(JSON.stringify(record));
    }
    const out = newOut();
    await runDist(["in"], out, { config: {} });
    const audit = readFileSync(path.join(out, "audit.jsonl"), "utf8").trimEnd().split("\n");
    expect(found).toEqual(audit.map((line) => JSON.stringify(JSON.parse(line))));
    expect(next.value.summary).toEqual(jsonOf(out, "summary.json"));
  });

  it("the sample depends on the seed, and a run can be told apart by it", async () => {
    const sampled = async (seed: number) => {
      const out = newOut();
      await runDist(["in/many.jsonl"], out, { config: {}, seed, sampleSize: 30 });
      return [readFileSync(path.join(out, "sample.jsonl"), "utf8"), jsonOf(out, "run.json")["seed"]] as const;
    };
    const [one, again, two] = [await sampled(1), await sampled(1), await sampled(2)];
    expect(again).toEqual(one);
    expect(two[0]).not.toBe(one[0]);
    expect([one[1], two[1]]).toEqual([1, 2]);
  });
});

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { auditOf, dist, jsonOf, plugin, runDist, scratch } from "./scratch.ts";

const { put, newOut, root } = scratch();
const mapping = { turns: "dialog", role: "who", text: "said", roles: { 甲: "user", 乙: "assistant" } } as const;
const rowOf = (text: string) => ({
  dialog: [
    { who: "甲", said: "質問です。" },
    { who: "乙", said: text },
  ],
});
const rows = [rowOf("答えです。"), rowOf("PLEASE-REJECT"), rowOf("はい。")];
const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join("");

describe("a mapping", () => {
  const config = { plugins: [plugin("faults.mjs")], select: ["TST001", "ROW"], mapping };

  it("serves JSON and Parquet alike, and stands in run.json", async () => {
    const parquet = new Uint8Array(
      parquetWriteBuffer({ columnData: [{ name: "dialog", data: rows.map(({ dialog }) => JSON.stringify(dialog)) }] }),
    );
    const out = newOut();
    const files = [put("in/a.jsonl", lines), put("in/b.parquet", parquet)];
    const { summary } = await runDist(files, out, { config, workers: 2 });
    expect(summary.rows).toMatchObject({ input: 6, kept: 4, rejected: 2 });
    expect(auditOf(out).map(({ findings }) => findings[0]!.path)).toEqual(["dialog[1].said", "dialog[1].said"]);
    expect(jsonOf<{ config: object }>(out, "run.json").config).toMatchObject({ mapping });
    expect(readFileSync(path.join(out, "kept/a.jsonl"), "utf8")).toBe(lines.replace(/^.*PLEASE.*\n/m, ""));
  });

  it("serves a stream", async () => {
    const judge = dist.pipeline({ mapping, filters: [plugin("faults.mjs")], workers: 0 });
    const outcomes: string[] = [];
    for await (const { verdict } of judge(rows)) outcomes.push(verdict.outcome);
    expect(outcomes).toEqual(["keep", "reject", "keep"]);
  });

  const bin = fileURLToPath(new URL("../../dist/cli/bin.js", import.meta.url));
  const call = (...args: string[]) => {
    try {
      return execFileSync(process.execPath, [bin, ...args], { cwd: root, encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      return (error as { stderr: string }).stderr;
    }
  };

  it("comes from a file, whose mistakes are told by name", () => {
    put("in/a.jsonl", lines);
    put("map.json", JSON.stringify(mapping));
    expect(
      call("check", "in/a.jsonl", "--mapping", "map.json", "--no-config", "-q", "-j", "0", "--format", "json"),
    ).toBe("[]\n");
    put("wrong.json", '{"turn":"dialog"}');
    expect(call("check", "in/a.jsonl", "--mapping", "wrong.json")).toContain(
      "wrong.json: turn: there is no such key. Did you mean turns?",
    );
    put("wrong.json", '{"turns":"dialog","roles":{"a":"boss"}}');
    expect(call("check", "in/a.jsonl", "--mapping", "wrong.json")).toContain("wrong.json: roles.a: ");
    put("wrong.json", "{}");
    expect(call("check", "in/a.jsonl", "--mapping", "wrong.json")).toContain("a mapping needs columns or turns");
    expect(call("check", "in/a.jsonl", "--mapping", "none.json")).toContain("none.json: cannot be read");
  });
});

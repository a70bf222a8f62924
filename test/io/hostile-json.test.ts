import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findInputs } from "../../src/io/inputs.ts";
import { readChunks } from "../../src/io/jsonl/chunks.ts";
import { createRowDecoder } from "../../src/io/jsonl/decode.ts";
import { DEEPEST_JSON, jsonExcess, MOST_VALUES, parseJsonFile } from "../../src/io/jsonl/json-nesting.ts";
import { scanLines } from "../../src/io/jsonl/lines.ts";
import { parsedJson } from "../../src/io/shapes/json-text.ts";
import { skippable, spaces } from "./zstd-samples.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shisa-filter-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const nested = (depth: number, open = "[", close = "]", inner = "") => open.repeat(depth) + inner + close.repeat(depth);

function issueOf(line: string) {
  const bytes = Buffer.from(line);
  return createRowDecoder(bytes, scanLines(bytes, 0, bytes.length), 0, bytes.length)(0).issue;
}

describe("JSON that holds too much to be parsed", () => {
  it.each([
    ["arrays", nested(200_000)],
    ["objects", nested(100_000, '{"a":', "}", "1")],
    ["both", nested(50_000, '{"a":[', "]}", "1")],
    ["brackets that nothing closes", "[".repeat(200_000)],
  ])("nests too deep: %s", (_, text) => {
    expect(jsonExcess(text)).toBe(`it nests deeper than ${DEEPEST_JSON} levels`);
    expect(issueOf(`{"text":"a","x":${text}}`)).toEqual({
      reason: "malformedJson",
      data: { error: `it nests deeper than ${DEEPEST_JSON} levels` },
    });
    expect(parsedJson(text)).toBeUndefined();
  });

  it.each([
    ["arrays", "[],", MOST_VALUES / 2],
    ["numbers", "7,", MOST_VALUES],
    ["texts", '"a,[",', MOST_VALUES],
  ])("is a million and more %s", (_, each, most) => {
    expect(jsonExcess(`[${each.repeat(most)}1]`)).toBe(`it holds more than ${MOST_VALUES} values`);
    expect(jsonExcess(`[${each.repeat(most - 1)}1]`)).toBeUndefined();
  });

  it("is a file of settings that nests deeper than any does", () => {
    expect(() => parseJsonFile(nested(5_000_000))).toThrow(new SyntaxError("it nests deeper than 1000 levels"));
    expect(parseJsonFile(`{"a":${nested(900)}}`)).toHaveProperty("a");
  });

  it("is a text with more commas than that only outside its strings", () => {
    expect(jsonExcess(JSON.stringify({ text: "一,二,".repeat(MOST_VALUES) }))).toBeUndefined();
  });

  it.each([
    ["as deep as may be", nested(DEEPEST_JSON)],
    ["brackets of a text", JSON.stringify({ text: "[{".repeat(200_000) })],
    ["brackets behind an escaped quote", JSON.stringify({ text: `\\"${'"[{'.repeat(100_000)}` })],
    ["many, side by side", JSON.stringify({ x: Array.from({ length: 40_000 }, () => []) })],
  ])("is not %s", (_, text) => {
    expect(jsonExcess(text)).toBeUndefined();
    expect(parsedJson(text)).toBeDefined();
  });
});

describe("compressed bombs", () => {
  async function read(name: string, bytes: Uint8Array, maxExpansion: number) {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    const [input] = await findInputs([file]);
    let [largest, total] = [0, 0];
    for await (const { bytes: chunk } of readChunks(input!, { chunkBytes: 1 << 20, maxExpansion, maxLine: 4 << 20 })) {
      largest = Math.max(largest, chunk.length);
      total += chunk.length;
    }
    return { largest, total };
  }

  // 600 blocks of 128 KiB of one byte each: 79 MB in 2.4 kB, and nothing in it ends a line.
  const line = spaces(600);

  it("stop at the cap, and say what raises it", async () => {
    const cap = /bomb\.jsonl\.zst: expands to more than 100 times its size\. Raise --max-expansion/;
    await expect(read("bomb.jsonl.zst", line, 100)).rejects.toThrow(cap);
    await expect(read("bomb.json.zst", line, 100)).rejects.toThrow(/bomb\.json\.zst: expands to more than/);
  });

  it("are read a few megabytes at a time where the cap lets them, one line or not", async () => {
    const { largest, total } = await read("line.jsonl.zst", line, 1e6);
    expect(total).toBe(600 << 17);
    expect(largest).toBeLessThan(8 << 20);
  });

  it("of frames that hold no text take no memory, and are no rows", async () => {
    expect(await read("skipped.jsonl.zst", Buffer.concat([skippable(20 << 20), spaces(1)]), 100)).toMatchObject({
      total: 1 << 17,
    });
  });
});

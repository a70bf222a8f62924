import { describe, expect, it } from "vitest";
import { workerCount, workersFor } from "../../src/engine/worker-count.ts";
import type { InputFile } from "../../src/io/inputs.ts";

describe("workerCount", () => {
  it.each([
    ["auto", 8, 8],
    ["auto", 2, 2],
    ["auto", 1, 0],
    [0, 8, 0],
    [3, 1, 3],
  ] as const)("%s on %d cores is %d", (asked, cores, expected) => {
    expect(workerCount(asked, cores)).toBe(expected);
  });
});

describe("workersFor", () => {
  const MB = 1 << 20;
  const file = (name: string, megabytes: number): InputFile => {
    const compression = name.endsWith(".gz") ? { compression: "gzip" as const } : {};
    const format = name.endsWith(".parquet") ? "parquet" : "jsonl";
    return { path: name, relative: name, format, byteLength: megabytes * MB, ...compression };
  };
  const builtIn = [{ id: "encoding", options: {} }];
  const plugin = [{ id: "ours", module: "file:///ours.mjs", options: {} }];

  it.each([
    ["little input", [file("a.jsonl", 15)], builtIn, "auto", 0],
    ["a thread for each 8 MB", [file("a.jsonl", 10), file("b.jsonl", 15)], builtIn, "auto", 3],
    ["never more than cores", [file("a.jsonl", 500)], builtIn, "auto", 4],
    ["compressed files hold more", [file("a.jsonl.gz", 3)], builtIn, "auto", 2],
    ["so does Parquet", [file("a.parquet", 4)], builtIn, "auto", 2],
    ["standard input has no size", [file("-", 0)], builtIn, "auto", 4],
    ["an empty file", [file("a.jsonl", 0)], builtIn, "auto", 0],
    ["a plugin can hang, and only a thread can be stopped", [file("a.jsonl", 1)], plugin, "auto", 1],
    ["what was asked for is kept", [file("a.jsonl", 1)], builtIn, 2, 2],
    ["none too", [file("a.jsonl", 500)], plugin, 0, 0],
  ] as const)("%s", (_, files, filters, asked, expected) => {
    expect(workersFor(asked, files, filters, 4)).toBe(expected);
  });

  it("has no threads on one core, whatever the input", () => {
    expect(workersFor("auto", [file("a.jsonl", 500)], plugin, 1)).toBe(0);
  });
});

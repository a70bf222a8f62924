import { readFileSync } from "node:fs";
import path from "node:path";
import { tableFromIPC } from "apache-arrow";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { openParquet } from "../../src/io/parquet/open.ts";
import { readRowGroup, readTableRows } from "../../src/io/parquet/read.ts";
import { tableOf } from "../../src/io/parquet/table-of.ts";
import { failure, filesBelow, plugin, runDist, scratch } from "./scratch.ts";

const { put, newOut } = scratch();
const BAD = "PLEASE-REJECT";
const base = { plugins: [plugin("faults.mjs")], select: ["TST001", "ROW"] };
const config = (to: "jsonl" | "parquet" | "arrow") => ({ ...base, to });

const lines = [
  `{"text":"一行目です。","n":9007199254740993,"f":1,"list":[1,2],"deep":{"a":null,"b":[{"c":"x"}]},"nothing":null}`,
  `{"text":"${BAD}","n":-1,"f":0.5,"list":[],"deep":{"a":true},"more":"later"}`,
  `{"text":"二行目です。","f":null,"list":null,"deep":null}`,
  "broken",
].map((line) => `${line}\n`);

async function parquetRows(file: string, shown = false): Promise<Record<string, unknown>[]> {
  const parquet = await openParquet(file);
  try {
    const groups = await Promise.all(
      parquet.rowGroups.map((_, group) =>
        shown ? readRowGroup(parquet, group, undefined) : readTableRows(parquet, group),
      ),
    );
    return groups.flat();
  } finally {
    await parquet.close();
  }
}

const first = {
  text: "一行目です。",
  n: 9007199254740993n,
  f: 1,
  list: [1n, 2n],
  deep: { a: null, b: [{ c: "x" }] },
  nothing: null,
  more: null,
};
const second = { text: BAD, n: -1n, f: 0.5, list: [], deep: { a: true, b: null }, nothing: null, more: "later" };
const third = { text: "二行目です。", n: null, f: null, list: null, deep: null, nothing: null, more: null };

describe("rows of JSON, written in columns", () => {
  it("keep every value and column in Parquet, kept and rejected rows alike", async () => {
    const out = newOut();
    await runDist([put("json/a.jsonl", lines.join(""))], out, { config: config("parquet") });
    expect(filesBelow(path.join(out, "kept"))).toEqual(["a.parquet"]);
    expect(filesBelow(path.join(out, "rejected"))).toEqual(["a.jsonl.malformed", "a.parquet"]);
    expect(await parquetRows(path.join(out, "kept/a.parquet"))).toEqual([first, third]);
    expect(await parquetRows(path.join(out, "rejected/a.parquet"))).toEqual([second]);
  });

  it("keep them in Arrow", async () => {
    const out = newOut();
    await runDist([put("json/a.jsonl", lines.join(""))], out, { config: config("arrow") });
    const table = tableFromIPC(readFileSync(path.join(out, "kept/a.arrow")));
    expect(
      JSON.parse(JSON.stringify(table.toArray(), (_, value) => (typeof value === "bigint" ? `${value}` : value))),
    ).toEqual([{ ...first, n: "9007199254740993", list: ["1", "2"] }, third]);
  });

  it("have the columns of all files together, whatever the batches", async () => {
    const many = Array.from(
      { length: 300 },
      (_, row) => `${JSON.stringify({ text: `${row}番です。`, [`k${row % 7}`]: row })}\n`,
    );
    const files = [put("two/a.jsonl", many.join("")), put("two/b.jsonl", `{"text":"他の行です。","only":"b"}\n`)];
    const outs: Buffer[][] = [];
    for (const batchBytes of [1 << 10, 1 << 21]) {
      const out = newOut();
      await runDist(files, out, { config: config("parquet"), batchBytes, report: false });
      outs.push(["a", "b"].map((name) => readFileSync(path.join(out, `kept/${name}.parquet`))));
    }
    expect(outs[0]).toEqual(outs[1]);
    const out = newOut();
    await runDist(files, out, { config: config("parquet"), report: false });
    const [row] = await parquetRows(path.join(out, "kept/b.parquet"));
    expect(Object.keys(row!)).toEqual(["text", "k0", "k1", "k2", "k3", "k4", "k5", "k6", "only"]);
  });

  it("are refused before anything is written where a column would need two types", async () => {
    const out = newOut();
    const file = put("mixed.jsonl", `{"text":"一","score":1}\n{"text":"二","score":"high"}\n`);
    const error = await failure([file], out, { config: config("parquet") });
    expect(error.message).toBe(
      `${file}: row 1: column "score": it is a text here and a number in earlier rows. A column has one type: mend the rows, or write them as --to jsonl`,
    );
    expect(() => filesBelow(out)).toThrow();
  });
});

describe("rows of Parquet", () => {
  const binary = () =>
    put(
      "bin.parquet",
      new Uint8Array(
        parquetWriteBuffer({
          columnData: [
            { name: "text", data: ["良い行です。", BAD] },
            { name: "raw", data: [Uint8Array.of(1), Uint8Array.of(2)], type: "BYTE_ARRAY" },
          ],
          kvMetadata: [{ key: "huggingface", value: '{"info":{}}' }],
        }),
      ),
    );

  it("are refused as JSON Lines where a column is binary, with what to do", async () => {
    const error = await failure([binary()], newOut(), { config: config("jsonl") });
    expect(error.message).toContain(
      'column "raw" is of type binary, which JSON Lines cannot hold. Write the rows with --to parquet or --to arrow',
    );
  });

  it("keep types and metadata in Arrow, and come back to Parquet as they were", async () => {
    const out = newOut();
    await runDist([binary()], out, { config: config("arrow") });
    const table = tableFromIPC(readFileSync(path.join(out, "kept/bin.arrow")));
    expect(table.schema.metadata.get("huggingface")).toBe('{"info":{}}');
    expect(table.get(0)!.toJSON()).toEqual({ text: "良い行です。", raw: Uint8Array.of(1) });
  });

  it("keep their bytes where Parquet is asked", async () => {
    const out = newOut();
    const file = put(
      "same.parquet",
      new Uint8Array(parquetWriteBuffer({ columnData: [{ name: "text", data: ["一つです。"] }] })),
    );
    await runDist([file], out, { config: config("parquet") });
    const before = await openParquet(file);
    const after = await openParquet(path.join(out, "kept/same.parquet"));
    expect(tableOf(after)).toEqual(tableOf(before));
    await Promise.all([before.close(), after.close()]);
  });

  it("become lines with all digits, and times as texts", async () => {
    const out = newOut();
    const file = put(
      "typed.parquet",
      new Uint8Array(
        parquetWriteBuffer({
          columnData: [
            { name: "text", data: ["一つです。"] },
            { name: "n", data: [9007199254740993n], type: "INT64" },
            { name: "at", data: [new Date("2024-02-29T12:34:56.789Z")], type: "TIMESTAMP" },
          ],
        }),
      ),
    );
    const { notes } = await runDist([file], out, { config: config("jsonl") });
    expect(readFileSync(path.join(out, "kept/typed.jsonl"), "utf8")).toMatch(
      /^\{"text":"一つです。","n":9007199254740993,"at":"2024-02-29T12:34:56\.789(000)?Z"\}\n$/,
    );
    expect(notes).toEqual([`${file}: dates and times are written as ISO 8601 texts`]);
  });
});

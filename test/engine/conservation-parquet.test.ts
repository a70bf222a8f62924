import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { asyncBufferFromFile, parquetMetadataAsync } from "hyparquet";
import { describe, expect, it } from "vitest";
import { openParquet } from "../../src/io/parquet/open.ts";
import { canonical, mergeSides, readWithHyparquet, writeSamples } from "../io/parquet-samples.ts";
import { auditOf, filesBelow, jsonOf, plugin, runDist, scratch } from "./scratch.ts";

const { root, put, newOut } = scratch();
const config = { plugins: [plugin("faults.mjs")], select: ["TST008", "ROW"] };

/** What is used here of parquetjs-lite, which has no types. */
interface Parquetjs {
  readonly ParquetSchema: new (columns: Readonly<Record<string, unknown>>) => object;
  readonly ParquetWriter: {
    openFile(
      schema: object,
      file: string,
      options: { readonly rowGroupSize: number },
    ): Promise<{ appendRow(row: object): Promise<void>; close(): Promise<void> }>;
  };
}
const { ParquetSchema, ParquetWriter } = createRequire(import.meta.url)("parquetjs-lite") as Parquetjs;

/** What a reader takes for the file's schema and its metadata; the offsets and sizes are others. */
async function schemaOf(file: string) {
  const { schema, key_value_metadata, created_by, version } = await parquetMetadataAsync(
    await asyncBufferFromFile(file),
  );
  return canonical({ schema, key_value_metadata, created_by, version });
}

/** Runs over a file, and puts kept and rejected back together by the audit. */
async function mergedRows(file: string, more: object = {}) {
  const out = newOut();
  const { summary, notes } = await runDist([file], out, { config: { ...config, ...more } });
  const name = path.basename(file);
  const rows = await readWithHyparquet(file);
  const keep = new Uint8Array(rows.length).fill(1);
  for (const { row, outcome } of auditOf(out)) if (outcome === "reject") keep[row] = 0;
  const sides = [`kept/${name}`, `rejected/${name}`].map((side) => path.join(out, side));
  const [kept, rejected] = await Promise.all(sides.map((side) => readWithHyparquet(side)));
  for (const side of sides) expect(await schemaOf(side)).toBe(await schemaOf(file));
  expect(summary.rows).toMatchObject({ input: rows.length, kept: kept!.length, rejected: rejected!.length });
  return { rows, merged: mergeSides(keep, kept!, rejected!), rejected: rejected!.length, notes };
}

describe("kept + rejected is the input, value for value and schema for schema", () => {
  const samples = writeSamples(root);
  it.each([...samples].map(([name, file]) => [name, file]))("as hyparquet-writer writes it: %s", async (_, file) => {
    const { rows, merged, rejected } = await mergedRows(file, { textColumn: "text" });
    expect(merged.map(canonical)).toEqual(rows.map(canonical));
    expect(rejected).toBeGreaterThan(rows.length / 10);
    expect(rejected).toBeLessThan(rows.length);
  });

  it("as parquetjs-lite writes it: INT96, both timestamps, int64, lists that may be empty", async () => {
    const schema = new ParquetSchema({
      id: { type: "INT64" },
      text: { type: "UTF8", optional: true },
      legacy: { type: "INT96", optional: true },
      millis: { type: "TIMESTAMP_MILLIS", optional: true },
      micros: { type: "TIMESTAMP_MICROS", optional: true },
      tags: { type: "UTF8", repeated: true },
      turns: { repeated: true, fields: { role: { type: "UTF8" }, words: { type: "INT32", optional: true } } },
    });
    const file = path.join(root, "parquetjs.parquet");
    const writer = await ParquetWriter.openFile(schema, file, { rowGroupSize: 16 });
    for (let row = 0; row < 50; row++)
      await writer.appendRow({
        id: 1_000_000 + row,
        ...(row % 7 > 0 && { text: `行${"x".repeat(row)}` }),
        ...(row % 3 > 0 && { legacy: row * 2 ** 40 }),
        ...(row % 4 > 0 && { millis: new Date(1.7e12 + row) }),
        ...(row % 4 > 0 && { micros: new Date(1.7e12 + row) }),
        tags: Array.from({ length: row % 3 }, (_, tag) => `tag ${tag}`),
        turns: Array.from({ length: row % 4 }, (_, turn) => ({ role: "user", ...(turn > 0 && { words: turn }) })),
      });
    await writer.close();
    const { rows, merged, rejected } = await mergedRows(file, { textColumn: "text" });
    expect(rows).toHaveLength(50);
    expect(merged.map(canonical)).toEqual(rows.map(canonical));
    expect(rejected).toBeGreaterThan(10);
    const { schema: elements } = await parquetMetadataAsync(await asyncBufferFromFile(file));
    expect(elements.find(({ name }) => name === "legacy")?.type).toBe("INT96");
  });

  it("writes a valid file where nothing is kept, and none where nothing is rejected", async () => {
    const file = samples.get("plain")!;
    const out = newOut();
    // A dry run keeps every row that can be read.
    await runDist([file], out, { config: { ...config, textColumn: "text", dryRun: true } });
    expect(filesBelow(out).filter((name) => /^(kept|rejected)/.test(name))).toEqual(["kept/plain.parquet"]);
    const none = newOut();
    // No row has its conversation in a column of single words.
    await runDist([file], none, { config: { ...config, shape: "messages", textColumn: "lang" } });
    const kept = await openParquet(path.join(none, "kept/plain.parquet"));
    expect(kept.rows).toBe(0);
    await kept.close();
    expect(await schemaOf(path.join(none, "kept/plain.parquet"))).toBe(await schemaOf(file));
  });

  it("puts rows into the sample that a person can read: digits kept, times as dates, bytes as base64", async () => {
    const out = newOut();
    await runDist([samples.get("snappy")!], out, { config: { ...config, textColumn: "text" }, sampleSize: 9 });
    const sampled = readFileSync(path.join(out, "sample.jsonl"), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { content: string; audit: { row: number } });
    // A third of nine for each of kept and rejected rows; no row is on the border.
    expect(sampled).toHaveLength(6);
    for (const { content, audit } of sampled)
      expect(JSON.parse(content)).toMatchObject({ id: String(9_007_199_254_740_993n + BigInt(audit.row)) });
  });

  it("tells nothing of a Parquet row's line or bytes, and all of its place", async () => {
    const file = samples.get("lz4-raw")!;
    const out = newOut();
    await runDist([file], out, { config: { ...config, textColumn: "text" } });
    const records = auditOf(out);
    expect(new Set(records.map(({ line, byteOffset, byteLength }) => [line, byteOffset, byteLength].join()))).toEqual(
      new Set([",,"]),
    );
    expect(records.map(({ row }) => row)).toEqual([...records.map(({ row }) => row)].sort((a, b) => a - b));
    for (const { row, id } of records) expect(id).toBe(String(9_007_199_254_740_993n + BigInt(row)));
    expect(jsonOf<{ inputs: object[] }>(out, "run.json").inputs).toMatchObject([
      { lines: 0, blankLines: 0, bom: false },
    ]);
  });

  it("names what stands in a damaged file, and leaves nothing of it", async () => {
    const bytes = Buffer.from(readFileSync(samples.get("snappy")!));
    const cut = put("cut.parquet", bytes.subarray(0, bytes.length - 9));
    await expect(runDist([cut], newOut(), { config })).rejects.toThrow(
      /cut\.parquet: begins as a Parquet file, but its end/,
    );
  });
});

import { appendFileSync, readFileSync, rmSync, truncateSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { parquetMetadata } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { stored } from "../io/zstd-samples.ts";
import {
  dist,
  expectCommitted,
  failure,
  filesBelow,
  jsonOf,
  markedRows,
  runDist,
  scratch,
  textRow,
} from "./scratch.ts";

const { put, newOut } = scratch();
const good = put("shards/a.jsonl", markedRows(30, "甲"));

describe("a file that cannot be read", () => {
  // More than the megabyte that its shape is told from: rows of it are decided before it breaks off. A column that no filter
  // reads makes few rows long, and differs enough that the compressed file has many pieces.
  const many = Array.from({ length: 700 }, (_, row) => {
    const other = Array.from({ length: 250 }, (__, at) => Math.imul(row * 251 + at, 2654435761) >>> 0).join(" ");
    return textRow(row % 3 === 0 ? `PLEASE-REJECT ${row}` : `丁の${row}行目です。`, { other });
  }).join("");
  const whole = gzipSync(many);
  const truncated = put("shards/b.jsonl.gz", whole.subarray(0, whole.length - 100));
  const truncatedZstd = put("shards/b.jsonl.zst", stored(Buffer.from(many)).subarray(0, -100));
  const latin = put("shards/b-latin.jsonl", Buffer.from('\ufeff{"text":"a"}\n', "utf16le"));
  const last = put("shards/c.jsonl", markedRows(30, "戊") + textRow("丁の1行目です。"));
  const parquet = Buffer.from(
    parquetWriteBuffer({
      columnData: [
        {
          name: "text",
          data: Array.from({ length: 90 }, (_, row) => `${row % 2 === 0 ? "丁の1行目です。" : `行${row}`}`),
        },
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
    ["a truncated zstd file", truncatedZstd, /is not a whole zstd file \(unexpected end of file\)/],
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
    expect(error.message).toMatch(/\. What is done stays: 1 of 3 files, 30 rows$/);
    expectCommitted(out, "a.jsonl");
  });

  it.each([
    ["grows", (file: string) => appendFileSync(file, textRow("己")), /it had \d+ bytes, and has \d+ bytes now/],
    ["is cut", (file: string) => truncateSync(file, 10), /it had \d+ bytes, and has 10 bytes now/],
    ["is taken away", (file: string) => rmSync(file), /it had \d+ bytes, and is gone|cannot be read/],
  ] as const)("stops the run where it %s meanwhile", async (how, change, message) => {
    const file = put(`shards/${how.replaceAll(" ", "-")}.jsonl`, markedRows(30, "庚"));
    const out = newOut();
    let done = false;
    const error = await failure([good, file], out, {
      workers: 0,
      onEvent: (event) => {
        if (done || event.kind !== "progress" || event.source !== file) return;
        done = true;
        change(file);
      },
    });
    expect(error).toMatchObject({ code: "SF_INPUT", path: file });
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/\. What is done stays: 1 of 2 files, 30 rows$/);
    expectCommitted(out, "a.jsonl");
  });

  it.each(cases)(
    "is left out where that was asked: %s; as if it had not been there",
    async (_, bad, message) => {
      for (const workers of [0, 2]) {
        const [out, without] = [newOut(), newOut()];
        const { bad: told } = await runDist([good, bad, last], out, {
          config: {},
          sampleSize: 12,
          workers,
          batchBytes: 4096,
          onBadFile: "skip",
        });
        await runDist([good, last], without, { config: {}, sampleSize: 12, workers: 0 });
        expect(told).toEqual([{ source: bad, error: expect.stringMatching(message) }]);
        const same = filesBelow(without).filter((name) => name !== "run.json");
        expect(filesBelow(out).filter((name) => name !== "run.json")).toEqual(same);
        // The sample too, and no row is a duplicate of one that is not there. The report also shows what the first look saw.
        for (const name of same.filter((each) => each !== "report.html"))
          expect([name, readFileSync(path.join(out, name)).equals(readFileSync(path.join(without, name)))]).toEqual([
            name,
            true,
          ]);
        expect(jsonOf(out, "run.json")["bad"]).toEqual(told);
      }
      // Twice a megabyte in batches of 4 KiB, with all filters, takes a while on a busy machine.
    },
    180_000,
  );

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

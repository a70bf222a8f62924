/**
 * The engine against the floor: one trivial filter, `check`, against one thread that reads, decodes and parses.
 * `npm run bench -- engine [--mb 200] [--language ja|ko|zh-tw|en|mixed] [--runs 5]`; prints medians and ratios of interleaved runs.
 */
import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { check, resolveConfig } from "shisa-filter";
import { type ChatRow, chatRows, goodTexts, writeJsonl, writeParquet } from "./corpus.ts";

const { values } = parseArgs({
  options: {
    mb: { type: "string", default: "200" },
    language: { type: "string", default: "ja" },
    runs: { type: "string", default: "5" },
    only: { type: "string" },
  },
});
const megabytes = Number(values.mb);
type Language = "ja" | "ko" | "zh-tw" | "en";
const language = values.language as Language | "mixed";

/** Two rows in six are Japanese, two English, one Korean, one Chinese. */
const MIX: readonly Language[] = ["ja", "en", "ja", "ko", "en", "zh-tw"];
const folder = path.join(os.tmpdir(), "shisa-filter-bench");
mkdirSync(folder, { recursive: true });
const jsonl = path.join(folder, `${language}-${megabytes}.jsonl`);
const parquet = path.join(folder, `${language}-${megabytes}.parquet`);

function* rows(): Generator<ChatRow> {
  const sources = (language === "mixed" ? MIX : [language]).map((each, seed) => chatRows(goodTexts(each), seed + 1));
  for (let index = 0; ; index++) yield sources[index % sources.length]!.next().value as ChatRow;
}
if (!existsSync(jsonl)) await writeJsonl(jsonl, rows(), megabytes * 1e6);
if (!existsSync(parquet)) await writeParquet(parquet, rows(), megabytes * 1e6, 2000);

/** The floor of speed: chunked read, `indexOf(10)`, `utf8Slice`, `JSON.parse` per line, one thread. */
function floor(): number {
  const fd = openSync(jsonl, "r");
  const chunk = Buffer.allocUnsafeSlow(4 << 20) as Buffer & { utf8Slice(start: number, end: number): string };
  let [held, rows] = [0, 0];
  for (;;) {
    const got = readSync(fd, chunk, held, chunk.length - held, null);
    if (got === 0) break;
    const end = held + got;
    const view = chunk.subarray(0, end);
    let start = 0;
    for (let newline = view.indexOf(10); newline >= 0; newline = view.indexOf(10, start)) {
      JSON.parse(chunk.utf8Slice(start, newline));
      rows++;
      start = newline + 1;
    }
    chunk.copy(chunk, 0, start, end);
    held = end - start;
  }
  closeSync(fd);
  return rows;
}

/** A bare single-thread read of the same columns. */
async function bareParquet(): Promise<number> {
  const file = await asyncBufferFromFile(parquet);
  const metadata = await parquetMetadataAsync(file);
  let [rows, start] = [0, 0];
  for (const { num_rows } of metadata.row_groups) {
    const end = start + Number(num_rows);
    const read = await parquetReadObjects({
      file,
      metadata,
      compressors,
      columns: ["messages", "id"],
      rowStart: start,
      rowEnd: end,
    });
    rows += read.length;
    start = end;
  }
  return rows;
}

const trivial = await resolveConfig([{ from: "bench", folder: ".", config: { select: ["ROW"] } }]);
async function engine(input: string, workers: number): Promise<number> {
  const rows = check({ inputs: [input], config: trivial, workers });
  for (;;) {
    const next = await rows.next();
    if (next.done) return next.value.summary.rows.input;
  }
}

const cells: Record<string, () => number | Promise<number>> = {
  "floor (jsonl, 1 thread)": floor,
  "engine jsonl, inline": () => engine(jsonl, 0),
  "engine jsonl, 1 worker": () => engine(jsonl, 1),
  "engine jsonl, 2 workers": () => engine(jsonl, 2),
  "bare hyparquet, 1 thread": bareParquet,
  "engine parquet, inline": () => engine(parquet, 0),
  "engine parquet, 2 workers": () => engine(parquet, 2),
};

const times = new Map<string, number[]>();
for (let run = 0; run <= Number(values.runs); run++)
  for (const [name, work] of Object.entries(cells)) {
    if (values.only !== undefined && !name.includes(values.only)) continue;
    const start = performance.now();
    await work();
    // The first round warms up.
    if (run > 0) times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
  }
const median = (list: number[]) => [...list].sort((a, b) => a - b)[list.length >> 1]!;
const base = (name: string) =>
  times.get(name.includes("parquet") ? "bare hyparquet, 1 thread" : "floor (jsonl, 1 thread)");
console.log(
  `${os.cpus()[0]?.model}, ${os.cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
);
console.log(
  `${language}: ${(statSync(jsonl).size / 1e6).toFixed(0)} MB of JSONL, ${(statSync(parquet).size / 1e6).toFixed(0)} MB of Parquet`,
);
for (const [name, list] of times) {
  const reference = base(name);
  const ratios = reference?.map((time, run) => time / list[run]!) ?? [];
  console.log(
    `${name.padEnd(26)} ${median(list).toFixed(0).padStart(6)} ms  ${(megabytes / (median(list) / 1000)).toFixed(0).padStart(5)} MB/s  ${reference ? `${median(ratios).toFixed(2)} x` : ""}`,
  );
}

/**
 * The floor of speed, our own reading beside it, and the engine with one trivial filter above both.
 * `npm run bench -- floor [--mb 200] [--language ja|ko|zh-tw|en|mixed] [--length short|middle|long] [--runs 5] [--only NAME]`
 */
import { closeSync, fstatSync, openSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { check } from "../src/engine/check.ts";
import { resolveConfig } from "../src/engine/resolve-config.ts";
import { BATCH_BYTES } from "../src/engine/session.ts";
import { createRowDecoder } from "../src/io/jsonl/decode.ts";
import { scanLines } from "../src/io/jsonl/lines.ts";
import { readLineRange } from "../src/io/jsonl/range.ts";
import { writeJsonl, writeParquet } from "./corpus.ts";
import { corpusFiles } from "./corpus-files.ts";
import { floorRead, lineRanges } from "./floor-read.ts";
import { openFloorThreads } from "./floor-thread.ts";
import { machine, machineLine } from "./machine.ts";
import { interleave, timed } from "./rounds.ts";
import { median } from "./statistics.ts";

const { values } = parseArgs({
  options: {
    mb: { type: "string", default: "200" },
    language: { type: "string", default: "ja" },
    length: { type: "string", default: "middle" },
    runs: { type: "string", default: "5" },
    only: { type: "string" },
  },
});
const megabytes = Number(values.mb);
if (!(megabytes > 0) || !(Number(values.runs) > 0))
  throw new TypeError(`--mb ${values.mb} --runs ${values.runs}: not above 0`);
const { rows, keep, length } = corpusFiles(values.language, values.length);
const jsonl = await keep(`${megabytes}.jsonl`, (file) => writeJsonl(file, rows(), megabytes * 1e6));
const oneRow = await keep("row.jsonl", (file) => writeJsonl(file, rows(), 1));
const groupRows = length === "long" ? 50 : 2000;
const parquet = await keep(`${megabytes}.parquet`, (file) => writeParquet(file, rows(), megabytes * 1e6, groupRows));

/** What the engine does to a JSONL file before it binds a row: the same batches, the same code, no filter. */
function ownRead(): number {
  const fd = openSync(jsonl, "r");
  try {
    const { size } = fstatSync(fd);
    const scratch = { buffer: Buffer.alloc(0) };
    let rows = 0;
    for (let start = 0; start < size; start += BATCH_BYTES) {
      const { buffer, from, to } = readLineRange(fd, start, start + BATCH_BYTES, undefined, scratch);
      const lines = scanLines(buffer, from, to);
      const decode = createRowDecoder(buffer, lines, from, to);
      for (let row = 0; row < lines.rows; row++) decode(row);
      rows += lines.rows;
    }
    return rows;
  } finally {
    closeSync(fd);
  }
}

/** A bare single-thread read of the same columns. */
async function bareParquet(): Promise<number> {
  const file = await asyncBufferFromFile(parquet);
  const metadata = await parquetMetadataAsync(file);
  const columns = ["messages", "id"];
  let [rows, rowStart] = [0, 0];
  for (const { num_rows } of metadata.row_groups) {
    const rowEnd = rowStart + Number(num_rows);
    rows += (await parquetReadObjects({ file, metadata, compressors, columns, rowStart, rowEnd })).length;
    rowStart = rowEnd;
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

const FLOOR = "floor, 1 thread";
const BARE = "bare hyparquet, 1 thread";
const ranges = lineRanges(jsonl, 2);
const threads = openFloorThreads(2);
const cells: Record<string, () => number | Promise<number>> = {
  "read + indexOf": () => floorRead(jsonl, "scan"),
  "read + indexOf + utf8Slice": () => floorRead(jsonl, "decode"),
  [FLOOR]: () => floorRead(jsonl),
  "floor, 2 threads": () => threads.read(jsonl, "parse", ranges),
  "own decode + parse, 1 thread": ownRead,
  "engine jsonl, inline": () => engine(jsonl, 0),
  "engine jsonl, 1 worker": () => engine(jsonl, 1),
  "engine jsonl, 2 workers": () => engine(jsonl, 2),
  "engine start, 1 worker": () => engine(oneRow, 1),
  "engine start, 2 workers": () => engine(oneRow, 2),
  [BARE]: bareParquet,
  "engine parquet, inline": () => engine(parquet, 0),
  "engine parquet, 1 worker": () => engine(parquet, 1),
  "engine parquet, 2 workers": () => engine(parquet, 2),
};
const isAsked = (name: string) => values.only === undefined || name.includes(values.only);
const counts = new Map<string, number>();
const parts = Object.entries(cells)
  .filter(([name]) => isAsked(name))
  .map(([name, work]) => timed(name, async () => counts.set(name, await work())));
const times = await interleave(parts, { warmup: 1, rounds: Number(values.runs) });
await threads.close();

/** Work on the same file must see the same rows, or the ratios compare different work. */
const isStart = (name: string) => name.startsWith("engine start");
const isParquet = (name: string) => name.includes("parquet");
for (const format of [true, false]) {
  const same = [...counts].filter(([name]) => isParquet(name) === format && !isStart(name));
  const found = new Set(same.map(([, rows]) => rows));
  if (found.size > 1) throw new Error(`readers of the same file disagree on its rows: ${[...found].join(", ")}`);
}

/** How many times as fast `name` is as `base`: the median of the rounds' own ratios. */
function faster(name: string, base: string): number | undefined {
  const [slow, fast] = [times.get(base), times.get(name)];
  return slow && fast && median(slow.map((time, round) => time / fast[round]!));
}
console.log(machineLine(machine()));
const size = (file: string) => `${(statSync(file).size / 1e6).toFixed(0)} MB`;
console.log(`${values.language}, ${length}: ${size(jsonl)} of JSONL, ${size(parquet)} of Parquet\n`);
for (const [name, list] of times) {
  const base = isParquet(name) ? BARE : FLOOR;
  const ms = median(list);
  if (isStart(name)) {
    console.log(`${name.padEnd(29)}${ms.toFixed(0).padStart(7)} ms              of a run on one row`);
    continue;
  }
  const speed = `${ms.toFixed(0).padStart(7)} ms ${((megabytes * 1000) / ms).toFixed(0).padStart(6)} MB/s`;
  const ratio = faster(name, base);
  console.log(`${name.padEnd(29)}${speed}  ${ratio === undefined ? "" : `${ratio.toFixed(2)} x ${base}`}`);
}
console.log();
const against: readonly (readonly [string, string, string])[] = [
  ["own decode + parse vs floor", "own decode + parse, 1 thread", FLOOR],
  ["floor, 2 threads vs 1", "floor, 2 threads", FLOOR],
  ["engine jsonl, 2 workers vs 1", "engine jsonl, 2 workers", "engine jsonl, 1 worker"],
  ["engine jsonl, 2 workers vs 2-thread floor", "engine jsonl, 2 workers", "floor, 2 threads"],
  ["engine parquet, 2 workers vs 1", "engine parquet, 2 workers", "engine parquet, 1 worker"],
];
for (const [label, name, base] of against) {
  const ratio = faster(name, base);
  if (ratio !== undefined) console.log(`${label.padEnd(43)}${ratio.toFixed(2)} x`);
}
const reading = faster("engine jsonl, inline", "own decode + parse, 1 thread");
if (reading !== undefined)
  console.log(`${"engine's own share of an inline run".padEnd(43)}${((1 - reading) * 100).toFixed(0)} %`);

/** Small files of our own for every reader, to be mutated; and real ones of the suites where they are there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { tableFromArrays, tableToIPC } from "apache-arrow";
import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import { oneBlock, skippable, stored, TWELVE_LINES } from "../../test/io/zstd-samples.ts";

/** By the ending that a reader is chosen by. */
export type Samples = Readonly<Record<string, readonly Uint8Array[]>>;

const texts = ["今日は良い天気ですね。", 'a "quoted" \\ text\n', "😀👩‍👩‍👧", "", "안녕하세요", "繁體中文"];
const rows = Array.from({ length: 40 }, (_, row) => ({
  id: row,
  text: texts[row % texts.length]!,
  messages: [
    { role: "user", content: `${row}番目の質問です。` },
    { role: "assistant", content: row % 7 === 0 ? null : texts[(row + 1) % texts.length] },
  ],
  score: row / 7 - 1,
  tags: row % 5 === 0 ? null : texts.slice(0, row % 4),
}));

const jsonl = Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
const array = Buffer.from(JSON.stringify(rows));
const laidOut = Buffer.from(`\ufeff${JSON.stringify(rows.slice(0, 9), undefined, 2)}\r\n`);

function parquet(codec: "UNCOMPRESSED" | "SNAPPY", pageSize: number): Uint8Array {
  const columnData = [
    { name: "id", data: rows.map(({ id }) => id), type: "INT32", encoding: "DELTA_BINARY_PACKED" },
    { name: "text", data: rows.map(({ text }) => text), type: "STRING" },
    { name: "score", data: rows.map(({ score }) => score), type: "DOUBLE", encoding: "BYTE_STREAM_SPLIT" },
    { name: "json", data: rows.map(({ messages }) => messages), type: "JSON" },
    { name: "tag", data: rows.map(({ tags }) => tags?.[0] ?? null), type: "STRING", nullable: true },
  ] as ColumnSource[];
  return new Uint8Array(parquetWriteBuffer({ columnData, codec, rowGroupSize: 25, pageSize }));
}

function arrow(kind: "file" | "stream"): Uint8Array {
  const columns = {
    id: Int32Array.from(rows, ({ id }) => id),
    score: Float64Array.from(rows, ({ score }) => score),
    kind: rows.map(({ text }) => text),
  };
  return tableToIPC(tableFromArrays(columns), kind);
}

export const OWN: Samples = {
  ".jsonl": [jsonl, Buffer.concat([Buffer.from("\ufeff"), jsonl.subarray(0, 2000)])],
  ".json": [array, laidOut],
  ".jsonl.gz": [gzipSync(jsonl), Buffer.concat([gzipSync(jsonl.subarray(0, 900)), gzipSync(jsonl.subarray(900))])],
  ".jsonl.zst": [TWELVE_LINES, Buffer.concat([stored(jsonl, 700), skippable(40), TWELVE_LINES]), oneBlock(jsonl)],
  ".parquet": [parquet("UNCOMPRESSED", 300), parquet("SNAPPY", 1 << 20)],
  ".arrow": [arrow("file"), arrow("stream")],
};

/** Larger files would be read more than they are mutated. */
const MOST_BYTES = 24_000;

function below(folder: string, endings: readonly string[]): Uint8Array[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return names
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => readFileSync(join(folder, name)))
    .filter(({ length }) => length > 0 && length <= MOST_BYTES);
}

/** With the files of the suites below `data`. */
export function samplesWith(data: string | undefined): Samples {
  if (data === undefined) return OWN;
  return {
    ...OWN,
    ".json": [...OWN[".json"]!, ...below(join(data, "jsontestsuite"), [".json"])],
    ".parquet": [...OWN[".parquet"]!, ...below(join(data, "parquet-testing"), [".parquet"])],
    ".arrow": [...OWN[".arrow"]!, ...below(join(data, "arrow-testing"), [".arrow_file", ".stream"])],
  };
}

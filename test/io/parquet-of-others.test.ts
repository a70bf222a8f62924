import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRows } from "../../src/io/rows.ts";
import { ROOT } from "../contract/source-files.ts";

const folder = `${ROOT}fixtures/written-by/`;
type Row = Readonly<Record<string, unknown>>;

const rows = readFileSync(`${folder}rows.jsonl`, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Row);

/** As `rows.jsonl` spells values: ids by their digits, times as ISO 8601, other integers as numbers. */
const spelled = ({ id, created, ...rest }: Row): Row => ({
  ...(JSON.parse(JSON.stringify(rest, (_, value) => (typeof value === "bigint" ? Number(value) : value))) as Row),
  id: String(id),
  created: (created as Date).toISOString(),
});

/** What parquetjs-lite can write of the rows; it knows no integers beyond 2^53. */
const plain = ({ text, score, ok, created, tags }: Row, row: number): Row => ({
  id: String(row),
  text,
  score,
  ok,
  created,
  tags,
});

async function read(name: string): Promise<Row[]> {
  const found: Row[] = [];
  for await (const { row } of readRows([folder + name])) found.push(spelled(row as Row));
  return found;
}

describe("Parquet files of our own rows, as other libraries of JavaScript write them, cell by cell", () => {
  it("parquet-wasm: row groups, Zstandard, nested lists, int64 beyond 2^53", async () => {
    expect(await read("parquet-wasm.parquet")).toEqual(rows);
  });

  it("parquetjs-lite: gzip, values that are not there, repeated texts", async () => {
    expect(await read("parquetjs-lite.parquet")).toEqual(rows.map(plain));
  });
});

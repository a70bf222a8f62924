import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { buildShard, PARQUET_SHARDS, sourceRows } from "../fixtures/build-parquet.ts";
import { type Label, labels } from "./fixture-labels.ts";

/** A row as it stands in its shard: parsed, or the reason why it is not a JSON object. */
type Row = { readonly value: Readonly<Record<string, unknown>> } | { readonly broken: string };

const ROOT = new URL("../fixtures/", import.meta.url);
const bytesOf = (name: string): Buffer => readFileSync(new URL(name, ROOT));
const shards = readdirSync(new URL("shards/", ROOT))
  .sort()
  .map((name) => `shards/${name}`);

/** The non-blank lines of a JSON Lines file, without BOM and line ends. */
function lines(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    const line = bytes.subarray(start, end);
    if (line.some((byte) => byte !== 0x20 && byte !== 0x09 && byte !== 0x0d)) found.push(line);
    start = end + 1;
  }
  return found;
}

function parse(line: Buffer): Row {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(line));
    if (typeof value !== "object" || value === null || Array.isArray(value)) return { broken: "not a JSON object" };
    return { value: value as Readonly<Record<string, unknown>> };
  } catch (error) {
    return { broken: String(error) };
  }
}

const parquetRows = (shard: string): Promise<Record<string, unknown>[]> => {
  const bytes = bytesOf(shard);
  return parquetReadObjects({
    file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  });
};

async function rowsOf(shard: string): Promise<readonly Row[]> {
  if (shard.endsWith(".parquet")) return (await parquetRows(shard)).map((value) => ({ value }));
  const bytes = bytesOf(shard);
  return lines(shard.endsWith(".gz") ? gunzipSync(bytes) : bytes).map(parse);
}

const all = new Map(await Promise.all(shards.map(async (shard) => [shard, await rowsOf(shard)] as const)));

/** Follows `messages[1].content`, also into a column that holds JSON as a string. */
function at(row: Readonly<Record<string, unknown>>, path: string): unknown {
  let value: unknown = row;
  for (const step of path.split(/[.[\]]+/).filter((part) => part !== "")) {
    if (typeof value === "string") value = JSON.parse(value);
    value = (value as Record<string, unknown> | undefined)?.[step];
  }
  return value;
}

const count = (expected: Label["expect"]) =>
  Object.values(labels)
    .flatMap((rows) => Object.values(rows))
    .filter((label) => label.expect === expected).length;

describe.each(shards)("%s", (shard) => {
  const rows = all.get(shard)!;
  const marked = labels[shard] ?? {};

  test("rows without a label, and rows labelled as unfit for their content, parse", () => {
    expect(rows.length).toBeGreaterThan(0);
    const broken = rows.flatMap((row, k) =>
      "broken" in row && marked[String(k)]?.class !== "row" ? [`${k}: ${row.broken}`] : [],
    );
    expect(broken).toEqual([]);
  });

  test("labels name existing rows by index and id", () => {
    for (const [index, label] of Object.entries(marked)) {
      const row = rows[Number(index)];
      expect(row, `${shard} row ${index}`).toBeDefined();
      if (row !== undefined && "value" in row && label.id !== "") expect(String(row.value["id"])).toBe(label.id);
    }
  });

  test("faults lie inside the texts they name", () => {
    for (const [index, label] of Object.entries(marked)) {
      for (const { path, start, end } of label.faults ?? []) {
        const row = rows[Number(index)]!;
        const text = "value" in row ? at(row.value, path) : undefined;
        expect(typeof text, `${label.id} ${path}`).toBe("string");
        const points = Array.from(text as string);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(points.length);
        // Blank faults would mean that a span was counted in the wrong unit.
        expect(points.slice(start, end).join("")).not.toBe("");
      }
    }
  });

  test("ids are unique", () => {
    const ids = rows.flatMap((row) => ("value" in row && "id" in row.value ? [String(row.value["id"])] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the set as a whole", () => {
  test("labels name existing shards", () => {
    expect(Object.keys(labels).filter((shard) => !all.has(shard))).toEqual([]);
  });

  test("has at least 200 rows that must be kept and 60 that must be rejected", () => {
    const rows = [...all.values()].reduce((sum, { length }) => sum + length, 0);
    expect(rows - count("reject") - count("flag")).toBeGreaterThanOrEqual(200);
    expect(count("reject")).toBeGreaterThanOrEqual(60);
  });

  test("rows with equal contents are labelled as duplicates", () => {
    const seen = new Set<string>();
    const unlabelled: string[] = [];
    for (const [shard, rows] of all) {
      for (const [index, row] of rows.entries()) {
        if (!("value" in row)) continue;
        const { id, created: _, score: __, tags: ___, ...content } = row.value;
        const key = JSON.stringify(content);
        if (seen.has(key) && labels[shard]?.[String(index)]?.class !== "duplicate") unlabelled.push(`${shard} ${id}`);
        seen.add(key);
      }
    }
    expect(unlabelled).toEqual([]);
  });

  test("the README gives the counts of every shard", () => {
    const readme = bytesOf("README.md").toString("utf8");
    for (const [shard, { length }] of all) {
      const given = Object.values(labels[shard] ?? {}).map((label) => label.expect);
      const reject = given.filter((value) => value === "reject").length;
      const flag = given.filter((value) => value === "flag").length;
      expect(readme).toContain(`| ${length} | ${length - reject - flag} | ${reject} | ${flag} | \`${shard}\` |`);
    }
  });
});

describe("the two examples every version must catch", () => {
  const rowOf = (shard: string, id: string) =>
    all.get(shard)!.flatMap((row) => ("value" in row && row.value["id"] === id ? [row.value] : []))[0]!;
  const labelOf = (shard: string, id: string) => Object.values(labels[shard]!).find((label) => label.id === id)!;

  test("foreign words spliced into a Japanese answer", () => {
    const answer = String(at(rowOf("shards/ja-messages.jsonl", "ja-msg-056"), "messages[1].content"));
    const tokens = labelOf("shards/ja-messages.jsonl", "ja-msg-056").faults!.map(({ start, end }) =>
      Array.from(answer).slice(start, end).join(""),
    );
    expect(tokens).toEqual([
      "Ek Cumhuriyet",
      "można_checkpoint",
      "pokud",
      "복잡",
      "train",
      "trash",
      "inexperienced",
      "franchise",
      "europe",
      "prophecy",
    ]);
    expect(labelOf("shards/ja-messages.jsonl", "ja-msg-056").expect).toBe("reject");
  });

  test("an answer that says its only fact twice, in two shapes", () => {
    const question = "大森千明はいつ生まれましたか？";
    const answer = "1947年2月25日 - 大森千明は1947年2月25日生まれました。";
    expect(rowOf("shards/ja-messages.jsonl", "ja-msg-057")["messages"]).toEqual([
      { role: "user", content: question },
      { role: "assistant", content: answer },
    ]);
    expect(rowOf("shards/ja-alpaca.jsonl", "ja-alp-021")).toMatchObject({
      instruction: question,
      input: "",
      output: answer,
    });
    expect(labelOf("shards/ja-messages.jsonl", "ja-msg-057").expect).toBe("flag");
  });
});

describe("file forms", () => {
  test("ja-text-crlf.jsonl has a BOM, CRLF line ends, blank lines and no final newline", () => {
    const bytes = bytesOf("shards/ja-text-crlf.jsonl");
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.at(-1)).not.toBe(10);
    const split = bytes.toString("utf8").split("\n");
    expect(split.slice(0, -1).every((line) => line.endsWith("\r"))).toBe(true);
    expect(split.filter((line) => line.trim() === "").length).toBeGreaterThanOrEqual(3);
  });

  test("malformed.jsonl has a line that is not UTF-8", () => {
    const decode = (line: Buffer) => new TextDecoder("utf-8", { fatal: true }).decode(line);
    expect(lines(bytesOf("shards/malformed.jsonl")).filter((line) => throws(() => decode(line)))).toHaveLength(1);
  });

  test("lone surrogates are written as escapes", () => {
    expect(bytesOf("shards/ja-messages.jsonl").toString("latin1")).toContain("\\ud83c");
  });
});

function throws(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}

describe.each(Object.keys(PARQUET_SHARDS))("%s.parquet", (shard) => {
  const columns = PARQUET_SHARDS[shard]!;
  const expected = sourceRows(shard).map((row) =>
    Object.fromEntries(
      columns.map(({ name, value }) => [
        name,
        value === undefined || row[name] === null ? row[name] : value(row[name]),
      ]),
    ),
  );

  test("holds the rows of its source", async () => {
    expect(await parquetRows(`shards/${shard}.parquet`)).toEqual(expected);
  });

  test("is what build-parquet.ts makes, byte for byte", () => {
    expect(Buffer.from(buildShard(shard)).equals(bytesOf(`shards/${shard}.parquet`))).toBe(true);
  });
});

test("zh-tw-messages.parquet has ids beyond 2^53, nulls, empty lists and several row groups", async () => {
  const rows = await parquetRows("shards/zh-tw-messages.parquet");
  expect(rows.every((row) => (row["id"] as bigint) > 2n ** 53n)).toBe(true);
  expect(rows.some((row) => row["score"] === null)).toBe(true);
  expect(rows.some((row) => (row["tags"] as unknown[]).length === 0)).toBe(true);
  expect(rows.some((row) => (row["messages"] as unknown[]).length === 0)).toBe(true);
  expect(rows.length).toBeGreaterThan(20);
});

import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type KeptFile, writeDatasetCard } from "../../src/engine/dataset-card.ts";

const SHARDS = new URL("../../fixtures/shards/", import.meta.url);

let out: string;
beforeEach(async () => {
  out = await mkdtemp(path.join(tmpdir(), "shisa-filter-card-"));
});
afterEach(() => rm(out, { recursive: true }));

/** Writes a file of kept rows and describes it as a run does; a string is a row as it stands. */
async function kept(name: string, rows: readonly unknown[], shape = "messages"): Promise<KeptFile> {
  const file = path.join(out, "kept", name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, rows.map((row) => `${typeof row === "string" ? row : JSON.stringify(row)}\n`).join(""));
  return { path: `kept/${name}`, format: "jsonl", shape, rows: rows.length };
}

async function keptParquet(name: string, shard: string): Promise<KeptFile> {
  await mkdir(path.join(out, "kept"), { recursive: true });
  await writeFile(path.join(out, "kept", name), await readFile(new URL(shard, SHARDS)));
  return { path: `kept/${name}`, format: "parquet", shape: "text", rows: 8 };
}

const card = async (files: readonly KeptFile[]): Promise<string> => {
  await writeDatasetCard(out, files);
  return readFile(path.join(out, "README.md"), "utf8");
};

/** The configurations of a card: name, whether it is the default, and its patterns. */
function configsOf(text: string) {
  const yaml = text.split("---\n")[1]!;
  return yaml
    .split("- config_name: ")
    .slice(1)
    .map((config) => ({
      name: JSON.parse(config.slice(0, config.indexOf("\n"))) as string,
      isDefault: config.includes("  default: true\n"),
      paths: [...config.matchAll(/^ {4}- (".*")$/gm)].map(([, quoted]) => JSON.parse(quoted!) as string),
    }));
}

const tables = async (...columns: readonly (readonly unknown[])[]): Promise<string[][]> => {
  const files = await Promise.all(columns.map((rows, index) => kept(`${index}.jsonl`, rows)));
  return configsOf(await card(files)).map(({ paths }) => paths.map((file) => file.replace(/\D/g, "")));
};

describe("which files are one table", () => {
  it.each([
    ["the same columns in another order", [{ a: 1, b: "x" }], [{ b: "y", a: 2 }], [["0", "1"]]],
    ["a column that is null", [{ a: 1 }], [{ a: null }], [["0", "1"]]],
    ["a column more: the file that has it leads", [{ a: 1 }], [{ a: 1, b: "x" }], [["1", "0"]]],
    ["a column that was null before", [{ a: null }], [{ a: "x" }], [["1", "0"]]],
    ["a field more", [{ a: { b: 1 } }], [{ a: { b: 1, c: [] } }], [["1", "0"]]],
    ["an empty list", [{ a: [] }], [{ a: ["x"] }], [["1", "0"]]],
    ["whole numbers and others", [{ a: 1 }], [{ a: 1.5 }], [["1", "0"]]],
    ["an optional column on both sides", [{ a: 1 }, { a: 1, b: 2 }], [{ b: 2 }], [["0", "1"]]],
    ["each a column that the other lacks", [{ a: 1, b: 1 }], [{ a: 1, c: 1 }], [["0"], ["1"]]],
    ["numbers and strings", [{ a: 1 }], [{ a: "1" }], [["0"], ["1"]]],
    ["numbers and booleans", [{ a: 1 }], [{ a: true }], [["0"], ["1"]]],
    ["strings and lists", [{ a: "x" }], [{ a: ["x"] }], [["0"], ["1"]]],
    ["dates, which are read as times, and other strings", [{ a: "2026-11-23" }], [{ a: "x" }], [["0"], ["1"]]],
    ["times with fractions", [{ a: "2026-11-23T01:02:03Z" }], [{ a: "2026-11-23T01:02:03.4Z" }], [["0"], ["1"]]],
    ["types that are mixed within one file", [{ a: "x" }], [{ a: "x" }, { a: 1 }], [["0"], ["1"]]],
    ["integers beyond 64 bits, which are read as floats", [{ a: 1 }], [{ a: 2 ** 70 }], [["1", "0"]]],
  ])("%s", async (_name, first, second, expected) => {
    expect(await tables(first, second)).toEqual(expected);
  });

  it("keeps shapes apart even where columns agree", async () => {
    const files = [await kept("a.jsonl", [{ a: "x" }], "text"), await kept("b.jsonl", [{ a: "x" }], "qa")];
    expect(configsOf(await card(files)).map(({ name }) => name)).toEqual(["text-jsonl", "qa-jsonl"]);
  });

  it("numbers further tables of a shape", async () => {
    const names = configsOf(
      await card([
        await kept("a.jsonl", [{ a: 1 }]),
        await kept("b.jsonl", [{ a: "x" }]),
        await kept("c.jsonl", [{ a: [] }]),
      ]),
    ).map(({ name }) => name);
    expect(names).toEqual(["messages-jsonl", "messages-jsonl-2", "messages-jsonl-3"]);
  });

  it("does not fail on rows that nest deep or have very many keys", async () => {
    const deep = `{"a":${"[".repeat(5000)}${"]".repeat(5000)}}`;
    const wide = Array.from({ length: 20_000 }, (_, index) => ({ a: { [`k${index}`]: 1 } }));
    expect(await tables([deep], wide)).toEqual([["0"], ["1"]]);
  });
});

describe("the card", () => {
  it("names the one table default", async () => {
    const text = await card([await kept("a.jsonl", [{ a: 1 }]), await kept("b.jsonl", [{ a: 1 }])]);
    expect(configsOf(text)).toEqual([{ name: "default", isDefault: false, paths: ["kept/a.jsonl", "kept/b.jsonl"] }]);
  });

  it("makes the table with the most rows the default", async () => {
    const text = await card([await kept("a.jsonl", [{ a: 1 }]), await kept("b.jsonl", [{ a: "x" }, { a: "y" }])]);
    expect(configsOf(text).map(({ isDefault }) => isDefault)).toEqual([false, true]);
    expect(text).toContain("| `messages-jsonl-2` | 1 | 2 |");
  });

  it("leaves out files without rows, and lists nothing at all where no row was kept", async () => {
    const text = await card([await kept("a.jsonl", []), await kept("b.jsonl", [{ a: 1 }])]);
    expect(configsOf(text).map(({ paths }) => paths)).toEqual([["kept/b.jsonl"]]);
    const none = await card([await kept("a.jsonl", [])]);
    expect(none).toContain("No row was kept.");
    expect(none.split("---\n")[1]).toBe("configs:\n- config_name: default\n  data_files: []\n");
  });

  it("writes patterns that match the name alone, in YAML", async () => {
    const text = await card([await kept("[a]*? 日\u0085本\n.jsonl", [{ a: 1 }])]);
    expect(text).toContain('- "kept/[[]a][*][?] 日\\u0085本\\n.jsonl"\n');
  });

  it.each(["A.JSONL", "a::b.jsonl", "a.parquet.jsonl"])("says that load_dataset cannot load %s", async (name) => {
    const text = await card([await kept("b.jsonl", [{ a: 1 }]), await kept(name, [{ a: 1 }])]);
    expect(configsOf(text).map(({ paths }) => paths)).toEqual([["kept/b.jsonl"]]);
    expect(text).toContain(`- ${JSON.stringify(`kept/${name}`)}\n`);
  });

  it("has configurations of one format, and tells how to load files of the other", async () => {
    const parquet = await keptParquet("a.parquet", "en-text.parquet");
    const text = await card([await kept("a.jsonl", [{ a: 1 }]), parquet]);
    expect(configsOf(text)).toEqual([{ name: "text-parquet", isDefault: false, paths: ["kept/a.parquet"] }]);
    expect(text).toContain('load_dataset("json", data_files=[\n    "kept/a.jsonl",\n])\n');
  });

  it("groups Parquet files by their schema", async () => {
    const files = [
      await keptParquet("a.parquet", "en-text.parquet"),
      await keptParquet("b.parquet", "ko-alpaca.parquet"),
      await keptParquet("c.parquet", "en-text.parquet"),
    ];
    expect(configsOf(await card(files)).map(({ paths }) => paths)).toEqual([
      ["kept/a.parquet", "kept/c.parquet"],
      ["kept/b.parquet"],
    ]);
  });
});

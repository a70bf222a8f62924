import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { InputError } from "../../src/core/errors.ts";
import { findInputs } from "../../src/io/inputs.ts";

const root = realpathSync(mkdtempSync(path.join(tmpdir(), "shisa-filter-inputs-")));
const home = process.cwd();
let folders = 0;
let cwd = "";
// The paths a user gives are mostly relative.
beforeEach(() => {
  cwd = path.join(root, String(folders++));
  mkdirSync(cwd);
  process.chdir(cwd);
});
afterEach(() => process.chdir(home));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(...names: string[]): void {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), "{}\n");
  }
}
const pathsOf = async (patterns: readonly string[], exclude?: string) =>
  (await findInputs(patterns, exclude)).map((file) => file.path);
const problem = async (...patterns: string[]) => {
  const error = await findInputs(patterns).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InputError);
  return (error as Error).message;
};

describe("findInputs", () => {
  it("keeps the order of the command line, and drops what stands twice", async () => {
    put("b.jsonl", "a.jsonl", "c.jsonl");
    expect(await pathsOf(["c.jsonl", "*.jsonl", "./a.jsonl", path.join(cwd, "b.jsonl")])).toEqual([
      "c.jsonl",
      "a.jsonl",
      "b.jsonl",
    ]);
  });

  it("sorts globs by UTF-8 bytes, not by UTF-16 units or a locale", async () => {
    // U+FF21 comes after the surrogates of U+1F600 in UTF-16, and before it in UTF-8.
    put("Z.jsonl", "a.jsonl", "10.jsonl", "9.jsonl", "Ａ.jsonl", "😀.jsonl", "é.jsonl");
    expect(await pathsOf(["*.jsonl"])).toEqual([
      "10.jsonl",
      "9.jsonl",
      "Z.jsonl",
      "a.jsonl",
      "é.jsonl",
      "Ａ.jsonl",
      "😀.jsonl",
    ]);
  });

  it("knows every kind of shard by its ending, in any case", async () => {
    put(
      "a.jsonl",
      "b.ndjson",
      "c.jsonl.gz",
      "d.ndjson.gz",
      "e.parquet",
      "F.JSONL",
      "g.jsonl.zst",
      "h.NDJSON.ZST",
      "i.parquet.gz",
    );
    const files = await findInputs(["."]);
    expect(
      files.map(({ path: file, format, compression, byteLength }) => [file, format, compression, byteLength]),
    ).toEqual([
      ["F.JSONL", "jsonl", undefined, 3],
      ["a.jsonl", "jsonl", undefined, 3],
      ["b.ndjson", "jsonl", undefined, 3],
      ["c.jsonl.gz", "jsonl", "gzip", 3],
      ["d.ndjson.gz", "jsonl", "gzip", 3],
      ["e.parquet", "parquet", undefined, 3],
      ["g.jsonl.zst", "jsonl", "zstd", 3],
      ["h.NDJSON.ZST", "jsonl", "zstd", 3],
    ]);
  });

  it("reads folders recursively, and leaves hidden files and other kinds alone", async () => {
    put("data/b/x.jsonl", "data/a.jsonl", "data/.hidden.jsonl", "data/.git/y.jsonl", "data/notes.txt", "data/z.json");
    expect(await pathsOf(["data"])).toEqual(["data/a.jsonl", "data/b/x.jsonl"]);
    expect(await pathsOf(["data/"])).toEqual(["data/a.jsonl", "data/b/x.jsonl"]);
  });

  it("understands globs: any depth, alternatives, classes", async () => {
    put("d/one.jsonl", "d/e/two.jsonl", "d/e/three.parquet", "d/four.txt");
    expect(await pathsOf(["d/**/*.jsonl"])).toEqual(["d/e/two.jsonl", "d/one.jsonl"]);
    expect(await pathsOf(["d/**/*.{jsonl,parquet,txt}"])).toEqual([
      "d/e/three.parquet",
      "d/e/two.jsonl",
      "d/one.jsonl",
    ]);
    expect(await pathsOf(["{d,d/e}/{one,two}.jsonl"])).toEqual(["d/e/two.jsonl", "d/one.jsonl"]);
    expect(await pathsOf(["d/{e/two,one}.jsonl"])).toEqual(["d/e/two.jsonl", "d/one.jsonl"]);
    expect(await pathsOf([`${cwd}/d/[a-o]*.jsonl`])).toEqual([`${cwd}/d/one.jsonl`]);
  });

  it("takes a name with special characters for the file that has it", async () => {
    put("[draft] (1).jsonl", "{a,b}.jsonl", "..data.jsonl");
    expect(await pathsOf(["[draft] (1).jsonl", "{a,b}.jsonl"])).toEqual(["[draft] (1).jsonl", "{a,b}.jsonl"]);
    expect(await pathsOf([".", "..data.jsonl"])).toContain("..data.jsonl");
  });

  it("mirrors paths below the common folder of all inputs", async () => {
    put("x/a/1.jsonl", "x/b/2.jsonl", "x/b/c/3.jsonl");
    const relatives = async (...patterns: string[]) => (await findInputs(patterns)).map(({ relative }) => relative);
    expect(await relatives("x")).toEqual(["a/1.jsonl", "b/2.jsonl", "b/c/3.jsonl"]);
    expect(await relatives("x/b")).toEqual(["2.jsonl", "c/3.jsonl"]);
    expect(await relatives("x/a/1.jsonl")).toEqual(["1.jsonl"]);
    // A shared beginning of names is no common folder.
    put("y/part1/s.jsonl", "y/part2/s.jsonl");
    expect(await relatives("y/part1", "y/part2")).toEqual(["part1/s.jsonl", "part2/s.jsonl"]);
  });

  it("takes - for standard input, once, at its place", async () => {
    put("a.jsonl", "b.jsonl");
    expect(await findInputs(["b.jsonl", "-", "a.jsonl", "-"])).toMatchObject([
      { path: "b.jsonl", relative: "b.jsonl" },
      { path: "-", relative: "stdin.jsonl", format: "jsonl", byteLength: 0 },
      { path: "a.jsonl" },
    ]);
  });

  it("never reads what is below the output folder, by name or through a link", async () => {
    put("a.jsonl", "out/kept/a.jsonl", "outside.jsonl", "real/kept/b.jsonl");
    symlinkSync("real", "linked");
    expect(await pathsOf(["**/*.jsonl"], "out")).not.toContain("out/kept/a.jsonl");
    expect(await pathsOf(["**/*.jsonl"], "out")).toContain("outside.jsonl");
    expect(await pathsOf(["a.jsonl", "real/kept/b.jsonl"], "linked")).toEqual(["a.jsonl"]);
    expect(await pathsOf(["a.jsonl"], "not/yet/made")).toEqual(["a.jsonl"]);
    await expect(findInputs(["out"], "./out")).rejects.toThrow(/nothing is left to read/);
  });

  it("does not follow links out of the folder that was named", async () => {
    put("elsewhere/secret.jsonl", "data/a.jsonl", "data/sub/b.jsonl");
    symlinkSync("../elsewhere", "data/away");
    symlinkSync("../elsewhere/secret.jsonl", "data/secret.jsonl");
    symlinkSync("sub/b.jsonl", "data/zb.jsonl");
    symlinkSync("nowhere", "data/broken.jsonl");
    // The link inside gives a second name to one file: it is read once.
    expect(await pathsOf(["data"])).toEqual(["data/a.jsonl", "data/zb.jsonl"]);
    expect(await pathsOf(["data/*.jsonl"])).toEqual(["data/a.jsonl", "data/zb.jsonl"]);
    // What was named itself is no link out of anything.
    expect(await pathsOf(["data/secret.jsonl"])).toEqual(["data/secret.jsonl"]);
  });

  it("ends with a link to a folder above", async () => {
    put("data/a.jsonl");
    symlinkSync("..", "data/loop");
    expect(await pathsOf(["data"])).toEqual(["data/a.jsonl"]);
  });

  it("tells JSON Lines and arrays apart that are named .json, and leaves other JSON alone unless it is named", async () => {
    const put = (name: string, text: string | Uint8Array) => writeFileSync(path.join(cwd, "json", name), text);
    mkdirSync(path.join(cwd, "json"));
    put("array.json", '\ufeff [\n {"text":"a"}]');
    put("long.json", `[${" ".repeat(100_000)}{"text":"${"a".repeat(2_000_000)}"}]`);
    put("lines.json", '{"text":"a"}\n{"text":"b"}\n');
    put("packed.json.gz", gzipSync('[{"text":"a"}]'));
    put("packed-lines.json.gz", gzipSync('{"text":"a"}\n'.repeat(200_000)));
    put("config.json", '{\n  "text": "a"\n}\n');
    put("one.json", '{"text":"a"}\n');
    put("names.json", '["a", "b"]');
    put("broken.json.gz", '[{"text":"a"}]');
    const read = async (...patterns: string[]) =>
      (await findInputs(patterns)).map(({ path: file, format, compression }) => [file, format, compression]);
    expect(await read("json")).toEqual([
      ["json/array.json", "json", undefined],
      ["json/lines.json", "jsonl", undefined],
      ["json/long.json", "json", undefined],
      ["json/packed-lines.json.gz", "jsonl", "gzip"],
      ["json/packed.json.gz", "json", "gzip"],
    ]);
    expect(await read("json/one.json", "json/config.json", "json/names.json")).toEqual([
      ["json/one.json", "jsonl", undefined],
      ["json/config.json", "json", undefined],
      ["json/names.json", "json", undefined],
    ]);
  });

  it("says what is wrong with an input, in one line", async () => {
    put("s.arrow", "s.feather");
    expect((await findInputs(["s.arrow", "s.feather"])).map(({ format }) => format)).toEqual(["arrow", "arrow"]);
    put("a.jsonl", "table.csv", "plain.json5", "empty/readme.txt");
    expect(await problem("a.jsonl", "gone.jsonl")).toBe("gone.jsonl: there is no such file or folder");
    expect(await problem("table.csv")).toMatch(/^table\.csv: is not a kind of file this reads\. Give \.jsonl, /);
    expect(await problem("plain.json5")).toMatch(/or - for JSONL on stdin$/);
    expect(await problem("empty")).toMatch(/^empty: the folder has no shard in it\. Shards end in \.jsonl/);
    expect(await problem("*.parquet")).toMatch(/^\*\.parquet: the pattern matches no shard/);
    expect(await problem("/no/such/folder/*.jsonl")).toMatch(/the pattern matches no shard/);
    expect(await problem("**/*.csv")).toMatch(/the pattern matches no shard/);
  });
});

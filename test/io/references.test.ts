import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, describe, expect, it } from "vitest";
import { readReferences } from "../../src/io/references/read.ts";

const root = mkdtempSync(path.join(tmpdir(), "shisa-filter-references-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

const lines = (...rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

/** `item path kind text` of each text. */
async function textsOf(file: string): Promise<string[]> {
  const [reference] = await readReferences([file]);
  return reference!.texts.map(({ item, path: where, kind, text }) => `${item} ${where} ${kind} ${text}`);
}

describe("layouts of benchmarks", () => {
  it.each<[string, string, readonly object[], readonly string[]]>([
    [
      "question and reference",
      "a.jsonl",
      [{ question: "Q", reference: "A" }],
      ["#0 question prompt Q", "#0 reference answer A"],
    ],
    ["references that are all null", "b.jsonl", [{ question: "Q", reference: null }], ["#0 question prompt Q"]],
    [
      "turns with references of some",
      "c.jsonl",
      [
        { question_id: 81, category: "writing", turns: ["T0", "T1"] },
        { question_id: 82, category: "maths", turns: ["T2", "T3"], reference: ["R", ""] },
      ],
      [
        "81 turns[0] prompt T0",
        "81 turns[1] prompt T1",
        "82 turns[0] prompt T2",
        "82 turns[1] prompt T3",
        "82 reference[0] answer R",
      ],
    ],
    ["a prompt with a key", "d.jsonl", [{ key: 1000, prompt: "P", kwargs: [{ n: 1 }] }], ["1000 prompt prompt P"]],
    [
      "code",
      "e.jsonl",
      [{ task_id: "X/0", prompt: "def f():", canonical_solution: "  pass", test: "assert f()" }],
      ["X/0 prompt prompt def f():", "X/0 canonical_solution answer   pass"],
    ],
    [
      "conversations, without what every item has",
      "f.jsonl",
      [
        {
          id: "m",
          messages: [
            { role: "system", content: "S" },
            { role: "user", content: "U" },
            { role: "assistant", content: "A" },
          ],
        },
      ],
      ["m messages[1].content prompt U", "m messages[2].content answer A"],
    ],
    [
      "preference pairs, without the rejected side",
      "g.jsonl",
      [{ prompt: "P", chosen: "C", rejected: "R" }],
      ["#0 prompt prompt P", "#0 chosen answer C"],
    ],
    [
      "nested answers",
      "h.jsonl",
      [{ qid: "s", question: "Q", answers: { text: ["A", "B"] } }],
      ["s question prompt Q", "s answers.text[0] answer A", "s answers.text[1] answer B"],
    ],
    [
      "columns that nobody knows",
      "i.jsonl",
      [{ riddle: "R", hint: { de: "H" }, level: 3 }],
      ["#0 riddle prompt R", "#0 hint.de prompt H"],
    ],
  ])("%s", async (_, name, rows, expected) => {
    expect(await textsOf(put(name, lines(...rows)))).toEqual(expected);
  });

  it("zipped JSONL, with a BOM and blank lines", async () => {
    const file = put("z.jsonl.gz", gzipSync(`\ufeff${lines({ question: "Q0" })}\n${lines({ question: "Q1" })}`));
    expect(await textsOf(file)).toEqual(["#0 question prompt Q0", "#1 question prompt Q1"]);
  });

  it("JSON: a list of rows, rows in an object, or JSON Lines after all", async () => {
    expect(await textsOf(put("list.json", '[{"question":"Q"}]'))).toEqual(["#0 question prompt Q"]);
    expect(await textsOf(put("object.json", '{"version":1,"data":[{"question":"Q"}]}'))).toEqual([
      "#0 question prompt Q",
    ]);
    expect(await textsOf(put("lines.json", lines({ question: "Q" }, { question: "R" })))).toHaveLength(2);
  });

  it("text: an item a line, or paragraphs where blank lines part them", async () => {
    expect(await textsOf(put("lines.txt", "\ufeffone\r\ntwo\n"))).toEqual(["#0 text prompt one", "#1 text prompt two"]);
    expect(await textsOf(put("paragraphs.txt", "one\nmore\n \ntwo\n"))).toEqual([
      "#0 text prompt one\nmore",
      "#1 text prompt two",
    ]);
  });

  it("Parquet", async () => {
    const columnData = [
      { name: "question_id", data: [5n, 6n] },
      { name: "question", data: ["Q", "R"] },
    ];
    const file = put("p.parquet", new Uint8Array(parquetWriteBuffer({ columnData })));
    expect(await textsOf(file)).toEqual(["5 question prompt Q", "6 question prompt R"]);
  });
});

describe("files of reference data", () => {
  it("keep the order of the patterns, sorted within each, and none comes twice", async () => {
    for (const name of ["set/b.txt", "set/a.jsonl", "set/deep/c.txt", "set/notes.md"])
      put(name, name.endsWith("l") ? lines({ question: "Q" }) : "text\n");
    symlinkSync(path.join(root, "set/b.txt"), path.join(root, "set/again.txt"));
    const named = async (...patterns: readonly string[]) =>
      (await readReferences(patterns.map((each) => path.join(root, each)))).map(({ name }) => name);
    expect(await named("set/b.txt", "set")).toEqual(["b.txt", "a.jsonl", "c.txt"]);
    expect(await named("set/*.jsonl", "set/**/*.txt")).toEqual(["a.jsonl", "again.txt", "c.txt"]);
  });

  it("have the hash of their bytes and the number of their items", async () => {
    const [file] = await readReferences([put("hash.txt", "one\ntwo\n")]);
    expect(file).toMatchObject({
      items: 2,
      sha256: "c3f9c8c283a2b1f2f1896f27a01cbe3cddc0c9d93f752e4639035a0f5b36f6e8",
    });
  });
});

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { openParquet } from "../../src/io/parquet/open.ts";
import { readTableRows } from "../../src/io/parquet/read.ts";
import { auditOf, filesBelow, jsonOf, runDist, scratch } from "./scratch.ts";

const { put, newOut } = scratch();
const config = { select: ["ENC", "RSP", "ROW", "DUP001"], fix: true };
const chat = (answer: string, more = "") =>
  `{"id":1, "messages":[{"role":"user","content":"日本の首都はどこですか？"},{"role":"assistant", "content":${JSON.stringify(answer)}}]${more}}\n`;
/** UTF-8 read as Latin-1. */
const misread = (text: string) => Buffer.from(text).toString("latin1");
const read = (out: string, name: string) => {
  const file = path.join(out, name);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
};

const good = chat("東京です。");
const marker = chat("東京は日本の首都です。</s>", ` , "n":9007199254740993 `);
const edges = chat("\n\n 東京が首都です。 \n\n");
const both = chat("首都は東京です。\n\n<|im_end|>");
const thought = chat("<think>\n\n</think>\n\n首都は東京となっています。");
const garbled = chat(`答え：${misread("こんにちは")}。`);
const hopeless = chat("東京\ufffdです。</s>");
const lines = [good, marker, edges, both, thought, garbled, hopeless, "broken\n"];

describe("mended rows", () => {
  it("go to repaired/ with all else as it was; other rows stay byte for byte", async () => {
    const out = newOut();
    const file = put("a.jsonl", lines.join(""));
    const { summary } = await runDist([file], out, { config });
    expect(read(out, "kept/a.jsonl")).toBe(good);
    expect(read(out, "repaired/a.jsonl")).toBe(
      [
        marker.replace("</s>", ""),
        chat("東京が首都です。"),
        chat("首都は東京です。"),
        chat("首都は東京となっています。"),
        chat("答え：こんにちは。"),
      ].join(""),
    );
    expect(read(out, "rejected/a.jsonl")).toBe(hopeless);
    expect(summary.rows).toMatchObject({ input: 8, kept: 1, repaired: 5, rejected: 2, malformed: 1 });
    expect(jsonOf<{ rows: object }>(out, "run.json").rows).toEqual(summary.rows);
  });

  it("are told of in the audit, before and after", async () => {
    const out = newOut();
    await runDist([put("a.jsonl", lines.join(""))], out, { config });
    const records = auditOf(out);
    expect(
      records.map(({ row, outcome, repairs }) => [row, outcome, repairs === null ? null : JSON.parse(repairs)]),
    ).toEqual([
      [1, "keep", [{ path: "messages[1].content", codes: ["RSP002"], start: 11, before: "</s>", after: "" }]],
      [
        2,
        "keep",
        [
          expect.objectContaining({
            codes: ["ENC032"],
            before: "\n\n 東京が首都です。 \n\n",
            after: "東京が首都です。",
          }),
        ],
      ],
      [3, "keep", [expect.objectContaining({ codes: expect.arrayContaining(["RSP002"]), after: "" })]],
      [4, "keep", [expect.objectContaining({ codes: ["RSP041"], start: 0, before: "<think>\n\n</think>\n\n" })]],
      [5, "keep", [expect.objectContaining({ codes: ["ENC020"], before: misread("こんにちは"), after: "こんにちは" })]],
      [6, "reject", null],
      [7, "reject", null],
    ]);
    expect(records.slice(0, 5).every(({ findings }) => findings.every(({ severity }) => severity !== "reject"))).toBe(
      true,
    );
  });

  it("are left alone where nobody asked", async () => {
    const out = newOut();
    const { summary } = await runDist([put("a.jsonl", lines.join(""))], out, { config: { ...config, fix: false } });
    expect(summary.rows.repaired).toBeUndefined();
    expect(filesBelow(out).some((name) => name.startsWith("repaired/"))).toBe(false);
  });

  it("empty a field that says that it is empty", async () => {
    const out = newOut();
    const row = (input: string) =>
      `${JSON.stringify({ instruction: "日本の首都を答えてください。", input, output: "東京です。" })}\n`;
    await runDist([put("alpaca.jsonl", row("<noinput>"))], out, { config });
    expect(read(out, "repaired/alpaca.jsonl")).toBe(row(""));
  });

  it("mask in before and after what is private", async () => {
    const out = newOut();
    const mail = "hanako.suzuki@kaisha-net.jp";
    await runDist([put("mail.jsonl", chat(`\n\n連絡先は ${mail} です。\n\n`))], out, { config });
    expect(auditOf(out)[0]!.repairs).toContain("です。");
    expect(JSON.stringify(auditOf(out))).not.toContain(mail);
    expect(read(out, "repaired/mail.jsonl")).toContain(mail);
  });

  const texts = ["首都は東京です。", "東京は日本の首都です。</s>", "東京\ufffdです。", "\n\n東京が首都です。"];
  const parquet = () =>
    put(
      "b.parquet",
      new Uint8Array(
        parquetWriteBuffer({
          columnData: [
            { name: "text", data: texts },
            { name: "n", data: [1n, 9007199254740993n, 3n, 4n], type: "INT64" },
          ],
          rowGroupSize: 3,
        }),
      ),
    );

  it("are rows of Parquet, too, with the same columns", async () => {
    const out = newOut();
    const { summary } = await runDist([parquet()], out, { config });
    const file = await openParquet(path.join(out, "repaired/b.parquet"));
    const rows = (await Promise.all(file.rowGroups.map((_, group) => readTableRows(file, group)))).flat();
    await file.close();
    expect(rows).toEqual([
      { text: "東京は日本の首都です。", n: 9007199254740993n },
      { text: "東京が首都です。", n: 4n },
    ]);
    expect(summary.rows).toMatchObject({ input: 4, kept: 1, repaired: 2, rejected: 1 });
  });

  it("can be written in another format", async () => {
    const out = newOut();
    await runDist([parquet()], out, { config: { ...config, to: "jsonl" } });
    expect(read(out, "repaired/b.jsonl")).toBe(
      `{"text":"東京は日本の首都です。","n":9007199254740993}\n{"text":"東京が首都です。","n":4}\n`,
    );
    expect(read(out, "kept/b.jsonl")).toBe(`{"text":"首都は東京です。","n":1}\n`);
  });

  it("are annotated, too, where that is asked", async () => {
    const out = newOut();
    const { summary } = await runDist([put("a.jsonl", [good, edges, hopeless].join("")), parquet()], out, {
      config: { ...config, annotate: true },
    });
    const said = (row: string, outcome: string, ...codes: string[]) =>
      row.replace("}\n", `,"shisa_outcome":"${outcome}","shisa_codes":${JSON.stringify(codes)}}\n`);
    expect(read(out, "repaired/a.jsonl")).toBe(said(chat("東京が首都です。"), "flagged", "ENC032"));
    expect(read(out, "annotated/a.jsonl")).toBe(said(good, "kept") + said(hopeless, "rejected", "ENC001", "RSP002"));
    const file = await openParquet(path.join(out, "repaired/b.parquet"));
    const rows = (await Promise.all(file.rowGroups.map((_, group) => readTableRows(file, group)))).flat();
    await file.close();
    expect(rows).toEqual([
      { text: "東京は日本の首都です。", n: 9007199254740993n, shisa_outcome: "flagged", shisa_codes: ["RSP002"] },
      { text: "東京が首都です。", n: 4n, shisa_outcome: "flagged", shisa_codes: ["ENC032"] },
    ]);
    expect(summary.rows).toMatchObject({ input: 7, kept: 2, repaired: 3, rejected: 2 });
  });

  it("are the same for any batches", async () => {
    const file = put(
      "many.jsonl",
      Array.from({ length: 20 }, () => lines.slice(0, 7))
        .flat()
        .join(""),
    );
    const both = [1 << 10, 1 << 21].map(async (batchBytes) => {
      const out = newOut();
      await runDist([file], out, { config, batchBytes, report: false });
      return [read(out, "repaired/many.jsonl"), read(out, "audit.jsonl"), read(out, "summary.json")];
    });
    const [one, other] = await Promise.all(both);
    expect(other).toEqual(one);
  });
});

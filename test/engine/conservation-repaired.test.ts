import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { openParquet } from "../../src/io/parquet/open.ts";
import { readTableRows } from "../../src/io/parquet/read.ts";
import { runDist, scratch } from "./scratch.ts";

const { put, newOut } = scratch();
const config = { select: ["ENC", "RSP", "ROW"], fix: true };

/** A text, and what it is when it is mended: the same where it is fit, nothing where it is to be rejected. */
const TEXTS: readonly (readonly [text: string, mended: string | undefined])[] = [
  ["東京は日本の首都です。", "東京は日本の首都です。"],
  ["오늘은 날씨가 좋습니다.", "오늘은 날씨가 좋습니다."],
  ["東京は日本の首都です。</s>", "東京は日本の首都です。"],
  ["\n\n 答えは東京です。 \n\n", "答えは東京です。"],
  ["首都は東京です。\n\n<|im_end|>", "首都は東京です。"],
  ["壊れた\ufffd行です。", undefined],
  ["壊れた\ufffd行です。</s>", undefined],
];

const anyRows = fc.array(
  fc.record({ kind: fc.nat(TEXTS.length - 1), spaces: fc.constantFrom("", " ", "  "), cr: fc.boolean() }),
  { minLength: 1, maxLength: 25 },
);
type Rows = typeof anyRows extends fc.Arbitrary<infer T> ? T : never;

/** Rows in the same order, each with its place, so that none can be taken for another. */
const lineOf = (index: number, text: string, { spaces, cr }: Rows[number]) =>
  `{${spaces}"n":${spaces}${index},"text":${JSON.stringify(text)}${spaces}}${cr ? "\r" : ""}\n`;

function expected<T>(rows: Rows, rowOf: (index: number, text: string) => T) {
  const each = { kept: [] as T[], repaired: [] as T[], rejected: [] as T[] };
  for (const [index, { kind }] of rows.entries()) {
    const [text, mended] = TEXTS[kind]!;
    const into = mended === undefined ? each.rejected : mended === text ? each.kept : each.repaired;
    into.push(rowOf(index, mended ?? text));
  }
  return each;
}

const FOLDERS = ["kept", "repaired", "rejected"] as const;

describe("kept + repaired + rejected = input", () => {
  it("in JSON Lines, with every byte that nothing was changed in", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, fc.constantFrom(1 << 10, 1 << 21), async (rows, batchBytes) => {
        const file = put("any.jsonl", rows.map((row, index) => lineOf(index, TEXTS[row.kind]![0], row)).join(""));
        const out = newOut();
        const { summary } = await runDist([file], out, { config, batchBytes, report: false, sampleSize: 0 });
        const parts = expected(rows, (index, text) => lineOf(index, text, rows[index]!));
        for (const folder of FOLDERS) {
          const written = path.join(out, folder, "any.jsonl");
          expect(existsSync(written) ? readFileSync(written, "utf8") : "").toBe(parts[folder].join(""));
          expect(summary.rows[folder] ?? 0).toBe(parts[folder].length);
        }
        expect(summary.rows.input).toBe(rows.length);
        rmSync(out, { recursive: true });
      }),
      { numRuns: 15 },
    );
  });

  it("in Parquet, with the same schema everywhere", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, fc.integer({ min: 1, max: 9 }), async (rows, rowGroupSize) => {
        const columnData = [
          { name: "n", data: rows.map((_, index) => BigInt(index)), type: "INT64" as const },
          { name: "text", data: rows.map(({ kind }) => TEXTS[kind]![0]) },
          { name: "more", data: rows.map((_, index) => ({ index })), type: "JSON" as const },
        ];
        const file = put("any.parquet", new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize })));
        const out = newOut();
        await runDist([file], out, { config, report: false, sampleSize: 0 });
        const parts = expected(rows, (index, text) => ({ n: BigInt(index), text, more: JSON.stringify({ index }) }));
        const { schema } = await contentOf(file);
        for (const folder of FOLDERS) {
          const written = path.join(out, folder, "any.parquet");
          if (folder !== "kept" && parts[folder].length === 0) {
            expect(existsSync(written)).toBe(false);
            continue;
          }
          expect(await contentOf(written)).toEqual({ schema, rows: parts[folder] });
        }
        rmSync(out, { recursive: true });
      }),
      { numRuns: 10 },
    );
  });
});

async function contentOf(name: string) {
  const file = await openParquet(name);
  try {
    const groups = await Promise.all(file.rowGroups.map((_, group) => readTableRows(file, group)));
    return { schema: file.metadata.schema, rows: groups.flat() };
  } finally {
    await file.close();
  }
}

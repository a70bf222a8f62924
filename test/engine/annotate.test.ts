import { readFileSync } from "node:fs";
import path from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { openParquet } from "../../src/io/parquet/open.ts";
import { readTableRows } from "../../src/io/parquet/read.ts";
import { tableOf } from "../../src/io/parquet/table-of.ts";
import { failure, filesBelow, plugin, runDist, scratch, textRow } from "./scratch.ts";

const { put, newOut } = scratch();
const BAD = "PLEASE-REJECT";
const config = { plugins: [plugin("faults.mjs")], select: ["TST001", "ROW", "ENC"], annotate: true };
const keys = (outcome: string, ...codes: string[]) =>
  `"shisa_outcome":"${outcome}","shisa_codes":${JSON.stringify(codes)}`;

async function parquetOf(file: string) {
  const parquet = await openParquet(file);
  const groups = await Promise.all(parquet.rowGroups.map((_, group) => readTableRows(parquet, group)));
  await parquet.close();
  return { table: tableOf(parquet), rows: groups.flat(), keys: parquet.metadata.key_value_metadata };
}

describe("annotated rows", () => {
  it("are all there, with keys appended and every other byte as it was", async () => {
    const out = newOut();
    const file = put("a.jsonl", `{ "text" : "良い行です。" , "x":{"y":[1]} }\r\n\n{"text":"${BAD}"}\nbroken\n{}`);
    const { summary } = await runDist([file], out, { config: { ...config, severity: { ROW: "flag" } } });
    expect(readFileSync(path.join(out, "annotated/a.jsonl"), "utf8")).toBe(
      [
        `{ "text" : "良い行です。" , "x":{"y":[1]} ,${keys("kept")}}\r\n`,
        `{"text":"${BAD}",${keys("rejected", "TST001")}}\n`,
        `{${keys("flagged", "ROW003")}}\n`,
      ].join(""),
    );
    expect(filesBelow(out).filter((name) => name.endsWith("jsonl.malformed"))).toEqual(["rejected/a.jsonl.malformed"]);
    expect(filesBelow(out).some((name) => name.startsWith("kept/"))).toBe(false);
    expect(summary.rows).toMatchObject({ input: 4, rejected: 2 });
  });

  const features = { text: { dtype: "string", _type: "Value" } };
  const parquet = (more: object[] = []) =>
    put(
      "b.parquet",
      new Uint8Array(
        parquetWriteBuffer({
          columnData: [{ name: "text", data: ["良い行です。", BAD, "次の行です。"] }, ...(more as never[])],
          rowGroupSize: 2,
          kvMetadata: [
            { key: "huggingface", value: JSON.stringify({ info: { features } }) },
            { key: "ARROW:schema", value: "AAAA" },
          ],
        }),
      ),
    );

  it("have columns of their own in Parquet, which its metadata know", async () => {
    const out = newOut();
    await runDist([parquet()], out, { config });
    const { table, rows, keys: pairs } = await parquetOf(path.join(out, "annotated/b.parquet"));
    expect(rows).toEqual([
      { text: "良い行です。", shisa_outcome: "kept", shisa_codes: [] },
      { text: BAD, shisa_outcome: "rejected", shisa_codes: ["TST001"] },
      { text: "次の行です。", shisa_outcome: "kept", shisa_codes: [] },
    ]);
    expect(table.fields.map(({ name }) => name)).toEqual(["text", "shisa_outcome", "shisa_codes"]);
    expect(pairs!.map(({ key }) => key)).toEqual(["huggingface"]);
    expect(JSON.parse(pairs![0]!.value!).info.features).toEqual({
      ...features,
      shisa_outcome: { dtype: "string", _type: "Value" },
      shisa_codes: { feature: { dtype: "string", _type: "Value" }, _type: "Sequence" },
    });
  });

  it.each(["jsonl", "parquet", "arrow"] as const)("can be written as %s, too", async (to) => {
    const out = newOut();
    await runDist([put("c.jsonl", textRow(BAD)), parquet()], out, { config: { ...config, to } });
    expect(filesBelow(path.join(out, "annotated"))).toEqual([`b.${to}`, `c.${to}`]);
    if (to === "jsonl")
      expect(readFileSync(path.join(out, "annotated/b.jsonl"), "utf8").split("\n")[1]).toBe(
        `{"text":"${BAD}",${keys("rejected", "TST001")}}`,
      );
    if (to === "parquet")
      expect((await parquetOf(path.join(out, "annotated/c.parquet"))).rows).toEqual([
        { text: BAD, shisa_outcome: "rejected", shisa_codes: ["TST001"] },
      ]);
  });

  it("are an error where a column has such a name", async () => {
    const taken = put("taken.jsonl", textRow("行です。", { shisa_codes: [] }));
    const out = newOut();
    expect((await failure([taken], out, { config })).message).toBe(
      `${taken}: has a column "shisa_codes" already. Rename it, or run without --annotate`,
    );
    const late = put("late.jsonl", textRow("行です。").repeat(200) + textRow("行です。", { shisa_outcome: "x" }));
    const other = newOut();
    expect((await failure([late], other, { config })).message).toContain('has a column "shisa_outcome" already');
    expect(filesBelow(other).filter((name) => name.startsWith("annotated/"))).toEqual([]);
    const file = parquet([{ name: "shisa_outcome", data: ["a", "b", "c"] }]);
    expect((await failure([file], newOut(), { config })).message).toContain('has a column "shisa_outcome" already');
  });
});

import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { auditOf, dist, runDist, scratch, textRow } from "./scratch.ts";

const { put, newOut } = scratch();
const rules = [
  { column: "license", required: true, sources: ["contributed/**"] },
  { column: "scores.judge_mean", min: 0.5 },
];
const config = { select: ["META", "ROW"], filters: { meta: { rules } } };

const lines =
  textRow("一", { license: "mit", scores: { judge_mean: 0.9 } }) +
  textRow("二", { license: null, scores: { judge_mean: 0.1 } }) +
  "not json\n" +
  textRow("四");
const parquet = (() => {
  const bytes = parquetWriteBuffer({
    columnData: [
      { name: "text", data: ["一", "二", "三"] },
      { name: "license", data: ["mit", null, "mit"] },
      { name: "scores.judge_mean", data: [0.9, 0.8, 0.2], type: "DOUBLE" },
    ],
  });
  return new Uint8Array(bytes);
})();

describe("rules on columns of files", () => {
  const own = put("own/a.jsonl", lines);
  const contributed = put("contributed/a.jsonl", lines);
  const columns = put("contributed/b.parquet", parquet);

  it.each([0, 2])("are the same for JSON and Parquet, nested or not, by source (%i workers)", async (workers) => {
    const out = newOut();
    await runDist([own, contributed, columns], out, { config, workers, batchBytes: 64 });
    const found = auditOf(out).map(
      ({ source, row, findings }) =>
        `${source.split("/").slice(-2).join("/")}#${row} ${findings.map(({ code }) => code).join(" ")}`,
    );
    expect(found).toEqual([
      "own/a.jsonl#1 META004",
      "own/a.jsonl#2 ROW010",
      "contributed/a.jsonl#1 META001 META004",
      "contributed/a.jsonl#2 ROW010",
      "contributed/a.jsonl#3 META001",
      "contributed/b.parquet#1 META001",
      "contributed/b.parquet#2 META004",
    ]);
  });

  it("say of a wrong rule where it stands", async () => {
    const wrong = { filters: { meta: { rules: [{ column: "license" }] } } };
    const error = await dist
      .resolveConfig([{ from: "shisa-filter.json", config: wrong, folder: "." }])
      .catch((thrown: Error) => thrown);
    expect((error as Error).message).toBe(
      "shisa-filter.json: filters.meta.rules.0: a rule needs one or more of required, allow, deny, min and max",
    );
  });

  it("hold in a stream of rows and of files too", async () => {
    const judge = dist.pipeline({ filters: [{ id: "meta", options: { rules } }], workers: 0 });
    const codes: string[][] = [];
    for await (const { verdict } of judge([{ text: "a", scores: { judge_mean: 0.4 } }, { text: "b" }]))
      codes.push(verdict.findings.map(({ code }) => code));
    for await (const { verdict } of judge([own, columns])) codes.push(verdict.findings.map(({ code }) => code));
    expect(codes).toEqual([["META004"], [], [], ["META004"], ["ROW010"], [], [], ["META001"], ["META004"]]);
  });
});

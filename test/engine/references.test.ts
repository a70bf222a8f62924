import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/core/errors.ts";
import { resolveConfig } from "../../src/engine/resolve-config.ts";
import { auditOf, dist, failure, jsonOf, runDist, scratch, textRow } from "./scratch.ts";

const { root, put, newOut } = scratch();
const ITEM = "山あいの小さな町に新しい図書館を建てるとしたら、住民の意見をどのように集めますか。";
const OTHER = "새로 산 자전거의 바퀴에서 소리가 날 때 집에서 확인할 수 있는 것을 순서대로 적어 주세요.";
const bench = put(
  "benchmarks/library.jsonl",
  `${JSON.stringify({ question_id: 7, question: ITEM, answer: "はい。" })}\n`,
);
put("benchmarks/bicycle.txt", `${OTHER}\n`);
const rows = put("rows.jsonl", textRow(`次の問いです。${ITEM}`) + textRow("ほかの話です。") + textRow(OTHER));

const withReferences = (...references: readonly string[]) => ({
  select: ["CON"],
  filters: { contamination: { references: [...references] } },
});
const resolved = (folder: string, ...references: readonly string[]) =>
  resolveConfig([{ from: "test", config: withReferences(...references), folder }]);

describe("reference data", () => {
  it("is read relative to the folder of the config that names it", async () => {
    const { references, specs } = await resolved(root, "benchmarks/*.jsonl");
    expect(references).toMatchObject([
      { filter: "contamination", files: [{ name: "library.jsonl", items: 1, texts: [{ item: "7", text: ITEM }, {}] }] },
    ]);
    const named = specs.find(({ id }) => id === "contamination")!.options as { references: string[] };
    expect(path.resolve(named.references[0]!)).toBe(path.join(root, "benchmarks/*.jsonl"));
  });

  it("of a later layer replaces that of an earlier one, each from its own folder", async () => {
    const layers = [
      { from: "a", config: withReferences("gone.jsonl"), folder: root },
      { from: "b", config: withReferences("bicycle.txt"), folder: path.join(root, "benchmarks") },
    ];
    const { references } = await resolveConfig(layers);
    expect(references[0]!.files.map(({ name }) => name)).toEqual(["bicycle.txt"]);
  });

  it("is part of the fingerprint by what it says, not by where it lies", async () => {
    const before = (await resolved(root, "benchmarks/library.jsonl")).fingerprint;
    put("elsewhere/library.jsonl", readFileSync(bench));
    expect((await resolved(root, "elsewhere/library.jsonl")).fingerprint).toBe(before);
    put("elsewhere/library.jsonl", readFileSync(bench, "utf8").replace("小さな", "大きな"));
    expect((await resolved(root, "elsewhere/library.jsonl")).fingerprint).not.toBe(before);
    expect((await resolveConfig([])).fingerprint).not.toBe(before);
  });

  it("that is missing, or says nothing, is told in a line", async () => {
    put("benchmarks-empty/none.jsonl", "{}\n");
    for (const [name, message] of [
      ["gone.jsonl", /gone\.jsonl: there is no such file with reference data$/],
      ["benchmarks/*.parquet", /matches no file with reference data\. It ends in \.jsonl/],
      ["rows.csv", /rows\.csv: reference data ends in \.jsonl/],
      ["benchmarks-empty", /none\.jsonl: there is no text in it to compare with$/],
      ["broken.jsonl", /broken\.jsonl: line 2 is no JSON object/],
    ] as const) {
      if (name === "rows.csv") put(name, "a,b\n");
      if (name === "broken.jsonl") put(name, `{"question":"${ITEM}"}\n{"question":\n`);
      const error = await resolved(root, name).catch((thrown: unknown) => thrown);
      expect(error, name).toBeInstanceOf(InputError);
      expect((error as Error).message).toMatch(message);
    }
  });

  it("costs nothing where there is none: the filter does not run", async () => {
    expect((await resolveConfig([])).specs.map(({ id }) => id)).not.toContain("contamination");
    expect((await resolved(root)).specs.map(({ id }) => id)).not.toContain("contamination");
  });
});

describe("a run with reference data", () => {
  const config = withReferences(path.join(root, "benchmarks"));

  it("finds the same for any number of workers and any batches, and records what it compared with", async () => {
    const [inline, threads] = [newOut(), newOut()];
    await runDist([rows], inline, { config, workers: 0 });
    await runDist([rows], threads, { config, workers: 2, batchBytes: 64 });
    expect(auditOf(inline).map(({ row, findings }) => [row, findings.map(({ code }) => code)])).toEqual([
      [0, ["CON001"]],
      [2, ["CON001"]],
    ]);
    const [finding] = auditOf(inline)[0]!.findings;
    expect(finding).toMatchObject({ path: "text", start: 7, excerpt: ITEM.slice(0, -1), score: 1, limit: 0.7 });
    expect(JSON.parse(finding!.data)).toMatchObject({ benchmark: "library.jsonl", item: "7", path: "question" });
    expect(readFileSync(path.join(threads, "audit.jsonl"))).toEqual(readFileSync(path.join(inline, "audit.jsonl")));
    const recorded = jsonOf<{ references: unknown }>(inline, "run.json").references;
    expect(recorded).toEqual([
      expect.objectContaining({
        filter: "contamination",
        file: path.join(root, "benchmarks/bicycle.txt"),
        items: 1,
        texts: 1,
      }),
      expect.objectContaining({ file: bench, items: 1, texts: 2, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }),
    ]);
    expect(jsonOf(threads, "run.json")["references"]).toEqual(recorded);
  });

  it("writes nothing where it is missing", async () => {
    const error = await failure([rows], newOut(), { config: withReferences(path.join(root, "gone.jsonl")) });
    expect(error.message).toMatch(/gone\.jsonl: there is no such file/);
  });
});

describe("pipeline", () => {
  it.each([0, 2])("compares rows with the references it is given (%i workers)", async (workers) => {
    const judge = dist.pipeline({
      filters: [{ id: "contamination", options: { references: [path.join(root, "benchmarks/*.txt")] } }],
      workers,
    });
    const found: string[][] = [];
    for await (const { verdict } of judge([{ text: ITEM }, { text: OTHER }]))
      found.push(verdict.findings.map(({ code }) => code));
    expect(found).toEqual([[], ["CON001"]]);
  });

  it("says what the filter lacks", async () => {
    const rowsOfNone = dist.pipeline({ filters: ["contamination"], workers: 0 })([{ text: ITEM }]);
    await expect(rowsOfNone.next()).rejects.toThrow(/contamination.*its references/);
  });
});

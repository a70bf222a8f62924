import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { gate as gateRows } from "../../src/engine/gate/gate.ts";
import { auditOf, dist, failure, filesBelow, jsonOf, plugin, runDist, scratch, textRow } from "./scratch.ts";

const { put, newOut } = scratch();
const faults = { plugins: [plugin("faults.mjs")], select: ["TST001", "ROW", "META"] };
const BAD = "PLEASE-REJECT";

const first = put(
  "mix/a.jsonl",
  [
    textRow("一行目です。", { from: "wiki" }),
    textRow(BAD, { from: "chat" }),
    textRow(BAD, { from: "wiki" }),
    textRow("無名の行です。"),
    textRow(BAD, { from: null }),
    textRow("番号の行です。", { from: 7 }),
  ].join(""),
);
const second = put(
  "mix/b.parquet",
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: "text", data: ["良い行です。", BAD] },
        { name: "from", data: ["chat", "chat"] },
      ],
    }),
  ),
);

interface Counted {
  readonly bySource: Record<string, { input: number; kept: number; rejected: number }>;
  readonly sources: Record<string, { columns: string[]; head: { rows: number } }>;
  readonly roles: { source: string; count: number }[];
}

describe("a column that names sources", () => {
  const config = { ...faults, sourceColumn: "from" };

  it("counts rows by what they say, over all files, and rows that say nothing by their file", async () => {
    const out = newOut();
    await runDist([first, second], out, { config });
    const { bySource, sources, roles } = jsonOf<Counted>(out, "summary.json");
    const rows = ({ input, kept, rejected }: Counted["bySource"][string]) => [input, kept, rejected];
    expect(Object.fromEntries(Object.entries(bySource).map(([name, counts]) => [name, rows(counts)]))).toEqual({
      wiki: [2, 1, 1],
      chat: [3, 1, 2],
      [first]: [2, 1, 1],
      7: [1, 1, 0],
    });
    expect(sources["chat"]).toMatchObject({ columns: ["from", "text"], head: { rows: 6 + 2 } });
    expect(roles.map(({ source, count }) => [source, count])).toEqual([
      ["wiki", 2],
      ["chat", 3],
      [first, 2],
      ["7", 1],
    ]);
  });

  it("tells in the audit where a row is from, and which file holds it", async () => {
    const out = newOut();
    await runDist([first, second], out, { config });
    expect(auditOf(out).map(({ source, file, row, id }) => [source, file, row, id])).toEqual([
      ["chat", first, 1, `${first}#1`],
      ["wiki", first, 2, `${first}#2`],
      [first, null, 4, `${first}#4`],
      ["chat", second, 1, `${second}#1`],
    ]);
  });

  it("is matched by the rules of columns, and by the gate's budgets", async () => {
    const out = newOut();
    const rules = [{ column: "licence", required: true, sources: ["wi*"] }];
    await runDist([first], out, { config: { ...config, filters: { meta: { rules } } } });
    const missing = auditOf(out).filter(({ findings }) => findings.some(({ code }) => code === "META001"));
    expect(missing.map(({ source, row }) => [source, row])).toEqual([
      ["wiki", 0],
      ["wiki", 2],
    ]);
    const gate = { sources: { chat: { rejected: 0.1 } } };
    const resolved = await dist.resolveConfig([
      { from: "test", config: { ...config, gate } as never, folder: process.cwd() },
    ]);
    const { record } = await gateRows({ inputs: [first, second], config: resolved, workers: 0 });
    expect(record.verdicts.filter(({ source, outcome }) => source === "chat" && outcome === "fail")).toHaveLength(1);
  });

  it("gives the same bytes for any batches and workers", async () => {
    const many = put(
      "many.jsonl",
      Array.from({ length: 400 }, (_, row) =>
        textRow(row % 9 === 0 ? BAD : `${row}番の行です。`, row % 5 === 0 ? {} : { from: `s${(row * 7) % 13}` }),
      ).join(""),
    );
    const outs = [
      { workers: 0, batchBytes: 1 << 10 },
      { workers: 2, batchBytes: 1 << 12 },
    ].map(async (setting) => {
      const out = newOut();
      await runDist([many], out, { config, ...setting, report: false });
      expect(filesBelow(out)).toContain("summary.json");
      return [jsonOf(out, "summary.json"), auditOf(out)];
    });
    const [one, ...others] = await Promise.all(outs);
    for (const other of others) expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });

  it("is an error where no row has it, with the column that was meant", async () => {
    const error = await failure([first], newOut(), { config: { ...faults, sourceColumn: "form" } });
    expect(error.message).toBe(`${first}: has no column "form" to name sources by. Did you mean from?`);
    const other = await failure([second], newOut(), { config: { ...faults, sourceColumn: "form" } });
    expect(other.message).toContain("Did you mean from?");
  });

  it("masks what is private in the name of a source", async () => {
    const out = newOut();
    const file = put("mail.jsonl", textRow(BAD, { from: "hanako.suzuki@kaisha-net.jp" }));
    await runDist([file], out, { config });
    expect(JSON.stringify([auditOf(out), jsonOf(out, "summary.json")])).not.toContain("hanako.suzuki");
  });

  it("may be a field of a column", async () => {
    const out = newOut();
    const file = put("deep.jsonl", textRow("深い行です。", { meta: { set: "s1" } }));
    const { summary } = await runDist([file], out, { config: { ...faults, sourceColumn: "meta.set" } });
    expect(Object.keys(summary.bySource)).toEqual(["s1"]);
  });
});

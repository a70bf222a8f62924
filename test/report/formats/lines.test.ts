import { describe, expect, it } from "vitest";
import { auditLine } from "../../../src/report/audit.ts";
import { FORMAT_NAMES, formats } from "../../../src/report/formats/index.ts";
import { joined, shownRecord, streamOf } from "../shown-records.ts";

const records = [shownRecord("😀 世界の⟦train⟧と⟦trash⟧"), shownRecord("⟦一\n二⟧", { row: 4, severity: "flag" })];
const textOf = (name: (typeof FORMAT_NAMES)[number], given = records) => joined(formats[name](streamOf(given)));

describe("concise", () => {
  it("is one line a finding, offsets in code points", async () => {
    expect(await textOf("concise")).toBe(
      [
        "train.jsonl:1204:messages[1].content:5-10: SCR001 reject The tokens train are foreign here.",
        "train.jsonl:1204:messages[1].content:11-16: SCR001 reject The tokens trash are foreign here.",
        "train.jsonl:5:messages[1].content:0-3: SCR001 flag The tokens 一⏎二 are foreign here.",
        "",
      ].join("\n"),
    );
  });

  it("leaves out the place of a finding about the row, and counts rows where there are no lines", async () => {
    const [record] = records;
    const [finding] = record!.findings;
    const about = { ...finding!, path: null, start: null, end: null, message: "m".repeat(1_000_000) };
    const output = await textOf("concise", [{ ...record!, source: "a.parquet", line: null, findings: [about] }]);
    expect(output).toMatch(/^a\.parquet:1203: SCR001 reject m{399}…\n$/);
  });
});

describe("json and jsonl", () => {
  it("jsonl is the audit, without the texts", async () => {
    const lines = (await textOf("jsonl")).trimEnd().split("\n");
    expect(lines).toEqual(records.map(auditLine));
    expect(Object.keys(JSON.parse(lines[0]!))).not.toContain("texts");
  });

  it("json is one array of the same", async () => {
    const parsed: unknown = JSON.parse(await textOf("json"));
    expect(parsed).toEqual(records.map((record) => JSON.parse(auditLine(record))));
    expect(await textOf("json", [])).toBe("[]\n");
    expect(await textOf("json", records.slice(0, 1))).toMatch(/^\[\n\{.*\}\n\]\n$/);
  });

  it("every named format is there, and says nothing of nothing", async () => {
    expect(Object.keys(formats)).toEqual([...FORMAT_NAMES]);
    for (const name of FORMAT_NAMES) expect(await textOf(name, [])).toBe(name === "json" ? "[]\n" : "");
  });
});

import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readAudit } from "../../src/engine/audit-read.ts";
import { examplesInSample, withTexts } from "../../src/engine/texts-at-hand.ts";
import type { AuditRecord } from "../../src/report/audit.ts";
import { dist, scratch } from "./scratch.ts";

const { root, put } = scratch();
const PLACE = "messages[1].content";
const row = (id: number, answer: string) =>
  `${JSON.stringify({
    id: `r${id}`,
    messages: [
      { role: "user", content: `問い${id}` },
      { role: "assistant", content: answer },
    ],
  })}\n`;
const broken = (id: number) => `${id}番目の答えは途中で壊れた\ufffd文です。連絡先は hanako@midori-kobo.jp です。`;
const plain = Array.from({ length: 40 }, (_, id) => row(id, `${id}番目の答えです。`)).join("");
const rows = plain + row(40, broken(40)) + row(41, broken(41));

async function ran(name: string, file: string): Promise<{ out: string; records: AuditRecord[] }> {
  const out = path.join(root, name);
  const config = await dist.resolveConfig([{ from: "test", folder: root, config: { select: ["ENC001"] } }]);
  await dist.run({ inputs: [file], out, config, workers: 0 });
  const records: AuditRecord[] = [];
  for await (const record of readAudit(out, process.stdin)) records.push(record);
  return { out, records };
}
const textOf = (shown: Awaited<ReturnType<typeof withTexts>>[number] | undefined) => shown?.texts?.[PLACE];

describe("withTexts", () => {
  it("takes them of the sample, of the place in the file, or of a compressed file, private data masked", async () => {
    const file = put("rows.jsonl", rows);
    const { out, records } = await ran("out-a", file);
    expect(records).toHaveLength(2);
    const masked = broken(40).replace("hanako@midori-kobo.jp", "h•••••@••••••-••••.jp");
    expect((await withTexts(out, records)).map(textOf)[0]).toBe(masked);
    expect((await withTexts(path.join(out, "audit.jsonl"), records)).map(textOf)[0]).toBe(masked);
    const packed = put("packed.jsonl.gz", "");
    writeFileSync(packed, gzipSync(rows));
    const other = await ran("out-b", packed);
    expect((await withTexts(path.join(other.out, "audit.jsonl"), other.records)).map(textOf)[0]).toBe(masked);
    expect((await examplesInSample(out)).get("ENC001")!.texts![PLACE]).toBe(masked);
  });

  it("leaves a row as it is whose file says something else by now, or is gone", async () => {
    const file = put("changing.jsonl", rows);
    const { out, records } = await ran("out-c", file);
    const audit = path.join(out, "audit.jsonl");
    writeFileSync(file, rows.replaceAll("壊れた", "直った"));
    expect(await withTexts(audit, records)).toEqual(records);
    rmSync(file);
    expect(await withTexts(audit, records)).toEqual(records);
    expect(await withTexts("-", [])).toEqual([]);
  });
});

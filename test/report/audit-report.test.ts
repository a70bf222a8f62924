import { describe, expect, it } from "vitest";
import type { AuditRecord } from "../../src/report/audit.ts";
import { type ReportOptions, reportText } from "../../src/report/audit-report.ts";
import { reasonsByCode } from "../../src/report/explain.ts";
import { cpuTime } from "../cpu-time.ts";
import { repetition, row } from "./sample-filters.ts";
import { joined, shownRecord, streamOf } from "./shown-records.ts";

const reasons = reasonsByCode([repetition, row]);
const records: AuditRecord[] = Array.from({ length: 60 }, (_, index) => {
  const code = index % 3 === 0 ? "REP001" : index % 20 === 1 ? "ROW001" : "REP002";
  const record = shownRecord(`第${index}行⟦はい⟧と⟦はい⟧`, {
    row: index,
    code,
    severity: code === "REP002" ? "flag" : "reject",
    message: "Found.",
    whole: false,
  });
  return index % 5 === 0 ? { ...record, source: "데이터.parquet", line: null } : record;
});
const near = shownRecord("⟦x⟧", { code: "REP001", severity: "note", row: 99 });
const report = (options: ReportOptions = {}, given = records) => joined(reportText(streamOf(given), options));

describe("reportText", () => {
  it("counts by code, source and role, and shows examples", async () => {
    expect(`\n${await report({ reasons, sample: 1 })}`).toMatchInlineSnapshot(`
      "
        60 rows   22 rejected   38 flagged   120 findings

        by reason             rejected  flagged  findings   share
          REP002 phrase loop         0       38        76  63.3 %
          REP001 line loop          20        0        40  33.3 %
          ROW001 unreadable          2        0         4   3.3 %

        by source, most rejected first  rejected  flagged   share
          train.jsonl                         18       30  80.0 %
          데이터.parquet                       4        8  20.0 %

        by role      findings    share
          assistant       120  100.0 %

      examples of REP002: 1 of 38 rows

      train.jsonl:30  messages[1].content  REP002 flag
        │ はい
        │ ^^^^ Found.
        = why: Loops teach loops.
        = explain: shisa-filter explain REP002

      examples of REP001: 1 of 20 rows

      train.jsonl:37  messages[1].content  REP001 reject
        │ はい
        │ ^^^^ Found.
        = why: Looping output teaches a model to loop.
        = explain: shisa-filter explain REP001

      examples of ROW001: 1 of 2 rows

      train.jsonl:2  messages[1].content  ROW001 reject
        │ はい
        │ ^^^^ Found.
        = why: Nothing can be learned from it.
        = explain: shisa-filter explain ROW001
      "
    `);
  });

  it("is the same for a seed, and another sample for another", async () => {
    expect(await report({ seed: 7 })).toBe(await report({ seed: 7 }));
    expect(await report({ seed: 7 })).not.toBe(await report({ seed: 8 }));
  });

  it("keeps the examples of a code when other codes' rows go", async () => {
    const without = records.filter(({ findings }) => findings[0]!.code !== "ROW001");
    const examples = (text: string) => /examples of REP001[\s\S]*?(?=examples of|$)/.exec(text)![0].trim();
    expect(examples(await report({ sample: 3 }, without))).toBe(examples(await report({ sample: 3 })));
  });

  it("narrows to a code or a prefix, with more examples", async () => {
    const text = await report({ code: "REP001" });
    expect(text).toContain("20 rows with REP001");
    expect(text).not.toContain("REP002");
    expect(text.match(/\(row\)|messages\[1\]/g)?.length).toBe(20);
    expect(await report({ code: "REP", sample: 1 })).not.toContain("ROW001");
  });

  it("does not count near misses", async () => {
    expect(await report({ sample: 1 }, [...records, near])).toBe(await report({ sample: 1 }));
    expect(await report({}, [near])).toBe("  no findings, 1 noted as near misses\n");
    expect(await report({}, [])).toBe("  no findings\n");
    expect(await report({ code: "XYZ" })).toBe("  no findings with XYZ\n");
  });

  it("shows no examples where none are asked", async () => {
    expect(await report({ sample: 0 })).not.toContain("examples of");
  });

  it("reads hundreds of thousands of records a few seconds long at most", async () => {
    async function* many() {
      for (let index = 0; index < 200_000; index++) yield records[index % records.length]!;
    }
    const started = cpuTime();
    const text = await joined(reportText(many()));
    expect(text).toContain("200,000 rows");
    expect(cpuTime() - started).toBeLessThan(5000);
  });
});

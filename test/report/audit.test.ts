import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/finding.ts";
import { type AuditRecord, auditLine, auditRecord, parseAuditLine } from "../../src/report/audit.ts";
import { AUDIT_COLUMNS, FINDING_COLUMNS, FLAT_COLUMNS, flatten } from "../../src/report/audit-columns.ts";

const finding: Finding = {
  code: "SCR001",
  filter: "mixed-script",
  reason: "foreignSplice",
  severity: "reject",
  message: "The tokens 😀 Ek Cumhuriyet are foreign.",
  data: { tokens: "Ek Cumhuriyet", times: 2, sure: true, none: null },
  role: "assistant",
  span: { path: "messages[1].content", start: 43, end: 56 },
  codePoints: { start: 41, end: 54 },
  excerpt: "Ek Cumhuriyet",
  score: 0.98,
  limit: 0.5,
};
const aboutRow: Finding = {
  code: "ROW001",
  filter: "row",
  reason: "unreadable",
  severity: "flag",
  message: "The row cannot be read.",
  data: {},
  role: null,
};
const row = {
  source: "shards/a.jsonl",
  row: 1204,
  line: 1205,
  byteOffset: 3_000_000_000,
  byteLength: 812,
  id: "x17",
  hash: "ab",
};

describe("auditRecord", () => {
  it("writes the documented line", () => {
    expect(auditLine(auditRecord(row, [finding]))).toBe(
      '{"v":1,"source":"shards/a.jsonl","file":null,"row":1204,"line":1205,"byteOffset":3000000000,"byteLength":812,"id":"x17","hash":"ab","outcome":"reject","repairs":null,"findings":[{"code":"SCR001","filter":"mixed-script","reason":"foreignSplice","severity":"reject","path":"messages[1].content","role":"assistant","start":41,"end":54,"excerpt":"Ek Cumhuriyet","score":0.98,"limit":0.5,"message":"The tokens 😀 Ek Cumhuriyet are foreign.","data":"{\\"tokens\\":\\"Ek Cumhuriyet\\",\\"times\\":2,\\"sure\\":true,\\"none\\":null}"}]}',
    );
  });

  it("has every column, null where there is no value", () => {
    const line = auditLine(auditRecord({ source: "a.parquet", row: 3, id: "a.parquet#3" }, [aboutRow]));
    expect(line).toBe(
      '{"v":1,"source":"a.parquet","file":null,"row":3,"line":null,"byteOffset":null,"byteLength":null,"id":"a.parquet#3","hash":null,"outcome":"keep","repairs":null,"findings":[{"code":"ROW001","filter":"row","reason":"unreadable","severity":"flag","path":null,"role":null,"start":null,"end":null,"excerpt":null,"score":null,"limit":null,"message":"The row cannot be read.","data":"{}"}]}',
    );
  });

  it("writes scores with a decimal point, and what JSON cannot hold as null", () => {
    const scores = [4, -0, 1e300, 1e-7, Number.NaN, Number.POSITIVE_INFINITY].map((score) => ({ ...aboutRow, score }));
    const line = auditLine(auditRecord(row, scores));
    expect([...line.matchAll(/"score":([^,]+),/g)].map((hit) => hit[1])).toEqual([
      "4.0",
      "0.0",
      "1e+300",
      "1e-7",
      "null",
      "null",
    ]);
  });

  it("shows lone surrogates in every string", () => {
    const bad = "x\ud83d";
    const hostile: Finding = {
      ...finding,
      message: bad,
      excerpt: bad,
      data: { [bad]: bad },
      span: { path: bad, start: 0, end: 2 },
    };
    const line = auditLine(auditRecord({ ...row, source: bad, id: bad }, [hostile]));
    expect(line.isWellFormed()).toBe(true);
    const { source, id, findings } = JSON.parse(line) as AuditRecord;
    const [{ message, excerpt, path, data }] = findings as [AuditRecord["findings"][0]];
    expect([source, id, message, excerpt, path]).toEqual(new Array(5).fill("x\\uD83D"));
    expect(JSON.parse(data)).toEqual({ "x\\uD83D": "x\\uD83D" });
    expect(data).not.toMatch(/(?<!\\)\\u/);
  });

  it("refuses a span without code points", () => {
    const { codePoints: _, ...without } = finding;
    expect(() => auditRecord(row, [without])).toThrow(/SCR001.*code-point/);
  });

  it("escapes what could act on a terminal, and parses to the same text", () => {
    const active = "\x1b[31m\x7f\x9b\u202e\u2066\u2028\ufeff";
    const record = auditRecord({ ...row, id: active }, [{ ...aboutRow, message: active }]);
    const line = auditLine(record);
    expect(line).not.toMatch(/[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]/);
    expect(JSON.parse(line)).toEqual(record);
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.double(), (text, score) => {
        const record = auditRecord({ ...row, id: text }, [{ ...finding, message: text, score }]);
        expect(parseAuditLine(auditLine(record))).toEqual(JSON.parse(JSON.stringify(record)));
      }),
    );
  });
});

describe("parseAuditLine", () => {
  const good = auditRecord(row, [finding]);
  const broken = (change: object) => JSON.stringify({ ...good, ...change });

  it.each([
    ["not JSON", '{"v":1,', /audit\.jsonl:7: not a line of an audit: .*begins with "\{\\"v\\":1,"/],
    ["an array", "[]", /not a record of an audit: the line: /],
    ["null", "null", /not a record of an audit: the line: /],
    ["another version", broken({ v: 2 }), /version 2 and this program reads version 1/],
    ["no source", broken({ source: undefined }), /source: /],
    ["a text for a number", broken({ row: "3" }), /row: .*number/],
    ["an unknown outcome", broken({ outcome: "maybe" }), /outcome: /],
    [
      "an unknown severity",
      broken({ findings: [{ ...good.findings[0], severity: "bad" }] }),
      /findings\[0\]\.severity: /,
    ],
    ["a code that is none", broken({ findings: [{ ...good.findings[0], code: "\x1b[2J" }] }), /findings\[0\]\.code: /],
    ["a missing column", broken({ findings: [{ ...good.findings[0], limit: undefined }] }), /findings\[0\]\.limit: /],
  ])("explains %s", (_, line, message) => {
    expect(() => parseAuditLine(line, "audit.jsonl:7")).toThrow(message);
    expect(() => parseAuditLine(line, "audit.jsonl:7")).toThrow(/^audit\.jsonl:7: /);
  });

  it("reads what auditLine wrote", () => {
    expect(parseAuditLine(auditLine(good))).toEqual(good);
  });
});

describe("the columns", () => {
  const record = auditRecord(row, [finding, aboutRow]);

  it("are those of the records, in their order", () => {
    expect(AUDIT_COLUMNS.map(({ name }) => name)).toEqual(Object.keys(record));
    expect(FINDING_COLUMNS.map(({ name }) => name)).toEqual(Object.keys(record.findings[0]!));
  });

  it("hold null only where they say so, and values of their type", () => {
    const typeOf = { INT32: "number", INT64: "number", DOUBLE: "number", STRING: "string" } as const;
    for (const flat of flatten(record)) {
      expect(Object.keys(flat)).toEqual(FLAT_COLUMNS.map(({ name }) => name));
      for (const { name, type, nullable } of FLAT_COLUMNS) {
        const value = flat[name as keyof typeof flat];
        if (value === null) expect(nullable).toBe(true);
        else expect(typeof value).toBe(typeOf[type]);
      }
    }
  });

  it("flatten to one row per finding", () => {
    expect(flatten(record).map(({ row, code, start }) => [row, code, start])).toEqual([
      [1204, "SCR001", 41],
      [1204, "ROW001", null],
    ]);
    expect(flatten({ ...record, findings: [] })).toEqual([]);
  });
});

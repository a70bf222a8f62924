/**
 * Writes an audit with a finding of every reason there is, for every_code.py to open with the tools that people use:
 * `npx tsc -p tsconfig.bench.json && node .bench/bench/interop/every-code.js OUT`.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Reason } from "../../src/core/filter.ts";
import type { Finding } from "../../src/core/finding.ts";
import { fill, holesOf } from "../../src/core/template.ts";
import { auditWriter } from "../../src/engine/audit-export.ts";
import { FILTERS } from "../../src/filters/index.ts";
import { createRecordWriter } from "../../src/io/parquet/record-writer.ts";
import { auditRecord } from "../../src/report/audit.ts";
import { FLAT_COLUMNS, type FlatFinding, flatten } from "../../src/report/audit-columns.ts";

/** What stands in a text, and must come through every reader. */
const EXCERPTS = [
  "można_checkpoint",
  "😀👩‍👩‍👧",
  'a "quoted" \\ line\nbreak\t',
  "",
  "2026-11-27T00:00:00",
  "12月\u2028\u0000",
];

const [out = "every-code"] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const writers = [auditWriter(join(out, "audit.jsonl")), auditWriter(join(out, "audit.parquet"))];
const flat = createRecordWriter<FlatFinding>(join(out, "findings.parquet"), FLAT_COLUMNS);
let row = 0;
for (const { id: filter, reasons } of FILTERS)
  for (const [reason, { code, severity, message }] of Object.entries(reasons as Readonly<Record<string, Reason>>)) {
    const excerpt = EXCERPTS[row % EXCERPTS.length]!;
    const data = Object.fromEntries(holesOf(message).map((hole, at) => [hole, at % 2 === 0 ? excerpt : at]));
    const found = { code, filter, reason, severity, message: fill(message, data), data, role: "assistant" } as const;
    // Of a row as a whole, of a place in a text, and of a place with a score: three in turn.
    const at = { start: row, end: row + 5 };
    const place = row % 3 === 0 ? {} : { span: { path: "messages[1].content", ...at }, codePoints: at, excerpt };
    const score = row % 3 === 2 ? { score: row / 7, limit: 0.1 } : {};
    const finding = { ...found, ...place, ...score } as unknown as Finding;
    const lines = row % 2 === 0 ? {} : { line: row + 1, byteOffset: 2 ** 33 + row, byteLength: 100 };
    const repairs = row % 5 === 4 ? JSON.stringify([{ path: "text", before: excerpt, after: "" }]) : null;
    const source = row % 4 === 3 ? { source: "web", file: "shards/a.jsonl" } : { source: "shards/a.jsonl" };
    const record = auditRecord({ ...source, row, id: `r${row}`, ...lines, repairs }, [finding, finding]);
    for (const writer of writers) writer.add(record);
    for (const each of flatten(record)) flat.add(each, 1);
    row++;
  }
for (const writer of writers) writer.commit();
flat.commit();
console.log(row);

import { closeSync, ftruncateSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from "node:fs";
import path from "node:path";
import { createRecordWriter } from "../io/parquet/record-writer.ts";
import { fileBytes, textLines } from "../io/text-lines.ts";
import { type AuditRecord, auditLine, auditRecord } from "../report/audit.ts";
import { AUDIT_COLUMNS, FLAT_COLUMNS, type FlatFinding, flatten } from "../report/audit-columns.ts";
import { maskJson } from "./masking/mask-json.ts";
import { recordOf, rowPlace } from "./records.ts";
import { createReasonSampler, createRowSampler, type SampledRow, type Stratum, sampledContent } from "./sample-rows.ts";
import type { ScannedBatch } from "./scan.ts";

/** The audit in its three files, and the sample for review. */
export interface AuditFiles {
  /** A source begins. */
  open(): void;
  /** Records a batch; `rows` are those whose content the sample wants. */
  add(batch: ScannedBatch): { readonly rows: readonly number[]; fill(contents: readonly string[]): void };
  /** The source turned out unreadable: its records are taken back. */
  abort(): void;
  finish(): Promise<void>;
  /** Leaves no half-written file. */
  close(): void;
}

/** Rows of each reason that are drawn besides the sample, and how large that is at least for each of them. */
const MOST_OF_REASON = 40;
const SAMPLE_PER_REASON_ROW = 50;

/** @param unmasked - what is private stands in them as it is. */
export function openAuditFiles(out: string, seed: number, sampleSize: number, unmasked: boolean): AuditFiles {
  const file = path.join(out, "audit.jsonl");
  const temporary = path.join(out, `.audit.jsonl.${process.pid}.tmp`);
  const handle = openSync(temporary, "w");
  const sampler = createRowSampler<AuditRecord>(seed, sampleSize);
  const perReason = Math.min(MOST_OF_REASON, Math.floor(sampleSize / SAMPLE_PER_REASON_ROW));
  const reasonSampler = createReasonSampler<AuditRecord>(seed, perReason);
  let closed = false;
  let position = 0;
  let start = { position: 0, restore: () => {} };

  return {
    open() {
      const restores = [sampler.snapshot(), reasonSampler.snapshot()];
      start = {
        position,
        restore: () => {
          for (const restore of restores) restore();
        },
      };
    },
    add(batch) {
      const { keep, found } = batch.decided;
      const records: AuditRecord[] = [];
      const wanted: { row: number; sampled: SampledRow<AuditRecord>[] }[] = [];
      for (let row = 0; row < keep.length; row++) {
        const findings = found.get(row);
        const record = findings && recordOf(batch, row, findings, unmasked);
        if (record) records.push(record);
        const stratum: Stratum = keep[row] === 0 ? "rejected" : record ? "borderline" : "kept";
        const ordinal = batch.ordinal + row;
        const codes = record === undefined ? [] : countedCodes(record);
        const isSampled = sampler.wants(stratum, ordinal);
        const isExample = reasonSampler.wants(codes, ordinal);
        if (isSampled)
          wanted.push({
            row,
            sampled: [sampler.add(stratum, ordinal, record ?? auditRecord(rowPlace(batch, row, unmasked), []))],
          });
        if (isExample && record !== undefined) {
          const sampled = reasonSampler.add(codes, ordinal, record);
          if (isSampled) wanted.at(-1)!.sampled.push(sampled);
          else wanted.push({ row, sampled: [sampled] });
        }
      }
      const lines = Buffer.from(records.map((record) => `${auditLine(record)}\n`).join(""));
      position += writeSync(handle, lines, 0, lines.length, position);
      return {
        rows: wanted.map(({ row }) => row),
        fill(contents) {
          for (const [index, { sampled }] of wanted.entries())
            for (const each of sampled) each.content = sampledContent(contents[index] ?? "");
        },
      };
    },
    abort() {
      ({ position } = start);
      ftruncateSync(handle, position);
      start.restore();
    },
    async finish() {
      closeSync(handle);
      closed = true;
      await writeParquet(out, temporary);
      renameSync(temporary, file);
      const rows = sampler.rows();
      const taken = new Set(rows.map(({ ordinal }) => ordinal));
      const lines = [...rows, ...reasonSampler.rows().filter(({ ordinal }) => !taken.has(ordinal))]
        .sort((a, b) => a.ordinal - b.ordinal)
        .map(
          ({ stratum, record, content }) =>
            `${JSON.stringify({ stratum, content: unmasked ? content : maskJson(content) }).slice(0, -1)},"audit":${auditLine(record)}}\n`,
        );
      writeFileSync(path.join(out, "sample.jsonl"), lines.join(""));
    },
    close() {
      if (!closed) closeSync(handle);
      closed = true;
      rmSync(temporary, { force: true });
    },
  };
}

/** The codes that reject or flag the row. */
const countedCodes = ({ findings }: AuditRecord): Set<string> =>
  new Set(findings.filter(({ severity }) => severity !== "note").map(({ code }) => code));

/** The JSON Lines are the record; the Parquet files are made of them when everything in them counts. */
async function writeParquet(out: string, jsonLines: string): Promise<void> {
  const nested = createRecordWriter<AuditRecord>(path.join(out, "audit.parquet"), AUDIT_COLUMNS);
  const flat = createRecordWriter<FlatFinding>(path.join(out, "findings.parquet"), FLAT_COLUMNS);
  try {
    for await (const line of textLines(fileBytes(jsonLines))) {
      const record = JSON.parse(line) as AuditRecord;
      nested.add(record, record.findings.length);
      for (const finding of flatten(record)) flat.add(finding, 1);
    }
    nested.commit();
    flat.commit();
  } finally {
    nested.abort();
    flat.abort();
  }
}

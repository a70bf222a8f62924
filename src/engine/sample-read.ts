import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { InputError } from "../core/errors.ts";
import type { Segment } from "../core/sample.ts";

import { bindShape, detectShape, type ShapeOverride } from "../io/shapes/index.ts";
import { fileBytes, textLines } from "../io/text-lines.ts";
import { type AuditRecord, parseAuditLine } from "../report/audit.ts";
import { maskJson } from "./masking/mask-json.ts";
import { maskRecord } from "./masking/mask-record.ts";
import type { SampledAs } from "./sample-rows.ts";

/** A row of `sample.jsonl`. */
export interface ReviewRow {
  readonly stratum: SampledAs;
  /** The row as JSON text. */
  readonly content: string;
  readonly audit: AuditRecord;
}

/**
 * Reads the sample for review of an output folder.
 * @param unmasked - what the sample holds of private data as it is, if it was written so.
 * @throws {InputError} when there is none.
 */
export async function* readSample(out: string, unmasked = false): AsyncGenerator<ReviewRow> {
  const file = path.join(out, "sample.jsonl");
  if (statSync(file, { throwIfNoEntry: false }) === undefined)
    throw new InputError(out, "has no sample.jsonl in it. Is it the output folder of a finished run?");
  let line = 0;
  for await (const text of textLines(fileBytes(file))) {
    line++;
    const row = parseReviewRow(text, `${file}:${line}`);
    yield unmasked ? row : { ...row, content: maskJson(row.content), audit: maskRecord(row.audit) };
  }
}

function parseReviewRow(line: string, where: string): ReviewRow {
  try {
    const row = JSON.parse(line) as ReviewRow;
    if (typeof row.content === "string") return { ...row, audit: parseAuditLine(JSON.stringify(row.audit), where) };
  } catch (error) {
    if (error instanceof InputError) throw error;
  }
  throw new InputError(where, "not a row of a sample for review. Make the output folder again with run --overwrite");
}

/** How a run was told to read rows, from its `run.json`; nothing where there is none. */
export function shapeOfRun(out: string): ShapeOverride {
  try {
    const { config } = JSON.parse(readFileSync(path.join(out, "run.json"), "utf8")) as {
      config: Record<string, unknown>;
    };
    const { shape, textColumn, mapping } = config;
    return {
      ...(typeof shape === "string" && { shape }),
      ...(typeof textColumn === "string" && { textColumn }),
      ...(mapping !== null && mapping !== undefined && { mapping }),
    };
  } catch {
    return {};
  }
}

/** The texts of a row given as JSON; none where it is not an object or has no known shape. */
export function segmentsOfContent(content: string, shape: ShapeOverride = {}): readonly Segment[] {
  try {
    const row = JSON.parse(content) as Record<string, unknown>;
    return bindShape(detectShape("row", [row], Object.keys(row), shape).spec)(row).segments;
  } catch {
    return [];
  }
}

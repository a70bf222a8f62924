import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { seeded } from "../../src/core/random.ts";

// biome-ignore lint/suspicious/noExplicitAny: rows of many data sets, read as they are.
export type DataRow = any;

/** The folder of real data, which is no part of this repository. */
export const DATA_FOLDER = process.env["SHISA_FILTER_DATA"];

const read = new Map<string, DataRow[]>();

/** The rows of a file of the data folder, e.g. `native/ud_ja.jsonl.gz`; read once. */
export function rowsOf(file: string): DataRow[] {
  let rows = read.get(file);
  if (rows === undefined) {
    const bytes = readFileSync(`${DATA_FOLDER}/${file}`);
    const lines = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").trimEnd().split("\n");
    rows = lines.map((line) => JSON.parse(line));
    read.set(file, rows);
  }
  return rows;
}

/** `tune`: what rules may be chosen by; `held`: set aside before tuning, for the figures that are stated. */
export type Part = "tune" | "held" | "all";

const SPLIT_SEED = 20261126;
const HELD_SHARE = 1 / 3;

/** Whether a source (a text of the data, by any stable name) belongs to a part. */
export function isInPart(source: string, part: Part): boolean {
  if (part === "all") return true;
  return seeded(`${SPLIT_SEED} ${source}`)() < HELD_SHARE === (part === "held");
}
